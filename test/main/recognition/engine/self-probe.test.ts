import { beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../../../main/recognition/engine/engine.ts';
import { createSelfProbe, type SelfProbe } from '../../../../main/recognition/engine/self-probe.ts';
import type { Failure } from '../../../../shared/result.ts';
import { createManualClock, type ManualClock } from '../../../support/manual-clock.ts';
import {
  resultOf,
  type ScriptedEar,
  type ScriptedEngine,
  scriptEngines,
} from '../../../support/sound/scripted-engine.ts';

const clip = [new Int16Array(3), new Int16Array(2)];

describe('an engine that is probed while it is quiet', () => {
  let clock: ManualClock;
  let broken: Failure[];
  let probe: SelfProbe;
  let engine: ScriptedEngine;
  const startEngine = async (): Promise<ScriptedEngine & Engine> => {
    const engines = scriptEngines();
    await engines.start(() => undefined);
    const [started] = engines.started;
    if (started === undefined) throw new Error('No engine was started');
    return started;
  };
  beforeEach(async () => {
    clock = createManualClock();
    broken = [];
    probe = createSelfProbe({
      clip,
      listening: () => ['i have a cramp'],
      clock,
      broken: (failure) => broken.push(failure),
    });
    engine = await startEngine();
    probe.use(engine);
  });
  const ear = (): ScriptedEar => {
    const last = engine.ears.at(-1);
    if (last === undefined) throw new Error('No ear was opened');
    return last;
  };
  /** A probe that hears this. */
  const probeHearing = (text: string) => {
    clock.advance(120_000);
    probe.quiet();
    ear().answer({ kind: 'partial', text: '' });
    ear().answer({ kind: 'partial', text: '' });
    ear().answer(resultOf(text));
  };

  it('is let be until ten seconds after its start, and while nobody says that it is quiet', () => {
    clock.advance(9_999);
    probe.quiet();
    expect(engine.ears).toEqual([]);
    clock.advance(60_000);
    expect(engine.ears).toEqual([]);
    probe.quiet();
    expect(engine.ears).toHaveLength(1);
  });

  it('gets each piece of the clip after its answer to the one before', () => {
    clock.advance(10_000);
    probe.quiet();
    probe.quiet();
    expect(engine.ears).toHaveLength(1);
    expect(ear().fed).toEqual([clip[0]]);
    ear().answer({ kind: 'partial', text: '' });
    expect(ear().fed).toEqual(clip);
    expect(ear().finishes).toBe(0);
    ear().answer({ kind: 'partial', text: '' });
    expect(ear().finishes).toBe(1);
    expect(ear().isRemoved).toBe(false);
    ear().answer(resultOf('i have a cramp'));
    expect(ear().isRemoved).toBe(true);
    expect(clock.waiting()).toBe(0);
  });

  it('is probed every two minutes, and is sound while it hears the phrase', () => {
    for (let count = 0; count < 5; count += 1) probeHearing('i have a cramp');
    expect(engine.ears).toHaveLength(5);
    clock.advance(119_999);
    probe.quiet();
    expect(engine.ears).toHaveLength(5);
    expect(broken).toEqual([]);
  });

  it('is broken where it does not hear any more what it heard before', () => {
    probeHearing('i have a cramp');
    probeHearing('the');
    expect(broken.map(({ code }) => code)).toEqual(['engine-stopped']);
  });

  it('is not broken where it never made the voice out', () => {
    probeHearing('the');
    probeHearing('the');
    expect(broken).toEqual([]);
  });

  it('may take its time on a busy machine, piece by piece', () => {
    clock.advance(10_000);
    probe.quiet();
    for (const answer of [
      { kind: 'partial', text: '' },
      { kind: 'partial', text: '' },
    ] as const) {
      clock.advance(9_000);
      ear().answer(answer);
    }
    clock.advance(9_000);
    ear().answer(resultOf('i have a cramp'));
    expect(broken).toEqual([]);
    expect(clock.waiting()).toBe(0);
  });

  it('is broken where it has not answered in ten seconds', () => {
    clock.advance(10_000);
    probe.quiet();
    clock.advance(9_999);
    expect(broken).toEqual([]);
    clock.advance(1);
    expect(broken).toEqual([{ code: 'engine-stopped', detail: 'it hangs' }]);
    ear().answer(resultOf('i have a cramp'));
    expect(ear().isRemoved).toBe(true);
  });

  it('is not broken while it waits for a processor, but for no longer than half a minute', () => {
    clock.advance(10_000);
    probe.quiet();
    for (let second = 0; second < 29; second += 1) {
      clock.advance(1_000);
      engine.waited += 900;
    }
    expect(broken).toEqual([]);
    clock.advance(1_000);
    expect(broken.map(({ detail }) => detail)).toEqual(['it hangs']);
    expect(clock.waiting()).toBe(0);
  });

  it('is broken where it gets a processor again and does not answer', () => {
    clock.advance(10_000);
    probe.quiet();
    engine.waited += 4_000;
    clock.advance(13_999);
    expect(broken).toEqual([]);
    clock.advance(1);
    expect(broken.map(({ detail }) => detail)).toEqual(['it hangs']);
  });

  it('leaves nothing behind when another takes over', async () => {
    clock.advance(10_000);
    probe.quiet();
    const before = ear();
    engine = await startEngine();
    probe.use(engine);
    expect(before.isRemoved).toBe(true);
    clock.advance(60_000);
    expect(broken).toEqual([]);
    probe.use(null);
    probe.quiet();
    expect(clock.waiting()).toBe(0);
  });
});
