/**
 * Every limit by which two ears are joined, with the figure that chose it. The narrow ear hears listed phrases, the
 * wide one any words; `verdict.ts` is the table that goes by these.
 */

/** What the narrow ear waits for the wide one. Both end together, so the wait is a busy machine's. [PJ] */
export const wideAnswerMs = 300;

/** A command or an answer: in a conversation the narrow ear decides by itself up to so many words. [PJ] */
export const mostShortWords = 3;

/**
 * How sure the wide ear must be of "cramp", "spasm" and their like, and of the words that tell a red flag. With the
 * wide ear alone 2 of 805 strangers' clips (1.8 h) passed the words' rules; neither starts anything by itself.
 */
export const leastKeyConfidence = 0.8;

/** The wide ear needs some 90 MB (model, graph and the thread), and the machine needs the rest. [PJ] */
export const leastFreeBytes = 250e6;
/** Below this a machine swaps at the first page of a browser. [PJ] */
export const leastTotalBytes = 1.5e9;
