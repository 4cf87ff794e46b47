import type { ListeningContext } from '../../../shared/dialogue/listening-context.ts';
import { type Intent, isRedFlag } from '../../../shared/dialogue/meaning.ts';
import { grammarFor } from '../../../shared/dialogue/understanding/grammar.ts';
import { lexicon } from '../../../shared/dialogue/understanding/listening-language.ts';
import type { Heard } from '../../../shared/ports/hearing.ts';
import {
  leastAloneConfidence,
  leastKeyConfidence,
  mostGuessedWords,
  mostShortWords,
  mostWordsAmidTalk,
} from '../limits.ts';
import {
  acceptedIntent,
  areElsewhere,
  type EarReading,
  hasUnknown,
  heardWords,
  isLetGo,
  isSame,
  isSureOfOwn,
  isUnsure,
  loneRedFlag,
  refusedAs,
} from './ear-reading.ts';
import { keyConfidence } from './key-words.ts';
import { likelierOf } from './likelier-reading.ts';

/** Whether the narrow ear's word stands at once, whatever the wide one would say: "stop", "help", a command, a short answer. */
export function decidesAlone(narrow: EarReading, context: ListeningContext): boolean {
  const { heard } = narrow;
  const intent = acceptedIntent(heard);
  if (intent === null || context === 'idle' || isNearAnswer(heard)) return false;
  // Of what follows "help" among unknown words the wide ear may make a stroke.
  if (intent === 'stop' || (intent === 'help' && !hasUnknown(heard))) return true;
  return heardWords(heard).length <= mostShortWords && !hasUnknown(heard) && !isUnsure(narrow);
}

/** A conversation: short words by the narrow ear, longer ones by the wide one, and a stop by either. */
export function joinConversation(narrow: EarReading, wide: EarReading, context: ListeningContext): Heard {
  const [narrowly, widely] = [acceptedIntent(narrow.heard), acceptedIntent(wide.heard)];
  const isNear = isNearAnswer(narrow.heard) && widely !== null;
  if (narrowly === 'stop' && !isNear) return narrow.heard;
  if (narrowly === null)
    return widely === null ? likelierOf(narrow, wide) : heardByWideAlone(narrow, wide, context);
  if (widely === 'stop') return wide.heard;
  if (isRedFlag(narrowly) && isRedFlag(widely)) return wide.heard;
  if (isRedFlag(narrowly)) {
    const flagged = loneRedFlag(narrow);
    return isLetGo(flagged) && widely !== null ? heardByWideAlone(narrow, wide, context) : flagged;
  }
  if (isRedFlag(widely)) {
    const flagged = loneRedFlag(wide);
    return isLetGo(flagged) ? heardByNarrowAlone(narrow, wide) : flagged;
  }
  if (widely === null) return heardByNarrowAlone(narrow, wide);
  const isGuess = isUnsure(wide) && isHeardOtherwise(narrow, wide);
  return isGuess || areElsewhere(narrow.heard, wide.heard)
    ? refusedAs(wide.heard, 'ears differ')
    : wide.heard;
}

/** The wide ear understood nothing that counts. */
function heardByNarrowAlone(narrow: EarReading, wide: EarReading): Heard {
  if (isStrayLookUp(narrow.heard, wide.heard)) return wide.heard;
  const isDoubted = isUnborne(narrow.heard) || isHeardOtherwise(narrow, wide);
  return isDoubted ? refusedAs(narrow.heard, 'ears differ') : narrow.heard;
}

/** The narrow ear understood nothing, or not enough. */
function heardByWideAlone(narrow: EarReading, wide: EarReading, context: ListeningContext): Heard {
  const isAgreed = isSame(narrow.heard, wide.heard);
  if (!isAgreed && isTalk(wide)) return refusedAs(wide.heard, 'unsure');
  if (!isAgreed && !isBorneAlone(wide, context)) {
    // Somebody who stood out is asked to say it again, or "Do you need help?"; talk is not.
    const asked = isRedFlag(acceptedIntent(wide.heard)) ? 'doubtful' : 'ears differ';
    return refusedAs(wide.heard, wide.surroundings === 'talk' ? 'unsure' : asked);
  }
  if (isMereGuess(narrow, wide) || isStraySide(wide, context)) return refusedAs(wide.heard, 'ears differ');
  if (!isRedFlag(acceptedIntent(wide.heard)) || isSureOfOwn(wide) || isSurePhrase(wide, context))
    return wide.heard;
  return loneRedFlag(wide);
}

