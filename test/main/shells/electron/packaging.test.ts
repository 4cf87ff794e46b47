import { readFileSync } from 'node:fs';
import type { Configuration } from 'electron-builder';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const read = (relative: string) => readFileSync(new URL(`../../../../${relative}`, import.meta.url), 'utf8');
const config = parse(read('electron-builder.yml')) as Configuration;

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
  it('have every fuse as it was decided', () => {
    expect(config.electronFuses).toEqual(fuses);
  });

  it('say on macOS what the microphone is for, as a map, and may use it', () => {
    const { mac } = config;
    expect(mac?.extendInfo).toEqual({ NSMicrophoneUsageDescription: expect.stringMatching(/\S/) });
    for (const file of [mac?.entitlements, mac?.entitlementsInherit]) {
      expect(read(file ?? '')).toMatch(/<key>com\.apple\.security\.device\.audio-input<\/key>\s*<true\/>/);
    }
  });

  it('publish nothing, and keep the models outside the archive of the app', () => {
    expect(config.publish).toBeNull();
    expect(config.extraResources).toEqual([expect.objectContaining({ from: 'models', to: 'models' })]);
  });

  it('are for three systems', () => {
    expect(config.linux?.target).toEqual(['deb', 'rpm', 'AppImage']);
    expect(config.mac?.target).toEqual(['dmg', 'zip']);
    expect(config.win?.target).toEqual(['nsis']);
  });

  it('carry one exact version of Electron', () => {
    const { devDependencies } = JSON.parse(read('package.json')) as {
      devDependencies: Record<string, string>;
    };
    expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
