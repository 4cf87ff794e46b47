import { describe, expect, it } from 'vitest';
import type { UtteranceLevel } from '../../../../main/recognition/level/utterance-level.ts';
import { acceptUtterance } from '../../../../main/recognition/verdict/acceptance.ts';
import type { ListeningContext } from '../../../../shared/dialogue/listening-context.ts';
import type { Settings } from '../../../../shared/settings/settings.ts';

/** A clear voice, a quarter of a second a word. */
function gate(
  text: string,
  context: ListeningContext,
  differently: {
    readonly confidence?: number;
    readonly sound?: Partial<UtteranceLevel>;
    readonly wordMs?: number;
    readonly sensitivity?: Settings['sensitivity'];
  } = {},
) {
  const wordMs = differently.wordMs ?? 250;
  const words = text.split(' ').map((word, index) => ({
    word,
    confidence: differently.confidence ?? 0.95,
    startMs: wordMs * index,
    endMs: wordMs * (index + 1),
  }));
  const sound = {
    endMs: 250 * words.length,
    loudMs: 250 * words.length,
    overFloorDb: 25,
    ...differently.sound,
  };
  return acceptUtterance({ text, words, endMs: 250 * words.length + 400 }, sound, {
    context,
    ...(differently.sensitivity === undefined ? {} : { sensitivity: differently.sensitivity }),
  });
}

const onset = 'i have a cramp';

describe('the phrase gate', () => {
  it('accepts a whole phrase in a clear voice, at the end of its sound', () => {
    expect(gate(onset, 'idle')).toMatchObject({
      atMs: 1_000,
      text: onset,
      meaning: { intent: 'cramp.onset' },
      verdict: { accepted: true },
    });
  });

  it('hears soft or unsure words only where a person wants it to', () => {
    const soft = { confidence: 0.5, sound: { overFloorDb: 6 } };
    expect(gate(onset, 'idle', { ...soft, sensitivity: 'very' }).verdict.accepted).toBe(true);
    expect(gate(onset, 'idle', { ...soft, sensitivity: 'moderate' }).verdict.accepted).toBe(false);
    const usual = { confidence: 0.7, sound: { overFloorDb: 12 } };
    expect(gate(onset, 'idle', { ...usual, sensitivity: 'moderate' }).verdict.accepted).toBe(true);
    expect(gate(onset, 'idle', { ...usual, sensitivity: 'slight' }).verdict.accepted).toBe(false);
  });

  it('lets a cramp by its name alone start only where it is clear, whatever a person wants', () => {
    expect(gate('cramp', 'idle').verdict.accepted).toBe(true);
    const usual = { confidence: 0.7, sound: { overFloorDb: 12 } };
    expect(gate('cramp', 'idle', { ...usual, sensitivity: 'very' }).verdict.accepted).toBe(false);
  });

  it('asks about a doubt only where it sounds like somebody', () => {
    const doubt = 'my breathing is all over the shop';
    expect(gate(doubt, 'idle').verdict).toEqual({ accepted: false, reason: 'doubtful' });
    expect(gate(doubt, 'idle', { sound: { overFloorDb: 3 } }).verdict).toEqual({
      accepted: false,
      reason: 'too quiet',
    });
  });

  it('leaves words that mean nothing to the judge of words', () => {
    expect(gate('have a i', 'idle').verdict.accepted).toBe(false);
  });

  it.each([
    ['unsure', { confidence: 0.4 }],
    ['too quiet', { sound: { overFloorDb: 7 } }],
    ['too short', { sound: { loudMs: 150 } }],
    ['too long', { sound: { loudMs: 9_000 }, wordMs: 2_250 }],
  ] as const)('refuses an onset that is %s', (reason, differently) => {
    expect(gate(onset, 'idle', differently).verdict).toEqual({ accepted: false, reason });
  });

  it('takes a phrase for no longer than its words, in a noise that goes on', () => {
    expect(gate(onset, 'idle', { sound: { loudMs: 9_000 } }).verdict).toEqual({ accepted: true });
  });

  it('does not accept a wrong phrase for its confidence', () => {
    expect(gate('i have a camp', 'idle', { confidence: 1 }).verdict.accepted).toBe(false);
  });

  it('takes a quieter and less certain answer in a conversation', () => {
    const answer = { confidence: 0.4, sound: { overFloorDb: 5, loudMs: 60 } };
    expect(gate('better', 'easing', answer).verdict).toEqual({ accepted: true });
  });

  it.each(['coaching', 'easing', 'yes-or-no', 'which-part', 'which-side', 'emergency'] as const)(
    'lets stop through whatever it sounds like while %s',
    (context) => {
      const shout = { confidence: 0.05, sound: { overFloorDb: 1, loudMs: 20 } };
      expect(gate('stop', context, shout)).toMatchObject({
        meaning: { intent: 'stop' },
        verdict: { accepted: true },
      });
    },
  );
});
