import type { Content } from '../../content/content.ts';
import { drawingOfStep } from '../../content/drawings.ts';
import type { LineId } from '../../content/line.ts';
import { assertNever } from '../../result.ts';
import type { Coaching } from '../coaching/coaching-state.ts';
import { stepOf } from '../coaching/turns/turn.ts';
import type { State } from '../state.ts';
import type { Drawing } from '../view.ts';
import { idleLine, sensesOf, wordsOfLine } from './senses.ts';
import { fill } from './spoken-text.ts';

/** The 3 to 7 words in large print. */
export function headlineOf(state: State, content: Content): string {
  const { scene, menu } = state;
  if (menu !== null && !isForHelp(state)) return content.menus[menu.kind];
  const senses = sensesOf(state);
  const headline = (id: LineId): string => wordsOfLine(content, id, senses).headline;
  switch (scene.kind) {
    case 'waiting':
      return headline(scene.headline ?? idleLine(senses));
    case 'answering':
      return scene.headline.kind === 'line'
        ? headlineOfLine(state, content, scene.headline.id)
        : content.answers[scene.headline.id].question;
    case 'advice':
      return headline(scene.line);
    case 'emergency':
      return headline('callEmergency');
    case 'coaching':
      return headline(scene.activity.kind === 'paused' ? 'paused' : coachingLine(state, scene));
    default:
      return assertNever(scene);
  }
}

/** Whom to call, or where to turn, is never covered. */
export function isForHelp({ scene }: Pick<State, 'scene'>): boolean {
  return scene.kind === 'emergency' || scene.kind === 'advice';
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
  return fill(
    content,
    wordsOfLine(content, id, sensesOf(state)).headline,
    said?.kind === 'line' ? said.values : undefined,
  );
}

/** The picture belongs to the step in the headline: "Let go", "Paused" and lists have none. */
export function drawingOf(state: State, content: Content): Drawing | null {
  const { scene } = state;
  if (state.menu !== null) return null;
  if (scene.kind !== 'coaching' || scene.activity.kind === 'paused') return null;
  const { line } = stepOf(scene.turn);
  const id = drawingOfStep[scene.turn.step];
  if (id === undefined || coachingLine(state, scene) !== line) return null;
  return { id, description: content.drawings[id] };
}
