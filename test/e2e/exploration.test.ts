import { beforeAll, describe, expect, it } from 'vitest';
import { profileFlags, type StepId, steps } from '../../shared/content/protocol.ts';
import { isAllowed } from '../../shared/dialogue/coaching/turns/turn.ts';
import { contextOf } from '../../shared/dialogue/context-of-state.ts';
import { nextDeadlineMs } from '../../shared/dialogue/deadline.ts';
import type { DialogueEvent } from '../../shared/dialogue/event.ts';
import { armedIntents } from '../../shared/dialogue/listening-context.ts';
import { loudnessOf } from '../../shared/dialogue/loudness.ts';
import {
  type About,
  bare,
  type Intent,
  intents,
  type Meaning,
  meaningOfPlace,
  topics,
} from '../../shared/dialogue/meaning.ts';
import { redFlagQuestions } from '../../shared/dialogue/scenes/commands.ts';
import {
  type DialogueSettings,
  defaultDialogueSettings,
  initialState,
  type State,
} from '../../shared/dialogue/state.ts';
import { transition } from '../../shared/dialogue/transition.ts';

/**
 * Every state that can be reached from waiting, by every meaning, by silence and by time. Two states are the same
 * when they differ only in absolute times, in the utterance's number, or in how many steps were done before.
 */

/** A practice goes through the same states over again: it has its own tests below. */
const practice: Meaning = { intent: 'cramp.onset', topic: 'practice' };

/** The calf and the toes for the places; `ladderMeanings` goes through all of them. */
const withDetails: readonly Meaning[] = [
  { intent: 'cramp.onset', part: 'toes' },
  { intent: 'cramp.onset', topic: 'thigh' },
  { intent: 'cramp.onset', topic: 'other leg' },
  practice,
  meaningOfPlace('calf', null),
  meaningOfPlace('toes', null),
  ...topics['part.toes'].map((topic) => meaningOfPlace('toes', null, topic)),
  { intent: 'part.thigh' },
  { intent: 'side', side: 'left' },
  ...topics.partial.map((topic) => ({ intent: 'partial', topic }) as const),
  ...topics.worse.map((topic) => ({ intent: 'worse', topic }) as const),
  { intent: 'worse', part: 'toes' },
  ...topics.repeat.map((topic) => ({ intent: 'repeat', topic }) as const),
  ...topics.help.map((topic) => ({ intent: 'help', topic }) as const),
  ...topics["can't do"].map((topic) => ({ intent: "can't do", topic }) as const),
  ...topics['sharp pain'].map((topic) => ({ intent: 'sharp pain', topic }) as const),
  ...topics.prevent.map((topic) => ({ intent: 'prevent', topic }) as const),
  ...topics.doctor.map((topic) => ({ intent: 'doctor', topic }) as const),
  ...topics.log.map((topic) => ({ intent: 'log', topic }) as const),
  ...topics.emergency.map((topic) => ({ intent: 'emergency', topic }) as const),
  ...topics.fall.map((topic) => ({ intent: 'fall', topic }) as const),
  ...topics.ready.map((topic) => ({ intent: 'ready', topic }) as const),
  // One answer is as good as another.
  { intent: 'why', topic: 'why' },
  { intent: 'why', topic: 'clot' },
];

const otherPlaces: readonly Intent[] = [
  'part.foot',
  'part.hamstring',
  'part.quad',
  'part.innerThigh',
  'part.shin',
];

/** All that can be said. */
const meanings: readonly Meaning[] = [...intents.map(bare).filter(isWhole), ...withDetails];

/** Whether an intent means something with nothing more said. */
function isWhole(about: About): about is About & Meaning {
  return about.intent !== 'why' && !about.intent.startsWith('part.');
}

/** The few that lead through every ladder: enough to see what a profile leaves. */
const ladderMeanings: readonly Meaning[] = [
  ...(['cramp.onset', 'yes', 'no', 'better', 'next', "can't stand", "can't do", 'prevent'] as const).map(
    (intent) => ({ intent }),
  ),
  ...(['foot', 'toes', 'hamstring', 'quad', 'innerThigh', 'shin'] as const).map((part) => ({
    intent: 'cramp.onset' as const,
    part,
  })),
];

const said: readonly Meaning[] = meanings.filter((meaning) => meaning !== practice);

