import { festival } from './festival.ts';
import { macosSay } from './macos-say.ts';
import { powershell } from './powershell.ts';
import type { VoiceProgram } from './voice-program.ts';

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
