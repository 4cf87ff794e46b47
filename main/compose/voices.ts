import type { Content } from '../../shared/content/content.ts';
import type { TellPage } from '../../shared/ipc/bridge.ts';
import type { Clock } from '../../shared/ports/machine.ts';
import { succeeded } from '../../shared/result.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import type { Voices } from '../conversation/voice/voice-succession.ts';
import type { Machine } from '../lib/system/machine.ts';
import { createHungPrograms } from '../speech/hung-programs.ts';
import { installedVoices, voicesFor } from '../speech/installed-voices.ts';
import { createOtherVoices } from '../speech/other-voices.ts';
import { createPageVoice } from '../speech/page-voice.ts';
import type { PreparedLines } from '../speech/prepared/prepared-lines.ts';
import { createSpeaker } from '../speech/speaker.ts';
import { createVoiceInUse, type VoiceInUse } from '../speech/voice-in-use.ts';

/** What the voices of a host go by; settings and words are asked at each turn. */
export interface VoiceWishes {
  readonly machine: Machine;
  readonly clock: Clock;
  readonly settings: () => Settings;
  readonly content: () => Content;
}

/**
 * Which voice speaks, by the setting, the language and what is installed; nothing is asked of the machine before the
 * first reading.
 */
export function composeVoiceInUse({ machine, clock, settings, content }: VoiceWishes): VoiceInUse {
  return createVoiceInUse({
    clock,
    list: () => installedVoices(machine, clock),
    chosen: () => settings().voice.name,
    language: () => content().language,
  });
}

/** What the voices of a host are made of. */
export interface VoicesEnvironment extends Pick<VoiceWishes, 'machine' | 'clock' | 'content'> {
  readonly tellPage: TellPage;
  readonly prepared: PreparedLines;
  readonly inUse: VoiceInUse;
}

/** The voices of this machine: the chosen one first, then those of the language, the nicest first. */
export function composeVoices(environment: VoicesEnvironment): Voices {
  const { machine, clock, content, tellPage, prepared, inUse } = environment;
  const options = { ...machine, clock };
  const programs = createHungPrograms(machine.platform);
  const speakerOf = (voice: () => string | null) =>
    programs.watched(createSpeaker({ ...options, voice }), voice);
  const others = createOtherVoices({
    async installed() {
      // A program that hangs would name its voices no sooner than it speaks.
      const known = inUse.known();
      const found = known === null ? await inUse.read() : succeeded(known);
      if (!found.ok) return found;
      return succeeded(voicesFor(found.value, content().language).map(({ name }) => name));
    },
    chosen: inUse.name,
    speakerOf: (name) => speakerOf(() => name),
    programs,
  });
  const living = speakerOf(inUse.name);
  const first = createPageVoice({ clock, tellPage, prepared, living, voiceName: inUse.name });
  return { first, others: [others] };
}
