import type { AnswerId } from '../../content/line.ts';
import { returnedWithinMs } from '../../content/protocol.ts';
import { type Change, line, say, toWaiting, unchanged } from '../change.ts';
import { startRelief } from '../coaching/ladder/start-relief.ts';
import type { Said } from '../event.ts';
import type { Meaning } from '../meaning.ts';
import type { Advice, State } from '../state.ts';
import { command, goodNight } from './commands.ts';
import { replyTo } from './replies.ts';

/** What is said while advice to get help stands on the screen. */
export function saidInAdvice(state: State, scene: Advice, { meaning, atMs }: Said): Change {
  const commanded = command(state, meaning, atMs);
  if (commanded !== null) return commanded;
  switch (meaning.intent) {
    case 'good night':
      return goodNight(state, atMs);
    case 'next':
    case 'better':
      return unchanged(toWaiting(state, null, atMs));
    case 'cramp.onset':
      return isAnotherCramp(scene, atMs) ? startRelief(state, meaning, atMs) : say(state, [line(scene.line)]);
    // It goes on: so does the advice.
    case 'worse':
    case 'sharp pain':
    case 'repeat':
    case 'help':
      return say(state, [line(scene.line)]);
    default: {
      const lines = replyTo(state, meaning, 'whole');
      if (lines === null) return unchanged(state);
      return say(state, isBesideAdvice(meaning) ? lines : [line(scene.line)]);
    }
  }
}

/** Answers that hold whatever was advised. All others tell what to do or comfort, and would take the advice back. [PJ] */
const besideAdvice: readonly AnswerId[] = [
  'clot',
  'doctor',
  'who',
  'meds',
  'quinine',
  'minerals',
  'water',
  'banana',
];

function isBesideAdvice(meaning: Meaning): boolean {
  if (meaning.intent === 'prevent') return false;
  return meaning.intent !== 'why' || besideAdvice.includes(meaning.topic);
}

/** Advice about ten minutes of pain is about that cramp: a later one is met as any other. */
function isAnotherCramp({ line: about, sinceMs }: Advice, atMs: number): boolean {
  return about === 'tenMinutes' && atMs - sinceMs > returnedWithinMs;
}
