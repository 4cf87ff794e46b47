import { readFileSync } from 'node:fs';
import { helpAsked, type Moment, outcomesOf } from './outcome.ts';

/** One sentence of a table, with all that a person may expect to come of it. */
export interface Saying {
  readonly moment: Moment;
  readonly sentence: string;
  readonly expected: readonly string[];
  readonly kind: string;
}

/** How much of one kind was met. */
export interface Share {
  readonly right: number;
  readonly sentences: number;
}

/**
 * Reads a table of sayings: state, sentence, expected outcomes between "or", kind; tabs between, a head line.
 * @throws Error for a state that is none
 */
export function sayingsIn(file: string): readonly Saying[] {
  const [, ...rows] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return rows.map((row) => {
    const [state = '', sentence = '', expected = '', kind = ''] = row.split('\t');
    return { moment: momentOf(state), sentence, expected: alternatives(expected), kind };
  });
}

function momentOf(state: string): Moment {
  if (state === 'idle') return 'idle';
  if (state === 'hold' || state.startsWith('in the middle of a calf hold')) return 'hold';
  if (state === 'easing' || state.startsWith('at "Is it easing?"')) return 'easing';
  if (state === 'rest' || state.startsWith('in a rest')) return 'rest';
  if (state.startsWith('after relief')) return 'after relief';
  throw new Error(`There is no state "${state}".`);
}

/** "Front or back" and "pain or numbness" stay together. */
function alternatives(expected: string): readonly string[] {
  return expected.split(/(?<!front|pain) or /);
}

/** As expected; a red flag may cost a question, too. */
export function isMet(saying: Saying): boolean {
  const { sentence, moment, expected } = saying;
  const outcomes = outcomesOf(sentence, moment);
  return (
    expected.some((wanted) => outcomes.includes(wanted)) ||
    (isRedFlag(saying) && outcomes.includes(helpAsked))
  );
}

/** By kind, in the order of the table. */
export function sharesOf(sayings: readonly Saying[]): ReadonlyMap<string, Share> {
  const shares = new Map<string, Share>();
  for (const saying of sayings) {
    const { right, sentences } = shares.get(saying.kind) ?? { right: 0, sentences: 0 };
    shares.set(saying.kind, { right: right + (isMet(saying) ? 1 : 0), sentences: sentences + 1 });
  }
  return shares;
}

const alarms = [helpAsked, 'emergency line', 'asks about the fall', 'stops and gives urgent advice'];
const asked = [...alarms, 'gives doctor advice', 'asks whether it is pain or numbness'];

/** Nothing but an alarm, advice or a question about it will do. */
export function isRedFlag({ expected }: Saying): boolean {
  return expected.every((wanted) => asked.includes(wanted));
}

/** A red flag that is neither acted on nor asked about. */
export function isMissedRedFlag(saying: Saying): boolean {
  const outcomes = outcomesOf(saying.sentence, saying.moment);
  return isRedFlag(saying) && !outcomes.some((outcome) => asked.includes(outcome));
}

/** Talk that should stay without effect, and that starts relief or an alarm. */
export function isFalseStart(saying: Saying): boolean {
  if (saying.moment !== 'idle' || !saying.expected.includes('stays quiet')) return false;
  return outcomesOf(saying.sentence, saying.moment).some(
    (outcome) => !saying.expected.includes(outcome) && [...alarms, 'starts relief'].includes(outcome),
  );
}
