import type { GateStep } from './level-gate.ts';

/** What the level gate saw of one utterance. */
export interface UtteranceLevel {
  /** Where its last sound ended in the stream. */
  readonly endMs: number;
  /** How much of it was sound over the room's floor. */
  readonly loudMs: number;
  /** Its loudest 20 ms over the room's floor, in dB. */
  readonly overFloorDb: number;
}

/** Gathers the gate's steps of one utterance after another. */
export interface UtteranceLevelMeter {
  /** @param endMs where the step's frame ends in the stream */
  add(step: GateStep, endMs: number): void;
  /** The utterance's sound; the next one begins here. */
  take(): UtteranceLevel;
}

const noSound: UtteranceLevel = { endMs: 0, loudMs: 0, overFloorDb: 0 };

export function createUtteranceLevelMeter(): UtteranceLevelMeter {
  let sound = noSound;
  const add = (step: GateStep, endMs: number) => {
    sound = {
      endMs: step.loudMs > 0 ? endMs - step.quietMs : sound.endMs,
      loudMs: sound.loudMs + step.loudMs,
      overFloorDb: Math.max(sound.overFloorDb, step.overFloorDb),
    };
  };
  const take = () => {
    const taken = sound;
    sound = { ...noSound, endMs: taken.endMs };
    return taken;
  };
  return { add, take };
}