interface Reached {
  readonly state: State;
  readonly nowMs: number;
  /** Told only where a rule is broken: writing it down for each state takes as long as finding the states. */
  readonly path: () => string;
}

/** What of a state decides how it goes on; times are taken relative to now, coarsely. */
function keyOf({ state, nowMs }: Reached): string {
  const { scene, speech, memory } = state;
  const since = (ms: number, bucketMs: number, most: number) =>
    Math.min(most, Math.floor((nowMs - ms) / bucketMs));
  const silent = speech.saying === null;
  const last = memory.lastRelief;
  const remembered =
    last === null ? 'none' : [last.location, last.helped, since(last.endedAtMs, 900_000, 1)].join();
  const isKept = memory.lastKeptAtMs !== null;
  if (scene.kind !== 'coaching') return JSON.stringify([scene, silent, remembered, isKept], withoutTimes);
  const { course, turn, upcoming, activity } = scene;
  // A question about a red flag goes back to the step that it interrupted, whatever stands behind that one.
  const isRedFlag = redFlagQuestions.includes(turn.step);
  const next = (isRedFlag ? upcoming.slice(0, 1) : upcoming).map(({ step }) => step);
  const about = isRedFlag
    ? [course.kind]
    : course.kind === 'relief'
      ? [
          course.occasion,
          course.location,
          course.rung,
          course.standing,
          course.towel,
          course.holdsUnanswered,
          [240_000, 300_000, 600_000].filter((ms) => nowMs - course.startedAtMs >= ms).length,
        ]
      : [course.kind, ...(course.kind === 'aftercare' ? [remembered, course.relief.occasion] : [])];
  const cues =
    'secondsLeft' in activity
      ? [3, 5, 10, 20, 25].filter((cue) => (activity.secondsLeft ?? 0) > cue).length
      : 0;
  const asked = activity.kind === 'asking' ? [activity.timesAsked, activity.answerByMs === null] : [];
  return JSON.stringify([about, turn, next, activity.kind, cues, asked, silent]);
}

function withoutTimes(key: string, value: unknown): unknown {
  return key.endsWith('Ms') && value !== null ? 'set' : value;
}

/** More states than this means that the key lets something grow without bound. */
const limit = 120_000;

function explore(settings: DialogueSettings, said: readonly Meaning[] = meanings): readonly Reached[] {
  const seen = new Map<string, Reached>();
  const queue: Reached[] = [];
  const visit = (reached: Reached): void => {
    const key = keyOf(reached);
    if (seen.has(key)) return;
    seen.set(key, reached);
    queue.push(reached);
  };
  visit({ state: initialState(settings), nowMs: 0, path: () => 'waiting' });
  // An array that is walked while it grows: taking its first one off each time would move all the others.
  for (const next of queue) {
    if (seen.size > limit) throw new Error(`More than ${limit} states, the last by ${next.path()}`);
    for (const event of eventsIn(next, said)) {
      const { state } = transition(next.state, event);
      if (state === next.state && event.atMs === next.nowMs) continue;
      visit({ state, nowMs: event.atMs, path: () => `${next.path()} > ${nameOf(event)}` });
    }
  }
  return [...seen.values()];
}

function eventsIn({ state, nowMs }: Reached, said: readonly Meaning[]): readonly DialogueEvent[] {
  const events: DialogueEvent[] = said.map((meaning) => ({ kind: 'said', atMs: nowMs, meaning }));
  if (state.speech.saying !== null) {
    events.push({ kind: 'spoken', atMs: nowMs + 2_000, utteranceId: state.speech.saying });
  }
  const due = nextDeadlineMs(state);
  if (due !== null) events.push({ kind: 'time', atMs: Math.max(nowMs, due) });
  // All ticks of a count at once: one by one they look the same, and whoever speaks is no silent person any more.
  if (
    loudnessOf(state) !== 'full' &&
    state.scene.kind === 'coaching' &&
    state.scene.activity.kind === 'counting'
  )
    events.push({ kind: 'time', atMs: Math.max(nowMs, state.scene.activity.endsAtMs) });
  // Time that no single event brings: somebody fights a cramp for minutes, and says so.
  if (state.scene.kind === 'coaching')
    events.push({ kind: 'said', atMs: nowMs + 300_000, meaning: { intent: 'no' } });
  events.push(
    { kind: 'not understood', atMs: nowMs },
    { kind: 'routine', atMs: nowMs },
    { kind: 'reminder', atMs: nowMs },
    { kind: 'almost emergency', atMs: nowMs },
  );
  return events;
}

