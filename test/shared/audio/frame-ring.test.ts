import { expect, test } from 'vitest';
import { createFrameReader, createFrameRing, createFrameWriter } from '../../../shared/audio/frame-ring.ts';

function openRing() {
  const ring = createFrameRing();
  return { ring, writer: createFrameWriter(ring), reader: createFrameReader(ring) };
}

const frameOf = (length: number, first: number): Int16Array =>
  Int16Array.from({ length }, (_, index) => first + index);

/** Whoever waits in this memory; it is woken. */
const waiting = (ring: SharedArrayBuffer): number => Atomics.notify(new Int32Array(ring), 2);

test('Frames of any length come out as they went in, one by one, each an array of its own', () => {
  const { writer, reader } = openRing();
  const frame = frameOf(320, -5);
  writer.write(frame);
  frame.fill(7);
  writer.write(frameOf(1_600, 100));

  expect(reader.read()).toEqual(frameOf(320, -5));
  expect(reader.read()).toEqual(frameOf(1_600, 100));
  expect(reader.read()).toBeNull();
});

test('It goes round, and counts on past 32 bits', () => {
  const { ring } = openRing();
  new Int32Array(ring).fill(2 ** 31 - 500, 0, 2);
  const [writer, reader] = [createFrameWriter(ring), createFrameReader(ring)];
  const firsts = Array.from({ length: 500 }, (_, index) => index);
  const read = firsts.map((first) => {
    writer.write(frameOf(1_600, first));
    return reader.read()?.[1_599];
  });
  expect(read).toEqual(firsts.map((first) => first + 1_599));
});

test('Where there is no room the oldest go, whole, and the newest come as they were', () => {
  const { writer, reader } = openRing();
  const written = Array.from({ length: 200 }, (_, index) => frameOf(1_600, index));
  for (const frame of written) writer.write(frame);

  const read: Int16Array[] = [];
  for (let frame = reader.read(); frame !== null; frame = reader.read()) read.push(frame);
  expect(read.length).toBeGreaterThanOrEqual(80);
  expect(read).toEqual(written.slice(-read.length));

  writer.write(frameOf(320, 3));
  expect(reader.read()).toEqual(frameOf(320, 3));
});

test('A reader that waits goes on with the next frame', async () => {
  const { ring, writer, reader } = openRing();
  expect(reader.read()).toBeNull();
  const more = reader.more();
  writer.write(frameOf(320, 1));
  await more;
  expect(reader.read()).toEqual(frameOf(320, 1));
  expect(waiting(ring)).toBe(0);
});

test('A frame that comes between looking and waiting is not waited for', async () => {
  const { writer, reader } = openRing();
  expect(reader.read()).toBeNull();
  writer.write(frameOf(320, 1));
  await reader.more();
  expect(reader.read()).toEqual(frameOf(320, 1));
});

test('A reader that is woken waits no longer: nothing of it stays behind', async () => {
  const { ring, reader } = openRing();
  const more = reader.more();
  reader.wake();
  await more;
  expect(waiting(ring)).toBe(0);
});
