import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diaryWords } from '../../../shared/content/en/diary.ts';
import { english } from '../../../shared/content/en/index.ts';
import { steps } from '../../../shared/content/protocol.ts';
import { locations, sides } from '../../../shared/dialogue/meaning.ts';
import { type DiaryEntry, tags } from '../../../shared/diary/entry.ts';
import { doctorSheet } from '../../../shared/diary/sheet.ts';
import { sheetPage } from '../../../shared/diary/sheet-page.ts';
import { findChromium } from '../../support/machine.ts';
import { episode } from './samples.ts';

const language = { words: diaryWords, content: english, locale: 'en-GB' };
const order = { fromNight: '2026-09-01', toNight: '2026-11-23', medicines: [] as readonly string[] };

/** Twelve weeks that fill every row of every table. */
function fullDiary(): readonly DiaryEntry[] {
  const helped = Object.keys(steps);
  return Array.from({ length: 160 }, (_, index) => {
    const startMs = Date.UTC(2026, 8, 2, index % 24) + (index % 80) * 24 * 60 * 60_000;
    const iso = (ms: number) => `${new Date(ms).toISOString().slice(0, 19)}+00:00`;
    return episode({
      startedAt: iso(startMs),
      endedAt: iso(startMs + (index % 15) * 60_000),
      location: [...locations, null][index % 8] ?? null,
      side: [...sides, null][index % 4] ?? null,
      helped: helped[index % helped.length] ?? null,
      pain: index % 11,
      tags: [tags[index % tags.length] ?? 'hard day'],
      soreNextDay: true,
      sleepLost: true,
    });
  });
}

function pageOf(entries: readonly DiaryEntry[], medicines: readonly string[] = []): string {
  return sheetPage(doctorSheet(entries, { ...order, medicines }), language);
}

describe("the doctor's sheet in print", () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'charley-sheet-'));
    const asRoot = process.getuid?.() === 0;
    browser = await chromium.launch({ executablePath: findChromium(), args: asRoot ? ['--no-sandbox'] : [] });
  });

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  async function printed(html: string, format: 'A4' | 'Letter') {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('console', (message) => problems.push(message.text()));
    page.on('request', (request) =>
      problems.push(...(request.url().startsWith('file:') ? [] : [request.url()])),
    );
    const file = join(folder, 'sheet.html');
    const pdf = join(folder, `sheet-${format}.pdf`);
    writeFileSync(file, html);
    await page.goto(`file://${file}`);
    await page.pdf({ path: pdf, format });
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return { color, backgroundColor };
    });
    await page.close();
    const pages = /^Pages:\s+(\d+)/m.exec(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }))?.[1];
    return {
      pages,
      problems,
      colours,
      text: execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }),
    };
  }

  it.each(['A4', 'Letter'] as const)(
    'is one readable page of %s, black on white, even when it is full',
    async (format) => {
      const { pages, text, problems, colours } = await printed(
        pageOf(fullDiary(), ['amlodipine 5 mg in the morning', 'magnesium']),
        format,
      );
      expect(pages).toBe('1');
      expect(problems).toEqual([]);
      expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
      expect(text).toContain('Self-recorded diary. Not a medical record.');
      expect(text).toContain('1 Sept 2026 to 23 Nov 2026 (84 nights)');
      expect(text).toMatch(/Cramps: 160\. Nights with cramps: 8\d of 84\./);
      expect(text).toMatch(/back of thigh\s+20/);
      expect(text).toContain('7 cramp nights within one week.');
      expect(text).toContain('amlodipine 5 mg in the morning; magnesium');
      expect(text).toContain('Share this with your doctor.');
    },
  );

  it('says so where nothing was recorded, and makes nothing up', async () => {
    const { text, pages } = await printed(pageOf([]), 'A4');
    expect(pages).toBe('1');
    expect(text).toContain('No cramps were recorded in these nights.');
    expect(text).toContain('None typed.');
    expect(text).not.toContain('Middle value');
    expect(text).not.toContain('NaN');
  });

  it('names what helped in words', async () => {
    expect(pageOf([episode({ helped: 'CB2' })])).toContain(english.lines.CB2.headline);
  });

  it('shows what a person typed as text, never as markup', async () => {
    const html = pageOf([], ['<script>alert(1)</script> & "friends"']);
    expect(html).not.toContain('<script');
    expect((await printed(html, 'A4')).text).toContain('<script>alert(1)</script> & "friends"');
  });
});
