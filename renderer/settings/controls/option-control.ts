import type { PageWords } from '../../../shared/content/page-words.ts';
import { filled } from '../../../shared/filled.ts';
import type { SettingChoice } from '../../../shared/settings/setting-options.ts';
import { element } from '../../elements/elements.ts';
import type { Control } from './control-kinds.ts';

/** A control whose choices come from main, and may change while it is shown. */
interface OfferedControl extends Control {
  /** @param gone how a person knows the chosen value where it is not among them */
  offer(choices: readonly SettingChoice[], gone?: string): void;
}

/** What main offers, and the chosen value in any case. */
export function offeredControl(words: PageWords['settingsPage']['offers']): OfferedControl {
  const select = element('select');
  let offered: readonly SettingChoice[] | null = null;
  let chosen: string | null = null;
  let goneName: string | undefined;

  function list(): void {
    const known = offered ?? [];
    const isHere = known.some(({ value }) => value === chosen);
    // Until main has answered, nobody knows what is missing.
    const name =
      offered === null ? (chosen ?? words.machine) : filled(words.gone, { name: goneName ?? chosen ?? '' });
    const all = isHere ? known : [...known, { value: chosen, words: name }];
    select.replaceChildren(...all.map(({ value, words }) => new Option(words, value ?? '')));
    select.value = chosen ?? '';
  }

  return {
    element: select,
    read: () => (select.value === '' ? null : select.value),
    show(value) {
      chosen = value as string | null;
      list();
    },
    offer(choices, gone) {
      // A list that is open closes when its entries are made anew.
      if (gone === goneName && JSON.stringify(choices) === JSON.stringify(offered)) return;
      goneName = gone;
      offered = choices;
      list();
    },
  };
}
