/** One thing that Charley can say, in print and aloud. */
export interface LineWords {
  /** 3 to 7 words, in large print. */
  readonly headline: string;
  /** Sentences of 12 words or fewer; `{name}` marks a placeholder; empty where nothing is said. */
  readonly spoken: string;
}

/** A question that a person may ask, and what Charley says to it. */
export interface AnswerWords {
  /** How a person may ask, for the page of questions. */
  readonly question: string;
  readonly answer: string;
}
