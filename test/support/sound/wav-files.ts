/** How the samples of a made WAV file lie in it. */
export interface WavShape {
  readonly sampleRateHz: number;
  readonly channels: number;
  readonly bitsPerSample: number;
  /** 1 PCM, 3 float; others are for refusals. */
  readonly encoding: number;
  readonly header: 'plain' | 'extensible';
  /** What stands before the sound: Chromium's own reader gave silence for an odd chunk until some version after 130. */
  readonly before: 'an odd chunk' | 'nothing';
}

const plain: WavShape = {
  sampleRateHz: 16_000,
  channels: 1,
  bitsPerSample: 16,
  encoding: 1,
  header: 'plain',
  before: 'an odd chunk',
};

/** A WAV file of these samples, −1 to 1, channels interleaved. */
export function wavOf(samples: readonly number[], shape: Partial<WavShape> = {}): Buffer {
  const { sampleRateHz, channels, bitsPerSample, encoding, header, before } = { ...plain, ...shape };
  const sampleBytes = bitsPerSample / 8;
  const format = Buffer.alloc(header === 'extensible' ? 40 : 16);
  format.writeUInt16LE(header === 'extensible' ? 0xfffe : encoding, 0);
  format.writeUInt16LE(channels, 2);
  format.writeUInt32LE(sampleRateHz, 4);
  format.writeUInt32LE(sampleRateHz * channels * sampleBytes, 8);
  format.writeUInt16LE(channels * sampleBytes, 12);
  format.writeUInt16LE(bitsPerSample, 14);
  if (header === 'extensible') format.writeUInt16LE(encoding, 24);
  const data = Buffer.alloc(samples.length * sampleBytes);
  for (const [index, sample] of samples.entries())
    writeSample(data, index * sampleBytes, sample, bitsPerSample, encoding);
  const chunks = Buffer.concat([
    chunk('fmt ', format),
    ...(before === 'nothing' ? [] : [chunk('LIST', Buffer.from('odd'))]),
    chunk('data', data),
  ]);
  return chunk('RIFF', Buffer.concat([Buffer.from('WAVE'), chunks]));
}

/** The same of 16-bit samples of one channel, in pieces: hours of them fit. */
export function wavOfFrames(frames: readonly Int16Array[], sampleRateHz: number): Buffer {
  const data = Buffer.concat(
    frames.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
  );
  const empty = wavOf([], { sampleRateHz });
  empty.writeUInt32LE(empty.length - 8 + data.length, 4);
  empty.writeUInt32LE(data.length, empty.length - 4);
  return Buffer.concat([empty, data]);
}

function chunk(name: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}

function writeSample(data: Buffer, at: number, sample: number, bits: number, encoding: number): void {
  if (encoding === 3) {
    if (bits === 64) data.writeDoubleLE(sample, at);
    else data.writeFloatLE(sample, at);
    return;
  }
  const scaled = Math.round(sample * (2 ** (bits - 1) - 1));
  if (bits === 8) data.writeUInt8(scaled + 0x80, at);
  else data.writeIntLE(scaled, at, bits / 8);
}
