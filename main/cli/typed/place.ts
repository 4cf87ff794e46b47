import type { Content } from '../../../shared/content/content.ts';
import { isRedFlag, locations, type Onset } from '../../../shared/dialogue/meaning.ts';
import { spokenText } from '../../../shared/dialogue/rendering/spoken-text.ts';
import { initialState } from '../../../shared/dialogue/state.ts';
import { transition } from '../../../shared/dialogue/transition.ts';
import { listeningLanguage } from '../../../shared/dialogue/understanding/listening-language.ts';
import { understand } from '../../../shared/dialogue/understanding/understand.ts';
import { normalise } from '../../../shared/dialogue/understanding/words.ts';

/** No place of its own: the help begins as it does where nothing is named. */
const leg = /\blegs?\b/i;

/** What people type beside a place: that it cramps, and how it feels, where no injury feels so. */
const besidePlaces = `
  a an and again are bad badly awful terrible severe have has got gone i i've is it it's now please still
  ache aches aching cramped hurt hurts hurting killing pain painful cold hard hardened knotted locked restless
  seized stiff stuck tight outer`;
const { places, words } = listeningLanguage;
const placeWords: ReadonlySet<string> = new Set(
  [...Object.values(places), words.sides, words.the, words.adjective, words.cramp, besidePlaces]
    .join(' ')
    .match(/[a-z']+/g),
);

/** A word that nobody knows may be what is wrong there ("crushed foot"): nothing begins then. */
function isPlaceOnly(typed: string): boolean {
  return normalise(typed)
    .split(' ')
    .every((word) => placeWords.has(word.replace(/'s$/, '')));
}

/** Where a cramp is, as somebody types it: a name of the list, or what people say ("Thigh", "my left calf", "leg"); null where it is no place that Charley helps. */
export function typedPlace(typed: string): Onset | null {
  const named = locations.find((known) => known.toLowerCase() === typed.toLowerCase());
  if (named !== undefined) return { intent: 'cramp.onset', part: named };
  const meaning = understand(`I have a cramp in ${typed}`, 'idle');
  if (/(^|\s)-/.test(typed) || !isPlaceOnly(typed) || meaning?.intent !== 'cramp.onset') return null;
  const isPlace = meaning.part !== undefined || meaning.topic === 'thigh' || leg.test(typed);
  return isPlace ? meaning : null;
}

/** Somebody who types writes "stroke" where they would say "I'm having a stroke", and "broken leg" for "my leg is broken". */
function saidAs(typed: string): readonly string[] {
  const [first = '', ...rest] = typed.trim().split(/\s+/);
  return [
    typed,
    ...['I have', "I'm having a", "I'm", 'my'].map((begin) => `${begin} ${typed}`),
    ...(rest.length === 0 ? [] : [`my ${rest.join(' ')} is ${first}`]),
  ];
}

/** What is called for by its name alone, as nobody says it. */
const namedDanger =
  /\b(suicid\w*|(kill|killing|hurt|harm) myself|self[- ]harm|end my life|overdos\w*|cardiac arrest|(pulmonary )?embolism|meningitis|asthma attack|no pulse|head injury|snake ?bite|poison\w*|electric shock|heat ?stroke|giving birth|waters? broke\w*)\b/i;

/**
 * What Charley says where a danger is typed in the place of a cramp ("chest pain", "I fell", "swollen calf"); null where
 * none is. A fall counts as the worse of its two: nobody can be asked on a command line.
 */
export function typedDanger(typed: string, content: Content): readonly string[] | null {
  const calling = [content.lines.callEmergency.spoken, content.emergencyCall.withoutNumber];
  if (namedDanger.test(typed)) return calling;
  const meanings = saidAs(typed).map((said) => understand(said, 'idle'));
  if (meanings.some((meaning) => isRedFlag(meaning?.intent ?? null))) return calling;
  const urgent = meanings.find((meaning) => meaning?.intent === 'doctor' && meaning.topic !== undefined);
  if (urgent === undefined || urgent === null) return null;
  const { effects } = transition(initialState(), { kind: 'said', atMs: 0, meaning: urgent });
  return effects.flatMap((effect) => (effect.kind === 'say' ? [spokenText(content, effect.lines)] : []));
}
