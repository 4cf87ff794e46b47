import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDiaryFile } from '../../../main/storage/diary-file.ts';
import { createSettingsFile } from '../../../main/storage/settings/settings-file.ts';
import { ownFolder } from './folder.ts';

const golden = (name: string) => join(import.meta.dirname, 'golden', name);

/** Files as earlier versions wrote them; they are never changed, and every later version reads them. */
describe('the files of earlier versions', () => {
  it('still give every setting', async () => {
    const folder = ownFolder();
    copyFileSync(golden('settings-1.json'), join(folder, 'settings.json'));
    expect(await createSettingsFile(folder).read()).toEqual({
      settings: {
        voice: { name: 'kal_diphone', rate: 0.8, volumeDay: 1.2, volumeNight: 0.3, softStart: true },
        screen: {
          textPercent: 250,
          colours: 'auto',
          brightness: 60,
          clock: true,
          oneSwitch: false,
          stayOn: false,
          switchSpeed: 'usual',
        },
        nightHours: { by: 'clock', from: '21:30', to: '08:15' },
        holdStyle: 'tens',
        sensitivity: 'very',
        wideEar: true,
        microphone: { id: 'usb-1', label: 'USB microphone' },
        emergencyNumber: '112',
        profile: ['stayInBed', 'jointSurgery'],
        medicines: ['amlodipine 5 mg'],
        reminder: { at: '21:15', days: ['mon', 'thu'] },
        autostart: true,
        model: 'starter',
        wideModel: 'wide',
        language: 'en',
        firstRun: 'new',
      },
      source: 'file',
      replaced: [],
      troubles: [],
    });
  });

  // Version 1 tells the steps by their numbers, version 2 by their names.
  it.each(['diary-1.jsonl', 'diary-2.jsonl'])('still give every entry of the diary: %s', async (name) => {
    const folder = ownFolder();
    copyFileSync(golden(name), join(folder, 'diary.jsonl'));
    expect(await createDiaryFile(folder).read()).toEqual({
      ok: true,
      value: {
        entries: [
          {
            kind: 'episode',
            id: 'first',
            startedAt: '2026-11-23T23:55:00-05:00',
            endedAt: '2026-11-24T00:04:00-05:00',
            location: 'calf',
            side: 'left',
            steps: ['straightenLeg', 'toesTowardShin'],
            helped: 'toesTowardShin',
            outcome: 'eased',
            pain: 6,
            soreNextDay: true,
            sleepLost: false,
            tags: ['hard day'],
            note: 'Woke "again"',
          },
          {
            kind: 'routine',
            id: 'third',
            doneAt: '2026-11-24T22:00:00-05:00',
            routine: 'seated',
            completed: true,
          },
        ],
        damagedLines: [],
        removed: ['second'],
        newerLines: [],
        unsaved: 0,
      },
    });
  });
});
