import { expect, test } from 'vitest';
import { frameSamples, shortFrameSamples } from '../../../shared/audio/frame.ts';
import { createGatherer } from '../../../shared/audio/gathered.ts';

const frameOf = (length: number, first: number) => Int16Array.from({ length }, (_, index) => first + index);

test('Short frames are put together in order until 100 ms are there', () => {
  const gatherer = createGatherer();
  const found = [0, 1, 2, 3, 4].map((number) =>
    gatherer.push(frameOf(shortFrameSamples, number * shortFrameSamples)),
  );
  expect(found.slice(0, 4)).toEqual([null, null, null, null]);
  expect(found[4]).toEqual(frameOf(frameSamples, 0));
});

test('A whole frame comes back as it is, and what was forgotten never comes', () => {
  const gatherer = createGatherer();
  const whole = frameOf(frameSamples, 7);
  expect(gatherer.push(whole)).toBe(whole);
  gatherer.push(frameOf(shortFrameSamples, 0));
  gatherer.forget();
  expect(gatherer.push(whole)).toBe(whole);
});
