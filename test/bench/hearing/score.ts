import type { DialogueEvent } from '../../../shared/dialogue/event.ts';
import { eventOfHeard } from '../../../shared/dialogue/event-of-heard.ts';
import { initialState } from '../../../shared/dialogue/state.ts';
import type { HeardEvent } from './hear-sound.ts';

/** What an idle Charley does about something heard. */
export type Reaction = 'begins' | 'asks aloud' | 'asks in silence' | 'answers' | 'nothing';

/** Begins relief or an emergency; asks "Do you need help?"; shows "Cramp? Say yes"; answers a question. */
export function reactionTo({ heard }: Pick<HeardEvent, 'heard'>): Reaction {
  const event = eventOfHeard(heard, initialState(), heard.atMs);
  return event === null ? 'nothing' : reactionOf(event);
}

function reactionOf(event: DialogueEvent): Reaction {
  if (event.kind === 'almost emergency') return 'asks aloud';
  if (event.kind === 'almost heard') return 'asks in silence';
  if (event.kind !== 'said') return 'nothing';
  return ['cramp.onset', 'emergency', 'fall'].includes(event.meaning.intent) ? 'begins' : 'answers';
}

/** Where the product stands: it begins above the one, and asks above the other. */
export const beginningScore = 2;
export const askingScore = 1;

/** What Charley would do, before how sure its ears were. */
const leastScoreOf: Readonly<Record<Reaction, number>> = {
  begins: beginningScore,
  'asks aloud': askingScore,
  'asks in silence': askingScore,
  answers: 0,
  nothing: 0,
};

/**
 * One number for the sweep of a threshold: above 2 Charley begins (up to 3, the surer its ears were of the words),
 * above 1 it asks (up to 2), and 0 is everything else. The product itself stands at 2.
 */
export function scoreOf(event: HeardEvent): number {
  const least = leastScoreOf[reactionTo(event)];
  return least === 0 ? 0 : least + Math.max(0.001, event.sureness);
}
