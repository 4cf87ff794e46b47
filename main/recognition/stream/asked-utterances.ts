import { joinedText, joinedUtterance, type RecognisedUtterance } from './recognised-utterance.ts';
import type { UtteranceListener, UtteranceStream } from './utterance-stream.ts';

/** What an ear heard since it was last asked, and those who wait to be told. */
interface AskedUtterances extends UtteranceListener {
  /** What was heard since the last asking, so far. */
  soFar(): string;
  /**
   * Somebody asks, and with that the utterance was ended.
   * @param wait calls back when it is too late for an answer; returns its undo
   */
  ask(answered: ToldUtterance, end: ReturnType<UtteranceStream['finish']>, wait: Wait): void;
  /** Somebody asks while there is no engine: told at once that there is nothing. */
  askNobody(answered: ToldUtterance): void;
  /** The utterance was ended, and nobody has asked for it yet. */
  endedAhead(): void;
  /** Whether an utterance that was ended waits for somebody to ask. */
  isUnasked(): boolean;
  /** There is no engine any more: whoever waits, or is yet to ask for what was ended, is told that there is nothing. */
  forget(): void;
}

/** Told once of an utterance that was asked for; null where it did not come in time, or never can. */
export type ToldUtterance = (utterance: RecognisedUtterance | null) => void;
type Wait = (late: () => void) => () => void;

export function createAskedUtterances(): AskedUtterances {
  /** Utterances that the engine ended by itself since the last asking. */
  let ended: RecognisedUtterance[] = [];
  let underWay = '';
  /** Those who wait for each end that is owed; nobody yet where it was ended ahead of the asking. */
  let asked: Question[][] = [];
  /** An engine went with an utterance that was ended, and nobody had asked for it yet. */
  let isEndLost = false;

  const answer = (): void => {
    const [waiting, ...others] = asked;
    asked = others;
    // Nobody has asked yet: what was heard waits for it.
    if (waiting?.length === 0) return;
    const utterance = joinedUtterance(ended);
    ended = [];
    for (const [turn, question] of (waiting ?? []).entries())
      question.answer(turn === 0 ? utterance : joinedUtterance([]));
  };
  return {
    partial(text) {
      underWay = text;
    },
    utterance(utterance, end) {
      underWay = '';
      ended.push(utterance);
      if (end === 'asked') answer();
    },
    soFar: () => joinedText([...ended.map(({ text }) => text), underWay]),
    ask(answered, end, wait) {
      const question = createQuestion(answered);
      const isOfLostEnd = isEndLost;
      if (isOfLostEnd) question.answer(null);
      isEndLost = false;
      // What was ended ahead since is of the next who asks.
      if (isOfLostEnd && end === 'ended already') return;
      if (end === 'ended already') asked.at(-1)?.push(question);
      else asked.push([question]);
      if (end === 'nothing to end') answer();
      else question.expiresBy(wait);
    },
    askNobody(answered) {
      isEndLost = false;
      answered(null);
    },
    endedAhead() {
      asked.push([]);
    },
    isUnasked: () => ended.length > 0 || asked.at(-1)?.length === 0,
    forget() {
      const unanswered = asked;
      isEndLost ||= unanswered.at(-1)?.length === 0;
      asked = [];
      ended = [];
      underWay = '';
      for (const question of unanswered.flat()) question.answer(null);
    },
  };
}

/** Only the first answer counts: what comes too late is dropped. */
interface Question {
  readonly answer: ToldUtterance;
  expiresBy(wait: Wait): void;
}

function createQuestion(answered: ToldUtterance): Question {
  let isAnswered = false;
  let cancel = () => {};
  const answer: ToldUtterance = (utterance) => {
    if (isAnswered) return;
    isAnswered = true;
    cancel();
    answered(utterance);
  };
  return {
    answer,
    expiresBy(wait) {
      cancel = wait(() => answer(null));
    },
  };
}
