import { sampleRateHz } from '../../shared/audio/frame.ts';
import type { Ear, Engine, EngineAnswer, Listening } from './engine/engine.ts';
import { createKeptSound } from './kept-sound.ts';
import { type RecognisedUtterance, recognisedUtterance } from './recognised-utterance.ts';
import { type Chunk, createTimeline } from './timeline.ts';

/** Feeds one ear at a time and loses no audio when that changes. */
export interface UtteranceStream {
  /** Listens for this from now on: what is not settled yet is heard again by the new ear. */
  open(engine: Engine, listening: Listening): void;
  /** Lets go of the ear; keeps the last unsettled audio for the next. */
  detach(): void;
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

export interface UtteranceListener {
  /** The text so far; called for each chunk. */
  partial(text: string): void;
  /** @param end whether it was asked for, or the engine's own endpoint */
  utterance(utterance: RecognisedUtterance, end: 'asked' | 'endpoint'): void;
}

/**
 * What a changed ear hears again, and what waits for an engine that is being restarted: three seconds of words, with
 * the pre-roll before them and the quiet behind them that ends them.
 */
const backlogMs = 5_000;

interface Owed {
  readonly to: 'chunk' | 'finish' | 'discard';
  readonly sinceMs: number;
  /** Where the last chunk begins that a result at this answer settles. */
  readonly chunkMs: number;
}

export function createUtteranceStream(nowMs: () => number, listener: UtteranceListener): UtteranceStream {
  let ear: Ear | null = null;
  const kept = createKeptSound((backlogMs / 1_000) * sampleRateHz);
  let timeline = createTimeline();
  /** Fed, or waiting for an ear, since the last result. */
  let backlog: Chunk[] = [];
  /** Where in the backlog an utterance was to end. */
  const ends = new Set<Chunk>();
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
      keepOnly(backlog.filter((chunk) => settled === undefined || chunk.startMs > settled.chunkMs));
      listener.utterance(
        recognisedUtterance(answer, timeline),
        settled?.to === 'finish' ? 'asked' : 'endpoint',
      );
    } else {
      listener.partial(answer.text);
    }
    if (owed.length === 0) nothingOwed();
  };
  const keepOnly = (kept: Chunk[]) => {
    backlog = kept;
    for (const chunk of ends) if (!kept.includes(chunk)) ends.delete(chunk);
  };
  const send = (openEar: Ear, chunk: Chunk) => {
    timeline.append(chunk);
    owed.push({ to: 'chunk', sinceMs: nowMs(), chunkMs: chunk.startMs });
    openEar.feed(chunk.samples);
  };
  const end = (openEar: Ear, chunk: Chunk, to: 'finish' | 'discard' = 'finish') => {
    owed.push({ to, sinceMs: nowMs(), chunkMs: chunk.startMs });
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
    for (const chunk of backlog) {
      send(opened, chunk);
      if (ends.has(chunk)) end(opened, chunk);
    }
  };
  const feed = ({ samples, startMs }: Chunk) => {
    const chunk = { samples: kept.keep(samples), startMs };
    backlog.push(chunk);
    // In place: copies for each frame would be 15 kB of garbage.
    for (let oldest = backlog[0]; oldest !== undefined && isPast(oldest, chunk); oldest = backlog[0]) {
      ends.delete(oldest);
      backlog.shift();
    }
    if (ear !== null) send(ear, chunk);
  };
  const finish = () => {
    const last = backlog.at(-1);
    if (owed.at(-1)?.to === 'finish') return 'ended already';
    if (last === undefined) return 'nothing to end';
    ends.add(last);
    if (ear === null) return 'nothing to end';
    end(ear, last);
    return 'result follows';
  };
  const discard = () => {
    const last = backlog.at(-1);
    keepOnly([]);
    if (last !== undefined && ear !== null) end(ear, last, 'discard');
  };
  return {
    open,
    detach,
    close: () => {
      detach();
      keepOnly([]);
    },
    feed,
    finish,
    discard,
    isEnding: () => owed.some(({ to }) => to === 'finish'),
    owedMs: () => (owed[0] === undefined ? null : nowMs() - owed[0].sinceMs),
    answers: () => answers,
    isSettled: () => owed.length === 0 && backlog.length === 0,
    answered: () =>
      owed.length === 0 ? Promise.resolve() : new Promise((resolve) => whenAnswered.push(resolve)),
  };
}

function isPast(chunk: Chunk, last: Chunk): boolean {
  return last.startMs - chunk.startMs >= backlogMs;
}
