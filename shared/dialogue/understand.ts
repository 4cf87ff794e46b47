import { lines } from '../content/en/lines.ts';
import { phrases } from '../content/en/phrases.ts';
import type { ListeningContext } from './listening.ts';
import type { Meaning } from './meaning.ts';
import { interpret } from './understanding/english.ts';
import type { Interpretation } from './understanding/interpret.ts';
import { normalise } from './words.ts';

/** Words of an utterance that stand for others' speech: the engine heard a word that it does not know. */
const unknownWord = '[unk]';

/** In a conversation more is let pass that nobody expected: this share of the words. [PJ] */
const mostUnexplained = 0.35;

/** What was said, ready to be judged. */
export interface Reading extends Interpretation {
  /** How many words the engine did not know. */
  readonly unknown: number;
  /** The words that it knew. */
  readonly words: readonly string[];
}

/** Reads one utterance; null where it means nothing. Charley's own sentences mean nothing, wherever they come from. */
export function read(text: string, context: ListeningContext): Reading | null {
  const all = normalise(text).split(' ');
  const words = all.filter((word) => word !== unknownWord && word !== '');
  const known = words.join(' ');
  if (ownSentences.has(known)) return null;
  const interpretation = interpret(known, context);
  if (interpretation === null) return null;
  const { unexplained } = interpretation;
  if (context !== 'idle' && unexplained > Math.max(1, words.length * mostUnexplained)) return null;
  return { ...interpretation, unknown: all.length - words.length, words };
}

/** What one utterance means in this context, or null. Text as it was heard or typed. */
export function understand(text: string, context: ListeningContext): Meaning | null {
  return read(text, context)?.meaning ?? null;
}

/** Every line that Charley says, and every sentence of it that is not also something that people say to Charley. */
const ownSentences = ownSentencesOf(Object.values(lines).map(({ spoken }) => spoken));

function ownSentencesOf(spoken: readonly string[]): ReadonlySet<string> {
  const alsoSaidToCharley = new Set<string>(Object.values(phrases).flat());
  const sentences = [...spoken, ...spoken.flatMap((line) => line.split(/[.?!:]/))].map(normalise);
  return new Set(sentences.filter((sentence) => sentence.includes(' ') && !alsoSaidToCharley.has(sentence)));
}
