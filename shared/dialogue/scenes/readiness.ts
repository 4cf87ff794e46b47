import type { Line, LineId } from '../../content/line.ts';
import { type Change, line, say, toWaiting, unchanged, withScene } from '../change.ts';
import type { State } from '../state.ts';

/** How the question came: by voice it shows that Charley hears; by hand it does not. */
type AskedHow = 'by voice' | 'by hand';

/**
 * "Am I ready?": what is true, or the one thing to mend, the worst first. Whether the ears are open is known here;
 * whether they would understand from the bed shows only a voice, or the microphone's test.
 */
function readinessLines(state: State, how: AskedHow): readonly Line[] {
  const mend = toMend(state);
  if (mend !== null) return [line(mend)];
  const { surroundings } = state.memory;
  return [
    line(how === 'by voice' ? 'readyHears' : 'readyListens'),
    line('readyVoice', { percent: Math.round(state.voice.volume * 100) }),
    ...(surroundings?.power === 'plugged in' ? [line('readyPower')] : []),
    ...(surroundings === null ? [] : [untilLine(surroundings.nightEnds)]),
  ];
}

/** The one thing to mend before the night; null where all is well. */
export function toMend({ health, voice, memory }: State): LineId | null {
  const { microphone, recognition } = health;
  if (recognition.kind === 'off') return 'mendTextOnly';
  if (microphone.kind === 'failed' || microphone.kind === 'off') return 'mendMicrophone';
  if (recognition.kind === 'failed') return 'mendHearing';
  if (microphone.kind === 'starting' || recognition.kind === 'starting') return 'mendWaking';
  if (health.voice.kind === 'failed') return health.voice.code === 'voice-muted' ? 'mendMuted' : 'mendVoice';
  if (voice.volume === 0) return 'mendMuted';
  if (memory.surroundings?.power === 'on battery') return 'mendBattery';
  return microphone.kind === 'ready' && microphone.concern !== undefined ? 'mendNarrow' : null;
}

/** The answer, with its first words in large print. */
export function tellReadiness(state: State, how: AskedHow): Change {
  const lines = readinessLines(state, how);
  const id = toMend(state) ?? 'readyListens';
  return say(
    withScene(state, { kind: 'answering', headline: { kind: 'line', id }, revertAtMs: null }),
    lines,
  );
}

/** Without these nobody is heard in this night, and whoever is still up can do something about it. */
const saidInTheEvening: readonly LineId[] = ['mendMicrophone', 'mendHearing', 'mendBattery'];

/**
 * As the night begins, for whoever is still up: on the screen. What would leave Charley deaf in the night is said, too,
 * softly and once; where all is well, nobody is woken.
 */
export function tellEvening(state: State, atMs: number): Change {
  const mend = toMend(state);
  const waiting = toWaiting(state, mend ?? 'readyListens', atMs);
  return mend !== null && saidInTheEvening.includes(mend) && state.health.microphone.kind !== 'off'
    ? say(waiting, [line(mend)])
    : unchanged(waiting);
}

/** "Until seven", "until six thirty". */
function untilLine(time: string): Line {
  const [hour = 0, minutes = 0] = time.split(':').map(Number);
  return minutes === 0
    ? line('readyUntil', { hour: hourSaid(hour) })
    : line('readyUntilMinutes', { hour: hourSaid(hour), minutes });
}

/** As people say it at a bedside: seven, not nineteen; twelve for midnight and noon. */
function hourSaid(hour: number): number {
  return hour % 12 === 0 ? 12 : hour % 12;
}
