import type { ListeningContext } from '../dialogue/listening-context.ts';
import type { Press } from '../dialogue/press.ts';
import type { FailureCode } from '../result.ts';
import type { DrawingId } from './drawings.ts';
import type { answers } from './en/answers.ts';
import type { lines } from './en/lines.ts';

export interface LineWords {
  /** 3 to 7 words, in large print. */
  readonly headline: string;
  /** Sentences of 12 words or fewer; `{name}` marks a placeholder; empty where nothing is said. */
  readonly spoken: string;
}

export interface AnswerWords {
  /** How a person may ask, for the page of questions. */
  readonly question: string;
  readonly answer: string;
}

/** English is the reference: its keys are the keys that every language fills. */
export type LineId = keyof typeof lines;
export type AnswerId = keyof typeof answers;

/** Something to say: a line with the values of its placeholders, or an answer to a question. */
export type Line =
  | {
      readonly kind: 'line';
      readonly id: LineId;
      /** Numbers are said as words; a line's name stands for that line's headline. */
      readonly values?: Readonly<Record<string, number | LineId>>;
    }
  | {
      readonly kind: 'answer';
      readonly id: AnswerId;
      /** In the middle of a cramp only the first sentence is said (§5.4). */
      readonly extent: 'first sentence' | 'whole';
    };

/** All the words of one language that a person hears or reads. Data only: a translator needs no code. */
export interface Content {
  /** A BCP 47 tag. */
  readonly language: string;
  readonly lines: Readonly<Record<LineId, LineWords>>;
  readonly answers: Readonly<Record<AnswerId, AnswerWords>>;
  /** Number words from zero to sixty. */
  readonly numbers: readonly string[];
  /** What can be said now, one line on the screen. */
  readonly hints: Readonly<
    Record<ListeningContext | 'paused' | 'deaf' | 'aftercare' | 'offer' | 'practice', string>
  >;
  /** What each button reads. */
  readonly labels: Readonly<Record<Press, string>>;
  /** One plain sentence for each failure, with what to do. */
  readonly failures: Readonly<Record<FailureCode, string>>;
  readonly activities: Readonly<Record<'listening' | 'speaking' | 'waking' | 'deaf' | 'paused', string>>;
  /** What each drawing shows, in a sentence or two. */
  readonly drawings: Readonly<Record<DrawingId, string>>;
  /** "Call {number} now." and what stands there when no number was set. */
  readonly emergencyCall: { readonly withNumber: string; readonly withoutNumber: string };
  readonly disclaimer: string;
}
