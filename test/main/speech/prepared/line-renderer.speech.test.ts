import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createLineRenderer } from '../../../../main/speech/prepared/line-renderer.ts';
import { finishedSound } from '../../../../main/speech/prepared/sentence-sound.ts';
import { createManualClock } from '../../../support/manual-clock.ts';
import { requireFestival } from '../../../support/speech/kept-speech.ts';
import { measured } from '../../../support/speech/sound-measure.ts';
import { layStandIns } from '../../../support/speech/stand-in.ts';
import { ownFolder } from '../../storage/folder.ts';

/** The real Festival and espeak-ng behind the real export of say. */
const [kal, slt, espeak] = ['kal_diphone', 'cmu_us_slt_arctic_hts', 'espeak-ng en-us'];
const never = new AbortController().signal;

function rendererIn(environment: NodeJS.ProcessEnv = process.env) {
  const clock = createManualClock();
  return createLineRenderer({ clock, platform: 'linux', environment, systemVersion: '1' });
}

async function render(text: string, name: string | null, rate = 1) {
  const folder = ownFolder();
  const rendered = await rendererIn().render(text, { name, rate }, join(folder, 'draft.wav'), never);
  if (!rendered.ok) throw new Error(`${rendered.failure.code} ${rendered.failure.detail}`);
  expect(readdirSync(folder)).toEqual([]);
  const { samples, rateHz } = rendered.value;
  const sound = finishedSound(samples, rateHz);
  return { seconds: (sound?.samples.length ?? 0) / rateHz, measure: measured(samples, rateHz), sound };
}

beforeAll(requireFestival);

describe.each([kal, slt, espeak])('the voice %s', (voice) => {
  it('speaks a sentence into a file in a plausible time, and its silence is cut off', async () => {
    const { seconds, sound } = await render('Straighten your leg slowly.', voice);
    expect(seconds).toBeGreaterThan(1);
    expect(seconds).toBeLessThan(3);
    const samples = Float32Array.from(sound?.samples ?? [], (sample) => sample / 0x7fff);
    const around = measured(samples, sound?.rateHz ?? 1);
    expect(Math.max(around?.leadMs ?? 1e9, around?.tailMs ?? 1e9)).toBeLessThanOrEqual(30);
    expect(around?.levelDb).toBeCloseTo(-20, 0);
  });

  it('speaks slower at a lower rate', async () => {
    const [usual, slow] = [await render('Let go slowly.', voice), await render('Let go slowly.', voice, 0.6)];
    expect(slow.seconds / usual.seconds).toBeGreaterThan(1.4);
    expect(slow.seconds / usual.seconds).toBeLessThan(2);
  });

  it.each([
    ['closes the string', (file: string) => `") (system "touch ${file}") ("`],
    ['begins with code', (file: string) => `(system "touch ${file}")`],
    ['would be a shell command', (file: string) => `$(touch ${file}) \`touch ${file}\`; touch ${file}`],
    ['would be an option', (file: string) => `-eval (system "touch ${file}") -w ${file}`],
  ])('only speaks a text that %s', async (_how, attack) => {
    const trap = join(ownFolder(), 'trap');
    expect((await render(attack(trap), voice)).seconds).toBeGreaterThan(0.5);
    expect(existsSync(trap)).toBe(false);
  });

  it('is told from another version of its program', async () => {
    expect(await rendererIn().engineOf(voice)).toMatch(/^(festival|espeak-ng) \D*\d/);
  });
});

describe('a machine', () => {
  it('whose folders are called like code gets its file there, and runs nothing', async () => {
    const folder = join(ownFolder(), `x" (system "touch trap") $(touch trap) ' é`);
    mkdirSync(folder);
    for (const voice of [kal, espeak]) {
      const draft = join(folder, 'draft.wav');
      const line = { name: voice, rate: 1 };
      expect(await rendererIn().render('Rest.', line, draft, never)).toMatchObject({ ok: true });
    }
    expect([existsSync('trap'), existsSync(join(folder, 'trap'))]).toEqual([false, false]);
  });

  it('whose chosen voice is gone speaks with what Festival has', async () => {
    expect((await render('Let go slowly.', 'gone_diphone')).seconds).toBeGreaterThan(0.5);
  });

  it('with espeak-ng alone renders with that', async () => {
    const onlyEspeak = layStandIns({ 'espeak-ng': 'exec /usr/bin/espeak-ng "$@"' });
    onTestFinished(onlyEspeak.remove);
    const renderer = rendererIn(onlyEspeak.environment);
    expect(await renderer.engineOf(null)).toMatch(/^espeak-ng /);
    const draft = join(ownFolder(), 'draft.wav');
    expect(await renderer.render('Rest.', { name: null, rate: 1 }, draft, never)).toMatchObject({ ok: true });
  });
});
