import { type ListeningContext, listeningContexts } from '../../shared/dialogue/listening-context.ts';
import { grammarBeside } from '../../shared/dialogue/understanding/beside-line.ts';
import { grammarFor } from '../../shared/dialogue/understanding/grammar.ts';
import type { Heard, Hearing, Log, RecogniserListener } from '../../shared/ports.ts';
import { acceptUtterance } from './acceptance.ts';
import { createAnswerWatch } from './answer-watch.ts';
import { countsLate, createBargeInWindow } from './barge-in-window.ts';
import { createCurrentEngine } from './current-engine.ts';
import { createEarlyEnd } from './early-end.ts';
import type { Engine } from './engine/engine.ts';
import { createSelfProbe } from './engine/self-probe.ts';
import { createSupervisor } from './engine/supervisor.ts';
import { foregroundOf } from './foreground.ts';
import { createJoining } from './joining.ts';
import { createLevelGate, type GateStep } from './level-gate.ts';
import { createLullMeter } from './lull.ts';
import { modelGrammar, outOfVocabulary } from './models/out-of-vocabulary.ts';
import { createNearerVoice } from './nearer-voice.ts';
import type { PatientRecogniser, RecogniserDeps } from './patient-recogniser.ts';
import { type Chunk, soundMs } from './timeline.ts';
import { isUrgentSoFar } from './urgent-so-far.ts';
import { createUtteranceLevelMeter } from './utterance-level.ts';
import { createUtteranceStream, type RecognisedUtterance } from './utterance-stream.ts';
import { isWholePhrase } from './whole-phrase.ts';
import { createWideEar } from './wide-ear.ts';

