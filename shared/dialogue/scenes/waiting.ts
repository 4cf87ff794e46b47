import { type Change, line, say, toWaiting, unchanged, withScene } from '../change.ts';
import { advise } from '../coaching/ending.ts';
import { startRelief } from '../coaching/ladder/start-relief.ts';
import { startRoutine } from '../coaching/routine.ts';
import type { Said } from '../event.ts';
import { type Onset, partOf } from '../meaning.ts';
import type { State } from '../state.ts';
import { reply } from './answering.ts';
import { almostEmergency, command, goodNight } from './commands.ts';
import { keepByVoice, tellWhere } from './diary-by-voice.ts';
import { tellReadiness } from './readiness.ts';

/** How long "Cramp? Say yes" waits for an answer. [PJ] */
const doubtStaysMs = 8_000;

/** What is said while nothing goes on, or while a question is answered. */
export function saidWhileWaiting(state: State, { meaning, atMs }: Said): Change {
  const change = command(state, meaning, atMs) ?? answered(state, { meaning, atMs });
  if (change !== null) return change;
  switch (meaning.intent) {
    case 'cramp.onset':
      return startRelief(state, meaning, atMs);
    // While the waiting screen awaits an answer, "ow, my calf" is heard as where it hurts: it is a cramp here, too.
    case 'worse':
      // Of what hurts elsewhere Charley has said that it cannot help.
      if (partOf(meaning) === null && isOutOfScope(state)) return reply(state, { intent: 'out of scope' });
      return startRelief(
        state,
        {
          intent: 'cramp.onset',
          ...placeOf(meaning),
          ...(meaning.topic === 'thigh' ? { topic: 'thigh' } : {}),
        },
        atMs,
      );
    case 'part.thigh':
      return startRelief(state, { intent: 'cramp.onset', topic: 'thigh', ...placeOf(meaning) }, atMs);
    case 'part.calf':
    case 'part.foot':
    case 'part.toes':
    case 'part.hamstring':
    case 'part.quad':
    case 'part.innerThigh':
    case 'part.shin':
      return startRelief(state, { intent: 'cramp.onset', ...placeOf(meaning) }, atMs);
    case 'prevent':
      return meaning.topic === 'ask' ? reply(state, meaning) : startRoutine(state);
    // A torn muscle is no cramp, and nothing to begin the bedtime stretches with.
    case 'sharp pain':
      return meaning.topic === 'pop' ? advise(state, 'stopHelpNow', atMs) : reply(state, meaning);
    case 'good night':
      return goodNight(state, atMs);
    case 'ready':
      return tellReadiness(state, meaning.topic ?? 'by voice');
    case 'help':
      return say(toWaiting(state, 'helpWhileIdle', atMs), [line('helpWhileIdle')]);
    case 'repeat':
      return state.speech.lastLines.length === 0 ? unchanged(state) : say(state, state.speech.lastLines);
    case 'log':
      return keepByVoice(state, meaning.topic, atMs) ?? reply(state, meaning);
    default:
      return reply(state, meaning);
  }
}

/** Whether the answer that stands there is that Charley helps with legs and feet only. */
function isOutOfScope({ scene }: State): boolean {
  return scene.kind === 'answering' && scene.headline.id === 'onlyLegsAndFeet';
}

/** The place and the side that were named. */
function placeOf({ part, side }: Pick<Onset, 'part' | 'side'>): Pick<Onset, 'part' | 'side'> {
  return { ...(part === undefined ? {} : { part }), ...(side === undefined ? {} : { side }) };
}

/** An answer to what the waiting screen asks; null where it asks nothing, or this is none. */
function answered(state: State, { meaning, atMs }: Pick<Said, 'meaning' | 'atMs'>): Change | null {
  const { intent } = meaning;
  const asked = state.scene.kind === 'waiting' ? state.scene.headline : null;
  if (asked === 'almostHeard') {
    if (intent === 'yes') return startRelief(state, { intent: 'cramp.onset' }, atMs);
    // Who cries for help again has not seen the screen, or means more than a cramp.
    if (meaning.intent === 'help' && meaning.topic !== 'commands') return almostEmergency(state);
    return intent === 'no' ? unchanged(toWaiting(state, null, atMs)) : null;
  }
  if (asked === 'savedInDiary') return tellWhere(state, meaning, atMs);
  if (asked !== 'remindBedtime') return null;
  if (intent === 'yes') return startRoutine(state);
  return intent === 'no' || intent === 'next' ? snooze(state, atMs) : null;
}

/** "Cramp? Say yes": only on the screen, and only for a moment. */
export function almostHeard(state: State, atMs: number): Change {
  return unchanged(
    withScene(state, { kind: 'waiting', headline: 'almostHeard', revertAtMs: atMs + doubtStaysMs }),
  );
}

/** The bedtime reminder: one question, and the screen. */
export function remind(state: State, atMs: number): Change {
  return say(toWaiting(state, 'remindBedtime', atMs), [line('remindBedtime')], [{ kind: 'come forward' }]);
}

function snooze(state: State, atMs: number): Change {
  return say(toWaiting(state, 'remindLater', atMs), [line('remindLater')], [{ kind: 'snooze reminder' }]);
}
