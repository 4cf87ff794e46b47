import { type Intent, isRedFlag, type Meaning, placeIntents } from '../../../shared/dialogue/meaning.ts';
import { grammarFor } from '../../../shared/dialogue/understanding/grammar.ts';
import { judge } from '../../../shared/dialogue/understanding/judge.ts';
import { lexicon } from '../../../shared/dialogue/understanding/listening-language.ts';
import type { Heard } from '../../../shared/ports/hearing.ts';
import { leastKeyConfidence, mostWordsOfOwn } from '../limits.ts';
import {
  acceptedIntent,
  areElsewhere,
  type EarReading,
  hasUnknown,
  heardWords,
  isKnown,
  isLetGo,
  isSame,
  isSureOfOwn,
  loneRedFlag,
  partIn,
  refusedAs,
} from './ear-reading.ts';
import { keyConfidence, namesCramp } from './key-words.ts';
import { likelierOf } from './likelier-reading.ts';

/** Nothing goes on: what starts something is borne out by both ears, or asked about. */
export function joinIdle(narrow: EarReading, wide: EarReading): Heard {
  return isReadAlike(narrow.heard, wide.heard)
    ? join(judgedByWordsAlone(narrow), judgedByWordsAlone(wide))
    : join(narrow, wide);
}

/** Word for word, and more than "cramp" alone, which films say of camps. */
function isReadAlike(narrow: Heard, wide: Heard): boolean {
  return narrow.text === wide.text && heardWords(narrow).length > 1;
}

/**
 * Judges again, without its time, what was refused for that alone. In noise a word seems longer, by the noise around it,
 * and a soft one shorter, for little of it stands over the floor: of 54 onsets at 10 dB that did not begin both ears had
 * read 23 word for word, but nothing in 7.8 hours for nobody (synthetic voices).
 */
function judgedByWordsAlone(reading: EarReading): EarReading {
  const { verdict, text } = reading.heard;
  const isMistimed = !verdict.accepted && (verdict.reason === 'too short' || verdict.reason === 'too long');
  return isMistimed
    ? { ...reading, heard: { ...reading.heard, verdict: judge(text, 'idle').verdict } }
    : reading;
}

function join(narrow: EarReading, wide: EarReading): Heard {
  const both = [acceptedIntent(narrow.heard), acceptedIntent(wide.heard)];
  if (both.some(isRedFlag)) {
    const joined = joinRedFlags(narrow, wide);
    if (!isLetGo(joined) || !both.includes('cramp.onset')) return joined;
  }
  if (both.includes('cramp.onset')) return joinOnsets(narrow, wide);
  const one = both[0] === null ? wide.heard : narrow.heard;
  if (acceptedIntent(one) === null) return likelierOf(narrow, wide);
  return isSame(narrow.heard, wide.heard) || isAddressed(one) ? one : refusedAs(one, 'ears differ');
}

/**
 * Both: at once. One alone: "Do you need help?", where that one is the wide ear only for the speaker's own; if it is not
 * sure of it, amid no talk, the quiet question first.
 */
function joinRedFlags(narrow: EarReading, wide: EarReading): Heard {
  const isNarrow = isRedFlag(acceptedIntent(narrow.heard));
  const isWide = isRedFlag(acceptedIntent(wide.heard));
  if (isNarrow && isWide) return narrow.heard;
  if (isNarrow || isSureOfOwn(wide)) return loneRedFlag(isNarrow ? narrow : wide);
  const isOwn = wide.surroundings === 'quiet' && lexicon.words.speaker.isIn(wide.heard.text);
  return refusedAs(wide.heard, isOwn ? 'ears differ' : 'unsure');
}

