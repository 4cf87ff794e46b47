import { describe, expect, it } from 'vitest';
import {
  type ProfileFlag,
  profileFlags,
  type RoutineKind,
  routines,
  type StepId,
  steps,
} from '../../../../shared/content/protocol.ts';
import { isAllowed } from '../../../../shared/dialogue/coaching/turns.ts';
import { type Location, locations } from '../../../../shared/dialogue/meaning.ts';
import { defaultSettings, initialState, type State } from '../../../../shared/dialogue/state.ts';
import { nextDeadlineMs, transition } from '../../../../shared/dialogue/transition.ts';

/** All that a flag takes away, anywhere. A step that is added to the protocol must be looked at here for each flag. */
const removed: Readonly<Record<ProfileFlag, readonly StepId[]>> = {
  stayInBed: [
    'ST2',
    'ST3',
    'ST5',
    'ST7',
    'CS1',
    'CS2',
    'CS3',
    'CS4',
    'FS1',
    'FS2',
    'FS3',
    'TS1',
    'HB4',
    'HS1',
    'QS1',
    'SS1',
    'A2',
    'P0',
    'P1',
    'P2',
    'P6',
  ],
  numbFeet: [
    'ST2',
    'ST3',
    'ST5',
    'ST7',
    'CS1',
    'CS2',
    'CS3',
    'CS4',
    'FS1',
    'FS2',
    'FS3',
    'TS1',
    'HS1',
    'QS1',
    'SS1',
    'A2',
    'A4',
    'A5',
    'A9',
    'P0',
    'P1',
    'P2',
    'P6',
  ],
  limitedFluids: ['A3'],
  clotHistory: ['FB3', 'M1', 'A1'],
  pregnancy: ['A6'],
  jointSurgery: ['FB1', 'FB2', 'FB3', 'TB2', 'TB3', 'HB3', 'HB4', 'QB2', 'QS1', 'SB3', 'P3', 'P3b'],
};

/** Without a flag, with nothing easing, safe to stand: the steps of each place, in order, up to the ten minutes. */
const wholeWay: Readonly<Record<Location, readonly StepId[]>> = {
  calf: [
    'G1',
    'CB2',
    'N1',
    'G8',
    'G7',
    'N2',
    'CB3',
    'M0',
    'N3',
    'M1',
    'ST1',
    'ST2',
    'ST3',
    'ST4',
    'ST5',
    'CS1',
    'CS2',
    'N5',
    'CS3',
    'CS4',
    'ST7',
    'N4',
  ],
  foot: [
    'FB1',
    'FB2',
    'N1',
    'G8',
    'G7',
    'N2',
    'CB3',
    'M0',
    'N3',
    'FB3',
    'ST1',
    'ST2',
    'ST3',
    'ST4',
    'FS1',
    'FS2',
    'FS3',
    'N5',
    'N4',
  ],
  toes: [
    'TB1',
    'TB2',
    'TB4',
    'N1',
    'G8',
    'G7',
    'M0',
    'N3',
    'FB3',
    'ST1',
    'ST2',
    'ST3',
    'ST4',
    'TS1',
    'N4',
    'N5',
  ],
  hamstring: [
    'G1',
    'HB2',
    'N1',
    'G8',
    'G7',
    'N2',
    'HB3',
    'M0',
    'N3',
    'M1',
    'ST1',
    'ST2',
    'ST3',
    'ST4',
    'ST5',
    'HS1',
    'ST7',
    'HB4',
    'N5',
    'N4',
  ],
  quad: [
    'QB1',
    'QB2',
    'N1',
    'G8',
    'G7',
    'QB3',
    'M0',
    'N3',
    'M1',
    'ST1',
    'ST2',
    'ST3',
    'ST4',
    'ST5',
    'QS1',
    'ST7',
    'N4',
    'N5',
  ],
  innerThigh: ['IB1', 'N1', 'G8', 'G7', 'M0', 'N3', 'M1', 'N4', 'N5'],
  shin: [
    'SB1',
    'SB2',
    'N1',
    'G8',
    'G7',
    'SB4',
    'SB3',
    'M0',
    'N3',
    'M1',
    'ST1',
    'ST2',
    'ST3',
    'ST4',
    'ST5',
    'SS1',
  ],
};

/** What to answer where the way should go on: not swollen, safe to stand, not dizzy, curling down, never easing. */
function answerTo(step: StepId): 'yes' | 'no' {
  return step === 'ST1' || step === 'TB1' ? 'yes' : 'no';
}

interface Night {
  readonly shown: readonly StepId[];
  readonly end: State;
}