/** "Now" for "no", "top" for "stop": most often a lone answer misheard, unless the other ear heard more. */
function isNearAnswer({ text }: Heard): boolean {
  const { nearNo, nearStop } = lexicon.words;
  return heardWords({ text }).length === 1 && (nearNo.isIn(text) || nearStop.isIn(text));
}

/** One word among others that the narrow ear does not know must not end a cramp: an unknown "faint" became "relief". */
const endings: readonly (Intent | null)[] = ['better', 'partial'];

function isUnborne(narrow: Heard): boolean {
  return hasUnknown(narrow) && endings.includes(acceptedIntent(narrow));
}

const lookUps: readonly (Intent | null)[] = ['log', 'why', 'prevent'];

/** A question or a look-up among words that the narrow ear does not know: "a man was arrested last night". */
function isStrayLookUp(narrow: Heard, wide: Heard): boolean {
  return hasUnknown(narrow) && lookUps.includes(acceptedIntent(narrow)) && wide.text !== '';
}

/** Amid talk so many words on end are several people's, or a film's; a danger is looked at all the same. */
function isTalk({ heard, surroundings }: EarReading): boolean {
  const intent = acceptedIntent(heard);
  const isDanger = isRedFlag(intent) || intent === 'doctor';
  return surroundings !== 'quiet' && heardWords(heard).length > mostWordsAmidTalk && !isDanger;
}

/**
 * Amid talk the wide ear makes a sentence of anything: by itself it must be sure of one that stands out, less so of
 * nothing but a phrase that is waited for; a stop need not be sure.
 */
function isBorneAlone(wide: EarReading, context: ListeningContext): boolean {
  const { surroundings } = wide;
  if (surroundings === 'quiet') return true;
  const least = isExpected(wide, context) ? leastAloneConfidence : leastKeyConfidence;
  const isSure = acceptedIntent(wide.heard) === 'stop' || keyConfidence(wide.words) >= least;
  return surroundings === 'stood out of' && isSure;
}

/** What changes nothing for the worse where it was only guessed. */
const harmless: readonly (Intent | null)[] = ['stop', 'no'];

/** A word or two that the wide ear alone makes of a sound, and is unsure of: of a "no" it makes "lower" or "the heel". */
function isMereGuess(narrow: EarReading, wide: EarReading): boolean {
  const intent = acceptedIntent(wide.heard);
  if (harmless.includes(intent) || isRedFlag(intent) || isSame(narrow.heard, wide.heard)) return false;
  return (
    heardWords(wide.heard).length <= mostGuessedWords && keyConfidence(wide.words) < leastAloneConfidence
  );
}

/**
 * At "Is it easing?" the narrow ear knows "left" as well, and has not heard it; of 70 people's "no" through noise at 10 dB
 * the wide one made it four times, and was sure of three.
 */
function isStraySide({ heard }: EarReading, context: ListeningContext): boolean {
  return context === 'easing' && acceptedIntent(heard) === 'side' && heardWords(heard).length === 1;
}

/** An unsure word of the narrow ear, of which the wide one makes another. */
function isHeardOtherwise(narrow: EarReading, wide: EarReading): boolean {
  return isUnsure(narrow) && wide.heard.text !== '' && !isSame(narrow.heard, wide.heard);
}

/** Every word of a phrase that is waited for is sure: "chest pain". */
function isSurePhrase(wide: EarReading, context: ListeningContext): boolean {
  return isExpected(wide, context) && keyConfidence(wide.words) >= leastKeyConfidence;
}

/** Nothing but a phrase that is waited for. */
function isExpected({ heard }: EarReading, context: ListeningContext): boolean {
  return grammarFor(context).includes(heard.text);
}
