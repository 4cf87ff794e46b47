import { describe, expect, it } from 'vitest';
import { type ProfileFlag, profileFlags, type StepId, steps } from '../../../../shared/content/protocol.ts';
import { type RoutineKind, routines } from '../../../../shared/content/routines.ts';
import { isAllowed } from '../../../../shared/dialogue/coaching/turns/turn.ts';
import { nextDeadlineMs } from '../../../../shared/dialogue/deadline.ts';
import { type Location, locations } from '../../../../shared/dialogue/meaning.ts';
import { defaultDialogueSettings, initialState, type State } from '../../../../shared/dialogue/state.ts';
import { transition } from '../../../../shared/dialogue/transition.ts';

/** All that a flag takes away, anywhere. A step that is added to the protocol must be looked at here for each flag. */
const removed: Readonly<Record<ProfileFlag, readonly StepId[]>> = {
  stayInBed: [
    'lightOn',
    'sitOnBedEdge',
    'standUp',
    'sitDown',
    'standFlat',
    'weightOnLeg',
    'wallLean',
    'walk',
    'footFlatOnFloor',
    'pressFootDown',
    'rollFoot',
    'pressToesOnFloor',
    'heelDownLean',
    'standTall',
    'heelBehindStanding',
    'toesBehind',
    'shortWalk',
    'getReadyByWall',
    'leftWallLean',
    'rightWallLean',
    'easyWalk',
  ],
  numbFeet: [
    'lightOn',
    'sitOnBedEdge',
    'standUp',
    'sitDown',
    'standFlat',
    'weightOnLeg',
    'wallLean',
    'walk',
    'footFlatOnFloor',
    'pressFootDown',
    'rollFoot',
    'pressToesOnFloor',
    'standTall',
    'heelBehindStanding',
    'toesBehind',
    'shortWalk',
    'warmth',
    'coldPack',
    'legOnPillow',
    'getReadyByWall',
    'leftWallLean',
    'rightWallLean',
    'easyWalk',
  ],
  limitedFluids: ['sipWater'],
  clotHistory: ['rubArch', 'rub', 'rubLightly'],
  pregnancy: ['followLabel'],
  jointSurgery: [
    'bringFootClose',
    'pullToesBack',
    'rubArch',
    'liftToes',
    'pressToesDown',
    'liftLegWithTowel',
    'heelDownLean',
    'heelBehindLying',
    'heelBehindStanding',
    'pressTopOfFoot',
    'seatedLean',
    'seatedLeanOther',
  ],
};

