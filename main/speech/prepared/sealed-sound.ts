import { createHash } from 'node:crypto';
import type { SentenceSound } from './sentence-sound.ts';

const headBytes = 44;
const sealBytes = 32;
const sealHeadBytes = 8;
/** A chunk that players pass over. */
const sealName = 'chly';

/** A plain RIFF file of 16-bit mono samples. */
export function monoWav({ rateHz, samples }: SentenceSound): Buffer {
  return Buffer.concat([head(rateHz, 2 * samples.length, 0), bytesOf(samples)]);
}

/** The same with a checksum over its samples, their rate and its name behind them: a player plays it all the same. */
export function sealed(id: string, { rateHz, samples }: SentenceSound): Buffer {
  const data = bytesOf(samples);
  const sealHead = Buffer.alloc(sealHeadBytes);
  sealHead.write(sealName, 'latin1');
  sealHead.writeUInt32LE(sealBytes, 4);
  const seal = sealOf(id, rateHz, data);
  return Buffer.concat([head(rateHz, data.length, sealHeadBytes + sealBytes), data, sealHead, seal]);
}

/** The sound of such a file; null where it is not, whole and unaltered, the one that was sealed under this name. */
export function unsealed(id: string, file: Buffer): SentenceSound | null {
  const dataBytes = file.length - headBytes - sealHeadBytes - sealBytes;
  if (dataBytes <= 0 || dataBytes % 2 !== 0) return null;
  const rateHz = file.readUInt32LE(24);
  const data = file.subarray(headBytes, headBytes + dataBytes);
  if (!sealOf(id, rateHz, data).equals(file.subarray(-sealBytes))) return null;
  const samples = new Int16Array(dataBytes / 2);
  for (let index = 0; index < samples.length; index += 1) samples[index] = data.readInt16LE(2 * index);
  return { rateHz, samples };
}

function sealOf(id: string, rateHz: number, data: Buffer): Buffer {
  return createHash('sha256').update(`${id} ${rateHz}\n`).update(data).digest();
}

function bytesOf(samples: Int16Array): Buffer {
  const data = Buffer.alloc(2 * samples.length);
  for (const [index, sample] of samples.entries()) data.writeInt16LE(sample, 2 * index);
  return data;
}

function head(rateHz: number, dataBytes: number, behindBytes: number): Buffer {
  const bytes = Buffer.alloc(headBytes);
  bytes.write('RIFF', 'latin1');
  bytes.writeUInt32LE(headBytes - 8 + dataBytes + behindBytes, 4);
  bytes.write('WAVEfmt ', 8, 'latin1');
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(rateHz, 24);
  bytes.writeUInt32LE(2 * rateHz, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36, 'latin1');
  bytes.writeUInt32LE(dataBytes, 40);
  return bytes;
}
