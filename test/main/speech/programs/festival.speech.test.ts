import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installedVoices } from '../../../../main/speech/installed-voices.ts';
import { createSpeaker } from '../../../../main/speech/speaker.ts';
import type { Utterance } from '../../../../shared/ports/voice.ts';
import { createManualClock } from '../../../support/manual-clock.ts';
import {
  type KeptSpeech,
  keepSpeech,
  noSoundDevice,
  requireFestival,
} from '../../../support/speech/kept-speech.ts';
import { silenceable } from '../../../support/speech/silenceable.ts';
import { openStalledDevice } from '../../../support/speech/stalled-device.ts';
import { layStandIns } from '../../../support/speech/stand-in.ts';

const utterance: Utterance = { id: 1, text: 'Straighten your leg slowly.', rate: 1, volume: 1 };

/** The real Festival behind the real package say, on a sound device that keeps what it played. */
let device: KeptSpeech;
const speakerOn = (environment: NodeJS.ProcessEnv, voice: string | null = null) =>
  silenceable(
    createSpeaker({ clock: createManualClock(), platform: 'linux', environment, voice: () => voice }),
  );

async function play(wish: Partial<Utterance>) {
  expect(await speakerOn(device.environment).say({ ...utterance, ...wish })).toEqual({ kind: 'finished' });
  return device.take();
}

beforeAll(() => {
  requireFestival();
  device = keepSpeech();
});
afterAll(() => device.remove());

describe('Festival', () => {
  it('has a voice', async () => {
    expect(await speakerOn(device.environment).check()).toEqual({ ok: true, value: undefined });
  });

  it('speaks four words in a plausible time', async () => {
    const { seconds, peak } = await play({});
    expect(seconds).toBeGreaterThan(1.2);
    expect(seconds).toBeLessThan(4);
    expect(peak).toBeGreaterThan(0.2);
  });

  it('speaks more than one sentence in one piece', async () => {
    const one = await play({});
    const two = await play({ text: `${utterance.text} Then let go.` });
    expect(two.seconds).toBeGreaterThan(one.seconds + 0.5);
  });

  it('speaks slower at a lower rate', async () => {
    const usual = await play({});
    const slow = await play({ rate: 0.5 });
    expect(slow.seconds / usual.seconds).toBeGreaterThan(1.8);
    expect(slow.seconds / usual.seconds).toBeLessThan(2.2);
  });

  it('speaks louder and quieter', async () => {
    const usual = await play({});
    const quiet = await play({ volume: 0.5 });
    const loud = await play({ volume: 2 });
    expect(quiet.peak / usual.peak).toBeCloseTo(0.5, 1);
    expect(loud.peak).toBeGreaterThan(usual.peak);
    expect((await play({ volume: 0 })).peak).toBe(0);
  });

  it('is silent at once in the middle of a long text', async () => {
    const stalled = openStalledDevice();
    const speaker = speakerOn(stalled.environment);
    const end = speaker.say({ ...utterance, text: `${utterance.text} `.repeat(12) });
    await stalled.started;
    await speaker.silence();
    await stalled.drain();
    expect(await end).toEqual({ kind: 'silenced' });
    stalled.remove();
  });

  it('plays by itself where it is set to the stock aplay, which would leave audio on the disk', async () => {
    const aplay = layStandIns({ aplay: 'touch called' });
    await speakerOn({ ...device.environment, PATH: `${aplay.folder}:${process.env.PATH}` }).say(utterance);
    expect(existsSync(join(aplay.folder, 'called'))).toBe(false);
    expect(device.take().seconds).toBeGreaterThan(1);
    aplay.remove();
  });

  it('plays as somebody has chosen', async () => {
    const chosen = layStandIns({ player: 'touch called' });
    const command = `(Parameter.set 'Audio_Command "${chosen.folder}/player")`;
    writeFileSync(
      join(chosen.folder, '.festivalrc'),
      `${command} (Parameter.set 'Audio_Method 'Audio_Command)`,
    );
    await speakerOn({ ...device.environment, HOME: chosen.folder }).say(utterance);
    expect(existsSync(join(chosen.folder, 'called'))).toBe(true);
    chosen.remove();
  });

  it('says so where there is no sound device', async () => {
    const end = await speakerOn(noSoundDevice(device.folder)).say(utterance);
    expect(end).toMatchObject({ kind: 'failed', failure: { code: 'sound-device-missing' } });
  });
});

