import { rm } from 'node:fs/promises';
import type { Clock } from '../../../shared/ports/machine.ts';
import type { AbortSignalLike } from '../../../shared/ports/voice.ts';
import { failed, type Result, succeeded } from '../../../shared/result.ts';
import { speakingMs } from '../../../shared/speaking-time.ts';
import type { Machine } from '../../lib/system/machine.ts';
import { readWav } from '../../lib/wav.ts';
import { readRegularFile } from '../../storage/files/regular-file.ts';
import { createProcessKeeper } from '../process-keeper.ts';
import { programOf, voiceProgramsOf } from '../programs/platform-voice.ts';
import type { VoiceProgram } from '../programs/voice-program.ts';
import { runQuietly } from '../quiet-run.ts';
import { startRendering } from '../speech-process.ts';
import type { LineVoice } from './prepared-lines.ts';

/** What a voice gave for a sentence, as it came. */
interface RawSound {
  readonly rateHz: number;
  readonly samples: Float32Array;
}

/** Lets the voices of this machine speak into files. */
export interface LineRenderer {
  /** What tells the sounds of this voice from those of another version of its program; null where there is none. */
  engineOf(voice: string | null): Promise<string | null>;
  /** Fails with `voice-missing`, `voice-failed` and `audio-unreadable`; the draft is gone then and afterwards. */
  render(text: string, voice: LineVoice, draft: string, stopped: AbortSignalLike): Promise<Result<RawSound>>;
}

interface LineRendererDeps extends Machine {
  readonly clock: Clock;
  /** The version of the system, for voices that are a part of it. */
  readonly systemVersion: string;
}

/** A rendering beside much else takes longer than speaking; then it hangs. [PJ] */
const patience = 10;

export function createLineRenderer(deps: LineRendererDeps): LineRenderer {
  const { clock, platform, environment, systemVersion } = deps;
  const programs = voiceProgramsOf(platform);
  const keep = createProcessKeeper();
  const programFor = async (voice: string | null): Promise<VoiceProgram | null> => {
    const candidates = voice === null ? programs : [programOf(programs, voice)];
    for (const program of candidates)
      if (program !== undefined && (await runQuietly(program.probe, clock, environment)).ok) return program;
    return null;
  };
  return {
    async engineOf(voice) {
      const program = await programFor(voice);
      if (program === null) return null;
      const { command } = program.probe;
      if (program.version === null) return `${command} ${systemVersion}`;
      const version = await runQuietly(program.version, clock, environment);
      return version.ok ? `${command} ${version.value.trim()}` : null;
    },
    async render(text, { name, rate }, draft, stopped) {
      const program = name === null ? await programFor(null) : (programOf(programs, name) ?? null);
      const command = program?.record({ text, rate }, name, draft) ?? null;
      if (command === null) return failed('voice-missing', 'nothing to render with');
      const capMs = patience * speakingMs(text, rate) + 30_000;
      try {
        const circumstances = { clock, platform, environment, silenced: stopped, capMs };
        const end = await keep(startRendering(command, draft, circumstances));
        if (end.kind === 'failed') return { ok: false, failure: end.failure };
        if (end.kind === 'silenced') return failed('voice-failed', 'stopped');
        return rawSound(await readRegularFile(draft).catch(() => Buffer.alloc(0)));
      } finally {
        await rm(draft, { force: true }).catch(() => undefined);
      }
    },
  };
}

function rawSound(file: Buffer): Result<RawSound> {
  const wav = readWav(file);
  if (!wav.ok) return wav;
  // A disk that was full for a moment leaves a file that ends in the middle of a word.
  if (file.readUInt32LE(4) + 8 > file.length) return failed('audio-unreadable', 'it is cut off');
  const pieces = [...wav.value.pieces()];
  const samples = new Float32Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let filled = 0;
  for (const piece of pieces) {
    samples.set(piece, filled);
    filled += piece.length;
  }
  return succeeded({ rateHz: wav.value.sampleRateHz, samples });
}
