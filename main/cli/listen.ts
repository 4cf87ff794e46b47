import { readFile } from 'node:fs/promises';
import type { Content } from '../../shared/content/content.ts';
import { type ListeningContext, listeningContexts } from '../../shared/dialogue/listening-context.ts';
import { filled } from '../../shared/filled.ts';
import { readWav, type WavSound } from '../lib/wav.ts';
import type { Engine, StartEngine } from '../recognition/engine/engine.ts';
import { hearFrames } from '../recognition/hear-frames.ts';
import { failureWords } from '../recognition/models/model-words.ts';
import type { PatientRecogniser } from '../recognition/patient-recogniser.ts';
import { exitCodes, failedWith, misused } from './exit-codes.ts';
import { framesOf } from './frames.ts';
import { jsonOf, nothingIn, textOf } from './printed/heard-lines.ts';
import { whyUnreadable } from './printed/unreadable.ts';
import { readCommandLine } from './typed/command-line.ts';
import { withGuess } from './typed/guess.ts';

/** What the command needs of the terminal and of the machine. */
export interface ListenIo {
  readonly content: Content;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  readonly startEngine: StartEngine;
  /** The engine of the wide ear; null where it is off. */
  readonly startWide: () => Promise<Engine | null>;
  /** A recogniser of its own for each file, in engines that stay open. */
  readonly recogniserIn: (engine: Engine, wide: Engine | null) => PatientRecogniser;
}

interface Wish {
  readonly files: readonly string[];
  readonly context: ListeningContext;
  readonly isJson: boolean;
}

/**
 * Hears files at full speed through the microphone's own path.
 * @returns the exit code: 0, 1 where a file or the model cannot be used, 2 for a usage error
 */
export async function listen(args: readonly string[], io: ListenIo): Promise<number> {
  const { out, err } = io;
  const words = io.content.commands.listen;
  const usage = filled(words.usage, { states: listeningContexts.join(', ') });
  const wish = readWish(args, io.content);
  if (wish === 'help') {
    out(usage);
    return exitCodes.done;
  }
  if (typeof wish === 'string') {
    return misused(`${filled(words.misused, { why: wish })}\n\n${usage}`, io);
  }
  const { sounds, faults } = await openSounds(wish.files, io.content);
  for (const fault of faults) err(fault);
  if (sounds.length === 0) return exitCodes.failed;
  const engine = await io.startEngine(() => undefined);
  if (!engine.ok) {
    return failedWith(
      filled(words.modelUnusable, { why: failureWords(engine.failure, io.content.models) }),
      io,
    );
  }
  const wide = await io.startWide();
  try {
    for (const { file, sound } of sounds)
      await listenTo(file, sound, wish, io.recogniserIn(engine.value, wide), io);
  } finally {
    await Promise.all([engine.value.close(), wide?.close()]);
  }
  return faults.length === 0 ? exitCodes.done : exitCodes.failed;
}

const options = { state: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } } as const;

/** What is asked for, or `help`, or what is wrong with it. */
function readWish(args: readonly string[], content: Content): Wish | string {
  const words = content.commands.listen;
  const parsed = readCommandLine(args, { options, mostWords: Number.POSITIVE_INFINITY }, content);
  if (typeof parsed === 'string') return parsed;
  const { values, positionals } = parsed;
  if (values.help === true) return 'help';
  const context = listeningContexts.find((name) => name === (values.state ?? 'idle'));
  if (context === undefined) {
    const { state = '' } = values;
    return withGuess(filled(words.unknownState, { state }), state, listeningContexts, content);
  }
  if (positionals.length === 0) return words.noFile;
  return { files: positionals, context, isJson: values.json === true };
}

async function listenTo(
  file: string,
  sound: WavSound,
  { context, isJson }: Wish,
  recogniser: PatientRecogniser,
  { content, out }: ListenIo,
): Promise<void> {
  let isNothing = true;
  await hearFrames(recogniser, context, framesOf(sound), (heard) => {
    isNothing = false;
    out(isJson ? JSON.stringify(jsonOf(file, heard)) : textOf(file, heard, content));
  });
  if (isNothing)
    out(isJson ? JSON.stringify(nothingIn(file)) : filled(content.commands.listen.nothing, { file }));
}

/** Every file is looked into before the model is loaded: one that is misspelt is told at once. */
async function openSounds(files: readonly string[], content: Content) {
  const opened = await Promise.all(
    files.map(async (file) => ({ file, sound: await openSound(file, content) })),
  );
  return {
    sounds: opened.flatMap(({ file, sound }) => (typeof sound === 'string' ? [] : [{ file, sound }])),
    faults: opened.flatMap(({ sound }) => (typeof sound === 'string' ? [sound] : [])),
  };
}

/** The sound, or what is wrong with the file and what to do. */
async function openSound(file: string, content: Content): Promise<WavSound | string> {
  const { unheard, unheardHelp } = content.commands.listen;
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return filled(unheard, { file, detail: whyUnreadable(error, content) });
  }
  const sound = readWav(bytes);
  if (sound.ok) return sound.value;
  const { detail = '' } = sound.failure;
  return `${filled(unheard, { file, detail })}\n${filled(unheardHelp, { file })}`;
}
