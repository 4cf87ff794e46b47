import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Clock, Speaker, SpeechEnd, Utterance } from '../../shared/ports.ts';
import { failed, type Result, succeeded } from '../../shared/result.ts';
import { speakingMs } from '../../shared/speech.ts';
import { failure } from './speech-ending.ts';
import { type SpeechProcess, startSpeech } from './speech-process.ts';
import { type VoiceProgram, voiceProgramOf } from './voice-program.ts';

export interface SpeakerOptions {
  readonly clock: Clock;
  /** The machine's own where it is not given. */
  readonly platform?: NodeJS.Platform;
  /** Where the voice's program is looked for (PATH), and what it sees; Charley's own where it is not given. */
  readonly environment?: NodeJS.ProcessEnv;
}

/** A voice that has not answered a probe by then counts as missing. A cold PowerShell takes seconds. */
export const probeMs = 15_000;

/**
 * The voice of this machine: Festival, `say` or PowerShell through the package say, each utterance in a child of its
 * own. What rate and volume do on each platform stands in festival.ts, macos-say.ts and powershell.ts.
 * - `check`: `voice-missing` where there is no program or no voice.
 * - `say`: an utterance with nothing to pronounce is finished at once; failures are `voice-missing`,
 *   `sound-device-missing` and `voice-failed`. After twice the expected length and 5 s it is ended and has failed.
 */
export function createSpeaker(options: SpeakerOptions): Speaker {
  const { clock, platform = process.platform, environment = process.env } = options;
  const program = voiceProgramOf(platform);
  if (program === null) return new Voiceless(platform);
  const living = new LivingSpeech();
  return {
    check: () => probe(program, clock, environment),
    async say(utterance) {
      void living.silence();
      const command = program.speak(utterance);
      if (command === null) return { kind: 'finished' };
      return living.hold(startSpeech(command, { clock, platform, environment, capMs: capMs(utterance) }));
    },
    async silence() {
      await living.silence();
    },
  };
}

function capMs({ text, rate }: Utterance): number {
  return Math.ceil(2 * speakingMs(text, rate)) + 5_000;
}

/** All utterances whose programs still live: the newest one, and those that are being silenced. */
class LivingSpeech {
  readonly #living = new Set<SpeechProcess>();
  readonly #killAll = () => {
    for (const speech of this.#living) speech.kill();
  };

  /** Keeps a speech until its end; should Charley end before it, the speech ends too. */
  async hold(speech: SpeechProcess): Promise<SpeechEnd> {
    if (this.#living.size === 0) process.on('exit', this.#killAll);
    this.#living.add(speech);
    const end = await speech.ended;
    this.#living.delete(speech);
    if (this.#living.size === 0) process.off('exit', this.#killAll);
    return end;
  }

  async silence(): Promise<void> {
    const all = [...this.#living];
    for (const speech of all) speech.silence();
    await Promise.all(all.map((speech) => speech.ended));
  }
}

async function probe(
  { probe: { command, args } }: VoiceProgram,
  clock: Clock,
  env: NodeJS.ProcessEnv,
): Promise<Result<void>> {
  const overdue = new AbortController();
  const cancel = clock.after(probeMs, () => overdue.abort());
  try {
    const { signal } = overdue;
    const probing = promisify(execFile)(command, args, {
      env,
      signal,
      killSignal: 'SIGKILL',
      windowsHide: true,
    });
    probing.child.stdin?.end();
    await probing;
    return succeeded(undefined);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return failed('voice-missing', `${command}: ${code}`);
  } finally {
    cancel();
  }
}

/** A platform that say knows no voice on. */
class Voiceless implements Speaker {
  readonly #why: string;

  constructor(platform: NodeJS.Platform) {
    this.#why = `no voice is known on ${platform}`;
  }

  async check(): Promise<Result<void>> {
    return failed('voice-missing', this.#why);
  }

  async say(): Promise<SpeechEnd> {
    return failure('voice-missing', this.#why);
  }

  async silence(): Promise<void> {}
}