function joinOnsets(narrow: EarReading, wide: EarReading): Heard {
  const isNarrow = acceptedIntent(narrow.heard) === 'cramp.onset';
  const isWide = acceptedIntent(wide.heard) === 'cramp.onset';
  if (isNarrow && isWide) return { ...narrow.heard, meaning: agreedOnset(narrow.heard, wide.heard) };
  const [one, other] = isNarrow ? [narrow, wide] : [wide, narrow];
  // Another's cramp, and one that is over, are another meaning; the same words with one lost are not.
  if (isOtherMeaning(other.heard) || lexicon.words.someoneElse.isIn(other.heard.text))
    return refusedAs(one.heard, 'doubtful');
  if (isWide && (isOwnUnexpected(narrow, wide) || isDrowned(narrow, wide))) return wide.heard;
  const isBorneOut = namesCramp(one.words) && namesCramp(other.words) && isOwnOrListed(one.heard);
  const isSure = keyConfidence(one.words) >= leastKeyConfidence || lostFirstWord(other.heard, one.heard);
  return isBorneOut && isSure ? one.heard : refusedAs(one.heard, 'doubtful');
}

/**
 * A sentence of a cramp in the speaker's own leg, which no lamp has, that the narrow ear did not expect: it heard some of
 * the words, and what is unknown to it where the wide one is sure of the others ("my calf [unk]", "my calf is tight and
 * it won't let go"). Of one that names a cramp it need not have heard any.
 */
function isOwnUnexpected(narrow: EarReading, wide: EarReading): boolean {
  const known = heardWords(narrow.heard).filter(isKnown);
  return (
    wide.surroundings === 'quiet' &&
    isSureOfOwn(wide) &&
    lexicon.words.own.isIn(wide.heard.text) &&
    heardWords(wide.heard).length <= mostWordsOfOwn &&
    hasUnknown(narrow.heard) &&
    (known.length > 0 || namesCramp(wide.words)) &&
    areIn(known, heardWords(wide.heard))
  );
}

/**
 * A phrase that is waited for, word for word, the speaker's and out of a noise that goes on, which drowned it for the
 * narrow ear. In quiet that one has a reason where it knows no word of it ("i have a camp").
 */
function isDrowned(narrow: EarReading, wide: EarReading): boolean {
  return (
    wide.surroundings === 'stood out of' &&
    isSureOfOwn(wide) &&
    grammarFor('idle').includes(wide.heard.text) &&
    hasUnknown(narrow.heard) &&
    areIn(heardWords(narrow.heard).filter(isKnown), heardWords(wide.heard))
  );
}

/** Whether they stand among the others in that order. */
function areIn(words: readonly string[], others: readonly string[]): boolean {
  let next = 0;
  for (const other of others) if (other === words[next]) next += 1;
  return next === words.length;
}

/** "Have a cramp" where the other ear has "I have a cramp": both are agreed on the rest, however sure either is. */
function lostFirstWord({ text }: Heard, whole: Heard): boolean {
  return text === whole.text.split(' ').slice(1).join(' ');
}

/**
 * Of lamps, ramps and clamps both ears make a cramp, and one of them a sentence about it ("the cramp is in the second
 * half"): that one must be the speaker's ("I", "my") or a phrase that is waited for.
 */
function isOwnOrListed({ text }: Heard): boolean {
  return lexicon.words.speaker.isIn(text) || grammarFor('idle').includes(text);
}

/** What the ear that lost the rest may make of the same: a cry for help, a place ("my calf [unk]"). */
const onsetIntents: readonly Intent[] = ['cramp.onset', 'help', 'side', ...placeIntents];

/** A cramp that is somebody's by name, or a film's in which an "I" has one, is another; one that lost its "I" is not. */
function isOtherMeaning({ meaning, text }: Heard): boolean {
  if (meaning === null || onsetIntents.includes(meaning.intent)) return false;
  const { someoneElse, speaker } = lexicon.words;
  return meaning.intent !== 'third person' || someoneElse.isIn(text) || speaker.isIn(text);
}

function isAddressed({ text }: Heard): boolean {
  return lexicon.words.address.isIn(text);
}

/** The onset with the place that one ear names, or that both do. */
function agreedOnset(narrow: Heard, wide: Heard): Meaning | null {
  if (areElsewhere(narrow, wide)) return { intent: 'cramp.onset' };
  return partIn(narrow.meaning) === null && partIn(wide.meaning) !== null ? wide.meaning : narrow.meaning;
}
