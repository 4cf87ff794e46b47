import type { Clock } from '../shared/ports.ts';
import type { Voices } from './conversation/voice-succession.ts';
import type { Machine } from './lib/machine.ts';
import { installedVoices } from './speech/installed-voices.ts';
import { createOtherVoices } from './speech/other-voices.ts';
import { createSpeaker } from './speech/speaker.ts';

/** @param chosen the name of the chosen voice, asked at each utterance; null is the machine's own choice */
export function composeVoices(machine: Machine, clock: Clock, chosen: () => string | null): Voices {
  const options = { ...machine, clock };
  const others = createOtherVoices({
    installed: () => installedVoices(machine, clock),
    chosen,
    speakerOf: (name) => createSpeaker({ ...options, voice: () => name }),
  });
  return { first: createSpeaker({ ...options, voice: chosen }), others: [others] };
}
