import type { Ear, Engine, EngineAnswer, Listening } from '../engine/engine.ts';
import { createBacklog } from './backlog.ts';
import { type RecognisedUtterance, recognisedUtterance } from './recognised-utterance.ts';
import { type Chunk, createTimeline } from './timeline.ts';

/** Feeds one ear at a time and loses no audio when that changes. */
export interface UtteranceStream {
  /** Listens for this from now on: what is not settled yet is heard again by the new ear. */
  open(engine: Engine, listening: Listening): void;
  /** Lets go of the ear; keeps the last unsettled audio for the next. */
  detach(): void;
  /** Lets go of the audio of utterances that were ended: no ear hears them again. */
  forgetEnded(): void;
  /** Lets go of the ear and of all audio. */
  close(): void;
  feed(chunk: Chunk): void;
  /**
   * Ends the utterance now, if anything was fed since the last; says whether its result is to come, and whether that was
   * asked for before. Without an ear it ends there for the next one.
   */
  finish(): 'result follows' | 'ended already' | 'nothing to end';
  /** Ends the utterance now, and nobody is told of it. */
  discard(): void;
  /** An end that was asked for has no result yet. */
  isEnding(): boolean;
  /** How long the engine has owed its oldest answer, by the clock; null where it owes none. */
  owedMs(): number | null;
  /** How many answers there were so far, whichever engine gave them. */
  answers(): number;
  /** Nothing is under way, and nothing was fed since the last result. */
  isSettled(): boolean;
  /** Settles when the engine owes nothing. */
  answered(): Promise<void>;
}

/** Told what an engine makes of the sound: guesses, then one utterance. */
export interface UtteranceListener {
  /** The text so far; called for each chunk. */
  partial(text: string): void;
  /** @param end whether it was asked for, or the engine's own endpoint */
  utterance(utterance: RecognisedUtterance, end: 'asked' | 'endpoint'): void;
}

interface Owed {
  readonly to: 'chunk' | 'finish' | 'discard';
  readonly sinceMs: number;
  /** The number in the backlog of the last chunk that a result at this answer settles. */
  readonly through: number;
}

export function createUtteranceStream(nowMs: () => number, listener: UtteranceListener): UtteranceStream {
  let ear: Ear | null = null;
  let timeline = createTimeline();
  /** Fed, or waiting for an ear, since the last result. */
  const backlog = createBacklog();
  let owed: Owed[] = [];
  let answers = 0;
  let whenAnswered: (() => void)[] = [];

  const nothingOwed = () => {
    owed = [];
    for (const resolve of whenAnswered) resolve();
    whenAnswered = [];
  };
  const take = (answer: EngineAnswer) => {
    const settled = owed.shift();
    answers += 1;
    if (settled?.to === 'discard') {
      // What was fed since is of the next utterance.
    } else if (answer.kind === 'result') {
      if (settled !== undefined) backlog.forgetThrough(settled.through);
      listener.utterance(
        recognisedUtterance(answer, timeline),
        settled?.to === 'finish' ? 'asked' : 'endpoint',
      );
    } else {
      listener.partial(answer.text);
    }
    if (owed.length === 0) nothingOwed();
  };
  const send = (openEar: Ear, chunk: Chunk, through: number) => {
    timeline.append(chunk);
    owed.push({ to: 'chunk', sinceMs: nowMs(), through });
    openEar.feed(chunk.samples);
  };
  const end = (openEar: Ear, through: number, to: 'finish' | 'discard' = 'finish') => {
    owed.push({ to, sinceMs: nowMs(), through });
    openEar.finish();
  };
  const detach = () => {
    const detached = ear;
    ear = null;
    detached?.remove();
    nothingOwed();
  };
  const open = (engine: Engine, listening: Listening) => {
    detach();
    timeline = createTimeline();
    const opened = engine.open(listening, (answer) => {
      if (ear === opened) take(answer);
    });
    ear = opened;
    for (const { chunk, number, isEnd } of backlog.chunks()) {
      send(opened, chunk, number);
      if (isEnd) end(opened, number);
    }
  };
  const feed = (chunk: Chunk) => {
    const number = backlog.add(chunk);
    if (ear !== null) send(ear, chunk, number);
  };
  const finish = () => {
    const last = backlog.last();
    if (owed.at(-1)?.to === 'finish') return 'ended already';
    if (last === null) return 'nothing to end';
    backlog.endBehindLast();
    if (ear === null) return 'nothing to end';
    end(ear, last);
    return 'result follows';
  };
  const discard = () => {
    const last = backlog.last();
    backlog.forgetAll();
    if (last !== null && ear !== null) end(ear, last, 'discard');
  };
  return {
    open,
    detach,
    forgetEnded() {
      const lastEnd = backlog.chunks().findLast(({ isEnd }) => isEnd);
      if (lastEnd !== undefined) backlog.forgetThrough(lastEnd.number);
    },
    close: () => {
      detach();
      backlog.forgetAll();
    },
    feed,
    finish,
    discard,
    isEnding: () => owed.some(({ to }) => to === 'finish'),
    owedMs: () => (owed[0] === undefined ? null : nowMs() - owed[0].sinceMs),
    answers: () => answers,
    isSettled: () => owed.length === 0 && backlog.last() === null,
    answered: () =>
      owed.length === 0 ? Promise.resolve() : new Promise((resolve) => whenAnswered.push(resolve)),
  };
}
