import { espeakNg } from './espeak-ng.ts';
import { festival } from './festival.ts';
import { macosSay } from './macos-say.ts';
import { powershell } from './powershell.ts';
import type { VoiceProgram } from './voice-program.ts';

/** The programs of the platform that have voices, the nicer first; none where no voice is known. */
export function voiceProgramsOf(platform: NodeJS.Platform): readonly VoiceProgram[] {
  switch (platform) {
    case 'linux':
      return [festival, espeakNg];
    case 'darwin':
      return [macosSay];
    case 'win32':
      return [powershell];
    default:
      return [];
  }
}

/** The program that has a voice of this name; the first of all where none has. */
export function programOf(programs: readonly VoiceProgram[], voice: string): VoiceProgram | undefined {
  return programs.find((program) => program.owns(voice)) ?? programs[0];
}
