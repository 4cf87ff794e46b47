import type { BrowserContextOptions, Locator } from 'playwright';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../shared/settings/settings.ts';
import { usePages } from '../../support/page/open-pages.ts';
import { paintedShare } from '../../support/page/pixels.ts';
import { callView } from '../../support/page/views.ts';
import { yearOfNights } from '../../support/page/year-of-nights.ts';

const pages = usePages();
const now = '2026-11-23T08:00:00+00:00';
const answers = {
  'settings:read': { settings: defaultSettings, notices: [] },
  'diary:read': { entries: yearOfNights(), nights: [], now, damagedLines: 0, newerLines: 0 },
};

describe.each(['dark', 'light'] as const)(
  'Where the system forces its own colours, %s ones',
  (colorScheme) => {
    const forced: BrowserContextOptions = { forcedColors: 'active', colorScheme, timezoneId: 'UTC' };

    async function openPage(link: string) {
      const { page } = await pages.open({ context: forced, answers });
      await page.getByRole('navigation').getByRole('button', { name: link }).click();
      return page;
    }
    const seen = async (part: Locator): Promise<number> =>
      paintedShare(await pages.blank(), await part.screenshot());

    test('nothing lies over what to do, beside the number to call', async () => {
      const context = { ...forced, viewport: { width: 800, height: 480 } };
      const { page } = await pages.open({ context, joined: { view: callView } });
      const headline = page.getByRole('heading', { name: callView.headline });
      const beside = await headline.screenshot();
      await page.locator('#call').evaluate((call) => {
        call.style.visibility = 'hidden';
      });
      expect(beside.equals(await headline.screenshot())).toBe(true);
    });

    test('every slider of the settings is seen, and whether a box is ticked', async () => {
      const page = await openPage('Settings');
      const sliders = page.getByRole('slider');
      await sliders.first().waitFor();
      for (const slider of await sliders.all()) expect(await seen(slider)).toBeGreaterThan(0.05);
      const pictureOf = async (label: string) =>
        (await page.getByLabel(label).screenshot()).toString('base64');
      expect(await pictureOf('Begin softly')).not.toBe(await pictureOf('One switch'));
    });

    test('the calendar shows how many cramps each night had, and where there were stretches', async () => {
      const page = await openPage('Diary');
      await page.getByRole('grid').waitFor();
      for (const cramps of [1, 2, 3]) {
        const count = page.locator(`.night[data-cramps="${cramps}"] .count`).first();
        expect(await seen(count), `${cramps}`).toBeGreaterThan(0.02);
      }
      const hidden = await page.locator('.stretched').evaluateAll((lines) =>
        lines.filter((line) => {
          const [colour, ground] = [line, line.closest('.night') ?? line].map(
            (part) => getComputedStyle(part).backgroundColor,
          );
          return colour === ground;
        }),
      );
      expect(hidden).toHaveLength(0);
    });

    test('each part of a chart has a colour of its own, the one of its legend', async () => {
      const page = await openPage('Diary');
      await page.getByRole('button', { name: 'Charts' }).click();
      const places = page.getByRole('region', { name: 'Where and which leg' });
      await places.locator('canvas[width]').waitFor();
      const { legend, unpainted } = await places.evaluate((chart) => {
        const canvas = chart.querySelector('canvas');
        const { data } = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
          data: [],
        };
        const legend = [...chart.querySelectorAll('.swatch')].map(
          (swatch) => getComputedStyle(swatch).backgroundColor,
        );
        const isPainted = (colour: string): boolean => {
          const wanted = colour.match(/\d+/g)?.map(Number) ?? [];
          for (let index = 0; index < data.length; index += 4)
            if ([0, 1, 2].every((channel) => data[index + channel] === wanted[channel])) return true;
          return false;
        };
        return { legend, unpainted: legend.slice(0, 2).filter((colour) => !isPainted(colour)) };
      });
      expect(new Set(legend).size).toBe(4);
      expect(unpainted).toEqual([]);
    });
  },
);
