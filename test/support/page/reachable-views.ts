import { english } from '../../../shared/content/en/index.ts';
import { nextDeadlineMs } from '../../../shared/dialogue/deadline.ts';
import type { DialogueEvent } from '../../../shared/dialogue/event.ts';
import {
  bare,
  type Intent,
  intents,
  type Meaning,
  meaningOfPlace,
  type Topic,
  topics,
} from '../../../shared/dialogue/meaning.ts';
import { menuOfPress } from '../../../shared/dialogue/press.ts';
import { pressesOf } from '../../../shared/dialogue/rendering/menu-presses.ts';
import { viewOf } from '../../../shared/dialogue/rendering/view-of-state.ts';
import { initialState, type State } from '../../../shared/dialogue/state.ts';
import { transition } from '../../../shared/dialogue/transition.ts';
import type { View } from '../../../shared/dialogue/view.ts';
import type { Health } from '../../../shared/health.ts';

/**
 * Every screen of the conversation that differs in its words or its picture, found by saying everything in every
 * state: what is measured is what is really shown. Found once for each health, however many tests ask.
 */
export function reachableViews(health: Health): readonly View[] {
  return foundOnce(health, statesOfOneView);
}

/** Screens that show every sentence that can be shown, found in less time; some that differ otherwise are not among them. */
export function viewsOfEverySentence(health: Health): readonly View[] {
  return foundOnce(health, 2);
}

const known = new Map<string, readonly View[]>();

function foundOnce(health: Health, mostStates: number): readonly View[] {
  const name = JSON.stringify([health, mostStates]);
  const views = known.get(name) ?? walked(health, mostStates);
  known.set(name, views);
  return views;
}

/** @param mostStates from so many states behind one screen it goes on */
function walked(health: Health, mostStates: number): readonly View[] {
  const screens = new Map<string, { readonly hints: Set<string>; states: number }>();
  const views: View[] = [];
  const queue: Reached[] = [];
  const visit = (state: State, nowMs: number): void => {
    const view = viewOf(state, english, views.length + 1);
    // Whatever is said over a screen, it goes on from there alike.
    const seen = seenIn(view);
    const screen = screens.get(seen) ?? { hints: new Set(), states: 0 };
    screens.set(seen, screen);
    if (!screen.hints.has(view.hint)) views.push(view);
    screen.hints.add(view.hint);
    if (screen.states >= mostStates) return;
    screen.states += 1;
    queue.push({ state, nowMs, isFirst: screen.states === 1 });
  };
  visit({ ...initialState(), health }, 0);
  visit(atBedtime({ ...initialState(), health }), 0);
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    for (const event of eventsIn(next)) {
      const { state } = transition(next.state, event);
      if (state !== next.state || event.atMs > next.nowMs) visit(state, event.atMs);
    }
  }
  return views;
}

/** The waiting screen offers one thing more then. */
function atBedtime(state: State): State {
  const surroundings = { power: 'plugged in', nightEnds: '07:00', isBedtime: true } as const;
  return { ...state, memory: { ...state.memory, surroundings } };
}

interface Reached {
  readonly state: State;
  readonly nowMs: number;
  /** Whether it is the first of the states behind its screen. */
  readonly isFirst: boolean;
}

/** Behind one screen stand many states; from this many of them on no new screen was found. */
const statesOfOneView = 3;

const ready = { kind: 'ready' } as const;
export const everythingWorks: Health = { microphone: ready, recognition: ready, voice: ready, disk: ready };
/** Each part with the longest that it may say of itself. */
export const nothingWorks: Health = {
  microphone: { kind: 'failed', code: 'microphone-denied' },
  recognition: { kind: 'failed', code: 'model-unreadable' },
  voice: { kind: 'failed', code: 'voice-missing' },
  disk: { kind: 'failed', code: 'disk-unwritable' },
};
/** No voice is there to say what the screen does not show. */
export const noVoice: Health = { ...everythingWorks, voice: nothingWorks.voice };
/** Made silent by a person. */
export const muted: Health = { ...everythingWorks, voice: { kind: 'failed', code: 'voice-muted' } };

/** What of a view is seen, but for its hint. The activity is one of a few words on a line of its own, and the look is that of all. */
function seenIn({ id, announcement, activity, look, hint, count, ...seen }: View): string {
  return JSON.stringify([seen, count === null ? null : { ...count, secondsLeft: 0 }]);
}

const parts = ['foot', 'toes', 'calf', 'hamstring', 'quad', 'innerThigh', 'shin'] as const;
/** These only take steps away, behind screens that look the same: whoever goes on from there finds less, not more. */
const onlyLimiting: readonly Topic<"can't do">[] = ['hands', 'cast'];
const details = (Object.entries(topics) as [Intent, readonly string[]][])
  .filter(([intent]) => !intent.startsWith('part.'))
  .flatMap(([intent, list]) => list.map((topic) => ({ intent, topic }) as Meaning))
  .filter((meaning) => !onlyLimiting.some((topic) => 'topic' in meaning && meaning.topic === topic));
const said: readonly Meaning[] = [
  ...(intents.map(bare).filter(({ intent }) => intent !== 'why' && !intent.startsWith('part.')) as Meaning[]),
  ...details,
  ...parts.map((part) => meaningOfPlace(part, null)),
  ...topics['part.toes'].map((topic) => meaningOfPlace('toes', null, topic)),
  { intent: 'part.thigh' },
];

/** What opens a list, and turns its pages, of that which the screen offers. */
function openingPresses(state: State, nowMs: number): readonly DialogueEvent[] {
  const { choices, standing } = pressesOf(state);
  return [...choices, ...standing]
    .filter((press) => menuOfPress(press) !== null)
    .map((press) => ({ kind: 'pressed', atMs: nowMs, press }));
}

function eventsIn({ state, nowMs, isFirst }: Reached): readonly DialogueEvent[] {
  // A list lies over a screen that is found without it: here only the way through the lists is looked for.
  if (state.menu !== null) return isFirst ? openingPresses(state, nowMs) : [];
  const due = nextDeadlineMs(state);
  const { saying } = state.speech;
  return [
    ...(isFirst ? openingPresses(state, nowMs) : []),
    ...said.map((meaning) => ({ kind: 'said', atMs: nowMs, meaning }) as const),
    ...(saying === null ? [] : [{ kind: 'spoken', atMs: nowMs + 2_000, utteranceId: saying } as const]),
    ...(due === null ? [] : [{ kind: 'time', atMs: Math.max(nowMs, due) } as const]),
    // Somebody fights a cramp for minutes, and says so.
    { kind: 'said', atMs: nowMs + 300_000, meaning: { intent: 'no' } },
    { kind: 'not understood', atMs: nowMs },
    { kind: 'routine', atMs: nowMs },
    { kind: 'reminder', atMs: nowMs },
  ];
}
