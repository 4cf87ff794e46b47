import type { Heard } from '../../ports/hearing.ts';
import { grammarFor } from './grammar.ts';
import { judge } from './judge.ts';
import { lexicon } from './listening-language.ts';
import { normalise } from './words.ts';

const unknownWord = '[unk]';

/**
 * What the recogniser is to expect while Charley says a line: what may interrupt it, without the words of the line; and
 * the line itself, so that what is left of its echo is taken for what it is, and is not forced into a "stop".
 */
export function grammarBeside(line: string): readonly string[] {
  const own = wordsOf(line);
  const expected = grammarFor('interrupting').filter((phrase) => !isWithin(phrase, own));
  const sentences = line.split(/[.?!]/).map(normalise);
  return [...new Set([...expected, ...sentences, ...own])].filter((phrase) => phrase !== '');
}

/**
 * Decides by the words alone whether what was heard beside a line of Charley's interrupts it: a person's words, with
 * nothing unknown among them. Words of the line among them are its echo, unless the whole is a phrase that Charley
 * waits for and half of it or more is new. A "stop" counts among any others.
 */
export function judgeBeside(text: string, line: string): Pick<Heard, 'meaning' | 'verdict'> {
  const words = listOf(text);
  const own = wordsOf(line);
  const added = words.filter((word) => !own.has(word));
  const isWaitedFor =
    grammarFor('interrupting').includes(words.join(' ')) && added.length * 2 >= words.length;
  const isPersons = added.length === words.length || isWaitedFor;
  if (words.length > 0 && isPersons && !words.includes(unknownWord)) {
    const judged = judge(text, 'interrupting');
    return isOverSoon(line) && isOfNoUse(judged) ? nothing : judged;
  }
  const stop = added
    .filter((word) => lexicon.words.stopAmidOthers.isIn(word))
    .map((word) => judge(word, 'interrupting'))
    .find(isStop);
  return stop ?? nothing;
}

const nothing: Pick<Heard, 'meaning' | 'verdict'> = {
  meaning: null,
  verdict: { accepted: false, reason: 'nothing understood' },
};

/** A line of so few words lasts a second at most, and may sound like one of the phrases that are waited for as a whole. */
const mostShortWords = 2;

function isOverSoon(line: string): boolean {
  return listOf(line).length <= mostShortWords;
}

/** To pause or to repeat a line that is over soon: synthetic "All done." was heard as "hold on", "Plugged in." as "pardon". */
function isOfNoUse({ meaning }: Pick<Heard, 'meaning'>): boolean {
  return meaning?.intent === 'pause' || meaning?.intent === 'repeat';
}

/** Whether this silences Charley, whatever else was said with it. */
export function isStop({ meaning, verdict }: Pick<Heard, 'meaning' | 'verdict'>): boolean {
  return verdict.accepted && meaning?.intent === 'stop';
}

function isWithin(text: string, words: ReadonlySet<string>): boolean {
  return listOf(text).every((word) => words.has(word));
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(listOf(text));
}

function listOf(text: string): readonly string[] {
  return normalise(text)
    .split(' ')
    .filter((word) => word !== '');
}
