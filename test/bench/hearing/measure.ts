import type { BundledEars } from './ears.ts';
import { hearSound } from './hear-sound.ts';
import type { Peer } from './peer.ts';
import { hearPhrase } from './phrase-trial.ts';
import type { NegativeResult, PositiveResult, ResultFile } from './results.ts';
import { reactionTo, scoreOf } from './score.ts';
import type { Trial } from './sound/conditions.ts';
import type { Noises } from './sound/noises.ts';
import { place } from './sound/place.ts';
import { sceneAt, sceneSeconds } from './sound/scenes.ts';
import { framesIn, remembered, type Speak } from './sound/sound.ts';

/** What both measurements need. */
export interface Setting {
  readonly ears: BundledEars;
  readonly speak: Speak;
  readonly noises: Noises;
  /** Hears the same, where it was asked for. */
  readonly peer: Peer | null;
  /** Asked before each piece: whoever was interrupted wants what there is. */
  readonly isEnough: () => boolean;
}

/** Every phrase in its condition. */
export async function measurePositives(
  { ears, speak, noises, peer, isEnough }: Setting,
  trials: readonly Trial[],
  results: ResultFile<PositiveResult>,
): Promise<void> {
  const say = remembered(speak);
  for (const [number, trial] of trials.entries()) {
    if (isEnough()) return;
    const { condition, side, voice, phrase, context, intent } = trial;
    const placed = place(await say(voice, phrase), condition, noises, number);
    const trialled = await hearPhrase(ears, placed, context, intent);
    const isForPeer = peer !== null && context === 'idle';
    results.add({
      group: condition.group,
      name: condition.name,
      ratioDb: condition.noise?.ratioDb ?? null,
      side,
      voice: voice.name,
      phrase,
      peerFindings: isForPeer ? await peer.countIn(placed.frames) : null,
      ...trialled,
    });
  }
}

/** So many hours of scenes that are for nobody. */
export async function measureNegatives(
  { ears, speak, noises, peer, isEnough }: Setting,
  hours: number,
  results: ResultFile<NegativeResult>,
): Promise<void> {
  const scenes = Math.ceil((hours * 3_600) / sceneSeconds);
  for (let number = 0; number < scenes && !isEnough(); number += 1) {
    const { kind, side, sound } = await sceneAt(number, speak, noises);
    const frames = framesIn(sound);
    const { events, soundMs, cpuMs, microphoneAlarms } = await hearSound(ears, frames, 'idle');
    const peerFindings = peer === null ? null : await peer.countIn(frames);
    const alarms = events
      .map((event) => ({
        reaction: reactionTo(event),
        score: scoreOf(event),
        heard: `${event.heard.ears?.narrow ?? ''} | ${event.heard.ears?.wide ?? ''}`,
      }))
      .filter(({ reaction }) => reaction !== 'nothing');
    results.add({ kind, side, soundMs, cpuMs, microphoneAlarms, alarms, peerFindings });
  }
}
