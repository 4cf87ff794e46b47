import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { english } from '../../../../shared/content/en/index.ts';
import { type StepId, steps } from '../../../../shared/content/protocol.ts';
import { locations, sides } from '../../../../shared/dialogue/meaning.ts';
import { type DiaryEntry, outcomes, tags } from '../../../../shared/diary/entry.ts';
import type { LatestPeriod } from '../../../../shared/diary/period.ts';
import { doctorSheet } from '../../../../shared/diary/sheet/sheet.ts';
import { sheetPage } from '../../../../shared/diary/sheet/sheet-page.ts';
import { usePages } from '../../../support/page/open-pages.ts';
import { lookAtPdf, type PrintedPaper, realPrinter } from '../../../support/printer.ts';
import { episode } from '../samples.ts';

const print = realPrinter();
const order = { fromNight: '2026-09-01', toNight: '2026-11-23', begins: 'so many weeks ago' } as const;

/** Every night of a year has a dozen cramps: every row of every table is filled, with the longest words. */
function fullDiary(): readonly DiaryEntry[] {
  const helped = Object.keys(steps)
    .toSorted((one, other) => headline(other).length - headline(one).length)
    .slice(0, 8);
  return Array.from({ length: 365 * 12 }, (_, index) => {
    const startMs = Date.UTC(2025, 10, 24, 12) + index * 2 * 60 * 60_000;
    const iso = (ms: number) => `${new Date(ms).toISOString().slice(0, 19)}+00:00`;
    return episode({
      startedAt: iso(startMs),
      endedAt: iso(startMs + (index % 15) * 60_000),
      location: [...locations, null][index % 8] ?? null,
      side: [...sides, null][index % 4] ?? null,
      helped: helped[index % helped.length] ?? null,
      outcome: outcomes[index % outcomes.length] ?? 'eased',
      pain: index % 11,
      tags: [tags[index % tags.length] ?? 'hard day'],
      soreNextDay: true,
      sleepLost: true,
      note: 'A long night. '.repeat(35),
    });
  });
}

const headline = (step: string): string => english.lines[step as StepId].headline;

function pageOf(
  entries: readonly DiaryEntry[],
  medicines: readonly string[] = [],
  locale = 'en-GB',
  period: LatestPeriod = order,
): string {
  const paper = locale === 'en-US' ? 'Letter' : 'A4';
  return sheetPage(doctorSheet(entries, { ...period, medicines }), { content: english, locale, paper });
}

describe("the doctor's sheet in print", () => {
  const pages = usePages();
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'charley-sheet-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function printed(html: string): Promise<PrintedPaper> {
    const pdf = await print(html);
    if (!pdf.ok) throw new Error(pdf.failure.detail);
    return lookAtPdf(pdf.value, folder);
  }

  const sizes = { 'en-GB': '595 x 842', 'en-US': '612 x 792' } as const;
  const locales = ['en-GB', 'en-US'] as const;

  it.each(locales)(
    'is one readable, tagged page on the paper of %s, even when it is full',
    async (locale) => {
      const medicines = ['amlodipine 5 mg in the morning', 'magnesium'];
      const { pages, size, isTagged, text } = await printed(pageOf(fullDiary(), medicines, locale));
      expect({ pages, size, isTagged }).toEqual({ pages: 1, size: sizes[locale], isTagged: true });
      expect(text).toContain('Self-recorded diary. Not a medical record.');
      expect(text).toMatch(/Sep.* to .*Nov.*\(84 nights\)/);
      expect(text).toContain('Cramps: 1008. Nights with cramps: 84 of 84.');
      expect(text).toMatch(/back of thigh\s+126/);
      expect(text).toMatch(/0?2:00(\sAM)? to 0?4:00(\sAM)?\s+84/);
      expect(text).toContain('7 cramp nights within one week.');
      expect(text).toContain('Several cramps in one night, on 7 nights within one week.');
      expect(text).toContain('Cramps in each of 13 weeks on end.');
      expect(text).toContain('The longest took 14 minutes.');
      expect(text).toContain('amlodipine 5 mg in the morning; magnesium');
      expect(text).toContain('Share this with your doctor.');
    },
  );

  it.each(locales)('has room for thirty medicines on the full page of %s', async (locale) => {
    const medicines = Array.from(
      { length: 30 },
      (_, index) => `medicine number ${index}, 20 mg in the evening`,
    );
    const { pages, text } = await printed(pageOf(fullDiary(), medicines, locale));
    expect(pages).toBe(1);
    const words = text.replaceAll(/\s+/g, ' ');
    for (const name of medicines) expect(words).toContain(name);
  });

  it.each(['x', 'W', '薬', 'ﷺ', 'a\u0301\u0323', '\n'])(
    'stays one page with as many and as long medicines as can be typed: %j',
    async (letter) => {
      const medicines = Array.from({ length: 30 }, () => letter.repeat(100 / letter.length));
      const { pages, text } = await printed(pageOf(fullDiary(), medicines, 'en-US'));
      expect(pages).toBe(1);
      expect(text).toContain('Share this with your doctor.');
      expect(text).toContain('Made by Charley on this computer.');
    },
  );

  it('is black on white, and fetches and runs nothing', async () => {
    const page = await pages.blank();
    const problems: string[] = [];
    page.on('console', (message) => problems.push(message.text()));
    page.on('request', (request) =>
      problems.push(...(request.url().startsWith('file:') ? [] : [request.url()])),
    );
    const file = join(folder, 'sheet.html');
    writeFileSync(file, pageOf(fullDiary()));
    await page.goto(`file://${file}`);
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return { color, backgroundColor };
    });
    expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
    expect(problems).toEqual([]);
  });

  it('says so where nothing was recorded, and makes nothing up', async () => {
    const { text, pages } = await printed(pageOf([]));
    expect(pages).toBe(1);
    expect(text).toContain('No cramps were recorded in these nights.');
    expect(text).toContain('None typed.');
    expect(text).not.toContain('Half were');
    expect(text).not.toContain('NaN');
  });

  it('counts from the first entry on, and has lines for a name and a date of birth', async () => {
    const begun = { fromNight: '2026-11-22', toNight: '2026-11-23', begins: 'with the first entry' } as const;
    const { text } = await printed(pageOf([episode()], [], 'en-GB', begun));
    expect(text).toContain('2 nights since 22 Nov 2026.');
    expect(text).toContain('Nights with cramps: 1 of 2.');
    expect(text).toMatch(/Name\s+Date of birth/);
    expect(pageOf([episode()], [], 'en-GB', { ...begun, toNight: '2026-11-22' })).toContain(
      '1 night since 22 Nov 2026.',
    );
  });

  it('names what helped in words', async () => {
    expect(pageOf([episode({ helped: 'toesTowardShin' })])).toContain(english.lines.toesTowardShin.headline);
  });

  it('shows what a person typed as text, never as markup', async () => {
    const html = pageOf([], ['<script>alert(1)</script> & "friends"']);
    expect(html).not.toContain('<script');
    expect((await printed(html)).text).toContain('<script>alert(1)</script> & "friends"');
  });
});
