import { sampleRateHz } from '../../shared/audio/frame.ts';
import type { RecogniserListener } from '../../shared/ports/hearing.ts';
import { createArmedHearing } from './armed-hearing.ts';
import { createArming } from './arming.ts';
import { createEarlyEnd } from './early-end.ts';
import { createEndpointing } from './endpointing.ts';
import { createLevelGate } from './level/level-gate.ts';
import { createLullMeter } from './level/lull.ts';
import { createUtteranceLevelMeter } from './level/utterance-level.ts';
import { createNarrowEar } from './narrow-ear.ts';
import type { PatientRecogniser, RecogniserDeps } from './patient-recogniser.ts';
import { createKeptSound } from './stream/kept-sound.ts';
import { soundMs } from './stream/timeline.ts';
import { createJudging } from './verdict/judging.ts';
import { createWideEar } from './wide-ear.ts';

/** Two seconds: what gate and nearer voice hold on to, the pre-roll, is shorter. The streams keep copies of their own. */
const keptSamples = 2 * sampleRateHz;

/** Hears phrases with an engine behind a level gate, keeps that engine alive, and asks the wide ear where there is one. */
export function createRecogniser(deps: RecogniserDeps): PatientRecogniser {
  const { startEngine, wide = null, knownPhrase = [], clock, log, sensitivity = () => 'moderate' } = deps;
  let listener: RecogniserListener | null = null;
  let nextSequence: number | null = null;
  let streamMs = 0;

  const armed = createArmedHearing();
  const kept = createKeptSound(keptSamples);
  const gate = createLevelGate();
  const level = createUtteranceLevelMeter();
  const lull = createLullMeter();
  const earlyEnd = createEarlyEnd(lull);

  const ear = { clock, log, knownPhrase, streamMs: () => streamMs };
  const narrowEar = createNarrowEar({
    ...ear,
    startEngine,
    phrases: armed.phrases,
    partial: (text) => endpointing.soFar('narrow', text),
    utterance: (utterance) => judgeUtterance(utterance),
    status: (status) => listener?.status(status),
  });
  const wideEar = createWideEar({
    ...ear,
    engine: wide,
    partial: (text) => endpointing.soFar('wide', text),
  });
  const arming = createArming({
    armed,
    gate,
    narrowEar,
    wideEar,
    lull,
    earlyEnd,
    streamMs: ear.streamMs,
  });
  const { context } = arming;
  const endpointing = createEndpointing({ armed, context, narrowEar, wideEar, lull, level, earlyEnd });
  const judgeUtterance = createJudging({
    armed,
    context,
    wideEar,
    lull,
    level,
    earlyEnd,
    sensitivity,
    ended: arming.ended,
    heard: (heard) => listener?.heard(heard),
  });

  return {
    start(given) {
      listener = given;
      return narrowEar.start();
    },
    async stop() {
      listener = null;
      await Promise.all([narrowEar.stop(), wideEar.stop()]);
    },
    arm: arming.arm,
    accept({ sequence, samples }) {
      // A page that is new counts from the beginning: nothing is lost by that.
      if (nextSequence !== null && sequence > nextSequence)
        log.note('frames lost', { count: sequence - nextSequence });
      nextSequence = sequence + 1;
      const startMs = streamMs;
      streamMs += soundMs(samples);
      if (!arming.takesSound()) return;
      const step = gate.push(kept.keep(samples));
      endpointing.follow(step, { startMs, endMs: streamMs });
      arming.follow(step);
      narrowEar.look();
    },
    async settled() {
      await narrowEar.answered();
      await wideEar.settled();
    },
    changeModel: narrowEar.replace,
    changeWideModel: wideEar.changeModel,
    listenWide: wideEar.listen,
    wideStatus: wideEar.status,
    memoryBytes: () => narrowEar.memoryBytes() + wideEar.memoryBytes(),
  };
}
