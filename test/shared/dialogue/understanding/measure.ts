import { readFileSync } from 'node:fs';
import type { ListeningContext } from '../../../../shared/dialogue/listening-context.ts';
import type { Intent } from '../../../../shared/dialogue/meaning.ts';
import { judge } from '../../../../shared/dialogue/understanding/judge.ts';

/** One sentence with what it should mean; `intent` is null where nothing may come of it. */
export interface Labelled {
  readonly text: string;
  readonly context: ListeningContext;
  readonly intent: Intent | null;
  readonly part?: string;
  readonly side?: string;
}

/** What came of a set of sentences. Counts only: the sentences of a held-out set are not to be read. */
export interface Measured {
  readonly sentences: number;
  readonly right: number;
  /** Misses by what was expected and what came. */
  readonly misses: Readonly<Record<string, number>>;
  /** Sentences for nobody that would have started something. */
  readonly falseStarts: number;
  /** Understood and awaited, yet not accepted. */
  readonly refused: Readonly<Record<string, number>>;
}

export function sentencesOf(file: 'development' | 'held-out'): readonly Labelled[] {
  return JSON.parse(readFileSync(new URL(`./${file}.json`, import.meta.url), 'utf8'));
}

export function measure(sentences: readonly Labelled[]): Measured {
  const misses: Record<string, number> = {};
  const refused: Record<string, number> = {};
  for (const sentence of sentences) {
    const { meaning, verdict } = judge(sentence.text, sentence.context);
    if (!isRight(sentence)) {
      count(misses, `${sentence.context}: ${sentence.intent}, heard as ${meaning?.intent ?? null}`);
    } else if (sentence.intent !== null && !verdict.accepted && verdict.reason !== 'not expected now') {
      count(refused, `${sentence.context}: ${sentence.intent}, ${verdict.reason}`);
    }
  }
  const falseStarts = sentences.filter(isFalseStart).length;
  const wrong = Object.values(misses).reduce((sum, misses) => sum + misses, 0);
  return { sentences: sentences.length, right: sentences.length - wrong, misses, falseStarts, refused };
}

/** Cramps of chest and jaw are emergencies (relief-content §3.1), whatever a set calls them. */
function expectedOf({ text, intent }: Labelled): Intent | null {
  return intent === 'out of scope' && /\b(chest|jaw)\b/.test(text) ? 'emergency' : intent;
}

function isRight({ part, side, ...sentence }: Labelled): boolean {
  const { text, context } = sentence;
  const intent = expectedOf(sentence);
  const { meaning, verdict } = judge(text, context);
  if (intent === null) return !verdict.accepted;
  return meaning?.intent === intent && meaning.part === part && meaning.side === side;
}

const forNobody: readonly (Intent | null)[] = [
  null,
  'negation',
  'third person',
  'out of scope',
  'look-alike',
];

function isFalseStart(sentence: Labelled): boolean {
  const { text, context } = sentence;
  if (context !== 'idle' || !forNobody.includes(expectedOf(sentence))) return false;
  const { meaning, verdict } = judge(text, context);
  return verdict.accepted && ['cramp.onset', 'emergency', 'fall'].includes(meaning?.intent ?? '');
}

function count(counts: Record<string, number>, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1;
}
