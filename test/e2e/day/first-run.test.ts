import { describe, expect, it } from 'vitest';
import { contentFor } from '../../../shared/content/languages.ts';
import { useHost } from '../../support/day/host.ts';

/** The first look round with the real Charley behind it, by day. */
const host = useHost(/^(?!Diary |Settings )/);
const link = 'First time here? Look round';

const button = (name: string) => host.page().getByRole('button', { name, exact: true });
const step = (title: string) => host.page().getByRole('heading', { name: title, level: 2 }).waitFor();
const headline = (words: string) => host.page().locator('#headline', { hasText: words }).waitFor();
const titles = Object.values(contentFor('en').firstRun.steps).map(({ title }) => title);
const numberOf = (title: string) => titles.indexOf(title) + 1;

async function openStep(number: number): Promise<void> {
  await host.open(link);
  for (let shown = 1; shown < number; shown += 1) await button('Next').click();
  await step(titles[number - 1] ?? '');
}

describe('The first look round', () => {
  it('goes forth and back through its steps, and "Done" keeps that it was had', async () => {
    await openStep(1);
    for (const title of titles.slice(1)) {
      await button('Next').click();
      await step(title);
    }
    for (const title of titles.slice(0, -1).toReversed()) {
      await button('Back').click();
      await step(title);
    }
    for (const _ of titles.slice(1)) await button('Next').click();
    expect(host.settings()).toBeNull();
    await button('Done').click();
    await headline('Press any key to start');
    await expect.poll(() => host.settings()?.firstRun).toBe('seen');
    expect(await button(link).isVisible()).toBe(false);
    await host.page().reload();
    await button('Settings').waitFor();
    expect(await button(link).isVisible()).toBe(false);
  });

  it.each([1, 5, 8])('is left for good with "Skip the rest" in step %i', async (number) => {
    await openStep(number);
    await button('Skip the rest').click();
    await headline('Press any key to start');
    await expect.poll(() => host.settings()?.firstRun).toBe('seen');
    expect(await button(link).isVisible()).toBe(false);
  });

  it('is looked at again where it was left, as long as it was not had', async () => {
    await openStep(2);
    await button('Back to the night screen').click();
    await button(link).click();
    await step(titles[1] ?? '');
    expect(host.settings()).toBeNull();
  });

  it('tries the voice and the microphone', async () => {
    const sent: string[] = [];
    host.page().on('websocket', (socket) => {
      socket.on('framesent', ({ payload }) => sent.push(String(payload)));
    });
    await openStep(numberOf('Hear how Charley sounds'));
    await button('Try it: Volume by day').click();
    await button('Try it: Volume at night').click();
    const wish = (volume: number) => JSON.stringify({ channel: 'voice:try', payload: { rate: 1, volume } });
    await expect.poll(() => sent).toEqual(expect.arrayContaining([wish(1), wish(0.6)]));
    await button('Next').click();
    await button('Test my microphone from bed').click();
    await host.page().getByRole('status').filter({ hasText: 'Say: "I have a cramp".' }).waitFor();
    await button('End the test').click();
    await button('Test my microphone from bed').waitFor();
  });

  it('tries one cramp, of which the diary keeps nothing, and leads back by itself', async () => {
    await openStep(numberOf('Try it once by day'));
    await button('Try one cramp now').click();
    await headline("I'm here. Straighten your leg");
    await host.page().keyboard.press('Escape');
    await step('Leave it on tonight');
    expect(host.diaryLines()).toEqual([]);
    expect(host.settings()).toBeNull();
  });

  it('is taken again from the settings', async () => {
    await host.open('Settings');
    await button('Take the first look round again').click();
    await step(titles[0] ?? '');
    await button('Skip the rest').click();
    await headline('Press any key to start');
    await host.open('Settings');
    await button('Take the first look round again').click();
    await step(titles[0] ?? '');
  });
});

it('Each link of the waiting screen opens its page, and each page leads back', async () => {
  for (const name of ['Diary', 'Settings', link] as const) {
    await host.open(name);
    await button('Back to the night screen').click();
    await headline('Press any key to start');
  }
});
