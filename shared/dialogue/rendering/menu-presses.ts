import { assertNever } from '../../result.ts';
import type { Coaching } from '../coaching/coaching-state.ts';
import { isLookingThroughRedFlags } from '../coaching/red-flag-list.ts';
import { type MenuKind, type Press, questionIds } from '../press.ts';
import type { OpenMenu, State } from '../state.ts';
import { type Offered, screenPresses, voicePresses } from './presses.ts';

/** As many in large print as stand on the smallest screen without scrolling. */
const mostOnPage = 6;

/** What can be pressed now: on the screen, or in the list that is open over it. */
export function pressesOf(state: State): Offered {
  return state.menu === null ? screenPresses(state) : menuPresses(state, state.menu);
}

function menuPresses(state: State, { kind, page }: OpenMenu): Offered {
  const entries = entriesOf(kind, state);
  const length = lengthOfPage(entries.length);
  const pages = Math.max(1, Math.ceil(entries.length / length));
  const first = (page % pages) * length;
  return {
    choices: entries.slice(first, first + length),
    standing: [...besides(kind, state), ...(pages > 1 ? (['more'] as const) : []), 'back'],
    // On the page of help each choice stands with the key that it has everywhere.
    numbered: kind !== 'help',
  };
}

/** No page has one alone. */
function lengthOfPage(entries: number): number {
  return entries % mostOnPage === 1 ? mostOnPage - 1 : mostOnPage;
}

/** What no list takes away: the way out, and help with what is wrong. */
function besides(kind: MenuKind, state: State): readonly Press[] {
  const { scene } = state;
  switch (scene.kind) {
    case 'waiting':
    case 'answering':
      return kind === 'wrong' ? ['start'] : ['start', 'wrong'];
    case 'coaching':
    case 'advice':
      if (kind !== 'wrong') return ['stop', 'wrong'];
      return isHelpAsked(state) ? ['yes', 'stop'] : ['stop'];
    case 'emergency':
      return ['stop'];
    default:
      return assertNever(scene);
  }
}

/** A question lies beneath the list of red flags to which "yes" is that help is needed. */
function isHelpAsked(state: State): boolean {
  return isLookingThroughRedFlags(state) && screenPresses(state).choices.includes('yes');
}

function entriesOf(kind: MenuKind, state: State): readonly Press[] {
  switch (kind) {
    case 'more':
      return moreOf(state);
    case 'place':
      return ['calf', 'foot', 'shin', 'thigh', 'toes'];
    case 'wrong':
      return ['chest', 'breath', 'faceOrSpeech', 'fall', 'swollen', 'weak'];
    case 'cannot':
      return ['cannotReach', 'noTowel', 'cannotStand', 'cannotBend', 'noHands', 'sharpPain'];
    case 'questions':
      return questionIds.map((id): Press => `ask:${id}`);
    case 'diary':
      return state.memory.taken === null
        ? ['countCramps', 'whatHelped', 'saveCramp', 'deleteEntry', 'notACramp']
        : ['countCramps', 'whatHelped', 'saveCramp', 'bringBack'];
    case 'help':
      return helpOf(state);
    default:
      return assertNever(kind);
  }
}

/** Everything that counts now and does not stand on the screen itself. */
function moreOf(state: State): readonly Press[] {
  const { choices, standing } = screenPresses(state);
  const shown = [...choices, ...standing];
  return allOf(state).filter((press) => !shown.includes(press));
}

/** Every press that means something in this scene, most wanted first. */
function allOf(state: State): readonly Press[] {
  const { scene, speech } = state;
  const voice = voicePresses(state);
  const repeat: readonly Press[] = speech.lastLines.length > 0 ? ['repeat'] : [];
  switch (scene.kind) {
    case 'waiting':
    case 'answering':
      return ['wrong', 'routine', 'questions', 'diary', 'goodNight', 'help', 'ready', ...voice, ...repeat];
    case 'advice':
      return ['questions', 'goodNight', 'help', ...voice];
    case 'emergency':
      return [...voice, 'help'];
    case 'coaching':
      return allInCourse(scene, voice);
    default:
      return assertNever(scene);
  }
}

function allInCourse({ course, activity }: Coaching, voice: readonly Press[]): readonly Press[] {
  const goOn: Press = activity.kind === 'paused' ? 'resume' : 'pause';
  switch (course.kind) {
    case 'relief':
      return [
        ...([goOn, 'repeat', 'next', 'better', 'worse', 'partial', 'place', 'cannot'] as const),
        ...(['help', ...voice, 'notACramp', 'goodNight', 'questions', 'left', 'right'] as const),
      ];
    case 'aftercare':
      return [
        ...(['start', goOn, 'repeat', 'next', 'notACramp', 'goodNight', 'routine'] as const),
        ...(['questions', 'diary', 'cannotStand', 'help', ...voice] as const),
      ];
    case 'routine':
      return ['start', goOn, 'repeat', 'next', 'cannot', 'goodNight', 'questions', 'help', ...voice];
    case 'check':
      return ['repeat', 'help', ...voice];
    default:
      return assertNever(course);
  }
}

/** What can be said or pressed now, but for what stands beneath every part of the list. */
function helpOf(state: State): readonly Press[] {
  const { choices, standing } = screenPresses(state);
  const beneath: readonly Press[] = ['more', 'help', ...besides('help', state)];
  const all = new Set<Press>([...choices, ...standing, ...allOf(state)]);
  return [...all].filter((press) => !beneath.includes(press));
}
