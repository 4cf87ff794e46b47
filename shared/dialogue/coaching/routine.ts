import type { Line } from '../../content/line.ts';
import { restSeconds, type StepId, steps } from '../../content/protocol.ts';
import { type RoutineKind, routineNights, routines } from '../../content/routines.ts';
import { type Change, line } from '../change.ts';
import type { DialogueSettings, State } from '../state.ts';
import type { Routine, Turn } from './coaching-state.ts';
import type { CoachingContext } from './context.ts';
import { finishTurn } from './course.ts';
import { isAllowed } from './turns/turn.ts';
import { begin } from './turns/turns.ts';

/** The bedtime routine (§4.2): seated for those who stay off their feet. */
export function startRoutine(state: State): Change {
  const routine: RoutineKind = isAllowed('leftWallLean', state.settings.profile) ? 'standing' : 'seated';
  const turns = routines[routine].flatMap((step) => turnsOfMove(step, state.settings));
  const change = begin(state, {
    course: { kind: 'routine', routine, moves: 'none yet' },
    turns,
    lead: greeting(state),
  });
  return { ...change, effects: [{ kind: 'come forward' }, ...change.effects] };
}

/** What is done seated in place of what is done at the wall (§4.2). */
const seatedFor: Readonly<Partial<Record<StepId, StepId>>> = {
  getReadyByWall: 'getReadySeated',
  leftWallLean: 'leftTowelPull',
  rightWallLean: 'rightTowelPull',
};

/** "I can't stand": nobody is asked to again, and what is left of the routine is done seated (§4.2). */
export function goOnSeated(context: CoachingContext, routine: Routine): Change {
  const { state, coaching } = context;
  const isOnFeet = (step: StepId) => !isAllowed(step, ['stayInBed']);
  // A seated move that was under way is what cannot be done.
  const left = movesLeft(coaching).filter((step, at) => at > 0 || isOnFeet(step));
  const seated = left.flatMap((step) => (isOnFeet(step) ? (seatedFor[step] ?? []) : step));
  const isTowelNew = seated.includes('rightTowelPull') && !seated.includes('getReadySeated');
  const moves: readonly StepId[] = isTowelNew ? ['getReadySeated', ...seated] : seated;
  const turns = moves.flatMap((step) => turnsOfMove(step, state.settings));
  if (turns.length === 0) return finishTurn(context, 'asked for');
  return begin(state, { course: { ...routine, routine: 'seated' }, turns, lead: [line('thatIsFine')] });
}

/** The move under way and those after it, each once. */
function movesLeft({ turn, upcoming }: CoachingContext['coaching']): readonly StepId[] {
  const moves = [turn, ...upcoming].map(({ step }) => step).filter((step) => step !== 'rest');
  return [...new Set(moves)];
}

/** Thirty seconds in one, or the trial's pattern: three times ten with ten of rest [S10]. */
function turnsOfMove(step: StepId, settings: DialogueSettings): readonly Turn[] {
  const isLongHold = steps[step].kind === 'hold' && 'seconds' in steps[step] && steps[step].seconds === 30;
  if (settings.holdStyle === 'thirty' || !isLongHold) return [{ step }];
  const ten: Turn = { step, seconds: 10 };
  const rest: Turn = { step: 'rest', seconds: restSeconds };
  // "Now the other leg" said again would send the person back to the first one.
  const again: Turn = { ...ten, words: 'sameLegAgain' };
  return [ten, rest, again, rest, again];
}

/** Progress without blame: a missed night is met with "Welcome back". */
function greeting(state: State): readonly Line[] {
  const { diary } = state.memory;
  if (diary === null) return [];
  const night = diary.routineNights + 1;
  const progress = night <= routineNights ? [line('nightOfRoutine', { night })] : [];
  return diary.routineLastNight === 'missed' ? [line('welcomeBack'), ...progress] : progress;
}
