import type { Line } from '../../../content/line.ts';
import { answerMs } from '../../../content/protocol.ts';
import { assertNever } from '../../../result.ts';
import { type Change, line, say, unchanged, withScene } from '../../change.ts';
import type { State } from '../../state.ts';
import type { Coaching, Course, Paused, Turn } from '../coaching-state.ts';
import type { CoachingContext } from '../context.ts';
import { tick } from './countdown.ts';
import { doing, finished, goesOn, isAllowed, secondsOf, stepOf, type TurnOutcome } from './turn.ts';

/** A course from one of its turns on. */
interface Beginning {
  readonly course: Course;
  readonly turns: readonly Turn[];
  /** Said before the first turn's own words. */
  readonly lead?: readonly Line[];
}

/** Begins the first of these turns that the profile allows; there must be one. */
export function begin(state: State, { course, turns, lead = [] }: Beginning): Change {
  const [turn, ...upcoming] = turns.filter(({ step }) => isAllowed(step, state.settings.profile));
  if (turn === undefined) throw new Error('A course must have a step that the profile allows.');
  const scene: Coaching = { kind: 'coaching', course, turn, activity: { kind: 'saying' }, upcoming };
  return say(withScene(state, scene), [...lead, line(turn.words ?? stepOf(turn).line)]);
}

/** Counts from now; the tick that follows shows the number. */
export function startCounting({ state, coaching, atMs }: CoachingContext, seconds: number): State {
  return doing(state, coaching, {
    kind: 'counting',
    endsAtMs: atMs + seconds * 1000,
    seconds,
    secondsLeft: seconds,
  });
}

/** The real end of what was said: now the step is done, counted, or its answer awaited. */
export function afterSpoken(context: CoachingContext): TurnOutcome {
  const { state, coaching, atMs } = context;
  const { activity, turn } = coaching;
  if (activity.kind === 'asking' && activity.answerByMs === null) {
    return goesOn(unchanged(doing(state, coaching, { ...activity, answerByMs: atMs + answerMs })));
  }
  if (activity.kind !== 'saying') return goesOn(unchanged(state));
  const step = stepOf(turn);
  switch (step.kind) {
    case 'act':
      if (step.giveMs === 0) return finished;
      return goesOn(unchanged(doing(state, coaching, { kind: 'giving time', untilMs: atMs + step.giveMs })));
    case 'time':
      return goesOn(unchanged(startCounting(context, secondsOf(turn))));
    case 'hold': {
      const seconds = secondsOf(turn);
      const words = seconds > 10 ? 'holdStart' : 'holdStartShort';
      return goesOn(say(startCounting(context, seconds), [line(words, { seconds })]));
    }
    case 'ask':
    case 'offer':
      return goesOn(
        unchanged(doing(state, coaching, { kind: 'asking', timesAsked: 1, answerByMs: atMs + answerMs })),
      );
    default:
      return assertNever(step);
  }
}

/** Time passed within a turn. Unanswered questions are handled by the course. */
export function afterTime(context: CoachingContext): TurnOutcome {
  const { state, coaching, atMs } = context;
  const { activity } = coaching;
  if (activity.kind === 'counting') return tick(context, activity);
  const isOver = activity.kind === 'giving time' && atMs >= activity.untilMs && state.speech.saying === null;
  return isOver ? finished : goesOn(unchanged(state));
}

/** Says something over the turn under way, then comes back to it; with nothing to say, the step again, or that it is paused. */
export function interject(state: State, coaching: Coaching, lines: readonly Line[]): Change {
  const { activity } = coaching;
  const stepLine = line(stepOf(coaching.turn).line);
  if (activity.kind === 'asking') {
    return say(doing(state, coaching, { ...activity, answerByMs: null }), [...lines, stepLine]);
  }
  // Nobody is to stretch in a pause.
  const again = activity.kind === 'paused' ? line('paused') : stepLine;
  return say(state, activity.kind === 'saying' || lines.length === 0 ? [...lines, again] : lines);
}

/** Everything stands still; what was left of a count is kept. */
export function pause({ state, coaching, atMs }: CoachingContext): Change {
  return say(doing(state, coaching, pausedFor('a person', coaching, atMs)), [line('paused')]);
}

/**
 * The pause of this turn. One that is paused already stays paused since then; a count keeps its seconds, at least
 * one.
 */
export function pausedFor(whom: Paused['for'], { activity }: Coaching, atMs: number): Paused {
  if (activity.kind === 'paused') return { ...activity, for: whom };
  const secondsLeft =
    activity.kind === 'counting' ? Math.max(1, Math.ceil((activity.endsAtMs - atMs) / 1000)) : null;
  return { kind: 'paused', for: whom, sinceMs: atMs, secondsLeft };
}
