import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeRecogniser } from '../../../main/compose/machine.ts';
import type { Engine } from '../../../main/recognition/engine/engine.ts';
import { hearFrames } from '../../../main/recognition/hear-frames.ts';
import { createLevelGate } from '../../../main/recognition/level/level-gate.ts';
import { bundledModels } from '../../../main/recognition/models/model.ts';
import type { PatientRecogniser } from '../../../main/recognition/patient-recogniser.ts';
import { createRecogniser } from '../../../main/recognition/recogniser.ts';
import type { ListeningContext } from '../../../shared/dialogue/listening-context.ts';
import type { Intent } from '../../../shared/dialogue/meaning.ts';
import type { Heard } from '../../../shared/ports/hearing.ts';
import { succeeded } from '../../../shared/result.ts';
import { createManualClock } from '../../support/manual-clock.ts';
import { voskWith } from '../../support/sound/first-model.ts';
import { inRoom, speakFrames } from '../../support/sound/speech-frames.ts';
import { espeakVoice, openStudio, type Studio, type Voice, voices } from '../../support/sound/voices.ts';

const roomDb = -62;

describe('hearing synthetic voices', () => {
  let studio: Studio;
  let engine: Engine;
  beforeAll(async () => {
    studio = await openStudio();
    const started = await voskWith(bundledModels())(() => undefined);
    if (!started.ok) throw new Error(started.failure.detail);
    engine = started.value;
  });
  afterAll(async () => {
    await studio.close();
    await engine.close();
  });
  const hear = async (voice: Voice, text: string, context: ListeningContext): Promise<Heard[]> => {
    const heard: Heard[] = [];
    const frames = inRoom(await speakFrames(studio, voice, text), roomDb);
    await hearFrames(composeRecogniser(engine), context, frames, (event) => heard.push(event));
    return heard;
  };
  const acceptedIntents = (heard: readonly Heard[]) =>
    heard.filter(({ verdict }) => verdict.accepted).map(({ meaning }) => meaning?.intent);
  /** How many of the texts are accepted as this intent, by all voices of a family. */
  const countAccepted = async (
    family: Voice['family'],
    texts: readonly string[],
    context: ListeningContext,
    intent: string,
  ) => {
    let accepted = 0;
    for (const voice of voices.filter((candidate) => candidate.family === family)) {
      for (const text of texts) {
        const intents = acceptedIntents(await hear(voice, text, context));
        accepted += intents.includes(intent as never) ? 1 : 0;
      }
    }
    return accepted;
  };

  const onsets = [
    'I have a cramp',
    'leg cramp',
    'foot cramp',
    'charley horse',
    'I have a charley horse',
    'my leg is cramping up',
    'my calf is cramping',
    'my foot is cramping',
    'help, I have a cramp',
    'my leg locked up',
  ];

  it.each([
    ['espeak-ng', 34, 40],
    ['flite', 24, 30],
    ['festival', 18, 20],
  ] as const)('hears most onsets of %s: at least %i of %i', async (family, least, _of) => {
    expect(await countAccepted(family, onsets, 'idle', 'cramp.onset')).toBeGreaterThanOrEqual(least);
  });

  it.each([
    ['espeak-ng', 4],
    ['flite', 3],
    ['festival', 2],
  ] as const)('hears every stop of %s in each state of a session', async (family, all) => {
    for (const context of ['coaching', 'easing'] as const) {
      expect(await countAccepted(family, ['stop'], context, 'stop')).toBe(all);
    }
  });

  it.each([
    ['espeak-ng', 4],
    ['flite', 3],
    ['festival', 2],
  ] as const)('hears every "sharp pain" of %s in the middle of a stretch', async (family, all) => {
    expect(await countAccepted(family, ['sharp pain'], 'coaching', 'sharp pain')).toBe(all);
  });

  it('hears a phrase between exact zeros, as a noise gate and a clean file have them', async () => {
    const heard: Heard[] = [];
    const zeros = Array.from({ length: 25 }, () => new Int16Array(320));
    for (const phrase of ['I have a cramp', 'my calf is cramping']) {
      const spoken = await speakFrames(studio, espeakVoice('en-us+m7', 175), phrase);
      const numbered = [...zeros, ...spoken].map((samples, sequence) => ({ sequence, samples }));
      await hearFrames(composeRecogniser(engine), 'idle', numbered, (event) => heard.push(event));
    }
    expect(acceptedIntents(heard)).toEqual(['cramp.onset', 'cramp.onset']);
  });

  it('hears what is said softly in a room that a browser has cleaned of all noise', async () => {
    const cleanedDb = -90;
    const before = Array.from({ length: 20 }, () => new Int16Array(1_600));
    for (const voice of voices) {
      const spoken = await speakFrames(studio, voice, 'I have a cramp');
      const softly = spoken.map((frame) => frame.map((sample) => 0.05 * sample));
      const heard: Heard[] = [];
      const frames = inRoom([...before, ...softly], cleanedDb);
      await hearFrames(composeRecogniser(engine), 'idle', frames, (event) => heard.push(event));
      expect(acceptedIntents(heard), voice.name).toEqual(['cramp.onset']);
    }
  });

  it('never takes look-alikes, other people or television for an onset', async () => {
    const sentences = [
      'we went to summer camp',
      'I have a camp',
      'the cramped room upstairs',
      'a calf in the field',
      "Charlie's house is on the left",
      'my husband had a cramp yesterday',
      'do you get cramps',
      "I don't have a cramp",
      'stomach cramps',
      'tonight on the health show, leg cramps, and what you can do about them',
      'the striker is down with cramp, and the physio is on the pitch',
      'and now the weather. It will be better in the west, with a little rain on the hills',
    ];
    for (const name of ['espeak-ng en-us', 'flite slt', 'festival kal_diphone']) {
      const voice = voiceNamed(name);
      for (const sentence of sentences) {
        const heard = await hear(voice, sentence, 'idle');
        expect(acceptedIntents(heard), `${name}: ${sentence}: ${heard.map(({ text }) => text)}`).toEqual([]);
      }
    }
  });

  it('hears an onset amid talk that does not pause before it or after it', async () => {
    const talkers = [voiceNamed('espeak-ng en-gb'), voiceNamed('festival cmu_us_slt_arctic_hts')];
    const sentence =
      'the trains are late again because of the leaves on the line and nobody knows when they will go';
    const talks = await Promise.all(talkers.map((voice) => speakFrames(studio, voice, sentence)));
    const talk = talks.map((frames) => frames.slice(0, -20).flatMap((frame) => [...frame]));
    const amidTalk = (frames: readonly Int16Array[]) =>
      frames.map((frame, index) =>
        frame.map((sample, at) =>
          talk.reduce((sum, other) => sum + 0.12 * (other[(1_600 * index + at) % other.length] ?? 0), sample),
        ),
      );
    const before = Array.from({ length: 50 }, () => new Int16Array(1_600));
    for (const name of ['espeak-ng en-us', 'flite slt', 'festival kal_diphone']) {
      const phrase = await speakFrames(studio, voiceNamed(name), 'I have a cramp');
      const heard: Heard[] = [];
      const frames = inRoom(amidTalk([...before, ...phrase]), roomDb);
      await hearFrames(composeRecogniser(engine), 'idle', frames, (event) => heard.push(event));
      expect(acceptedIntents(heard), name).toEqual(['cramp.onset']);
    }
  });

  it('does not shut out a voice that goes on and on', async () => {
    const [voice] = voices;
    if (voice === undefined) throw new Error('No voice');
    const sentence = 'and then they all went down to the river and over the bridge and along the wall';
    const spoken = await speakFrames(studio, voice, `${sentence} ${sentence} ${sentence} ${sentence}`);
    const speech = spoken.slice(0, -20);
    const gate = createLevelGate();
    const steps = inRoom([...speech, ...speech, ...speech], roomDb).map(({ samples }) => gate.push(samples));
    expect(speech.length).toBeGreaterThan(150);
    expect(steps.filter(({ kind }) => kind === 'shut').length / steps.length).toBeLessThan(0.02);
  });
});

