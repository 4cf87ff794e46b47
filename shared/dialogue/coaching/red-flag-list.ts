import { answerMs } from '../../content/protocol.ts';
import { redFlagQuestions } from '../scenes/commands.ts';
import type { State } from '../state.ts';

/** Whoever looks through the red flags is not silent: a question about one waits as long as their list is open. */
export function isLookingThroughRedFlags({ menu, scene }: State): boolean {
  return menu?.kind === 'wrong' && scene.kind === 'coaching' && redFlagQuestions.includes(scene.turn.step);
}

/** The question that waited for the list has its usual time from when the list closed, by itself or not. */
export function withTimeAfterList(before: State, after: State, atMs: number): State {
  const { scene } = after;
  const isClosed = isLookingThroughRedFlags(before) && !isLookingThroughRedFlags(after);
  if (!isClosed || scene.kind !== 'coaching' || scene.activity.kind !== 'asking') return after;
  if (!redFlagQuestions.includes(scene.turn.step) || scene.activity.answerByMs === null) return after;
  return { ...after, scene: { ...scene, activity: { ...scene.activity, answerByMs: atMs + answerMs } } };
}
