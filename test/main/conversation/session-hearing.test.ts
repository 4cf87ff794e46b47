import { beforeEach, describe, expect, it } from 'vitest';
import { deafTailMs } from '../../../main/conversation/voice/speech-output.ts';
import type { Meaning } from '../../../shared/dialogue/meaning.ts';
import type { Heard } from '../../../shared/ports/hearing.ts';
import { accepted, type OpenedSession, openSession } from '../../support/session.ts';

const doubtful = (meaning: Meaning): Heard => ({
  ...accepted(meaning),
  verdict: { accepted: false, reason: 'doubtful' },
});

let night: OpenedSession;
beforeEach(async () => {
  night = await openSession();
});
const doubts = () => night.noted.filter((note) => note.startsWith('["doubt"'));

describe('what was heard doubtfully', () => {
  it('is asked about in silence where it may be a cramp, and counted without its words', () => {
    night.ears.hear(doubtful({ intent: 'cramp.onset' }));
    expect(night.shown().headline).toBe('Cramp? Say yes');
    expect(night.voice.said).toEqual([]);
    expect(doubts()).toEqual([JSON.stringify(['doubt', { of: 'almost heard' }])]);
    expect(night.noted.join()).not.toContain('secret');
  });

  it('is asked about aloud where it may be an emergency, and counted apart', () => {
    night.ears.hear(doubtful({ intent: 'emergency' }));
    expect(night.shown().headline).toBe('Do you need help? Say yes');
    expect(night.voice.said.map(({ text }) => text)).toEqual(['Do you need help?']);
    expect(doubts()).toEqual([JSON.stringify(['doubt', { of: 'almost emergency' }])]);
  });

  it('is asked about aloud where help is cried for again', () => {
    const cry: Heard = { ...accepted({ intent: 'help' }), text: 'help' };
    night.ears.hear({ ...cry, verdict: { accepted: false, reason: 'not expected now' } });
    expect(night.shown().headline).toBe('Cramp? Say yes');
    expect(night.voice.said).toEqual([]);
    night.ears.hear(cry);
    expect(night.voice.said.map(({ text }) => text)).toEqual(['Do you need help?']);
  });

  it('is no doubt where it is sure', () => {
    night.heard('cramp.onset');
    expect(doubts()).toEqual([]);
  });
});

describe("Charley's own words, back from the loudspeaker", () => {
  it('change nothing, and are heard again from a person later', async () => {
    night.press('start');
    const [line] = night.voice.said;
    await night.voiceEnds();
    night.clock.advance(deafTailMs);
    const before = night.shown();
    const end = line?.text.split(' ').at(-1) ?? '';
    expect(end).toBe('slowly.');
    night.ears.hear({ ...accepted({ intent: 'slower' }), text: 'slowly' });
    expect(night.shown()).toEqual(before);
    night.clock.advance(10_000);
    await night.voiceEnds();
    const said = night.voice.said.length;
    night.ears.hear({ ...accepted({ intent: 'slower' }), text: 'slower' });
    expect(night.voice.said.length).toBeGreaterThan(said);
  });
});
