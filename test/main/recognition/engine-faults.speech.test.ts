import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Engine, Listening, StartEngine } from '../../../main/recognition/engine/engine.ts';
import { startVosk } from '../../../main/recognition/engine/vosk.ts';
import { readKnownPhrase } from '../../../main/recognition/models/known-phrase.ts';
import { bundledModels } from '../../../main/recognition/models/model.ts';
import { createSelectedModel, type SelectedModel } from '../../../main/recognition/models/selected.ts';
import type { PatientRecogniser } from '../../../main/recognition/patient-recogniser.ts';
import { createRecogniser } from '../../../main/recognition/recogniser.ts';
import type { ComponentStatus } from '../../../shared/health.ts';
import type { Heard } from '../../../shared/ports/hearing.ts';
import { failed } from '../../../shared/result.ts';
import { createManualClock, type ManualClock } from '../../support/manual-clock.ts';
import { loadModel, startWideModel } from '../../support/sound/first-model.ts';
import { inFrames, noise } from '../../support/sound/sounds.ts';
import { inRoom, speakFrames } from '../../support/sound/speech-frames.ts';
import { openStudio, voices } from '../../support/sound/voices.ts';

const roomDb = -62;
const clip = readKnownPhrase(bundledModels());
const longNoise = noise(600_000, -20);

/** The threads of this process, by the numbers that Linux gives them. */
const threadsHere = (): readonly string[] => readdirSync('/proc/self/task');