describe('hearing while something else happens', () => {
  let studio: Studio;
  let frames: { sequence: number; samples: Int16Array }[];
  beforeAll(async () => {
    studio = await openStudio();
    const quiet = Array.from({ length: 20 }, () => new Int16Array(1_600));
    frames = inRoom([...quiet, ...(await speakFrames(studio, voiceNamed('flite slt'), 'stop'))], roomDb);
  });
  afterAll(() => studio.close());

  /** Runs a recogniser with the real engine; `during` is called before the frame in the middle of the word. */
  const hearDuring = async (during: (parts: RunningDeps) => Promise<void>) => {
    const clock = createManualClock();
    const texts: string[] = [];
    const statuses: string[] = [];
    const waiting: { readonly kind: string; readonly resolve: () => void }[] = [];
    const engines: Engine[] = [];
    const recogniser = createRecogniser({
      startEngine: async (stopped) => {
        const started = await voskWith(bundledModels())(stopped);
        if (started.ok) engines.push(started.value);
        return started;
      },
      clock,
      log: { note: () => undefined },
    });
    await recogniser.start({
      heard: ({ text, verdict }) => texts.push(verdict.accepted ? text : `not ${text}`),
      status: ({ kind }) => {
        statuses.push(kind);
        for (const { resolve } of waiting.filter((waiter) => waiter.kind === kind)) resolve();
      },
    });
    const next = (kind: string) => new Promise<void>((resolve) => waiting.push({ kind, resolve }));
    recogniser.arm({ kind: 'listening', context: 'coaching' });
    for (const frame of frames) {
      if (frame.sequence === 24) await during({ recogniser, engine: () => engines.at(-1), next });
      recogniser.accept(frame);
    }
    const restarted = statuses.at(-1) === 'failed' ? next('ready') : undefined;
    clock.advance(1_000);
    await restarted;
    await recogniser.settled();
    await recogniser.stop();
    return { texts, statuses, engines: engines.length };
  };

  it('hears a word whose middle a change of context cuts', async () => {
    const { texts } = await hearDuring(async ({ recogniser }) => {
      recogniser.arm({ kind: 'listening', context: 'easing' });
    });
    expect(texts).toEqual(['stop']);
  });

  it('hears a word in whose middle the engine dies', async () => {
    const { texts, statuses, engines } = await hearDuring(async ({ engine, next }) => {
      const failed = next('failed');
      // The engine cannot make a recogniser without phrases, and dies of it.
      engine()
        ?.open([], () => undefined)
        .feed(new Int16Array(1_600));
      await failed;
    });
    expect(texts).toEqual(['stop']);
    expect(statuses).toEqual(['starting', 'ready', 'failed', 'ready']);
    expect(engines).toBe(2);
  });
});

