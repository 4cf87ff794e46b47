import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CharleyWindow, noElectron, openCharleyWindow } from '../support/electron/charley-window.ts';
import { prepareNothing } from '../support/night/charley-process.ts';
import { recordTape } from '../support/night/microphone-tape.ts';
import { keepSpokenFiles, type SpokenFiles } from '../support/night/spoken-files.ts';
import { patienceMs } from '../support/patience.ts';
import { openStudio, type Studio } from '../support/sound/voices.ts';

/** The main job in Electron's window: its microphone asked for as it is at night, the engine, festival's real speech. */
describe.runIf(noElectron === '')(`a person says "I have a cramp" to Electron's window${noElectron}`, () => {
  let studio: Studio;
  let spoken: SpokenFiles;
  let charley: CharleyWindow;

  beforeAll(async () => {
    studio = await openStudio();
    spoken = keepSpokenFiles();
    const tape = join(studio.folder, 'night.wav');
    // The tape runs from the moment the page listens, whether the ears are ready or not: all is said again. In a relief
    // a cramp that names no place changes nothing.
    const cues = [
      ...[8, 15, 22, 29, 36, 43].map((second) => ({ atMs: second * 1_000, words: 'I have a cramp' })),
      ...[60, 67, 74, 81, 88, 95].map((second) => ({ atMs: second * 1_000, words: 'much better' })),
    ];
    await recordTape(studio, tape, cues, 120_000);
    charley = await openCharleyWindow({
      options: ['--use-fake-device-for-media-stream', `--use-file-for-fake-audio-capture=${tape}%noloop`],
      environment: spoken.environment,
      prepare: (dataFolder) => prepareNothing({ dataFolder }),
    });
  });
  afterAll(async () => {
    await charley?.close();
    spoken?.remove();
    await studio?.close();
  });

  const headline = (words: string) =>
    charley.page.locator('#headline', { hasText: words }).waitFor({ timeout: patienceMs });

  it('is heard, sees the stretch counted, is let go, and rests; no word of it is in the log', async () => {
    await headline("I'm here. Straighten your leg");
    await headline('Pull your toes toward you');
    const number = charley.page.locator('#number');
    await number.filter({ hasText: /^\d+$/ }).waitFor();
    await headline('Well done. Rest a moment');
    await expect.poll(() => spoken.count()).toBeGreaterThanOrEqual(4);
    await charley.page.keyboard.press('Escape');
    await headline('Stopped. I am listening');
    expect(charley.printed.join('\n')).toContain('"component":"microphone","status":"ready"');
    expect(charley.printed.join('\n')).not.toMatch(/cramp|better|toes/i);
  });
});
