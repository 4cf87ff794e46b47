import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { useHost } from '../../support/day/host.ts';
import { packModel } from '../../support/packed-models.ts';

/** The settings with the real Charley behind them: each control, its Undo, and what then stands in the file. */
const host = useHost('Settings');

const field = (label: string): Locator => host.page().getByLabel(label, { exact: true });
const button = (name: string | RegExp) => host.page().getByRole('button', { name, exact: true });
const news = (words: string) => host.page().getByRole('status').filter({ hasText: words }).waitFor();
/** A setting as the file has it, by its dotted path. */
const stored = (path: string): unknown =>
  path.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], host.settings());

interface Row {
  /** The control's own label. */
  readonly label: string;
  /** What the page calls the setting, where that is another name. */
  readonly name?: string;
  readonly path: string;
  readonly set: (control: Locator) => Promise<unknown>;
  readonly before: unknown;
  readonly after: unknown;
}

const slide = (value: string) => (control: Locator) => control.fill(value);
const pick = (value: string) => (control: Locator) => control.selectOption(value);
const check = (control: Locator) => control.check();
const uncheck = (control: Locator) => control.uncheck();
const type = (value: string) => async (control: Locator) => {
  await control.fill(value);
  await control.blur();
};
const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const flag = (label: string, value: string): Row => {
  const name = 'What is true for you';
  return { label, name, path: 'profile', set: check, before: [], after: [value] };
};
const day = (label: string): Row => {
  const after = week.filter((other) => !label.toLowerCase().startsWith(other));
  return { label, name: 'Days of the reminder', path: 'reminder.days', set: uncheck, before: week, after };
};

const rows: Readonly<Record<string, readonly Row[]>> = {
  Voice: [
    { label: 'Speed of the voice', path: 'voice.rate', set: slide('0.8'), before: 1, after: 0.8 },
    { label: 'Volume by day', path: 'voice.volumeDay', set: slide('1.5'), before: 1, after: 1.5 },
    { label: 'Volume at night', path: 'voice.volumeNight', set: slide('0.3'), before: 0.6, after: 0.3 },
    { label: 'Begin softly', path: 'voice.softStart', set: uncheck, before: true, after: false },
  ],
  Screen: [
    { label: 'Text size', path: 'screen.textPercent', set: slide('150'), before: 100, after: 150 },
    { label: 'Colours', path: 'screen.colours', set: pick('day'), before: 'night', after: 'day' },
    { label: 'Clock on the waiting screen', path: 'screen.clock', set: check, before: false, after: true },
    { label: 'One switch', path: 'screen.oneSwitch', set: check, before: false, after: true },
  ],
  Microphone: [
    {
      label: 'How easily Charley hears you',
      path: 'sensitivity',
      set: pick('very'),
      before: 'moderate',
      after: 'very',
    },
  ],
  Coaching: [
    flag('I stay in bed: no standing', 'stayInBed'),
    flag('Numb feet, diabetes or poor circulation', 'numbFeet'),
    flag('Told to limit fluids', 'limitedFluids'),
    flag('Had a blood clot', 'clotHistory'),
    flag('Pregnant', 'pregnancy'),
    flag('Joint surgery, or a muscle or tendon injury', 'jointSurgery'),
    { label: 'Length of a hold', path: 'holdStyle', set: pick('tens'), before: 'thirty', after: 'tens' },
    { label: 'Emergency number', path: 'emergencyNumber', set: type(' 112 '), before: null, after: '112' },
  ],
  'Night and reminder': [
    { label: 'The night goes by', path: 'nightHours.by', set: pick('sun'), before: 'clock', after: 'sun' },
    { label: 'Night begins', path: 'nightHours.from', set: type('23:15'), before: '22:00', after: '23:15' },
    { label: 'Night ends', path: 'nightHours.to', set: type('06:30'), before: '07:00', after: '06:30' },
    { label: 'Bedtime reminder', path: 'reminder.at', set: type('21:30'), before: null, after: '21:30' },
    ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map(day),
  ],
  'For you and your doctor': [
    {
      label: 'Medicines and supplements',
      path: 'medicines',
      set: type('Magnesium \n\n Statin'),
      before: [],
      after: ['Magnesium', 'Statin'],
    },
  ],
};

/** Changes a setting and takes it back, looking into the file each time. */
async function changeAndUndo({ label, name = label, path, set, before, after }: Row): Promise<void> {
  await set(field(label));
  await news(`Changed: ${name}.`);
  expect(stored(path), label).toEqual(after);
  await button(`Undo: ${name}`).click();
  await news(`Changed back: ${name}.`);
  expect(stored(path), label).toEqual(before);
  expect(await button('Undo').getAttribute('aria-disabled')).toBe('true');
}

