/**
 * How dates and times are written amid the words of a language (BCP 47): its names of months, its calendar and its
 * digits, in the order and on the clock (12 or 24 hours) of the person's own system.
 */
export function readerLocale(language: string, systemLocale: string): string {
  const { calendar, numberingSystem } = new Intl.DateTimeFormat(language).resolvedOptions();
  const { hourCycle } = new Intl.DateTimeFormat(systemLocale, { hour: 'numeric' }).resolvedOptions();
  const { region = worldRegion } = new Intl.Locale(systemLocale).maximize();
  const local = `${language}-${region}`;
  const isKnown = new Intl.DateTimeFormat(local).resolvedOptions().locale === local;
  const base = isKnown ? local : `${language}-${worldRegion}`;
  return new Intl.Locale(base, {
    calendar,
    numberingSystem,
    ...(hourCycle === undefined ? {} : { hourCycle }),
  }).toString();
}

/** Day before month: what most of the world writes (UN M49). */
const worldRegion = '001';
