import { clamped, clampedRate } from './clamped.ts';
import { isPronounceable, plainSpelling } from './spelling.ts';
import type { InstalledVoice, VoiceProgram } from './voice-program.ts';

/** Charley's calm pace; the program's own is 175 words a minute. [PJ] */
const wordsPerMinute = 150;
/** Its voices are told from Festival's by this. */
const prefix = 'espeak-ng ';
const usual = 'en-us';
/** " 2  en-us           --/M      English_(America)  gmw/en-US            (en 3)". Those under mb/ need more than is listed. */
const listed = /^\s*\d+\s+([a-z][\w-]*)\s+\S*\/([MF-])\s+\S+\s+(?!mb\/)\S/;

/**
 * aplay says where there is no device; the program's own output ends as if it had spoken. Where there is no aplay, its
 * own output it is. The script is fixed; voice, speed and loudness are arguments.
 */
const playing = `if command -v aplay >/dev/null; then espeak-ng --stdin --stdout "$@" | aplay -q -
else exec espeak-ng --stdin "$@"; fi`;

/** Linux without Festival: espeak-ng. It is clear, and sounds like a machine. `rate` keeps the pitch. */
export const espeakNg: VoiceProgram = {
  speak({ text, rate, volume }, voice) {
    const spelled = plainSpelling(text);
    if (!isPronounceable(spelled)) return null;
    const loudness = String(Math.round(100 * clamped(0, volume, 2)));
    const args = ['-c', playing, 'sh', ...setting(voice, rate), '-a', loudness];
    return { command: 'sh', args, text: spelled };
  },
  record({ text, rate }, voice, file) {
    const spelled = plainSpelling(text);
    if (!isPronounceable(spelled)) return null;
    return {
      command: 'espeak-ng',
      args: [...setting(voice, rate), '--stdin', '-w', file],
      text: spelled,
    };
  },
  probe: { command: 'espeak-ng', args: ['--voices=en'] },
  list: { command: 'espeak-ng', args: ['--voices'] },
  voiceIn(line): InstalledVoice | null {
    const [, language, gender] = listed.exec(line) ?? [];
    if (language === undefined) return null;
    return {
      name: `${prefix}${language}`,
      calledBy: 'eSpeak',
      language,
      gender: gender === 'F' ? 'female' : gender === 'M' ? 'male' : null,
      rank: language === usual ? lastRank : lastRank + 1,
    };
  },
  version: { command: 'espeak-ng', args: ['--version'] },
  owns: (voice) => voice.startsWith(prefix),
};

/** Behind every voice of Festival. */
const lastRank = 100;

function setting(voice: string | null, rate: number): readonly string[] {
  const name = voice?.startsWith(prefix) ? voice.slice(prefix.length) : usual;
  const speed = Math.round(wordsPerMinute * clampedRate(rate));
  return ['-v', /^[a-z][\w-]*$/.test(name) ? name : usual, '-s', String(speed)];
}
