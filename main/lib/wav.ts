import { failed, type Result, succeeded } from '../../shared/result.ts';

/** The sound of a WAV file, mono. */
export interface WavSound {
  readonly sampleRateHz: number;
  /** All of it in pieces of at most a second, −1 to 1. */
  pieces(): Iterable<Float32Array>;
}

interface WavFormat {
  readonly encoding: number;
  readonly channels: number;
  readonly sampleRateHz: number;
  readonly bitsPerSample: number;
}

const pcm = 1;
const float = 3;
const extensible = 0xfffe;

/** Below this there is no speech; above, no sound card records: a header that claims so is damaged. */
const lowestRateHz = 1_000;
const highestRateHz = 384_000;
/** A mix that keeps less of the two channels' power is one of opposed phases: one channel is heard instead. */
const leastMixShare = 1 / 16;

/**
 * Reads a WAV file: PCM of 8, 16, 24 or 32 bits or float of 32 or 64, mono or stereo, at 1 to 384 kHz. Anything else
 * is `audio-unreadable` with what it is.
 */
export function readWav(bytes: Buffer): Result<WavSound> {
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WAVE') {
    return failed('audio-unreadable', 'this is no WAV file');
  }
  const formatChunk = findChunk(bytes, 'fmt ');
  const data = findChunk(bytes, 'data');
  if (formatChunk === null || formatChunk.length < 16)
    return failed('audio-unreadable', 'its format is missing');
  if (data === null) return failed('audio-unreadable', 'its sound is missing');
  const format = readFormat(formatChunk);
  const readSample = sampleReader(format);
  if (readSample === null) {
    return failed('audio-unreadable', `${format.bitsPerSample} bits in encoding ${format.encoding}`);
  }
  if (format.channels !== 1 && format.channels !== 2) {
    return failed('audio-unreadable', `${format.channels} channels`);
  }
  if (format.sampleRateHz < lowestRateHz || format.sampleRateHz > highestRateHz)
    return failed('audio-unreadable', `a rate of ${format.sampleRateHz} Hz`);
  return succeeded({
    sampleRateHz: format.sampleRateHz,
    pieces: () => readPieces(data, format, readSample),
  });
}

/** The content of the first chunk of this name; one that claims more than there is ends with the file. */
function findChunk(bytes: Buffer, name: string): Buffer | null {
  for (let start = 12; start + 8 <= bytes.length; ) {
    const size = bytes.readUInt32LE(start + 4);
    if (bytes.toString('latin1', start, start + 4) === name)
      return bytes.subarray(start + 8, start + 8 + size);
    start += 8 + size + (size % 2);
  }
  return null;
}

function readFormat(chunk: Buffer): WavFormat {
  const encoding = chunk.readUInt16LE(0);
  return {
    encoding: encoding === extensible && chunk.length >= 26 ? chunk.readUInt16LE(24) : encoding,
    channels: chunk.readUInt16LE(2),
    sampleRateHz: chunk.readUInt32LE(4),
    bitsPerSample: chunk.readUInt16LE(14),
  };
}

type SampleReader = (data: Buffer, at: number) => number;

function sampleReader({ encoding, bitsPerSample }: WavFormat): SampleReader | null {
  switch (`${encoding}/${bitsPerSample}`) {
    case `${pcm}/8`:
      return (data, at) => (data.readUInt8(at) - 0x80) / 0x80;
    case `${pcm}/16`:
      return (data, at) => data.readInt16LE(at) / 0x8000;
    case `${pcm}/24`:
      return (data, at) => data.readIntLE(at, 3) / 0x800000;
    case `${pcm}/32`:
      return (data, at) => data.readInt32LE(at) / 0x80000000;
    case `${float}/32`:
      return (data, at) => data.readFloatLE(at);
    case `${float}/64`:
      return (data, at) => data.readDoubleLE(at);
    default:
      return null;
  }
}

function* readPieces(data: Buffer, format: WavFormat, readSample: SampleReader): Iterable<Float32Array> {
  const { sampleRateHz, bitsPerSample, channels } = format;
  const total = Math.floor((8 * data.length) / (bitsPerSample * channels));
  const monoAt = monoReader(data, format, readSample, total);
  for (let first = 0; first < total; first += sampleRateHz) {
    const piece = new Float32Array(Math.min(sampleRateHz, total - first));
    for (let index = 0; index < piece.length; index += 1) piece[index] = monoAt(first + index);
    yield piece;
  }
}

/** Reads one moment of the sound as mono. */
function monoReader(
  data: Buffer,
  { channels, bitsPerSample }: WavFormat,
  readSample: SampleReader,
  total: number,
): (index: number) => number {
  const sampleBytes = bitsPerSample / 8;
  const left = (index: number) => readSample(data, index * channels * sampleBytes);
  if (channels === 1) return left;
  const right = (index: number) => readSample(data, (index * channels + 1) * sampleBytes);
  const mixed = (index: number) => (left(index) + right(index)) / 2;
  const [leftPower, rightPower] = [powerOf(left, total), powerOf(right, total)];
  const isOpposed = powerOf(mixed, total) < (leastMixShare * (leftPower + rightPower)) / 2;
  if (!isOpposed) return mixed;
  return leftPower < rightPower ? right : left;
}

function powerOf(channel: (index: number) => number, total: number): number {
  let power = 0;
  for (let index = 0; index < total; index += 1) power += channel(index) ** 2;
  return power;
}
