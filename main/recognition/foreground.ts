import type { ListeningContext } from '../../shared/dialogue/listening-context.ts';
import { judge } from '../../shared/dialogue/understanding/judge.ts';
import type { LevelTrack } from './level-track.ts';
import { backgroundMs, mostTrailingWords, standsOutDb } from './limits.ts';
import type { RecognisedUtterance } from './utterance-stream.ts';

type Words = RecognisedUtterance['words'];

/**
 * What the nearer voice said, where talk or noise goes on without a pause and an utterance holds it, too: the longest
 * run of words that stands out of what went on before it and after it, and that counts by itself. Where there is none,
 * or the whole counts, it is the utterance.
 */
export function foregroundOf(
  utterance: RecognisedUtterance,
  context: ListeningContext,
  track: Pick<LevelTrack, 'meanDb' | 'loudestDb'>,
): RecognisedUtterance {
  if (judge(utterance.text, context).verdict.accepted) return utterance;
  const found = runsOf(utterance.words, track).find((run) => judge(textOf(run), context).verdict.accepted);
  return found === undefined ? utterance : { ...utterance, words: found, text: textOf(found) };
}

/** The longest first. */
function runsOf(
  words: Words,
  { meanDb, loudestDb }: Pick<LevelTrack, 'meanDb' | 'loudestDb'>,
): readonly Words[] {
  const levelOf = (run: Words) => meanDb(run[0]?.startMs ?? 0, run.at(-1)?.endMs ?? 0);
  const rises = ([first]: Words, levelDb: number) => {
    const startMs = first?.startMs ?? 0;
    return levelDb - loudestDb(startMs - backgroundMs, startMs) >= standsOutDb;
  };
  const runs: Words[] = [];
  for (let trailing = 0; trailing <= mostTrailingWords && trailing < words.length; trailing += 1) {
    const [said, after] = [words.slice(0, words.length - trailing), words.slice(words.length - trailing)];
    for (let first = trailing === 0 ? 1 : 0; first < said.length; first += 1) {
      const run = said.slice(first);
      const levelDb = levelOf(run);
      const falls = trailing === 0 || levelDb - levelOf(after) >= standsOutDb;
      if (falls && (first === 0 || rises(run, levelDb))) runs.push(run);
    }
  }
  return runs.toSorted((one, other) => other.length - one.length);
}

function textOf(words: Words): string {
  return words.map(({ word }) => word).join(' ');
}
