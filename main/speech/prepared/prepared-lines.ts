/** How a line is spoken. Loudness is no part of it: whoever plays a line sets that. */
export interface LineVoice {
  /** As the machine names it; null is Charley's own choice. */
  readonly name: string | null;
  /** 1 is the voice's own speed, 0.8 is slower. */
  readonly rate: number;
}

/** An utterance that was rendered ahead and was whole when it was found. */
export interface PreparedLine {
  /** The same text, voice and speed always have the same id, and nothing else has it. */
  readonly id: string;
  /** From its first sample to its last: no silence worth waiting for stands before or behind it. */
  readonly durationMs: number;
  /**
   * A RIFF file of 16-bit mono samples. All lines have one level, some 2 dB from that of the living voice at volume 1
   * (Festival, espeak-ng). It is in memory already: this waits for nothing.
   */
  read(): Uint8Array;
}

/** How far the voice of now has got. */
export interface PreparingProgress {
  readonly ready: number;
  /** 0 where nothing can be prepared on this machine. */
  readonly total: number;
  /** Whose lines these are; null where there is no voice. */
  readonly voiceName: string | null;
}

/** What was rendered ahead, sentence by sentence. */
export interface PreparedLines {
  /**
   * A whole utterance, put together of its sentences; undefined where one of them is not ready, or was damaged: then it
   * is spoken live. It decides at once and never throws.
   */
  find(text: string, voice: LineVoice): PreparedLine | undefined;
  progress(): PreparingProgress;
  /** Calls back whenever the progress is another one; returns its undo. */
  onProgress(changed: () => void): () => void;
}
