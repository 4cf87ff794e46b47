import type { DialogueSettings, VoiceSettings } from '../shared/dialogue/state.ts';
import { isWithinHours, type ScreenWish } from '../shared/night.ts';
import type { Settings } from '../shared/settings.ts';

/** The part of a person's settings that the conversation and its screen go by, at this hour of the wall clock. */
export function forConversation(
  settings: Settings,
  now: Date,
): { readonly settings: DialogueSettings; readonly voice: VoiceSettings; readonly screen: ScreenWish } {
  const { profile, holdStyle, emergencyNumber, voice, screen, nightHours } = settings;
  const volume = isWithin(nightHours, now) ? voice.volumeNight : voice.volumeDay;
  return {
    settings: { profile, holdStyle, emergencyNumber },
    voice: { rate: voice.rate, volume, start: voice.softStart ? 'soft' : 'full' },
    screen: { ...screen, nightHours },
  };
}

/** Whether the wall clock of this place stands within these hours. */
export function isWithin(hours: Settings['nightHours'], now: Date): boolean {
  const time = `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
  return isWithinHours(hours, time);
}
