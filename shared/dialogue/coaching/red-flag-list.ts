import { answerMs } from '../../content/protocol.ts';
import { type Change, line, say, unchanged } from '../change.ts';
import type { DialogueEvent } from '../event.ts';
import { redFlagQuestions } from '../scenes/commands.ts';
import type { State } from '../state.ts';
import type { Coaching } from './coaching-state.ts';
import { resume } from './every-course.ts';
import { doing } from './turns/turn.ts';
import { pausedFor } from './turns/turns.ts';

/** Whoever looks through the red flags is not silent: a question about one waits as long as their list is open. */
export function isLookingThroughRedFlags(state: State): boolean {
  return isOpen(state) && state.scene.kind === 'coaching' && isAskedAboutRedFlag(state.scene);
}

/**
 * What goes on waits for whoever looks through the list of what is wrong: nobody is to hold a stretch by a voice while
 * they read what may be an emergency. [PJ]
 */
export function waitingForList(before: State, change: Change, event: DialogueEvent): Change {
  const { state } = change;
  const { scene } = state;
  if (scene.kind !== 'coaching') return change;
  const coaching = scene;
  if (event.kind === 'pressed' && event.press === 'wrong')
    return followed(change, opened(state, coaching, event.atMs));
  if (!isOpen(before) || isOpen(state)) return change;
  return followed(change, closed(state, coaching, event));
}

function followed(change: Change, next: Change): Change {
  return { ...next, effects: [...change.effects, ...next.effects] };
}

/** Silent, and no count runs on. */
function opened(state: State, coaching: Coaching, atMs: number): Change {
  if (isAskedAboutRedFlag(coaching) || coaching.activity.kind === 'paused') return unchanged(state);
  const held = doing(state, coaching, pausedFor('the list', coaching, atMs));
  if (state.speech.saying === null) return unchanged(held);
  return { state: { ...held, speech: { ...held.speech, saying: null } }, effects: [{ kind: 'silence' }] };
}

/** Goes on where somebody put the list away; where it closed by itself, it waits for a word. */
function closed(state: State, coaching: Coaching, event: DialogueEvent): Change {
  const { atMs } = event;
  const { activity } = coaching;
  if (activity.kind === 'asking' && activity.answerByMs !== null && isAskedAboutRedFlag(coaching))
    // The question that waited has its usual time again.
    return unchanged(doing(state, coaching, { ...activity, answerByMs: atMs + answerMs }));
  if (activity.kind !== 'paused' || activity.for !== 'the list') return unchanged(state);
  if (event.kind === 'pressed' || event.kind === 'said') return resume({ state, coaching, atMs });
  return say(doing(state, coaching, pausedFor('a person', coaching, atMs)), [line('paused')]);
}

function isOpen({ menu }: State): boolean {
  return menu?.kind === 'wrong';
}

function isAskedAboutRedFlag({ turn }: Coaching): boolean {
  return redFlagQuestions.includes(turn.step);
}
