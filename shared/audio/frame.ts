/** 16 kHz, mono, signed 16-bit samples, about 100 ms of them, as the page's worklet sends them. */
export interface AudioFrame {
  /** Counts up by one; a gap means that frames were lost on the way. */
  readonly sequence: number;
  readonly samples: Int16Array;
}

export const sampleRateHz = 16_000;
/** 100 ms: Vosk decodes in steps of 200 ms and answers every chunk with a message. */
export const frameSamples = 1_600;
