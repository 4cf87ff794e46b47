import type { Line } from '../../../content/line.ts';
import { line, say, unchanged, withScene } from '../../change.ts';
import type { State } from '../../state.ts';
import type { Activity, Coaching } from '../coaching-state.ts';
import type { CoachingContext } from '../context.ts';
import { doing, finished, goesOn, stepOf, type TurnOutcome } from './turn.ts';

type Counting = Extract<Activity, { kind: 'counting' }>;

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

/** One second less, with its word where one is due; the end of the count finishes the turn. */
export function tick({ state, coaching, atMs }: CoachingContext, activity: Counting): TurnOutcome {
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
