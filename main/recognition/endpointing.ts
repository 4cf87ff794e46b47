import type { ListeningContext } from '../../shared/dialogue/listening-context.ts';
import type { ArmedHearing } from './armed-hearing.ts';
import type { EarlyEnd } from './early-end.ts';
import type { GateStep } from './level/level-gate.ts';
import type { LullMeter } from './level/lull.ts';
import { createNearerVoice } from './level/nearer-voice.ts';
import type { UtteranceLevelMeter } from './level/utterance-level.ts';
import type { NarrowEar } from './narrow-ear.ts';
import { type Chunk, soundMs } from './stream/timeline.ts';
import { isUrgentSoFar } from './urgent-so-far.ts';
import { isWholePhrase } from './whole-phrase.ts';
import type { WideEar } from './wide-ear.ts';

/** Gives both ears the sound, and tells them where an utterance begins and ends. */
interface Endpointing {
  /** Takes what the gate made of the next frame, by where the frame lies in the stream. */
  follow(step: GateStep, frame: { readonly startMs: number; readonly endMs: number }): void;
  /** What an ear makes of the utterance so far: it is ended where that is a whole phrase and the speaker has ended. */
  soFar(ear: 'narrow' | 'wide', text: string): void;
}

interface EndpointingDeps {
  readonly armed: ArmedHearing;
  /** What the words under way are heard as; null where they are not. */
  readonly context: () => ListeningContext | null;
  readonly narrowEar: NarrowEar;
  readonly wideEar: WideEar;
  readonly lull: LullMeter;
  readonly level: UtteranceLevelMeter;
  readonly earlyEnd: EarlyEnd;
}

export function createEndpointing(deps: EndpointingDeps): Endpointing {
  const { armed, context, narrowEar, wideEar, lull, level, earlyEnd } = deps;
  const nearerVoice = createNearerVoice(lull);

  /** Does not wait for the endpoint where the words so far are a whole phrase and the speaker has ended. */
  const finishSettledPhrase = (ear: 'narrow' | 'wide', text: string): void => {
    const heardIn = context();
    if (heardIn === null || text === '') return;
    const isWhole = isWholePhrase(text, heardIn, lull.of(ear, text), armed.beside(), ear);
    const isDue = heardIn === 'idle' && armed.hearsWide() && earlyEnd.isDue(wideEar.soFar());
    if (isWhole || isDue) finish();
  };

  /** Both end together, so that neither waits for the other. */
  const finish = (): void => {
    if (narrowEar.finish() === 'result follows' && armed.hearsWide()) wideEar.end();
  };

  /** What went on before a nearer voice is others' talk … */
  const discard = (): void => {
    const isEnding = narrowEar.isEnding();
    narrowEar.discard();
    if (isEnding) {
      // What ended before is yet to ask for what the wide ear made of it, and for its sound.
      wideEar.end();
      return;
    }
    wideEar.discard();
    earlyEnd.forget();
    level.take();
  };

  /** … or the same person's, who was only less loud: a red flag is judged as any other. */
  const isUrgentUnderWay = (): boolean => {
    const heardIn = context();
    if (heardIn === null) return false;
    return [earlyEnd.underWay(), wideEar.soFar()].some((text) => isUrgentSoFar(text, heardIn));
  };

  const hearChunk = (chunk: Chunk): void => {
    const nearer = armed.hearsWide() ? nearerVoice.follow(chunk) : null;
    if (nearer?.kind === 'begins') {
      if (isUrgentUnderWay()) finish();
      else discard();
      for (const before of nearer.before) give(before);
    }
    give(chunk);
    if (nearer?.kind === 'ends') finish();
  };

  const give = (chunk: Chunk): void => {
    narrowEar.feed(chunk);
    if (armed.hearsWide()) wideEar.feed(chunk);
  };

  return {
    soFar(ear, text) {
      if (ear === 'narrow') finishSettledPhrase('narrow', earlyEnd.soFar(text));
      else if (armed.hearsWide()) finishSettledPhrase('wide', text);
    },
    follow(step, frame) {
      level.add(step, frame.endMs);
      lull.add(step, frame.endMs);
      if (step.kind === 'shut') {
        nearerVoice.forget();
        narrowEar.tend();
        wideEar.tend();
        return;
      }
      const preRoll = step.feed.slice(0, -1);
      let startMs = preRoll.reduce((ms, samples) => ms - soundMs(samples), frame.startMs);
      for (const samples of step.feed) {
        hearChunk({ samples, startMs });
        startMs += soundMs(samples);
      }
      if (step.kind === 'shutting') finish();
    },
  };
}
