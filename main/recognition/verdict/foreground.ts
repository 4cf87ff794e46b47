import type { ListeningContext } from '../../../shared/dialogue/listening-context.ts';
import { type Intent, isRedFlag } from '../../../shared/dialogue/meaning.ts';
import { judge } from '../../../shared/dialogue/understanding/judge.ts';
import type { LevelTrack } from '../level/level-track.ts';
import { backgroundMs, mostTrailingWords, nearlyMostDb, standsOutDb } from '../limits.ts';
import type { RecognisedUtterance } from '../stream/recognised-utterance.ts';
import { acceptedIntent } from './ear-reading.ts';

/** What the nearer voice said, and whether there was one. */
interface Foreground {
  readonly nearest: RecognisedUtterance;
  readonly standsOut: boolean;
}

type Words = RecognisedUtterance['words'];

/**
 * What the nearer voice said, where talk or noise goes on without a pause and an utterance holds it, too: of the runs of
 * words that stand out most of what went on before and after them, the longest that counts by itself. Where there is
 * none, or it would cut off a red flag, it is the utterance.
 */
export function foregroundOf(
  utterance: RecognisedUtterance,
  context: ListeningContext,
  track: Pick<LevelTrack, 'meanDb' | 'loudestDb'>,
): Foreground {
  const found = runsOf(utterance.words, track).find((run) => judge(textOf(run), context).verdict.accepted);
  if (found === undefined || cutsRedFlag(found, utterance, context))
    return { nearest: utterance, standsOut: standsOut(utterance, track) };
  return { nearest: { ...utterance, words: found, text: textOf(found) }, standsOut: true };
}

/** A call for help, or an answer, is most often the same person's as the red flag before it; a cramp and a stop need not be. */
const byThemselves: readonly (Intent | null)[] = ['cramp.onset', 'stop'];

function cutsRedFlag(found: Words, whole: RecognisedUtterance, context: ListeningContext): boolean {
  const intentOf = (text: string): Intent | null => acceptedIntent(judge(text, context));
  const intent = intentOf(textOf(found));
  return isRedFlag(intentOf(whole.text)) && !isRedFlag(intent) && !byThemselves.includes(intent);
}

/** Whether its loudest words are far above the loudest before it. */
function standsOut({ words }: RecognisedUtterance, { loudestDb }: Pick<LevelTrack, 'loudestDb'>): boolean {
  const [startMs, endMs] = [words[0]?.startMs ?? 0, words.at(-1)?.endMs ?? 0];
  return loudestDb(startMs, endMs) - loudestDb(startMs - backgroundMs, startMs) >= standsOutDb;
}

/**
 * The longest first. One that begins too late is not among them, for the loudest before it are its own words; one that
 * begins the utterance has only to stand out of what comes after it, for before it there may have been quiet.
 */
function runsOf(
  words: Words,
  { meanDb, loudestDb }: Pick<LevelTrack, 'meanDb' | 'loudestDb'>,
): readonly Words[] {
  const levelOf = (run: Words) => meanDb(run[0]?.startMs ?? 0, run.at(-1)?.endMs ?? 0);
  const runs: { readonly run: Words; readonly riseDb: number }[] = [];
  const beginnings: Words[] = [];
  for (let trailing = 0; trailing <= mostTrailingWords && trailing < words.length; trailing += 1) {
    const [said, after] = [words.slice(0, words.length - trailing), words.slice(words.length - trailing)];
    for (const [first, { startMs }] of said.entries()) {
      const run = said.slice(first);
      const levelDb = levelOf(run);
      if (trailing > 0 && levelDb - levelOf(after) < standsOutDb) continue;
      if (first === 0) beginnings.push(run);
      else runs.push({ run, riseDb: levelDb - loudestDb(startMs - backgroundMs, startMs) });
    }
  }
  const leastDb = Math.max(standsOutDb, Math.max(...runs.map(({ riseDb }) => riseDb)) - nearlyMostDb);
  const standing = runs.filter(({ riseDb }) => riseDb >= leastDb).map(({ run }) => run);
  return [...beginnings.slice(1), ...standing].toSorted((one, other) => other.length - one.length);
}

function textOf(words: Words): string {
  return words.map(({ word }) => word).join(' ');
}
