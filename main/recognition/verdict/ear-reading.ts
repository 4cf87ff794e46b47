import { type Intent, type Meaning, partOf } from '../../../shared/dialogue/meaning.ts';
import { lexicon } from '../../../shared/dialogue/understanding/listening-language.ts';
import type { Heard, RejectionReason } from '../../../shared/ports/hearing.ts';
import { leastAloneConfidence, leastKeyConfidence } from '../limits.ts';
import type { RecognisedUtterance } from '../stream/recognised-utterance.ts';
import { keyConfidence } from './key-words.ts';

/** What one ear made of an utterance: judged by its words and its sound, as if there were no other. */
export interface EarReading {
  readonly heard: Heard;
  /** What it was judged by: amid talk those that stand out of it. */
  readonly words: RecognisedUtterance['words'];
  /** What goes on besides: quiet, or talk without a pause, of which the words stand out or do not. */
  readonly surroundings: 'quiet' | 'stood out of' | 'talk';
}

/** The intent that an ear's words count as; null where they do not. */
export function acceptedIntent({ verdict, meaning }: Pick<Heard, 'verdict' | 'meaning'>): Intent | null {
  return verdict.accepted ? (meaning?.intent ?? null) : null;
}

/** The same utterance, refused: it keeps its meaning, and counts as nothing. */
export function refusedAs(heard: Heard, reason: RejectionReason): Heard {
  return { ...heard, verdict: { accepted: false, reason } };
}

/** Its words, with those that the ear does not know. */
export function heardWords({ text }: Pick<Heard, 'text'>): readonly string[] {
  return text.split(' ');
}

const unknownWord = '[unk]';

/** Whether the ear knows this word: it has given one of its own for it. */
export function isKnown(word: string): boolean {
  return word !== unknownWord;
}

/** Whether it holds a word that the ear does not know. */
export function hasUnknown(heard: Heard): boolean {
  return !heardWords(heard).every(isKnown);
}

/** The speaker's own ("I", "my"), and the words that carry it sure. */
export function isSureOfOwn({ heard, words }: EarReading): boolean {
  return lexicon.words.speaker.isIn(heard.text) && keyConfidence(words) >= leastKeyConfidence;
}

/** A single word that may be another ("next" of a "yes"), or some words amid talk that may be of it. */
export function isUnsure({ heard, words, surroundings }: EarReading): boolean {
  const isOpen = heardWords(heard).length === 1 || surroundings !== 'quiet';
  return isOpen && keyConfidence(words) < leastAloneConfidence;
}

/** Asked about; but of talk that goes on an ear makes a red flag now and then, and that is no reason to wake somebody. */
export function loneRedFlag(one: EarReading): Heard {
  const isUnsureAmidTalk = one.surroundings !== 'quiet' && keyConfidence(one.words) < leastAloneConfidence;
  return refusedAs(one.heard, one.surroundings === 'talk' || isUnsureAmidTalk ? 'unsure' : 'doubtful');
}

/** A red flag that is neither begun nor asked about: the other ear's reading is what is left. */
export function isLetGo({ verdict }: Heard): boolean {
  return !verdict.accepted && verdict.reason === 'unsure';
}

/** The same intent about the same topic. */
export function isSame(narrow: Heard, wide: Heard): boolean {
  return topicOf(narrow.meaning) === topicOf(wide.meaning);
}

function topicOf(meaning: Meaning | null): string | null {
  if (meaning === null) return null;
  return 'topic' in meaning ? `${meaning.intent}: ${meaning.topic}` : meaning.intent;
}

/** Where the ears name two places, the conversation is to ask. */
export function areElsewhere(narrow: Heard, wide: Heard): boolean {
  if (!narrow.verdict.accepted) return false;
  const [here, there] = [partIn(narrow.meaning), partIn(wide.meaning)];
  return here !== null && there !== null && here !== there;
}

/** The place that is meant; null where none is. */
export function partIn(meaning: Meaning | null): string | null {
  return meaning === null ? null : partOf(meaning);
}