/** A processor that this process may use: in a container that need not be the first one. */
const processor = /^Cpus_allowed_list:\s*(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '0';

/** Faults by injection into the real engines, with the real models. Only the clock is the test's. */
describe('ears whose engine fails', () => {
  let phrase: readonly Int16Array[];
  let clock: ManualClock;
  let heard: Heard[];
  let statuses: ComponentStatus[];
  let narrowEngines: Engine[];
  let narrowThreads: readonly string[];
  let wideEngines: Engine[];
  let model: SelectedModel;
  let areFilesGone: boolean;
  let recogniser: PatientRecogniser;
  let sequence: number;
  beforeAll(async () => {
    const studio = await openStudio();
    const voice = voices.find(({ name }) => name === 'flite slt');
    if (voice === undefined) throw new Error('No voice');
    const spoken = await speakFrames(studio, voice, 'I have a cramp');
    phrase = inRoom(spoken, roomDb).map(({ samples }) => samples);
    await studio.close();
  });
  beforeEach(async () => {
    clock = createManualClock();
    heard = [];
    statuses = [];
    narrowEngines = [];
    wideEngines = [];
    sequence = 0;
    areFilesGone = false;
    const recording =
      (start: StartEngine, engines: Engine[]): StartEngine =>
      async (stopped) => {
        const before = threadsHere();
        const started = await start(stopped);
        if (started.ok) engines.push(started.value);
        if (engines === narrowEngines) narrowThreads = threadsHere().filter((each) => !before.includes(each));
        return started;
      };
    model = createSelectedModel({
      ear: 'narrow',
      catalog: {
        // A model of one's own is a copy of Charley's under another name.
        async take(name) {
          if (areFilesGone) return failed('model-missing');
          const own = await loadModel(bundledModels());
          return own.ok ? { ok: true, value: { ...own.value, name } } : own;
        },
      },
      start: startVosk,
      log: { note: () => undefined },
      changed: () => undefined,
    });
    recogniser = createRecogniser({
      startEngine: recording(model.startEngine, narrowEngines),
      wide: {
        startEngine: recording(startWideModel, wideEngines),
        changed: () => undefined,
        answerMs: 60_000,
      },
      knownPhrase: clip,
      clock,
      log: { note: () => undefined },
    });
    await recogniser.start({
      heard: (event) => heard.push(event),
      status: (status) => statuses.push(status),
    });
    await recogniser.listenWide('on');
    recogniser.arm({ kind: 'listening', context: 'idle' });
    // The gate gets to know the room, and nothing is owed before the clock goes on.
    quiet(12_000);
    await recogniser.settled();
  });
  afterEach(() => recogniser.stop());

  const accept = (frames: readonly Int16Array[]) => {
    for (const samples of frames) {
      recogniser.accept({ sequence, samples });
      sequence += 1;
    }
  };
  const quiet = (ms: number) => accept(inFrames(noise(ms, roomDb)));
  const newest = (engines: readonly Engine[]): Engine => {
    const last = engines.at(-1);
    if (last === undefined) throw new Error('No engine was started');
    return last;
  };
  /** The engine cannot make this ear, and its thread ends. */
  const kill = (engine: Engine) => {
    const ear = engine.open([], () => undefined);
    for (let count = 0; count < 2; count += 1) ear.feed(new Int16Array(1_600));
  };
  /** Lets its thread run only when nothing else wants its processor, and something does; gives back the undo. */
  const starve = (threads: readonly string[]): (() => void) => {
    const run = (program: string, ...typed: readonly string[]) => {
      const { status, stderr } = spawnSync(program, typed, { encoding: 'utf8' });
      if (status !== 0) throw new Error(`${program}: ${stderr}`);
    };
    const busy = spawn('taskset', ['-c', processor, process.execPath, '-e', 'for (;;);'], {
      stdio: 'ignore',
    });
    for (const thread of threads) {
      run('taskset', '-cp', processor, thread);
      run('chrt', '--idle', '-p', '0', thread);
    }
    return () => {
      busy.kill('SIGKILL');
      for (const thread of threads) run('chrt', '--other', '-p', '0', thread);
    };
  };
  const listeningOf = (engine: Engine): Listening =>
    wideEngines.includes(engine) ? 'any words' : ['i have a cramp', '[unk]'];
  /** Keeps its thread at work for a long time, and everybody waiting. */
  const hang = (engine: Engine) => engine.open(listeningOf(engine), () => undefined).feed(longNoise);
  /** Settles when the engine has answered everything that it was asked before. */
  const answered = (engine: Engine): Promise<void> =>
    new Promise((resolve) => {
      const ear = engine.open(listeningOf(engine), () => {
        ear.remove();
        resolve();
      });
      ear.feed(new Int16Array(1_600));
    });
  const isReady = async (engines: readonly Engine[], count: number) => {
    await expect.poll(() => engines.length).toBe(count);
    await recogniser.settled();
  };
  /** A quiet room, in which each ear is probed to the end. */
  const probe = async (afterMs: number) => {
    clock.advance(afterMs);
    quiet(100);
    // Each answer lets one piece of the clip go in, at least.
    for (let pieces = 0; pieces < 2 * clip.length; pieces += 1)
      await Promise.all([newest(narrowEngines), newest(wideEngines)].map(answered));
  };
  const acceptedTexts = () =>
    heard.filter(({ verdict }) => verdict.accepted).map(({ meaning }) => meaning?.intent);
  /** So many seconds of a quiet room, in step with the clock. */
  const seconds = (count: number) => {
    for (let second = 0; second < count; second += 1) {
      clock.advance(1_000);
      quiet(1_000);
    }
  };
  /** The tenth second, one more for each that its real thread waited for a processor, and one or two until it is started anew. */
  const isAnew = async (engines: readonly Engine[], count: number) => {
    const hasFailed =
      engines === wideEngines
        ? () => recogniser.wideStatus().kind === 'failed'
        : () => statuses.at(-1)?.kind === 'failed';
    const engine = newest(engines);
    for (let second = 0; second < 2 + engine.waitedMs() / 1_000 && !hasFailed(); second += 1) seconds(1);
    seconds(2);
    await isReady(engines, count);
  };
  const hangAmidPhrase = async () => {
    const before = narrowEngines.length;
    accept(phrase.slice(0, 9));
    hang(newest(narrowEngines));
    accept(phrase.slice(9));
    seconds(9);
    expect(narrowEngines).toHaveLength(before);
    await isAnew(narrowEngines, before + 1);
    heard.length = 0;
  };
  const say = async () => {
    accept(phrase);
    quiet(2_000);
    await recogniser.settled();
    await expect.poll(() => heard.length).toBeGreaterThan(0);
  };

  it('are let be while they hear the known phrase, and the room is heard besides', async () => {
    for (let count = 0; count < 4; count += 1) await probe(120_000);
    expect([narrowEngines.length, wideEngines.length]).toEqual([1, 1]);
    expect(heard).toEqual([]);
    await say();
    expect(acceptedTexts()).toEqual(['cramp.onset']);
  });

  it('hear a phrase that begins while they are probed, once', async () => {
    clock.advance(120_000);
    quiet(100);
    await say();
    expect(acceptedTexts()).toEqual(['cramp.onset']);
    expect(narrowEngines).toHaveLength(1);
  });

  it('hear the phrase by an engine that was started anew after the file of its model went, twice', async () => {
    areFilesGone = true;
    for (const count of [2, 3]) {
      kill(newest(narrowEngines));
      await expect.poll(() => statuses.at(-1)).toEqual({ kind: 'failed', code: 'engine-stopped' });
      clock.advance(60_000);
      await isReady(narrowEngines, count);
    }
    accept(phrase);
    quiet(2_000);
    await expect.poll(() => acceptedTexts()).toEqual(['cramp.onset']);
  });

  it('hear the phrase in whose middle the engine was killed, once', async () => {
    accept(phrase.slice(0, 9));
    kill(newest(narrowEngines));
    await expect.poll(() => statuses.at(-1)).toEqual({ kind: 'failed', code: 'engine-stopped' });
    accept(phrase.slice(9));
    quiet(2_000);
    clock.advance(1_000);
    await isReady(narrowEngines, 2);
    await expect.poll(() => acceptedTexts()).toEqual(['cramp.onset']);
    quiet(30_000);
    await recogniser.settled();
    expect(acceptedTexts()).toEqual(['cramp.onset']);
  });

  it('hear the phrase in whose middle the other ear was killed', async () => {
    accept(phrase.slice(0, 9));
    const status = recogniser.wideStatus;
    kill(newest(wideEngines));
    await expect.poll(() => status().kind).toBe('failed');
    clock.advance(1_000);
    await expect.poll(() => status().kind).toBe('ready');
    accept(phrase.slice(9));
    quiet(2_000);
    await recogniser.settled();
    await expect.poll(() => acceptedTexts()).toEqual(['cramp.onset']);
    expect(heard[0]?.ears?.wide).toContain('cramp');
  });

  it('are let be while their thread waits for a processor, and hear the phrase once it gets one', async () => {
    const engine = newest(narrowEngines);
    const release = starve(narrowThreads);
    try {
      // So much work that it ends only once it has a processor again.
      engine.open(listeningOf(engine), () => undefined).feed(longNoise.subarray(0, 8 * 16_000));
      accept(phrase);
      const waitedMs = engine.waitedMs();
      await expect.poll(() => engine.waitedMs() - waitedMs).toBeGreaterThan(3_000);
      // The clock of the test goes on by some more than the real thread has waited.
      for (let second = 0; second < 12; second += 1) {
        clock.advance(1_000);
        quiet(100);
      }
      expect(statuses.at(-1)).toEqual({ kind: 'ready' });
    } finally {
      release();
    }
    await say();
    expect(acceptedTexts()).toEqual(['cramp.onset']);
    expect(narrowEngines).toHaveLength(1);
  });

  it.each(['narrow', 'wide'] as const)(
    'are new ten seconds after one hangs in a quiet room: %s',
    async (ear) => {
      const engines = ear === 'narrow' ? narrowEngines : wideEngines;
      hang(newest(engines));
      clock.advance(120_000);
      quiet(100);
      clock.advance(9_000);
      expect(engines).toHaveLength(1);
      await isAnew(engines, 2);
      await say();
      expect(acceptedTexts()).toEqual(['cramp.onset']);
    },
  );

  it('are new ten seconds after one hangs amid a phrase, Charley’s own where it was a model of one’s own, and hear the next', async () => {
    await hangAmidPhrase();
    expect(model.serving()).toEqual({ chosen: 'starter', failure: null });
    expect(model.choose('mine')).toBe('another');
    recogniser.changeModel();
    await isReady(narrowEngines, 3);
    expect(model.serving()).toEqual({ chosen: 'mine', failure: null });
    await hangAmidPhrase();
    expect(model.serving()).toMatchObject({ chosen: 'mine', failure: { code: 'engine-stopped' } });
    await say();
    expect(acceptedTexts()).toEqual(['cramp.onset']);
  });
});
