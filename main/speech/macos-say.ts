import { clamped, isPronounceable, plainSpelling } from './spelling.ts';
import type { VoiceProgram } from './voice-program.ts';

/** The usual speed of the voices of macOS, in words a minute; say 0.16.0 takes the same. */
const wordsPerMinute = 175;

/** "Eddy (English (UK))   en_GB    # Hello!": names may hold spaces and brackets. */
const listed = /^(\S.*?)\s+[a-z]{2,3}[_-]\w+\s+#/;

/**
 * macOS: `say` with the chosen voice, an argument of its own, or with that of the system settings. It fails for a
 * voice that is not there.
 * - The text comes on standard input (`-f -`), so that it is never an option; square brackets are left out, as
 *   `[[…]]` in a text is a command to the synthesiser.
 * - `rate` is given in words a minute where it is not 1.
 * - `volume` is such a command (`[[volm 0.60]]`); it can only be lowered: above 1 the voice has its own loudness.
 *   Voices that do not know the command speak with their own.
 */
export const macosSay: VoiceProgram = {
  speak({ text, rate, volume }, voice) {
    const spelled = plainSpelling(text.replace(/[[\]]/g, ' '));
    if (!isPronounceable(spelled)) return null;
    const loudness = volume < 1 ? `[[volm ${clamped(0, volume, 1).toFixed(2)}]] ` : '';
    const speed = rate === 1 ? [] : ['-r', String(Math.round(wordsPerMinute * clamped(0.5, rate, 2)))];
    const name = voice === null ? [] : ['-v', voice];
    return { command: 'say', args: [...name, ...speed, '-f', '-'], text: loudness + spelled };
  },
  probe: { command: 'say', args: ['-v', '?'] },
  list: { command: 'say', args: ['-v', '?'] },
  nameIn: (line) => listed.exec(line)?.[1] ?? null,
};
