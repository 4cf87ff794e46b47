import type { Press } from '../dialogue/press.ts';
import type { Echo, MicrophoneStatus } from './microphone.ts';

/** The page tells, main listens. */
export interface PageTells {
  'microphone:frame': { readonly sequence: number; readonly samples: Int16Array };
  'microphone:status': MicrophoneStatus;
  /** Whether the open microphone is without what the page itself plays. */
  'microphone:echo': { readonly kind: Echo };
  'control:press': { readonly press: Press };
  /** Says one line aloud with this speed and loudness, and with this voice where one is named, while Charley waits. */
  'voice:try': { readonly rate: number; readonly volume: number; readonly voice?: string | undefined };
  /** These prepared lines can sound at once: all of them, each time that they change. */
  'voice:held': { readonly lines: readonly string[] };
  /** How an order to play fares: `started` with its sound, `ended` when it is silent, `failed` where it is not (fully) heard. */
  'voice:played': { readonly order: number; readonly kind: 'started' | 'ended' | 'failed' };
  /** While the test runs, "I have a cramp" is reported and starts no relief. Main ends it by itself, too. */
  'microphone:test': { readonly kind: 'start' | 'end' };
  /** The person opened a page of the day. */
  'page:opened': { readonly page: 'firstRun' | 'diary' | 'settings' };
  /** The view with this id is on the screen now. */
  'screen:painted': { readonly viewId: number };
  /** Once a second: the page runs, and asks for a sign of main. A hidden page's timers may come once a minute. `undrawn`: visible, and its browser has drawn nothing for some seconds. */
  'page:alive': { readonly page: 'visible' | 'hidden' | 'undrawn' };
}

/** One message of the page, checked. */
export type PageTell<Channel extends keyof PageTells = keyof PageTells> = {
  [Each in Channel]: { readonly channel: Each; readonly payload: PageTells[Each] };
}[Channel];

/** The channels of this map, for a door that needs no schemas (Electron's preload). */
export const pageTellsChannels = [
  'microphone:frame',
  'microphone:status',
  'microphone:echo',
  'control:press',
  'voice:try',
  'voice:held',
  'voice:played',
  'microphone:test',
  'page:opened',
  'screen:painted',
  'page:alive',
] as const satisfies readonly (keyof PageTells)[];
