import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { fuses } from './decided-fuses.ts';

const read = (relative: string) => readFileSync(new URL(`../../../../${relative}`, import.meta.url), 'utf8');
const target = z.object({ target: z.array(z.string()) });
const config = z
  .object({
    electronFuses: z.record(z.string(), z.boolean()),
    mac: target.extend({
      extendInfo: z.record(z.string(), z.string()),
      entitlements: z.string(),
      entitlementsInherit: z.string(),
    }),
    linux: target,
    win: target,
    publish: z.null(),
    extraResources: z.array(z.object({ from: z.string(), to: z.string() })),
  })
  .parse(parse(read('electron-builder.yml')));

describe('the packages', () => {
  it('have every fuse as it was decided', () => {
    expect(config.electronFuses).toEqual(fuses);
  });

  it('say on macOS what the microphone is for, as a map, and may use it', () => {
    const { mac } = config;
    expect(mac.extendInfo).toEqual({ NSMicrophoneUsageDescription: expect.stringMatching(/\S/) });
    for (const file of [mac.entitlements, mac.entitlementsInherit]) {
      expect(read(file)).toMatch(/<key>com\.apple\.security\.device\.audio-input<\/key>\s*<true\/>/);
    }
  });

  it('may do on macOS no more than needed', () => {
    const { mac } = config;
    for (const file of [mac.entitlements, mac.entitlementsInherit]) {
      const keys = [...read(file).matchAll(/<key>com\.apple\.security\.([\w.-]+)<\/key>/g)].map(
        ([, key]) => key,
      );
      expect(keys).toEqual(['cs.allow-jit', 'cs.disable-library-validation', 'device.audio-input']);
    }
  });

  it('publish nothing, and keep the models outside the archive of the app', () => {
    expect(config.publish).toBeNull();
    expect(config.extraResources).toEqual([expect.objectContaining({ from: 'models', to: 'models' })]);
  });

  it('are for three systems', () => {
    expect(config.linux.target).toEqual(['deb', 'rpm', 'AppImage']);
    expect(config.mac.target).toEqual(['dmg', 'zip']);
    expect(config.win.target).toEqual(['nsis']);
  });

  it('carry one exact version of Electron', () => {
    const { optionalDependencies } = JSON.parse(read('main/shells/electron/package.json')) as {
      optionalDependencies: Record<string, string>;
    };
    expect(optionalDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
