import type { Line } from '../../content/line.ts';
import { answerMs, type ProfileFlag, type Step, type StepId, steps } from '../../content/protocol.ts';
import { assertNever } from '../../result.ts';
import { type Change, line, say, unchanged, withScene } from '../change.ts';
import type { Activity, Coaching, Course, State, Turn } from '../state.ts';
import type { CoachingContext } from './context.ts';

type Counting = Extract<Activity, { kind: 'counting' }>;

/** A change within the turn under way, or the news that the turn is over. */
export type TurnOutcome =
  | { readonly kind: 'goes on'; readonly change: Change }
  | { readonly kind: 'finished' };

const finished: TurnOutcome = { kind: 'finished' };
const goesOn = (change: Change): TurnOutcome => ({ kind: 'goes on', change });

export function stepOf(turn: Turn): Step {
  return steps[turn.step];
}

export function turnsOf(ids: readonly StepId[]): readonly Turn[] {
  return ids.map((step) => ({ step }));
}

/** The profile's flags only ever remove steps (§2.0). */
export function isAllowed(step: StepId, profile: readonly ProfileFlag[]): boolean {
  return !steps[step].removedBy.some((flag) => profile.includes(flag));
}

/** A course from one of its turns on. */
export interface Beginning {
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

function doing(state: State, coaching: Coaching, activity: Activity): State {
  return withScene(state, { ...coaching, activity });
}

export function secondsOf(turn: Turn): number {
  const step = stepOf(turn);
  return turn.seconds ?? ('seconds' in step ? step.seconds : 0);
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

/** The words of the countdown (§5.2): said once, at these seconds left. */
function cueAt({ course, turn }: Coaching, { seconds, secondsLeft }: Counting, nowLeft: number): Line | null {
  const crossed = (cue: number) => secondsLeft > cue && nowLeft <= cue;
  if (seconds <= 10) return crossed(3) ? line('count3') : null;
  if (stepOf(turn).kind !== 'hold') return null;
  if (crossed(5)) return line('count5');
  if (crossed(10)) return line('count10');
  if (seconds > 20 && crossed(20)) return line('count20');
  const offersExceptions =
    course.kind === 'relief' && course.certainty === 'assumed' && course.exceptionsOffered === 'no';
  return offersExceptions && crossed(25) ? line('offerShinOrThigh') : null;
}

function tick({ state, coaching, atMs }: CoachingContext, activity: Counting): TurnOutcome {
  const secondsLeft = Math.max(0, Math.ceil((activity.endsAtMs - atMs) / 1000));
  if (secondsLeft === 0) return finished;
  const ticked = doing(state, coaching, { ...activity, secondsLeft });
  // Ticks never wait for speech, and a cue never cuts an answer short.
  const cue = state.speech.saying === null ? cueAt(coaching, activity, secondsLeft) : null;
  return goesOn(cue === null ? unchanged(ticked) : say(withExceptionsOffered(ticked, cue), [cue]));
}

function withExceptionsOffered(state: State, cue: Line): State {
  const { scene } = state;
  if (cue.id !== 'offerShinOrThigh' || scene.kind !== 'coaching' || scene.course.kind !== 'relief')
    return state;
  return withScene(state, { ...scene, course: { ...scene.course, exceptionsOffered: 'yes' } });
}

/** Time passed within a turn. Unanswered questions are handled by the course. */
export function afterTime(context: CoachingContext): TurnOutcome {
  const { state, coaching, atMs } = context;
  const { activity } = coaching;
  if (activity.kind === 'counting') return tick(context, activity);
  const isOver = activity.kind === 'giving time' && atMs >= activity.untilMs && state.speech.saying === null;
  return isOver ? finished : goesOn(unchanged(state));
}

/** Says something over the turn under way, then comes back to it. */
export function interject(state: State, coaching: Coaching, lines: readonly Line[]): Change {
  const { activity } = coaching;
  const stepLine = line(stepOf(coaching.turn).line);
  if (activity.kind === 'asking') {
    return say(doing(state, coaching, { ...activity, answerByMs: null }), [...lines, stepLine]);
  }
  return say(state, activity.kind === 'saying' || lines.length === 0 ? [...lines, stepLine] : lines);
}

export function pause({ state, coaching, atMs }: CoachingContext): Change {
  const { activity } = coaching;
  if (activity.kind === 'paused') return say(state, [line('paused')]);
  const secondsLeft =
    activity.kind === 'counting' ? Math.max(1, Math.ceil((activity.endsAtMs - atMs) / 1000)) : null;
  return say(doing(state, coaching, { kind: 'paused', sinceMs: atMs, secondsLeft }), [line('paused')]);
}
