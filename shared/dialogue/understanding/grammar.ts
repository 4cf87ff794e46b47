import { armedIntents, type ListeningContext } from '../listening-context.ts';
import type { Intent } from '../meaning.ts';
import { isAlmostCramp } from './almost.ts';
import { judge } from './judge.ts';
import { listeningLanguage } from './listening-language.ts';

const { calledByName, expectedInConversation, expectedWhileIdle, onsetFrames, phrases, phrasesInContext } =
  listeningLanguage;

type Lists = Readonly<Record<string, readonly string[]>>;

/**
 * The phrases that the recogniser is to expect in a context, each once (`[unk]` is the engine's own): all that the
 * armed intents' lists hold, and what else of a conversation counts there. While idle only what counts there or is asked
 * about, no single words, and the decoys that keep talk for nobody from being forced into a cramp.
 */
export function grammarFor(context: ListeningContext): readonly string[] {
  const known = grammars.get(context);
  if (known !== undefined) return known;
  const grammar = build(context);
  grammars.set(context, grammar);
  return grammar;
}

/** Built once: the lists do not change, and all of idle's are judged. */
const grammars = new Map<ListeningContext, readonly string[]>();

function build(context: ListeningContext): readonly string[] {
  const armed = phrasesOf(armedIntents[context], phrases);
  if (context !== 'idle') return unique([...armed, ...answersIn(context), ...expectedIn(context)]);
  const expected = [...armed, ...placedOnsets(), ...calledByName, ...expectedWhileIdle];
  return unique([
    ...expected.filter((phrase) => judge(phrase, 'idle').verdict.accepted),
    ...phrasesOf(['help'], phrases).filter((phrase) => phrase.includes(' ') && isAsked(phrase)),
    ...phrasesOf(decoys, phrases).filter((phrase) => phrase.includes(' ')),
  ]);
}

/** "Somebody help" is met with a silent question. */
function isAsked(phrase: string): boolean {
  return isAlmostCramp(phrase, judge(phrase, 'idle').meaning);
}

/** What Charley must hear in order to let it go. */
export const decoys = ['negation', 'third person', 'out of scope', 'look-alike', 'television'] as const;

function phrasesOf(names: readonly (Intent | 'television')[], lists: Lists): readonly string[] {
  return names.flatMap((name) => lists[name] ?? []);
}

function answersIn(context: ListeningContext): readonly string[] {
  const lists: Partial<Record<ListeningContext, Lists>> = phrasesInContext;
  return Object.values(lists[context] ?? {}).flat();
}

function expectedIn(context: ListeningContext): readonly string[] {
  return expectedInConversation.filter((phrase) => judge(phrase, context).verdict.accepted);
}

function placedOnsets(): readonly string[] {
  return Object.values(onsetFrames).flatMap(({ places, frames }) =>
    places.flatMap((place) => frames.map((frame) => frame.replace('{place}', place))),
  );
}

function unique(list: readonly string[]): readonly string[] {
  return [...new Set(list)];
}
