import { beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../../../main/recognition/engine/engine.ts';
import { createSupervisor, type Supervisor } from '../../../../main/recognition/engine/supervisor.ts';
import { createSelectedModel, type SelectedModel } from '../../../../main/recognition/models/selected.ts';
import type { ComponentStatus } from '../../../../shared/health.ts';
import { type Failure, failed, succeeded } from '../../../../shared/result.ts';
import { createManualClock, type ManualClock } from '../../../support/manual-clock.ts';
import { settle } from '../../../support/settle.ts';
import { scriptEngines } from '../../../support/sound/scripted-engine.ts';

/** The ears' supervisor over the chosen model, with engines that the test plays. */
describe('the chosen model', () => {
  let clock: ManualClock;
  let engines: ReturnType<typeof scriptEngines>;
  let loaded: string[];
  let altered: Failure | null;
  let damaged: string;
  let model: SelectedModel;
  let supervisor: Supervisor;
  let inUse: Engine | null;
  let deafFor: number;
  let statuses: ComponentStatus[];
  let changes: number;

  const settleAll = async () => {
    for (let count = 0; count < 5; count += 1) await settle();
  };
  const choose = async (name: string) => {
    if (model.choose(name) === 'another') supervisor.replace();
    await settleAll();
  };
  beforeEach(async () => {
    clock = createManualClock();
    engines = scriptEngines();
    loaded = [];
    altered = null;
    damaged = 'big';
    statuses = [];
    changes = 0;
    deafFor = 0;
    model = createSelectedModel({
      ear: 'narrow',
      catalog: {
        take: async (name) =>
          altered !== null && name === damaged
            ? { ok: false, failure: altered }
            : succeeded({ name, archive: new Uint8Array(), words: new Set<string>() }),
      },
      start: (checked, stopped) => {
        loaded.push(checked.name);
        return engines.start(stopped);
      },
      log: { note() {} },
      changed: () => {
        changes += 1;
      },
    });
    supervisor = createSupervisor({
      startEngine: model.startEngine,
      clock,
      changed: (engine) => {
        inUse = engine;
        if (engine === null) deafFor += 1;
      },
      status: (status) => statuses.push(status),
    });
    await supervisor.start();
  });

  it("is Charley's own until another is chosen", () => {
    expect(loaded).toEqual(['starter']);
    expect(model.serving()).toEqual({ chosen: 'starter', failure: null });
    expect(model.choose('starter')).toBe('same');
  });

  it.each(['model-missing', 'model-truncated', 'model-altered'] as const)(
    "that is Charley's own is started anew, whatever has become of its file: %s",
    async (code) => {
      damaged = 'starter';
      altered = failed(code).failure;
      engines.started.at(-1)?.die();
      expect(inUse).toBeNull();
      clock.advance(1_000);
      await settleAll();
      expect(inUse).not.toBeNull();
      expect(loaded).toEqual(['starter', 'starter']);
      expect(statuses.at(-1)).toEqual({ kind: 'ready' });
    },
  );

  it('takes over once it is loaded, and not a moment is deaf', async () => {
    const before = inUse;
    model.choose('big');
    supervisor.replace();
    expect(inUse).toBe(before);
    await settleAll();
    expect(loaded).toEqual(['starter', 'big']);
    expect(inUse).not.toBe(before);
    expect(engines.started[0]?.isClosed).toBe(true);
    expect(deafFor).toBe(0);
    expect(model.serving()).toEqual({ chosen: 'big', failure: null });
    expect(changes).toBe(2);
  });

  it('that was altered is named, and Charley’s own listens', async () => {
    altered = failed('model-altered').failure;
    await choose('big');
    expect(loaded).toEqual(['starter', 'starter']);
    expect(inUse).not.toBeNull();
    expect(model.serving()).toEqual({ chosen: 'big', failure: altered });
    expect(statuses.at(-1)).toEqual({ kind: 'ready' });
  });

  it('that dies leaves Charley’s own listening, until it is chosen anew', async () => {
    await choose('big');
    engines.started[1]?.die();
    clock.advance(1_000);
    await settleAll();
    expect(loaded).toEqual(['starter', 'big', 'starter']);
    expect(model.serving()).toMatchObject({ chosen: 'big', failure: { code: 'engine-stopped' } });
    await choose('starter');
    await choose('big');
    expect(loaded.at(-1)).toBe('big');
    expect(model.serving()).toEqual({ chosen: 'big', failure: null });
  });

  it('that hangs leaves Charley’s own listening', async () => {
    await choose('big');
    supervisor.fail(failed('engine-stopped', 'it hangs').failure);
    clock.advance(1_000);
    await settleAll();
    expect(loaded).toEqual(['starter', 'big', 'starter']);
    expect(inUse).not.toBeNull();
  });

  it('that hung is named as the one that hung', async () => {
    await choose('big');
    const hangs = failed('engine-stopped', 'it hangs').failure;
    supervisor.fail(hangs);
    clock.advance(1_000);
    await settleAll();
    expect(model.serving()).toEqual({ chosen: 'big', failure: hangs });
  });

  it('is loaded again after a stop, which is no fault of its own', async () => {
    await choose('big');
    await supervisor.stop();
    await supervisor.start();
    expect(loaded.at(-1)).toBe('big');
  });

  it('is loaded anew where its engine has grown', async () => {
    await choose('big');
    supervisor.replace();
    await settleAll();
    supervisor.replace();
    await settleAll();
    expect(loaded).toEqual(['starter', 'big', 'big', 'big']);
    expect(model.serving()).toEqual({ chosen: 'big', failure: null });
  });

  it('is the last one of two that are chosen in haste', async () => {
    model.choose('big');
    supervisor.replace();
    model.choose('bigger');
    supervisor.replace();
    await settleAll();
    expect(loaded).toEqual(['starter', 'big', 'bigger']);
    expect(model.serving()).toEqual({ chosen: 'bigger', failure: null });
    expect(engines.started.map(({ isClosed }) => isClosed)).toEqual([true, true, false]);
  });
});
