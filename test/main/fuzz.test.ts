import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLine, requestSchema } from '../../main/control/contract.ts';
import { readWav } from '../../main/lib/wav.ts';
import { readWords } from '../../main/recognition/models/archive.ts';
import { readManifest } from '../../main/recognition/models/model.ts';
import { archiveFromZip } from '../../main/recognition/models/zip.ts';
import { createDiaryFile } from '../../main/storage/diary-file.ts';
import { lineOf, parseLine } from '../../main/storage/diary-line.ts';
import { createNightsFile } from '../../main/storage/nights-file.ts';
import { believed } from '../../main/storage/settings/doubted-settings.ts';
import { settingsText, settingsTextOf } from '../../main/storage/settings/settings-text.ts';
import { diaryEntrySchema } from '../../shared/diary/entry.ts';
import { diaryCsv } from '../../shared/diary/exchange/csv.ts';
import { diaryJson } from '../../shared/diary/exchange/document.ts';
import { parseDiaryExport } from '../../shared/diary/exchange/export.ts';
import { pageAsksChannels } from '../../shared/ipc/page-asks.ts';
import { pageTellsChannels } from '../../shared/ipc/page-tells.ts';
import { readPageAsk, readPageTell } from '../../shared/ipc/reading.ts';
import { decodePageMessage } from '../../shared/ipc/wire.ts';
import { defaultSettings, settingsSchema } from '../../shared/settings/settings.ts';
import { parseSettings } from '../../shared/settings/settings-document.ts';
import { anyDiary, anyEntry } from '../shared/diary/arbitraries.ts';
import { wavOf } from '../support/sound/wav-files.ts';
import { ownFolder } from './storage/folder.ts';

/** How many made-up inputs each reader gets; docs/security.md names the numbers. */
const many = { numRuns: 2_000 };
const withFiles = { numRuns: 300 };

const anyBytes = fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes));

/** Something that was whole once: some of its bytes are others, some are missing, some are twice there. */
function damaged(whole: fc.Arbitrary<Buffer>): fc.Arbitrary<Buffer> {
  const damage = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    bytes: fc.uint8Array({ maxLength: 6 }),
  });
  return fc
    .tuple(
      whole,
      fc.array(damage, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('replace', 'insert', 'cut'),
    )
    .map(([bytes, damages, how]) =>
      damages.reduce((before, { at, bytes: other }) => {
        const place = Math.floor(at * before.length);
        if (how === 'cut') return before.subarray(0, Math.max(1, place));
        const after = before.subarray(how === 'insert' ? place : place + other.length);
        return Buffer.concat([before.subarray(0, place), other, after]);
      }, bytes),
    );
}

const orDamaged = (whole: fc.Arbitrary<Buffer>) => fc.oneof(anyBytes, damaged(whole));
const text = (string: fc.Arbitrary<string>) => string.map((each) => Buffer.from(each));

