import type { Content } from '../../content/content.ts';
import type { LineId } from '../../content/line.ts';
import type { LineWords } from '../../content/words.ts';
import type { State } from '../state.ts';

/** What goes between Charley and a person beside the screen, which is being read. Words claim no more than this. */
export interface Senses {
  /** Whether a voice reaches Charley: now, in a moment, or not. */
  readonly ears: 'open' | 'waking' | 'shut';
  /** Whether Charley can be heard. */
  readonly voice: 'heard' | 'silent';
}

/** Where everything works. */
export const allSenses: Senses = { ears: 'open', voice: 'heard' };

/** What is really on. A voice that is still being looked for has said nothing yet. */
export function sensesOf({ health, voice }: Pick<State, 'health' | 'voice'>): Senses {
  const { microphone, recognition } = health;
  const kinds = [microphone.kind, recognition.kind];
  const isShut = kinds.some((kind) => kind === 'failed' || kind === 'off');
  return {
    ears: isShut ? 'shut' : kinds.every((kind) => kind === 'ready') ? 'open' : 'waking',
    voice: health.voice.kind === 'ready' && voice.volume > 0 ? 'heard' : 'silent',
  };
}

/** The one place where a line's words are chosen: its usual ones, or those that are true without ears or voice. */
export function wordsOfLine(content: Content, id: LineId, { ears, voice }: Senses): LineWords {
  const unvoiced = voice === 'silent' ? content.linesUnvoiced[id] : undefined;
  const unheard = ears === 'open' ? undefined : content.linesUnheard[id];
  return unvoiced ?? unheard ?? content.lines[id];
}

/** What stands on the screen while nothing goes on: it never promises to listen when it cannot. */
export function idleLine({ ears }: Senses): LineId {
  return ears === 'open' ? 'idle' : ears === 'waking' ? 'idleWaking' : 'idleDeaf';
}
