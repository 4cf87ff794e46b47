import { z } from 'zod';
import { presses } from './dialogue/press.ts';
import type { View } from './dialogue/view.ts';
import { type DiaryEntry, diaryEntrySchema, diaryIdSchema } from './diary/entry.ts';
import { failureCodes } from './result.ts';
import type { SettingOptions } from './setting-options.ts';
import { type SettingKey, type Settings, settingKeys } from './settings.ts';

/**
 * The contract between main and its page, in three maps by direction; channel names are `area:verb`.
 * A shell's transport carries it; nothing else crosses.
 */

/** The page asks, main answers. What cannot be answered at all rejects: a page never waits for ever. */
export interface PageAsks {
  /** What to show and whether to open the microphone: asked once on load, so that a reload loses nothing. */
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
  /** What some settings can be on this machine. */
  'settings:options': { readonly question: undefined; readonly answer: SettingOptions };
  /** `now`: the local time with its offset, for what is "tonight". Rejects where the diary cannot be read. */
  'diary:read': {
    readonly question: undefined;
    readonly answer: {
      readonly entries: readonly DiaryEntry[];
      readonly now: string;
      readonly damagedLines: number;
    };
  };
  /** An entry with the id of an earlier one is its correction. */
  'diary:save': { readonly question: DiaryEntry; readonly answer: Saved };
  'diary:remove': { readonly question: { readonly id: string }; readonly answer: Saved };
  /** Deletes the whole diary for good. */
  'diary:erase': { readonly question: undefined; readonly answer: Saved };
  /** Takes in what Charley exported as JSON. `added`: how many entries were taken. */
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
}

/** Why something was not done, in words to show. */
export interface NotDone {
  readonly ok: false;
  readonly words: string;
}

export type Saved = { readonly ok: true } | NotDone;

export interface Joined {
  readonly view: View;
  readonly microphone: MicrophoneWish;
}

/** Whether main wants audio: of the device that the machine itself would take, of a chosen one, or none (`off` closes it for real). */
export type MicrophoneWish = 'on' | 'off' | MicrophoneChoice;

export type MicrophoneChoice = NonNullable<Settings['microphone']>;

/** The page tells, main listens. */
export interface PageTells {
  'microphone:frame': { readonly sequence: number; readonly samples: Int16Array };
  'microphone:status': z.infer<typeof microphoneStatusSchema>;
  'control:press': z.infer<typeof pressSchema>;
  /** Says one line aloud with this speed and loudness, while Charley waits. */
  'voice:try': z.infer<typeof voiceTrySchema>;
  /** While the test runs, "I have a cramp" is reported and starts no relief. Main ends it by itself, too. */
  'microphone:test': z.infer<typeof microphoneTestSchema>;
  /** The person opened a page of the day. */
  'page:opened': z.infer<typeof openedSchema>;
  /** The view with this id is on the screen now. */
  'screen:painted': z.infer<typeof paintedSchema>;
}

/** Main tells, the page listens. */
export interface MainTells {
  'screen:view': View;
  'microphone:wish': MicrophoneWish;
  /** What can be chosen has changed, or what there is to know of a choice. */
  'settings:options': SettingOptions;
  /** What the microphone's test has heard. */
  'microphone:heard': { readonly kind: 'understood' | 'not understood' };
  /** A soft tone at the end of a hold; the only sound that the page makes. */
  'sound:tone': { readonly kind: 'hold-end' };
}

/** 250 ms at 16 kHz: no honest page sends more in one frame. */
export const largestFrameSamples = 4_000;

