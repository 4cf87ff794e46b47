import { sampleRateHz } from '../../shared/audio/frame.ts';
import type { ListeningContext } from '../../shared/dialogue/listening-context.ts';
import type { RecogniserListener } from '../../shared/ports/hearing.ts';
import { createArmedHearing } from './armed-hearing.ts';
import { createBargeInWindow } from './barge-in-window.ts';
import { createEarlyEnd } from './early-end.ts';
import { createEndpointing } from './endpointing.ts';
import { createJudging } from './judging.ts';
import { createKeptSound } from './kept-sound.ts';
import { createLevelGate, type GateStep } from './level-gate.ts';
import { createLullMeter } from './lull.ts';
import { createNarrowEar } from './narrow-ear.ts';
import type { PatientRecogniser, RecogniserDeps } from './patient-recogniser.ts';
import { soundMs } from './timeline.ts';
import { createUtteranceLevelMeter } from './utterance-level.ts';
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
  const bargeInWindow = createBargeInWindow();
  /** What the words under way are heard as. */
  const context = (): ListeningContext | null => bargeInWindow.context() ?? armed.context();

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
  const endpointing = createEndpointing({ armed, context, narrowEar, wideEar, lull, level, earlyEnd });
  const judgeUtterance = createJudging({
    armed,
    context,
    wideEar,
    lull,
    level,
    earlyEnd,
    sensitivity,
    ended() {
      if (bargeInWindow.isFinishing()) leaveWindow();
    },
    heard: (heard) => listener?.heard(heard),
  });

  const closeEar = (): void => {
    bargeInWindow.end();
    earlyEnd.forget();
    narrowEar.close();
  };
  const openEar = (): void => {
    bargeInWindow.end();
    earlyEnd.forget();
    narrowEar.openEar();
  };
  const leaveWindow = (): void => (armed.context() === null ? closeEar() : openEar());

  /** The engine is gone, and with it its answer: what the next one hears belongs to what is listened for now. */
  const abandonWindow = (): void => {
    wideEar.discard();
    leaveWindow();
  };

  /** Once deaf: what was begun before is heard to its end, and then the ear is let go of. */
  const followBargeIn = (step: GateStep): void => {
    bargeInWindow.follow(step, streamMs);
    if (!bargeInWindow.isFinishing()) return;
    if (armed.context() !== null) {
      if (!narrowEar.isEnding()) abandonWindow();
      return;
    }
    gate.shut();
    narrowEar.finish();
    if (!narrowEar.isLoaded() || narrowEar.isSettled()) closeEar();
  };

  return {
    start(given) {
      listener = given;
      return narrowEar.start();
    },
    async stop() {
      listener = null;
      await Promise.all([narrowEar.stop(), wideEar.stop()]);
    },
    arm(next) {
      const before = context();
      if (armed.arm(next) === 'same') return;
      earlyEnd.conclude();
      lull.forgetTexts();
      const isOnsetAwaited = before === 'idle' && narrowEar.isEnding();
      if (!armed.hearsWide() && !isOnsetAwaited) wideEar.discard();
      if (before !== null && next.kind === 'deaf') bargeInWindow.begin(before, streamMs);
      // Beside a line no beginning of help is listened for: what has ended is yet to be heard as what it was.
      else if (isOnsetAwaited && !armed.hearsWide()) bargeInWindow.await(before, streamMs);
      else openEar();
    },
    accept({ sequence, samples }) {
      // A page that is new counts from the beginning: nothing is lost by that.
      if (nextSequence !== null && sequence > nextSequence)
        log.note('frames lost', { count: sequence - nextSequence });
      nextSequence = sequence + 1;
      const startMs = streamMs;
      streamMs += soundMs(samples);
      if (armed.context() === null && !bargeInWindow.isOpen()) return;
      const step = gate.push(kept.keep(samples));
      endpointing.follow(step, { startMs, endMs: streamMs });
      followBargeIn(step);
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
