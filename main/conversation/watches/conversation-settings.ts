import type { DialogueSettings, VoiceSettings } from '../../../shared/dialogue/state.ts';
import { isWithinHours, type NightHours, type ScreenWish } from '../../../shared/night.ts';
import type { Settings } from '../../../shared/settings/settings.ts';
import { localClockTime } from '../../lib/time/local-time.ts';
import { sunHours, zoneOfMachine } from '../../sun/sun-hours.ts';

/** The part of a person's settings that the conversation and its screen go by. */
export interface ConversationSettings {
  readonly settings: DialogueSettings;
  readonly voice: VoiceSettings;
  readonly screen: ScreenWish;
}

/** What they are at this hour of the wall clock. */
export function conversationSettings(settings: Settings, now: Date): ConversationSettings {
  const { profile, holdStyle, emergencyNumber, voice, screen } = settings;
  const nightHours = nightHoursOn(settings.nightHours, now);
  const volume = isWithinHours(nightHours, localClockTime(now)) ? voice.volumeNight : voice.volumeDay;
  return {
    settings: { profile, holdStyle, emergencyNumber },
    voice: { rate: voice.rate, volume, start: voice.softStart ? 'soft' : 'full' },
    screen: { ...screen, nightHours },
  };
}

/** The night of this day: by the sun where it sets and the place is known, else the fixed hours. */
export function nightHoursOn({ by, from, to }: Settings['nightHours'], now: Date): NightHours {
  const fixed = { from, to };
  return by === 'sun' ? (sunHours(zoneOfMachine(), now) ?? fixed) : fixed;
}
