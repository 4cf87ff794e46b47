import { afterEach, describe, expect, test } from 'vitest';
import { isoHere } from '../../../renderer/diary/iso-here.ts';
import type { DiaryEntry } from '../../../shared/diary/entry.ts';
import type { NightRecord } from '../../../shared/diary/night-record.ts';
import { episode, routineDone } from '../../shared/diary/samples.ts';
import { usePages } from '../../support/page/open-pages.ts';
import { mostBlueOverRed } from '../../support/page/pixels.ts';
import { type DiaryContext, openDiaryHouse, openDiaryPage } from './diary-house.ts';

const pages = usePages();
let house: DiaryContext;
afterEach(() => house.remove());

const at = (date: string, time: string): string => isoHere(date, time) ?? '';
const nothingAsked = { pain: 3, soreNextDay: false, sleepLost: false, tags: [] };
/** The night of 21 November: three cramps, one of them across midnight, and a false start. */
const hardNight: readonly DiaryEntry[] = [
  episode({ id: 'first', startedAt: at('2026-11-21', '22:10'), ...nothingAsked }),
  episode({
    id: 'across',
    startedAt: at('2026-11-21', '23:56'),
    endedAt: at('2026-11-22', '00:05'),
    ...nothingAsked,
  }),
  episode({ id: 'third', startedAt: at('2026-11-22', '03:20'), ...nothingAsked }),
  episode({ id: 'false', startedAt: at('2026-11-22', '05:40'), ...nothingAsked }),
  routineDone(at('2026-11-21', '21:30')),
];

async function open(entries: readonly DiaryEntry[], now = '2026-11-23T08:00') {
  house = await openDiaryHouse(now, entries);
  return openDiaryPage(pages, house);
}
const stored = async () => {
  const reading = await house.store.read();
  if (!reading.ok) throw new Error(reading.failure.code);
  return reading.value.entries;
};

describe('The calendar of nights', () => {
  test.each([100, 200])(
    'stands in line, weekday over dates, in 800 by 600, with text of %i per cent',
    async (percent) => {
      house = await openDiaryHouse('2026-11-11T08:00', hardNight);
      const page = await openDiaryPage(pages, house, { viewport: { width: 800, height: 600 } });
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = `${size}%`;
      }, percent);
      const places = await page.evaluate(() => {
        const left = (element: Element): number => {
          const range = document.createRange();
          range.selectNodeContents(element);
          return Math.round(range.getBoundingClientRect().left);
        };
        const rows = [...document.querySelectorAll('.calendar tbody tr')];
        return {
          heads: [...document.querySelectorAll('.calendar th')].map(left),
          columns: rows.map((row) =>
            [...row.children]
              .map((cell) => cell.querySelector('.day'))
              .map((day) => (day === null ? null : left(day))),
          ),
          tops: rows.map(
            (row) =>
              new Set(
                [...row.querySelectorAll('.day')].map((day) => Math.round(day.getBoundingClientRect().top)),
              ).size,
          ),
          right: Math.max(
            ...[...document.querySelectorAll('.calendar *')].map(
              (element) => element.getBoundingClientRect().right,
            ),
          ),
        };
      });
      expect(places.tops.every((count) => count === 1)).toBe(true);
      expect(places.right).toBeLessThanOrEqual(800);
      for (const row of places.columns)
        for (const [column, x] of row.entries())
          if (x !== null) expect(Math.abs(x - (places.heads[column] ?? 0))).toBeLessThanOrEqual(2);
    },
  );

  test('counts three cramps in one night, one of them across midnight, once the false start is taken out', async () => {
    const page = await open(hardNight);
    const night = page.getByRole('button', { name: /21 November 2026/ });
    expect(await night.textContent()).toMatch(/4 cramps, bedtime stretches done/);
    await night.click();
    await page.getByRole('button', { name: 'Delete the entry of 05:40' }).click();
    await page.getByText('Deleted from your diary.').waitFor();
    expect(await night.textContent()).toMatch(/3 cramps, bedtime stretches done/);
    expect(await page.locator('.entry-what').allInnerTexts()).toEqual([
      '21:30 bedtime routine, standing',
      '22:10 calf, left',
      '23:56 calf, left',
      '03:20 calf, left',
    ]);
    const details = await page.locator('.entry-details').nth(1).innerText();
    expect(details).toContain('9 min');
    expect(details).toContain('Done: ');
    expect(await page.getByText('Cramps this month: 3. Nights with cramps: 1.').count()).toBe(1);
    expect((await stored()).map(({ id }) => id)).not.toContain('false');
  });

  test('gives back what was deleted by mistake, and the focus is where it can be asked for', async () => {
    const page = await open(hardNight);
    await page.getByRole('button', { name: /21 November 2026/ }).click();
    await page.getByRole('button', { name: 'Delete the entry of 03:20' }).click();
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
    await page.keyboard.press('Enter');
    await page.getByText('Undone.').waitFor();
    expect(await stored()).toContainEqual(hardNight[2]);
  });

  test('moves by arrow keys, also into other months, and never into nights to come', async () => {
    const page = await open(hardNight);
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await page.locator('#night-2026-11-22').focus();
    for (const [key, night] of [
      ['ArrowRight', '2026-11-22'],
      ['ArrowLeft', '2026-11-21'],
      ['ArrowUp', '2026-11-14'],
      ['ArrowUp', '2026-11-07'],
      ['ArrowUp', '2026-10-31'],
      ['ArrowDown', '2026-11-07'],
      ['PageUp', '2026-10-01'],
      ['PageDown', '2026-11-01'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await focused(), key).toBe(`night-${night}`);
    }
    expect(await page.getByRole('heading', { name: 'November 2026', exact: true }).count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Later month' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Earlier month' }).click();
    expect(await page.getByRole('heading', { name: 'October 2026', exact: true }).count()).toBe(1);
  });
});

