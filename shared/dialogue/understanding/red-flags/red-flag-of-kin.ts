import type { ListeningContext } from '../../listening-context.ts';
import type { Interpretation } from '../interpretation.ts';
import { type Lexicon, wordsOf } from '../lexicon.ts';
import { createAsOwn } from '../rewording/as-own.ts';
import type { Tidy } from '../rewording/tidy.ts';
import type { RedFlags } from './red-flags.ts';

interface RedFlagOfKinDeps {
  readonly lexicon: Lexicon;
  readonly tidying: Tidy;
  readonly redFlags: Pick<RedFlags, 'redFlagIn'>;
}

/**
 * Finds in what is told of somebody of the speaker's own what would be a red flag of the speaker's: "my wife's pacemaker
 * keeps shocking her". It is asked about; null for what only a doctor should see, and for what is over or a story.
 */
export function createRedFlagOfKin({ lexicon, tidying, redFlags }: RedFlagOfKinDeps) {
  const asOwn = createAsOwn(lexicon);

  /** As they would say it: "I'm choking" and "my pacemaker stopped", for "my husband's" may be either. */
  function saidByThem(text: string): readonly string[] {
    const { 'somebody near': near, 'so now': soNow } = lexicon.words;
    const kin = near.spans(text)[0];
    if (kin?.from !== 0) return [];
    const words = wordsOf(text);
    const rest = words.slice(kin.to).join(' ');
    if (words[kin.to - 1]?.endsWith("'s") === true) return [`he's ${rest}`, `his ${rest}`].map(asOwn);
    return soNow.isIn(rest) ? [asOwn(`he ${rest}`)] : [];
  }

  return (text: string, context: ListeningContext): Interpretation | null => {
    if ([text, tidying.fluent(text)].some(lexicon.words['not now'].isIn)) return null;
    const found = saidByThem(text)
      .map((said) => redFlags.redFlagIn(said, context))
      .find((redFlag) => redFlag !== null && redFlag.meaning.intent !== 'doctor' && !redFlag.isOrder);
    return found === undefined || found === null ? null : { ...found, unexplained: 0, isDoubtful: true };
  };
}
