import type { Content } from '../../shared/content/content.ts';
import { locations, type Onset } from '../../shared/dialogue/meaning.ts';
import { spokenText } from '../../shared/dialogue/rendering/spoken-text.ts';
import { initialState } from '../../shared/dialogue/state.ts';
import { transition } from '../../shared/dialogue/transition.ts';
import { understand } from '../../shared/dialogue/understanding/understand.ts';

/** No place of its own: the help begins as it does where nothing is named. */
const leg = /\blegs?\b/i;

/** Where a cramp is, as somebody types it: a name of the list, or what people say ("Thigh", "my left calf", "leg"); null where it is no place that Charley helps. */
export function typedPlace(typed: string): Onset | null {
  const named = locations.find((known) => known.toLowerCase() === typed.toLowerCase());
  if (named !== undefined) return { intent: 'cramp.onset', part: named };
  const meaning = understand(`I have a cramp in ${typed}`, 'idle');
  if (/(^|\s)-/.test(typed) || meaning?.intent !== 'cramp.onset') return null;
  const isPlace = meaning.part !== undefined || meaning.topic === 'thigh' || leg.test(typed);
  return isPlace ? meaning : null;
}

/** Somebody who types writes "stroke" where they would say "I'm having a stroke". */
const saidAs = (typed: string): readonly string[] => [
  typed,
  ...['I have', "I'm having a", "I'm"].map((begin) => `${begin} ${typed}`),
];

/**
 * What Charley says where a danger is typed in the place of a cramp ("chest pain", "I fell", "swollen calf"); null where
 * none is. A fall counts as the worse of its two: nobody can be asked on a command line.
 */
export function typedDanger(typed: string, content: Content): readonly string[] | null {
  const meanings = saidAs(typed).map((said) => understand(said, 'idle'));
  if (meanings.some((meaning) => meaning?.intent === 'emergency' || meaning?.intent === 'fall'))
    return [content.lines.callEmergency.spoken, content.emergencyCall.withoutNumber];
  const urgent = meanings.find((meaning) => meaning?.intent === 'doctor' && meaning.topic !== undefined);
  if (urgent === undefined || urgent === null) return null;
  const { effects } = transition(initialState(), { kind: 'said', atMs: 0, meaning: urgent });
  return effects.flatMap((effect) => (effect.kind === 'say' ? [spokenText(content, effect.lines)] : []));
}
