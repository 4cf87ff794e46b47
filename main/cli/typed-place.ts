import { locations, type Onset } from '../../shared/dialogue/meaning.ts';
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

/** Whether what is typed as a place is no cramp but an emergency ("chest pain"). */
export function isTypedEmergency(typed: string): boolean {
  return understand(typed, 'idle')?.intent === 'emergency';
}
