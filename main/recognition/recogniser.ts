import type { ListeningContext } from '../../shared/dialogue/listening-context.ts';
import type { Clock, Hearing, Log, Recogniser, RecogniserListener } from '../../shared/ports.ts';
import { failed } from '../../shared/result.ts';
import type { Settings } from '../../shared/settings.ts';
import { acceptUtterance } from './acceptance.ts';
import { countsLate, createBargeInWindow } from './barge-in-window.ts';
import { createCurrentEngine } from './current-engine.ts';
import type { StartEngine } from './engine/engine.ts';
import { createSupervisor } from './engine/supervisor.ts';
import { createLevelGate, type GateStep } from './level-gate.ts';
import { soundMs } from './timeline.ts';
import { createUtteranceLevelMeter } from './utterance-level.ts';
import { createUtteranceStream, type RecognisedUtterance } from './utterance-stream.ts';
import { isWholePhrase } from './whole-phrase.ts';

export interface RecogniserDeps {
  readonly startEngine: StartEngine;
  readonly clock: Clock;
  readonly log: Log;
  /** How easily idle hears, asked at each utterance; the usual way where it is not given. */
  readonly sensitivity?: () => Settings['sensitivity'];
}

/** The recogniser with what a reader of files needs besides: to wait for it. */
export interface PatientRecogniser extends Recogniser {
  /** Settles when everything accepted so far was heard. */
  settled(): Promise<void>;
  /** Another model is to be loaded: it takes over once it is, and this one hears until then. */
  changeModel(): void;
  /** The size of the engine's own memory; 0 while there is none. */
  memoryBytes(): number;
}

/** An engine that owes an answer for longer hangs. */
const watchdogMs = 10_000;
/** Hears phrases with an engine behind a level gate, and keeps that engine alive. */
export function createRecogniser(deps: RecogniserDeps): PatientRecogniser {
  const { startEngine, clock, log, sensitivity = () => 'moderate' } = deps;
  let listener: RecogniserListener | null = null;
  let hearing: Hearing = { kind: 'deaf' };
  let nextSequence: number | null = null;
  let streamMs = 0;

  const gate = createLevelGate();
  const level = createUtteranceLevelMeter();
  const bargeInWindow = createBargeInWindow();
  const stream = createUtteranceStream(() => clock.nowMs(), {
    partial: (text) => finishSettledPhrase(text),
    utterance: (utterance) => hear(utterance),
  });
  const engine = createCurrentEngine({
    log,
    stream,
    context: () => listenedFor(hearing),
    streamMs: () => streamMs,
    replaceEngine: () => supervisor.replace(),
  });
  const supervisor = createSupervisor({
    startEngine,
    clock,
    changed: engine.use,
    status: (status) => listener?.status(status),
  });

  /** What the words under way are heard as. */
  const context = (): ListeningContext | null => listenedFor(hearing) ?? bargeInWindow.context();

  const closeEar = (): void => {
    bargeInWindow.end();
    stream.close();
  };

  /** Does not wait for the endpoint where the words so far are a whole phrase and the room is quiet again. */
  function finishSettledPhrase(text: string): void {
    const heardIn = context();
    if (heardIn === null || text === '') return;
    if (isWholePhrase(text, heardIn, level.quietMs())) stream.finish();
  }

  function hear(utterance: RecognisedUtterance): void {
    const heardIn = context();
    const sound = level.take();
    if (bargeInWindow.isFinishing()) closeEar();
    if (heardIn === null || utterance.text === '') return;
    const heard = acceptUtterance(utterance, sound, heardIn, sensitivity());
    if (hearing.kind === 'listening' || countsLate(heard)) listener?.heard(heard);
  }

  const feed = (step: GateStep, frameStartMs: number): void => {
    level.add(step, streamMs);
    if (step.kind === 'shut') {
      engine.recycle();
      return;
    }
    const preRoll = step.feed.slice(0, -1);
    let startMs = preRoll.reduce((ms, samples) => ms - soundMs(samples), frameStartMs);
    for (const samples of step.feed) {
      stream.feed({ samples, startMs });
      startMs += soundMs(samples);
    }
    if (step.kind === 'shutting') stream.finish();
  };

  /** Once deaf: what was begun before is heard to its end, and then the ear is let go of. */
  const followBargeIn = (step: GateStep): void => {
    bargeInWindow.follow(step, streamMs);
    if (!bargeInWindow.isFinishing()) return;
    gate.shut();
    stream.finish();
    if (!engine.isLoaded() || stream.isSettled()) closeEar();
  };

  return {
    start(given) {
      listener = given;
      return supervisor.start();
    },
    async stop() {
      listener = null;
      stream.close();
      await supervisor.stop();
    },
    arm(next) {
      const before = listenedFor(hearing);
      hearing = next;
      if (listenedFor(next) === before) return;
      bargeInWindow.end();
      if (before !== null && next.kind === 'deaf') bargeInWindow.begin(before, streamMs);
      else engine.openEar();
    },
    accept({ sequence, samples }) {
      if (nextSequence !== null && sequence !== nextSequence)
        log.note('frames lost', { count: sequence - nextSequence });
      nextSequence = sequence + 1;
      const startMs = streamMs;
      streamMs += soundMs(samples);
      if (hearing.kind === 'deaf' && !bargeInWindow.isOpen()) return;
      const step = gate.push(samples);
      feed(step, startMs);
      followBargeIn(step);
      if (stream.owedMs() > watchdogMs) supervisor.fail(failed('engine-stopped', 'it hangs').failure);
    },
    settled: stream.answered,
    changeModel: supervisor.replace,
    memoryBytes: engine.memoryBytes,
  };
}

function listenedFor(hearing: Hearing): ListeningContext | null {
  return hearing.kind === 'deaf' ? null : hearing.context;
}
