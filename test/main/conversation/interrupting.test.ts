import { describe, expect, it } from 'vitest';
import { deafTailMs } from '../../../main/conversation/voice/speech-output.ts';
import { accepted, openSession } from '../../support/session.ts';
import { settle } from '../../support/settle.ts';

const first = "I'm here. Straighten your leg slowly.";

/** A night in which the page plays every line, and says this of its microphone. */
async function nightWith(echo: 'cancelled' | 'heard') {
  const night = await openSession({ source: 'page' });
  night.session.page.told({ channel: 'microphone:echo', payload: { kind: echo } });
  night.press('start');
  return night;
}

describe('while the page plays a line', () => {
  it('the ears stay open for what may interrupt it, where its echo is cancelled', async () => {
    const night = await nightWith('cancelled');
    expect(night.hearing()).toEqual({ kind: 'listening', context: 'interrupting', beside: first });
  });

  it('"stop" said into it silences it', async () => {
    const night = await nightWith('cancelled');
    night.ears.hear({ ...accepted({ intent: 'stop' }), beside: first });
    expect(night.voice.silences()).toBe(1);
    expect(night.shown().headline).toBe('Stopped. I am listening');
  });

  it('the ears stay open for it until the room is quiet, and then for all', async () => {
    const night = await nightWith('cancelled');
    await night.voiceEnds();
    expect(night.hearing()).toMatchObject({ context: 'interrupting' });
    await night.wait(deafTailMs);
    expect(night.hearing()).toEqual({ kind: 'listening', context: 'coaching' });
  });

  it('the ears are shut where its echo is heard', async () => {
    expect((await nightWith('heard')).hearing()).toEqual({ kind: 'deaf' });
  });

  it('they shut as soon as they hear Charley’s own words, whatever the page says', async () => {
    const night = await nightWith('cancelled');
    const echo = { ...accepted({ intent: 'stop' }), text: 'straighten your leg', beside: first };
    night.ears.hear({ ...echo, meaning: null, verdict: { accepted: false, reason: 'nothing understood' } });
    expect(night.hearing()).toEqual({ kind: 'deaf' });
    expect(night.session.echo()).toBe('heard');
  });

  it('what is not understood asks nothing and starts nothing', async () => {
    const night = await nightWith('cancelled');
    const said = night.voice.said.length;
    const murmur = { ...accepted({ intent: 'stop' }), text: '[unk]', beside: first };
    night.ears.hear({ ...murmur, meaning: null, verdict: { accepted: false, reason: 'nothing understood' } });
    await settle();
    expect(night.voice.said.length).toBe(said);
    expect(night.hearing()).toMatchObject({ context: 'interrupting' });
  });

  it('a page that goes takes its canceller with it', async () => {
    const night = await nightWith('cancelled');
    night.session.page.left();
    expect(night.session.echo()).toBe('heard');
  });
});

it('the living voice shuts the ears, which no browser can cancel', async () => {
  const night = await openSession();
  night.session.page.told({ channel: 'microphone:echo', payload: { kind: 'cancelled' } });
  night.press('start');
  expect(night.hearing()).toEqual({ kind: 'deaf' });
});
