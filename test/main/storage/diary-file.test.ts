import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDiaryFile } from '../../../main/storage/diary-file.ts';
import { diaryVersion } from '../../../shared/diary/exchange/document.ts';
import type { DiaryStore } from '../../../shared/ports/storing.ts';
import { episode, routineDone } from '../../shared/diary/samples.ts';
import { ownFolder } from './folder.ts';

async function readingOf(store: DiaryStore) {
  const reading = await store.read();
  if (!reading.ok) throw new Error(reading.failure.code);
  return reading.value;
}

const idsOf = async (store: DiaryStore) => (await readingOf(store)).entries.map(({ id }) => id);

/** A diary of three entries. */
async function threeEntries() {
  const folder = ownFolder();
  const store = createDiaryFile(folder);
  const entries = [
    episode({ note: 'line\nbreak \u2028 "夜"' }),
    routineDone('2026-11-23T22:00:00+00:00'),
    episode(),
  ];
  for (const entry of entries) await store.save(entry);
  return { folder, store, entries, path: join(folder, 'diary.jsonl') };
}

describe('the diary file', () => {
  it('is empty where there is none, and reading makes none', async () => {
    const folder = join(ownFolder(), 'not-yet');
    expect(await readingOf(createDiaryFile(folder))).toEqual({
      entries: [],
      damagedLines: [],
      removed: [],
      newerLines: [],
      unsaved: 0,
    });
    expect(existsSync(folder)).toBe(false);
  });

  it('gives back every entry, also to another process, one readable line each, for its owner only', async () => {
    const { folder, entries, path } = await threeEntries();
    expect((await readingOf(createDiaryFile(folder))).entries).toEqual(entries);
    const lines = readFileSync(path, 'utf8').split('\n');
    expect(lines).toHaveLength(4);
    expect(lines.at(-1)).toBe('');
    expect(lines[1]).toContain('"doneAt":"2026-11-23T22:00:00+00:00"');
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('corrects and takes out by adding lines, and changes none', async () => {
    const { store, entries, path } = await threeEntries();
    const before = readFileSync(path, 'utf8');
    const [first, second] = entries;
    if (first?.kind !== 'episode' || second === undefined) throw new Error('no entries');
    await store.save({ ...first, side: 'right', pain: 6 });
    await store.remove(second.id);
    expect((await readingOf(store)).entries).toEqual([{ ...first, side: 'right', pain: 6 }, entries[2]]);
    await store.save(second);
    expect(await idsOf(store)).toContain(second.id);
    expect(readFileSync(path, 'utf8').startsWith(before)).toBe(true);
  });

  it('keeps the entries of several writers at once', async () => {
    const folder = ownFolder();
    const stores = [createDiaryFile(folder), createDiaryFile(folder), createDiaryFile(folder)];
    const entries = Array.from({ length: 30 }, () => episode());
    await Promise.all(entries.map((entry, index) => stores[index % stores.length]?.save(entry)));
    const reading = await readingOf(createDiaryFile(folder));
    expect(reading.damagedLines).toEqual([]);
    expect(new Set(reading.entries.map(({ id }) => id))).toEqual(new Set(entries.map(({ id }) => id)));
  });

  it('is gone for good when it is erased, and begins anew', async () => {
    const { store, path } = await threeEntries();
    expect(await store.erase()).toMatchObject({ ok: true });
    expect(existsSync(path)).toBe(false);
    expect(await store.erase()).toMatchObject({ ok: true });
    const entry = episode();
    await store.save(entry);
    expect(await idsOf(store)).toEqual([entry.id]);
  });
});

describe('a damaged diary', () => {
  it('cut at any byte loses only the cut line, says so, and takes the next entry', async () => {
    const { folder, entries, path } = await threeEntries();
    const whole = readFileSync(path);
    const lineEnds = [...whole.entries()].filter(([, byte]) => byte === 0x0a).map(([place]) => place);
    const next = episode();
    for (let length = 0; length < whole.length; length += 1) {
      writeFileSync(path, whole.subarray(0, length));
      const store = createDiaryFile(folder);
      const kept = lineEnds.filter((end) => end <= length).length;
      const isTorn = length > 0 && !lineEnds.includes(length) && !lineEnds.includes(length - 1);
      const reading = await readingOf(store);
      expect(reading.entries, `${length} bytes`).toEqual(entries.slice(0, kept));
      expect(reading.damagedLines, `${length} bytes`).toEqual(isTorn ? [kept + 1] : []);
      await store.save(next);
      expect(await idsOf(store), `${length} bytes`).toEqual(
        [...entries.slice(0, kept), next].map(({ id }) => id),
      );
    }
  });

  it('with any bit of a line flipped never shows a wrong entry', async () => {
    const { store, entries, path } = await threeEntries();
    const whole = readFileSync(path);
    const [first, ...others] = entries;
    for (let place = 0; place < whole.indexOf(0x0a); place += 1) {
      const flipped = Buffer.from(whole);
      flipped[place] = (flipped[place] ?? 0) ^ 0x01;
      writeFileSync(path, flipped);
      const { entries: read } = await readingOf(store);
      const wrong = read.filter((entry) => ![first, ...others].some((known) => known?.id === entry.id));
      expect(wrong, `byte ${place}`).toEqual([]);
      expect(read, `byte ${place}`).toEqual(others);
    }
  });

  it('with zeros after a power cut keeps what came before and what comes after', async () => {
    const { store, entries, path } = await threeEntries();
    appendFileSync(path, Buffer.alloc(4096));
    const next = episode();
    await store.save(next);
    const reading = await readingOf(store);
    expect(reading.entries).toEqual([...entries, next]);
    expect(reading.damagedLines).toEqual([4]);
  });

  it('names the lines of a newer version apart from damaged ones', async () => {
    const { store, entries, path } = await threeEntries();
    const newer = { version: diaryVersion + 1, dreamt: 'of stairs' };
    const check = createHash('sha256').update(JSON.stringify(newer)).digest('hex').slice(0, 16);
    appendFileSync(path, `${JSON.stringify({ ...newer, check })}\n`);
    appendFileSync(path, '{"version":1,"saved":{},"check":"0000000000000000"}\n');
    const reading = await readingOf(store);
    expect(reading.entries).toEqual(entries);
    expect([reading.newerLines, reading.damagedLines]).toEqual([[4], [5]]);
  });
});

describe('a disk that refuses the diary', () => {
  it('leaves entries in memory in their order, and the next one writes them all', async () => {
    const folder = join(ownFolder(), 'charley');
    writeFileSync(folder, 'a file where the folder should be');
    const store = createDiaryFile(folder);
    const entries = [episode(), episode(), episode()];
    const [first, second, third] = entries;
    if (!first || !second || !third) throw new Error('no entries');
    expect(await store.save(first)).toMatchObject({ ok: false, failure: { code: 'disk-unwritable' } });
    expect(await store.save(second)).toMatchObject({ ok: false });
    expect(await store.read()).toMatchObject({ ok: false, failure: { code: 'disk-unreadable' } });
    rmSync(folder);
    expect(await store.save(third)).toMatchObject({ ok: true });
    expect(await readingOf(createDiaryFile(folder))).toMatchObject({ entries, unsaved: 0 });
  });

  it('gets what it refused at the next reading that finds it willing', async () => {
    const path = join(ownFolder(), 'link');
    symlinkSync(`${path}-nowhere`, path);
    const folder = join(path, 'charley');
    const store = createDiaryFile(folder);
    const entry = episode();
    await store.save(entry);
    expect(await readingOf(store)).toMatchObject({ entries: [entry], unsaved: 1 });
    rmSync(path);
    expect(await readingOf(store)).toMatchObject({ entries: [entry], unsaved: 0 });
    expect(await idsOf(createDiaryFile(folder))).toEqual([entry.id]);
  });

  it('to be read is a failure by name', async () => {
    const place = ownFolder();
    writeFileSync(join(place, 'charley'), '');
    expect(await createDiaryFile(join(place, 'charley')).read()).toMatchObject({
      ok: false,
      failure: { code: 'disk-unreadable' },
    });
  });
});
