import { beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../../../main/recognition/engine/engine.ts';
import { createSupervisor, type Supervisor } from '../../../../main/recognition/engine/supervisor.ts';
import type { ComponentStatus } from '../../../../shared/health.ts';
import { failed, succeeded } from '../../../../shared/result.ts';
import { createManualClock, type ManualClock } from '../../../support/manual-clock.ts';
import { settle } from '../../../support/settle.ts';
import { type ScriptedEngines, scriptEngines } from '../../../support/sound/scripted-engine.ts';

const missing = failed('model-missing', 'no such file');
const dead = failed('engine-stopped', 'exit 1').failure;

describe('the supervisor of the engine', () => {
  let clock: ManualClock;
  let engines: ScriptedEngines;
  let inUse: Engine | null;
  let statuses: ComponentStatus[];
  let supervisor: Supervisor;
  beforeEach(() => {
    clock = createManualClock();
    engines = scriptEngines();
    inUse = null;
    statuses = [];
    supervisor = createSupervisor({
      startEngine: engines.start,
      clock,
      changed: (engine) => {
        inUse = engine;
      },
      status: (status) => statuses.push(status),
    });
  });
  /** Lets loads that are under way finish: none of the scripted ones waits for anything. */
  const pass = async (ms: number) => {
    clock.advance(ms);
    await settle();
  };

  it('loads an engine and says when it is ready', async () => {
    expect(await supervisor.start()).toEqual(succeeded(undefined));
    expect(inUse).toBe(engines.started[0]);
    expect(statuses).toEqual([{ kind: 'starting' }, { kind: 'ready' }]);
  });

  it('tells why the first load failed, and tries again until it works', async () => {
    engines.failures.push(missing.failure, missing.failure);
    expect(await supervisor.start()).toEqual(missing);
    await pass(1_000);
    await pass(2_000);
    expect(inUse).toBe(engines.started[0]);
    expect(statuses).toEqual([
      { kind: 'starting' },
      { kind: 'failed', code: 'model-missing' },
      { kind: 'failed', code: 'model-missing' },
      { kind: 'ready' },
    ]);
  });

  it('puts a new engine in the place of one that died', async () => {
    await supervisor.start();
    engines.started[0]?.die(dead);
    expect(inUse).toBeNull();
    expect(statuses.at(-1)).toEqual({ kind: 'failed', code: 'engine-stopped' });
    await pass(1_000);
    expect(inUse).toBe(engines.started[1]);
    expect(statuses.at(-1)).toEqual({ kind: 'ready' });
  });

  it('waits 1, 2, 4 … 60 s between tries that fail', async () => {
    engines.failures.push(...Array.from({ length: 9 }, () => dead));
    await supervisor.start();
    for (const waitMs of [1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]) {
      await pass(waitMs - 1);
      const before = engines.failures.length;
      await pass(1);
      expect(engines.failures.length).toBe(before - 1);
    }
    await pass(60_000);
    expect(statuses.at(-1)).toEqual({ kind: 'ready' });
  });

  it('begins with short waits again after an engine that ran for a minute', async () => {
    await supervisor.start();
    for (let deaths = 0; deaths < 4; deaths += 1) {
      await pass(60_000);
      engines.started.at(-1)?.die();
      await pass(1_000);
    }
    expect(engines.started).toHaveLength(5);
  });

  it('keeps the wait long for an engine that dies soon after each start', async () => {
    await supervisor.start();
    engines.started.at(-1)?.die();
    await pass(1_000);
    engines.started.at(-1)?.die();
    await pass(1_000);
    expect(inUse).toBeNull();
    await pass(1_000);
    expect(inUse).not.toBeNull();
  });

  it('frees an engine that it was told is broken', async () => {
    await supervisor.start();
    supervisor.fail(dead);
    expect(engines.started[0]?.isClosed).toBe(true);
    await pass(1_000);
    expect(inUse).toBe(engines.started[1]);
  });

  it('loads the new engine before the old one stops', async () => {
    await supervisor.start();
    supervisor.replace();
    expect(inUse).toBe(engines.started[0]);
    expect(engines.started[0]?.isClosed).toBe(false);
    await settle();
    expect(inUse).toBe(engines.started[1]);
    expect(engines.started[0]?.isClosed).toBe(true);
    expect(statuses.at(-1)).toEqual({ kind: 'ready' });
  });

  it('keeps the old engine where no new one can be loaded', async () => {
    await supervisor.start();
    engines.failures.push(dead);
    supervisor.replace();
    await settle();
    expect(inUse).toBe(engines.started[0]);
    expect(engines.started[0]?.isClosed).toBe(false);
  });

  it('loads once more where what is being loaded is out of date already', async () => {
    const starting = supervisor.start();
    supervisor.replace();
    await starting;
    await settle();
    expect(inUse).toBe(engines.started[1]);
    supervisor.replace();
    supervisor.replace();
    await settle();
    expect(inUse).toBe(engines.started[3]);
    expect(engines.started.map(({ isClosed }) => isClosed)).toEqual([true, true, true, false]);
  });

  it('does not wait where another is to be loaded', async () => {
    engines.failures.push(missing.failure);
    await supervisor.start();
    supervisor.replace();
    await settle();
    expect(inUse).toBe(engines.started[0]);
    expect(clock.waiting()).toBe(0);
  });

  it('does not mind the death of an engine that it has replaced', async () => {
    await supervisor.start();
    supervisor.replace();
    await settle();
    engines.started[0]?.die();
    expect(inUse).toBe(engines.started[1]);
  });

  it('frees everything on stop, whatever it was doing', async () => {
    await supervisor.start();
    supervisor.replace();
    await supervisor.stop();
    await settle();
    expect(inUse).toBeNull();
    expect(engines.started.map(({ isClosed }) => isClosed)).toEqual([true, true]);

    engines.failures.push(dead);
    await supervisor.start();
    await supervisor.stop();
    expect(clock.waiting()).toBe(0);

    const starting = supervisor.start();
    await supervisor.stop();
    expect((await starting).ok).toBe(false);
    expect(inUse).toBeNull();
    expect(engines.started.at(-1)?.isClosed).toBe(true);
  });
});
