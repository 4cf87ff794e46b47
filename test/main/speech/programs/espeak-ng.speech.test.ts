import { describe, expect, it, onTestFinished } from 'vitest';
import { installedVoices } from '../../../../main/speech/installed-voices.ts';
import { createSpeaker } from '../../../../main/speech/speaker.ts';
import { createManualClock } from '../../../support/manual-clock.ts';
import { keepSpeech, noSoundDevice } from '../../../support/speech/kept-speech.ts';
import { silenceable } from '../../../support/speech/silenceable.ts';
import { layStandIns } from '../../../support/speech/stand-in.ts';

const utterance = { id: 1, text: 'Straighten your leg slowly.', rate: 1, volume: 1 };

/** A Linux without Festival, whose espeak-ng is real. */
function withoutFestival(environment: NodeJS.ProcessEnv) {
  const machine = layStandIns({ 'espeak-ng': 'exec /usr/bin/espeak-ng "$@"' });
  onTestFinished(machine.remove);
  return { ...environment, ...machine.environment };
}

function speakerOn(environment: NodeJS.ProcessEnv, voice: string | null = 'espeak-ng en-us') {
  const clock = createManualClock();
  return silenceable(createSpeaker({ clock, platform: 'linux', environment, voice: () => voice }));
}

function ownDevice() {
  const device = keepSpeech();
  onTestFinished(device.remove);
  return { ...device, environment: withoutFestival(device.environment) };
}

describe('espeak-ng where there is no Festival', () => {
  it('is the voice', async () => {
    const { environment, take } = ownDevice();
    const speaker = speakerOn(environment, null);
    expect(await speaker.check()).toEqual({ ok: true, value: undefined });
    expect(await speaker.say(utterance)).toEqual({ kind: 'finished' });
    expect(take().seconds).toBeGreaterThan(1.2);
  });

  it('speaks slower, quieter, and with another of its voices', async () => {
    const { environment, take } = ownDevice();
    const play = async (wish: Partial<typeof utterance>, voice = 'espeak-ng en-us') => {
      await speakerOn(environment, voice).say({ ...utterance, ...wish });
      return take();
    };
    const usual = await play({});
    expect((await play({ rate: 0.6 })).seconds / usual.seconds).toBeGreaterThan(1.4);
    expect((await play({ volume: 0.5 })).peak / usual.peak).toBeCloseTo(0.5, 1);
    expect((await play({}, 'espeak-ng en-gb-scotland')).seconds).not.toBe(usual.seconds);
    expect(await play({}, 'espeak-ng $(exit 3)')).toEqual(usual);
  });

  it('names its voices by their language, those of other programs left out', async () => {
    const environment = withoutFestival(process.env);
    const voices = await installedVoices({ platform: 'linux', environment }, createManualClock());
    if (!voices.ok) throw new Error(voices.failure.detail);
    const american = { calledBy: 'eSpeak', language: 'en-us', gender: 'male' };
    expect(voices.value).toContainEqual(expect.objectContaining({ name: 'espeak-ng en-us', ...american }));
    expect(voices.value.map(({ name }) => name).filter((name) => /mb|\//.test(name))).toEqual([]);
  });

  it('says so where there is no sound device', async () => {
    const { environment, folder } = ownDevice();
    const end = await speakerOn({
      ...noSoundDevice(folder),
      ...environment,
      ALSA_CONFIG_PATH: `${folder}/silent.conf`,
    }).say(utterance);
    expect(end).toMatchObject({ kind: 'failed', failure: { code: 'sound-device-missing' } });
  });
});
