/** What to do about one more failure. */
interface NextTry {
  readonly waitMs: number;
  /** The third within a minute: now it is told, once for each series. */
  readonly isAlarming: boolean;
}

/** Failures that are further apart than this are none of one series, where there was a page in between. [PJ] */
const seriesMs = 60_000;
/** Before the first, second and third try of a series; then it is tried once a minute, all night. [PJ] */
const waitsMs = [1_000, 2_000, 4_000];
const lastingWaitMs = 60_000;

type FailedWhen = 'before its page came' | 'after a minute without its page' | 'after its page came';

/**
 * Counts failures that follow each other, so that what fails at once is not tried without a pause. It is told at the
 * third, or at the first that took a minute: nobody is heard meanwhile.
 */
export function createFailureSeries(): (nowMs: number, when: FailedWhen) => NextTry {
  let count = 0;
  let lastMs = Number.NEGATIVE_INFINITY;
  let isTold = false;
  return (nowMs, when) => {
    // Tries that come a minute apart are still of the series that made them so slow.
    const longestGapMs = count > waitsMs.length ? lastingWaitMs + seriesMs : seriesMs;
    const isAnother = when === 'after its page came' && nowMs - lastMs > longestGapMs;
    count = isAnother ? 1 : count + 1;
    lastMs = nowMs;
    if (isAnother) isTold = false;
    const isAlarming = !isTold && (count >= waitsMs.length || when === 'after a minute without its page');
    isTold ||= isAlarming;
    return { waitMs: waitsMs[count - 1] ?? lastingWaitMs, isAlarming };
  };
}
