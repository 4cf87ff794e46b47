import type { Content } from '../../content/content.ts';
import type { Line } from '../../content/line.ts';
import { filled } from '../../filled.ts';
import { isJustEased } from '../coaching/ending.ts';
import { stepOf } from '../coaching/turns/turn.ts';
import { contextOf, isAfterCramp } from '../context-of-state.ts';
import type { Location } from '../meaning.ts';
import type { MenuKind } from '../press.ts';
import { isJustTaken } from '../scenes/diary-by-voice.ts';
import type { State } from '../state.ts';
import { captionOf } from './caption.ts';
import { headlineOf, isForHelp } from './headline.ts';
import { screenPresses } from './presses.ts';
import { isCounting } from './progress.ts';
import { type Senses, sensesOf, wordsOfLine } from './senses.ts';
import { spokenText } from './spoken-text.ts';

/** One line: what a missing voice would say; else what can be said now, or what can be done where nothing can hear. */
export function hintOf(state: State, content: Content): string {
  const { scene, menu } = state;
  const senses = sensesOf(state);
  // No list covers whom to call.
  if (scene.kind === 'emergency') return emergencyHint(state, content);
  if (menu !== null) return isForHelp(state) ? content.menus[menu.kind] : menuHint(state, menu.kind, content);
  const answered = answerOf(state, senses, content);
  if (answered !== null) return answered;
  // The places to choose from are the question itself.
  if (scene.kind === 'coaching' && scene.turn.step === 'whichPart')
    return wordsOfLine(content, 'whichPart', senses).spoken;
  const taken = placeTaken(state);
  if (taken !== null)
    return filled(content.hints[senses.ears === 'open' ? 'place' : 'pressPlace'], {
      place: content.labels[taken],
    });
  const caption = captionOf(state, headlineOf(state, content), senses, content);
  if (caption !== '') return caption;
  if (isCounting(state)) return '';
  // What can be pressed says so itself.
  if (senses.ears !== 'open') return contextOf(state) === 'idle' ? content.hints.deaf : '';
  return sayable(state, content);
}

/** What can be said now, where something hears it. */
function sayable(state: State, content: Content): string {
  const { scene } = state;
  if (scene.kind === 'advice') return content.hints.advice;
  if (isJustTaken(state)) return content.hints.taken;
  if (isAfterCramp(state) || (scene.kind === 'waiting' && scene.headline === 'savedInDiary'))
    return content.hints.idle;
  if (scene.kind === 'coaching' && isJustEased(scene)) return content.hints.aftercare;
  if (scene.kind === 'coaching' && scene.activity.kind === 'paused') return content.hints.paused;
  if (scene.kind === 'coaching' && stepOf(scene.turn).kind === 'offer') return content.hints.offer;
  if (scene.kind === 'coaching' && contextOf(state) === 'coaching') {
    return scene.course.kind === 'relief' ? content.hints.coaching : content.hints.aftercare;
  }
  return content.hints[contextOf(state)];
}

/** A list is its own hint; the page of help tells how buttons come in the dark, in a course whether its words can be said. */
function menuHint(state: State, kind: MenuKind, { hints }: Content): string {
  if (kind !== 'help') return '';
  if (state.scene.kind === 'waiting' || state.scene.kind === 'answering') return hints.dark;
  return hints[sensesOf(state).ears === 'open' ? 'help' : 'pressHelp'];
}

/** An answer stands in print as it is spoken; in a course for as long as that takes. */
function answerOf(state: State, senses: Senses, content: Content): string | null {
  return isAnswerShown(state) ? spokenText(content, answersIn(state), senses) : null;
}

/** Whether an answer stands on the screen now. */
export function isAnswerShown(state: State): boolean {
  const { scene, speech } = state;
  const isTime = scene.kind === 'answering' || (scene.kind === 'coaching' && speech.saying !== null);
  return isTime && answersIn(state).length > 0;
}

function answersIn({ speech }: State): readonly Line[] {
  return speech.lastLines.filter(({ kind }) => kind === 'answer');
}

/** The place whose way goes on while nobody has said of this cramp where it is; null where somebody has. */
function placeTaken(state: State): Location | null {
  const { scene } = state;
  if (scene.kind !== 'coaching' || scene.course.kind !== 'relief') return null;
  const isOpen = stepOf(scene.turn).kind !== 'ask' && screenPresses(state).numbered;
  return isOpen ? scene.course.location : null;
}

/** The number to call stands above it. Charley cannot call (§3.1). */
function emergencyHint(state: State, { emergencyCall }: Content): string {
  const { settings } = state;
  const call = settings.emergencyNumber === null ? emergencyCall.withoutNumber : emergencyCall.cannotCall;
  return isQuietCall(state) ? `${emergencyCall.cannotCall} ${emergencyCall.stopAgain}` : call;
}

/** Whether a first "stop" has silenced the call for help, which stays until the second. */
export function isQuietCall({ scene }: State): boolean {
  return scene.kind === 'emergency' && scene.stage === 'quiet';
}
