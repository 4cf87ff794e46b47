import { describe, expect, it } from 'vitest';
import { createEchoTraining } from '../../../../main/conversation/voice/echo-training.ts';
import { initialState, type State } from '../../../../shared/dialogue/state.ts';
import { transition } from '../../../../shared/dialogue/transition.ts';

const fresh = initialState();
const idle: State = { ...fresh, health: { ...fresh.health, voice: { kind: 'ready' } } };
const helping = transition(idle, { kind: 'pressed', atMs: 0, press: 'start' }).state;

function opened() {
  const told: unknown[] = [];
  const now = { echo: 'cancelled' as 'cancelled' | 'heard', isHeld: true, isNight: false };
  const training = createEchoTraining({
    tellPage: (channel, payload) => told.push([channel, payload]),
    microphone: { echo: () => now.echo },
    voice: { isHeld: () => now.isHeld },
    isNight: () => now.isNight,
  });
  return { training, told, now };
}

const order = ['sound:tone', { kind: 'training', gain: 1 }];

describe('The echo canceller', () => {
  it('learns the room once, when lines can be played and nothing goes on', () => {
    const { training, told } = opened();
    training.follow(idle);
    training.follow(idle);
    expect(told).toEqual([order]);
  });

  it('learns it anew with another microphone', () => {
    const { training, told, now } = opened();
    training.follow(idle);
    now.echo = 'heard';
    training.follow(helping);
    now.echo = 'cancelled';
    training.follow(idle);
    expect(told).toEqual([order, order]);
  });

  it('learns it at night, too, but not twice: a microphone that comes back wakes nobody', () => {
    const { training, told, now } = opened();
    now.isNight = true;
    training.follow(idle);
    now.echo = 'heard';
    training.follow(idle);
    now.echo = 'cancelled';
    training.follow(idle);
    expect(told).toEqual([order]);
    now.isNight = false;
    training.follow(idle);
    expect(told).toEqual([order, order]);
  });

  it('learns it as softly as the voice is set, and never louder', () => {
    const { training, told } = opened();
    training.follow({ ...idle, voice: { ...idle.voice, volume: 0.6 } });
    expect(told).toEqual([['sound:tone', { kind: 'training', gain: 0.6 }]]);
  });

  it.each<readonly [string, Partial<ReturnType<typeof opened>['now']>, State]>([
    ['where there is none', { echo: 'heard' }, idle],
    ['where every line is spoken live', { isHeld: false }, idle],
    ['while somebody is helped', {}, helping],
    ['while Charley is not to be heard', {}, { ...idle, voice: { ...idle.voice, volume: 0 } }],
    ['before a voice is found', {}, { ...idle, health: fresh.health }],
  ])('is not trained %s', (_, change, state) => {
    const { training, told, now } = opened();
    Object.assign(now, change);
    training.follow(state);
    expect(told).toEqual([]);
  });
});
