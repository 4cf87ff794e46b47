import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { usePages } from '../../support/page/open-pages.ts';
import { holdView } from '../../support/page/views.ts';

const pages = usePages();
const assets = 'dist/renderer/assets';

describe('The typeface', () => {
  test('comes with the page and prints every word of the night screen, at every weight', async () => {
    const { page, bridge } = await pages.open({ joined: { view: holdView } });
    await bridge.untilTold('screen:painted', 1);
    const used = await page.evaluate(async () => {
      await document.fonts.ready;
      const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
      return loaded.map(({ family, weight }) => `${family.replaceAll('"', '')} ${weight}`);
    });
    expect(used).toContain('Atkinson Hyperlegible Next 200 800');
    const families = await page
      .locator('#screen :is(p, h1, button)')
      .evaluateAll((elements) => elements.map((element) => getComputedStyle(element).fontFamily));
    expect(new Set(families)).toHaveLength(1);
    expect(families[0]).toMatch(/^"Charley Numerals", "Atkinson Hyperlegible Next"/);
  });

  test('takes the width that the print in its place was given', async () => {
    const widthOf = async (fonts: 'ours' | 'theirs'): Promise<number> => {
      const { page, bridge } = await pages.open({
        joined: { view: holdView },
        prepare: async (page) => {
          if (fonts === 'theirs') await page.route('**/*.woff2', (route) => route.fulfill({ body: '' }));
        },
      });
      await bridge.untilTold('screen:painted', 1);
      return page.evaluate(async () => {
        await document.fonts.ready;
        const words = document.querySelector('#headline');
        const range = document.createRange();
        if (words !== null) range.selectNodeContents(words);
        return [...range.getClientRects()].reduce((sum, { width }) => sum + width, 0);
      });
    };
    const [ours, theirs] = [await widthOf('ours'), await widthOf('theirs')];
    expect(ours).toBeGreaterThan(100);
    expect(Math.abs(theirs - ours) / ours).toBeLessThan(0.05);
  });

  test('has a zero of its own, which is not struck through, in large numbers and in small print', async () => {
    const { page, bridge } = await pages.open({ joined: { view: holdView } });
    await bridge.untilTold('screen:painted', 1);
    const loaded = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].some(
        ({ family, status }) => family.includes('Charley Numerals') && status === 'loaded',
      );
    });
    expect(loaded).toBe(true);
    const families = await page
      .locator('body *')
      .evaluateAll((all) => all.map((element) => getComputedStyle(element).fontFamily));
    expect(families.filter((family) => !family.startsWith('"Charley Numerals"'))).toEqual([]);
  });

  test('is small, and its licence lies beside it', () => {
    const files = readdirSync(assets).filter((name) => name.endsWith('.woff2'));
    expect(files).toHaveLength(4);
    const bytes = files.reduce((sum, name) => sum + statSync(join(assets, name)).size, 0);
    expect(bytes).toBeLessThan(60_000);
    const licence = join(assets, 'atkinson-hyperlegible-next-LICENSE.txt');
    expect(existsSync(licence)).toBe(true);
    expect(readFileSync(licence, 'utf8')).toContain('SIL OPEN FONT LICENSE Version 1.1');
  });
});
