import type { AudioFrame } from '../../shared/audio/frame.ts';
import { type ListeningContext, listeningContexts } from '../../shared/dialogue/listening-context.ts';
import { grammarFor } from '../../shared/dialogue/understanding/grammar.ts';
import { judge } from '../../shared/dialogue/understanding/judge.ts';
import type { Clock, Hearing, Log, Recogniser, RecogniserListener } from '../../shared/ports.ts';
import { failed, type Result } from '../../shared/result.ts';
import type { Settings } from '../../shared/settings.ts';
import { acceptUtterance } from './acceptance.ts';
import { countsLate, createBargeInWindow } from './barge-in-window.ts';
import type { Engine, StartEngine } from './engine/engine.ts';
import { createRecyclingPlan } from './engine/recycling.ts';
import { createSupervisor, type Supervisor } from './engine/supervisor.ts';
import { createLevelGate, type GateStep } from './level-gate.ts';
import { modelGrammar, outOfVocabulary } from './models/out-of-vocabulary.ts';
import { durationMs } from './timeline.ts';
import { createUtteranceLevelMeter } from './utterance-level.ts';
import { createUtteranceStream, type Utterance, type UtteranceStream } from './utterance-stream.ts';

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
/**
 * A whole phrase is taken after so much quiet, before the engine's own endpoint (0.5 s and more). While idle a
 * speaker who only draws breath gets longer, for "I have a cramp" may go on with "in my stomach".
 */
const settledIdleMs = 340;
const settledSessionMs = 240;

/** Hears phrases with an engine behind a level gate, and keeps that engine alive. */
export function createRecogniser(deps: RecogniserDeps): PatientRecogniser {
  return new GatedRecogniser(deps);
}

class GatedRecogniser implements PatientRecogniser {
  readonly #log: Log;
  readonly #sensitivity: () => Settings['sensitivity'];
  readonly #gate = createLevelGate();
  readonly #sound = createUtteranceLevelMeter();
  readonly #bargeInWindow = createBargeInWindow();
  readonly #recycling = createRecyclingPlan();
  readonly #line: UtteranceStream;
  readonly #supervisor: Supervisor;
  #listener: RecogniserListener | null = null;
  #hearing: Hearing = { kind: 'deaf' };
  #engine: Engine | null = null;
  #nextSequence: number | null = null;
  #streamMs = 0;

  constructor({ startEngine, clock, log, sensitivity = () => 'moderate' }: RecogniserDeps) {
    this.#log = log;
    this.#sensitivity = sensitivity;
    this.#line = createUtteranceStream(() => clock.nowMs(), {
      partial: (text) => this.#endSettledPhrase(text),
      utterance: (utterance) => this.#hear(utterance),
    });
    this.#supervisor = createSupervisor({
      startEngine,
      clock,
      changed: (engine) => this.#use(engine),
      status: (status) => this.#listener?.status(status),
    });
  }

  start(listener: RecogniserListener): Promise<Result<void>> {
    this.#listener = listener;
    return this.#supervisor.start();
  }

  async stop(): Promise<void> {
    this.#listener = null;
    this.#line.close();
    await this.#supervisor.stop();
  }

  arm(hearing: Hearing): void {
    const before = contextOf(this.#hearing);
    this.#hearing = hearing;
    if (contextOf(hearing) === before) return;
    this.#bargeInWindow.end();
    if (before !== null && hearing.kind === 'deaf') this.#bargeInWindow.begin(before, this.#streamMs);
    else this.#openEar();
  }

  accept({ sequence, samples }: AudioFrame): void {
    if (this.#nextSequence !== null && sequence !== this.#nextSequence) {
      this.#log.note('frames lost', { count: sequence - this.#nextSequence });
    }
    this.#nextSequence = sequence + 1;
    const startMs = this.#streamMs;
    this.#streamMs += durationMs(samples);
    if (this.#hearing.kind === 'deaf' && !this.#bargeInWindow.isOpen()) return;
    const step = this.#gate.push(samples);
    this.#feed(step, startMs);
    this.#linger(step);
    if (this.#line.owedMs() > watchdogMs) this.#supervisor.fail(failed('engine-stopped', 'it hangs').failure);
  }

  settled(): Promise<void> {
    return this.#line.answered();
  }

  changeModel(): void {
    this.#supervisor.replace();
  }

  memoryBytes(): number {
    return this.#engine?.memoryBytes() ?? 0;
  }

  #feed(step: GateStep, frameStartMs: number): void {
    this.#sound.add(step, this.#streamMs);
    if (step.kind === 'shut') {
      this.#renew();
      return;
    }
    const preRoll = step.feed.slice(0, -1);
    let startMs = preRoll.reduce((ms, samples) => ms - durationMs(samples), frameStartMs);
    for (const samples of step.feed) {
      this.#line.feed({ samples, startMs });
      startMs += durationMs(samples);
    }
    if (step.kind === 'shutting') this.#line.finish();
  }

  /** Once deaf: what was begun before is heard to its end, and then the ear is let go of. */
  #linger(step: GateStep): void {
    this.#bargeInWindow.follow(step, this.#streamMs);
    if (!this.#bargeInWindow.isFinishing()) return;
    this.#gate.shut();
    this.#line.finish();
    if (this.#engine === null || this.#line.isSettled()) this.#closeEar();
  }

  #closeEar(): void {
    this.#bargeInWindow.end();
    this.#line.close();
  }

  /** Does not wait for the endpoint where the words so far are a whole phrase and the room is quiet again. */
  #endSettledPhrase(text: string): void {
    const context = this.#context();
    if (context === null || text === '') return;
    if (this.#sound.quietMs() < (context === 'idle' ? settledIdleMs : settledSessionMs)) return;
    if (judge(text, context).verdict.accepted) this.#line.finish();
  }

  #hear(utterance: Utterance): void {
    const context = this.#context();
    const sound = this.#sound.take();
    if (this.#bargeInWindow.isFinishing()) this.#closeEar();
    if (context === null || utterance.text === '') return;
    const heard = acceptUtterance(utterance, sound, context, this.#sensitivity());
    if (this.#hearing.kind === 'listening' || countsLate(heard)) this.#listener?.heard(heard);
  }

  /** What the words under way are heard as. */
  #context(): ListeningContext | null {
    return contextOf(this.#hearing) ?? this.#bargeInWindow.context();
  }

  /** In a silence: makes the ear new, or the engine where it has grown too much. */
  #renew(): void {
    if (!this.#line.isSettled()) return;
    const due = this.#recycling.due(this.#streamMs, this.memoryBytes());
    if (due === 'ear') this.#openEar();
    if (due === 'engine') this.#supervisor.replace();
  }

  #use(engine: Engine | null): void {
    this.#engine = engine;
    if (engine === null) {
      this.#line.detach();
      return;
    }
    this.#recycling.engineStarted(engine.memoryBytes());
    const gaps = outOfVocabulary(new Set(listeningContexts.flatMap(grammarFor)), engine.words);
    if (gaps.length > 0) this.#log.note('phrases that the model cannot hear', { phrases: gaps.join(', ') });
    this.#openEar();
  }

  #openEar(): void {
    const context = contextOf(this.#hearing);
    if (context === null || this.#engine === null) return;
    this.#recycling.earOpened(this.#streamMs);
    this.#line.open(this.#engine, modelGrammar(grammarFor(context), this.#engine.words));
  }
}

/** What is listened for; null while deaf. */
function contextOf(hearing: Hearing): ListeningContext | null {
  return hearing.kind === 'deaf' ? null : hearing.context;
}
