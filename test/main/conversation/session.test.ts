import { beforeEach, describe, expect, it } from 'vitest';
import { longestTestMs } from '../../../main/conversation/microphone-test.ts';
import { createSession, type Session } from '../../../main/conversation/session.ts';
import { deafTailMs } from '../../../main/conversation/speech-output.ts';
import { english } from '../../../shared/content/en/index.ts';
import type { Meaning } from '../../../shared/dialogue/meaning.ts';
import { defaultSettings, initialState } from '../../../shared/dialogue/state.ts';
import type { Hearing, Recogniser, RecogniserListener, Utterance } from '../../../shared/ports.ts';
import { succeeded } from '../../../shared/result.ts';
import { createManualClock } from '../../support/manual-clock.ts';
import { recordingLog } from '../shells/browser/fakes.ts';

/** A session with a voice and ears that the test plays. */
function openSession() {
  const clock = createManualClock();
  const told: { readonly channel: string; readonly payload: unknown }[] = [];
  const said: { readonly utterance: Utterance; readonly end: () => void }[] = [];
  let hearing: Hearing = { kind: 'deaf' };
  let listener: RecogniserListener | null = null;
  const recogniser: Recogniser = {
    async start(given) {
      listener = given;
      return succeeded(undefined);
    },
    arm(next) {
      hearing = next;
    },
    accept() {},
    async stop() {},
  };
  const session: Session = createSession({
    clock,
    recogniser,
    mouthpiece: {
      check: async () => ({ kind: 'ready' }),
      say: (utterance) => new Promise((end) => said.push({ utterance, end })),
      silence: async () => said.at(-1)?.end(),
    },
    shell: { tellPage: (channel, payload) => told.push({ channel, payload }), comeForward: () => () => {} },
    power: { keepAwake: () => () => {} },
    log: recordingLog(),
    diaryRecorder: { keep() {} },
    snooze() {},
    content: () => english,
    voiceSample: 'A sample.',
    initial: initialState(),
  });
  return {
    session,
    clock,
    said,
    hearing: () => hearing,
    scene: () => session.page.join().view.scene,
    told: (channel: string) => told.filter((tell) => tell.channel === channel).map(({ payload }) => payload),
    hear(meaning: Meaning | null) {
      const verdict =
        meaning === null ? { accepted: false, reason: 'nothing understood' } : { accepted: true };
      listener?.heard({ atMs: 0, text: '', meaning, verdict: verdict as { accepted: true } });
    },
    /** Lets promises that have settled take effect. */
    settle: async () => {
      for (let count = 0; count < 10; count += 1) await Promise.resolve();
    },
  };
}

let house: ReturnType<typeof openSession>;

beforeEach(async () => {
  house = openSession();
  await house.session.start();
});

const press = (name: 'start' | 'repeat' | 'stop') =>
  house.session.page.told({ channel: 'control:press', payload: { press: name } });

describe('while Charley speaks', () => {
  it('it is deaf, until a tail after the real end', async () => {
    press('start');
    expect(house.hearing()).toEqual({ kind: 'deaf' });
    house.said.at(-1)?.end();
    await house.settle();
    expect(house.hearing()).toEqual({ kind: 'deaf' });
    house.clock.advance(deafTailMs);
    expect(house.hearing().kind).toBe('listening');
  });

  it('a press of stop leaves it listening again after the tail', async () => {
    press('start');
    press('stop');
    await house.settle();
    expect(house.scene()).toBe('idle');
    house.clock.advance(deafTailMs);
    expect(house.hearing()).toEqual({ kind: 'listening', context: 'idle' });
  });
});

describe('a voice that begins softly', () => {
  it('has its chosen volume from the third words on, and begins softly again after a silence', async () => {
    const voice = { rate: 1, volume: 0.5, start: 'soft' } as const;
    house.session.post({ kind: 'settings', atMs: 0, settings: defaultSettings, voice });
    for (const words of ['start', 'repeat', 'repeat', 'stop', 'start'] as const) press(words);
    expect(house.said.map(({ utterance }) => utterance.volume)).toEqual([0.3, 0.4, 0.5, 0.3]);
  });
});

describe('a try of the voice', () => {
  const tryVoice = () =>
    house.session.page.told({ channel: 'voice:try', payload: { rate: 0.8, volume: 0.4 } });

  it('says the sample as wished, deaf to itself, and listens afterwards', async () => {
    tryVoice();
    expect(house.said.map(({ utterance }) => utterance)).toEqual([
      { id: 0, text: 'A sample.', rate: 0.8, volume: 0.4 },
    ]);
    expect(house.hearing()).toEqual({ kind: 'deaf' });
    house.said.at(-1)?.end();
    await house.settle();
    house.clock.advance(deafTailMs);
    expect(house.hearing()).toEqual({ kind: 'listening', context: 'idle' });
  });

  it('is nothing while relief runs', () => {
    press('start');
    const before = house.said.length;
    tryVoice();
    expect(house.said).toHaveLength(before);
  });

  it('gives way to a cramp', async () => {
    tryVoice();
    press('start');
    house.said[0]?.end();
    await house.settle();
    house.clock.advance(deafTailMs);
    expect(house.hearing()).toEqual({ kind: 'deaf' });
    expect(house.scene()).not.toBe('idle');
  });
});

describe("the microphone's test", () => {
  const test = (kind: 'start' | 'end') =>
    house.session.page.told({ channel: 'microphone:test', payload: { kind } });

  it('reports what it hears and starts no relief, once', () => {
    test('start');
    house.hear(null);
    house.hear({ intent: 'cramp.onset' });
    expect(house.told('microphone:heard')).toEqual([{ kind: 'not understood' }, { kind: 'understood' }]);
    expect(house.scene()).toBe('idle');
    house.hear({ intent: 'cramp.onset' });
    expect(house.scene()).not.toBe('idle');
  });

  it.each([
    ['the page ends it', () => test('end')],
    ['the page goes away', () => house.session.page.left()],
    ['its time is over', () => house.clock.advance(longestTestMs)],
  ])('is over when %s: a cramp is a cramp again', (_, end) => {
    test('start');
    end();
    house.hear({ intent: 'cramp.onset' });
    expect(house.scene()).not.toBe('idle');
    expect(house.told('microphone:heard')).toEqual([]);
  });

  it('lets an emergency through', () => {
    test('start');
    house.hear({ intent: 'emergency' });
    expect(house.scene()).toBe('emergency');
  });

  it('does not begin while relief runs', () => {
    press('start');
    test('start');
    house.hear({ intent: 'cramp.onset' });
    expect(house.told('microphone:heard')).toEqual([]);
  });
});

describe('the chosen microphone', () => {
  it('is wished for at once, when it changes, and on joining', () => {
    const choice = { id: 'd1', label: 'Headset' };
    house.session.chooseMicrophone(choice);
    house.session.chooseMicrophone({ ...choice });
    house.session.chooseMicrophone(null);
    expect(house.told('microphone:wish')).toEqual(['on', choice, 'on']);
    house.session.chooseMicrophone(choice);
    expect(house.session.page.join().microphone).toEqual(choice);
  });
});
