import { describe, expect, it } from 'vitest';
import { deafTailMs } from '../../../main/conversation/voice/speech-output.ts';
import { english } from '../../../shared/content/en/index.ts';
import { failed } from '../../../shared/result.ts';
import { accepted, intoTheHold, openSession } from '../../support/session.ts';
import { settle } from '../../support/settle.ts';

describe('stop', () => {
  it('silences at once, and nothing follows', async () => {
    const night = await openSession();
    await intoTheHold(night);
    const spoken = night.voice.said.length;
    const silences = night.voice.silences();
    night.press('stop');
    expect(night.voice.silences()).toBe(silences + 1);
    expect(night.shown()).toMatchObject({
      headline: english.linesUnheard.stopped?.headline,
      count: null,
    });
    await night.wait(20 * 60_000);
    expect(night.voice.said.length).toBe(spoken);
    expect(night.shown().scene).toBe('idle');
  });
});

describe('a stop that is heard as Charley begins to speak', () => {
  it('silences it before it has said a word', async () => {
    const night = await openSession();
    await intoTheHold(night);
    await night.wait(9_999);
    await night.voiceEnds();
    await night.voiceEnds();
    await night.wait(1);
    expect(night.voice.texts().at(-1)).toBe('Twenty.');
    const silences = night.voice.silences();
    night.heard('stop');
    expect(night.voice.silences()).toBe(silences + 1);
    expect(night.shown().headline).toBe(english.linesUnheard.stopped?.headline);
  });
});

describe('the ears', () => {
  it('are deaf while a real voice sounds, and until 300 ms after its real end', async () => {
    const night = await openSession();
    night.press('start');
    expect(night.hearing()).toEqual({ kind: 'deaf' });
    await night.wait(60_000);
    expect(night.hearing()).toEqual({ kind: 'deaf' });
    await night.voiceEnds();
    await night.wait(deafTailMs - 1);
    expect(night.hearing()).toEqual({ kind: 'deaf' });
    await night.wait(1);
    expect(night.hearing()).toEqual({ kind: 'listening', context: 'coaching' });
  });

  it('listen again after a word that was hushed', async () => {
    const night = await openSession();
    night.press('start');
    night.press('stop');
    await settle();
    await night.wait(deafTailMs);
    expect(night.hearing()).toEqual({ kind: 'listening', context: 'idle' });
  });

  it('stay deaf from one utterance to the next that follows at once', async () => {
    const night = await openSession();
    await intoTheHold(night);
    const armed = night.ears.armed.length;
    await night.wait(deafTailMs);
    expect(night.ears.armed.slice(armed).every(({ kind }) => kind === 'deaf')).toBe(true);
  });

  it('are not deaf where there is no voice to hear', async () => {
    const night = await openSession({ voice: failed('voice-missing') });
    night.press('start');
    await settle();
    expect(night.hearing()).toEqual({ kind: 'listening', context: 'coaching' });
  });
});

describe('a hold of thirty seconds', () => {
  it('shows every second at its exact time, with a voice that never ends', async () => {
    const night = await openSession();
    await intoTheHold(night);
    const startMs = night.clock.nowMs();
    expect(night.shown().count?.secondsLeft).toBe(30);
    night.clock.advance(29_999);
    const ticks = night.views().filter(({ view }) => view.count !== null);
    expect(ticks.map(({ atMs, view }) => [atMs - startMs, view.count?.secondsLeft])).toEqual(
      Array.from({ length: 30 }, (_, second) => [second * 1_000, 30 - second]),
    );
    await night.wait(1);
    expect(night.shown()).toMatchObject({ headline: 'Is it easing? Yes or no', count: null });
    // No word is cut, but words that never end are not waited for.
    expect(night.voice.texts().at(-1)).toBe('Hold. Thirty seconds.');
    await night.wait(4_000);
    expect(night.voice.texts().at(-1)).toBe('Let go slowly. Is it easing?');
  });
});

