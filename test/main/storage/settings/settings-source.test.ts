import { execFile } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClock } from '../../../../main/lib/time/clock.ts';
import { watchFile } from '../../../../main/storage/files/watch-file.ts';
import { createSettingsFile } from '../../../../main/storage/settings/settings-file.ts';
import { settingsFile } from '../../../../main/storage/settings/settings-found.ts';
import {
  createSettingsSource,
  pollMs,
  searchMs,
  settleMs,
} from '../../../../main/storage/settings/settings-source.ts';
import { defaultSettings, type Settings } from '../../../../shared/settings/settings.ts';
import { createManualClock, type ManualClock } from '../../../support/manual-clock.ts';
import { settle } from '../../../support/settle.ts';
import { ownFolder } from '../folder.ts';

const log = { note: () => {} };

describe('the settings as they are now', () => {
  let clock: ManualClock;
  let stored: Settings;
  let readings: number;
  let fileChanged: () => void;
  let watchLost: () => void;
  let watches: number;
  let told: { readonly now: Settings; readonly before: Settings | null }[];
  let source: ReturnType<typeof createSettingsSource>;

  beforeEach(() => {
    clock = createManualClock();
    stored = defaultSettings;
    readings = 0;
    watches = 0;
    told = [];
    source = createSettingsSource({
      clock,
      log,
      store: {
        async read() {
          readings += 1;
          return {
            settings: structuredClone(stored) as Settings,
            source: 'file',
            replaced: [],
            troubles: [],
          };
        },
      },
      watch(changed, lost) {
        watches += 1;
        fileChanged = changed;
        watchLost = lost;
        return () => {
          watches -= 1;
        };
      },
    });
    source.onChange((now, before) => told.push({ now, before }));
  });
  const change = (): void => {
    stored = { ...stored, emergencyNumber: '112' };
    fileChanged();
  };

  it('are told once they are read, and then with each change, and not where nothing has changed', async () => {
    await source.start();
    await source.refresh();
    stored = { ...stored, emergencyNumber: '112' };
    await source.refresh();
    expect(told).toEqual([
      { now: defaultSettings, before: null },
      { now: stored, before: defaultSettings },
    ]);
    expect(source.current()).toEqual(stored);
  });

  it('are read once for a change that comes in pieces, soon after the last', async () => {
    await source.start();
    change();
    clock.advance(settleMs - 1);
    change();
    clock.advance(settleMs - 1);
    await settle();
    expect(readings).toBe(1);
    clock.advance(1);
    await settle();
    expect(readings).toBe(2);
    expect(source.current().emergencyNumber).toBe('112');
  });

  it('are looked at each minute too, for a disk that tells of nothing', async () => {
    await source.start();
    stored = { ...stored, emergencyNumber: '112' };
    clock.advance(pollMs);
    await settle();
    expect(source.current().emergencyNumber).toBe('112');
  });

  it('are watched again where the watching was lost', async () => {
    await source.start();
    watchLost();
    clock.advance(searchMs);
    expect(watches).toBe(2);
    stored = { ...stored, emergencyNumber: '112' };
    clock.advance(settleMs);
    await settle();
    expect(source.current().emergencyNumber).toBe('112');
  });

  it('are told to nobody who has had enough, and to nobody after the end', async () => {
    const heard: string[] = [];
    const undo = source.onChange(({ emergencyNumber }) => heard.push(String(emergencyNumber)));
    await source.start();
    undo();
    change();
    clock.advance(settleMs);
    await settle();
    expect(heard).toEqual(['null']);
    source.stop();
    expect(clock.waiting()).toBe(0);
    expect(watches).toBe(0);
  });
});

describe('a change in the real file', () => {
  let folder: string;
  let source: ReturnType<typeof createSettingsSource>;
  beforeEach(async () => {
    folder = ownFolder();
    source = createSettingsSource({
      clock: createClock(),
      log,
      store: createSettingsFile(folder),
      watch: (changed, lost) => watchFile(settingsFile(folder), changed, lost),
    });
    await source.start();
  });
  afterEach(() => source.stop());

  const changed = (): Promise<Settings> =>
    new Promise((resolve) => {
      const undo = source.onChange((now) => {
        undo();
        resolve(now);
      });
    });

  it('by another process is told', async () => {
    const told = changed();
    const env = { ...process.env, CHARLEY_DATA: folder };
    execFile(process.execPath, ['dist/main/cli/charley.js', 'settings', 'set', 'voice.rate', '0.8'], { env });
    expect((await told).voice.rate).toBe(0.8);
    const again = changed();
    execFile(process.execPath, ['dist/main/cli/charley.js', 'profile', 'set', 'stayInBed'], { env });
    expect((await again).profile).toEqual(['stayInBed']);
  });

  it('is told where the folder was removed and is made anew, each time', async () => {
    for (const emergencyNumber of ['112', '999']) {
      rmSync(folder, { recursive: true, maxRetries: 10 });
      await createSettingsFile(folder).change((before) => ({ ...before, emergencyNumber }));
      await expect.poll(() => source.current().emergencyNumber).toBe(emergencyNumber);
      const told = changed();
      writeFileSync(settingsFile(folder), JSON.stringify({ schema: 1, data: { emergencyNumber: '110' } }));
      expect((await told).emergencyNumber).toBe('110');
    }
  });

  it('by an editor is told', async () => {
    const told = changed();
    writeFileSync(settingsFile(folder), JSON.stringify({ schema: 1, data: { emergencyNumber: '999' } }));
    expect((await told).emergencyNumber).toBe('999');
  });
});

describe('a folder that is not there', () => {
  it('cannot be watched', () => {
    const never = (): never => {
      throw new Error('called');
    };
    expect(watchFile(join(ownFolder(), 'none', 'settings.json'), never, never)).toBeNull();
  });
});
