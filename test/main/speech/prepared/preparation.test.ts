import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readWav } from '../../../../main/lib/wav.ts';
import { pauseMs } from '../../../../main/speech/prepared/joined-line.ts';
import { openLineCache } from '../../../../main/speech/prepared/line-cache.ts';
import type { LineWish } from '../../../../main/speech/prepared/line-plan.ts';
import { createLineRenderer } from '../../../../main/speech/prepared/line-renderer.ts';
import { createPreparation, type Preparation } from '../../../../main/speech/prepared/preparation.ts';
import { busyMs, settlingMs } from '../../../../main/speech/prepared/rendering-run.ts';
import { createManualClock, type ManualClock } from '../../../support/manual-clock.ts';
import { gone, lives } from '../../../support/speech/stand-in.ts';
import { layFestival } from '../../../support/speech/stand-in-festival.ts';
import { createWaiting } from '../../shells/browser/fakes.ts';
import { ownFolder } from '../../storage/folder.ts';

const kal: LineWish = { voice: 'kal_diphone', sentences: ['One.', 'Two.', 'Three.'], rates: [1] };
const slt: LineWish = { ...kal, voice: 'cmu_us_slt_arctic_hts' };
const usual = { name: null, rate: 1 };

let folder: string;
let festival: ReturnType<typeof layFestival>;
let clock: ManualClock;
let notes: string[];
let work: 'allowed' | 'forbidden';
let wish: LineWish;
const running: Preparation[] = [];

beforeEach(() => {
  folder = join(ownFolder(), 'lines');
  festival = layFestival();
  clock = createManualClock();
  notes = [];
  work = 'allowed';
  wish = kal;
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.stop()));
  festival.remove();
});

/** Lines that are prepared in this folder, as a Charley that starts would. */
function open(systemVersion = '1') {
  const { environment } = festival;
  const preparation = createPreparation({
    clock,
    log: { note: (event, facts) => notes.push(`${event} ${JSON.stringify(facts)}`) },
    cache: openLineCache(folder),
    renderer: createLineRenderer({ clock, platform: 'linux', environment, systemVersion }),
    wish: () => wish,
    mayWork: () => work === 'allowed',
  });
  running.push(preparation);
  const { changed, until } = createWaiting();
  preparation.onProgress(changed);
  const untilReady = (ready: number) =>
    until(() => {
      const now = preparation.progress();
      return now.total > 0 && now.ready === ready;
    });
  return { preparation, until, untilReady };
}

/** … that has settled and begins to render. */
async function settled() {
  const opened = open();
  opened.preparation.look();
  await opened.untilReady(0);
  await waited(settlingMs);
  return opened;
}

/** … and has rendered all of them. */
async function prepared() {
  const opened = await settled();
  await opened.untilReady(3);
  return opened;
}

/** Lets the time pass once somebody waits for it. */
async function waited(ms: number): Promise<void> {
  while (clock.waiting() === 0) await new Promise((resolve) => setImmediate(resolve));
  clock.advance(ms);
}

