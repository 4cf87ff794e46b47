import { describe, expect, it } from 'vitest';
import { english } from '../../../../shared/content/en/index.ts';
import { nextDeadlineMs } from '../../../../shared/dialogue/deadline.ts';
import { spokenText } from '../../../../shared/dialogue/rendering/spoken-text.ts';
import { isResting, viewOf } from '../../../../shared/dialogue/rendering/view-of-state.ts';
import { toMend } from '../../../../shared/dialogue/scenes/readiness.ts';
import { initialState, type State } from '../../../../shared/dialogue/state.ts';
import type { Surroundings } from '../../../../shared/dialogue/surroundings.ts';
import { transition } from '../../../../shared/dialogue/transition.ts';
import { understand } from '../../../../shared/dialogue/understanding/understand.ts';

const ready = { kind: 'ready' } as const;
const surroundings: Surroundings = { power: 'plugged in', nightEnds: '07:00', isBedtime: false };

function stateWith({
  health = {},
  memory = {},
  voice = {},
}: Partial<Record<'health' | 'memory' | 'voice', object>>): State {
  const state = initialState();
  return {
    ...state,
    health: { microphone: ready, recognition: ready, voice: ready, disk: ready, ...health },
    memory: { ...state.memory, surroundings, ...memory },
    voice: { ...state.voice, volume: 0.6, ...voice },
  };
}

function asked(state: State, how: 'by voice' | 'by hand' = 'by voice'): string {
  const meaning =
    how === 'by voice' ? { intent: 'ready' as const } : { intent: 'ready' as const, topic: how };
  const { effects } = transition(state, { kind: 'said', atMs: 0, meaning });
  const [said] = effects.flatMap((effect) => (effect.kind === 'say' ? [effect.lines] : []));
  return spokenText(english, said ?? []);
}