/** Goes on until coaching ends, answering every question; what is said takes two seconds. */
function through(start: State, answer: (step: StepId) => 'yes' | 'no' | 'next'): Night {
  let state = start;
  let nowMs = 0;
  const shown: StepId[] = [];
  for (let events = 0; state.scene.kind === 'coaching'; events += 1) {
    if (events > 5_000) throw new Error(`No end after ${shown.slice(-10).join()}`);
    const { scene, speech } = state;
    if (shown.at(-1) !== scene.turn.step) shown.push(scene.turn.step);
    if (speech.saying !== null) {
      nowMs += 2_000;
      state = transition(state, { kind: 'spoken', atMs: nowMs, utteranceId: speech.saying }).state;
    } else if (scene.activity.kind === 'asking') {
      const meaning = { intent: answer(scene.turn.step) };
      state = transition(state, { kind: 'said', atMs: nowMs, meaning }).state;
    } else {
      const dueMs = nextDeadlineMs(state);
      if (dueMs === null) throw new Error(`Nothing follows ${scene.turn.step}`);
      nowMs = Math.max(nowMs, dueMs);
      state = transition(state, { kind: 'time', atMs: nowMs }).state;
    }
  }
  return { shown, end: state };
}

function started(profile: readonly ProfileFlag[], part: Location): State {
  const state = initialState({ ...defaultSettings, profile });
  return transition(state, { kind: 'said', atMs: 0, meaning: { intent: 'cramp.onset', part } }).state;
}

/** Each step once, in the order in which it first came. */
function stepsOf({ shown }: Night): readonly StepId[] {
  return [...new Set(shown)].filter((step) => step !== 'G5');
}

const neverEased = (profile: readonly ProfileFlag[], part: Location) =>
  through(started(profile, part), answerTo);

describe('each flag of the profile', () => {
  it.each(profileFlags)('%s takes away exactly these steps, and only takes away', (flag) => {
    const gone = (Object.keys(steps) as StepId[]).filter((step) => !isAllowed(step, [flag]));
    expect(gone.toSorted()).toEqual(removed[flag].toSorted());
  });

  it('stands for a step somewhere: none is an empty promise', () => {
    expect(profileFlags.filter((flag) => removed[flag].length === 0)).toEqual([]);
  });
});

describe.each(locations)('a cramp of the %s that never eases', (part) => {
  it('goes through all of its ladder where nothing is ruled out', () => {
    expect(stepsOf(neverEased([], part)).slice(0, wholeWay[part].length)).toEqual(wholeWay[part]);
  });

  it.each(profileFlags)(
    'with %s shows none of the steps that it takes away, and still ends in advice',
    (flag) => {
      const night = neverEased([flag], part);
      expect(night.shown.filter((step) => removed[flag].includes(step))).toEqual([]);
      expect(night.end.scene.kind).toBe('advice');
    },
  );

  it('with every flag still has a stretch to do, and ends in advice', () => {
    const night = neverEased(profileFlags, part);
    expect(night.shown.some((step) => steps[step].kind === 'hold')).toBe(true);
    expect(night.end.scene.kind).toBe('advice');
  });

  it('asks about swelling only before a rub, and about standing only before it', () => {
    for (const flag of profileFlags) {
      const { shown } = neverEased([flag], part);
      const rubs = shown.some((step) => step === 'M1' || step === 'FB3');
      const rises = shown.includes('ST3');
      expect([flag, shown.includes('M0')]).toEqual([flag, rubs]);
      expect([flag, shown.includes('ST1')]).toEqual([flag, rises]);
    }
  });
});

describe('aftercare, all of it by "next"', () => {
  const aftercareOf = (profile: readonly ProfileFlag[]): readonly StepId[] => {
    let state = transition(started(profile, 'calf'), {
      kind: 'said',
      atMs: 1_000,
      meaning: { intent: 'better' },
    }).state;
    const shown: StepId[] = [];
    while (state.scene.kind === 'coaching') {
      shown.push(state.scene.turn.step);
      state = transition(state, { kind: 'said', atMs: 2_000, meaning: { intent: 'next' } }).state;
    }
    return shown;
  };
  const all = aftercareOf([]);

  it('is whole without a flag', () => {
    expect(all).toEqual(['A0', 'A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9', 'A10', 'A12']);
  });

  it.each(profileFlags)('with %s leaves out what it takes away, and nothing else', (flag) => {
    expect(aftercareOf([flag])).toEqual(all.filter((step) => !removed[flag].includes(step)));
  });
});

describe('the bedtime routine', () => {
  const routineOf = (profile: readonly ProfileFlag[]): readonly StepId[] =>
    stepsOf(
      through(
        transition(initialState({ ...defaultSettings, profile }), { kind: 'routine', atMs: 0 }).state,
        () => 'next',
      ),
    );
  const expected: Readonly<Record<ProfileFlag, RoutineKind>> = {
    stayInBed: 'seated',
    numbFeet: 'seated',
    limitedFluids: 'standing',
    clotHistory: 'standing',
    pregnancy: 'standing',
    jointSurgery: 'standing',
  };

  it('is done standing, at a wall, where nothing is ruled out', () => {
    expect(routineOf([])).toEqual(routines.standing);
  });

  it.each(profileFlags)('with %s leaves out what it takes away, and nothing else', (flag) => {
    const whole: readonly StepId[] = routines[expected[flag]];
    expect(routineOf([flag])).toEqual(whole.filter((step) => !removed[flag].includes(step)));
  });

  it('with every flag is still a routine', () => {
    expect(routineOf(profileFlags)).toEqual(['PS', 'PT1', 'PT2', 'P4', 'P4b', 'P5', 'P5b', 'P7', 'P8', 'P9']);
  });
});
