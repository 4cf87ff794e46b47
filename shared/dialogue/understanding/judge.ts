import type { Heard, RejectionReason } from '../../ports/hearing.ts';
import { armedIntents, type ListeningContext } from '../listening-context.ts';
import type { Intent } from '../meaning.ts';
import { armedByName } from './idle-talk.ts';
import { wordsOf } from './lexicon.ts';
import {
  fluent,
  insisted,
  isBlurred,
  isParted,
  isSpokenOf,
  lexicon,
  misheard,
  withoutOpening,
} from './listening-language.ts';
import { guards } from './phrase-lists.ts';
import { isOwnSentence, type Reading, read } from './understand.ts';
import { normalise, reheard } from './words.ts';

type Judged = Pick<Heard, 'meaning' | 'verdict'>;

/**
 * Decides by the words alone whether an utterance counts in this context; sound has its own gates in main. What only
 * fills it hides nothing: it is read without that, too, and what weighs more counts.
 */
export function judge(text: string, context: ListeningContext): Judged {
  const said = normalise(text);
  const readings = readingsOf(said, context).map((reading) => judgeAsSaid(reading, context));
  return [...readings, ...asReheard(said, context), ...asInsisted(said, context)].reduce(weightier);
}

/**
 * With words that sound alike put right; while idle that is worth a silent question where a leg is named, and no more, and
 * in a conversation it counts as an answer about a place: "it's in my food".
 */
function asReheard(said: string, context: ListeningContext): readonly Judged[] {
  const fluently = fluent(said);
  const text = reheard(fluently);
  if (text === fluently || context === 'interrupting' || isOwnSentence(said)) return [];
  const judged = judgeAsSaid(text, context);
  if (context !== 'idle') return lexicon.words['answer of a place'].isIn(text) ? [judged] : [];
  const isCramp = judged.verdict.accepted && judged.meaning?.intent === 'cramp.onset';
  return isCramp && lexicon.words['of a leg'].isIn(text)
    ? [{ ...judged, verdict: { accepted: false, reason: 'doubtful' } }]
    : [];
}

/** What nobody is to talk them out of: a red flag at any time, and while nothing goes on a cramp. */
function asInsisted(said: string, context: ListeningContext): readonly Judged[] {
  const text = insisted(fluent(said));
  if (text === null) return [];
  const judged = judgeAsSaid(text, context);
  const intent = judged.meaning?.intent;
  const isMeant = isFlag(judged) || (context === 'idle' && intent === 'cramp.onset');
  return isMeant ? [judged] : [];
}

/**
 * As it was said, without what fills it and, in a conversation, without what opens it; while idle only a cramp and a red
 * flag are looked for behind an opening. Where a filler stands between "don't" and what is not to be done, as it was
 * said it means the opposite, and only the other readings count; behind "I'm" they come first. Behind "wait" and "sorry",
 * which are a command only where nothing is meant besides, what follows them comes first.
 */
function readingsOf(said: string, context: ListeningContext): readonly string[] {
  if (isOwnSentence(said) || misheard.isIn(said)) return [said];
  const fluently = fluent(said);
  if (fluently === '') return [said];
  const others = context === 'idle' ? [fluently] : [fluently, withoutOpening(fluently)];
  const withSaid = isBlurred(said) ? [...others, said] : [said, ...others];
  const asSaid = isParted(said) ? others : withSaid;
  const opened = context === 'idle' ? null : behindLightOpening(said);
  const isOpened = opened !== null && fluent(opened) !== '';
  const readings = isOpened ? [opened, fluent(opened), ...asSaid] : asSaid;
  return [...new Set(readings)].filter((reading) => reading !== '');
}

/** "Wait, it's gone", "sorry, it's my foot": what follows; null where nothing opens it, or it is "wait a minute". */
function behindLightOpening(text: string): string | null {
  const opening = lexicon.words['light opening'].spans(text)[0];
  if (opening === undefined || lexicon.words['more than opening'].isIn(text) || isSpokenOf(text)) return null;
  const rest = wordsOf(text).slice(opening.to).join(' ');
  return behindLightOpening(rest) ?? rest;
}

function weightier(one: Judged, other: Judged): Judged {
  return weightOf(other) > weightOf(one) ? other : one;
}

