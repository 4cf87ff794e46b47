import { assertNever } from '../../result.ts';
import type { Coaching } from '../coaching/coaching-state.ts';
import { stepOf } from '../coaching/turn.ts';
import type { Press } from '../press.ts';
import type { State } from '../state.ts';

type Presses = readonly [big: readonly Press[], small: readonly Press[]];

const voicePresses = ['slower', 'louder', 'quieter'] as const;

/** What can be pressed now: the answers that matter, then the other controls. */
export function pressesOf(state: State): Presses {
  const { scene } = state;
  switch (scene.kind) {
    case 'waiting':
      return scene.headline === 'remindBedtime'
        ? [['yes', 'no', 'stop'], voicePresses]
        : [['start'], ['routine', 'help', ...voicePresses]];
    case 'answering':
      return [
        ['start', 'stop'],
        ['repeat', ...voicePresses],
      ];
    case 'advice':
      return [
        ['stop', 'repeat'],
        ['next', 'help', ...voicePresses],
      ];
    case 'emergency':
      return [['stop', 'repeat'], voicePresses];
    case 'coaching':
      return coachingPresses(scene);
    default:
      return assertNever(scene);
  }
}

function coachingPresses({ activity, course, turn }: Coaching): Presses {
  const rest: readonly Press[] = ['repeat', 'next', 'help', ...voicePresses];
  if (activity.kind === 'paused') return [['resume', 'stop'], rest];
  const step = stepOf(turn);
  if (step.kind === 'ask')
    return [
      ['yes', 'no', 'stop'],
      [...feelings(course.kind), 'pause', ...rest],
    ];
  if (step.kind === 'offer')
    return [
      ['yes', 'next', 'stop'],
      ['no', 'pause', ...rest.filter((press) => press !== 'next')],
    ];
  if (course.kind === 'relief')
    return [
      ['better', 'worse', 'stop'],
      ['pause', ...rest],
    ];
  return [['next', 'pause', 'stop'], rest.filter((press) => press !== 'next')];
}

function feelings(course: Coaching['course']['kind']): readonly Press[] {
  return course === 'relief' ? ['better', 'worse'] : [];
}
