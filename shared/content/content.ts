import type { AwaitingContext } from '../dialogue/listening-context.ts';
import type { MenuKind, NamedPress } from '../dialogue/press.ts';
import type { FailureCode } from '../result.ts';
import type { DrawingId } from './drawings.ts';
import type { commands } from './en/commands/index.ts';
import type { diaryPages } from './en/diary-pages.ts';
import type { firstRun } from './en/first-run.ts';
import type { modelWords } from './en/models.ts';
import type { names } from './en/names.ts';
import type { pages } from './en/pages.ts';
import type { requests } from './en/requests.ts';
import type { settingRules } from './en/setting-rules.ts';
import type { settingsPage } from './en/settings-page.ts';
import type { sheet } from './en/sheet.ts';
import type { storing } from './en/storing.ts';
import type { tray } from './en/tray.ts';
import type { AnswerId, LineId } from './line.ts';
import type { AnswerWords, LineWords } from './words.ts';

/** All the words of one language that a person hears or reads. Data only: a translator needs no code. */
export interface Content {
  /** A BCP 47 tag. */
  readonly language: string;
  readonly lines: Readonly<Record<LineId, LineWords>>;
  /** What stands in a line's place while nothing can hear the person. */
  readonly linesUnheard: Readonly<Partial<Record<LineId, LineWords>>>;
  /** What stands in a line's place where there is no voice. */
  readonly linesUnvoiced: Readonly<Partial<Record<LineId, LineWords>>>;
  readonly answers: Readonly<Record<AnswerId, AnswerWords>>;
  /** In small letters, between spaces: words that add nothing where a sentence has no other ones more than its headline. */
  readonly functionWords: string;
  /** Number words from zero to sixty. */
  readonly numbers: readonly string[];
  /** One line on the screen: what can be said now, or done where nothing can hear and no button says so (`deaf`). */
  readonly hints: Readonly<
    Record<
      | AwaitingContext
      | ('paused' | 'deaf' | 'advice' | 'taken' | 'aftercare' | 'offer' | 'practice')
      | ('place' | 'pressPlace' | 'help' | 'pressHelp' | 'dark' | 'marked'),
      string
    >
  >;
  /** "Hold {number} of {count}". */
  readonly holdOfHolds: string;
  /** What each button reads. */
  readonly labels: Readonly<Record<NamedPress, string>>;
  /** What stands over each list of choices: 3 to 7 words. */
  readonly menus: Readonly<Record<MenuKind, string>>;
  /** What the cap of a key reads that is no letter. */
  readonly keyCaps: Readonly<Record<string, string>>;
  /** One plain sentence for each failure, with what to do. */
  readonly failures: Readonly<Record<FailureCode, string>>;
  /** Where print is too large for a sentence each: "{count} things need care". */
  readonly manyNotices: string;
  /** While somebody needs help: one quiet line for all that does not work. */
  readonly quietNotices: Readonly<Record<'deaf' | 'mute' | 'neither', string>>;
  readonly activities: Readonly<Record<'listening' | 'speaking' | 'waking' | 'deaf' | 'paused', string>>;
  /** What each drawing shows, in a sentence or two. */
  readonly drawings: Readonly<Record<DrawingId, string>>;
  /** Beneath the number to call, where none was set, and after the first "stop". */
  readonly emergencyCall: Readonly<Record<'cannotCall' | 'withoutNumber' | 'stopAgain', string>>;
  readonly disclaimer: string;
  /** What the things of the diary and of the profile are called. */
  readonly names: typeof names;
  /** Around the pages by day. */
  readonly pages: typeof pages;
  readonly settingsPage: typeof settingsPage;
  readonly firstRun: typeof firstRun;
  readonly diaryPages: typeof diaryPages;
  /** The doctor's sheet. */
  readonly sheet: typeof sheet;
  /** What a page is answered where something could not be done. */
  readonly requests: typeof requests;
  /** What stands where a setting's value is not allowed. */
  readonly settingRules: typeof settingRules;
  /** What is wrong with the files of settings and diary. */
  readonly storing: typeof storing;
  readonly models: typeof modelWords;
  readonly tray: typeof tray;
  /** What the commands print. */
  readonly commands: typeof commands;
}
