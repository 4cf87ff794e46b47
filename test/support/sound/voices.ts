import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A voice of a free synthesiser. None of them is a person: say so with every figure. */
export interface Voice {
  readonly name: string;
  readonly family: 'espeak-ng' | 'flite' | 'festival';
  /** The program that speaks a text into a WAV file, and its arguments. */
  readonly command: (text: string, file: string) => readonly [string, readonly string[]];
}

export const espeakVoice = (name: string, wordsPerMinute: number): Voice => ({
  name: `espeak-ng ${name}`,
  family: 'espeak-ng',
  command: (text, file) => ['espeak-ng', ['-v', name, '-s', String(wordsPerMinute), '-w', file, text]],
});
export const fliteVoice = (name: string): Voice => ({
  name: `flite ${name}`,
  family: 'flite',
  command: (text, file) => ['flite', ['-voice', name, '-t', text, '-o', file]],
});
const festivalVoice = (name: string): Voice => ({
  name: `festival ${name}`,
  family: 'festival',
  command: (text, file) => {
    const script = `(voice_${name}) (set! spoken (utt.synth (Utterance Text ${JSON.stringify(text)})))`;
    return ['festival', ['-b', `(begin ${script} (utt.save.wave spoken ${JSON.stringify(file)} 'riff))`]];
  },
});

/** The starter model learnt from other settings of these synthesisers; flite's awb and its accent it never heard. */
export const voices: readonly Voice[] = [
  espeakVoice('en-us', 150),
  espeakVoice('en-gb', 160),
  espeakVoice('en-gb-scotland+m3', 145),
  espeakVoice('en-us+grandma', 130),
  fliteVoice('slt'),
  fliteVoice('rms'),
  fliteVoice('awb'),
  festivalVoice('kal_diphone'),
  festivalVoice('cmu_us_slt_arctic_hts'),
];

/**
 * Fails with what to install where a synthesiser is missing.
 * @throws Error
 */
function requireSynthesisers(): void {
  const missing = ['espeak-ng', 'flite', 'festival'].filter(
    (program) => spawnSync(program, ['--version']).error !== undefined,
  );
  if (missing.length === 0) return;
  throw new Error(
    `The tests on sound need ${missing.join(', ')}: apt-get install espeak-ng flite festival festvox-kallpc16k festvox-us-slt-hts`,
  );
}

/** A folder of spoken WAV files. */
export interface Studio {
  readonly folder: string;
  /** Speaks a text into a file, once for each voice; gives its path. */
  speak(voice: Voice, text: string): Promise<string>;
  /** Takes the folder away. */
  close(): Promise<void>;
}

export async function openStudio(): Promise<Studio> {
  requireSynthesisers();
  const folder = await mkdtemp(join(tmpdir(), 'charley-voices-'));
  const spoken = new Map<string, Promise<string>>();
  const speakAnew = async (voice: Voice, text: string, file: string): Promise<string> => {
    const [program, args] = voice.command(text, file);
    await promisify(execFile)(program, args);
    return file;
  };
  const speak = (voice: Voice, text: string): Promise<string> => {
    const line = `${voice.name}: ${text}`;
    const file = spoken.get(line) ?? speakAnew(voice, text, join(folder, `${spoken.size}.wav`));
    spoken.set(line, file);
    return file;
  };
  return { folder, speak, close: () => rm(folder, { recursive: true, force: true }) };
}
