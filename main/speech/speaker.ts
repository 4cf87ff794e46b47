import type { Clock } from '../../shared/ports/machine.ts';
import type { AbortSignalLike, Speaker, SpeechEnd, Utterance } from '../../shared/ports/voice.ts';
import { failed, succeeded } from '../../shared/result.ts';
import { speakingMs } from '../../shared/speaking-time.ts';
import { createProcessKeeper } from './process-keeper.ts';
import { programOf, voiceProgramsOf } from './programs/platform-voice.ts';
import { runQuietly } from './quiet-run.ts';
import { failure } from './speech-ending.ts';
import { startSpeech } from './speech-process.ts';

interface SpeakerOptions {
  readonly clock: Clock;
  /** The machine's own where it is not given. */
  readonly platform?: NodeJS.Platform;
  /** Where the voice's program is looked for (PATH), and what it sees; Charley's own where it is not given. */
  readonly environment?: NodeJS.ProcessEnv;
  /** The name of the chosen voice, asked at each utterance; null is the machine's own choice. */
  readonly voice?: () => string | null;
}

/**
 * The voice of this machine: Festival, `say` or PowerShell through the package say, each utterance in a child of its
 * own. What rate and volume do on each platform stands in festival.ts, macos-say.ts and powershell.ts.
 * - `check`: `voice-missing` where there is no program or no voice.
 * - `say`: an utterance with nothing to pronounce is finished at once; failures are `voice-missing`,
 *   `sound-device-missing` and `voice-failed`. After twice the expected length and 5 s it is ended and has failed.
 *   What the chosen voice could not say, the machine's own says instead, unless it hung: it is not waited for twice.
 */
export function createSpeaker(options: SpeakerOptions): Speaker {
  const { clock, platform = process.platform, environment = process.env, voice = () => null } = options;
  const programs = voiceProgramsOf(platform);
  let usual = programs[0];
  if (usual === undefined) return voiceless(platform);
  const keep = createProcessKeeper();
  const sayWith = async (
    name: string | null,
    utterance: Utterance,
    silenced: AbortSignalLike,
  ): Promise<SpeechEnd> => {
    const program = name === null ? usual : programOf(programs, name);
    const command = program?.speak(utterance, name) ?? null;
    if (command === null) return { kind: 'finished' };
    return keep(startSpeech(command, { clock, platform, environment, silenced, capMs: capMs(utterance) }));
  };
  return {
    async check() {
      const answers = await Promise.all(programs.map(({ probe }) => runQuietly(probe, clock, environment)));
      const working = answers.findIndex(({ ok }) => ok);
      usual = programs[working] ?? usual;
      const [first] = answers;
      return working !== -1 || first === undefined || first.ok ? succeeded(undefined) : first;
    },
    async say(utterance, silenced) {
      if (silenced.aborted) return { kind: 'silenced' };
      const chosen = utterance.voice ?? voice();
      const end = await sayWith(chosen, utterance, silenced);
      const couldNot =
        end.kind === 'failed' && end.how !== 'hung' && end.failure.code !== 'sound-device-missing';
      return couldNot && chosen !== null && !silenced.aborted ? sayWith(null, utterance, silenced) : end;
    },
  };
}

function capMs({ text, rate }: Utterance): number {
  return Math.ceil(2 * speakingMs(text, rate)) + 5_000;
}

/** For a platform that say knows no voice on. */
function voiceless(platform: NodeJS.Platform): Speaker {
  const why = `no voice is known on ${platform}`;
  return {
    check: async () => failed('voice-missing', why),
    say: async () => failure('voice-missing', why),
  };
}
