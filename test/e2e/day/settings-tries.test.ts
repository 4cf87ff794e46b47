import { describe, expect, it } from 'vitest';
import { useHost } from '../../support/day/host.ts';

/** What the settings let a person try, with the real Charley behind them that listens and speaks. */
const host = useHost(/^Settings > (Voice|Microphone) > (Try it|Test my|End the)/, []);

const field = (label: string) => host.page().getByLabel(label, { exact: true });
const button = (name: string) => host.page().getByRole('button', { name, exact: true });
const news = (words: string | RegExp) => host.page().getByRole('status').filter({ hasText: words }).waitFor();

/** What this machine offers comes last. */
async function openSettings(): Promise<void> {
  await host.open('Settings');
  await button('Try it: Volume by day').waitFor();
}

describe('What is tried', () => {
  it('is the loudness that stands in the file', async () => {
    const sent: string[] = [];
    host.page().on('websocket', (socket) => {
      socket.on('framesent', ({ payload }) => sent.push(String(payload)));
    });
    await openSettings();
    await field('Volume by day').fill('1.2');
    for (const [volume, name] of [
      [1.2, 'day'],
      [0.6, 'night'],
    ] as const) {
      await button(`Try it: Volume ${name === 'day' ? 'by day' : 'at night'}`).click();
      const wish = JSON.stringify({ channel: 'voice:try', payload: { rate: 1, volume } });
      await expect.poll(() => sent).toContainEqual(wish);
    }
    expect(host.settings()?.voice).toMatchObject({ volumeDay: 1.2 });
  });

  it('is each of the voices that are here, no louder than at night', async () => {
    const sent: string[] = [];
    host.page().on('websocket', (socket) => {
      socket.on('framesent', ({ payload }) => sent.push(String(payload)));
    });
    await openSettings();
    const samples = host.page().getByRole('button', { name: /^Try it: (?!Volume)/ });
    await expect.poll(() => samples.count()).toBeGreaterThan(1);
    for (const sample of await samples.all()) await sample.click();
    const options = await field('Voice').locator('option').all();
    for (const option of options.slice(1, 1 + (await samples.count()))) {
      const voice = await option.getAttribute('value');
      const wish = JSON.stringify({ channel: 'voice:try', payload: { rate: 1, volume: 0.6, voice } });
      await expect.poll(() => sent).toContainEqual(wish);
    }
  });

  it('is the microphone, until the test is ended', async () => {
    await openSettings();
    await button('Test my microphone from bed').click();
    await news('Lie down as you do at night. Say: "I have a cramp".');
    await button('End the test').click();
    await button('Test my microphone from bed').waitFor();
    expect(host.settings()).toBeNull();
  });
});
