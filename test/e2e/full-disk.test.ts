import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { contentFor } from '../../shared/content/languages.ts';
import { openChromium } from '../support/chromium.ts';
import { startCharley } from '../support/night/charley-process.ts';
import { untilHeadline, watchHeadlines } from '../support/page/headlines.ts';

const { failures, lines } = contentFor('en');
/** A disk of 256 KiB in the place of the data folder, which only what follows can see, without room. */
const onFullDisk =
  'mount -t tmpfs -o size=256k,mode=700 tmpfs "$CHARLEY_DATA" && (yes > "$CHARLEY_DATA/filler"; true) 2>/dev/null && exec "$@"';
const mayMount =
  spawnSync('unshare', ['-rm', 'sh', '-c', onFullDisk, 'sh', 'true'], {
    env: { ...process.env, CHARLEY_DATA: '/mnt' },
  }).status === 0;

/** Every reading of the diary fails with EIO, as on a disk that has a bad block there: its file is this program's memory. */
const withBadBlock =
  'touch "$CHARLEY_DATA/diary.jsonl" && mount --bind /proc/$$/mem "$CHARLEY_DATA/diary.jsonl" && exec "$@"';
/** For that program alone the file beneath, which is whole, is there again. */
const mendBlock = (pid: number, file: string) =>
  execFileSync('nsenter', [`--target=${pid}`, '--user', '--mount', '--preserve-credentials', 'umount', file]);

describe.runIf(mayMount)('a disk in the night', { concurrent: true }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  it('that is full is one quiet line on the night screen from the first entry on, and none once all is saved', async ({
    expect,
  }) => {
    const charley = await startCharley(
      process.env,
      ['--text-only'],
      ['unshare', '-rm', 'sh', '-c', onFullDisk, 'sh'],
    );
    const seen = (name: string): string => `/proc/${charley.pid}/root${charley.dataFolder}/${name}`;
    try {
      const page = await browser.newPage();
      await watchHeadlines(page);
      await page.goto(charley.address);
      await page.getByRole('heading', { name: lines.idleDeaf.headline }).waitFor();
      expect(await page.locator('#notices').textContent()).toBe('');
      await page.keyboard.press('x');
      await untilHeadline(page, lines.straightenAtOnce.headline);
      await page.locator('html[data-scene="relief"]').waitFor();
      // A key and an end right after it would be no cramp: the place is named, once a second key is no double tap.
      await expect
        .poll(async () => {
          await page.keyboard.press('1');
          return page.locator('#headline').textContent();
        })
        .not.toBe(lines.straightenAtOnce.headline);
      await expect
        .poll(async () => {
          await page.keyboard.press('Escape');
          return page.locator('html').getAttribute('data-scene');
        })
        .toBe('idle');
      await page.getByText(failures['disk-unwritable']).waitFor();
      expect(await page.locator('#notices li').count()).toBe(1);

      rmSync(seen('filler'));
      await expect.poll(() => page.locator('#notices').textContent()).toBe('');
      expect(readFileSync(seen('diary.jsonl'), 'utf8').trim().split('\n')).toHaveLength(1);
      await page.close();
    } finally {
      await charley.stop();
    }
  });

  it('whose diary cannot be read is one line on the night screen, and none once it can be', async ({
    expect,
  }) => {
    const charley = await startCharley(
      process.env,
      ['--text-only'],
      ['unshare', '-rm', 'sh', '-c', withBadBlock, 'sh'],
    );
    try {
      const page = await browser.newPage();
      await watchHeadlines(page);
      await page.goto(charley.address);
      await page.getByText(failures['diary-unreadable']).waitFor();
      await page.keyboard.press('x');
      await untilHeadline(page, lines.straightenAtOnce.headline);
      mendBlock(charley.pid, join(charley.dataFolder, 'diary.jsonl'));
      await expect
        .poll(async () => {
          await page.keyboard.press('Escape');
          return page.locator('html').getAttribute('data-scene');
        })
        .toBe('idle');
      await expect.poll(() => page.locator('#notices').textContent()).toBe('');
      await page.close();
    } finally {
      await charley.stop();
    }
  });
});