describe('a chosen voice of Festival', () => {
  const [kal, slt] = ['kal_diphone', 'cmu_us_slt_arctic_hts'];
  const playWith = async (voice: string | null, wish: Partial<Utterance> = {}) => {
    const end = await speakerOn(device.environment, voice).say({ ...utterance, ...wish });
    expect(end).toEqual({ kind: 'finished' });
    return device.take();
  };

  it('is one of those that Festival has', async () => {
    const voices = await installedVoices(
      { platform: 'linux', environment: device.environment },
      createManualClock(),
    );
    expect(voices.ok && voices.value.map(({ name }) => name)).toEqual(expect.arrayContaining([kal, slt]));
  });

  it('is none where Festival has none: its warning is no voice', async () => {
    const looking = `printf '(kal_diphone ked_diphone)\\n\\nWARNING\\nNo default voice found\\nWARNING\\n'`;
    const bare = layStandIns({ festival: looking });
    const voices = await installedVoices(
      { platform: 'linux', environment: bare.environment },
      createManualClock(),
    );
    expect(voices).toEqual({ ok: true, value: [] });
    bare.remove();
  });

  it('sounds, and sounds different from another', async () => {
    const [one, other] = [await playWith(kal), await playWith(slt)];
    expect(Math.abs(one.seconds - other.seconds)).toBeGreaterThan(0.05);
    expect(await playWith(kal)).toEqual(one);
  });

  it('is slowed as the usual one is', async () => {
    const usual = await playWith(slt);
    expect((await playWith(slt, { rate: 0.5 })).seconds / usual.seconds).toBeGreaterThan(1.8);
  });

  it.each([
    ['is gone', () => 'gone_diphone'],
    ['has no name', () => ''],
    ['is called like code', (file: string) => `kal_diphone) (system "touch ${file}")`],
    ['closes the list', () => "x' (exit 3)"],
  ])('that %s leaves it to the usual one', async (_how, nameWith) => {
    const trap = join(device.folder, 'trap');
    const usual = await playWith(null);
    expect(await playWith(nameWith(trap))).toEqual(usual);
    expect(existsSync(trap)).toBe(false);
  });

  it('that is broken leaves it to the usual one', async () => {
    const broken = layStandIns({});
    writeFileSync(
      join(broken.folder, '.festivalrc'),
      `(set! voice-locations (cons (cons 'torn_diphone "/nowhere") voice-locations)) (define (voice_torn_diphone) (error "torn"))`,
    );
    const { environment } = device;
    const end = await speakerOn({ ...environment, HOME: broken.folder }, 'torn_diphone').say(utterance);
    expect(end).toEqual({ kind: 'finished' });
    expect(device.take().seconds).toBeGreaterThan(1);
    broken.remove();
  });
});

describe('a text', () => {
  const trap = () => join(device.folder, 'trap');

  it.each([
    ['closes the string', (file: string) => `") (system "touch ${file}") ("`],
    ['escapes the quote', (file: string) => `\\") (system "touch ${file}") (\\"`],
    ['begins with code', (file: string) => `(system "touch ${file}")`],
    ['brings its own line', (file: string) => `yes\n(system "touch ${file}")\n`],
    ['brings an end of input', (file: string) => `yes\u0004\u0000(system "touch ${file}")`],
    ['would be a shell command', (file: string) => `$(touch ${file}) \`touch ${file}\`; touch ${file}`],
    ['would be an option', (file: string) => `--eval (system "touch ${file}")`],
  ])('that %s is only spoken', async (_how, attack) => {
    const { seconds } = await play({ text: attack(trap()) });
    expect(seconds).toBeGreaterThan(1);
    expect(existsSync(trap())).toBe(false);
  });

  it('with quotes and accents sounds like the plain one', async () => {
    const plain = await play({ text: "Let's rest, Jose." });
    const curly = await play({ text: '“Let’s rest, José.”' });
    expect(curly.seconds).toBeCloseTo(plain.seconds, 0);
  });
});
