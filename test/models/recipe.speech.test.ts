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
import { openStudio, voices } from '../support/voices.ts';

const starter = 'models/starter/charley-starter-en-5.tar.gz';
const sentence = missingSentence(graphPrograms.filter(({ isHere }) => !isHere()));
if (sentence !== null) console.log(sentence);

/** OpenFst's lookahead type lies in a folder of its own. */
function lookaheadFolder(): string {
  const machine = readdirSync('/usr/lib').find((name) => name.endsWith('-linux-gnu')) ?? '';
  return join('/usr/lib', machine, 'fst/22');
}

function python(program: string, ...args: readonly string[]): void {
  const env = { ...process.env, LD_LIBRARY_PATH: lookaheadFolder(), PYTHONDONTWRITEBYTECODE: '1' };
  execFileSync('python3', [program, ...args], { env, stdio: 'pipe' });
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

describe('the recipe of the models', () => {
  it.runIf(sentence === null)('builds a graph of a few words for phrases, which hears them', async () => {
    const out = join(ownFolder(), 'few');
    const wordList = `${out}.txt`;
    writeFileSync(wordList, 'i have a cramp stop\n');
    python('models/starter/recipe/regraph.py', starter, out, wordList);
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
