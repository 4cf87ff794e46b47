/** What digital silence counts as, in dB below full scale. */
export const quietestLevelDb = -100;
/** A lorry's rumble lies below, no voice does. [PJ] */
export const rumbleBelowHz = 150;
/** A voice's pitch and first formant lie below, its sibilants above. [PJ] */
export const bandEdgesHz = [700, 2_500] as const;
/** A sound stands over the floor of a band from here on; a steady room stays within 3 dB of its floor. */
export const openOverFloorDb = 6;

/**
 * A whole phrase is taken after so much quiet, before the engine's own endpoint (0.5 s and more). While idle a
 * speaker who only draws breath gets longer, for "I have a cramp" may go on with "in my stomach".
 */
export const settledIdleMs = 320;
export const settledSessionMs = 240;
/** Where it has not been quiet for so long, talk or noise goes on: the longest onset phrase takes some 2.5 s. [PJ] */
export const restlessMs = 3_000;
/** … a speaker has ended once it is so far below the loudest of the phrase, */
export const fallenDb = 6;
/** … or once the engine has made nothing else of it for so long, */
export const unchangedMs = 500;
/** … and of any words the last so many may be theirs. */
export const longestTailWords = 7;
/** A nearer voice stands so far above what went on before it, */
export const standsOutDb = 4.5;
/** … in so long. */
export const backgroundMs = 2_000;
/** … and so many words may be made of what goes on after it. */
export const mostTrailingWords = 2;
/** The sound of the longest utterance, 20 s, and of what went before it. */
export const trackMs = 24_000;
