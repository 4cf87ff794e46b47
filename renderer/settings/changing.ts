import type { PageWords } from '../../shared/content/page-words.ts';
import { filled } from '../../shared/filled.ts';
import type { Bridge } from '../../shared/ipc/bridge.ts';
import { getSetting, type SettingKey, type Settings } from '../../shared/settings/settings.ts';
import { element } from '../elements/elements.ts';
import type { Field } from './controls/field.ts';

/** Carries changes to main one after another, and shows what came of them. */
interface Changing {
  /** The Undo button, and what has just happened in words. */
  readonly element: HTMLElement;
  /** Shows this setting in this field from now on. */
  follow(key: SettingKey, field: Field): void;
  change(key: SettingKey, value: unknown): void;
  /** Shows what was changed elsewhere; what the person is at work on stays as it is. */
  told(settings: Settings): void;
}

interface Change {
  readonly key: SettingKey;
  readonly before: unknown;
}

type Words = PageWords['settingsPage'];

/** @param settings as main gave them */
export function createChanging(bridge: Bridge, settings: Settings, words: Words): Changing {
  const fields = new Map<SettingKey, Field>();
  const { element: bar, button, news } = newBar(words.nothingToUndo);
  let current = settings;
  let last: Change | null = null;
  let turn: Promise<void> = Promise.resolve();
  /** Changes that wait for their turn. */
  let waiting: readonly SettingKey[] = [];

  /** Shows what main has, but not over what the person has set meanwhile: a group of ticks is read as a whole. */
  function showTruth(key: SettingKey): void {
    if (!waiting.includes(key)) fields.get(key)?.show(getSetting(current, key));
  }

  /** What was typed and main refuses stays in its field, with main's words beside it; ticks go back to what is true. */
  async function send(key: SettingKey, value: unknown): Promise<'taken' | 'refused'> {
    const answer = await bridge
      .ask('settings:change', { key, value })
      .catch(() => ({ ok: false, words: words.unreachable }) as const);
    fields.get(key)?.complain(answer.ok ? '' : answer.words);
    if (!answer.ok) {
      if (fields.get(key)?.kind === 'ticks') showTruth(key);
      return 'refused';
    }
    current = answer.settings;
    showTruth(key);
    return 'taken';
  }

  function tell(sentence: string, key: SettingKey): void {
    const name = words.labels[key];
    button.ariaDisabled = String(last === null);
    button.textContent = last === null ? words.nothingToUndo : filled(words.undo, { name });
    news.textContent = filled(sentence, { name });
  }

  async function change(key: SettingKey, value: unknown): Promise<void> {
    waiting = waiting.toSpliced(waiting.indexOf(key), 1);
    const before = getSetting(current, key);
    if ((await send(key, value)) === 'refused') {
      // Beside what is wrong now, the news of an earlier change would be taken for its outcome.
      news.textContent = '';
      return;
    }
    last = { key, before };
    tell(words.changed, key);
  }

  async function undo(): Promise<void> {
    if (last === null) return;
    const { key, before } = last;
    if ((await send(key, before)) === 'refused') return;
    last = null;
    tell(words.undone, key);
  }

  button.addEventListener('click', () => {
    turn = turn.then(undo);
  });
  return {
    element: bar,
    follow(key, field) {
      fields.set(key, field);
      field.show(getSetting(current, key));
    },
    told(settings) {
      const before = current;
      current = settings;
      for (const [key, field] of fields) {
        const isOther = !isSame(getSetting(before, key), getSetting(settings, key));
        if (isOther && !field.element.contains(document.activeElement)) showTruth(key);
      }
    },
    change(key, value) {
      waiting = [...waiting, key];
      turn = turn.then(() => change(key, value));
    },
  };
}

/** Settings are plain data of a fixed order. */
function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function newBar(nothingToUndo: string) {
  // Not `disabled`: a button that is used up keeps the focus.
  const button = element('button', { type: 'button', 'aria-disabled': 'true' }, nothingToUndo);
  const news = element('p', { role: 'status' });
  return { element: element('div', { class: 'changing' }, news, button), button, news };
}
