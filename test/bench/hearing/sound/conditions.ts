import { phrases } from '../../../../shared/content/en/phrases/index.ts';
import type { ListeningContext } from '../../../../shared/dialogue/listening-context.ts';
import type { Intent } from '../../../../shared/dialogue/meaning.ts';
import { judge } from '../../../../shared/dialogue/understanding/judge.ts';
import type { Voice } from '../../../support/sound/voices.ts';
import { type Side, sides, voicesOf } from '../sides.ts';
import { type NoiseName, noiseNames } from './noises.ts';
import { rooms } from './rooms.ts';
import { roomDb } from './sound.ts';

/** What a phrase is said into. */
export interface Condition {
  readonly group: 'level' | 'noise' | 'room' | 'microphone' | 'command';
  readonly name: string;
  /** Of the voice where it is not silent: RMS, in dB below full scale. */
  readonly levelDb: number;
  /** How far a noise is below the voice, both where they are not silent. */
  readonly noise: { readonly name: NoiseName; readonly ratioDb: number } | null;
  readonly roomName: string | null;
  /** The noise of the room itself: RMS, in dB below full scale. */
  readonly roomDb: number;
  /** The rate of a microphone that passes on less than Charley hears; null of any other. */
  readonly microphoneHz: number | null;
}

/** One phrase by one voice in one condition. */
export interface Trial {
  readonly condition: Condition;
  readonly side: Side;
  readonly voice: Voice;
  readonly phrase: string;
  readonly context: ListeningContext;
  readonly intent: Intent;
}

export const levelsDb = [-20, -35, -50] as const;
export const ratiosDb = [20, 10, 5, 0] as const;
/** A voice at a bedside microphone, as it is most of the time. [PJ] */
const usualDb = -30;
/** What the aim for commands is stated at. */
const commandRatioDb = 10;

const levelConditions: readonly Condition[] = levelsDb.map((levelDb) => ({
  group: 'level',
  name: `${levelDb} dB`,
  levelDb,
  noise: null,
  roomName: null,
  roomDb,
  microphoneHz: null,
}));
const noiseConditions: readonly Condition[] = noiseNames.flatMap((name) =>
  ratiosDb.map((ratioDb) => noiseCondition('noise', name, ratioDb)),
);
const roomConditions: readonly Condition[] = rooms.map(({ name }) => ({
  group: 'room',
  name,
  levelDb: usualDb,
  noise: null,
  roomName: name,
  roomDb,
  microphoneHz: null,
}));
export const microphoneConditions: readonly Condition[] = [
  // A hands-free headset by Bluetooth sends 8 kHz, of which nothing is above 4 kHz.
  {
    group: 'microphone',
    name: 'a microphone of 8 kHz',
    levelDb: usualDb,
    noise: null,
    roomName: null,
    roomDb,
    microphoneHz: 8_000,
  },
  // A browser's noise suppression leaves less than any room has.
  {
    group: 'microphone',
    name: 'said at −50 dB, cleaned of noise to −90 dB',
    levelDb: -50,
    noise: null,
    roomName: null,
    roomDb: -90,
    microphoneHz: null,
  },
];

function noiseCondition(group: 'noise' | 'command', name: NoiseName, ratioDb: number): Condition {
  return {
    group,
    name,
    levelDb: usualDb,
    noise: { name, ratioDb },
    roomName: null,
    roomDb,
    microphoneHz: null,
  };
}

/** Short words to a Charley that coaches, asks whether it is easing, or asks where it hurts. */
const commands: readonly (readonly [phrase: string, context: ListeningContext])[] = [
  ['stop', 'coaching'],
  ['repeat', 'coaching'],
  ['next', 'coaching'],
  ['pause', 'coaching'],
  ['louder', 'coaching'],
  ['help', 'coaching'],
  ["it's gone", 'coaching'],
  ['chest pain', 'coaching'],
  ['yes', 'easing'],
  ['no', 'easing'],
  ['better', 'easing'],
  ['still hurts', 'easing'],
  ['my calf', 'which-part'],
  ['my foot', 'which-part'],
  ['my shin', 'which-part'],
  ['my toes', 'which-part'],
];

/** How often each kind of condition is tried, of onset phrases by each voice. */
export interface PlanSize {
  readonly inLevels: number;
  readonly inNoises: number;
  /** And through each microphone. */
  readonly inRooms: number;
  readonly commands: number;
}

/**
 * Every trial in an order in which each beginning is fair: whoever stops early has had all voices and conditions about
 * equally often. The phrases differ from voice to voice and from condition to condition.
 */
export function trialsOf(size: PlanSize): readonly Trial[] {
  const conditions: readonly (readonly [Condition, number])[] = [
    ...levelConditions.map((condition) => [condition, size.inLevels] as const),
    ...noiseConditions.map((condition) => [condition, size.inNoises] as const),
    ...roomConditions.map((condition) => [condition, size.inRooms] as const),
    ...microphoneConditions.map((condition) => [condition, size.inRooms] as const),
  ];
  const rounds = Math.max(size.inLevels, size.inNoises, size.inRooms);
  const roundOf = (round: number) =>
    conditions.flatMap(([condition, times], index) =>
      round < times
        ? everyVoice((side, voice, at) => onsetTrial(condition, side, voice, 7 * at + 5 * round + 3 * index))
        : [],
    );
  const answers = commands
    .slice(0, size.commands)
    .flatMap(([phrase, context], index) =>
      everyVoice((side, voice, at) => commandTrial(phrase, context, side, voice, at + index)),
    );
  const [first = [], ...others] = Array.from({ length: rounds }, (_, round) => roundOf(round));
  return [...first, ...answers, ...others.flat()];
}

function everyVoice(trial: (side: Side, voice: Voice, at: number) => Trial): readonly Trial[] {
  return sides.flatMap((side) => voicesOf[side].map((voice, at) => trial(side, voice, at)));
}

function onsetTrial(condition: Condition, side: Side, voice: Voice, number: number): Trial {
  const list = phrases['cramp.onset'];
  const phrase = list[number % list.length] ?? '';
  return { condition, side, voice, phrase, context: 'idle', intent: 'cramp.onset' };
}

function commandTrial(
  phrase: string,
  context: ListeningContext,
  side: Side,
  voice: Voice,
  number: number,
): Trial {
  const { meaning } = judge(phrase, context);
  if (meaning === null) throw new Error(`"${phrase}" means nothing while ${context}.`);
  const noise = noiseNames[number % noiseNames.length] ?? 'fan';
  const condition = noiseCondition('command', noise, commandRatioDb);
  return { condition, side, voice, phrase, context, intent: meaning.intent };
}
