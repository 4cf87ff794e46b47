import type { Content } from '../../content/content.ts';
import { firstLook, type Look } from '../../night.ts';
import { assertNever } from '../../result.ts';
import { isPractice } from '../coaching/practice.ts';
import { stepOf } from '../coaching/turn.ts';
import type { Press } from '../press.ts';
import type { State } from '../state.ts';
import type { Choice, View, ViewScene } from '../view.ts';
import { drawingOf, headlineOf } from './headline.ts';
import { hintOf } from './hint.ts';
import { noticesOf } from './notices.ts';
import { pressesOf } from './presses.ts';
import { countOf, isCounting } from './progress.ts';
import { type Senses, sensesOf } from './senses.ts';
import { spokenText } from './spoken-text.ts';

/** What the screen shows of a state, in one language and one look. Pure; the session counts the views. */
export function viewOf(state: State, content: Content, id: number, look: Look = firstLook): View {
  const [big, small] = pressesOf(state);
  const senses = sensesOf(state);
  const scene = sceneOf(state);
  return {
    id,
    scene,
    look,
    headline: headlineOf(state, content),
    drawing: drawingOf(state, content),
    count: countOf(state, content),
    hint: hintsOf(state, content),
    choices: choices(big, content),
    moreChoices: choices(small, content),
    marked: null,
    notices: noticesOf(state, scene, content),
    activity: content.activities[activityOf(state, senses)],
    announcement: { number: state.speech.lastId, text: spokenText(content, state.speech.lastLines, senses) },
    disclaimer: isCounting(state) ? '' : content.disclaimer,
  };
}

/** Whether nothing goes on and no news stands on the screen: then it may go dark. */
export function isResting({ scene }: State): boolean {
  return scene.kind === 'waiting' && scene.headline === null;
}

/** A count has no room for what its buttons say too. */
function hintsOf(state: State, content: Content): string {
  const { scene } = state;
  const isPractising = scene.kind === 'coaching' && isPractice(scene.course);
  const hints = [isPractising ? content.hints.practice : '', isCounting(state) ? '' : hintOf(state, content)];
  return hints.filter((hint) => hint !== '').join(' ');
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
      return 'emergency';
    case 'coaching': {
      const step = stepOf(scene.turn);
      if (step.kind === 'ask' || step.kind === 'offer') return 'question';
      return scene.course.kind === 'routine' ? 'routine' : 'relief';
    }
    default:
      return assertNever(scene);
  }
}

function choices(presses: readonly Press[], content: Content): readonly Choice[] {
  return presses.map((press) => ({ press, label: content.labels[press] }));
}

/** What Charley does now, of that which it really can. */
function activityOf({ scene, speech }: State, { ears, voice }: Senses): keyof Content['activities'] {
  if (speech.saying !== null && voice === 'heard') return 'speaking';
  if (scene.kind === 'coaching' && scene.activity.kind === 'paused') return 'paused';
  return ears === 'open' ? 'listening' : ears === 'waking' ? 'waking' : 'deaf';
}