/** Without a flag, with nothing easing, safe to stand: the steps of each place, in order, up to the ten minutes. */
const wholeWay: Readonly<Record<Location, readonly StepId[]>> = {
  calf: [
    'straightenAtOnce',
    'toesTowardShin',
    'restThenAgain',
    'oneMoreHold',
    'rest',
    'useTowel',
    'towelStretch',
    'swollenOrRed',
    'nowRub',
    'rub',
    'canYouStand',
    'lightOn',
    'sitOnBedEdge',
    'dizzy',
    'standUp',
    'standFlat',
    'weightOnLeg',
    'fiveMinutes',
    'wallLean',
    'walk',
    'sitDown',
    'shakeLeg',
  ],
  foot: [
    'bringFootClose',
    'pullToesBack',
    'restThenAgain',
    'oneMoreHold',
    'rest',
    'useTowel',
    'towelStretch',
    'swollenOrRed',
    'nowRub',
    'rubArch',
    'canYouStand',
    'lightOn',
    'sitOnBedEdge',
    'dizzy',
    'footFlatOnFloor',
    'pressFootDown',
    'rollFoot',
    'fiveMinutes',
    'shakeLeg',
  ],
  toes: [
    'toesCurling',
    'liftToes',
    'spreadToes',
    'restThenAgain',
    'oneMoreHold',
    'rest',
    'swollenOrRed',
    'nowRub',
    'rubArch',
    'canYouStand',
    'lightOn',
    'sitOnBedEdge',
    'dizzy',
    'pressToesOnFloor',
    'shakeLeg',
    'fiveMinutes',
  ],
  hamstring: [
    'straightenAtOnce',
    'straightLegToesUp',
    'restThenAgain',
    'oneMoreHold',
    'rest',
    'useTowel',
    'liftLegWithTowel',
    'swollenOrRed',
    'nowRub',
    'rub',
    'canYouStand',
    'lightOn',
    'sitOnBedEdge',
    'dizzy',
    'standUp',
    'standTall',
    'sitDown',
    'heelDownLean',
    'fiveMinutes',
    'shakeLeg',
  ],
  quad: [
    'rollOntoSide',
    'heelBehindLying',
    'restThenAgain',
    'oneMoreHold',
    'rest',
    'slideFootBack',
    'swollenOrRed',
    'nowRub',
    'rub',
    'canYouStand',
    'lightOn',
    'sitOnBedEdge',
    'dizzy',
    'standUp',
    'heelBehindStanding',
    'sitDown',
    'shakeLeg',
    'fiveMinutes',
  ],
  innerThigh: [
    'slideLegOut',
    'restThenAgain',
    'oneMoreHold',
    'rest',
    'swollenOrRed',
    'nowRub',
    'rub',
    'shakeLeg',
    'fiveMinutes',
  ],
  shin: [
    'pointToesAway',
    'restThenAgain',
    'oneMoreHold',
    'rest',
    'flattenFoot',
    'pressTopOfFoot',
    'swollenOrRed',
    'nowRub',
    'rub',
    'canYouStand',
    'lightOn',
    'sitOnBedEdge',
    'dizzy',
    'standUp',
    'toesBehind',
  ],
};

/** What to answer where the way should go on: not swollen, safe to stand, not dizzy, curling down, never easing. */
function answerTo(step: StepId): 'yes' | 'no' {
  return step === 'canYouStand' || step === 'toesCurling' ? 'yes' : 'no';
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
  const state = initialState({ ...defaultDialogueSettings, profile });
  return transition(state, { kind: 'said', atMs: 0, meaning: { intent: 'cramp.onset', part } }).state;
}

/** Each step once, in the order in which it first came. */
function stepsOf({ shown }: Night): readonly StepId[] {
  return [...new Set(shown)].filter((step) => step !== 'easing');
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
      const rubs = shown.some((step) => step === 'rub' || step === 'rubArch');
      const rises = shown.includes('sitOnBedEdge');
      expect([flag, shown.includes('swollenOrRed')]).toEqual([flag, rubs]);
      expect([flag, shown.includes('canYouStand')]).toEqual([flag, rises]);
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
    expect(all).toEqual([
      'wellDone',
      'rubLightly',
      'shortWalk',
      'sipWater',
      'warmth',
      'coldPack',
      'followLabel',
      'loosenCovers',
      'keepToesUp',
      'legOnPillow',
      'soreTomorrow',
      'sleepWell',
    ]);
  });

  it.each(profileFlags)('with %s leaves out what it takes away, and nothing else', (flag) => {
    expect(aftercareOf([flag])).toEqual(all.filter((step) => !removed[flag].includes(step)));
  });
});

describe('the bedtime routine', () => {
  const routineOf = (profile: readonly ProfileFlag[]): readonly StepId[] =>
    stepsOf(
      through(
        transition(initialState({ ...defaultDialogueSettings, profile }), { kind: 'routine', atMs: 0 }).state,
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
    expect(routineOf(profileFlags)).toEqual([
      'getReadySeated',
      'leftTowelPull',
      'rightTowelPull',
      'toesBack',
      'toesBackOther',
      'pumpAnkles',
      'circleAnkles',
      'loosenCoversForNight',
      'towelAndWater',
      'allDone',
    ]);
  });
});
