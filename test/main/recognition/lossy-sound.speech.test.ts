import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeRecogniser } from '../../../main/compose/machine.ts';
import type { Engine } from '../../../main/recognition/engine/engine.ts';
import { hearFrames } from '../../../main/recognition/hear-frames.ts';
import { bundledModels } from '../../../main/recognition/models/model.ts';
import type { Heard } from '../../../shared/ports/hearing.ts';
import { startWideEngine, voskWith } from '../../support/sound/first-model.ts';
import { inFrames } from '../../support/sound/sounds.ts';
import { inRoom, speakFrames } from '../../support/sound/speech-frames.ts';
import { openStudio, type Studio, voices } from '../../support/sound/voices.ts';

const roomDb = -62;
const perMs = 16;

/** Of so many milliseconds each, so many are zero, or are not there. */
const zeros = (ms: number, ofMs: number) => (samples: Int16Array) =>
  samples.map((sample, index) => (index % (ofMs * perMs) < ms * perMs ? 0 : sample));
const missing = (ms: number, ofMs: number) => (samples: Int16Array) =>
  samples.filter((_, index) => index % (ofMs * perMs) >= ms * perMs);
/** … or what came before is there again in its place. */
const repeated = (ms: number, ofMs: number) => (samples: Int16Array) =>
  samples.map((sample, index) =>
    index % (ofMs * perMs) < ms * perMs ? (samples[index - ms * perMs] ?? sample) : sample,
  );

/** Why gaps of less than 5 ms, and short repetitions, are no fault of a microphone. */
describe('"I have a cramp" of which the microphone loses some milliseconds again and again', () => {
  let studio: Studio;
  let engine: Engine;
  let wide: Engine;
  let spoken: readonly Int16Array[];
  beforeAll(async () => {
    studio = await openStudio();
    const started = await voskWith(bundledModels())(() => undefined);
    if (!started.ok) throw new Error(started.failure.detail);
    [engine, wide] = [started.value, await startWideEngine()];
    const frames = await Promise.all(voices.map((voice) => speakFrames(studio, voice, 'I have a cramp')));
    const second = Array<Int16Array>(10).fill(new Int16Array(1_600));
    spoken = frames.map((phrase) =>
      joined(inRoom([...second, ...phrase], roomDb).map(({ samples }) => samples)),
    );
  });
  afterAll(async () => {
    await Promise.all([studio.close(), engine.close(), wide.close()]);
  });

  const outcomeOf = async (samples: Int16Array): Promise<string> => {
    const heard: Heard[] = [];
    const frames = inFrames(samples).map((frame, sequence) => ({ sequence, samples: frame }));
    await hearFrames(composeRecogniser(engine, wide), 'idle', frames, (event) => heard.push(event));
    if (heard.some(({ verdict, meaning }) => verdict.accepted && meaning?.intent === 'cramp.onset'))
      return 'begun';
    return heard.some(({ verdict }) => !verdict.accepted && verdict.reason === 'doubtful') ? 'asked' : 'lost';
  };

  it.each([
    ['one of each ten is zero', zeros(1, 10)],
    ['four of each ten are zero', zeros(4, 10)],
    ['four of each twenty are missing', missing(4, 20)],
    ['ten of each twenty come again in the place of the next', repeated(10, 20)],
    ['twenty of each hundred come again in the place of the next', repeated(20, 100)],
  ])('is lost of no voice where %s', async (_, lose) => {
    const outcomes: string[] = [];
    for (const samples of spoken) outcomes.push(await outcomeOf(lose(samples)));
    expect(outcomes).not.toContain('lost');
    expect(outcomes.filter((outcome) => outcome === 'begun').length).toBeGreaterThan(voices.length - 3);
  });
});

function joined(frames: readonly Int16Array[]): Int16Array {
  return Int16Array.from(frames.flatMap((frame) => [...frame]));
}
