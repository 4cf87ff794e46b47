import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { framesOf } from '../../main/cli/frames.ts';
import { readWav } from '../../main/lib/wav.ts';
import type { Listening } from '../../main/recognition/engine/engine.ts';
import { startVosk } from '../../main/recognition/engine/vosk.ts';
import { readWords } from '../../main/recognition/models/archive.ts';
import { ownFolder } from '../main/storage/folder.ts';
import { graphPrograms, missingSentence } from '../support/needed-programs.ts';
import { openStudio, voices } from '../support/sound/voices.ts';

const starter = 'models/starter/charley-starter-en-8.tar.gz';
const recipe = 'models/starter/recipe';
const sentence = missingSentence(graphPrograms.filter(({ isHere }) => !isHere()));
if (sentence !== null) console.log(sentence);

/** OpenFst's lookahead type lies in a folder of its own. */
function lookaheadFolder(): string {
  const machine = readdirSync('/usr/lib').find((name) => name.endsWith('-linux-gnu')) ?? '';
  return join('/usr/lib', machine, 'fst/22');
}

function python(program: string, ...args: readonly string[]): string {
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: lookaheadFolder(),
    PYTHONDONTWRITEBYTECODE: '1',
    PYTHONPATH: recipe,
  };
  return execFileSync('python3', [program, ...args], { env, stdio: 'pipe', encoding: 'utf8' });
}

/** What a model makes of "I have a cramp". */
async function heardBy(archivePath: string, listening: Listening) {
  const archive = readFileSync(archivePath);
  const words = await readWords(archive);
  if (!words.ok) throw new Error(words.failure.detail);
  const started = await startVosk({ name: 'built', archive, words: words.value }, () => undefined);
  if (!started.ok) throw new Error(started.failure.detail);
  const studio = await openStudio();
  const voice = voices.find(({ name }) => name === 'flite rms');
  if (voice === undefined) throw new Error('No voice');
  const sound = readWav(readFileSync(await studio.speak(voice, 'I have a cramp')));
  await studio.close();
  if (!sound.ok) throw new Error(sound.failure.detail);
  const heard: string[] = [];
  await new Promise<void>((resolve) => {
    let owed = 1;
    const ear = started.value.open(listening, (answer) => {
      owed -= 1;
      if (answer.kind === 'result') heard.push(answer.text);
      if (owed === 0) resolve();
    });
    for (const { samples } of framesOf(sound.value)) {
      owed += 1;
      ear.feed(samples);
    }
    ear.finish();
  });
  await started.value.close();
  return { words: [...words.value], text: heard.join(' ').trim() };
}

/** Writes a model of one layer, reads it back, and prints what it has read. */
const writeAndRead = `
import json, sys
import numpy as np
from kaldi_files import write_acoustic_model
from kaldi_reader import read_acoustic_model, read_self_loop_probs

weights = np.array([[-1.0, 0.25, 2.0], [0.5, 0.0, -0.75]])
nodes = [("affine0", "affine", "input", weights, np.array([0.5, -3.0])), ("relu0", "relu", "affine0", 2, None),
         ("affineout", "affine", "relu0", weights.T, np.zeros(3)), ("logsoftmax", "logsoftmax", "affineout", 3, None)]
write_acoustic_model(sys.argv[1], nodes, [0.5, 0.25, 0.25], [0.9, 0.5], 3)
affines, priors = read_acoustic_model(sys.argv[1])
print(json.dumps(dict(
    affines={name: [part.tolist() for part in parts] for name, parts in affines.items()},
    priors=priors.tolist(), stay=read_self_loop_probs(sys.argv[1]).tolist())))
`;

/** Says a sentence by each of three voices, the last of which is the first again; prints what came of it. */
const sayDrawn = `
import hashlib, json, sys
from synthesise import speak_espeak
sounds = []
for seed in (1, 2, 1):
    path = sys.argv[1] + "/said.wav"
    speak_espeak("i have a cramp", dict(voice="en+drawn", seed=seed, speed=150, pitch=50), path)
    sounds.append(open(path, "rb").read())
print(json.dumps([[len(sound), hashlib.sha256(sound).hexdigest()] for sound in sounds]))
`;

/** Numbers to the last 16-bit step of weights from -1 to 2. */
const rounded = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_key, part) =>
      typeof part === 'number' ? Math.round(part * 10_000) / 10_000 + 0 : part,
    ),
  );

describe('the recipe of the models', () => {
  it.runIf(sentence === null)('reads back the weights that it wrote, to train on from', () => {
    const printed = python('-c', writeAndRead, join(ownFolder(), 'final.mdl'));
    expect(rounded(JSON.parse(printed))).toEqual({
      affines: {
        affine0: [
          [
            [-1, 0.25, 2],
            [0.5, 0, -0.75],
          ],
          [0.5, -3],
        ],
        affineout: [
          [
            [-1, 0.5],
            [0.25, 0],
            [2, -0.75],
          ],
          [0, 0, 0],
        ],
      },
      priors: [0.5, 0.25, 0.25],
      stay: [0.9, 0.5],
    });
  });

  it.runIf(sentence === null)('draws voices that speak, each another, the same each time', () => {
    const [first, second, again] = JSON.parse(python('-c', sayDrawn, ownFolder()));
    const secondOfSound = 2 * 22_050;
    expect(first[0]).toBeGreaterThan(secondOfSound / 2);
    expect(second[1]).not.toBe(first[1]);
    expect(again).toEqual(first);
  });

  it.runIf(sentence === null)('has no program that Python cannot compile', () => {
    const programs = readdirSync(recipe).filter((name) => name.endsWith('.py'));
    expect(programs).toContain('train.py');
    const compileAll = 'import sys\nfor path in sys.argv[1:]: compile(open(path).read(), path, "exec")';
    expect(() => python('-c', compileAll, ...programs.map((name) => join(recipe, name)))).not.toThrow();
  });

  it.runIf(sentence === null)('builds a graph of a few words for phrases, which hears them', async () => {
    const out = join(ownFolder(), 'few');
    const wordList = `${out}.txt`;
    writeFileSync(wordList, 'i have a cramp stop\n');
    python(join(recipe, 'regraph.py'), starter, out, wordList);
    const { words, text } = await heardBy(`${out}.tar.gz`, ['i have a cramp', 'stop', '[unk]']);
    expect(words.toSorted()).toEqual(['<eps>', '[unk]', 'a', 'cramp', 'have', 'i', 'stop']);
    expect(text).toBe('i have a cramp');
  });

  it.runIf(sentence === null)(
    'builds a graph for any words of a few sentences, which hears them',
    async () => {
      const out = join(ownFolder(), 'open');
      const [phrases, own, general] = [`${out}.json`, `${out}-own.txt`, `${out}-general.txt`];
      writeFileSync(phrases, JSON.stringify({ idle: ['i have a cramp', 'my leg hurts'] }));
      writeFileSync(own, 'i have a painful cramp\nit will not let go\n');
      writeFileSync(general, 'the train is late\nwe have a cat\n');
      python('models/wide/recipe/wide_graph.py', starter, out, phrases, own, general);
      const { words, text } = await heardBy(`${out}.tar.gz`, 'any words');
      expect(words).toContain('painful');
      expect(words).not.toContain('[unk]');
      expect(text).toBe('i have a cramp');
    },
  );
});