describe('A cramp is written down afterwards', () => {
  test('with all that a person knows of it', async () => {
    const page = await open([]);
    await page.locator('#night-2026-11-20').click();
    await page.getByRole('button', { name: 'Add a cramp' }).click();
    expect(await page.getByLabel('Date').inputValue()).toBe('2026-11-21');
    await page.getByLabel('Time').fill('02:40');
    await page.getByLabel('Minutes it lasted').fill('6');
    await page.getByLabel('Where').selectOption('foot');
    await page.getByLabel('Which leg').selectOption('right');
    await page.getByLabel('What helped').selectOption('pullToesBack');
    await page.getByLabel('Pain, 0 to 10').selectOption('0');
    await page.getByRole('group', { name: 'Sore the next day' }).getByLabel('Yes').check();
    await page.getByRole('group', { name: 'Sleep lost' }).getByLabel('No', { exact: true }).check();
    await page.getByLabel('long standing').check();
    await page.getByLabel('Note').fill('After the garden.');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved in your diary.').waitFor();
    const [saved] = await stored();
    expect(saved).toEqual({
      kind: 'episode',
      id: saved?.id,
      startedAt: at('2026-11-21', '02:40'),
      endedAt: at('2026-11-21', '02:46'),
      location: 'foot',
      side: 'right',
      steps: [],
      helped: 'pullToesBack',
      outcome: 'noted',
      pain: 0,
      soreNextDay: true,
      sleepLost: false,
      tags: ['long standing'],
      note: 'After the garden.',
    });
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone.').waitFor();
    expect(await stored()).toEqual([]);
  });

  test('says what is wrong, and goes there', async () => {
    const page = await open([]);
    await page.getByRole('button', { name: 'Add a cramp' }).click();
    await page.getByLabel('Date').fill('2026-11-30');
    await page.getByRole('button', { name: 'Save' }).click();
    const focused = () => page.evaluate(() => (document.activeElement as HTMLInputElement).name);
    expect(await page.getByRole('alert').innerText()).toBe('The date must be real, and not in the future.');
    expect(await focused()).toBe('date');
    expect(await page.getByLabel('Date').getAttribute('aria-invalid')).toBe('true');
    await page.getByLabel('Date').fill('2026-11-23');
    await page.getByLabel('Time').fill('23:00');
    await page.getByRole('button', { name: 'Save' }).click();
    const words = 'The date and time must be real, and not in the future.';
    expect(await page.getByRole('alert').innerText()).toBe(words);
    expect(await focused()).toBe('time');
    expect(await page.getByLabel('Date').getAttribute('aria-invalid')).toBeNull();
    expect(await page.getByLabel('Time').getAttribute('aria-invalid')).toBe('true');
    expect(await stored()).toEqual([]);
  });

  test('says beside its field, in the window, what is wrong, and nothing else stands there as its outcome', async () => {
    house = await openDiaryHouse('2026-11-23T08:00', hardNight);
    const page = await openDiaryPage(pages, house, { viewport: { width: 800, height: 600 } });
    await page.getByRole('button', { name: /21 November 2026/ }).click();
    await page.getByRole('button', { name: 'Delete the entry of 05:40' }).click();
    await page.getByText('Deleted from your diary.').waitFor();
    await page.getByRole('button', { name: 'Add a cramp' }).click();
    await page.getByLabel('Minutes it lasted').fill('1441');
    await page.getByRole('button', { name: 'Save' }).click();
    const alert = page.getByRole('alert');
    expect(await alert.innerText()).toBe('The minutes must be from 0 to 1440.');
    expect(await page.getByRole('status').innerText()).toBe('');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('minutes');
    const [field, words] = [
      await page.getByLabel('Minutes it lasted').boundingBox(),
      await alert.boundingBox(),
    ];
    expect(field?.y).toBeGreaterThanOrEqual(0);
    expect((words?.y ?? 0) + (words?.height ?? 0)).toBeLessThanOrEqual(600);
    expect(Math.abs((words?.x ?? 0) - (field?.x ?? 999))).toBeLessThanOrEqual(4);
    await page.getByLabel('Minutes it lasted').fill('14');
    await page.getByLabel('Date').fill('2026-11-30');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await page.getByLabel('Minutes it lasted').getAttribute('aria-invalid')).toBeNull();
    expect(await alert.innerText()).toBe('The date must be real, and not in the future.');
  });

  test.each(['night', 'red'] as const)(
    'shines in the colours of the page where it is typed: %s',
    async (colours) => {
      const page = await open([]);
      await page.evaluate((name) => {
        document.documentElement.dataset.colours = name;
      }, colours);
      await page.getByRole('button', { name: 'Add a cramp' }).click();
      const decoder = await pages.blank();
      for (const label of ['Date', 'Time']) {
        await page.getByLabel(label).focus();
        expect(
          await mostBlueOverRed(decoder, await page.getByLabel(label).screenshot()),
          label,
        ).toBeLessThanOrEqual(0);
      }
    },
  );

  test('stays in its form when main refuses it, with the reason in sight', async () => {
    const page = await open([]);
    await page.evaluate(() => {
      const now = Date.now;
      Date.now = () => now() + 2 * 60 * 60_000;
    });
    await page.getByRole('button', { name: 'Add a cramp' }).click();
    expect(await page.getByLabel('Time').inputValue()).toBe('10:00');
    await page.getByLabel('Note').fill('After the garden.');
    await page.getByRole('group', { name: 'Sore the next day' }).getByLabel('Yes').check();
    await page.getByLabel('hard day').check();
    // Main's clock still shows eight.
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Not saved: it lies in the future. Look at the date and the time.').waitFor();
    expect(await page.getByRole('group', { name: 'Sore the next day' }).getByLabel('Yes').isChecked()).toBe(
      true,
    );
    expect(await page.getByLabel('hard day').isChecked()).toBe(true);
    expect(await page.getByLabel('Note').inputValue()).toBe('After the garden.');
    expect(await page.getByLabel('Time').inputValue()).toBe('10:00');
    await page.getByLabel('Time').fill('07:30');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved in your diary.').waitFor();
    expect(await stored()).toMatchObject([{ note: 'After the garden.' }]);
  });

  test('with no answer about the day before where none was given, and with "nothing special" where it was', async () => {
    const page = await open([]);
    await page.getByRole('button', { name: 'Add a cramp' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved in your diary.').waitFor();
    expect((await stored()).map((entry) => 'tags' in entry)).toEqual([false]);
    await page.getByRole('button', { name: /^Correct the cramp/ }).click();
    await page.getByLabel('hard day').check();
    await page.getByLabel('nothing special').check();
    expect(await page.getByLabel('hard day').isChecked()).toBe(false);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The day before: nothing special').waitFor();
    expect(await stored()).toMatchObject([{ tags: [] }]);
  });

  test('keeps what was typed when main does not answer', async () => {
    const page = await open([]);
    await page.getByRole('button', { name: 'Add a cramp' }).click();
    await page.getByLabel('Note').fill('After the garden.');
    await page.evaluate(() => {
      window.askDesk = () => Promise.reject(new Error('Gone.'));
    });
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Charley did not answer. Nothing was saved. Try again.').waitFor();
    expect(await page.getByLabel('Note').inputValue()).toBe('After the garden.');
  });
});

describe('A cramp is corrected', () => {
  test('and what was not touched stays; undone, it is as before', async () => {
    const page = await open(hardNight);
    await page.getByRole('button', { name: /21 November 2026/ }).click();
    await page.getByRole('button', { name: 'Correct the cramp of 23:56' }).click();
    await page.getByLabel('Which leg').selectOption('both');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved in your diary.').waitFor();
    expect(await stored()).toContainEqual({ ...hardNight[1], side: 'both' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone.').waitFor();
    expect(await stored()).toContainEqual(hardNight[1]);
  });

  test('Escape leaves the form and not the diary', async () => {
    const page = await open(hardNight);
    await page.getByRole('button', { name: 'Add a cramp' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Add a cramp' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('add-cramp');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('grid').count()).toBe(0);
  });
});

describe('The morning after', () => {
  const last = episode({ id: 'last', startedAt: at('2026-11-23', '03:10'), side: null });

  test('asks what is not known of each cramp of last night, and nothing else', async () => {
    const page = await open([last, ...hardNight]);
    const card = page.getByRole('region', { name: 'About last night' });
    expect(await card.getByRole('heading', { name: 'Cramp of 03:10' }).count()).toBe(1);
    expect(await card.getByLabel('Where').count()).toBe(0);
    await card.getByLabel('Which leg').selectOption('left');
    await card.getByLabel('Pain, 0 to 10').selectOption('7');
    await card.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved in your diary.').waitFor();
    expect(await stored()).toContainEqual({ ...last, side: 'left', pain: 7 });
    expect(await card.count()).toBe(0);
  });

  test('keeps every tick where main refuses it', async () => {
    const page = await open([episode({ id: 'last', startedAt: at('2026-11-23', '03:10') })]);
    await page.evaluate(() => {
      const { askDesk } = window;
      window.askDesk = (channel, question) =>
        channel === 'diary:save' ? Promise.resolve({ ok: false, words: 'No.' }) : askDesk(channel, question);
    });
    const sore = page.getByRole('group', { name: 'Sore the next day' });
    await sore.getByLabel('Yes').check();
    await page.getByRole('group', { name: 'Sleep lost' }).getByLabel('No', { exact: true }).check();
    await page.getByLabel('hard day').check();
    await page.getByLabel('long standing').check();
    for (let tries = 0; tries < 2; tries += 1) {
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('No.', { exact: true }).waitFor();
      expect(await sore.getByLabel('Yes').isChecked()).toBe(true);
      expect(await page.locator('input:checked').count()).toBe(4);
    }
  });

  test('can be put off', async () => {
    const page = await open([last]);
    await page.getByRole('button', { name: 'Not now' }).click();
    expect(await page.getByRole('region', { name: 'About last night' }).count()).toBe(0);
    expect(await stored()).toEqual([last]);
  });
});

describe('What cannot be read', () => {
  const link = 'Diary';

  test('is named by the count of its lines', async () => {
    house = await openDiaryHouse('2026-11-23T08:00', []);
    const answer = {
      entries: [],
      nights: [],
      now: at('2026-11-23', '08:00'),
      damagedLines: 2,
      newerLines: 1,
    };
    const { page } = await pages.open({ answers: { 'diary:read': answer } });
    await page.getByRole('button', { name: link }).click();
    await page
      .getByText('Lines of the diary that could not be read, and were left as they are: 2.')
      .waitFor();
    await page
      .getByText('Lines of the diary that a newer Charley wrote, and that are left as they are: 1.')
      .waitFor();
  });

  test('is said, and can be tried again', async () => {
    house = await openDiaryHouse('2026-11-23T08:00', []);
    const { page } = await pages.open();
    await page.getByRole('button', { name: link }).click();
    await page.getByText('I cannot read your diary now. Nothing was changed. Try again.').waitFor();
    await page.evaluate(
      (now) => {
        window.fakeMain.answers['diary:read'] = {
          entries: [],
          nights: [],
          now,
          damagedLines: 0,
          newerLines: 0,
        };
      },
      at('2026-11-23', '08:00'),
    );
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('grid').waitFor();
  });
});

describe('In the morning', () => {
  test('the page shows what the night was for the ears, and nothing where they were off', async () => {
    const night: NightRecord = {
      night: '2026-11-22',
      listenedMs: 29_520_000,
      gapCount: 2,
      longestGapMs: 300_000,
      gaps: [
        { at: at('2026-11-23', '03:12'), lastedMs: 4_000, cause: 'microphone-lost' },
        { at: at('2026-11-23', '05:00'), lastedMs: 300_000, cause: 'asleep' },
      ],
      doubts: 1,
      until: at('2026-11-23', '08:00'),
    };
    // More than are shown one by one.
    const restless: NightRecord = { ...night, night: '2026-11-20', gapCount: 7 };
    house = await openDiaryHouse('2026-11-23T08:00', [], undefined, [restless, night]);
    const page = await openDiaryPage(pages, house);
    await page.getByRole('button', { name: /22 November 2026/ }).click();
    const record = page.locator('.night-record');
    expect(await record.innerText()).toMatch(
      /^Charley listened for 8 h 12 min\. Once it heard something like a cramp, but not surely\. 2 gaps:\s+03:12, 4 s: the microphone was away\s+05:00, 5 min: the computer slept$/,
    );
    await page.getByRole('button', { name: /21 November 2026/ }).click();
    expect(await record.count()).toBe(0);
    await page.getByRole('button', { name: /20 November 2026/ }).click();
    expect(await record.innerText()).toContain('7 gaps; the last of them:');
  });
});
