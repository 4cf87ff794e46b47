import type { DialogueSettings, VoiceSettings } from '../shared/dialogue/state.ts';
import type { Settings } from '../shared/settings.ts';

/** The part of a person's settings that the conversation goes by, at this hour of the wall clock. */
export function forConversation(
  settings: Settings,
  now: Date,
): { readonly settings: DialogueSettings; readonly voice: VoiceSettings } {
  const { profile, holdStyle, emergencyNumber, voice, nightHours } = settings;
  const volume = isWithin(nightHours, now) ? voice.volumeNight : voice.volumeDay;
  return { settings: { profile, holdStyle, emergencyNumber }, voice: { rate: voice.rate, volume } };
}

/** `from` may be later than `to`: the night goes over midnight. */
export function isWithin({ from, to }: Settings['nightHours'], now: Date): boolean {
  const time = `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
  return from <= to ? from <= time && time < to : time >= from || time < to;
}
