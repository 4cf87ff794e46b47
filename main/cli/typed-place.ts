import { locations, type Onset } from '../../shared/dialogue/meaning.ts';
import { understand } from '../../shared/dialogue/understanding/understand.ts';

/** Where a cramp is, as somebody types it: a name of the list, or what people say ("Thigh", "my left calf"); null where it is no place that Charley helps. */
export function typedPlace(typed: string): Onset | null {
  const named = locations.find((known) => known.toLowerCase() === typed.toLowerCase());
  if (named !== undefined) return { intent: 'cramp.onset', part: named };
  const meaning = understand(`I have a cramp in ${typed}`, 'idle');
  if (typed.startsWith('-') || meaning?.intent !== 'cramp.onset') return null;
  return meaning.part === undefined && meaning.topic !== 'thigh' ? null : meaning;
}
