import { describe, expect, it } from 'vitest';
import { leastFreeBytes, leastTotalBytes } from '../../../../main/recognition/limits.ts';
import { createModelCatalog, type ModelCatalog } from '../../../../main/recognition/models/catalog.ts';
import { bundledModels } from '../../../../main/recognition/models/model.ts';
import { createSelectedModel, type StartModel } from '../../../../main/recognition/models/selected.ts';
import { createWideModel, memoryRoom } from '../../../../main/recognition/models/wide-model.ts';
import { succeeded } from '../../../../shared/result.ts';
import { scriptEngines } from '../../../support/sound/scripted-engine.ts';

const catalog = createModelCatalog(bundledModels(), 'no such folder');

function selectedFrom(catalog: ModelCatalog, start: StartModel) {
  return createSelectedModel({ ear: 'wide', catalog, start, log: { note() {} }, changed() {} });
}

/** Whether an engine is started in a machine with so much memory. */
async function startIn(memory: { readonly free: number; readonly total: number }) {
  const engines = scriptEngines();
  const loaded: string[] = [];
  const { startEngine } = selectedFrom(catalog, (model, stopped) => {
    loaded.push(model.name);
    return engines.start(stopped);
  });
  const started = await createWideModel({ startEngine, memory: () => memory })(() => undefined);
  return { loaded, failure: started.ok ? null : started.failure.code };
}

describe('the model of the wide ear', () => {
  it('comes with Charley, is sound, and is none for listed phrases', async () => {
    const wide = await catalog.take('wide', 'wide');
    expect(wide.ok && wide.value.words.size).toBeGreaterThan(3_000);
    expect((await catalog.list('narrow')).map(({ name }) => name)).toEqual(['starter']);
    expect((await catalog.take('wide', 'narrow')).ok).toBe(false);
  });

  it('is loaded where there is room for it, and nowhere else', async () => {
    const room = { free: leastFreeBytes, total: leastTotalBytes };
    expect(await startIn(room)).toEqual({ loaded: ['wide'], failure: null });
    expect(await startIn({ ...room, free: leastFreeBytes - 1 })).toEqual({
      loaded: [],
      failure: 'memory-short',
    });
    expect(await startIn({ ...room, total: leastTotalBytes - 1 })).toEqual({
      loaded: [],
      failure: 'memory-short',
    });
  });

  it('fails as a missing model does where none came', async () => {
    const nothing = createModelCatalog('no such folder', 'nor this');
    const { startEngine } = selectedFrom(nothing, async () => succeeded(null as never));
    const start = createWideModel({ startEngine, memory: () => ({ free: 1e12, total: 1e12 }) });
    expect(await start(() => undefined)).toMatchObject({ failure: { code: 'model-missing' } });
  });

  it('goes by the size of the memory alone on macOS, where caches count as taken', () => {
    const mac = memoryRoom('darwin');
    expect(mac.free).toBe(mac.total);
    const linux = memoryRoom('linux');
    expect(linux.free).toBeLessThan(linux.total);
  });
});
