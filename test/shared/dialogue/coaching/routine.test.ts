import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../shared/dialogue/change.ts';
import { nextDeadlineMs } from '../../../../shared/dialogue/deadline.ts';
import type { Effect } from '../../../../shared/dialogue/effect.ts';
import type { Meaning } from '../../../../shared/dialogue/meaning.ts';
import { initialState, type State } from '../../../../shared/dialogue/state.ts';
import { transition } from '../../../../shared/dialogue/transition.ts';
import { saidAfter } from '../../../support/night-in-text.ts';

/** An evening in which each thing said takes two seconds; `meddle` may say something before each thing that happens. */
function evening(meddle: (state: State) => Meaning | null): readonly Effect[] {
  let nowMs = 0;
  let state: State = initialState();
  const effects: Effect[] = [];
  const take = (change: Change): void => {
    state = change.state;
    effects.push(...change.effects);
  };
  take(transition(state, { kind: 'routine', atMs: nowMs }));
  for (let steps = 0; state.scene.kind === 'coaching' && steps < 5_000; steps += 1) {
    const meaning = meddle(state);
    const { saying } = state.speech;
    if (meaning !== null) take(transition(state, { kind: 'said', atMs: nowMs, meaning }));
    else if (saying !== null) {
      nowMs += 2_000;
      take(transition(state, { kind: 'spoken', atMs: nowMs, utteranceId: saying }));
    } else {
      nowMs = nextDeadlineMs(state) ?? nowMs;
      take(transition(state, { kind: 'time', atMs: nowMs }));
    }
  }
  return effects.filter(({ kind }) => kind === 'save routine');
}

/** Says it once in the count of this step, when so many seconds are left. */
function onceIn(step: string, secondsLeft: number, meaning: Meaning) {
  let isSaid = false;
  return ({ scene }: State): Meaning | null => {
    const isThen =
      scene.kind === 'coaching' &&
      scene.turn.step === step &&
      scene.activity.kind === 'counting' &&
      scene.activity.secondsLeft === secondsLeft;
    if (isSaid || !isThen) return null;
    isSaid = true;
    return meaning;
  };
}

const kept = (completed: boolean): readonly Effect[] => [
  { kind: 'save routine', routine: 'standing', completed },
];

describe('the bedtime routine in the diary', () => {
  it('is completed where every stretch was held', () => {
    expect(evening(() => null)).toEqual(kept(true));
  });

  it('is not completed where "next" skipped all of it', () => {
    expect(evening(() => ({ intent: 'next' }))).toEqual(kept(false));
  });

  it('is not completed where one stretch was skipped', () => {
    expect(evening(onceIn('seatedLean', 25, { intent: 'next' }))).toEqual(kept(false));
  });

  it('is completed where "next" came after the half of a stretch', () => {
    expect(evening(onceIn('seatedLean', 15, { intent: 'next' }))).toEqual(kept(true));
  });

  it('is completed where a move that a person cannot do was left out', () => {
    expect(evening(onceIn('leftWallLean', 25, { intent: "can't do" }))).toEqual(kept(true));
  });
});

describe('"I can\'t stand" in the bedtime routine', () => {
  it('goes on seated from its beginning, and never asks to stand again', () => {
    const said = saidAfter('start my bedtime stretches', "I can't stand up", 'wait 10m').join(' ');
    expect(said).toMatch(/^That's fine\. Sit on a chair\. Have a towel ready\. Towel round your left foot\./);
    expect(said).toContain('All done. Sleep well.');
    expect(said).not.toMatch(/stand|wall|leg back|walk/i);
  });

  it('after one leg at the wall takes the other one seated', () => {
    const said = saidAfter('start my bedtime stretches', 'wait 55s', "I can't stand up", 'wait 20s');
    expect(said.join(' ')).toMatch(
      /^That's fine\. Sit on a chair\. Have a towel ready\. Now your right foot\./,
    );
  });

  it('in a seated move leaves that out, and the walk with it', () => {
    const said = saidAfter('start my bedtime stretches', 'wait 100s', "I can't stand", 'wait 10m').join(' ');
    expect(said).toMatch(/^That's fine\. Now the other leg\./);
    expect(said).not.toMatch(/stand|wall|leg back|walk/i);
  });
});
