import type { Content } from '../../content/content.ts';
import { type ProfileFlag, profileFlags } from '../../content/protocol.ts';
import { filled } from '../../filled.ts';
import type { DialogueEvent } from '../event.ts';
import type { State } from '../state.ts';
import { readDiary } from './simulated-diary.ts';

/** What a script of a simulation may tell besides what is said: about the person, the house and the diary. */
type Circumstance =
  | { readonly kind: 'told'; readonly event: DialogueEvent }
  | { readonly kind: 'fault'; readonly fault: string };

type Reader = (words: readonly string[], state: State, atMs: number) => DialogueEvent | null;

type Name = keyof Content['commands']['simulation']['circumstances'];

const readers: Readonly<Record<Name, Reader>> = {
  profile: (words, state, atMs) => {
    const profile = words.filter(isFlag);
    const isKnown = words.length > 0 && (words.join() === 'none' || profile.length === words.length);
    return isKnown ? withSettings(state, { profile }, atMs) : null;
  },
  holds: ([holdStyle], state, atMs) =>
    holdStyle === 'thirty' || holdStyle === 'tens' ? withSettings(state, { holdStyle }, atMs) : null,
  number: ([emergencyNumber = ''], state, atMs) =>
    /^\d{2,15}$/.test(emergencyNumber) ? withSettings(state, { emergencyNumber }, atMs) : null,
  diary: (words, _state, atMs) => {
    const diary = readDiary(words);
    return diary === null ? null : { kind: 'diary', atMs, diary };
  },
  reminder: (_words, _state, atMs) => ({ kind: 'reminder', atMs }),
};

/** Each kind of line, one after another, for the help of the command. */
export function circumstanceUsage({ commands }: Pick<Content, 'commands'>): readonly string[] {
  const { circumstances } = commands.simulation;
  return Object.values(circumstances).map((usage) => filled(usage, { flags: profileFlags.join(', ') }));
}

/** Reads one such line, without its "@". */
export function readCircumstance(text: string, state: State, atMs: number, content: Content): Circumstance {
  const { simulation: words } = content.commands;
  const [name = '', ...rest] = text.trim().split(/[\s,]+/);
  if (!isName(name)) {
    const usages = circumstanceUsage(content).join('; ');
    return { kind: 'fault', fault: filled(words.unknownCircumstance, { name, usages }) };
  }
  const event = readers[name](rest, state, atMs);
  if (event !== null) return { kind: 'told', event };
  const usage = filled(words.circumstances[name], { flags: profileFlags.join(', ') });
  return { kind: 'fault', fault: filled(words.badCircumstance, { usage }) };
}

function isName(name: string): name is Name {
  return Object.hasOwn(readers, name);
}

function isFlag(word: string): word is ProfileFlag {
  return (profileFlags as readonly string[]).includes(word);
}

function withSettings(state: State, changed: Partial<State['settings']>, atMs: number): DialogueEvent {
  return { kind: 'settings', atMs, voice: state.voice, settings: { ...state.settings, ...changed } };
}
