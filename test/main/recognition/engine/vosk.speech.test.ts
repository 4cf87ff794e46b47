import { readFile } from 'node:fs/promises';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { framesOf } from '../../../../main/cli/frames.ts';
import { readWav } from '../../../../main/lib/wav.ts';
import type { Engine, EngineAnswer } from '../../../../main/recognition/engine/engine.ts';
import { startVosk } from '../../../../main/recognition/engine/vosk.ts';
import { readWords } from '../../../../main/recognition/models/archive.ts';
import { bundledModels, type CheckedModel } from '../../../../main/recognition/models/model.ts';
import type { Failure } from '../../../../shared/result.ts';
import { loadModel } from '../../../support/sound/first-model.ts';
import { keepWordsInGraph, packModel } from '../../../support/sound/packed-models.ts';
import { openStudio, voices } from '../../../support/sound/voices.ts';
import { ownFolder } from '../../storage/folder.ts';

describe('the engine in its thread', () => {
  let model: CheckedModel;
  let frames: Int16Array[];
  let engines: Engine[] = [];
  beforeAll(async () => {
    const loaded = await loadModel(bundledModels());
    if (!loaded.ok) throw new Error(loaded.failure.detail);
    model = loaded.value;
    const studio = await openStudio();
    const voice = voices.find(({ name }) => name === 'flite rms');
    if (voice === undefined) throw new Error('No voice');
    const sound = readWav(await readFile(await studio.speak(voice, 'I have a charley horse')));
    if (!sound.ok) throw new Error(sound.failure.detail);
    frames = Array.from(framesOf(sound.value), ({ samples }) => samples);
    await studio.close();
  });
  afterEach(async () => {
    await Promise.all(engines.map((engine) => engine.close()));
    engines = [];
  });
  const start = async (stopped: (failure: Failure) => void = () => undefined, other = model) => {
    const started = await startVosk(other, stopped);
    if (!started.ok) throw new Error(started.failure.detail);
    engines.push(started.value);
    return started.value;
  };
  /** Feeds the frames and ends the utterance; gives every answer. */
  const hear = (engine: Engine, phrases: readonly string[]) =>
    new Promise<EngineAnswer[]>((resolve) => {
      const answers: EngineAnswer[] = [];
      const ear = engine.open(phrases, (answer) => {
        answers.push(answer);
        if (answers.length <= frames.length) return;
        ear.remove();
        resolve(answers);
      });
      for (const samples of frames) ear.feed(samples);
      ear.finish();
    });
  const textOf = (answers: readonly EngineAnswer[]) =>
    answers
      .filter(({ kind }) => kind === 'result')
      .map(({ text }) => text)
      .join(' ')
      .trim();

  it('hears a spoken phrase, with one answer for each chunk and each end', async () => {
    const answers = await hear(await start(), ['i have a charley horse', 'i have a cramp', '[unk]']);
    expect(answers).toHaveLength(frames.length + 1);
    expect(answers.at(-1)?.kind).toBe('result');
    expect(textOf(answers)).toBe('i have a charley horse');
  });

  it('hears the same with a model that keeps its words in its graph', async () => {
    const archive = await readFile(packModel(ownFolder(), 'small', keepWordsInGraph));
    const words = await readWords(archive);
    if (!words.ok) throw new Error(words.failure.detail);
    const engine = await start(undefined, { name: 'small', archive, words: words.value });
    const phrases = ['i have a charley horse', 'i have a cramp', '[unk]'];
    expect(textOf(await hear(engine, phrases))).toBe('i have a charley horse');
  });

  it('tells each word with its confidence and its time', async () => {
    const answers = await hear(await start(), ['i have a charley horse', '[unk]']);
    const words = answers.flatMap((answer) => (answer.kind === 'result' ? answer.words : []));
    expect(words.map(({ word }) => word)).toEqual(['i', 'have', 'a', 'charley', 'horse']);
    for (const { confidence, startMs, endMs } of words) {
      expect(confidence).toBeGreaterThan(0.3);
      expect(endMs).toBeGreaterThan(startMs);
      expect(endMs).toBeLessThanOrEqual(frames.length * 100);
    }
  });

  it('hears with the phrases of each ear', async () => {
    const engine = await start();
    expect(textOf(await hear(engine, ['i have a charley horse', '[unk]']))).toBe('i have a charley horse');
    expect(textOf(await hear(engine, ['stop', 'better', '[unk]']))).not.toContain('charley');
  });

  it('meters its own memory, which holds still over a hundred ears', async () => {
    const engine = await start();
    await hear(engine, ['i have a charley horse', '[unk]']);
    const before = engine.memoryBytes();
    expect(before).toBeGreaterThan(10e6);
    for (let count = 0; count < 100; count += 1) {
      const ear = engine.open([...model.words].slice(1), () => undefined);
      ear.feed(new Int16Array(1_600));
      ear.remove();
    }
    await hear(engine, ['i have a charley horse', '[unk]']);
    expect(engine.memoryBytes() - before).toBeLessThan(4e6);
  });

  it('settles with a failure on an archive that the engine cannot use', async () => {
    const bytes = Uint8Array.from(Buffer.from('<!doctype html>'));
    const started = await startVosk({ ...model, archive: bytes }, () => undefined);
    expect(started.ok ? 'none' : started.failure.code).toBe('model-unreadable');
  });

  it('tells once when a recogniser cannot be made', async () => {
    const stopped: Failure[] = [];
    const failed = new Promise<void>((resolve) => {
      void start((failure) => {
        stopped.push(failure);
        resolve();
      }).then((engine) => {
        const ear = engine.open([], () => undefined);
        ear.feed(new Int16Array(1_600));
        ear.feed(new Int16Array(1_600));
      });
    });
    await failed;
    expect(stopped.map(({ code }) => code)).toEqual(['engine-stopped']);
  });
});
