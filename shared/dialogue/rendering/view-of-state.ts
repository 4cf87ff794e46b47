import type { Content } from '../../content/content.ts';
import { firstLook, type Look } from '../../night.ts';
import { assertNever } from '../../result.ts';
import { isPractice } from '../coaching/practice.ts';
import { stepOf } from '../coaching/turns/turn.ts';
import type { State } from '../state.ts';
import type { View, ViewScene } from '../view.ts';
import { choicesOf } from './choices.ts';
import { drawingOf, headlineOf } from './headline.ts';
import { hintOf, isAnswerShown, isQuietCall } from './hint.ts';
import { pressesOf } from './menu-presses.ts';
import { noticesOf } from './notices.ts';
import { countOf, isCounting } from './progress.ts';
import { type Senses, sensesOf } from './senses.ts';
import { spokenText } from './spoken-text.ts';

/** What the screen shows of a state, in one language and one look. Pure; the session counts the views. */
export function viewOf(state: State, content: Content, id: number, look: Look = firstLook): View {
  const { choices, standing, numbered } = pressesOf(state);
  const senses = sensesOf(state);
  const scene = sceneOf(state);
  // In the dark stands one dim word, what Charley does: what can be said is for the day.
  const isDark = look.light === 'resting' && isResting(state);
  return {
    id,
    scene,
    ...(isPractising(state) ? { occasion: 'practice' } : {}),
    look,
    headline: headlineOf(state, content),
    drawing: drawingOf(state, content),
    count: countOf(state, content),
    callNumber: callNumberOf(state),
    hint: isDark && senses.ears === 'open' ? '' : hintsOf(state, content),
    ...(state.menu === null && isAnswerShown(state) ? { reading: 'answer' } : {}),
    choices: choicesOf(choices, state.menu, scene, content),
    numbered,
    moreChoices: choicesOf(standing, state.menu, scene, content),
    marked: null,
    notices: noticesOf(state, scene, look.textPercent, content),
    activity: content.activities[activityOf(state, senses)],
    announcement: { number: state.speech.lastId, text: announcementOf(state, content, senses) },
    disclaimer: isCounting(state) || state.menu !== null ? '' : content.disclaimer,
  };
}

/** Whether nothing goes on and no news stands on the screen: then it may go dark. */
export function isResting({ scene, menu }: State): boolean {
  return scene.kind === 'waiting' && scene.headline === null && menu === null;
}

function isPractising({ scene }: State): boolean {
  return scene.kind === 'coaching' && isPractice(scene.course);
}

/** A count has no room for what its buttons say too, nor an answer for what the other screens of a rehearsal say. */
function hintsOf(state: State, content: Content): string {
  const isNamed = isPractising(state) && state.menu === null && !isAnswerShown(state);
  return [isNamed ? content.hints.practice : '', hintOf(state, content)]
    .filter((hint) => hint !== '')
    .join(' ');
}

function sceneOf(state: State): ViewScene {
  const { scene } = state;
  switch (scene.kind) {
    case 'waiting':
      return scene.headline === 'remindBedtime' ? 'question' : 'idle';
    case 'answering':
      return 'idle';
    case 'advice':
    case 'emergency':
      return scene.kind;
    case 'coaching': {
      const step = stepOf(scene.turn);
      if (step.kind === 'ask' || step.kind === 'offer') return 'question';
      return scene.course.kind === 'routine' ? 'routine' : 'relief';
    }
    default:
      return assertNever(scene);
  }
}

/** Charley cannot call (§3.1): the number follows a setting. */
function callNumberOf({ scene, settings }: State): string | null {
  return scene.kind === 'emergency' ? settings.emergencyNumber : null;
}

/** A list that was opened says what it is; what is said after that is news again, with how a call that is quiet now ends. */
function announcementOf(state: State, content: Content, senses: Senses): string {
  const { menu, speech } = state;
  if (menu !== null && menu.afterUtterance === speech.lastId) return content.menus[menu.kind];
  const spoken = spokenText(content, speech.lastLines, senses);
  return isQuietCall(state) ? `${spoken} ${content.emergencyCall.stopAgain}` : spoken;
}

/** What Charley does now, of that which it really can. */
function activityOf({ scene, speech }: State, { ears, voice }: Senses): keyof Content['activities'] {
  if (speech.saying !== null && voice === 'heard') return 'speaking';
  if (scene.kind === 'coaching' && scene.activity.kind === 'paused') return 'paused';
  return ears === 'open' ? 'listening' : ears === 'waking' ? 'waking' : 'deaf';
}
