import type { Line } from '../../content/line.ts';
import { contextOf } from '../context-of-state.ts';
import { nextDeadlineMs } from '../deadline.ts';
import type { DialogueEvent } from '../event.ts';
import { armedIntents } from '../listening-context.ts';
import { locations, type Meaning, meaningOfPlace, type PlainIntent, sides } from '../meaning.ts';
import type { State } from '../state.ts';
import { transition } from '../transition.ts';

/** So far the conversation is followed if nobody answers: the next holds, with their words. */
const eventsAhead = 80;
const saidAhead = 8;
const saidAheadOfAnswer = 2;

const plain: readonly PlainIntent[] = [
  'better',
  'yes',
  'no',
  'stop',
  'pause',
  'resume',
  'next',
  "can't stand",
  'slower',
  'louder',
  'quieter',
  'good night',
  'negation',
];

/** What a person may mean, the likeliest first. Questions of the day are not among them: nobody waits for those. */
const meanings: readonly Meaning[] = [
  { intent: 'cramp.onset' },
  { intent: 'worse' },
  { intent: 'partial' },
  ...plain.map((intent) => ({ intent })),
  { intent: 'emergency' },
  { intent: 'fall' },
  { intent: 'repeat' },
  { intent: 'help' },
  { intent: 'sharp pain' },
  { intent: "can't do" },
  ...locations.map((part) => ({ intent: 'cramp.onset', part }) as const),
  ...locations.map((part) => meaningOfPlace(part, null)),
  { intent: 'part.thigh' },
  ...sides.map((side) => ({ intent: 'side', side }) as const),
];

/**
 * What Charley may say next, each as one utterance, the likeliest first: what follows by itself, and what follows each
 * meaning that is listened for now. Found by going there with the conversation's own transition.
 */
export function likelyLines(state: State, atMs: number): readonly (readonly Line[])[] {
  const byItself = linesAhead(state, atMs, saidAhead);
  const armed = armedIntents[contextOf(state)];
  const answers = meanings
    .filter(({ intent }) => armed.includes(intent))
    .flatMap((meaning) => {
      const { state: next, said } = after(state, { kind: 'said', atMs, meaning });
      return [...said, ...linesAhead(next, atMs, saidAheadOfAnswer)];
    });
  const known = new Set<string>();
  return [...byItself, ...answers].filter((lines) => {
    const key = JSON.stringify(lines);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

/** What is said while nobody answers: each utterance ends, and each deadline comes. */
function linesAhead(from: State, fromMs: number, most: number): readonly (readonly Line[])[] {
  const found: (readonly Line[])[] = [];
  let state = from;
  let atMs = fromMs;
  for (let events = 0; events < eventsAhead && found.length < most; events += 1) {
    const { saying } = state.speech;
    const deadlineMs = nextDeadlineMs(state);
    if (saying === null && deadlineMs === null) break;
    atMs = Math.max(atMs, saying === null ? (deadlineMs ?? atMs) : atMs);
    const event: DialogueEvent =
      saying === null ? { kind: 'time', atMs } : { kind: 'spoken', atMs, utteranceId: saying };
    const next = after(state, event);
    state = next.state;
    found.push(...next.said);
  }
  return found;
}

function after(state: State, event: DialogueEvent) {
  const change = transition(state, event);
  const said = change.effects.flatMap((effect) => (effect.kind === 'say' ? [effect.lines] : []));
  return { state: change.state, said };
}
