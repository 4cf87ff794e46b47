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
/** … in steps: how much noise bends from sample to sample, on average. */
export const leastRoughness = 8;
/**
 * A tone (a whistle, an alarm's beep, a fan's blades) comes back as well: what is alike at a shorter distance than the
 * 10 ms of a driver's shortest buffer is one, and only counts to the bit. Its bends differ by no more than this share,
 * which the last bit's rounding leaves; those of noise and of speech differ by more than themselves.
 */
export const longestTonePeriodSamples = 159;
/** … this share of their own mean. */
export const toneShare = 0.25;
/** Of the frames watched. One repeated buffer is a hiccup. */
export const leastRepeatedShare = 0.2;

/**
 * A gap in sound: for so long at least (5 ms) one value, or what a browser's filter against low hum makes of one: shorter
 * ones do no harm (`test/main/recognition/lossy-sound.speech.test.ts`) …
 */
export const gapSamples = 80;
/** … and for no longer (150 ms): a beep and a word end as well, and are followed by a pause. */
export const longestGapSamples = 2_400;
/** A long one takes a sound out of a word, or the word: from 90 ms (a lost frame has 100) … */
export const longGapSamples = 1_440;
/** … to 250 ms. */
export const longestLongGapSamples = 4_000;
/**
 * It counts where so much sound (150 ms) without any gap was before it, as there is of a room: behind a gate that shuts
 * at once the ticks of a clock end in such gaps, too, four or five in a second.
 */
export const leastSoundBeforeLongGap = 2_400;
/**
 * A curve without noise bends by no more within four samples, and by this share of its own size where a filter against
 * hum swings out. Noise of -96 dB does so too, and makes no cut.
 */
export const calmSteps = 3;
/** … and by this share of the curve's own size besides. */
export const calmShare = 0.01;
/**
 * Sound is cut off where it was there up to the gap (in this share of the 5 ms before it was no calm), and it bends, within
 * the 3 ms over which browser and resampler spread the end, by this share of the loudest wave of the last second. Of
 * speech that is cut at chance places a fourth is; its own ends are softer. It also tells sound of a few coarse steps,
 * which thins out before it is one value.
 */
export const leastSoundBeforeGap = 0.75;
/** The 3 ms over which an end is spread, in samples. */
export const cutWithinSamples = 48;
/** … by this share of the loudest wave, … */
export const leastCutShare = 0.2;
/** … and at least so many steps of 16 bits. */
export const leastCutSteps = 12;
/** Of the microphone's own: speech that it hears as one or two of them ends by as many. */
export const leastCutOwnSteps = 3;
/** The last second, in frames of 100 ms. */
export const loudnessFrames = 10;
/** A value so large is a clipped wave's top, and no gap. */
export const clippedFrom = 32_000;
/**
 * Cuts are counted in so much sound. Speech without a pause has 11 in it at most before a microphone of 12 bits or more or
 * behind a gain of eight, with a hard gate 13; speech that is lost for half of the time, or for 15 ms of each 100, has 14
 * and more. A microphone of 8 to 10 bits that hears speech as a few steps may have more, too.
 */
export const cutsMs = 10_000;
/** … so many of them are a fault. */
export const leastCuts = 14;
/** … or so many long ones: speech has fewer of them, also behind a gate, and half a phrase is lost in one. */
export const leastLongCuts = 5;

/** Of each two samples one is missing: looked for in blocks of so many, of which so many, and in sound of so many steps. */
export const missingBlockSamples = 80;
/** … this share of the blocks is a fault: sound that is read as one channel of two loses half of itself … */
export const leastMissingShare = 0.1;
/** … where it changes by so many steps of the microphone's own: a quiet room does not tell. */
export const leastSoundSteps = 4;

/** Sound is counted against the clock: over so long, where much of it is missing … */
const arrivalMs = 10_000;
/** … and over so long, where less is: a busy machine brings it whole, up to three seconds late. [PJ] */
const longArrivalMs = 20_000;
/** Less than this share of that time is a fault: phrases get lost where 200 ms of each second are missing. */
export const arrivals = [
  { overMs: arrivalMs, leastShare: 0.7 },
  { overMs: longArrivalMs, leastShare: 0.85 },
];
/** A longer wait counts as this where the microphone counted as lost meanwhile; else the machine slept … */
export const countedWaitMs = 2_000;
/** … and it counts as this: three in twenty seconds are no fault, and a machine that stands still again and again is. [PJ] */
export const sleptWaitMs = 1_000;

/** A fault is over when its measure is below this share of its limit, so that it is not told again and again. */
export const overShare = 0.5;
