/**
 * Every limit by which sound is told from what a broken microphone, driver or page sends in its place. Sound of a real
 * microphone has noise: at the faintest that still carries a voice, some ±2 of 32,768. All are [PJ], chosen by the
 * attacks in `test/main/recognition/signal/` and by the quietest noise that must not raise an alarm (-90 dB).
 */

/** A frame that stays within so many steps of 16 bits is still: zeros, one value, or the last bit's ±1. */
export const stillSteps = 2;
/** Noise of -100 dB and more leaves that span many times in 10 s. */
export const stillMs = 10_000;

/**
 * The faults of content count in steps of the microphone where those are coarser: one of 8 bits has 256 between its
 * values, and its quiet room is one value with another now and then. Nothing coarser is sold.
 */
export const coarsestStep = 256;
/**
 * One of 13 bits and fewer is one value in every closure of speech, and in every cycle that rests: non-stop speech
 * would be full of gaps. There a single value is no gap, so that a microphone of this kind, or one of
 * 16 bits behind a digital gain of eight, which loses sound is not noticed. Behind a browser's filter its step is 1 again.
 */
export const valuesRestFromStep = 8;

/** The faults below are looked for in so much sound. */
export const watchedMs = 5_000;

/** So many samples equal to earlier ones, to the bit, are a repetition: noise never does that by chance. */
export const repeatedSamples = 320;
/** A driver that is stuck plays its buffer again; the longest are some 400 ms. A tape that is looped is longer. */
export const longestLoopMs = 450;
/**
 * A browser's filters bring a repetition back with another rounding: so many steps beside the earlier samples are the
 * same. A hum without noise repeats as well; only what bends from sample to sample by so much as noise does is taken so.
 */
export const roundingSteps = 1;
export const leastRoughness = 8;
/**
 * A tone (a whistle, an alarm's beep, a fan's blades) comes back as well: what is alike at a shorter distance than the
 * 10 ms of a driver's shortest buffer is one, and only counts to the bit. Its bends differ by no more than this share,
 * which the last bit's rounding leaves; those of noise and of speech differ by more than themselves.
 */
export const longestTonePeriodSamples = 159;
export const toneShare = 0.25;
/** Of the frames watched. One repeated buffer is a hiccup. */
export const leastRepeatedShare = 0.2;

/** Where nothing but one value, or a curve without noise, stands for so long between sound, sound is missing. */
export const blankSamples = 80;
/** What is left of a filter that swings out has no more than this, and bends by no more from sample to sample. */
export const blankSteps = 32;
export const smoothSteps = 3;
/** The sound before such a curve bends by this at least: noise of -96 to -93 dB bends by less, and looks smooth now and then. */
export const leastBend = 16;
/**
 * A microphone that is cleaned of its noise by the system is as smooth between words, and where a soft voice rests in a
 * cycle. It shows in the pauses: after so many such blocks in a row (250 ms) a curve is sound for a minute.
 */
export const noiselessBlocks = 50;
export const noiselessForBlocks = 12_000;
/** Of a microphone that was just opened nothing is known: nobody speaks for ten seconds without a pause. */
export const unknownForBlocks = 2_000;
/** The span of what counts as sound around it: noise of -90 dB has more. */
export const leastSoundSteps = 4;
/** A value so large is a clipped wave's top, and no gap. */
export const clippedFrom = 32_000;
/** A noise gate of the system leaves zeros between words, and changes with words: four to eight times a second. */
export const leastChangesPerSecond = 9;
export const leastBlankShare = 0.1;

/** Frames are counted against the clock over so long … */
export const arrivalMs = 10_000;
/** … and a wait counts as no more than this: the machine slept, or the microphone counts as lost anyway. */
export const countedWaitMs = 2_000;
/** Less sound than this share of the time: half a phrase would be missing. */
export const leastArrivingShare = 0.7;

/** A fault is over when its measure is below this share of its limit, so that it is not told again and again. */
export const overShare = 0.5;
