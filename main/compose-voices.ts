import type { TellPage } from '../shared/ipc.ts';
import type { Clock } from '../shared/ports.ts';
import type { Voices } from './conversation/voice-succession.ts';
import type { Machine } from './lib/machine.ts';
import { installedVoices } from './speech/installed-voices.ts';
import { createOtherVoices } from './speech/other-voices.ts';
import { createPageVoice } from './speech/page-voice.ts';
import type { PreparedLines } from './speech/prepared/prepared-lines.ts';
import { createSpeaker } from './speech/speaker.ts';

export interface VoicesEnvironment {
  readonly machine: Machine;
  readonly clock: Clock;
  readonly tellPage: TellPage;
  readonly prepared: PreparedLines;
  /** The name of the chosen voice, asked at each utterance; null is the machine's own choice. */
  readonly voiceName: () => string | null;
}

/** The voices of this machine, the chosen one first. */
export function composeVoices({ machine, voiceName, ...environment }: VoicesEnvironment): Voices {
  const { clock } = environment;
  const options = { ...machine, clock };
  const living = createSpeaker({ ...options, voice: voiceName });
  const others = createOtherVoices({
    installed: () => installedVoices(machine, clock),
    chosen: voiceName,
    speakerOf: (name) => createSpeaker({ ...options, voice: () => name }),
  });
  return { first: createPageVoice({ ...environment, living, voiceName }), others: [others] };
}
