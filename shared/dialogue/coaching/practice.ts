import type { Change } from '../change.ts';
import type { Effect } from '../effect.ts';
import type { Meaning, Onset } from '../meaning.ts';
import type { State } from '../state.ts';
import type { Course } from './coaching-state.ts';

/** Whether this course only tries what would be done for a cramp. */
export function isPractice(course: Course): boolean {
  if (course.kind === 'aftercare') return course.relief.occasion === 'practice';
  return course.kind === 'relief' && course.occasion === 'practice';
}

/** A real cramp in the middle of a practice: "I have a cramp" means it. */
export function isRealCramp(course: Course, meaning: Meaning): meaning is Onset {
  return isPractice(course) && meaning.intent === 'cramp.onset' && meaning.topic !== 'practice';
}

const keeping: readonly Effect['kind'][] = [
  'save episode',
  'amend episode',
  'undo episode',
  'bring back episode',
];

/** The change without what would keep a practice in the diary, or change an earlier cramp there. */
export function keepingNoPractice({ scene }: State, change: Change): Change {
  if (scene.kind !== 'coaching' || !isPractice(scene.course)) return change;
  return { ...change, effects: change.effects.filter(({ kind }) => !keeping.includes(kind)) };
}