function nameOf(event: DialogueEvent): string {
  return event.kind === 'said' ? Object.values(event.meaning).join(':') : event.kind;
}

/** The first few ways to a state that breaks a rule. */
function pathsOf(reached: readonly Reached[]): readonly string[] {
  return reached.slice(0, 5).map(({ path }) => path());
}

function isStuck({ state }: Reached): boolean {
  return state.scene.kind === 'coaching' && state.speech.saying === null && nextDeadlineMs(state) === null;
}

/** The same state with nothing but a headline that goes away. */
function waitingOf(state: State): State {
  return state.scene.kind === 'waiting'
    ? state
    : { ...state, scene: { kind: 'waiting', headline: null, revertAtMs: null } };
}

const say = (intent: 'stop' | 'emergency'): ((reached: Reached) => ReturnType<typeof transition>) => {
  return ({ state, nowMs }) => transition(state, { kind: 'said', atMs: nowMs, meaning: { intent } });
};

describe('what is said to reach every state', () => {
  it('is every intent but the places that go as the calf does', () => {
    const said = new Set(meanings.map(({ intent }) => intent));
    expect(intents.filter((intent) => !said.has(intent))).toEqual([...otherPlaces]);
  });

  it('is every topic', () => {
    for (const [intent, list] of Object.entries(topics)) {
      for (const topic of list) expect(meanings).toContainEqual(expect.objectContaining({ intent, topic }));
    }
  });
});

describe('every state that can be reached', () => {
  let reached: readonly Reached[];
  beforeAll(() => {
    reached = [
      ...explore(defaultDialogueSettings, said),
      ...explore(defaultDialogueSettings, ladderMeanings),
    ];
  });

  it('is one of thousands', () => {
    expect(reached.length).toBeGreaterThan(5_000);
  });

  it('is silent within one event after "stop", with nothing left to follow but the emergency screen', () => {
    const broken = reached.filter((from) => {
      const { state, effects } = say('stop')(from);
      const isSilent = state.speech.saying === null && effects.some(({ kind }) => kind === 'silence');
      const follows =
        effects.some(({ kind }) => kind === 'say') ||
        nextDeadlineMs(state) !== nextDeadlineMs(waitingOf(state));
      const isOver =
        state.scene.kind === (from.state.scene.kind === 'emergency' ? state.scene.kind : 'waiting');
      return !isSilent || follows || !isOver;
    });
    expect(pathsOf(broken)).toEqual([]);
  });

  it('reaches the emergency screen within one event of an emergency phrase', () => {
    expect(
      pathsOf(reached.filter((from) => say('emergency')(from).state.scene.kind !== 'emergency')),
    ).toEqual([]);
  });

  it('can be left: "stop", said twice at most and not in one breath, always leads back to waiting', () => {
    const stuck = reached.filter((from) => {
      const once = say('stop')(from);
      const laterMs = from.nowMs + 2_000;
      return say('stop')({ ...from, state: once.state, nowMs: laterMs }).state.scene.kind !== 'waiting';
    });
    expect(pathsOf(stuck)).toEqual([]);
  });

  it('goes on by itself while coaching: something is being said, or time is awaited', () => {
    expect(pathsOf(reached.filter(isStuck))).toEqual([]);
  });

  it('never awaits an answer while Charley is still asking', () => {
    const early = reached.filter(({ state: { scene, speech } }) => {
      if (scene.kind !== 'coaching' || scene.activity.kind !== 'asking') return false;
      return (scene.activity.answerByMs === null) !== (speech.saying !== null);
    });
    expect(pathsOf(early)).toEqual([]);
  });

  it('listens for red flags, and for stop wherever something can be stopped', () => {
    const deaf = reached.filter(({ state }) => {
      const armed = armedIntents[contextOf(state)];
      const isBusy = state.scene.kind !== 'waiting' && state.scene.kind !== 'answering';
      return !armed.includes('emergency') || !armed.includes('fall') || (isBusy && !armed.includes('stop'));
    });
    expect(pathsOf(deaf)).toEqual([]);
  });

  it('shows every step of the protocol at some time', () => {
    const settings: readonly DialogueSettings[] = [
      { ...defaultDialogueSettings, holdStyle: 'tens' },
      { ...defaultDialogueSettings, profile: ['stayInBed'] },
    ];
    const withDiary = exploreWithDiary();
    const everywhere = [
      ...reached,
      ...withDiary,
      ...settings.flatMap((other) => explore(other, ladderMeanings)),
    ];
    const shown = new Set(
      everywhere.flatMap(({ state }) => (state.scene.kind === 'coaching' ? [state.scene.turn.step] : [])),
    );
    const never = (Object.keys(steps) as StepId[]).filter((step) => !shown.has(step));
    expect(never).toEqual([]);
  });
});

