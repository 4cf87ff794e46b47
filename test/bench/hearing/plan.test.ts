import { describe, expect, it } from 'vitest';
import { phrases } from '../../../shared/content/en/phrases/index.ts';
import { sides, voicesOf } from './sides.ts';
import { trialsOf } from './sound/conditions.ts';

const trials = trialsOf({ inLevels: 8, inNoises: 4, inRooms: 4, commands: 16 });
const onsets = trials.filter(({ condition }) => condition.group !== 'command');

describe('the halves of the voices', () => {
  it('are as large, and no voice is in both', () => {
    const [development, heldOut] = sides.map((side) => voicesOf[side].map(({ name }) => name));
    expect(development).toHaveLength(heldOut?.length ?? 0);
    expect(development?.filter((name) => heldOut?.includes(name))).toEqual([]);
  });
});

describe('the plan of the phrases', () => {
  it('tries each condition as often with either half of the voices', () => {
    const count = (side: string) => trials.filter((trial) => trial.side === side).length;
    expect(count('development')).toBe(count('held-out'));
  });

  it('says every onset phrase', () => {
    expect(new Set(onsets.map(({ phrase }) => phrase))).toEqual(new Set(phrases['cramp.onset']));
  });

  it('says each phrase once by a voice in a condition', () => {
    const keys = onsets.map(({ condition, voice, phrase }) =>
      JSON.stringify([condition, voice.name, phrase]),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has had each condition after any part of it about as often as another', () => {
    const names = onsets.slice(0, onsets.length / 2).map(({ condition }) => condition.name);
    const triedIn = (name: string) => names.filter((each) => each === name).length;
    expect(triedIn('babble')).toBeGreaterThan(0.6 * triedIn('fan'));
    expect(triedIn('bedroom')).toBeGreaterThan(0.6 * triedIn('-50 dB'));
    expect(triedIn('a microphone of 8 kHz')).toBe(triedIn('bedroom'));
  });
});
