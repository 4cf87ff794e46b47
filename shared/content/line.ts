import type { answers } from './en/answers.ts';
import type { lines } from './en/lines.ts';

/** English is the reference: its keys are the keys that every language fills. */
export type LineId = keyof typeof lines;
/** A question that has an answer, by its name in `answers.ts`. */
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
