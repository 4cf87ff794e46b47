import type { ListeningContext } from '../../shared/dialogue/listening-context.ts';
import { type Intent, type Meaning, partOf } from '../../shared/dialogue/meaning.ts';
import { isAlmostCramp } from '../../shared/dialogue/understanding/almost.ts';
import { lexicon } from '../../shared/dialogue/understanding/listening-language.ts';
import type { Heard, RejectionReason } from '../../shared/ports.ts';
import { keyConfidence, namesCramp } from './key-words.ts';
import { leastKeyConfidence, longestOnsetWords, mostShortWords } from './limits.ts';
import type { RecognisedUtterance } from './utterance-stream.ts';

/** What one ear made of an utterance: judged by its words and its sound, as if there were no other. */
export interface EarReading {
  readonly heard: Heard;
  readonly words: RecognisedUtterance['words'];
}

/** Whether the narrow ear's word stands at once, whatever the wide one would say: "stop", a command, a short answer. */
export function decidesAlone(narrow: Heard, context: ListeningContext): boolean {
  const intent = acceptedIntent(narrow);
  if (intent === null || context === 'idle' || isNearAnswer(narrow)) return false;
  return intent === 'stop' || (wordsOf(narrow).length <= mostShortWords && !hasUnknown(narrow));
}

/**
 * What two readings of one sound come to. What needs to be asked about is refused as `doubtful`, with its meaning; what
 * the other ear does not bear out, as `ears differ`.
 */
export function joinReadings(narrow: EarReading, wide: EarReading, context: ListeningContext): Heard {
  return context === 'idle' ? joinIdle(narrow, wide) : joinConversation(narrow, wide);
}

/** Nothing goes on: what starts something is borne out by both ears, or asked about. */
function joinIdle(narrow: EarReading, wide: EarReading): Heard {
  const both = [acceptedIntent(narrow.heard), acceptedIntent(wide.heard)];
  if (both.some(isRedFlag)) return joinRedFlags(narrow, wide);
  if (both.includes('cramp.onset')) return joinOnsets(narrow, wide);
  const one = both[0] === null ? wide.heard : narrow.heard;
  if (acceptedIntent(one) === null) return likelierOf(narrow, wide);
  return isSame(narrow.heard, wide.heard) || isAddressed(one) ? one : refused(one, 'ears differ');
}

/** Both: at once. One alone: "Do you need help?", where that one is the wide ear only for the speaker's own. */
function joinRedFlags(narrow: EarReading, wide: EarReading): Heard {
  const isNarrow = isRedFlag(acceptedIntent(narrow.heard));
  const isWide = isRedFlag(acceptedIntent(wide.heard));
  if (isNarrow && isWide) return narrow.heard;
  if (isNarrow) return refused(narrow.heard, 'doubtful');
  return refused(wide.heard, isSureOfOwn(wide) ? 'doubtful' : 'unsure');
}

function joinOnsets(narrow: EarReading, wide: EarReading): Heard {
  const isNarrow = acceptedIntent(narrow.heard) === 'cramp.onset';
  const isWide = acceptedIntent(wide.heard) === 'cramp.onset';
  if (isNarrow && isWide) return { ...narrow.heard, meaning: agreedOnset(narrow.heard, wide.heard) };
  const [one, other] = isNarrow ? [narrow, wide] : [wide, narrow];
  // Another's cramp, and one that is over, are another meaning; the same words with one lost are not.
  if (isOtherMeaning(other.heard)) return refused(one.heard, 'doubtful');
  const isSure = namesCramp(one.words) && namesCramp(other.words);
  return isSure && keyConfidence(one.words) >= leastKeyConfidence
    ? one.heard
    : refused(one.heard, 'doubtful');
}

/** A conversation: short words by the narrow ear, longer ones by the wide one, and a stop by either. */
function joinConversation(narrow: EarReading, wide: EarReading): Heard {
  const [narrowly, widely] = [acceptedIntent(narrow.heard), acceptedIntent(wide.heard)];
  const isNear = isNearAnswer(narrow.heard) && widely !== null;
  if (narrowly === 'stop' && !isNear) return narrow.heard;
  if (widely === 'stop') return wide.heard;
  if (narrowly === null && widely === null) return likelierOf(narrow, wide);
  if (isRedFlag(narrowly) || isRedFlag(widely)) {
    if (isRedFlag(narrowly) && isRedFlag(widely)) return wide.heard;
    const one = isRedFlag(narrowly) ? narrow : wide;
    const isPlain = one === wide && narrowly === null && isSureOfOwn(wide);
    return isPlain ? wide.heard : refused(one.heard, 'doubtful');
  }
  if (widely === null) return isUnborne(narrow.heard) ? refused(narrow.heard, 'ears differ') : narrow.heard;
  return areElsewhere(narrow.heard, wide.heard) ? refused(wide.heard, 'ears differ') : wide.heard;
}