/** Hears phrases with an engine behind a level gate, keeps that engine alive, and asks the wide ear where there is one. */
export function createRecogniser(deps: RecogniserDeps): PatientRecogniser {
  const { startEngine, wide = null, knownPhrase = [], clock, log, sensitivity = () => 'moderate' } = deps;
  let listener: RecogniserListener | null = null;
  let hearing: Hearing = { kind: 'deaf' };
  let nextSequence: number | null = null;
  let streamMs = 0;

  const gate = createLevelGate();
  const level = createUtteranceLevelMeter();
  const lull = createLullMeter();
  const nearerVoice = createNearerVoice(lull);
  const earlyEnd = createEarlyEnd(lull);
  const bargeInWindow = createBargeInWindow();
  const stream = createUtteranceStream(() => clock.nowMs(), {
    partial: (text) => finishSettledPhrase('narrow', earlyEnd.soFar(text)),
    utterance: (utterance) => hear(utterance),
  });
  const engine = createCurrentEngine({
    stream,
    listening(words) {
      const context = listenedFor(hearing);
      return context === null ? null : modelGrammar(expected(context), words);
    },
    streamMs: () => streamMs,
    replaceEngine: () => supervisor.replace(),
    probe: createSelfProbe({
      clip: knownPhrase,
      listening: (words) => modelGrammar(grammarFor('idle'), words),
      clock,
      broken: (failure) => supervisor.fail(failure),
    }),
  });
  const supervisor = createSupervisor({
    startEngine,
    clock,
    changed(next) {
      engine.use(next);
      if (next !== null) noteUnknownPhrases(next, log);
    },
    status: (status) => listener?.status(status),
  });
  const answerWatch = createAnswerWatch({ nowMs: clock.nowMs, stream, engine });
  const expected = (context: ListeningContext): readonly string[] =>
    context === 'interrupting' ? grammarBeside(besideOf(hearing)) : grammarFor(context);
  const wideEar = createWideEar({
    engine: wide,
    clock,
    log,
    knownPhrase,
    streamMs: () => streamMs,
    partial(text) {
      if (hearsWide()) finishSettledPhrase('wide', text);
    },
  });
  const join = createJoining({
    // What was begun before Charley speaks is heard by the narrow ear alone.
    wideEar: () => (hearsWide() ? wideEar : null),
    read(utterance, sound, heardIn) {
      const isQuiet = heardIn === 'interrupting' || !lull.isRestless();
      const { nearest, standsOut } = foregroundOf(utterance, heardIn, lull);
      const judged = isQuiet ? utterance : nearest;
      return {
        heard: acceptUtterance(judged, sound, {
          context: heardIn,
          sensitivity: sensitivity(),
          beside: besideOf(hearing),
        }),
        words: judged.words,
        surroundings: isQuiet ? 'quiet' : standsOut ? 'stood out of' : 'talk',
      };
    },
    heard: (heard, heardIn) => tell(heard, heardIn),
  });

  /** Any words at all, while Charley speaks, would be its own. */
  const hearsWide = (): boolean => hearing.kind === 'listening' && hearing.context !== 'interrupting';

  /** What the words under way are heard as. */
  const context = (): ListeningContext | null => listenedFor(hearing) ?? bargeInWindow.context();

  const closeEar = (): void => {
    bargeInWindow.end();
    stream.close();
  };

  /** Does not wait for the endpoint where the words so far are a whole phrase and the speaker has ended. */
  function finishSettledPhrase(ear: 'narrow' | 'wide', text: string): void {
    const heardIn = context();
    if (heardIn === null || text === '') return;
    const isWhole = isWholePhrase(text, heardIn, lull.of(ear, text), besideOf(hearing), ear);
    const isDue = heardIn === 'idle' && hearsWide() && earlyEnd.isDue(wideEar.soFar());
    if (isWhole || isDue) finish();
  }

  /** Both end together, so that neither waits for the other. */
  function finish(): void {
    if (stream.finish() === 'result follows' && hearsWide()) wideEar.end();
  }

  function hear(piece: RecognisedUtterance): void {
    const utterance = earlyEnd.take(piece);
    if (utterance === null) return;
    lull.forgetTexts();
    const heardIn = context();
    const sound = level.take();
    if (bargeInWindow.isFinishing()) closeEar();
    if (heardIn !== null) join(utterance, sound, heardIn);
  }

  /** What was said to something that is over by now counts only where nobody should have to say it again. */
  function tell(heard: Heard, heardIn: ListeningContext): void {
    if (listenedFor(hearing) === heardIn || countsLate(heard)) listener?.heard(heard);
  }

  /** What went on before a nearer voice is others' talk … */
  const discard = (): void => {
    const isEnding = stream.isEnding();
    stream.discard();
    if (isEnding) {
      // What ended before is yet to ask for what the wide ear made of it, and for its sound.
      wideEar.end();
      return;
    }
    wideEar.ask(() => {});
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
    const nearer = hearsWide() ? nearerVoice.follow(chunk) : null;
    if (nearer?.kind === 'begins') {
      if (isUrgentUnderWay()) finish();
      else discard();
      for (const before of nearer.before) give(before);
    }
    give(chunk);
    if (nearer?.kind === 'ends') finish();
  };

  const give = (chunk: Chunk): void => {
    stream.feed(chunk);
    if (hearsWide()) wideEar.feed(chunk);
  };

  const feed = (step: GateStep, frameStartMs: number): void => {
    level.add(step, streamMs);
    lull.add(step, streamMs);
    if (step.kind === 'shut') {
      nearerVoice.forget();
      engine.tend();
      wideEar.tend();
      return;
    }
    const preRoll = step.feed.slice(0, -1);
    let startMs = preRoll.reduce((ms, samples) => ms - soundMs(samples), frameStartMs);
    for (const samples of step.feed) {
      hearChunk({ samples, startMs });
      startMs += soundMs(samples);
    }
    if (step.kind === 'shutting') finish();
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
      await Promise.all([supervisor.stop(), wideEar.stop()]);
    },
    arm(next) {
      const before = listenedFor(hearing);
      const isSame = listenedFor(next) === before && besideOf(next) === besideOf(hearing);
      hearing = next;
      if (isSame) return;
      earlyEnd.forget();
      lull.forgetTexts();
      bargeInWindow.end();
      if (!hearsWide()) wideEar.ask(() => {});
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
      const failure = answerWatch.look();
      if (failure !== null) supervisor.fail(failure);
    },
    async settled() {
      await stream.answered();
      await wideEar.settled();
    },
    changeModel: supervisor.replace,
    changeWideModel: wideEar.changeModel,
    listenWide: wideEar.listen,
    wideStatus: wideEar.status,
    memoryBytes: () => engine.memoryBytes() + wideEar.memoryBytes(),
  };
}

function listenedFor(hearing: Hearing): ListeningContext | null {
  return hearing.kind === 'deaf' ? null : hearing.context;
}

function besideOf(hearing: Hearing): string {
  return hearing.kind === 'deaf' ? '' : (hearing.beside ?? '');
}

function noteUnknownPhrases({ words }: Engine, log: Log): void {
  const unknown = outOfVocabulary(new Set(listeningContexts.flatMap(grammarFor)), words);
  if (unknown.length > 0) log.note('phrases that the model cannot hear', { phrases: unknown.join(', ') });
}
