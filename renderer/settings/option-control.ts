import { pageWords } from '../../shared/content/en/pages.ts';
import { filled } from '../../shared/diary/filled.ts';
import type { Choice } from '../../shared/setting-options.ts';
import type { Control } from './controls.ts';

const words = pageWords.settings.offers;

/** A control whose choices come from main, and may change while it is shown. */
export interface OfferedControl extends Control {
  offer(choices: readonly Choice[]): void;
}

/** What main offers, and the chosen value in any case. */
export function offeredControl(page: Document): OfferedControl {
  const element = page.createElement('select');
  let offered: readonly Choice[] | null = null;
  let chosen: string | null = null;

  function list(): void {
    const known = offered ?? [];
    const isHere = known.some(({ value }) => value === chosen);
    // Until main has answered, nobody knows what is missing.
    const name = offered === null ? (chosen ?? words.machine) : filled(words.gone, { name: chosen ?? '' });
    const all = isHere ? known : [...known, { value: chosen, words: name }];
    element.replaceChildren(...all.map(({ value, words }) => new Option(words, value ?? '')));
    element.value = chosen ?? '';
  }

  return {
    element,
    read: () => (element.value === '' ? null : element.value),
    show(value) {
      chosen = value as string | null;
      list();
    },
    offer(choices) {
      offered = choices;
      list();
    },
  };
}
