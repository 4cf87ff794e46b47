import type { PageWords } from './content/page-words.ts';
import type { Press } from './dialogue/press.ts';
import type { View } from './dialogue/view.ts';
import type { DiaryEntry } from './diary/entry.ts';
import type { NightRecord } from './diary/night-record.ts';
import type { FailureCode } from './result.ts';
import type { SettingOptions } from './setting-options.ts';
import type { SettingKey, Settings } from './settings.ts';

/**
 * The contract between main and its page, in three maps by direction; channel names are `area:verb`.
 * A shell's transport carries it; nothing else crosses. `ipc-schemas.ts` holds the same as schemas.
 */

/** The page asks, main answers. What cannot be answered at all rejects: a page never waits for ever. */
export interface PageAsks {
  /** What to show, in which words, and whether to open the microphone: asked once on load, so that a reload loses nothing. */
  'session:join': { readonly question: undefined; readonly answer: Joined };
  /** `notices`: what is wrong with the settings' files, in words. */
  'settings:read': {
    readonly question: undefined;
    readonly answer: { readonly settings: Settings; readonly notices: readonly string[] };
  };
  'settings:change': {
    readonly question: { readonly key: SettingKey; readonly value: unknown };
    readonly answer: { readonly ok: true; readonly settings: Settings } | NotDone;
  };
  /** Speech models that can be had from the internet and are not here yet, in words, and how a download fares. */
  'models:read': {
    readonly question: undefined;
    readonly answer: {
      readonly downloads: readonly { readonly name: string; readonly words: string }[];
      readonly fetching: ModelFetching;
    };
  };
  /** Begins to get one of them: the one thing that Charley ever takes from the internet. */
  'models:fetch': { readonly question: { readonly name: string }; readonly answer: Saved };
  /** Ends a download; what has come is kept for the next time. */
  'models:cancel': { readonly question: undefined; readonly answer: Saved };
  /** A piece of a model's file, in base64, piece after piece; `words` after the last one: what came of it. */
  'models:upload': {
    readonly question: {
      readonly name: string;
      readonly size: number;
      readonly offset: number;
      readonly base64: string;
    };
    readonly answer: { readonly ok: true; readonly words: string | null } | NotDone;
  };
  /** What some settings can be on this machine. */
  'settings:options': { readonly question: undefined; readonly answer: SettingOptions };
  /** `now`: the local time with its offset, for what is "tonight". Rejects where the diary cannot be read. */
  'diary:read': {
    readonly question: undefined;
    readonly answer: {
      readonly entries: readonly DiaryEntry[];
      /** What Charley's ears did in each night. */
      readonly nights: readonly NightRecord[];
      readonly now: string;
      readonly damagedLines: number;
      /** Written by a newer Charley, and left as they are. */
      readonly newerLines: number;
    };
  };
  /** An entry with the id of an earlier one is its correction. One from the future is refused. */
  'diary:save': { readonly question: DiaryEntry; readonly answer: Saved };
  'diary:remove': { readonly question: { readonly id: string }; readonly answer: Saved };
  /** Deletes the whole diary for good. */
  'diary:erase': { readonly question: undefined; readonly answer: Saved };
  /** Takes in what Charley exported, as JSON or CSV. `added`: how many entries were taken. */
  'diary:import': {
    readonly question: { readonly text: string };
    readonly answer: { readonly ok: true; readonly added: number } | NotDone;
  };
  /** The doctor's sheet of the last twelve weeks, one whole HTML document. */
  'diary:sheet': { readonly question: undefined; readonly answer: { readonly html: string } };
  /** The same sheet as a PDF, in base64. */
  'diary:print': {
    readonly question: undefined;
    readonly answer: { readonly ok: true; readonly base64: string } | NotDone;
  };
  /** The sound of a prepared line that main expects to be said: a WAV, in base64. Rejects for any other. */
  'voice:line': {
    readonly question: { readonly line: string };
    readonly answer: { readonly base64: string };
  };
}

/** Why something was not done, in words to show. */
export interface NotDone {
  readonly ok: false;
  readonly words: string;
}

export type Saved = { readonly ok: true } | NotDone;

/** How the download of a speech model fares; `over` with what came of it, in words. */
export type ModelFetching =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly name: string; readonly percent: number }
  | { readonly kind: 'over'; readonly name: string; readonly words: string };

export interface Joined {
  readonly view: View;
  readonly microphone: MicrophoneWish;
  readonly words: PageWords;
}

/** Whether main wants audio: of the device that the machine itself would take, of a chosen one, or none (`off` closes it for real). */
export type MicrophoneWish = 'on' | 'off' | MicrophoneChoice;

