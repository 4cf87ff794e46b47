import { clamped, clampedRate } from './clamped.ts';
import { isPronounceable, plainSpelling } from './spelling.ts';
import type { VoiceProgram } from './voice-program.ts';

/** The usual speed of the voices of macOS, in words a minute; say 0.16.0 takes the same. */
const wordsPerMinute = 175;

/** "Eddy (English (UK))   en_GB    # Hello!": names may hold spaces and brackets. */
const listed = /^(\S.*?)\s+([a-z]{2,3}[_-]\w+)\s+#/;

/** The neural voices that a person fetches in the system's settings, then the plain ones that one can listen to. [PJ] */
const niceness: readonly RegExp[] = [
  /\(Premium\)$/,
  /\(Enhanced\)$/,
  /^(?:Samantha|Karen|Moira|Daniel|Tessa|Serena|Kate|Allison|Ava|Susan|Alex)$/,
];

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
    const spelled = spelling(text);
    if (!isPronounceable(spelled)) return null;
    const loudness = volume < 1 ? `[[volm ${clamped(0, volume, 1).toFixed(2)}]] ` : '';
    return { command: 'say', args: [...setting(voice, rate), '-f', '-'], text: loudness + spelled };
  },
  record({ text, rate }, voice, file) {
    const spelled = spelling(text);
    if (!isPronounceable(spelled)) return null;
    const format = ['--file-format=WAVE', '--data-format=LEI16@22050'];
    return {
      command: 'say',
      args: [...setting(voice, rate), '-o', file, ...format, '-f', '-'],
      text: spelled,
    };
  },
  probe: { command: 'say', args: ['-v', '?'] },
  list: { command: 'say', args: ['-v', '?'] },
  voiceIn(line) {
    const [, name, locale] = listed.exec(line) ?? [];
    if (name === undefined || locale === undefined) return null;
    const nice = niceness.findIndex((pattern) => pattern.test(name));
    return {
      name,
      calledBy: name,
      language: locale.replace('_', '-'),
      gender: null,
      // Among the others are voices for fun: the system's own choice is better.
      rank: nice === -1 ? null : nice,
    };
  },
  version: null,
  owns: () => true,
};

function spelling(text: string): string {
  return plainSpelling(text.replace(/[[\]]/g, ' '));
}

function setting(voice: string | null, rate: number): readonly string[] {
  const speed = rate === 1 ? [] : ['-r', String(Math.round(wordsPerMinute * clampedRate(rate)))];
  return voice === null ? speed : ['-v', voice, ...speed];
}