describe('"Am I ready?"', () => {
  it('is answered by what is true', () => {
    expect(asked(stateWith({}))).toBe(
      "I hear you. The voice is at sixty percent. Plugged in. I'm listening until seven.",
    );
  });

  it('asked by hand claims no ear that was not used', () => {
    expect(asked(stateWith({}), 'by hand')).toMatch(/^I'm listening\. The voice/);
  });

  it('says nothing of the power where that cannot be seen, and the time as people say it', () => {
    const memory = { surroundings: { ...surroundings, power: 'unknown', nightEnds: '18:30' } };
    expect(asked(stateWith({ memory, voice: { volume: 0.8 } }))).toBe(
      "I hear you. The voice is at 80 percent. I'm listening until six thirty.",
    );
  });

  it.each([
    [
      'no microphone',
      { health: { microphone: { kind: 'failed', code: 'microphone-absent' } } },
      'Look at the microphone',
    ],
    ['no window', { health: { microphone: { kind: 'off' } } }, 'Look at the microphone'],
    [
      'no ears',
      { health: { recognition: { kind: 'failed', code: 'model-missing' } } },
      'My hearing does not work',
    ],
    [
      'text alone',
      { health: { recognition: { kind: 'off' }, microphone: { kind: 'off' } } },
      'Ready. Any key starts',
    ],
    ['a muted voice', { health: { voice: { kind: 'failed', code: 'voice-muted' } } }, 'My voice is off'],
    ['no voice', { health: { voice: { kind: 'failed', code: 'voice-missing' } } }, 'My voice does not work'],
    [
      'the battery',
      { memory: { surroundings: { ...surroundings, power: 'on battery' } } },
      'Plug it in tonight',
    ],
    [
      "a headset's microphone",
      { health: { microphone: { kind: 'ready', concern: 'microphone-narrow' } } },
      'Choose another microphone',
    ],
  ])('names the one thing to mend: %s', (_, wish, headline) => {
    const state = stateWith(wish);
    const { state: next } = transition(state, {
      kind: 'said',
      atMs: 0,
      meaning: { intent: 'ready', topic: 'by hand' },
    });
    expect(viewOf(next, english, 1).headline).toBe(headline);
    expect(asked(state)).not.toContain('I hear you');
  });
});

describe('before the night', () => {
  it('"good night" is answered with the one thing to mend, and with nothing more where all is well', () => {
    const goodNight = (state: State) =>
      transition(state, { kind: 'said', atMs: 0, meaning: { intent: 'good night' } });
    const onBattery = stateWith({ memory: { surroundings: { ...surroundings, power: 'on battery' } } });
    expect(viewOf(goodNight(onBattery).state, english, 1).headline).toBe('Plug it in tonight');
    expect(viewOf(goodNight(stateWith({})).state, english, 1).headline).toBe('Good night. Sleep well');
  });

  it('shows whether all is well as the night begins, and wakes nobody', () => {
    const { state, effects } = transition(stateWith({}), { kind: 'evening', atMs: 0 });
    expect(viewOf(state, english, 1).headline).toBe('Ready for the night');
    expect(effects).toEqual([]);
  });

  it.each([
    ['no microphone', { health: { microphone: { kind: 'failed', code: 'microphone-absent' } } }],
    ['no ears', { health: { recognition: { kind: 'failed', code: 'model-missing' } } }],
    ['the battery', { memory: { surroundings: { ...surroundings, power: 'on battery' } } }],
  ])('says what would leave it deaf in the night, as the night begins: %s', (_, wish) => {
    const { state, effects } = transition(stateWith(wish), { kind: 'evening', atMs: 0 });
    const said = effects.flatMap((effect) => (effect.kind === 'say' ? effect.lines : []));
    expect(said).toMatchObject([{ kind: 'line', id: toMend(state) }]);
    expect(state.scene).toMatchObject({ kind: 'waiting', headline: toMend(state) });
  });

  it.each([
    ['a muted voice', { health: { voice: { kind: 'failed', code: 'voice-muted' } } }],
    ['no window', { health: { microphone: { kind: 'off' } } }],
    ["a headset's microphone", { health: { microphone: { kind: 'ready', concern: 'microphone-narrow' } } }],
  ])('only shows what it would be no use to say: %s', (_, wish) => {
    const { state, effects } = transition(stateWith(wish), { kind: 'evening', atMs: 0 });
    expect(effects).toEqual([]);
    expect(state.scene).toMatchObject({ kind: 'waiting', headline: toMend(state) });
  });

  it('offers "am I ready?" in sight while people go to bed, and beneath "More" at other times', () => {
    const offered = (isBedtime: boolean) =>
      viewOf(stateWith({ memory: { surroundings: { ...surroundings, isBedtime } } }), english, 1).choices.map(
        ({ press }) => press,
      );
    expect(offered(true)).toEqual(['start', 'ready']);
    expect(offered(false)).toEqual(['start']);
  });

  it('stands for a minute as the night begins, and then the screen may go dark', () => {
    const { state } = transition(stateWith({}), { kind: 'evening', atMs: 0 });
    expect(isResting(state)).toBe(false);
    expect(nextDeadlineMs(state)).toBe(60_000);
    expect(isResting(transition(state, { kind: 'time', atMs: 60_000 }).state)).toBe(true);
  });

  it('takes the place of news on the screen, and not of a question', () => {
    const evening = (headline: 'stopped' | 'almostHeard') =>
      transition(
        { ...stateWith({}), scene: { kind: 'waiting', headline, revertAtMs: 60_000 } },
        { kind: 'evening', atMs: 0 },
      ).state.scene;
    expect(evening('stopped')).toMatchObject({ headline: 'readyListens' });
    expect(evening('almostHeard')).toMatchObject({ headline: 'almostHeard' });
  });

  it('leaves what goes on as it is when the night begins', () => {
    const { state } = transition(stateWith({}), {
      kind: 'said',
      atMs: 0,
      meaning: { intent: 'cramp.onset' },
    });
    expect(transition(state, { kind: 'evening', atMs: 1 })).toEqual({ state, effects: [] });
  });
});

describe('the question', () => {
  it.each([
    'charley am i ready',
    'charley are you listening',
    'charley can you hear me',
    'charley are you ready',
  ])('is understood: %s', (text) => {
    expect(understand(text, 'idle')).toEqual({ intent: 'ready' });
  });

  it.each(['are you ready for the match', 'are you there', 'can you hear me'])(
    'of a film is not answered at night: %s',
    (text) => {
      expect(understand(text, 'idle')?.intent).not.toBe('cramp.onset');
    },
  );
});
