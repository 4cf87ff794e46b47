import { describe, expect, it } from 'vitest';
import { readEngineCode, unpackEngineCode } from '../../../../main/recognition/engine/engine-code.ts';

describe('the engine’s code', () => {
  it('is a worker without the module that the package wrote into it, and that module compiled', async () => {
    const code = await readEngineCode();
    if (!code.ok) throw new Error(code.failure.detail);
    expect(code.value.module).toBeInstanceOf(WebAssembly.Module);
    expect(code.value.source.length).toBeLessThan(200_000);
    expect(code.value.source).toContain('wasmBinaryFile="data:application/octet-stream;base64,"');
  });

  it('is read and compiled once for all engines', async () => {
    const [first, second] = await Promise.all([readEngineCode(), readEngineCode()]);
    expect(second).toBe(first);
  });

  it.each([
    ['nothing', ''],
    ['another package', 'module.exports = {};'],
    ['a worker without a module', "createBase64WorkerFactory('c2VsZg==')"],
  ])('is not taken out of %s', async (_what, text) => {
    await expect(unpackEngineCode(Buffer.from(text))).rejects.toThrow('not the version that is known');
  });
});
