import { clamped, clampedRate } from './clamped.ts';
import { festivalVoice } from './festival-voices.ts';
import { asciiSpelling, isPronounceable } from './spelling.ts';
import type { VoiceProgram } from './voice-program.ts';

/**
 * Festival clears its whole Lisp heap at start. Its default of 10 million cells costs 0.13 s of the time to the
 * first sound; a million holds any line that Charley says many times over.
 */
const heap = ['--heap', '1000000'];

/**
 * Debian's stock setting writes each utterance to a file in /tmp and plays it through a shell and aplay; a silenced
 * one would leave its file behind. Festival's own ALSA output plays on the same device without file or shell.
 * A setting that somebody chose stays as it is.
 */
const playDirectly = `
(if (and (equal? (Parameter.get 'Audio_Method) 'Audio_Command)
         (equal? (Parameter.get 'Audio_Command) "aplay -q -c 1 -t raw -f s16 -r $SR $FILE"))
    (Parameter.set 'Audio_Method 'linux16audio))`;

/** A path may hold anything, also what Scheme would read as code: it comes as a variable of the environment. */
const draftVariable = 'CHARLEY_DRAFT';

/** The name of a voice that may stand in Scheme: nothing but a symbol. */
const symbol = /^\w+$/;

/**
 * Linux: Festival with the chosen voice, or with the one that it is set to (with Debian's packages: kal, 0.1 s faster
 * to the first sound than slt hts, louder, and no less clear to pocketsphinx).
 * - A voice is chosen only where Festival itself lists it at this moment.
 * - The text is read from standard input as a string: Scheme never sees it as code.
 * - `rate` stretches the sounds (diphone and HTS voices) and keeps the pitch; other kinds of voice may ignore it.
 * - `volume` scales the waveform; kal nearly fills the range, so that its peaks are clipped above 1.1.
 * - It writes files as its own text2wave does, which cannot be told to take a small heap: a sixth of the memory (53 MB
 *   in place of 333, slt) and a third of the time.
 */
export const festival: VoiceProgram = {
  speak({ text, rate, volume }, voice) {
    const spelled = asciiSpelling(text);
    if (!isPronounceable(spelled)) return null;
    const script = `(begin ${playDirectly} ${chosen(voice)} ${speed(clampedRate(rate))}
(let ((spoken (SynthText (fread ${spelled.length} (fopen "-" "r")))))
  (utt.wave.rescale spoken ${clamped(0, volume, 2).toFixed(2)})
  (utt.play spoken)))`;
    return { command: 'festival', args: [...heap, '-b', script], text: spelled };
  },
  record({ text, rate }, voice, file) {
    const spelled = asciiSpelling(text);
    if (!isPronounceable(spelled)) return null;
    const script = `(begin ${chosen(voice)} ${speed(clampedRate(rate))}
(utt.save.wave (SynthText (fread ${spelled.length} (fopen "-" "r"))) (getenv "${draftVariable}") 'riff))`;
    const args = [`${draftVariable}=${file}`, 'festival', ...heap, '-b', script];
    return { command: 'env', args, text: spelled };
  },
  probe: { command: 'festival', args: [...heap, '-b', '(SynthText "yes")'] },
  list: {
    command: 'festival',
    args: [...heap, '-b', '(mapcar (lambda (voice) (format t "voice %s\\n" voice)) (voice.list))'],
  },
  // Where it has no voice it prints a WARNING and what it has looked for.
  voiceIn(line) {
    const name = /^voice (\w+)$/.exec(line)?.[1];
    return name === undefined ? null : festivalVoice(name);
  },
  version: { command: 'festival', args: ['-v'] },
  owns: (voice) => symbol.test(voice),
};

function chosen(voice: string | null): string {
  if (voice === null || !symbol.test(voice)) return '';
  return `(if (member '${voice} (voice.list)) (voice_${voice}))`;
}

function speed(rate: number): string {
  if (rate === 1) return '';
  return `
(Parameter.set 'Duration_Stretch (* ${(1 / rate).toFixed(3)} (Parameter.get 'Duration_Stretch)))
(if (boundp 'hts_engine_params)
    (set! hts_engine_params (append hts_engine_params (list (list "-r" ${rate.toFixed(3)})))))`;
}
