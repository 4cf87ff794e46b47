import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type ListeningContext, listeningContexts } from '../../shared/dialogue/listening-context.ts';
import type { Heard } from '../../shared/ports.ts';
import { failed, type Result } from '../../shared/result.ts';
import type { Engine, StartEngine } from '../recognition/engine/engine.ts';
import { framesOf } from './frames.ts';
import { hearFrames } from './hear-frames.ts';
import { readWav, type WavSound } from './wav.ts';

type Print = (line: string) => void;

const usage = `Usage: charley listen FILE... [--state STATE] [--json]

Hears WAV files as Charley would hear them from the microphone and prints one line
for each thing heard: the file, when it ended, the words, what they mean, and
whether Charley would act on it or why not.

  --state STATE  what Charley waits for: ${listeningContexts.join(', ')}
                 (without it: idle, waiting for a cramp)
  --json         one JSON object a line
  --help         this text`;

interface Wish {
  readonly files: readonly string[];
  readonly context: ListeningContext;
  readonly print: (file: string, heard: Heard) => string;
}

/**
 * Hears files at full speed through the microphone's own path.
 * @returns the exit code: 0, 1 where a file or the model cannot be used, 2 for a usage error
 */
export async function listen(
  args: readonly string[],
  out: Print,
  err: Print,
  startEngine: StartEngine,
): Promise<number> {
  const wish = readWish(args);
  if (wish === 'help') {
    out(usage);
    return 0;
  }
  if (typeof wish === 'string') {
    err(`charley listen: ${wish}\n\n${usage}`);
    return 2;
  }
  const engine = await startEngine(() => undefined);
  if (!engine.ok) {
    err(`charley listen: the speech model cannot be used (${engine.failure.code}): ${engine.failure.detail}`);
    return 1;
  }
  try {
    return await listenToFiles(wish, engine.value, out, err);
  } finally {
    await engine.value.close();
  }
}

/** What is asked for, or `help`, or what is wrong with it. */
function readWish(args: readonly string[]): Wish | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { state: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
    });
    if (values.help === true) return 'help';
    const context = listeningContexts.find((name) => name === (values.state ?? 'idle'));
    if (context === undefined) return `no such state: ${values.state}`;
    if (positionals.length === 0) return 'no file given';
    return { files: positionals, context, print: values.json === true ? asJson : asText };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function listenToFiles(wish: Wish, engine: Engine, out: Print, err: Print): Promise<number> {
  let exitCode = 0;
  for (const file of wish.files) {
    const sound = await openSound(file);
    if (sound.ok) {
      await hearFrames(engine, wish.context, framesOf(sound.value), (heard) => out(wish.print(file, heard)));
    } else {
      err(`charley listen: ${file} cannot be heard: ${sound.failure.detail}.`);
      err(`Give a WAV file, mono or stereo, of plain samples; sox makes one: sox ${file} -b 16 heard.wav`);
      exitCode = 1;
    }
  }
  return exitCode;
}

async function openSound(file: string): Promise<Result<WavSound>> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return failed('audio-unreadable', error instanceof Error ? error.message : String(error));
  }
  return readWav(bytes);
}

function asJson(file: string, { atMs, text, meaning, verdict }: Heard): string {
  return JSON.stringify({
    file,
    atMs,
    heard: text,
    intent: meaning?.intent ?? null,
    part: meaning?.part ?? null,
    side: meaning?.side ?? null,
    accepted: verdict.accepted,
    reason: verdict.accepted ? null : verdict.reason,
  });
}

function asText(file: string, { atMs, text, meaning, verdict }: Heard): string {
  const meant = [meaning?.intent, meaning?.side, meaning?.part].filter(Boolean).join(' ') || '-';
  const outcome = verdict.accepted ? 'accepted' : `not accepted: ${verdict.reason}`;
  return `${file}  ${(atMs / 1_000).toFixed(1)} s  "${text}"  ${meant}  ${outcome}`;
}
