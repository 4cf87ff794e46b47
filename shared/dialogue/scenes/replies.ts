import type { Line } from '../../content/line.ts';
import { line } from '../change.ts';
import { isPractice } from '../coaching/practice.ts';
import type { Meaning, Topic } from '../meaning.ts';
import type { State } from '../state.ts';

/** What Charley answers to a question, a look-up or a polite word; null where there is nothing to say. */
export function replyTo(
  state: State,
  meaning: Meaning,
  extent: 'first sentence' | 'whole',
): readonly Line[] | null {
  switch (meaning.intent) {
    case 'why':
      return [{ kind: 'answer', id: meaning.topic, extent }];
    case 'doctor':
      return [{ kind: 'answer', id: 'doctor', extent }];
    case 'prevent':
      return [line('bedtimeMayHelp')];
    case 'log':
      // Nothing of the diary is undone in the middle of something else.
      if (meaning.topic === 'undo' || meaning.topic === 'bring back') return null;
      return [lookUp(state, meaning.topic)];
    case 'out of scope':
      return [line('onlyLegsAndFeet')];
    default:
      return null;
  }
}

/** The user's own facts; an honest "I have no diary yet" where there is none. */
function lookUp(state: State, topic: Topic<'log'> | undefined): Line {
  const { diary } = state.memory;
  if (diary === null) return line('noDiary');
  switch (topic) {
    case 'count':
      if (diary.crampsThisWeek < 2)
        return line(diary.crampsThisWeek === 0 ? 'noCrampsThisWeek' : 'oneCrampThisWeek');
      return line('crampsThisWeek', { count: diary.crampsThisWeek });
    case 'helped': {
      const helped = state.memory.lastRelief?.helped ?? diary.lastHelped;
      return helped === null ? line('nothingInDiary') : line('helpedLastTime', { step: helped });
    }
    case 'save':
      return line(savingIn(state));
    case 'delete':
      return line('deleteByHand');
    default:
      return line('onDiaryPage');
  }
}

/** What goes on is kept at its end; what is over was kept; a practice never is. */
function savingIn({ scene }: State): 'willBeKept' | 'alreadyKept' | 'onlyPractice' {
  if (scene.kind !== 'coaching') return 'alreadyKept';
  if (isPractice(scene.course)) return 'onlyPractice';
  return scene.course.kind === 'aftercare' ? 'alreadyKept' : 'willBeKept';
}