export const pressSchema = z.object({ press: z.enum(presses) });
export const voiceTrySchema = z.object({
  rate: z.number().min(0.5).max(2),
  volume: z.number().min(0).max(2),
});
export const microphoneTestSchema = z.object({ kind: z.enum(['start', 'end']) });
export const openedSchema = z.object({ page: z.enum(['firstRun', 'diary', 'settings']) });
export const paintedSchema = z.object({ viewId: z.number().int().nonnegative() });
export const microphoneStatusSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('starting') }),
  z.object({ kind: z.literal('ready') }),
  z.object({ kind: z.literal('off') }),
  z.object({ kind: z.literal('failed'), code: z.enum(failureCodes) }),
]);
export const frameSchema = z.object({
  sequence: z.number().int().nonnegative(),
  samples: z
    .instanceof(Int16Array)
    .refine((samples) => samples.length > 0 && samples.length <= largestFrameSamples),
});
/** Every channel that a page may tell on, with the schema that main checks before it believes a payload. */
export const pageTellsSchemas = {
  'microphone:frame': frameSchema,
  'microphone:status': microphoneStatusSchema,
  'control:press': pressSchema,
  'voice:try': voiceTrySchema,
  'microphone:test': microphoneTestSchema,
  'page:opened': openedSchema,
  'screen:painted': paintedSchema,
} as const satisfies { readonly [Channel in keyof PageTells]: z.ZodType };

/** The largest diary that a page may hand over, in characters: ten years of two cramps a night, with long notes. */
export const largestImportCharacters = 10_000_000;

/** Every channel that a page may ask on, with the schema that main checks before it believes a question. */
export const pageAsksSchemas = {
  'session:join': z.undefined(),
  'settings:read': z.undefined(),
  'settings:options': z.undefined(),
  'settings:change': z.object({ key: z.enum(settingKeys), value: z.unknown() }),
  'diary:read': z.undefined(),
  'diary:save': diaryEntrySchema,
  'diary:remove': z.object({ id: diaryIdSchema }),
  'diary:erase': z.undefined(),
  'diary:import': z.object({ text: z.string().max(largestImportCharacters) }),
  'diary:sheet': z.undefined(),
  'diary:print': z.undefined(),
} as const satisfies { readonly [Channel in keyof PageAsks]: z.ZodType<PageAsks[Channel]['question']> };

/** The channels of `PageAsks` without their schemas, which stay in main. */
export const pageAsksChannels = [
  'session:join',
  'settings:read',
  'settings:options',
  'settings:change',
  'diary:read',
  'diary:save',
  'diary:remove',
  'diary:erase',
  'diary:import',
  'diary:sheet',
  'diary:print',
] as const satisfies readonly (keyof PageAsks)[];
export const mainTellsChannels = [
  'screen:view',
  'microphone:wish',
  'settings:options',
  'microphone:heard',
  'sound:tone',
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
export type PageTell = {
  [Channel in keyof PageTells]: { readonly channel: Channel; readonly payload: PageTells[Channel] };
}[keyof PageTells];

/** One question of the page, checked. */
export type PageAsk = {
  [Channel in keyof PageAsks]: {
    readonly channel: Channel;
    readonly question: PageAsks[Channel]['question'];
  };
}[keyof PageAsks];

/** How each question is answered. */
export type PageAnswers = {
  readonly [Channel in keyof PageAsks]: (
    question: PageAsks[Channel]['question'],
  ) => PageAsks[Channel]['answer'] | Promise<PageAsks[Channel]['answer']>;
};

/** Reads one question of the page; null for what the contract does not know or what its schema refuses. */
export function parsePageAsk(channel: string, question: unknown): PageAsk | null {
  if (!Object.hasOwn(pageAsksSchemas, channel)) return null;
  const parsed = pageAsksSchemas[channel as keyof PageAsks].safeParse(question);
  return parsed.success ? ({ channel, question: parsed.data } as PageAsk) : null;
}

/** Reads one message of the page; null for what the contract does not know or what its schema refuses. */
export function parsePageTell(channel: string, payload: unknown): PageTell | null {
  if (!Object.hasOwn(pageTellsSchemas, channel)) return null;
  const parsed = pageTellsSchemas[channel as keyof PageTells].safeParse(payload);
  return parsed.success ? ({ channel, payload: parsed.data } as PageTell) : null;
}
