import { type ProfileFlag, profileFlags } from '../../content/protocol.ts';
import type { DialogueEvent } from '../event.ts';
import type { State } from '../state.ts';
import { readDiary } from './simulated-diary.ts';

/** What a script of a simulation may tell besides what is said: about the person, the house and the diary. */
export type Circumstance =
  | { readonly kind: 'told'; readonly event: DialogueEvent }
  | { readonly kind: 'fault'; readonly fault: string };

type Reader = (words: readonly string[], state: State, atMs: number) => DialogueEvent | null;

const readers: Readonly<Record<string, { readonly usage: string; readonly read: Reader }>> = {
  profile: {
    usage: `@profile FLAG… (${profileFlags.join(', ')}), or @profile none`,
    read: (words, state, atMs) => {
      const profile = words.filter(isFlag);
      const isKnown = words.length > 0 && (words.join() === 'none' || profile.length === words.length);
      return isKnown ? withSettings(state, { profile }, atMs) : null;
    },
  },
  holds: {
    usage: '@holds thirty, or @holds tens',
    read: ([holdStyle], state, atMs) =>
      holdStyle === 'thirty' || holdStyle === 'tens' ? withSettings(state, { holdStyle }, atMs) : null,
  },
  number: {
    usage: '@number DIGITS',
    read: ([emergencyNumber = ''], state, atMs) =>
      /^\d{2,15}$/.test(emergencyNumber) ? withSettings(state, { emergencyNumber }, atMs) : null,
  },
  diary: {
    usage: '@diary [cramps=N] [helped=STEP] [nights=N] [yesterday=done|missed|never]',
    read: (words, _state, atMs) => {
      const diary = readDiary(words);
      return diary === null ? null : { kind: 'diary', atMs, diary };
    },
  },
  reminder: { usage: '@reminder', read: (_words, _state, atMs) => ({ kind: 'reminder', atMs }) },
};

/** Each kind of line, one after another, for the help of the command. */
export const circumstanceUsage: readonly string[] = Object.values(readers).map(({ usage }) => usage);

/** Reads one such line, without its "@". */
export function readCircumstance(text: string, state: State, atMs: number): Circumstance {
  const [name = '', ...words] = text.trim().split(/[\s,]+/);
  const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
  if (reader === undefined)
    return { kind: 'fault', fault: `There is no "@${name}". Write ${circumstanceUsage.join('; ')}.` };
  const event = reader.read(words, state, atMs);
  return event === null ? { kind: 'fault', fault: `Write ${reader.usage}.` } : { kind: 'told', event };
}

function isFlag(word: string): word is ProfileFlag {
  return (profileFlags as readonly string[]).includes(word);
}

function withSettings(state: State, changed: Partial<State['settings']>, atMs: number): DialogueEvent {
  return { kind: 'settings', atMs, voice: state.voice, settings: { ...state.settings, ...changed } };
}
