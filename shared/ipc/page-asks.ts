import type { DiaryEntry } from '../diary/entry.ts';
import type { NightRecord } from '../diary/night-record.ts';
import type { SettingOptions } from '../settings/setting-options.ts';
import type { SettingKey, Settings } from '../settings/settings.ts';
import type { Joined, ModelFetching, NotDone, Saved } from './answers.ts';

/**
 * The contract between main and its page stands in three maps by direction: `page-asks.ts`, `page-tells.ts` and
 * `main-tells.ts`. Channel names are `area:verb`. A shell's transport carries it; nothing else crosses.
 * `schemas/` holds the same as schemas.
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
  /** The sound of a prepared line that main expects to be said: a WAV, in base64; null of any other: it was expected a moment ago. */
  'voice:line': {
    readonly question: { readonly line: string };
    readonly answer: { readonly base64: string | null };
  };
}

/** One question of the page, checked. */
export type PageAsk<Channel extends keyof PageAsks = keyof PageAsks> = {
  [Each in Channel]: { readonly channel: Each; readonly question: PageAsks[Each]['question'] };
}[Channel];

/** How each question is answered. */
export type PageAnswers = {
  readonly [Channel in keyof PageAsks]: (
    question: PageAsks[Channel]['question'],
  ) => PageAsks[Channel]['answer'] | Promise<PageAsks[Channel]['answer']>;
};

/** The channels of this map, for a door that needs no schemas (Electron's preload). */
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
