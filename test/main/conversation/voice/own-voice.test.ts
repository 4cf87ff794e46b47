import { describe, expect, it } from 'vitest';
import { createOwnVoice } from '../../../../main/conversation/voice/own-voice.ts';
import { createManualClock } from '../../../support/manual-clock.ts';

describe("Charley's own voice", () => {
  const line = 'Good. Let go slowly.';

  it('is known for three seconds of lateness, and the second that it takes to hear it', () => {
    const clock = createManualClock();
    const ownVoice = createOwnVoice(clock);
    expect(ownVoice.isOwn({ text: 'slowly' })).toBe(false);
    ownVoice.spoke(line);
    clock.advance(4_200);
    expect(ownVoice.isOwn({ text: 'slowly' })).toBe(true);
    clock.advance(1);
    expect(ownVoice.isOwn({ text: 'slowly' })).toBe(false);
  });

  it('is known when another line has been said since', () => {
    const clock = createManualClock();
    const ownVoice = createOwnVoice(clock);
    ownVoice.spoke(line);
    clock.advance(2_000);
    ownVoice.spoke('Is it easing?');
    expect(ownVoice.isOwn({ text: 'slowly' })).toBe(true);
    expect(ownVoice.isOwn({ text: 'easing' })).toBe(true);
    expect(ownVoice.isOwn({ text: 'yes' })).toBe(false);
  });
});
