/** The sum of what was counted in the last so many pieces. */
interface SlidingSum {
  /** @returns the sum, this one included */
  push(value: number): number;
  forget(): void;
}

/** @param pieces how many are summed */
export function createSlidingSum(pieces: number): SlidingSum {
  let values: number[] = [];
  let sum = 0;
  return {
    push(value) {
      values.push(value);
      sum += value;
      if (values.length > pieces) sum -= values.shift() ?? 0;
      return sum;
    },
    forget() {
      values = [];
      sum = 0;
    },
  };
}
