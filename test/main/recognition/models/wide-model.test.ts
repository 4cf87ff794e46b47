import { describe, expect, it } from 'vitest';
import { createModelCatalog } from '../../../../main/recognition/models/catalog.ts';
import { bundledModels } from '../../../../main/recognition/models/model.ts';
import { createWideModel, memoryRoom } from '../../../../main/recognition/models/wide-model.ts';
import { leastFreeBytes, leastTotalBytes } from '../../../../main/recognition/two-ears.ts';
import { succeeded } from '../../../../shared/result.ts';
import { scriptEngines } from '../../../support/scripted-engine.ts';

const catalog = createModelCatalog(bundledModels(), 'no such folder');

/** Whether an engine is started in a machine with so much memory. */
async function startIn(memory: { readonly free: number; readonly total: number }) {
  const engines = scriptEngines();
  const loaded: string[] = [];
  const started = await createWideModel({
    catalog,
    start: (model, stopped) => {
      loaded.push(model.name);
      return engines.start(stopped);
    },
    memory: () => memory,
  })(() => undefined);
  return { loaded, failure: started.ok ? null : started.failure.code };
}

describe('the model of the wide ear', () => {
  it('comes with Charley, is sound, and is none to choose', async () => {
    const wide = await catalog.takeWide();
    expect(wide.ok && wide.value.words.size).toBeGreaterThan(3_000);
    expect((await catalog.list()).map(({ name }) => name)).toEqual(['starter']);
    expect((await catalog.take('wide')).ok).toBe(false);
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
    const start = createWideModel({
      catalog: createModelCatalog('no such folder', 'nor this'),
      start: async () => succeeded(null as never),
      memory: () => ({ free: 1e12, total: 1e12 }),
    });
    expect(await start(() => undefined)).toMatchObject({ failure: { code: 'model-missing' } });
  });

  it('goes by the size of the memory alone on macOS, where caches count as taken', () => {
    const mac = memoryRoom('darwin');
    expect(mac.free).toBe(mac.total);
    const linux = memoryRoom('linux');
    expect(linux.free).toBeLessThan(linux.total);
  });
});