describe('Each setting is written at once, and Undo writes it back', () => {
  it.each(Object.keys(rows))('%s', async (section) => {
    await host.open('Settings');
    for (const row of rows[section] ?? []) await changeAndUndo(row);
  });

  it('the voice and the microphone, among those that are here', async () => {
    await host.open('Settings');
    const voices = field('Voice').locator('option');
    await expect.poll(() => voices.count()).toBeGreaterThan(1);
    const voice = (await voices.last().getAttribute('value')) ?? '';
    await changeAndUndo({ label: 'Voice', path: 'voice.name', set: pick(voice), before: null, after: voice });
    const microphones = field('Microphone').locator('option');
    await expect.poll(() => microphones.count()).toBeGreaterThan(1);
    const id = (await microphones.last().getAttribute('value')) ?? '';
    const after = { id, label: await microphones.last().innerText() };
    await changeAndUndo({ label: 'Microphone', path: 'microphone', set: pick(id), before: null, after });
  });

  it('starting with the computer, for real', async () => {
    await host.open('Settings');
    const entry = host.configFile('autostart/charley.desktop');
    await field('Start with the computer').check();
    await news('Changed: Start with the computer.');
    expect(existsSync(entry)).toBe(true);
    await button('Undo: Start with the computer').click();
    await news('Changed back: Start with the computer.');
    expect(existsSync(entry)).toBe(false);
  });

  it('the speech model, among those that were brought; the language, of which there is one', async () => {
    const packed = packModel(host.configFile(''), 'mine');
    const env = { ...process.env, CHARLEY_DATA: host.file('') };
    execFileSync(process.execPath, ['dist/main/cli/charley.js', 'models', 'import', packed], { env });
    await host.open('Settings');
    await expect.poll(() => field('Speech model').locator('option').count()).toBe(2);
    const model = { label: 'Speech model', path: 'model', before: 'starter', after: 'mine' };
    await changeAndUndo({ ...model, set: pick('mine') });
    await changeAndUndo({ label: 'Language', path: 'language', set: pick('en'), before: 'en', after: 'en' });
  });
});

describe('What is not allowed is refused in a sentence beside its field, and nothing is written', () => {
  it.each([
    ['Emergency number', 'call me', 'The emergency number must be 2 to 15 digits, or none.'],
    ['Night begins', '', 'The start of the night must be a time such as 22:00.'],
    ['Night ends', '', 'The end of the night must be a time such as 07:00.'],
    ['Medicines and supplements', 'x'.repeat(101), 'Medicines are up to 30 lines of up to 100 letters each.'],
  ])('%s', async (label, typed, sentence) => {
    await host.open('Settings');
    await type(typed)(field(label));
    await host.page().getByRole('alert').getByText(sentence, { exact: true }).waitFor();
    expect(host.settings()).toBeNull();
  });

  it('the last day of the reminder', async () => {
    await host.open('Settings');
    const days = host.page().getByRole('group', { name: 'Days of the reminder' }).getByRole('checkbox');
    for (const box of await days.all()) await box.uncheck();
    await host.page().getByRole('alert').filter({ hasText: 'The reminder needs at least one day' }).waitFor();
    expect(stored('reminder.days')).toEqual(['sun']);
  });
});

describe('What is tried', () => {
  it('is the loudness that stands in the file', async () => {
    const sent: string[] = [];
    host.page().on('websocket', (socket) => {
      socket.on('framesent', ({ payload }) => sent.push(String(payload)));
    });
    await host.open('Settings');
    await field('Volume by day').fill('1.2');
    for (const [volume, name] of [
      [1.2, 'day'],
      [0.6, 'night'],
    ] as const) {
      await button(`Try it: Volume ${name === 'day' ? 'by day' : 'at night'}`).click();
      const wish = JSON.stringify({ channel: 'voice:try', payload: { rate: 1, volume } });
      await expect.poll(() => sent).toContainEqual(wish);
    }
    expect(stored('voice.volumeDay')).toBe(1.2);
  });

  it('is the microphone, until the test is ended or its time is over', async () => {
    await host.page().clock.install();
    await host.open('Settings');
    await button('Test my microphone from bed').click();
    await news('Lie down as you do at night. Say: "I have a cramp".');
    await button('End the test').click();
    await button('Test my microphone from bed').click();
    await host.page().clock.runFor(15_000);
    await news('The microphone is closed. Check that it is plugged in and allowed.');
    expect(host.settings()).toBeNull();
  });
});

it('The way back leads to the night screen, and what was changed stays', async () => {
  await host.open('Settings');
  await changeAndUndo({
    label: 'One switch',
    path: 'screen.oneSwitch',
    set: check,
    before: false,
    after: true,
  });
  await button('Back to the night screen').click();
  await host.page().locator('#headline').waitFor();
});
