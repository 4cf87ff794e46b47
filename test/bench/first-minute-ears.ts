import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine, Listening } from '../../main/recognition/engine/engine.ts';
import { modelGrammar } from '../../main/recognition/models/out-of-vocabulary.ts';
import { sampleRateHz } from '../../shared/audio/frame.ts';
import { createResampler } from '../../shared/audio/resample.ts';
import { normalise } from '../../shared/dialogue/understanding/words.ts';
import { startWideEngine } from '../support/sound/first-model.ts';
import { heardByPocketsphinx } from '../support/sound/pocketsphinx.ts';
import { wavOf } from '../support/sound/wav-files.ts';
import type { PlayedLine } from './first-minute.ts';

/** One line of the tape: what was said, and what was heard in it, in plain words. */
export interface RecognisedLine {
  readonly said: string;
  /** Of any words at all. */
  readonly freely: string;
  /** Of the sentences that Charley has. */
  readonly asSentence: string;
  /** By pocketsphinx, which knows nothing of Charley. */
  readonly bySphinx: string;
  /** By the same, each sentence by itself: over a pause it guesses a word by the one before. */
  readonly apartBySphinx: string;
}

/**
 * Hears the lines of a tape with the model for whole sentences and with pocketsphinx.
 * @param folder for the files that it needs meanwhile
 */
export async function recogniseLines(
  tape: readonly number[],
  rateHz: number,
  lines: readonly PlayedLine[],
  { sentences, folder }: { readonly sentences: readonly string[]; readonly folder: string },
): Promise<readonly RecognisedLine[]> {
  const engine = await startWideEngine();
  const own = modelGrammar(sentences.map(normalise), engine.words);
  const found: RecognisedLine[] = [];
  for (const { text, fromMs, samples } of lines) {
    const from = Math.round((fromMs * rateHz) / 1_000);
    const sound = atSixteenKilohertz(tape.slice(from, from + samples.length), rateHz);
    const freely = await hear(engine, 'any words', sound);
    const asSentence = await hear(engine, own, sound);
    const bySphinx = heardBySphinx(sound, folder);
    const apart = sentencesOf(samples, rateHz).map((sentence) =>
      heardBySphinx(atSixteenKilohertz(sentence, rateHz), folder),
    );
    found.push({ said: normalise(text), freely, asSentence, bySphinx, apartBySphinx: apart.join(' ') });
  }
  await engine.close();
  return found;
}

/** Where nothing at all sounds for so long, one sentence ends and another begins. */
const pauseMs = 250;

function sentencesOf(samples: readonly number[], rateHz: number): readonly (readonly number[])[] {
  const sentences: number[][] = [[]];
  let silent = 0;
  for (const sample of samples) {
    if (sample !== 0 && silent >= (pauseMs * rateHz) / 1_000) sentences.push([]);
    silent = sample === 0 ? silent + 1 : 0;
    sentences.at(-1)?.push(sample);
  }
  return sentences;
}

function heardBySphinx(sound: Int16Array, folder: string): string {
  const file = join(folder, 'line.wav');
  writeFileSync(file, wavOf([...sound].map((sample) => sample / 0x7fff)));
  return normalise(heardByPocketsphinx(file, join(folder, 'line.raw')));
}

/** With half a second of silence around it. */
function atSixteenKilohertz(samples: readonly number[], rateHz: number): Int16Array {
  const silence = new Float32Array(sampleRateHz / 2);
  const said = createResampler(rateHz, sampleRateHz).push(Float32Array.from(samples));
  return Int16Array.from([...silence, ...said, ...silence], (sample) => Math.round(0x7fff * sample));
}

function hear(engine: Engine, listening: Listening, sound: Int16Array): Promise<string> {
  return new Promise((resolve) => {
    const texts: string[] = [];
    let owed = 2;
    const ear = engine.open(listening, (answer) => {
      if (answer.kind === 'result') texts.push(answer.text);
      owed -= 1;
      if (owed > 0) return;
      ear.remove();
      resolve(normalise(texts.join(' ')));
    });
    ear.feed(sound);
    ear.finish();
  });
}
