import type { Content } from '../../content/content.ts';
import { steps } from '../../content/protocol.ts';
import { routines } from '../../content/routines.ts';
import { filled } from '../../filled.ts';
import type { Coaching, Relief } from '../coaching/coaching-state.ts';
import { isAllowed, secondsOf, stepOf } from '../coaching/turns/turn.ts';
import type { DialogueSettings, State } from '../state.ts';
import type { View } from '../view.ts';

/** What is left of a count: the seconds, the whole that they are of, and which of how many holds it is. */
export function countOf({ scene, settings }: State, content: Content): View['count'] {
  if (scene.kind !== 'coaching') return null;
  const { activity, turn } = scene;
  const secondsLeft =
    activity.kind === 'counting' || activity.kind === 'paused' ? activity.secondsLeft : null;
  if (secondsLeft === null) return null;
  const place = stepOf(turn).kind === 'hold' ? holdsOf(scene, settings) : null;
  return {
    secondsLeft,
    seconds: secondsOf(turn),
    progress: place === null ? '' : filled(content.holdOfHolds, place),
  };
}

/** Whether something is being counted now. While it is, the screen holds nothing that can wait. */
export function isCounting({ scene, menu }: Pick<State, 'scene' | 'menu'>): boolean {
  return scene.kind === 'coaching' && scene.activity.kind === 'counting' && menu === null;
}

type Place = { readonly number: number; readonly count: number };

function holdsOf({ course, turn }: Coaching, { profile }: DialogueSettings): Place | null {
  if (course.kind === 'relief') return holdsOfRelief(course);
  if (course.kind !== 'routine') return null;
  const holds = routines[course.routine].filter(
    (step) => steps[step].kind === 'hold' && isAllowed(step, profile),
  );
  const index = (holds as readonly string[]).indexOf(turn.step);
  return index < 0 ? null : { number: index + 1, count: holds.length };
}

/** The holds of a cramp are three: the first, once more, the stronger one; or the unanswered two that follow (§2.9). */
const holdsOfCramp = ['opening', 'again', 'stronger'];

function holdsOfRelief({ rung, holdsUnanswered }: Relief): Place | null {
  const index = holdsOfCramp.indexOf(rung);
  if (index < 0) return null;
  const number = index + 1 + holdsUnanswered;
  return { number, count: Math.max(holdsOfCramp.length, number) };
}
