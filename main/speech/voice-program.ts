import type { Utterance } from '../../shared/ports.ts';

/** A program and its arguments: fixed words, numbers and the name of a voice, never a text. */
export interface ProgramCall {
  readonly command: string;
  readonly args: readonly string[];
}

/** How to speak one text: it goes to the program's standard input and nowhere else. */
export interface SpeechCommand extends ProgramCall {
  readonly text: string;
}

/** The program of a platform that has the voice. */
export interface VoiceProgram {
  /**
   * What to run for an utterance; null where its text has nothing to pronounce.
   * @param voice a name out of `list`; null is the machine's own choice. A name that is no longer there speaks with
   * that choice, or fails.
   */
  speak(utterance: Utterance, voice: string | null): SpeechCommand | null;
  /** Ends with 0 where there is a voice, without a sound. */
  readonly probe: ProgramCall;
  /** Prints the voices of this machine, one a line. */
  readonly list: ProgramCall;
  /** The name of the voice in such a line; null where there is none. */
  nameIn(line: string): string | null;
}
