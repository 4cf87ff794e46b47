import type { State } from '../state.ts';
import type { Coaching, Relief } from './coaching-state.ts';

/** A moment in a course: what everything that happens in it goes by. */
export interface CoachingContext {
  readonly state: State;
  readonly coaching: Coaching;
  readonly atMs: number;
}

/** A moment in the relief of a cramp; `relief` is its course, with whatever has just been found out about it. */
export interface ReliefContext extends CoachingContext {
  readonly relief: Relief;
}

/** The same moment as one of the relief; null in another course. */
export function reliefContextOf(context: CoachingContext): ReliefContext | null {
  const { course } = context.coaching;
  return course.kind === 'relief' ? { ...context, relief: course } : null;
}
