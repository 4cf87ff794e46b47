import type { Clock } from '../../shared/ports/machine.ts';
import type { Result } from '../../shared/result.ts';
import { nicestVoice } from './installed-voices.ts';
import type { InstalledVoice } from './programs/voice-program.ts';

/** Which of the voices of this machine speaks. */
export interface VoiceInUse {
  /**
   * The chosen voice where it is here, else the nicest of the language, else null: the machine's own choice. Until the
   * machine has answered, the chosen one.
   */
  name(): string | null;
  /** The voices that the machine named last; null until it has answered. */
  known(): readonly InstalledVoice[] | null;
  /** The voices that are here; those of the last few seconds, if they were asked for then. */
  read(): Promise<Result<readonly InstalledVoice[]>>;
}

interface VoiceInUseDeps {
  readonly clock: Clock;
  /** Asks the machine, which starts a program. */
  readonly list: () => Promise<Result<readonly InstalledVoice[]>>;
  /** The name that the person chose, asked at each turn; null leaves it to Charley. */
  readonly chosen: () => string | null;
  readonly language: () => string;
}

/** A page that is told of each prepared line must not start a program each time. [PJ] */
const freshMs = 10_000;

export function createVoiceInUse({ clock, list, chosen, language }: VoiceInUseDeps): VoiceInUse {
  let known: readonly InstalledVoice[] | null = null;
  let asked: { readonly atMs: number; readonly answer: ReturnType<typeof list> } | null = null;
  return {
    known: () => known,
    name() {
      const wish = chosen();
      if (known === null || known.some(({ name }) => name === wish)) return wish;
      return nicestVoice(known, language())?.name ?? null;
    },
    async read() {
      const nowMs = clock.nowMs();
      if (asked === null || nowMs - asked.atMs > freshMs) asked = { atMs: nowMs, answer: list() };
      const answer = await asked.answer;
      if (answer.ok) known = answer.value;
      return answer;
    },
  };
}
