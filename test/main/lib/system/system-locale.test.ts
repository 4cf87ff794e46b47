import { expect, it } from 'vitest';
import { systemLocale } from '../../../../main/lib/system/system-locale.ts';

const own = new Intl.DateTimeFormat().resolvedOptions().locale;

it.each([
  [{ LANG: 'de_DE.UTF-8' }, 'de-DE'],
  [{ LANG: 'en_US.UTF-8', LC_TIME: 'en_GB.UTF-8' }, 'en-GB'],
  [{ LANG: 'en_US.UTF-8', LC_TIME: 'en_GB.UTF-8', LC_ALL: 'fr_FR' }, 'fr-FR'],
  [{ LANG: 'ca_ES@valencia' }, 'ca-ES'],
  [{ LANG: 'C.UTF-8' }, own],
  [{ LANG: 'POSIX' }, own],
  [{ LANG: '' }, own],
  [{ LANG: '_../../x' }, own],
  [{}, own],
])('%j is the locale %s', (environment, locale) => {
  expect(systemLocale(environment)).toBe(locale);
});
