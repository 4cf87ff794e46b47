import { describe, expect, it } from 'vitest';
import { nearest } from '../../../../main/cli/typed/did-you-mean.ts';

const known = ['log', 'status', 'start', 'stop', 'settings', 'quit', 'innerThigh'];

describe('what was probably meant', () => {
  it.each([
    ['stauts', 'status'],
    ['STATUS', 'status'],
    ['stp', 'stop'],
    ['strat', 'start'],
    ['innerthigh', 'innerThigh'],
    ['sett', 'settings'],
  ])('by %s is %s', (typed, meant) => {
    expect(nearest(typed, known)).toBe(meant);
  });

  it('counts two letters that changed places as one', () => {
    expect(nearest('--hepl', ['--shell', '--help'])).toBe('--help');
  });

  it.each(['', 'calf', 'x', 'unheard', 'foo'])('by "%s" is not guessed', (typed) => {
    expect(nearest(typed, known)).toBeNull();
  });
});