describe('lines that are prepared', () => {
  it('are rendered in the order of use once Charley has settled, and counted as they come', async () => {
    const { preparation } = await prepared();
    expect(festival.rendered()).toEqual(['One.', 'Two.', 'Three.']);
    expect(preparation.progress()).toEqual({ ready: 3, total: 3, voiceName: 'kal_diphone' });
    expect(notes).toEqual([]);
  });

  it('are whole WAV files without the silence of the voice, one for a whole utterance', async () => {
    const { preparation } = await prepared();
    const line = preparation.find('One. Three.', usual);
    const wav = readWav(Buffer.from(line?.read() ?? []));
    if (!wav.ok) throw new Error(wav.failure.detail);
    const samples = [...wav.value.pieces()].reduce((sum, piece) => sum + piece.length, 0);
    expect(line?.durationMs).toBe((1000 * samples) / wav.value.sampleRateHz);
    // Half a second of a tone each, with 25 ms around it.
    expect(line?.durationMs).toBeGreaterThan(2 * 500 + pauseMs);
    expect(line?.durationMs).toBeLessThan(2 * 560 + pauseMs);
  });

  it('have an id of their own for each text, voice and speed', async () => {
    const { preparation } = await prepared();
    const id = (text: string) => preparation.find(text, usual)?.id;
    const ids = ['One.', 'Two.', 'One. Two.', 'Two. One.'].map(id);
    expect(new Set(ids).size).toBe(4);
    expect(ids).not.toContain(undefined);
    expect(id('One.')).toBe(id('One.'));
  });

  it('are not there for another text, another voice, another speed, or a part that is not ready', async () => {
    const { preparation } = await prepared();
    expect(preparation.find('One.', { name: 'kal_diphone', rate: 1 })).toBeDefined();
    for (const [text, name, rate] of [
      ['Four.', null, 1],
      ['One. Four.', null, 1],
      ['', null, 1],
      ['One.', 'cmu_us_slt_arctic_hts', 1],
      ['One.', null, 0.85],
    ] as const)
      expect(preparation.find(text, { name, rate }), `${text} ${name} ${rate}`).toBeUndefined();
  });

  it('are found at once by the next Charley, which renders nothing', async () => {
    await (await prepared()).preparation.stop();
    const next = open();
    next.preparation.look();
    await next.untilReady(3);
    expect(next.preparation.find('Two.', usual)).toBeDefined();
    expect(festival.rendered()).toHaveLength(3);
  });

  it('go on where a Charley stopped in the middle of a line, whose program ends with it', async () => {
    festival.make('slow');
    const first = open();
    first.preparation.look();
    await first.untilReady(0);
    await waited(settlingMs);
    await festival.made('started');
    await festival.letGo();
    await first.untilReady(1);
    await first.preparation.stop();
    expect(readdirSync(folder)).toHaveLength(1);
    festival.unmake('slow');
    const next = open();
    next.preparation.look();
    await next.untilReady(1);
    await waited(settlingMs);
    await next.untilReady(3);
    expect(festival.rendered()).toEqual(['One.', 'Two.', 'Three.']);
  });

  it('wait while somebody is helped', async () => {
    const { preparation, untilReady } = open();
    work = 'forbidden';
    preparation.look();
    await untilReady(0);
    await waited(settlingMs);
    await waited(busyMs);
    await waited(busyMs);
    expect(festival.rendered()).toEqual([]);
    work = 'allowed';
    await waited(busyMs);
    await untilReady(3);
  });

  it('of which one is damaged are spoken live, and that one is rendered anew', async () => {
    const { preparation, untilReady } = await prepared();
    const [name = ''] = readdirSync(folder);
    const file = join(folder, name);
    writeFileSync(file, readFileSync(file).subarray(0, 500));
    const found = ['One.', 'Two.', 'Three.'].map((text) => preparation.find(text, usual));
    expect(found.filter((line) => line === undefined)).toHaveLength(1);
    await untilReady(3);
    expect(festival.rendered()).toHaveLength(4);
    for (const text of wish.sentences) expect(preparation.find(text, usual)).toBeDefined();
  });

  it('that were damaged while Charley was away are rendered anew', async () => {
    await (await prepared()).preparation.stop();
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'RIFF');
    const next = open();
    next.preparation.look();
    await next.untilReady(0);
    await waited(settlingMs);
    await next.untilReady(3);
    expect(festival.rendered()).toHaveLength(6);
  });

  it('follow voice, speed and words; the old ones go when the new ones are there', async () => {
    const { preparation, untilReady } = await prepared();
    const before = readdirSync(folder);
    for (const next of [slt, { ...slt, rates: [0.8] }, { ...slt, sentences: ['Eins.', 'Zwei.', 'Drei.'] }]) {
      wish = next;
      preparation.look();
      await untilReady(0);
      expect(
        preparation.find(next.sentences[0] ?? '', { name: null, rate: next.rates[0] ?? 1 }),
      ).toBeUndefined();
      await waited(settlingMs);
      await untilReady(3);
      expect(preparation.progress().voiceName).toBe('cmu_us_slt_arctic_hts');
    }
    await preparation.stop();
    expect(readdirSync(folder)).toHaveLength(3);
    expect(readdirSync(folder).filter((name) => before.includes(name))).toEqual([]);
  });

  it('of a voice that one comes back to soon are still there', async () => {
    const { preparation, untilReady } = await prepared();
    wish = slt;
    preparation.look();
    await untilReady(0);
    wish = kal;
    preparation.look();
    await untilReady(3);
    expect(festival.rendered()).toHaveLength(3);
  });

  it('are left alone where nothing of them has changed', async () => {
    const { preparation } = await prepared();
    wish = { ...kal, rates: [...kal.rates] };
    preparation.look();
    expect(preparation.progress().ready).toBe(3);
    expect(preparation.find('One.', usual)).toBeDefined();
  });

  it('are rendered more slowly, too, behind all of the usual ones, for whoever says "slower"', async () => {
    wish = { ...kal, rates: [1, 0.85] };
    const { preparation, until } = await prepared();
    await until(() => preparation.find('Three.', { name: null, rate: 0.85 }) !== undefined);
    expect(festival.rendered()).toEqual(['One.', 'Two.', 'Three.', 'One.', 'Two.', 'Three.']);
    expect(preparation.progress()).toMatchObject({ ready: 3, total: 3 });
    expect(preparation.find('One. Two.', { name: null, rate: 0.85 * 1.0000001 })).toBeDefined();
  });

  it('are begun by no look that comes once Charley ends, as where the voices were asked for before', async () => {
    const ended = open();
    await ended.preparation.stop();
    ended.preparation.look();
    // Time enough: two more take the same steps, one after the other.
    for (const next of [open(), open()]) {
      next.preparation.look();
      await next.untilReady(0);
    }
    expect(ended.preparation.progress().total).toBe(0);
  });

  it('are none where there is no voice, and nothing is asked again', async () => {
    writeFileSync(join(festival.folder, 'festival'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    const { preparation } = open();
    preparation.look();
    await preparation.stop();
    expect(preparation.progress()).toEqual({ ready: 0, total: 0, voiceName: null });
    expect(preparation.find('One.', usual)).toBeUndefined();
  });
});

describe('a voice that cannot write into files', () => {
  it('is given up after three sentences with one note, and the live voice is not touched', async () => {
    wish = { ...kal, sentences: ['One.', 'Two.', 'Three.', 'Four.'] };
    festival.make('broken');
    const { preparation } = await settled();
    await expect.poll(() => notes).toEqual(['line not prepared {"code":"voice-failed"}']);
    expect(preparation.find('One.', usual)).toBeUndefined();
  });

  it('gives nothing where its file is cut off in the middle of a word', async () => {
    const tone = join(festival.folder, 'tone.wav');
    writeFileSync(tone, readFileSync(tone).subarray(0, 20_000));
    const { preparation } = await settled();
    await expect.poll(() => notes).toEqual(['line not prepared {"code":"audio-unreadable"}']);
    await preparation.stop();
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a disk that takes nothing', () => {
  it('costs one note, and nothing else', async () => {
    // A file in the place of the folder refuses everybody, the administrator too.
    writeFileSync(folder, '');
    const { preparation } = await settled();
    await expect.poll(() => notes).toEqual(['lines not kept {"code":"EEXIST"}']);
    expect(preparation.find('One.', usual)).toBeUndefined();
    await preparation.stop();
  });
});

describe('the program that renders', () => {
  it('runs behind everything else, and ends when Charley stops', async () => {
    festival.remove();
    festival = layFestival('echo $$ > pid; sleep 1000 & sleep 1; touch started; wait');
    const { preparation } = await settled();
    await festival.made('started');
    const pid = Number(festival.read('pid'));
    expect(lives(pid)).toBe(true);
    const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    expect(fields.split(' ')[16]).toBe('19');
    await preparation.stop();
    await gone(pid);
  });
});
