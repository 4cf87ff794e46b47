import { expect, test } from 'vitest';
import { frameSamples } from '../../../shared/audio/frame.ts';
import { createFramer } from '../../../shared/audio/framer.ts';

function framesOf(...pieces: readonly Float32Array[]): readonly Int16Array[] {
  const frames: Int16Array[] = [];
  const framer = createFramer((frame) => frames.push(frame));
  for (const piece of pieces) framer.push(piece);
  return frames;
}

test('Pieces of any length become whole frames, and what is left over waits', () => {
  const pieces = Array.from({ length: 30 }, () => new Float32Array(128));
  expect(framesOf(...pieces).map((frame) => frame.length)).toEqual([frameSamples, frameSamples]);
});

test('One long piece becomes several frames, none of which shares its samples with another', () => {
  const frames = framesOf(Float32Array.from({ length: 2 * frameSamples }, (_, index) => index / 32_768));
  expect(frames.map((frame) => frame[0])).toEqual([0, frameSamples]);
});

test('Full scale becomes 16 bits, and what is louder is clipped instead of wrapped', () => {
  const piece = new Float32Array(frameSamples);
  piece.set([0, 0.5, -0.5, 1, -1, 1.5, -1.5]);
  expect([...(framesOf(piece)[0] ?? [])].slice(0, 7)).toEqual([
    0, 16_384, -16_384, 32_767, -32_768, 32_767, -32_768,
  ]);
});
