import { describe, expect, it } from 'vitest';
import { contentFor } from '../../../../shared/content/languages.ts';
import { createSimulation } from '../../../../shared/dialogue/simulation/simulation.ts';

/** What Charley says last after these lines. */
function lastSaidAfter(lines: readonly string[]): string {
  const said: string[] = [];
  const simulation = createSimulation(contentFor('en'), ({ kind, text }) => {
    if (kind === 'say') said.push(text);
  });
  for (const line of lines) simulation.follow(line);
  return said.at(-1) ?? '';
}

const advice = 'Stop stretching. Please call for medical advice now.';
const calf = 'I have a cramp in my calf';
const torn = 'I felt a snap in the back of my leg';

describe('a muscle that went pop ends whatever goes on, with advice', () => {
  it.each([
    ['a hold', [calf, 'wait 20s']],
    ['the question whether it eases', [calf, 'wait for the question']],
    ['the rest after relief', [calf, 'wait for the question', 'yes', 'wait 5s']],
    ['aftercare', [calf, 'wait for the question', 'yes', 'wait 70s']],
    ['the bedtime reminder', ['@reminder']],
    ['the bedtime stretches', ['@reminder', 'yes', 'wait 20s']],
    ['"Is it pain, or is it numb and cold?"', ["I can't move my leg"]],
  ])('in %s', (_, before) => {
    expect(lastSaidAfter([...before, torn])).toBe(advice);
  });

  it('and is a "yes" to "Are you hurt?"', () => {
    expect(lastSaidAfter(['I fell', torn])).toBe('This could be serious. Call emergency services now.');
  });
});
