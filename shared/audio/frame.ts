/** 16 kHz, mono, signed 16-bit samples, 20 to 100 ms of them, as the page sends them. */
export interface AudioFrame {
  /** Counts up by one; a gap means that frames were lost on the way. */
  readonly sequence: number;
  readonly samples: Int16Array;
}

/** What both speech models take; all sound between page and main is mono at this rate. */
export const sampleRateHz = 16_000;
/** 100 ms: what a quiet room comes in. */
export const frameSamples = 1_600;
/** 20 ms: what sound comes in, and the second after it, so that a phrase's end is known at once. A block of the level gate. */
export const shortFrameSamples = 320;
