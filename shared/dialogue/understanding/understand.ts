import type { ListeningContext } from '../listening-context.ts';
import type { Meaning } from '../meaning.ts';
import type { Interpretation } from './interpretation.ts';
import type { Language } from './language.ts';
import { interpret, lexicon, listeningLanguage } from './listening-language.ts';
import { normalise } from './words.ts';

/** Words of an utterance that stand for others' speech: the engine heard a word that it does not know. */
const unknownWord = '[unk]';

/** In a conversation more is let pass that nobody expected: this share of the words. [PJ] */
const mostUnexplained = 0.35;
/** A string of listed words longer than anyone speaks to Charley is somebody else's speech. [PJ] */
const mostWords = 14;

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
  if (isOwnSentence(known)) return null;
  const interpretation = interpret(known, context);
  if (interpretation === null) return null;
  if (interpretation.isGuess && all.length > words.length) return null;
  if (interpretation.meaning.intent === 'better' && isOpenEnded(all)) return null;
  if (context !== 'idle' && isStray(interpretation, words.length)) return null;
  return { ...interpretation, unknown: all.length - words.length, words };
}

/** "It's gone [unk]" may be gone, or gone numb: better to ask again. */
function isOpenEnded(all: readonly string[]): boolean {
  return all.some((word, at) => word === unknownWord && lexicon.words.openEnded.isIn(all[at - 1] ?? ''));
}

/** Too little of it means anything, or it goes on for too long; a red flag may be told at length. */
function isStray({ meaning, unexplained, isSuffered }: Interpretation, length: number): boolean {
  const isRedFlag = isSuffered === true || meaning.intent === 'emergency' || meaning.intent === 'fall';
  return unexplained > Math.max(1, length * mostUnexplained) || (length > mostWords && !isRedFlag);
}

/** What one utterance means in this context, or null. Text as it was heard or typed. */
export function understand(text: string, context: ListeningContext): Meaning | null {
  return read(text, context)?.meaning ?? null;
}

/** Whether these are Charley's own words, as normalised: they mean nothing, wherever they come from. */
export function isOwnSentence(text: string): boolean {
  return ownSentences.has(text);
}

/** All that Charley says, and every sentence of it that is not also something that people say to Charley. */
const ownSentences = ownSentencesOf(listeningLanguage);

function ownSentencesOf({ ownTexts, phrases }: Language): ReadonlySet<string> {
  const alsoSaidToCharley = new Set<string>(Object.values(phrases).flat());
  const sentences = [...ownTexts, ...ownTexts.flatMap((text) => text.split(/[.?!:]/))].map(normalise);
  return new Set(sentences.filter((sentence) => !alsoSaidToCharley.has(sentence)));
}
