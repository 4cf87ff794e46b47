import type { SettingKey } from './settings.ts';

/** Settings whose values this machine decides. */
export const optionKeys = [
  'voice.name',
  'model',
  'wideModel',
  'language',
] as const satisfies readonly SettingKey[];
export type OptionKey = (typeof optionKeys)[number];

/** One value of a setting. */
export interface SettingChoice {
  /** As the setting takes it; null leaves it to the machine. */
  readonly value: string | null;
  /** How a person knows it. */
  readonly words: string;
}

/** What can be chosen on this machine now. */
export interface SettingOptions {
  readonly choices: Readonly<Record<OptionKey, readonly SettingChoice[]>>;
  /** How a person knows the chosen value where it is not here any more, and is called otherwise than it is written. */
  readonly gone: Readonly<Partial<Record<OptionKey, string>>>;
  /** Why voice or microphone cannot be tried here, with what to do, in words; empty where they can. */
  readonly untried: Readonly<Record<'voice' | 'microphone', string>>;
  /** What there is to know of a setting on this machine, in words. */
  readonly notes: Readonly<Partial<Record<SettingKey, string>>>;
}

/** Whether what a setting can be depends on the machine. */
export function isOptionKey(key: SettingKey): key is OptionKey {
  return (optionKeys as readonly SettingKey[]).includes(key);
}