/** A red flag before all else, then what a doctor should see, then what else counts, then what is asked about. */
function weightOf({ meaning, verdict }: Judged): number {
  const isRedFlag = isFlag({ meaning });
  if (verdict.accepted) return isRedFlag ? 5 : meaning?.intent === 'doctor' ? 3 : 2;
  if (verdict.reason === 'doubtful') return isRedFlag ? 4 : 1;
  return meaning?.intent === 'cramp.onset' ? 1 : 0;
}

function isFlag({ meaning }: Pick<Judged, 'meaning'>): boolean {
  return meaning !== null && redFlags.includes(meaning.intent);
}

function judgeAsSaid(text: string, context: ListeningContext): Judged {
  const reading = read(text, context);
  const reason = objectionTo(reading, context);
  const verdict = reason === null ? ({ accepted: true } as const) : ({ accepted: false, reason } as const);
  return { meaning: reading?.meaning ?? null, verdict };
}

function objectionTo(reading: Reading | null, context: ListeningContext): RejectionReason | null {
  if (reading === null) return 'nothing understood';
  if (reading.isDoubtful === true) return reading.unknown === 0 ? 'doubtful' : 'not a whole phrase';
  const { intent } = reading.meaning;
  if (!isArmed(reading, context)) return guards.includes(intent) ? 'not for Charley' : 'not expected now';
  return context === 'idle' ? idleObjectionTo(reading) : strayObjectionTo(reading);
}

const redFlags: readonly Intent[] = ['emergency', 'fall'];

function isArmed(reading: Reading, context: ListeningContext): boolean {
  const { meaning, words } = reading;
  if (context === 'idle' && isOwnElsewhere(reading)) return true;
  const byName = context === 'idle' && isAddressed(words) ? armedByName : [];
  return [...armedIntents[context], ...byName].includes(meaning.intent);
}

/** "I have a cramp in my stomach": a person's own, and not Charley's; it gets an honest answer, never a stretch. */
function isOwnElsewhere({ meaning, words }: Reading): boolean {
  return meaning.intent === 'out of scope' && lexicon.words.speaker.isIn(words.join(' '));
}

function isAddressed(words: readonly string[]): boolean {
  return lexicon.words.address.isIn(words.join(' '));
}

/** Idle is precise: a whole sentence, every word of it accounted for; a question only about Charley's own topics. */
function idleObjectionTo(reading: Reading): RejectionReason | null {
  const { meaning, unexplained, unknown, words } = reading;
  if (reading.isSuffered && unknown === 0) return null;
  const text = words.join(' ');
  const isRedFlag = redFlags.includes(meaning.intent);
  const mostUnexplained = meaning.intent === 'cramp.onset' ? 0 : words.length * idleSlack;
  const isWhole =
    (words.length > 1 || meaning.intent === 'cramp.onset') && unknown === 0 && unexplained <= mostUnexplained;
  if (!isWhole || (!isRedFlag && isUnfinished(text))) return 'not a whole phrase';
  if (isRedFlag || meaning.intent === 'cramp.onset' || isOwnElsewhere(reading)) return null;
  return isAddressed(words) || lexicon.words.ownTopics.isIn(text) ? null : 'not for Charley';
}

function isUnfinished(text: string): boolean {
  const { unfinished, finished } = lexicon.words;
  return unfinished.isIn(text.split(' ').at(-1) ?? '') && !finished.isIn(text);
}

/** An onset says only what it is; a red flag or a question may also say where and how: this share of its words. [PJ] */
const idleSlack = 1 / 3;

/** "My [unk] chest hurts": a red flag in so many words may have this share of others'. [PJ] */
const mostUnknownInRedFlag = 1 / 3;

/** A television in the room decodes to listed words among unknown ones: what is left must be a phrase of the lists. */
function strayObjectionTo({ meaning, listed, isSuffered, unknown, words }: Reading): RejectionReason | null {
  if (unknown === 0 || (isSuffered && unknown <= words.length * mostUnknownInRedFlag)) return null;
  const mostUnknown = meaning.intent === 'stop' ? 2 : 1;
  const fewestWords = redFlags.includes(meaning.intent) ? 2 : 1;
  const isClear = listed === true && unknown <= mostUnknown && words.length >= fewestWords;
  return isClear ? null : 'not a whole phrase';
}
