import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Content } from '../../shared/content/content.ts';
import { type ListeningContext, listeningContexts } from '../../shared/dialogue/listening-context.ts';
import { partOf, sideOf } from '../../shared/dialogue/meaning.ts';
import { filled } from '../../shared/filled.ts';
import type { Heard } from '../../shared/ports.ts';
import { failed, type Result } from '../../shared/result.ts';
import type { Engine, StartEngine } from '../recognition/engine/engine.ts';
import type { PatientRecogniser } from '../recognition/recogniser.ts';
import { framesOf } from './frames.ts';
import { hearFrames } from './hear-frames.ts';
import { readWav, type WavSound } from './wav.ts';

/** What the command needs of the terminal and of the machine. */
export interface ListenIo {
  readonly content: Content;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  readonly startEngine: StartEngine;
  /** A recogniser of its own for each file, in one engine that stays open. */
  readonly recogniserIn: (engine: Engine) => PatientRecogniser;
}

type Words = Content['commands']['listen'];

interface Wish {
  readonly files: readonly string[];
  readonly context: ListeningContext;
  readonly print: (file: string, heard: Heard, content: Content) => string;
}

/**
 * Hears files at full speed through the microphone's own path.
 * @returns the exit code: 0, 1 where a file or the model cannot be used, 2 for a usage error
 */
export async function listen(args: readonly string[], io: ListenIo): Promise<number> {
  const { out, err } = io;
  const words = io.content.commands.listen;
  const usage = filled(words.usage, { states: listeningContexts.join(', ') });
  const wish = readWish(args, words);
  if (wish === 'help') {
    out(usage);
    return 0;
  }
  if (typeof wish === 'string') {
    err(`${filled(words.misused, { why: wish })}\n\n${usage}`);
    return 2;
  }
  const engine = await io.startEngine(() => undefined);
  if (!engine.ok) {
    const { code, detail = '' } = engine.failure;
    err(filled(words.modelUnusable, { code, detail }));
    return 1;
  }
  try {
    return await listenToFiles(wish, engine.value, io);
  } finally {
    await engine.value.close();
  }
}

/** What is asked for, or `help`, or what is wrong with it. */
function readWish(args: readonly string[], words: Words): Wish | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { state: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
    });
    if (values.help === true) return 'help';
    const context = listeningContexts.find((name) => name === (values.state ?? 'idle'));
    if (context === undefined) return filled(words.unknownState, { state: values.state ?? '' });
    if (positionals.length === 0) return words.noFile;
    return { files: positionals, context, print: values.json === true ? asJson : asText };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function listenToFiles(wish: Wish, engine: Engine, io: ListenIo): Promise<number> {
  const { content, out, err, recogniserIn } = io;
  const words = content.commands.listen;
  let exitCode = 0;
  for (const file of wish.files) {
    const sound = await openSound(file);
    if (sound.ok) {
      await hearFrames(recogniserIn(engine), wish.context, framesOf(sound.value), (heard) =>
        out(wish.print(file, heard, content)),
      );
    } else {
      err(filled(words.unheard, { file, detail: sound.failure.detail ?? '' }));
      err(filled(words.unheardHelp, { file }));
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
    part: meaning === null ? null : partOf(meaning),
    side: meaning === null ? null : sideOf(meaning),
    accepted: verdict.accepted,
    reason: verdict.accepted ? null : verdict.reason,
  });
}

function asText(file: string, { atMs, text, meaning, verdict }: Heard, content: Content): string {
  const words = content.commands.listen;
  const meant =
    meaning === null ? '-' : [meaning.intent, sideOf(meaning), partOf(meaning)].filter(Boolean).join(' ');
  const outcome = verdict.accepted
    ? words.accepted
    : filled(words.refused, { reason: words.reasons[verdict.reason] });
  const seconds = (atMs / 1_000).toFixed(1);
  return filled(words.heard, { file, seconds, words: text, meaning: meant, outcome });
}
