import { type PlanSize, trialsOf } from './conditions.ts';
import type { BundledEars } from './ears.ts';
import { hearSound } from './hear-sound.ts';
import type { Noises } from './noises.ts';
import { hearPhrase } from './phrase-trial.ts';
import { place } from './place.ts';
import type { NegativeResult, PositiveResult, ResultFile } from './results.ts';
import { sceneAt, sceneSeconds } from './scenes.ts';
import { reactionTo, scoreOf } from './score.ts';
import { framesIn, remembered, type Speak } from './sound.ts';

/** What both measurements need. */
export interface Setting {
  readonly ears: BundledEars;
  readonly speak: Speak;
  readonly noises: Noises;
  /** Asked before each piece: whoever was interrupted wants what there is. */
  readonly isEnough: () => boolean;
}

/** Every phrase of the plan in its condition. */
export async function measurePositives(
  { ears, speak, noises, isEnough }: Setting,
  size: PlanSize,
  results: ResultFile<PositiveResult>,
): Promise<void> {
  const say = remembered(speak);
  for (const [number, trial] of trialsOf(size).entries()) {
    if (isEnough()) return;
    const { condition, side, voice, phrase, context, intent } = trial;
    const placed = place(await say(voice, phrase), condition, noises, number);
    const trialled = await hearPhrase(ears, placed, context, intent);
    results.add({
      group: condition.group,
      name: condition.name,
      ratioDb: condition.noise?.ratioDb ?? null,
      side,
      voice: voice.name,
      phrase,
      ...trialled,
    });
  }
}

/** So many hours of scenes that are for nobody. */
export async function measureNegatives(
  { ears, speak, noises, isEnough }: Setting,
  hours: number,
  results: ResultFile<NegativeResult>,
): Promise<void> {
  const scenes = Math.ceil((hours * 3_600) / sceneSeconds);
  for (let number = 0; number < scenes && !isEnough(); number += 1) {
    const { kind, side, sound } = await sceneAt(number, speak, noises);
    const { events, soundMs, cpuMs, microphoneAlarms } = await hearSound(ears, framesIn(sound), 'idle');
    const alarms = events
      .map((event) => ({
        reaction: reactionTo(event),
        score: scoreOf(event),
        heard: `${event.heard.ears?.narrow ?? ''} | ${event.heard.ears?.wide ?? ''}`,
      }))
      .filter(({ reaction }) => reaction !== 'nothing');
    results.add({ kind, side, soundMs, cpuMs, microphoneAlarms, alarms });
  }
}
