import { expect, test } from 'vitest';
import { frameSamples, sampleRateHz, shortFrameSamples } from '../../../shared/audio/frame.ts';
import { createFramer } from '../../../shared/audio/framer.ts';

function framesOf(...pieces: readonly Float32Array[]): readonly Int16Array[] {
  const frames: Int16Array[] = [];
  const framer = createFramer((frame) => frames.push(frame));
  for (const piece of pieces) framer.push(piece);
  return frames;
}

const lengths = (...pieces: readonly Float32Array[]) => framesOf(...pieces).map((frame) => frame.length);

test('Pieces of a quiet room become whole frames of 100 ms, and what is left over waits', () => {
  const pieces = Array.from({ length: 30 }, () => new Float32Array(128));
  expect(lengths(...pieces)).toEqual([frameSamples, frameSamples]);
});

test('Sound comes in frames of 20 ms, and what waited before it comes with the first', () => {
  const room = new Float32Array(1_000);
  const voice = new Float32Array(1_000).fill(0.1);
  expect(lengths(room, voice)).toEqual([1_280, 320, 320]);
});

test('A second after sound the frames are long again', () => {
  const voice = new Float32Array(shortFrameSamples).fill(0.1);
  const quiet = new Float32Array(sampleRateHz + frameSamples);
  const frames = lengths(voice, quiet);
  expect(frames.slice(0, 50)).toEqual(Array.from({ length: 50 }, () => shortFrameSamples));
  expect(frames.at(-1)).toBe(frameSamples);
});

test('One long piece becomes several frames', () => {
  const frames = framesOf(
    Float32Array.from({ length: 2 * frameSamples }, (_, index) => (index % 300) / 32_768),
  );
  expect(frames.map((frame) => frame[1])).toEqual([1, (frameSamples + 1) % 300]);
});

test('Each frame is an array of its own', () => {
  const frames = framesOf(new Float32Array(2 * frameSamples));
  expect(new Set(frames.map(({ buffer }) => buffer)).size).toBe(2);
});

test('Full scale becomes 16 bits, and what is louder is clipped instead of wrapped', () => {
  const piece = new Float32Array(frameSamples);
  piece.set([0, 0.5, -0.5, 1, -1, 1.5, -1.5]);
  expect([...(framesOf(piece)[0] ?? [])].slice(0, 7)).toEqual([
    0, 16_384, -16_384, 32_767, -32_768, 32_767, -32_768,
  ]);
});
