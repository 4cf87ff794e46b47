import type { ListeningContext } from '../dialogue/listening-context.ts';
import type { Press } from '../dialogue/press.ts';
import type { FailureCode } from '../result.ts';
import type { DrawingId } from './drawings.ts';
import type { AnswerId, LineId } from './line.ts';
import type { AnswerWords, LineWords } from './words.ts';

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
