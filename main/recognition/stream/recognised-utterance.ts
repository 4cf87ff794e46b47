import type { EngineAnswer, EngineWord } from '../engine/engine.ts';
import type { Timeline } from './timeline.ts';

/** An utterance as the engine ended it, with times of the whole stream. */
export interface RecognisedUtterance {
  readonly text: string;
  readonly words: readonly EngineWord[];
  /** Where its last word ended in the stream. */
  readonly endMs: number;
}

/** What an engine ended piece by piece, as one. */
export function joinedUtterance(pieces: readonly RecognisedUtterance[]): RecognisedUtterance {
  return {
    text: joinedText(pieces.map(({ text }) => text)),
    words: pieces.flatMap(({ words }) => words),
    endMs: pieces.at(-1)?.endMs ?? 0,
  };
}

/** The words of several pieces in their order; those without words leave no space. */
export function joinedText(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(' ');
}

/** @param timeline where the ear's own time lies in the stream */
export function recognisedUtterance(
  answer: EngineAnswer & { kind: 'result' },
  timeline: Timeline,
): RecognisedUtterance {
  const words = answer.words.map((word) => ({
    ...word,
    startMs: timeline.toStreamMs(word.startMs),
    endMs: timeline.toStreamMs(word.endMs),
  }));
  return { text: answer.text, words, endMs: words.at(-1)?.endMs ?? timeline.endMs() };
}
