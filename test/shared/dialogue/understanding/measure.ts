import { readFileSync } from 'node:fs';
import { expectedInConversation, expectedWhileIdle } from '../../../../shared/content/en/phrases/expected.ts';
import { calledByName } from '../../../../shared/content/en/phrases/idle.ts';
import { phrases, phrasesInContext } from '../../../../shared/content/en/phrases/index.ts';
import type { ListeningContext } from '../../../../shared/dialogue/listening-context.ts';
import { type Intent, partOf, sideOf } from '../../../../shared/dialogue/meaning.ts';
import { judge } from '../../../../shared/dialogue/understanding/judge.ts';
import { guards } from '../../../../shared/dialogue/understanding/phrase-lists.ts';
import { normalise } from '../../../../shared/dialogue/understanding/words.ts';

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
  /** What went wrong, by what was expected and what came. */
  readonly misses: Readonly<Record<string, number>>;
  /** Sentences for nobody that would have started something. */
  readonly falseStarts: number;
}

/** From the root of the repository, where tests and the bench run. */
export const setsFolder = 'test/shared/dialogue/understanding';

export function sentencesOf(file: 'development' | 'held-out'): readonly Labelled[] {
  return JSON.parse(readFileSync(`${setsFolder}/${file}.json`, 'utf8'));
}

const listed = new Set<string>([
  ...Object.values(phrases).flat(),
  ...Object.values(phrasesInContext).flatMap((lists) => Object.values(lists).flat()),
  ...calledByName,
  ...expectedInConversation,
  ...expectedWhileIdle,
]);

/** Whether a phrase list has it word for word: then it shows nothing about the rules. */
export function isListed({ text }: Labelled): boolean {
  return listed.has(normalise(text));
}

export function unlisted(sentences: readonly Labelled[]): readonly Labelled[] {
  return sentences.filter((sentence) => !isListed(sentence));
}

/** Right is what was both understood and acted on: a sentence that was understood and refused is a miss. */
export function measure(sentences: readonly Labelled[]): Measured {
  const misses: Record<string, number> = {};
  for (const sentence of sentences) {
    if (isRight(sentence)) continue;
    const { meaning, verdict } = judge(sentence.text, sentence.context);
    const heard = verdict.accepted ? `heard as ${meaning?.intent}` : `refused: ${verdict.reason}`;
    count(misses, `${sentence.context}: ${sentence.intent}, ${heard}`);
  }
  const falseStarts = sentences.filter(isFalseStart).length;
  const wrong = Object.values(misses).reduce((sum, misses) => sum + misses, 0);
  return { sentences: sentences.length, right: sentences.length - wrong, misses, falseStarts };
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
  if (meaning === null) return false;
  const isUnderstood =
    meaning.intent === intent && partOf(meaning) === (part ?? null) && sideOf(meaning) === (side ?? null);
  const isRefused = !verdict.accepted && verdict.reason !== 'not expected now' && !guards.includes(intent);
  return isUnderstood && !isRefused;
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
