import type { PageWords } from '../content/page-words.ts';
import type { View } from '../dialogue/view.ts';
import type { SettingOptions } from '../settings/setting-options.ts';
import type { Settings } from '../settings/settings.ts';
import type { ModelFetching } from './answers.ts';
import type { MicrophoneWish } from './microphone.ts';

/** Main tells, the page listens. */
export interface MainTells {
  /** Another window has the session now, or this one has it again. */
  'session:turn': { readonly kind: 'elsewhere' | 'yours' };
  'screen:view': View;
  /** The person has chosen another language. */
  'page:words': PageWords;
  'microphone:wish': MicrophoneWish;
  /** What can be chosen has changed, or what there is to know of a choice. */
  'settings:options': SettingOptions;
  /** A download of a speech model has come further, or is over. */
  'models:fetching': ModelFetching;
  /** The settings have changed, whoever changed them: this page, a command, an editor. */
  'settings:current': Settings;
  /** What the microphone's test has heard. */
  'microphone:heard': { readonly kind: 'understood' | 'not understood' | 'narrow' };
  /**
   * What is no line; `gain` as the voice's. `hold-end`: a soft tone at the end of a hold. `training`: a softer rush of
   * some seconds, by which the echo canceller learns the room; any line takes its place.
   */
  'sound:tone': { readonly kind: 'hold-end' | 'training'; readonly gain: number };
  /** The prepared lines that may be said next, the likeliest first: the page keeps these ready, and no others. */
  'voice:expect': { readonly lines: readonly string[] };
  /** Play this now, in place of what is being played. `byMs`: the wall clock after which it must not begin any more. */
  'voice:play': PlayOrder;
  /** Fall silent, softly and at once. */
  'voice:hush': { readonly order: number };
  /** The answer to the page's sign: main runs, and takes what the page sends. */
  'main:alive': { readonly kind: 'alive' };
}

/** An order to play one prepared line. */
export interface PlayOrder {
  /** Counts up; no two orders have the same. */
  readonly order: number;
  readonly line: string;
  /** 1 is as loud as the living voice. */
  readonly gain: number;
  readonly byMs: number;
}

/** One message of main, checked. */
export type MainTell<Channel extends keyof MainTells = keyof MainTells> = {
  [Each in Channel]: { readonly channel: Each; readonly payload: MainTells[Each] };
}[Channel];

/** The channels of this map, for a door that needs no schemas (Electron's preload). */
export const mainTellsChannels = [
  'screen:view',
  'page:words',
  'microphone:wish',
  'settings:options',
  'models:fetching',
  'settings:current',
  'microphone:heard',
  'session:turn',
  'sound:tone',
  'voice:expect',
  'voice:play',
  'voice:hush',
  'main:alive',
] as const satisfies readonly (keyof MainTells)[];