describe('whatever stands in a file', () => {
  it('of the settings gives allowed settings', () => {
    const whole = fc.constant(
      Buffer.from(settingsText({}, { ...defaultSettings, emergencyNumber: '112' }, {})),
    );
    const json = text(fc.json().map((data) => `{"schema":1,"data":${data}}`));
    fc.assert(
      fc.property(fc.oneof(orDamaged(whole), json), (bytes) => {
        const read = settingsTextOf(bytes);
        if (read.kind !== 'read' && read.kind !== 'newer') return;
        const { settings } = parseSettings(believed(read.document, null).document.data);
        expect(settingsSchema.safeParse(settings).success).toBe(true);
      }),
      many,
    );
  });

  it('of the diary gives allowed entries, line by line and as a whole', async () => {
    const line = text(anyEntry().map((entry) => lineOf({ kind: 'saved', entry })));
    fc.assert(
      fc.property(orDamaged(line), (bytes) => {
        const read = parseLine(bytes.toString('utf8'));
        if (read.kind === 'saved') expect(diaryEntrySchema.safeParse(read.entry).success).toBe(true);
      }),
      many,
    );
    const folder = ownFolder();
    const lines = text(
      anyDiary(5).map((entries) => entries.map((entry) => lineOf({ kind: 'saved', entry })).join('\n')),
    );
    await fc.assert(
      fc.asyncProperty(orDamaged(lines), async (bytes) => {
        writeFileSync(join(folder, 'diary.jsonl'), bytes);
        expect((await createDiaryFile(folder).read()).ok).toBe(true);
      }),
      withFiles,
    );
  });

  it('of the nights gives nights', async () => {
    const folder = ownFolder();
    const json = text(fc.json().map((nights) => `{"version":1,"nights":${nights}}`));
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyBytes, json), async (bytes) => {
        writeFileSync(join(folder, 'nights.json'), bytes);
        expect(Array.isArray(await createNightsFile(folder).read())).toBe(true);
      }),
      withFiles,
    );
  });

  it('that is imported as a diary, JSON or CSV, gives allowed entries or is refused', () => {
    const nowMs = Date.UTC(2100, 0, 1);
    const json = text(anyDiary(5).map(diaryJson));
    const csv = text(anyDiary(5).map(diaryCsv));
    fc.assert(
      fc.property(fc.oneof(orDamaged(json), orDamaged(csv)), (bytes) => {
        const read = parseDiaryExport(bytes.toString('utf8'), nowMs);
        if (read.kind === 'not a diary') return;
        for (const entry of read.entries) expect(diaryEntrySchema.safeParse(entry).success).toBe(true);
      }),
      many,
    );
  });

  it('that is heard as a sound is sound or is refused', () => {
    const whole = fc
      .array(fc.float({ min: -1, max: 1, noNaN: true }), { maxLength: 100 })
      .map((samples) => wavOf(samples));
    fc.assert(
      fc.property(orDamaged(whole), (bytes) => {
        const sound = readWav(bytes);
        if (!sound.ok) return;
        let samples = 0;
        for (const piece of sound.value.pieces()) samples += piece.length;
        expect(samples).toBeLessThanOrEqual(bytes.length);
      }),
      many,
    );
  });

  it('of a model, packed as tar or zip, is read or is refused', async () => {
    const tar = anyBytes.map((bytes) => gzipSync(bytes));
    const zip = anyBytes.map((bytes) => Buffer.concat([Buffer.from('PK\u0003\u0004'), bytes]));
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyBytes, tar, damaged(tar), zip), async (bytes) => {
        expect(typeof (await readWords(bytes)).ok).toBe('boolean');
        expect(typeof (await archiveFromZip(bytes)).ok).toBe('boolean');
      }),
      withFiles,
    );
  });

  it('of a manifest names models or is refused', async () => {
    const folder = ownFolder();
    const json = text(fc.json().map((models) => `{"models":${models}}`));
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyBytes, json), async (bytes) => {
        writeFileSync(join(folder, 'manifest.json'), bytes);
        expect(typeof (await readManifest(folder)).ok).toBe('boolean');
      }),
      withFiles,
    );
  });
});

describe('whatever comes', () => {
  const value = fc.anything({ maxDepth: 3, withBigInt: true, withNullPrototype: true, withTypedArray: true });

  it('over the bridge is in the contract or is refused with a reason', () => {
    const envelope = fc
      .record(
        {
          channel: fc.constantFrom<string>(...pageAsksChannels, ...pageTellsChannels),
          payload: fc.jsonValue(),
          question: fc.jsonValue(),
          ask: fc.jsonValue(),
        },
        { requiredKeys: ['channel'] },
      )
      .map((each) => JSON.stringify(each));
    fc.assert(
      fc.property(fc.oneof(value, fc.string(), anyBytes, envelope), (data) => {
        const read = decodePageMessage(data);
        if (!read.ok) expect(read.refusal).toMatch(/^(no|unknown|payload) /);
      }),
      many,
    );
  });

  it('as the payload of a channel is in the contract or is refused with a reason', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<string>(...pageAsksChannels, ...pageTellsChannels, 'toString'),
        value,
        (channel, payload) => {
          for (const read of [readPageAsk(channel, payload), readPageTell(channel, payload)])
            if (!read.ok) expect(read.refusal).toMatch(/^(unknown channel|payload refused)$/);
        },
      ),
      many,
    );
  });

  it('as a line to a running Charley is a command or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (line) => {
        const request = readLine(requestSchema, line);
        if (request !== null) expect(typeof request.command).toBe('string');
      }),
      many,
    );
  });
});
