import { describe, expect, it } from 'vitest';
import { createReadingSpeaker } from '../../../main/speech/reading-speaker.ts';
import type { SpeechEnd, Utterance } from '../../../shared/ports/voice.ts';
import { createManualClock } from '../../support/manual-clock.ts';
import { settle } from '../../support/settle.ts';
import { silenceable } from '../../support/speech/silenceable.ts';

const thirteenWords = 'one two three four five six seven eight nine ten eleven twelve thirteen';
const utterance: Utterance = { id: 1, text: thirteenWords, rate: 1, volume: 1 };

function scene() {
  const clock = createManualClock();
  const speaker = silenceable(createReadingSpeaker(clock));
  const ends: SpeechEnd['kind'][] = [];
  return {
    speaker,
    clock,
    say(wish: Partial<Utterance> = {}) {
      void speaker.say({ ...utterance, ...wish }).then(({ kind }) => ends.push(kind));
    },
    /** What has ended after this time. */
    async endedAfter(ms: number) {
      clock.advance(ms);
      await settle();
      return [...ends];
    },
  };
}

describe('the reading speaker', () => {
  it('takes as long as a calm reader: 130 words a minute', async () => {
    const { say, endedAfter } = scene();
    say();
    expect(await endedAfter(5_999)).toEqual([]);
    expect(await endedAfter(1)).toEqual(['finished']);
  });

  it('leaves time to find even a single word', async () => {
    const { say, endedAfter } = scene();
    say({ text: 'Ten.' });
    expect(await endedAfter(1_499)).toEqual([]);
    expect(await endedAfter(1)).toEqual(['finished']);
  });

  it('takes longer at a lower rate', async () => {
    const { say, endedAfter } = scene();
    say({ rate: 0.8 });
    expect(await endedAfter(7_499)).toEqual([]);
    expect(await endedAfter(1)).toEqual(['finished']);
  });

  it('ends at once when it is silenced, and leaves no timer', async () => {
    const { say, speaker, clock, endedAfter } = scene();
    say();
    await speaker.silence();
    expect(await endedAfter(0)).toEqual(['silenced']);
    expect(clock.waiting()).toBe(0);
    await speaker.silence();
  });
});