/** What becomes of the page's own sound in its microphone. */
export type Echo = 'cancelled' | 'heard';

export type MicrophoneChoice = NonNullable<Settings['microphone']>;

/** How the page's microphone is. */
export type MicrophoneStatus =
  | { readonly kind: 'starting' | 'ready' | 'off' }
  | { readonly kind: 'failed'; readonly code: FailureCode };

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
  /** Once a second: the page runs, and asks for a sign of main. A hidden page's timers may come once a minute. */
  'page:alive': { readonly page: 'visible' | 'hidden' };
}

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
  /** A soft tone at the end of a hold; `gain` as the voice's. */
  'sound:tone': { readonly kind: 'hold-end'; readonly gain: number };
  /** The prepared lines that may be said next, the likeliest first: the page keeps these ready, and no others. */
  'voice:expect': { readonly lines: readonly string[] };
  /** Play this now, in place of what is being played. `byMs`: the wall clock after which it must not begin any more. */
  'voice:play': PlayOrder;
  /** Fall silent, softly and at once. */
  'voice:hush': { readonly order: number };
  /** The answer to the page's sign: main runs, and takes what the page sends. */
  'main:alive': { readonly kind: 'alive' };
}

export interface PlayOrder {
  /** Counts up; no two orders have the same. */
  readonly order: number;
  readonly line: string;
  /** 1 is as loud as the living voice. */
  readonly gain: number;
  readonly byMs: number;
}

/** The channels of each map, for a door that needs no schemas (Electron's preload). */
export const pageAsksChannels = [
  'session:join',
  'settings:read',
  'settings:options',
  'settings:change',
  'models:read',
  'models:fetch',
  'models:cancel',
  'models:upload',
  'diary:read',
  'diary:save',
  'diary:remove',
  'diary:erase',
  'diary:import',
  'diary:sheet',
  'diary:print',
  'voice:line',
] as const satisfies readonly (keyof PageAsks)[];
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

/** What the page sees of main: the one door of the renderer (`window.charley` under Electron). */
export interface Bridge {
  /** Rejects where main does not answer: it is not reached, or it failed. */
  ask<Channel extends keyof PageAsks>(
    channel: Channel,
    question: PageAsks[Channel]['question'],
  ): Promise<PageAsks[Channel]['answer']>;
  tell<Channel extends keyof PageTells>(channel: Channel, payload: PageTells[Channel]): void;
  /** Subscribes; returns its undo. */
  on<Channel extends keyof MainTells>(
    channel: Channel,
    listener: (payload: MainTells[Channel]) => void,
  ): () => void;
}

/** What a shell's transport sees of the session: the other end of the same contract. */
export interface PageHandler {
  /** Answers an already checked question. */
  answer<Channel extends keyof PageAsks>(
    channel: Channel,
    question: PageAsks[Channel]['question'],
  ): PageAsks[Channel]['answer'] | Promise<PageAsks[Channel]['answer']>;
  /** Takes an already checked payload. */
  told(tell: PageTell): void;
  /** The page went away (closed, crashed, reloaded): its microphone is gone with it. */
  left(): void;
}

/** How the session reaches whatever page is connected; does nothing where none is. */
export type TellPage = <Channel extends keyof MainTells>(
  channel: Channel,
  payload: MainTells[Channel],
) => void;

/** What a shell supplies to the composition, and what it gets back. */
export interface Shell {
  readonly tellPage: TellPage;
  /** Brings the screen to the front for a cramp; returns its undo, which leaves it as it was before. */
  readonly comeForward: () => () => void;
}

/** One message of the page, checked. */
export type PageTell<Channel extends keyof PageTells = keyof PageTells> = {
  [Each in Channel]: { readonly channel: Each; readonly payload: PageTells[Each] };
}[Channel];

/** One question of the page, checked. */
export type PageAsk<Channel extends keyof PageAsks = keyof PageAsks> = {
  [Each in Channel]: { readonly channel: Each; readonly question: PageAsks[Each]['question'] };
}[Channel];

/** One message of main, checked. */
export type MainTell<Channel extends keyof MainTells = keyof MainTells> = {
  [Each in Channel]: { readonly channel: Each; readonly payload: MainTells[Each] };
}[Channel];

/** How each question is answered. */
export type PageAnswers = {
  readonly [Channel in keyof PageAsks]: (
    question: PageAsks[Channel]['question'],
  ) => PageAsks[Channel]['answer'] | Promise<PageAsks[Channel]['answer']>;
};