describe('the newest utterance', () => {
  it('wins: the end of the one that it replaced moves nothing on', async () => {
    const night = await openSession();
    night.press('start');
    night.press('repeat');
    await settle();
    await night.wait(10_000);
    expect(night.voice.texts()).toEqual([
      "I'm here. Straighten your leg slowly.",
      "I'm here. Straighten your leg slowly.",
    ]);
    await night.voiceEnds();
    await night.wait(3_000);
    expect(night.voice.texts().at(-1)).toBe('Now pull your toes toward your shin.');
  });
});

describe('the page', () => {
  it('gets views that count up by one, and the newest when it joins again', async () => {
    const night = await openSession();
    await intoTheHold(night);
    await night.wait(5_000);
    const ids = night.views().map(({ view }) => view.id);
    expect(ids).toEqual(ids.map((_, index) => (ids[0] ?? 0) + index));
    night.session.page.left();
    expect(night.session.page.join().view.id).toBeGreaterThanOrEqual(ids.at(-1) ?? 0);
    expect(night.session.page.join().view.count?.secondsLeft).toBe(25);
  });

  it('is told of each part by itself', async () => {
    const night = await openSession({ voice: failed('voice-missing'), model: failed('model-altered') });
    night.session.page.told({
      channel: 'microphone:status',
      payload: { kind: 'failed', code: 'microphone-denied' },
    });
    const { 'microphone-denied': denied, 'model-altered': altered, 'voice-missing': mute } = english.failures;
    expect(night.shown().notices).toEqual([denied, altered, mute]);
    night.session.page.told({ channel: 'microphone:status', payload: { kind: 'ready' } });
    expect(night.shown().notices).toEqual([altered, mute]);
  });

  it('shows a chip, silently, for what was almost an onset while waiting', async () => {
    const night = await openSession();
    night.ears.hear({
      ...accepted({ intent: 'cramp.onset' }),
      verdict: { accepted: false, reason: 'unsure' },
    });
    expect(night.shown().headline).toBe('Cramp? Say yes');
    expect(night.voice.texts()).toEqual([]);
    expect(night.awake()).toBe(0);
    await night.wait(60_000);
    expect(night.shown().headline).not.toBe('Cramp? Say yes');
  });

  it('is shown nothing for other talk while waiting', async () => {
    const night = await openSession();
    const before = night.shown();
    for (const reason of ['not for Charley', 'nothing understood', 'too quiet'] as const)
      night.ears.hear({ ...accepted({ intent: 'third person' }), verdict: { accepted: false, reason } });
    expect(night.shown()).toEqual(before);
    expect(night.voice.texts()).toEqual([]);
  });
});

describe('the machine', () => {
  it('is kept awake only while something is going on', async () => {
    const night = await openSession();
    expect(night.awake()).toBe(0);
    await intoTheHold(night);
    expect(night.awake()).toBe(1);
    night.press('stop');
    expect(night.awake()).toBe(0);
  });

  it('is let go of when the session stops', async () => {
    const night = await openSession();
    await intoTheHold(night);
    await night.session.stop();
    await settle();
    expect(night.awake()).toBe(0);
    expect(night.clock.waiting()).toBe(0);
  });
});

