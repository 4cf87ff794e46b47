import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownFolder } from '../../storage/folder.ts';
import { fuses } from './decided-fuses.ts';

/** electron-builder's own reading, and Electron's own tool for the fuses of a file. */
interface Packager {
  readonly getConfig: (project: string, file: null, options: null) => Promise<{ electronFuses: object }>;
  readonly validateConfiguration: (config: object, logger: object) => Promise<void>;
  readonly fuseWireOf: (fuses: object) => Promise<Readonly<Record<string, boolean>>>;
  readonly flipFuses: (file: string, wire: object) => Promise<unknown>;
  readonly getCurrentFuseWire: (file: string) => Promise<Readonly<Record<string, number>>>;
  readonly FuseV1Options: Readonly<Record<string, string | number>>;
}

/** Null where npm has left electron-builder out, as it does on a Node that is too old for Electron. */
async function packagerHere(): Promise<Packager | null> {
  const require = createRequire(new URL('../../../../main/shells/electron/package.json', import.meta.url));
  try {
    require.resolve('app-builder-lib');
  } catch {
    return null;
  }
  const builder = createRequire(require.resolve('app-builder-lib'));
  const { getConfig, validateConfiguration } = require('app-builder-lib/out/util/config/config.js');
  const { PlatformPackager } = require('app-builder-lib');
  const { flipFuses, getCurrentFuseWire, FuseV1Options } = await import(builder.resolve('@electron/fuses'));
  const fuseWireOf = (given: object) => PlatformPackager.prototype.generateFuseConfig.call({}, given);
  return { getConfig, validateConfiguration, fuseWireOf, flipFuses, getCurrentFuseWire, FuseV1Options };
}

const packager = await packagerHere();
if (packager === null)
  console.log('The fuses are checked where electron-builder is installed: npm needs Node 22.12 for it.');

/** What Electron's tool looks for in a binary, the version of the wire, its length, and each fuse as "off". */
const untouchedWire = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
  Buffer.from([1, Object.keys(fuses).length]),
  Buffer.from('0'.repeat(Object.keys(fuses).length)),
]);
const onByte = 0x31;

describe.runIf(packager !== null)('the fuses of a package', () => {
  it('are, in a file that the packager has gone over, each as it was decided', async () => {
    if (packager === null) return;
    const config = await packager.getConfig(process.cwd(), null, null);
    await packager.validateConfiguration(config, { isEnabled: false, add: () => {} });
    const file = join(ownFolder(), 'electron');
    writeFileSync(file, Buffer.concat([Buffer.alloc(1_000), untouchedWire, Buffer.alloc(1_000)]));
    await packager.flipFuses(file, await packager.fuseWireOf(config.electronFuses));
    const wire = await packager.getCurrentFuseWire(file);
    const found = Object.entries(fuses).map(([name]) => {
      const option = `${name[0]?.toUpperCase()}${name.slice(1)}`;
      return [name, wire[String(packager.FuseV1Options[option])] === onByte];
    });
    expect(Object.fromEntries(found)).toEqual(fuses);
    expect(readFileSync(file)).toHaveLength(2_000 + untouchedWire.length);
  });
});