describe('a "stop" over which Charley begins to speak', () => {
  let studio: Studio;
  let engine: Engine;
  let cue: Int16Array[];
  beforeAll(async () => {
    studio = await openStudio();
    const started = await voskWith(bundledModels())(() => undefined);
    if (!started.ok) throw new Error(started.failure.detail);
    engine = started.value;
    // The program needs 60 ms to start; the silence in the voice itself is in its sound.
    cue = delayed(await speakFrames(studio, voiceNamed('festival kal_diphone'), 'Twenty.'), 960);
  });
  afterAll(async () => {
    await studio.close();
    await engine.close();
  });
  /** Goes deaf so many frames after the word began; the voice sounds over it as its program gives it. */
  const hearOver = async (stop: readonly Int16Array[], framesIn: number): Promise<(Intent | null)[]> => {
    const intents: (Intent | null)[] = [];
    const lent: Engine = { ...engine, close: async () => undefined };
    const recogniser = createRecogniser({
      startEngine: async () => succeeded(lent),
      clock: createManualClock(),
      log: { note: () => undefined },
    });
    await recogniser.start({
      heard: ({ meaning }) => intents.push(meaning?.intent ?? null),
      status: () => undefined,
    });
    recogniser.arm({ kind: 'listening', context: 'coaching' });
    const deafFrom = stop.findIndex(isLoud) + framesIn;
    const sound = stop.map((samples, index) => mixed(samples, cue[index - deafFrom]));
    for (const frame of inRoom(sound, roomDb)) {
      if (frame.sequence === deafFrom) recogniser.arm({ kind: 'deaf' });
      recogniser.accept(frame);
      await recogniser.settled();
    }
    await recogniser.stop();
    return intents;
  };

  it('is heard wherever in the word that is, by nine voices at least 48 times of 54, and never as anything else', async () => {
    const quiet = Array.from({ length: 20 }, () => new Int16Array(1_600));
    const heard: (Intent | null)[] = [];
    for (const voice of voices) {
      const stop = [...quiet, ...(await speakFrames(studio, voice, 'stop'))];
      for (const framesIn of [0, 1, 2, 3, 4, 5]) heard.push(...(await hearOver(stop, framesIn)));
    }
    expect(new Set(heard)).toEqual(new Set(['stop']));
    expect(heard.length).toBeGreaterThanOrEqual(48);
  });
});

function voiceNamed(name: string): Voice {
  const found = voices.find((voice) => voice.name === name);
  if (found === undefined) throw new Error(`No such voice: ${name}`);
  return found;
}

function isLoud(samples: Int16Array): boolean {
  return samples.some((sample) => Math.abs(sample) > 2_000);
}

/** So many samples later, in frames as before. */
function delayed(frames: readonly Int16Array[], bySamples: number): Int16Array[] {
  const whole = new Int16Array(bySamples + frames.length * 1_600);
  frames.forEach((samples, index) => {
    whole.set(samples, bySamples + index * 1_600);
  });
  return frames.map((_, index) => whole.slice(index * 1_600, (index + 1) * 1_600));
}

/** Two sounds at once. */
function mixed(samples: Int16Array, over: Int16Array | undefined): Int16Array {
  return samples.map((sample, index) => Math.max(-0x8000, Math.min(0x7fff, sample + (over?.[index] ?? 0))));
}

interface RunningDeps {
  readonly recogniser: PatientRecogniser;
  readonly engine: () => Engine | undefined;
  /** Settles at the next status of this kind. */
  readonly next: (kind: string) => Promise<void>;
}
