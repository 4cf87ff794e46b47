import { doneByHand } from '../../../content/ladders.ts';
import type { Line } from '../../../content/line.ts';
import { type ProfileFlag, type StepId, steps } from '../../../content/protocol.ts';
import { type Change, line, unchanged, withScene } from '../../change.ts';
import { isSomethingWrong, type Meaning, type Topic } from '../../meaning.ts';
import type { State } from '../../state.ts';
import type { Coaching, Relief } from '../coaching-state.ts';
import type { CoachingContext, ReliefContext } from '../context.ts';
import { finishTurn } from '../course.ts';
import { goOnSeated } from '../routine.ts';
import { isAllowed, turnsOf } from '../turns/turn.ts';
import { begin, interject } from '../turns/turns.ts';
import { climb } from './climbing.ts';
import { canHold, holdOf, waysOf } from './ladder.ts';
import { afterWalk, isInStanding, refuseStanding } from './standing.ts';

/** Standing is over, or not asked about any more. */
export function cannotStand(context: ReliefContext): Change {
  const { state, coaching, relief } = context;
  if (isInStanding(relief, coaching.turn.step)) return refuseStanding(context);
  const refused: Coaching = { ...coaching, course: { ...relief, standing: 'refused' } };
  return interject(withScene(state, refused), refused, [line('stayingInBed')]);
}

/** Where something cannot be done there is another way, or the next step. */
export function cannotDo(context: ReliefContext, topic: Topic<"can't do"> | undefined): Change {
  const { state, coaching, relief } = context;
  const flag = flagOf(topic);
  if (flag !== null) return withFlag(context, flag);
  const { turn, upcoming } = coaching;
  // What leads up to a stretch is no more possible than the stretch.
  const stretch = [turn, ...(steps[turn.step].kind === 'act' ? upcoming.slice(0, 1) : [])]
    .map(({ step }) => step)
    .find((step) => steps[step].kind === 'hold');
  const limited = limitedBy(topic, stretch === undefined ? relief : without(relief, [stretch]));
  const other = holdOf(limited, state.settings.profile);
  if (stretch !== undefined && other !== stretch && canHold(limited, state.settings.profile))
    return begin(state, { course: limited, turns: turnsOf([other, 'easing']), lead: [line('thatIsFine')] });
  return climb({ ...context, relief: limited }, [line('thatIsFine')]);
}

/** What else cannot be done, then. */
function limitedBy(topic: Topic<"can't do"> | undefined, relief: Relief): Relief {
  switch (topic) {
    case 'towel':
      return { ...relief, towel: 'none' };
    case 'reach':
      return without(relief, ['rubArch', 'spreadToes']);
    case 'hands':
      // Whoever stands needs a hand to hold on with (§2.2).
      return { ...without(relief, doneByHand), towel: 'none', standing: 'refused' };
    case 'cast':
      return { ...without(relief, [...waysOf(relief), ...doneByHand, 'shakeLeg']), standing: 'refused' };
    default:
      return relief;
  }
}

function without(relief: Relief, steps: readonly StepId[]): Relief {
  return { ...relief, impossible: [...relief.impossible, ...steps] };
}

function flagOf(topic: Topic<"can't do"> | undefined): ProfileFlag | null {
  if (topic === 'joint') return 'jointSurgery';
  if (topic === 'fluids') return 'limitedFluids';
  return topic === 'pregnant' ? 'pregnancy' : null;
}

/** From now on the steps that it rules out are gone. */
function flagged(state: State, flag: ProfileFlag): State {
  const profile = [...new Set([...state.settings.profile, flag])];
  return { ...state, settings: { ...state.settings, profile } };
}

function wordsOfFlag(flag: ProfileFlag): Line {
  return flag === 'pregnancy' ? { kind: 'answer', id: 'preg', extent: 'first sentence' } : line('thatIsFine');
}

/** "I had a hip replacement", "I'm on dialysis", in a cramp. */
function withFlag({ state: before, coaching, relief, atMs }: ReliefContext, flag: ProfileFlag): Change {
  const state = flagged(before, flag);
  const { profile } = state.settings;
  const words = wordsOfFlag(flag);
  if (isAllowed(coaching.turn.step, profile)) return interject(state, coaching, [words]);
  const hold = holdOf(relief, profile);
  return hold === coaching.turn.step || !canHold(relief, profile)
    ? climb({ state, relief, atMs }, [words])
    : begin(state, { course: relief, turns: turnsOf([hold, 'easing']), lead: [words] });
}

/** A move that cannot be done, or hurts sharply, is left out without blame (§4.2); with it all walking, or all standing. */
export function leaveOut(given: CoachingContext, meaning: Meaning): Change {
  const flag = meaning.intent === "can't do" ? flagOf(meaning.topic) : null;
  const context = flag === null ? given : { ...given, state: flagged(given.state, flag) };
  const { state, coaching } = context;
  const { course, turn, upcoming } = coaching;
  if (course.kind === 'check') return unchanged(state);
  if (flag !== null && isAllowed(turn.step, state.settings.profile))
    return interject(state, coaching, [wordsOfFlag(flag)]);
  if (course.kind === 'aftercare')
    return flag === null
      ? finishTurn({ ...context, coaching: { ...coaching, upcoming: afterWalk(coaching) } }, 'by itself')
      : finishTurn(context, 'asked for');
  if (course.kind === 'routine' && meaning.intent === "can't stand") return goOnSeated(context, course);
  const words = meaning.intent === 'sharp pain' ? 'letGo' : 'thatIsFine';
  const move = turn.step === 'rest' ? upcoming[0]?.step : turn.step;
  const next = upcoming.findIndex(({ step }) => step !== move && step !== 'rest');
  if (next < 0) return finishTurn(context, 'asked for');
  const lead = isSomethingWrong(meaning) ? [line('inDanger'), line(words)] : [line(words)];
  return begin(state, { course, turns: upcoming.slice(next), lead });
}
