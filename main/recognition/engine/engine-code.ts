import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { failed, type Result, succeeded } from '../../../shared/result.ts';

/** What runs in an engine's thread. */
export interface EngineCode {
  /** vosk-browser's worker, without the module that it carries inside itself as text. */
  readonly source: string;
  /** That module, compiled once: the threads that are given it share its code. */
  readonly module: object;
}

const { compile } = (
  globalThis as unknown as { WebAssembly: { compile(bytes: Uint8Array): Promise<object> } }
).WebAssembly;

let code: Promise<Result<EngineCode>> | null = null;

/**
 * The engine's code, read from the installed package at the first call. The package itself is never run in this thread:
 * its text would stay here twice, and again in each worker (12 and 9 MB).
 * @returns `engine-stopped` where the package is missing or is not the version that is known here
 */
export async function readEngineCode(): Promise<Result<EngineCode>> {
  code ??= readPackage();
  const result = await code;
  if (!result.ok) code = null;
  return result;
}

async function readPackage(): Promise<Result<EngineCode>> {
  try {
    // In a package of Electron's, opening a file first copies it into the temporary folder; reading it does not.
    const file = await readFile(createRequire(import.meta.url).resolve('vosk-browser'));
    return succeeded(await unpackEngineCode(file));
  } catch (error) {
    return failed('engine-stopped', String(error));
  }
}

/**
 * Takes the package's file apart, in which the worker and, within it, the module stand as text of base64.
 * @throws Error where that is not the version that is known here
 */
export async function unpackEngineCode(file: Buffer): Promise<EngineCode> {
  const worker = Buffer.from(cut(file, "createBase64WorkerFactory('", "'").inside, 'base64');
  const { before, inside, after } = cut(worker, 'wasmBinaryFile="data:application/octet-stream;base64,', '"');
  return { source: before + after, module: await compile(Buffer.from(inside, 'base64')) };
}

/** A file's text between two marks, and what stands before and after it, marks included; all of it in Latin letters. */
function cut(file: Buffer, startMark: string, endMark: string) {
  const found = file.indexOf(startMark);
  const start = found + startMark.length;
  const end = file.indexOf(endMark, start);
  if (found < 0 || end < 0) throw new Error('vosk-browser is not the version that is known here');
  return {
    before: file.toString('latin1', 0, start),
    inside: file.toString('latin1', start, end),
    after: file.toString('latin1', end),
  };
}
