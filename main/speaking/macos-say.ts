import { isPronounceable, plainSpelling, within } from './spelling.ts';
import type { VoiceProgram } from './voice-program.ts';

/** The usual speed of the voices of macOS, in words a minute; say 0.16.0 takes the same. */
const wordsPerMinute = 175;

/**
 * macOS: `say` with the voice of the system settings.
 * - The text comes on standard input (`-f -`), so that it is never an option; square brackets are left out, as
 *   `[[…]]` in a text is a command to the synthesiser.
 * - `rate` is given in words a minute where it is not 1.
 * - `volume` is such a command (`[[volm 0.60]]`); it can only be lowered: above 1 the voice has its own loudness.
 *   Voices that do not know the command speak with their own.
 */
export const macosSay: VoiceProgram = {
  speak({ text, rate, volume }) {
    const spelled = plainSpelling(text.replace(/[[\]]/g, ' '));
    if (!isPronounceable(spelled)) return null;
    const loudness = volume < 1 ? `[[volm ${within(0, volume, 1).toFixed(2)}]] ` : '';
    const speed = rate === 1 ? [] : ['-r', String(Math.round(wordsPerMinute * within(0.5, rate, 2)))];
    return { command: 'say', args: [...speed, '-f', '-'], text: loudness + spelled };
  },
  probe: { command: 'say', args: ['-v', '?'] },
};
