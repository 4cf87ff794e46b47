import { mkdirSync, rmdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { episode, routineDone } from '../../shared/diary/samples.ts';
import { allAnswers, answerAll } from '../../support/day/entry-form.ts';
import { useHost } from '../../support/day/host.ts';

/** The nights of the diary with the real Charley behind them: what is pressed, what is then on disk and on the page. */
const host = useHost(/^Diary > Nights /);
const { afternoon, diaryLines } = host;
const yesterday = afternoon.dateBefore(1);
const today = afternoon.dateBefore(0);
const known = { pain: 3, soreNextDay: false, sleepLost: false, tags: [] };
const lastEvening = episode({ id: 'evening', startedAt: afternoon.iso(yesterday, '23:10'), ...known });

const button = (name: string | RegExp) => host.page().getByRole('button', { name, exact: true });
const status = () => host.page().getByRole('status');
const said = (words: string) => status().getByText(words, { exact: true }).waitFor();
const night = (date: string) => host.page().locator(`#night-${date}`);
const shownEntries = () => host.page().locator('.entry-what').allInnerTexts();

/** Opens the diary on the night of yesterday, in which this cramp was. */
async function openLastNight(): Promise<void> {
  host.keep(lastEvening);
  await host.open('Diary');
  await night(yesterday).click();
}

describe('"Add a cramp"', () => {
  it('keeps all that is typed with one press of Save, and says so; Undo takes it back', async () => {
    await host.open('Diary');
    await night(yesterday).click();
    await button('Add a cramp').click();
    const form = host.page().getByRole('form', { name: 'Add a cramp' });
    await form.getByLabel('Date').fill(today);
    await form.getByLabel('Time').fill('02:40');
    await form.getByLabel('Minutes it lasted').fill('6');
    await answerAll(form);
    await form.getByLabel('Note').fill('After the garden.');
    await button('Save').click();
    await said('Saved in your diary.');
    const id = expect.stringMatching(/^[0-9a-f]{12}$/);
    const [startedAt, endedAt] = [afternoon.iso(today, '02:40'), afternoon.iso(today, '02:46')];
    const typed = { kind: 'episode', id, startedAt, endedAt, steps: [], outcome: 'noted', ...allAnswers };
    const added = { saved: { ...typed, note: 'After the garden.' } };
    expect(diaryLines()).toEqual([added]);
    expect(await shownEntries()).toEqual(['02:40 foot, right']);
    await button('Undo').click();
    await said('Undone.');
    expect(diaryLines()).toEqual([added, { removed: id }]);
    expect(await shownEntries()).toEqual([]);
  });

  it('keeps one cramp, however fast Save is pressed twice', async () => {
    await host.open('Diary');
    await button('Add a cramp').click();
    await button('Save').dblclick();
    await said('Saved in your diary.');
    expect(await shownEntries()).toHaveLength(1);
    expect(diaryLines()).toHaveLength(1);
  });

  it('writes nothing when it is left', async () => {
    await host.open('Diary');
    await button('Add a cramp').click();
    await host.page().getByLabel('Note').fill('Not this one.');
    await button('Cancel').click();
    await button('Add a cramp').waitFor();
    expect(diaryLines()).toEqual([]);
  });

  it('says what is wrong with a field, and writes nothing', async () => {
    await host.open('Diary');
    await button('Add a cramp').click();
    for (const [field, value, words] of [
      ['Minutes it lasted', '1441', 'The minutes must be from 0 to 1440.'],
      ['Time', '', 'The date and time must be real, and not in the future.'],
      ['Date', afternoon.dateBefore(-2), 'The date must be real, and not in the future.'],
    ] as const) {
      await host.page().getByLabel(field).fill(value);
      await button('Save').click();
      expect(await host.page().getByRole('alert').innerText(), field).toBe(words);
    }
    expect(diaryLines()).toEqual([]);
  });
});

describe('"Correct"', () => {
  it('adds one line with the correction; Undo adds the cramp as it was', async () => {
    await openLastNight();
    await button('Correct the cramp of 23:10').click();
    const form = host.page().getByRole('form', { name: 'Correct the cramp of 23:10' });
    await form.getByLabel('Date').fill(today);
    await form.getByLabel('Time').fill('00:05');
    await form.getByLabel('Minutes it lasted').fill('2');
    await answerAll(form);
    await form.getByLabel('Note').fill('Later than I thought.');
    await button('Save').click();
    await said('Saved in your diary.');
    const [startedAt, endedAt] = [afternoon.iso(today, '00:05'), afternoon.iso(today, '00:07')];
    const corrected = { ...lastEvening, ...allAnswers, startedAt, endedAt, note: 'Later than I thought.' };
    expect(diaryLines()).toEqual([{ saved: lastEvening }, { saved: corrected }]);
    expect(await shownEntries()).toEqual(['00:05 foot, right']);
    await button('Undo').click();
    await said('Undone.');
    expect(diaryLines().slice(2)).toEqual([{ saved: lastEvening }]);
    expect(await shownEntries()).toEqual(['23:10 calf, left']);
  });

  it('writes nothing when it is left', async () => {
    await openLastNight();
    await button('Correct the cramp of 23:10').click();
    await button('Cancel').click();
    await button('Correct the cramp of 23:10').waitFor();
    expect(diaryLines()).toEqual([{ saved: lastEvening }]);
  });
});

describe('"Delete"', () => {
  it.each([
    ['cramp', lastEvening, '23:10'],
    ['bedtime routine', routineDone(afternoon.iso(yesterday, '21:30')), '21:30'],
  ] as const)('takes a %s out of the diary; Undo puts it back as it was', async (_, entry, time) => {
    host.keep(entry);
    await host.open('Diary');
    await night(yesterday).click();
    await button(`Delete the entry of ${time}`).click();
    await said('Deleted from your diary.');
    expect(diaryLines()).toEqual([{ saved: entry }, { removed: entry.id }]);
    expect(await shownEntries()).toEqual([]);
    await button('Undo').click();
    await said('Undone.');
    expect(diaryLines().slice(2)).toEqual([{ saved: entry }]);
    expect(await shownEntries()).toHaveLength(1);
  });
});

describe('The calendar', () => {
  it('turns the months and chooses a night, and writes nothing', async () => {
    await host.open('Diary');
    const month = host.page().locator('#month-name');
    const thisMonth = await month.innerText();
    await button('Earlier month').click();
    await expect.poll(() => month.innerText()).not.toBe(thisMonth);
    await button('Later month').click();
    await expect.poll(() => month.innerText()).toBe(thisMonth);
    expect(await button('Later month').isDisabled()).toBe(true);
    await host.page().keyboard.press('PageUp');
    const other = afternoon.dateBefore(40);
    for (let turns = 0; turns < 2 && (await night(other).count()) === 0; turns += 1)
      await button('Earlier month').click();
    await night(other).click();
    const title = host.page().locator('#night-title');
    expect(await title.innerText()).toContain(`Night of ${Number(other.slice(8))} `);
    expect(diaryLines()).toEqual([]);
  });
});

describe('The card of last night', () => {
  const unknown = episode({
    id: 'unknown',
    startedAt: afternoon.iso(today, '03:10'),
    location: null,
    side: null,
    helped: null,
  });
  const card = () => host.page().getByRole('region', { name: 'About last night' });

  it('keeps what is answered; Undo takes the answers back', async () => {
    host.keep(unknown);
    await host.open('Diary');
    await answerAll(card());
    await card().getByRole('button', { name: 'Save' }).click();
    await said('Saved in your diary.');
    expect(diaryLines()).toEqual([{ saved: unknown }, { saved: { ...unknown, ...allAnswers } }]);
    expect(await card().count()).toBe(0);
    await button('Undo').click();
    await said('Undone.');
    expect(diaryLines().slice(2)).toEqual([{ saved: unknown }]);
  });

  it('is put off, and nothing is written', async () => {
    host.keep(unknown);
    await host.open('Diary');
    await card().getByRole('button', { name: 'Not now' }).click();
    await card().waitFor({ state: 'detached' });
    expect(diaryLines()).toEqual([{ saved: unknown }]);
  });
});

describe('The diary on the night screen, by touch', () => {
  const headline = () => host.page().locator('#headline').innerText();
  /** A button that has just come to its place takes no tap yet. */
  const press = (name: string, until: string) =>
    expect
      .poll(
        async () => {
          if ((await headline()) !== until)
            await button(name)
              .click({ timeout: 2_000 })
              .catch(() => undefined);
          return headline();
        },
        { interval: 300 },
      )
      .toBe(until);

  it('takes an entry in, takes it out, and puts back what was taken out by mistake', async () => {
    await host.open('Diary');
    await button('Back to the night screen').click();
    await press('More', 'What would you like?');
    await press('My diary', 'Look into your diary');
    await press('Put a cramp in', 'Saved in your diary');
    await expect.poll(diaryLines).toHaveLength(1);
    const [kept] = diaryLines();
    await press('More', 'What would you like?');
    await press('My diary', 'Look into your diary');
    await press('Delete the last entry', 'Taken out of your diary');
    await expect.poll(diaryLines).toHaveLength(2);
    await press('Put it back', "It's in your diary again");
    await expect.poll(diaryLines).toHaveLength(3);
    expect(diaryLines()[2]).toEqual(kept);
  });
});

describe('A diary that cannot be read', () => {
  it('is read again with "Try again"', async () => {
    mkdirSync(host.file('diary.jsonl'));
    await host.open('Diary');
    await host.page().getByText('I cannot read your diary now. Nothing was changed. Try again.').waitFor();
    rmdirSync(host.file('diary.jsonl'));
    await button('Try again').click();
    await host.page().getByRole('grid').waitFor();
  });
});
