import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../../shared/dialogue/change.ts';
import { nextDeadlineMs } from '../../../../../shared/dialogue/deadline.ts';
import type { Effect } from '../../../../../shared/dialogue/effect.ts';
import { loudnessOf } from '../../../../../shared/dialogue/loudness.ts';
import type { Meaning } from '../../../../../shared/dialogue/meaning.ts';
import { initialState, type State } from '../../../../../shared/dialogue/state.ts';
import { transition } from '../../../../../shared/dialogue/transition.ts';

/** A night in which each thing said takes two seconds, and nobody speaks unless the test does. */
function night() {
  let nowMs = 0;
  let state: State = initialState();
  const effects: Effect[] = [];
  const take = (change: Change): void => {
    state = change.state;
    effects.push(...change.effects);
  };
  const say = (meaning: Meaning): void => take(transition(state, { kind: 'said', atMs: nowMs, meaning }));
  /** The next thing that happens by itself. */
  const step = (): void => {
    const { saying } = state.speech;
    if (saying !== null) {
      nowMs += 2_000;
      take(transition(state, { kind: 'spoken', atMs: nowMs, utteranceId: saying }));
    } else {
      nowMs = nextDeadlineMs(state) ?? nowMs;
      take(transition(state, { kind: 'time', atMs: nowMs }));
    }
  };
  const until = (isThere: (state: State) => boolean): void => {
    for (let steps = 0; !isThere(state); steps += 1) {
      if (steps > 500) throw new Error('It never comes to that.');
      step();
    }
  };
  /** In the count of this hold, from 1. */
  const toHold = (number: 1 | 2 | 3): void => {
    until(({ scene }) => {
      if (scene.kind !== 'coaching' || scene.course.kind !== 'relief') return false;
      return scene.course.holdsUnanswered === number - 1 && scene.activity.kind === 'counting';
    });
  };
  say({ intent: 'cramp.onset', part: 'calf' });
  return { say, toHold, until, effects, now: () => state };
}

describe('somebody who does not answer "Is it easing?"', () => {
  it('has three holds in all, each more softly said, and then quiet', () => {
    const { toHold, until, now } = night();
    const loudness = ([1, 2, 3] as const).map((number) => {
      toHold(number);
      return loudnessOf(now());
    });
    expect(loudness).toEqual(['full', 'soft', 'softest']);
    until(({ scene }) => scene.kind === 'coaching' && scene.turn.step === 'quietListening');
    expect(loudnessOf(now())).toBe('softest');
    until(({ scene }) => scene.kind === 'waiting');
  });

  it('is not woken: no word announces the third hold, and no tone ends one', () => {
    const { toHold, until, effects } = night();
    toHold(2);
    const before = effects.length;
    toHold(3);
    const said = effects
      .slice(before)
      .flatMap((effect) => (effect.kind === 'say' ? effect.lines.map(({ id }) => id) : []));
    expect(said.slice(-2)).toEqual(['letGo', 'easing']);
    until(({ scene }) => scene.kind === 'waiting');
    expect(effects.slice(before).some(({ kind }) => kind === 'tone')).toBe(false);
  });

  it.each(['yes', 'better', 'partial', 'help'] as const)(
    'and then says "%s" is spoken to as before',
    (intent) => {
      const { toHold, say, now } = night();
      toHold(3);
      say({ intent });
      expect(loudnessOf(now())).toBe('full');
    },
  );
});

it('whoever falls asleep is not kept as somebody with a cramp of ten minutes and more', () => {
  const { until, effects } = night();
  until(({ scene }) => scene.kind === 'waiting');
  expect(effects.at(-1)).toMatchObject({ episode: { outcome: 'quiet', endedAtMs: null } });
});

describe('"Say stop when it\'s gone"', () => {
  it('is kept as eased, with the hold that helped', () => {
    const { toHold, say, effects, now } = night();
    toHold(2);
    say({ intent: 'stop' });
    expect(now().scene.kind).toBe('waiting');
    expect(effects.at(-2)).toEqual({ kind: 'silence' });
    expect(effects.at(-1)).toMatchObject({
      kind: 'save episode',
      episode: { outcome: 'eased', helped: 'toesTowardShin' },
    });
    expect(now().memory.lastRelief).toMatchObject({ location: 'calf', helped: 'toesTowardShin' });
  });

  it('is asked of nobody in the first hold, nor in the quiet: there "stop" is only that', () => {
    for (const to of ['hold', 'quiet'] as const) {
      const { toHold, until, say, effects } = night();
      if (to === 'hold') toHold(1);
      else until(({ scene }) => scene.kind === 'coaching' && scene.turn.step === 'quietListening');
      say({ intent: 'stop' });
      expect(effects.at(-1)).toMatchObject({ episode: { outcome: 'stopped' } });
    }
  });
});