describe('the screen', () => {
  const openedPage = { channel: 'page:opened', payload: { page: 'diary' } } as const;

  it('is taken with a cramp and given back once, when the last words have been read', async () => {
    const night = await openSession();
    await intoTheHold(night);
    expect(night.front).toEqual(['taken']);
    night.press('stop');
    await night.wait(59_999);
    expect(night.front).toEqual(['taken']);
    await night.wait(1);
    expect(night.front).toEqual(['taken', 'given back']);
    await night.wait(20 * 60_000);
    expect(night.front).toHaveLength(2);
  });

  it('is taken anew in an emergency, and kept until that is over', async () => {
    const night = await openSession();
    await intoTheHold(night);
    night.heard('emergency');
    await night.voiceEnds();
    night.press('stop');
    await night.wait(8 * 3_600_000);
    expect(night.shown().scene).toBe('emergency');
    expect(night.front).toEqual(['taken', 'taken']);
    night.press('stop');
    await night.wait(60_000);
    expect(night.front).toEqual(['taken', 'taken', 'given back']);
  });

  it('is kept while advice stands on it', async () => {
    const night = await openSession();
    await intoTheHold(night);
    night.ears.hear({
      ...accepted({ intent: 'doctor' }),
      meaning: { intent: 'doctor', topic: 'swollen' },
    });
    await night.voiceEnds();
    await night.wait(8 * 3_600_000);
    expect(night.front).toEqual(['taken']);
  });

  it('stays with a person who opened a page of the day meanwhile', async () => {
    const night = await openSession();
    await intoTheHold(night);
    night.press('stop');
    night.session.page.told(openedPage);
    await night.wait(60_000);
    expect(night.front).toEqual(['taken']);
    night.press('start');
    night.press('stop');
    await night.wait(60_000);
    expect(night.front).toEqual(['taken', 'taken', 'given back']);
  });
});

describe('an alarm', () => {
  it('is said at once, and the conversation goes on after it', async () => {
    const night = await openSession();
    night.press('start');
    night.session.alarm('My window does not stay open.');
    expect(night.voice.texts().at(-1)).toBe('My window does not stay open.');
    await settle();
    expect(night.hearing()).toEqual({ kind: 'deaf' });
    await night.voiceEnds();
    await night.wait(3_000);
    await night.voiceEnds();
    await night.wait(34_000);
    expect(night.voice.texts().at(-1)).toBe('Let go slowly. Is it easing?');
  });
});

describe('a microphone that goes away', () => {
  it('has its window opened anew where it does not open any more, once', async () => {
    let renewals = 0;
    const night = await openSession({
      renewWindow: () => {
        renewals += 1;
      },
    });
    await night.wait(2_000 + 30_000 + 19_000);
    expect(renewals).toBe(0);
    await night.wait(2_000);
    expect(renewals).toBe(1);
    await night.wait(600_000);
    expect(renewals).toBe(1);
  });
});

describe('a fault of one part', () => {
  const broken = (): never => {
    throw new RangeError('secret words');
  };

  it('in the page does not stop the listening, the speaking or the clock', async () => {
    const night = await openSession({ tellPage: broken });
    night.heard('cramp.onset');
    expect(night.voice.texts().at(-1)).toBe("I'm here. Straighten your leg slowly.");
    await night.voiceEnds();
    await night.wait(3_000);
    await night.voiceEnds();
    await night.wait(34_000);
    expect(night.voice.texts().at(-1)).toBe('Let go slowly. Is it easing?');
    await night.voiceEnds();
    await night.wait(deafTailMs);
    expect(night.hearing()).toEqual({ kind: 'listening', context: 'easing' });
  });

  it('in keeping the diary does not stop the words that follow', async () => {
    const night = await openSession({ keep: broken });
    await intoTheHold(night);
    night.heard('better');
    expect(night.voice.texts().at(-1)).toBe('Good. Let go slowly. Well done. Rest a moment.');
    expect(night.noted).toContain(JSON.stringify(['fault', { name: 'RangeError' }]));
  });

  it('is noted without a word of what was said', async () => {
    const night = await openSession({ keep: broken });
    await intoTheHold(night);
    night.heard('better');
    expect(night.noted.join()).not.toMatch(/secret|cramp|easing/);
  });
});

describe('the diary', () => {
  it('is given each cramp as it ends', async () => {
    const night = await openSession();
    await intoTheHold(night);
    night.heard('better');
    expect(night.kept).toMatchObject([
      { kind: 'save episode', episode: { outcome: 'eased', location: null, helped: 'toesTowardShin' } },
    ]);
  });
});
