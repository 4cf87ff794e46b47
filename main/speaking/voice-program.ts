import type { Utterance } from '../../shared/ports.ts';
import { festival } from './festival.ts';
import { macosSay } from './macos-say.ts';
import { powershell } from './powershell.ts';

/** A program and its arguments: fixed words and numbers, never a text. */
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
  /** What to run for an utterance; null where its text has nothing to pronounce. */
  speak(utterance: Utterance): SpeechCommand | null;
  /** Ends with 0 where there is a voice, without a sound. */
  readonly probe: ProgramCall;
}

/** The platform's voice, or null where say knows none. */
export function voiceProgramOf(platform: NodeJS.Platform): VoiceProgram | null {
  switch (platform) {
    case 'linux':
      return festival;
    case 'darwin':
      return macosSay;
    case 'win32':
      return powershell;
    default:
      return null;
  }
}
