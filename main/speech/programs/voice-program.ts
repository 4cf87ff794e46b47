import type { Utterance } from '../../../shared/ports/voice.ts';

/** A program and its arguments: fixed words, numbers, the name of a voice and the path of a file, never a text. */
export interface ProgramCall {
  readonly command: string;
  readonly args: readonly string[];
}

/** How to speak one text: it goes to the program's standard input and nowhere else. */
export interface SpeechCommand extends ProgramCall {
  readonly text: string;
}

/** A voice of this machine, with what a person chooses it by. */
export interface InstalledVoice {
  /** As the setting takes it. */
  readonly name: string;
  /** How a person may call it: the machine's name without what only a machine needs. */
  readonly calledBy: string;
  /** A BCP 47 tag; null where it is not known. */
  readonly language: string | null;
  readonly gender: 'female' | 'male' | null;
  /** How nice it is among the voices of its machine: the least is chosen first; null is never chosen by itself. */
  readonly rank: number | null;
}

/** A program of a platform that has voices. */
export interface VoiceProgram {
  /**
   * What to run for an utterance; null where its text has nothing to pronounce.
   * @param voice a name out of `list`; null is the machine's own choice. A name that is no longer there speaks with
   * that choice, or fails.
   */
  speak(utterance: Utterance, voice: string | null): SpeechCommand | null;
  /** The same into a WAV file, without a sound and at the voice's own loudness. */
  record(line: Pick<Utterance, 'text' | 'rate'>, voice: string | null, file: string): SpeechCommand | null;
  /** Ends with 0 where there is a voice, without a sound. */
  readonly probe: ProgramCall;
  /** Prints the voices of this machine, one a line. */
  readonly list: ProgramCall;
  /** The voice in such a line; null where there is none. */
  voiceIn(line: string): InstalledVoice | null;
  /** Prints what tells this version of the program from another; null where it is a part of the system. */
  readonly version: ProgramCall | null;
  /** Whether a voice of this name would be one of its own. */
  owns(voice: string): boolean;
}
