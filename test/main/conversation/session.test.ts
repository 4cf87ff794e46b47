import { beforeEach, describe, expect, it } from 'vitest';
import { longestTestMs } from '../../../main/conversation/microphone/microphone-test.ts';
import { deafTailMs } from '../../../main/conversation/voice/speech-output.ts';
import { english } from '../../../shared/content/en/index.ts';
import { defaultDialogueSettings } from '../../../shared/dialogue/state.ts';
import { accepted, type OpenedSession, openSession } from '../../support/session.ts';
import { settle } from '../../support/settle.ts';

const notUnderstood = {
  ...accepted({ intent: 'cramp.onset' }),
  meaning: null,
  verdict: { accepted: false, reason: 'nothing understood' },
} as const;

let night: OpenedSession;

beforeEach(async () => {
  night = await openSession();
});

describe('while Charley speaks', () => {
  it('it is deaf, until a tail after the real end', async () => {
    night.press('start');
    expect(night.hearing()).toEqual({ kind: 'deaf' });
    await night.voiceEnds();
    expect(night.hearing()).toEqual({ kind: 'deaf' });
    night.clock.advance(deafTailMs);
    expect(night.hearing()?.kind).toBe('listening');
  });

  it('a press of stop leaves it listening again after the tail', async () => {
    night.press('start');
    night.press('stop');
    await settle();
    expect(night.shown().scene).toBe('idle');
    night.clock.advance(deafTailMs);
    expect(night.hearing()).toEqual({ kind: 'listening', context: 'idle' });
  });
});

describe('a voice that begins softly', () => {
  it('has its chosen volume from the third words on, and begins softly again after a silence', async () => {
    const voice = { rate: 1, volume: 0.5, start: 'soft' } as const;
    night.session.post({ kind: 'settings', atMs: 0, settings: defaultDialogueSettings, voice });
    for (const words of ['start', 'repeat', 'repeat', 'stop', 'start'] as const) night.press(words);
    expect(night.voice.said.map(({ volume }) => volume)).toEqual([0.3, 0.4, 0.5, 0.3]);
  });
});

describe('a voice that is muted', () => {
  it('is said to be muted on the waiting screen', () => {
    night.session.mute('silent');
    expect(night.shown().notices).toEqual([english.failures['voice-muted']]);
  });

  it('falls silent, lets the screen go on, and leaves the ears open', async () => {
    night.press('start');
    night.session.mute('silent');
    await settle();
    expect(night.voice.silences()).toBe(1);
    expect(night.shown().notices).toHaveLength(1);
    const said = night.voice.said.length;
    night.press('repeat');
    expect(night.hearing()?.kind).toBe('listening');
    await night.wait(30_000);
    expect(night.voice.said).toHaveLength(said);
    expect(night.shown().scene).not.toBe('idle');
  });

  it.each([
    ['it is to be heard again', () => night.session.mute('heard')],
    ['the person wants it louder', () => night.press('louder')],
    ['Charley has an alarm', () => night.session.alarm('The window is gone.')],
    ['a red flag is raised', () => night.heard('emergency')],
  ])('is back when %s', (_, unmute) => {
    night.session.mute('silent');
    const before = night.voice.said.length;
    unmute();
    if (night.voice.said.length === before) night.press('start');
    expect(night.voice.said.length).toBe(before + 1);
    expect(night.shown().notices).toEqual([]);
  });
});

describe('a try of the voice', () => {
  const tryVoice = () =>
    night.session.page.told({ channel: 'voice:try', payload: { rate: 0.8, volume: 0.4 } });

  it('says the sample as wished, deaf to itself, and listens afterwards', async () => {
    tryVoice();
    expect(night.voice.said).toEqual([
      { id: 0, text: english.settingsPage.voiceSample, rate: 0.8, volume: 0.4 },
    ]);
    expect(night.hearing()).toEqual({ kind: 'deaf' });
    await night.voiceEnds();
    night.clock.advance(deafTailMs);
    expect(night.hearing()).toEqual({ kind: 'listening', context: 'idle' });
  });

  it('says it with another voice where one is named', () => {
    const payload = { rate: 1, volume: 0.4, voice: 'kal_diphone' };
    night.session.page.told({ channel: 'voice:try', payload });
    expect(night.voice.said).toEqual([{ id: 0, text: english.settingsPage.voiceSample, ...payload }]);
  });

  it('is nothing while relief runs', () => {
    night.press('start');
    const before = night.voice.said.length;
    tryVoice();
    expect(night.voice.said).toHaveLength(before);
  });

  it('gives way to a cramp', async () => {
    tryVoice();
    night.press('start');
    await settle();
    night.clock.advance(deafTailMs);
    expect(night.hearing()).toEqual({ kind: 'deaf' });
    expect(night.shown().scene).not.toBe('idle');
  });
});

describe("the microphone's test", () => {
  const test = (kind: 'start' | 'end') =>
    night.session.page.told({ channel: 'microphone:test', payload: { kind } });

  it('reports what it hears and starts no relief, once', () => {
    test('start');
    night.ears.hear(notUnderstood);
    night.heard('cramp.onset');
    expect(night.told('microphone:heard')).toEqual([{ kind: 'not understood' }, { kind: 'understood' }]);
    expect(night.shown().scene).toBe('idle');
    night.heard('cramp.onset');
    expect(night.shown().scene).not.toBe('idle');
  });

  it.each([
    ['the page ends it', () => test('end')],
    ['the page goes away', () => night.session.page.left()],
    ['its time is over', () => night.clock.advance(longestTestMs)],
  ])('is over when %s: a cramp is a cramp again', (_, end) => {
    test('start');
    end();
    night.heard('cramp.onset');
    expect(night.shown().scene).not.toBe('idle');
    expect(night.told('microphone:heard')).toEqual([]);
  });

  it('lets an emergency through', () => {
    test('start');
    night.heard('emergency');
    expect(night.shown().scene).toBe('emergency');
  });

  it('does not begin while relief runs', () => {
    night.press('start');
    test('start');
    night.heard('cramp.onset');
    expect(night.told('microphone:heard')).toEqual([]);
  });
});

describe('the chosen microphone', () => {
  it('is wished for at once, when it changes, and on joining', () => {
    const choice = { id: 'd1', label: 'Headset' };
    night.session.chooseMicrophone(choice);
    night.session.chooseMicrophone({ ...choice });
    night.session.chooseMicrophone(null);
    expect(night.told('microphone:wish')).toEqual(['on', choice, 'on']);
    night.session.chooseMicrophone(choice);
    expect(night.session.page.join().microphone).toEqual(choice);
  });
});