describe('a rehearsal', () => {
  const notACramp: Meaning = { intent: 'log', topic: 'not a cramp' };
  const said = [practice, notACramp, ...ladderMeanings, { intent: 'stop' }, { intent: 'worse' }] as const;
  const isOne = ({ state: { scene } }: Reached): boolean => {
    if (scene.kind !== 'coaching') return false;
    const { course } = scene;
    return (
      (course.kind === 'aftercare' ? course.relief : { occasion: '', ...course }).occasion === 'practice'
    );
  };
  let reached: readonly Reached[];
  beforeAll(() => {
    reached = explore(defaultDialogueSettings, said);
  });

  it('leaves nothing in the diary and nothing in the memory, in whatever way it goes', () => {
    const rehearsing = reached.filter(isOne);
    expect(rehearsing.length).toBeGreaterThan(200);
    const broken = rehearsing.filter((from) =>
      eventsIn(from, said).some((event) => {
        const { state, effects } = transition(from.state, event);
        const isKept = effects.some(({ kind }) => kind.endsWith('episode'));
        return isKept || state.memory.lastRelief !== from.state.memory.lastRelief;
      }),
    );
    expect(pathsOf(broken)).toEqual([]);
  });

  it('gives way to a real cramp in every state', () => {
    const kept = reached.filter(isOne).filter(({ state, nowMs }) => {
      const next = transition(state, { kind: 'said', atMs: nowMs, meaning: { intent: 'cramp.onset' } });
      return isOne({ state: next.state, nowMs, path: () => '' }) || next.state.scene.kind !== 'coaching';
    });
    expect(pathsOf(kept)).toEqual([]);
  });

  it('is followed by no taking back of an earlier cramp', () => {
    const after = reached.filter(({ state }) => state.memory.lastKeptAtMs === null);
    const broken = after.filter(({ state, nowMs }) =>
      transition(state, { kind: 'said', atMs: nowMs, meaning: notACramp }).effects.some(
        ({ kind }) => kind === 'undo episode',
      ),
    );
    expect(pathsOf(broken)).toEqual([]);
  });
});

/** Side and diary questions only come where there is a diary. */
function exploreWithDiary(): readonly Reached[] {
  const diary = { crampsThisWeek: 2, lastHelped: null, routineNights: 8, routineLastNight: 'done' } as const;
  const meanings: readonly Meaning[] = [
    { intent: 'cramp.onset' },
    { intent: 'better' },
    ...Array<Meaning>(40).fill({ intent: 'next' }),
  ];
  let state: State = transition(initialState(), { kind: 'diary', atMs: 0, diary }).state;
  return meanings.map((meaning, index) => {
    state = transition(state, { kind: 'said', atMs: index, meaning }).state;
    return { state, nowMs: index, path: () => meaning.intent };
  });
}

describe('a profile', () => {
  for (const flag of profileFlags) {
    it(`with ${flag} leaves every state with a next step`, () => {
      const withFlag = explore({ ...defaultDialogueSettings, profile: [flag] }, ladderMeanings);
      const forbidden = withFlag.filter(
        ({ state: { scene } }) => scene.kind === 'coaching' && !isAllowed(scene.turn.step, [flag]),
      );
      expect(pathsOf(withFlag.filter(isStuck))).toEqual([]);
      expect(pathsOf(forbidden)).toEqual([]);
    });
  }

  it('with all flags set still has a way through', () => {
    expect(() =>
      explore({ ...defaultDialogueSettings, profile: profileFlags }, ladderMeanings),
    ).not.toThrow();
  });
});
