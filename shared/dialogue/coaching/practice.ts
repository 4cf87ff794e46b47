import type { Change } from '../change.ts';
import type { Effect } from '../effect.ts';
import type { Meaning } from '../meaning.ts';
import type { Course, State } from '../state.ts';

/** Whether this course only tries what would be done for a cramp. */
export function isRehearsal(course: Course): boolean {
  if (course.kind === 'aftercare') return course.relief.occasion === 'rehearsal';
  return course.kind === 'relief' && course.occasion === 'rehearsal';
}

/** A real cramp in the middle of a rehearsal: "I have a cramp" means it. */
export function isRealCramp(course: Course, { intent, topic }: Meaning): boolean {
  return isRehearsal(course) && intent === 'cramp.onset' && topic !== 'rehearsal';
}

const keeping: readonly Effect['kind'][] = ['save episode', 'amend episode', 'undo episode'];

/** The change without what would keep a rehearsal in the diary, or change an earlier cramp there. */
export function keepingNoRehearsal({ scene }: State, change: Change): Change {
  if (scene.kind !== 'coaching' || !isRehearsal(scene.course)) return change;
  return { ...change, effects: change.effects.filter(({ kind }) => !keeping.includes(kind)) };
}
