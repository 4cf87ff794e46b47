import { readFile } from 'node:fs/promises';
import type { Content } from '../../shared/content/content.ts';
import { type ListeningContext, listeningContexts } from '../../shared/dialogue/listening-context.ts';
import { filled } from '../../shared/filled.ts';
import { failed, type Result } from '../../shared/result.ts';
import { readWav, type WavSound } from '../lib/wav.ts';
import type { Engine, StartEngine } from '../recognition/engine/engine.ts';
import { hearFrames } from '../recognition/hear-frames.ts';
import type { PatientRecogniser } from '../recognition/patient-recogniser.ts';
import { errorCode } from '../storage/disk-failure.ts';
import { readCommandLine } from './command-line.ts';
import { framesOf } from './frames.ts';
import { withGuess } from './guess.ts';
import { jsonOf, nothingIn, textOf } from './heard-lines.ts';

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
    return 0;
  }
  if (typeof wish === 'string') {
    err(`${filled(words.misused, { why: wish })}\n\n${usage}`);
    return 2;
  }
  const { sounds, unheard } = await openSounds(wish.files, words.unreadable);
  for (const { file, detail } of unheard) {
    err(filled(words.unheard, { file, detail }));
    const wasOpened = !Object.values(words.unreadable).includes(detail);
    err(filled(wasOpened ? words.unheardHelp : words.unopenedHelp, { file }));
  }
  if (sounds.length === 0) return 1;
  const engine = await io.startEngine(() => undefined);
  if (!engine.ok) {
    const { code, detail = '' } = engine.failure;
    err(filled(words.modelUnusable, { code, detail }));
    return 1;
  }
  const wide = await io.startWide();
  try {
    for (const { file, sound } of sounds)
      await listenTo(file, sound, wish, io.recogniserIn(engine.value, wide), io);
  } finally {
    await Promise.all([engine.value.close(), wide?.close()]);
  }
  return unheard.length === 0 ? 0 : 1;
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
async function openSounds(files: readonly string[], words: Unreadable) {
  const opened = await Promise.all(
    files.map(async (file) => ({ file, sound: await openSound(file, words) })),
  );
  return {
    sounds: opened.flatMap(({ file, sound }) => (sound.ok ? [{ file, sound: sound.value }] : [])),
    unheard: opened.flatMap(({ file, sound }) =>
      sound.ok ? [] : [{ file, detail: sound.failure.detail ?? '' }],
    ),
  };
}

type Unreadable = Content['commands']['listen']['unreadable'];

async function openSound(file: string, words: Unreadable): Promise<Result<WavSound>> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const why = { ENOENT: words.missing, EISDIR: words.folder }[errorCode(error) ?? ''];
    return failed('audio-unreadable', why ?? words.other);
  }
  return readWav(bytes);
}