/** "Now" for "no", "top" for "stop": most often a lone answer misheard, unless the other ear heard more. */
function isNearAnswer({ text }: Heard): boolean {
  const { nearNo, nearStop } = lexicon.words;
  return wordsOf({ text }).length === 1 && (nearNo.isIn(text) || nearStop.isIn(text));
}

const unknownWord = '[unk]';
const redFlags: readonly (Intent | null)[] = ['emergency', 'fall'];
/** One word among others that the narrow ear does not know must not end a cramp: an unknown "faint" became "relief". */
const endings: readonly (Intent | null)[] = ['better', 'partial'];

function isUnborne(narrow: Heard): boolean {
  return hasUnknown(narrow) && endings.includes(acceptedIntent(narrow));
}

function isRedFlag(intent: Intent | null): boolean {
  return redFlags.includes(intent);
}

function isSureOfOwn({ heard, words }: EarReading): boolean {
  return lexicon.words.speaker.isIn(heard.text) && keyConfidence(words) >= leastKeyConfidence;
}

/** A cramp that is somebody's by name, or a film's in which an "I" has one, is another; one that lost its "I" is not. */
function isOtherMeaning({ meaning, text }: Heard): boolean {
  if (meaning === null || meaning.intent === 'cramp.onset' || meaning.intent === 'help') return false;
  const { someoneElse, speaker } = lexicon.words;
  return meaning.intent !== 'third person' || someoneElse.isIn(text) || speaker.isIn(text);
}

function isAddressed({ text }: Heard): boolean {
  return lexicon.words.address.isIn(text);
}

/** The same intent about the same topic. */
function isSame(narrow: Heard, wide: Heard): boolean {
  return topicOf(narrow.meaning) === topicOf(wide.meaning);
}

function topicOf(meaning: Meaning | null): string | null {
  if (meaning === null) return null;
  return 'topic' in meaning ? `${meaning.intent}: ${meaning.topic}` : meaning.intent;
}

/** Where the ears name two places, the conversation is to ask. */
function areElsewhere(narrow: Heard, wide: Heard): boolean {
  if (!narrow.verdict.accepted) return false;
  const [here, there] = [partIn(narrow.meaning), partIn(wide.meaning)];
  return here !== null && there !== null && here !== there;
}

/** The onset with the place that one ear names, or that both do. */
function agreedOnset(narrow: Heard, wide: Heard): Meaning | null {
  if (areElsewhere(narrow, wide)) return { intent: 'cramp.onset' };
  return partIn(narrow.meaning) === null && partIn(wide.meaning) !== null ? wide.meaning : narrow.meaning;
}

function partIn(meaning: Meaning | null): string | null {
  return meaning === null ? null : partOf(meaning);
}

/** Of two that do not count the one that is worth a question, else the one that means something. */
function likelierOf({ heard: narrow }: EarReading, wideReading: EarReading): Heard {
  const wide = isMereDoubt(wideReading) ? refused(wideReading.heard, 'unsure') : wideReading.heard;
  if (isAlmostCramp(narrow.text, narrow.meaning)) return hasUnknown(narrow) && isTalk(wide) ? wide : narrow;
  if (isAlmostCramp(wide.text, wide.meaning)) return wide;
  return narrow.meaning === null && wide.meaning !== null ? wide : narrow;
}

/** A long sentence that names no cramp: of it "camping" is a "cramping" to the ear that knows few words. */
function isTalk({ text }: Heard): boolean {
  return wordsOf({ text }).length > longestOnsetWords && !lexicon.words.cramp.isIn(text);
}

/** Words that may be a red flag, by the ear that hears any words, and not surely the speaker's. */
function isMereDoubt(wide: EarReading): boolean {
  const { verdict } = wide.heard;
  return !verdict.accepted && verdict.reason === 'doubtful' && !isSureOfOwn(wide);
}

function acceptedIntent({ verdict, meaning }: Heard): Intent | null {
  return verdict.accepted ? (meaning?.intent ?? null) : null;
}

function refused(heard: Heard, reason: RejectionReason): Heard {
  return { ...heard, verdict: { accepted: false, reason } };
}

function wordsOf({ text }: Pick<Heard, 'text'>): readonly string[] {
  return text.split(' ');
}

function hasUnknown(heard: Heard): boolean {
  return wordsOf(heard).includes(unknownWord);
}
