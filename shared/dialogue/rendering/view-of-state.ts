import type { Content } from '../../content/content.ts';
import { drawingOfStep } from '../../content/drawings.ts';
import type { LineId } from '../../content/line.ts';
import { firstLook, type Look } from '../../night.ts';
import { assertNever, type FailureCode } from '../../result.ts';
import { isPractice } from '../coaching/practice.ts';
import { stepOf } from '../coaching/turns.ts';
import { contextOf } from '../context-of-state.ts';
import type { Press } from '../press.ts';
import type { Coaching, State } from '../state.ts';
import type { Choice, Drawing, Scene, View } from '../view.ts';
import { fill, spokenText } from './spoken-text.ts';

/** What the screen shows of a state, in one language and one look. Pure; the session counts the views. */
export function viewOf(state: State, content: Content, id: number, look: Look = firstLook): View {
  const [big, small] = pressesOf(state);
  return {
    id,
    scene: sceneOf(state),
    look,
    headline: headlineOf(state, content),
    drawing: drawingOf(state, content),
    secondsLeft: secondsLeftOf(state),
    hint: isPractising(state)
      ? `${content.hints.practice} ${hintOf(state, content)}`
      : hintOf(state, content),
    choices: choices(big, content),
    moreChoices: choices(small, content),
    marked: null,
    notices: noticesOf(state, content),
    activity: content.activities[activityOf(state)],
    announcement: { number: state.speech.lastId, text: spokenText(content, state.speech.lastLines) },
    disclaimer: content.disclaimer,
  };
}

/** Whether nothing goes on and no news stands on the screen: then it may go dark. */
export function isResting({ scene }: State): boolean {
  return scene.kind === 'waiting' && scene.headline === null;
}

function isPractising({ scene }: State): boolean {
  return scene.kind === 'coaching' && isPractice(scene.course);
}

function sceneOf(state: State): Scene {
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

function headlineOf(state: State, content: Content): string {
  const { scene } = state;
  switch (scene.kind) {
    case 'waiting':
      return content.lines[scene.headline ?? idleLine(state)].headline;
    case 'answering':
      return scene.headline.kind === 'line'
        ? headlineOfLine(state, content, scene.headline.id)
        : content.answers[scene.headline.id].question;
    case 'advice':
      return content.lines[scene.line].headline;
    case 'emergency':
      return content.lines.callEmergency.headline;
    case 'coaching':
      return content.lines[scene.activity.kind === 'paused' ? 'paused' : coachingLine(state, scene)].headline;
    default:
      return assertNever(scene);
  }
}

/** The step stays on the screen while something else is said over it, but for the line of the step itself. */
function coachingLine(state: State, scene: Coaching): LineId {
  const step = stepOf(scene.turn);
  if (scene.activity.kind !== 'saying') return step.line;
  const first = state.speech.lastLines[0];
  const isLetGo =
    first?.kind === 'line' && (first.id === 'letGo' || first.id === 'goodLetGo') && step.kind === 'act';
  return isLetGo ? 'goodLetGo' : step.line;
}

function headlineOfLine(state: State, content: Content, id: LineId): string {
  const said = state.speech.lastLines.find((line) => line.kind === 'line' && line.id === id);
  return fill(content, content.lines[id].headline, said?.kind === 'line' ? said.values : undefined);
}

/** The picture belongs to the step in the headline: "Let go" and "Paused" have none. */
function drawingOf(state: State, content: Content): Drawing | null {
  const { scene } = state;
  if (scene.kind !== 'coaching' || scene.activity.kind === 'paused') return null;
  const { line } = stepOf(scene.turn);
  const id = drawingOfStep[scene.turn.step];
  if (id === undefined || coachingLine(state, scene) !== line) return null;
  return { id, description: content.drawings[id] };
}

function canHear(state: State): boolean {
  return state.health.microphone.kind === 'ready' && state.health.recognition.kind === 'ready';
}

function idleLine(state: State): LineId {
  if (canHear(state)) return 'idle';
  const isWaking = [state.health.microphone, state.health.recognition].every(
    ({ kind }) => kind !== 'failed' && kind !== 'off',
  );
  return isWaking ? 'idleWaking' : 'idleDeaf';
}

function secondsLeftOf(state: State): number | null {
  if (state.scene.kind !== 'coaching') return null;
  const { activity } = state.scene;
  return activity.kind === 'counting' || activity.kind === 'paused' ? activity.secondsLeft : null;
}

function hintOf(state: State, content: Content): string {
  const { scene } = state;
  if (scene.kind === 'emergency') return emergencyHint(state, content);
  if (scene.kind === 'coaching' && scene.activity.kind === 'paused') return content.hints.paused;
  // The places to choose from are the question itself.
  if (scene.kind === 'coaching' && scene.turn.step === 'whichPart') return content.lines.whichPart.spoken;
  if (scene.kind === 'coaching' && stepOf(scene.turn).kind === 'offer') return content.hints.offer;
  if (scene.kind === 'coaching' && contextOf(state) === 'coaching') {
    return scene.course.kind === 'relief' ? content.hints.coaching : content.hints.aftercare;
  }
  if (contextOf(state) === 'idle' && !canHear(state)) return content.hints.deaf;
  return content.hints[contextOf(state)];
}

/** The number to call follows a setting; Charley cannot call (§3.1). */
function emergencyHint(state: State, content: Content): string {
  const number = state.settings.emergencyNumber;
  const { withNumber, withoutNumber } = content.emergencyCall;
  return number === null ? withoutNumber : withNumber.replace('{number}', number);
}

function choices(presses: readonly Press[], content: Content): readonly Choice[] {
  return presses.map((press) => ({ press, label: content.labels[press] }));
}

type Presses = readonly [big: readonly Press[], small: readonly Press[]];
const voicePresses = ['slower', 'louder', 'quieter'] as const;

function pressesOf(state: State): Presses {
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

function noticesOf(state: State, content: Content): readonly string[] {
  const codes: FailureCode[] = [];
  for (const part of [state.health.microphone, state.health.recognition, state.health.voice]) {
    if (part.kind === 'failed') codes.push(part.code);
  }
  return codes.map((code) => content.failures[code]);
}

function activityOf(state: State): keyof Content['activities'] {
  if (state.speech.saying !== null) return 'speaking';
  if (state.scene.kind === 'coaching' && state.scene.activity.kind === 'paused') return 'paused';
  if (canHear(state)) return 'listening';
  return idleLine(state) === 'idleWaking' ? 'waking' : 'deaf';
}
