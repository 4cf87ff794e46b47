import { readFileSync } from 'node:fs';
import type { Configuration } from 'electron-builder';
import { describe, expect, it } from 'vitest';

const read = (relative: string) => readFileSync(new URL(`../../../../${relative}`, import.meta.url), 'utf8');
const config = read('electron-builder.yml');

/** Every fuse that electron-builder knows: a new one does not compile until it is decided on. */
const fuses: Required<Omit<NonNullable<Configuration['electronFuses']>, 'resetAdHocDarwinSignature'>> = {
  runAsNode: false,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableCookieEncryption: true,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
};

describe('the packages', () => {
  it.each(Object.entries(fuses))('have the fuse %s set to %s', (name, value) => {
    expect(config).toContain(`\n  ${name}: ${value}\n`);
  });

  it('say on macOS what the microphone is for, as a map, and may use it', () => {
    expect(config).toMatch(/\n {2}extendInfo:\n {4}NSMicrophoneUsageDescription: \S/);
    for (const kind of ['entitlements', 'entitlementsInherit']) {
      const file = new RegExp(`\\n  ${kind}: (\\S+)\\n`).exec(config)?.[1] ?? '';
      expect(read(file)).toMatch(/<key>com\.apple\.security\.device\.audio-input<\/key>\s*<true\/>/);
    }
  });

  it('publish nothing, and keep the models outside the archive of the app', () => {
    expect(config).toContain('\npublish: null\n');
    expect(config).toMatch(/\nextraResources:\n {2}- from: models\n {4}to: models\n/);
  });

  it('carry one exact version of Electron', () => {
    const { devDependencies } = JSON.parse(read('package.json')) as {
      devDependencies: Record<string, string>;
    };
    expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
