/** Where something lies in a memory that is written round and round. */
export interface Place {
  readonly start: number;
  readonly length: number;
  /** Counts all that was ever written, and what was left out to keep it in one piece. */
  readonly end: number;
}

/** The next place behind what was written so far, in one piece. @param length at most the capacity */
export function placeBehind(writtenTo: number, length: number, capacity: number): Place {
  const left = capacity - (writtenTo % capacity);
  const end = (length <= left ? writtenTo : writtenTo + left) + length;
  return { start: (end - length) % capacity, length, end };
}
