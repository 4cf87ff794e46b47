import type { State } from './state.ts';

/** How loud the words of a moment are, of the volume that the person has chosen. */
type Loudness = 'full' | 'soft' | 'softest';

/** Somebody who answers nothing may be asleep: from hold to hold it is said more softly (§2.9). */
export function loudnessOf({ scene }: State): Loudness {
  if (scene.kind !== 'coaching' || scene.course.kind !== 'relief') return 'full';
  const { holdsUnanswered } = scene.course;
  if (holdsUnanswered === 0) return 'full';
  return holdsUnanswered === 1 ? 'soft' : 'softest';
}
