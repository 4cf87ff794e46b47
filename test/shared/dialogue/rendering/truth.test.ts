import { describe, expect, it } from 'vitest';
import { english } from '../../../../shared/content/en/index.ts';
import { sensesOf } from '../../../../shared/dialogue/rendering/senses.ts';
import { spokenText } from '../../../../shared/dialogue/rendering/spoken-text.ts';
import { initialState } from '../../../../shared/dialogue/state.ts';
import type { View } from '../../../../shared/dialogue/view.ts';
import type { ComponentStatus, Health } from '../../../../shared/health.ts';
import { viewsOfEverySentence } from '../../../support/page/reachable-views.ts';

const ready: ComponentStatus = { kind: 'ready' };
const off: ComponentStatus = { kind: 'off' };
const starting: ComponentStatus = { kind: 'starting' };
const engineGone: ComponentStatus = { kind: 'failed', code: 'engine-stopped' };
const noMicrophone: ComponentStatus = { kind: 'failed', code: 'microphone-absent' };
const noVoice: ComponentStatus = { kind: 'failed', code: 'voice-missing' };

const health = (
  microphone: ComponentStatus,
  recognition: ComponentStatus,
  voice: ComponentStatus,
): Health => ({
  microphone,
  recognition,
  voice,
  disk: ready,
});

const all = health(ready, ready, ready);
/** Ears and voice as they can be. */
const deaf: Readonly<Record<string, Health>> = {
  'ears off, with a voice': health(off, off, ready),
  'ears off, no voice: text only': health(off, off, off),
  'the engine gone, with a voice': health(ready, engineGone, ready),
  'no microphone, no voice': health(noMicrophone, ready, noVoice),
  'ears still waking': health(starting, starting, ready),
};
const mute: Readonly<Record<string, Health>> = {
  'text only': health(off, off, off),
  'ears open, no voice': health(ready, ready, noVoice),
  'ears open, the voice still looked for': health(ready, ready, starting),
};

/** Words that send a person to speak, or say that somebody listens. */
const claimsEars = /\b(say(?!ing)|tell me|listening|i listen|i hear|speak)\b/i;
const deniesEars = /\b(not listening|cannot hear or speak|cannot hear)\b/gi;
const claimsVoice = /\b(speaking|i speak|a little (louder|quieter))\b/i;

/** What a view shows of itself; its buttons and what it reads out stand apart. */
function shownIn({ headline, hint, notices, activity }: View): readonly string[] {
  return [headline, hint, ...notices, activity];
}

function sentencesOf(view: View): readonly string[] {
  return [...shownIn(view), view.announcement.text];
}

const claimsIn = (views: readonly View[], claim: RegExp): readonly string[] => [
  ...new Set(
    views
      .flatMap(sentencesOf)
      .map((sentence) => sentence.replace(deniesEars, ''))
      .filter((sentence) => claim.test(sentence)),
  ),
];

describe('no screen claims what is not so', () => {
  it.each(Object.entries(deaf))('asks nobody to speak, and does not listen: %s', (_, health) => {
    const views = viewsOfEverySentence(health);
    expect(views.length).toBeGreaterThan(100);
    expect(claimsIn(views, claimsEars)).toEqual([]);
  });

  it.each(Object.entries(mute))('does not speak: %s', (_, health) => {
    expect(claimsIn(viewsOfEverySentence(health), claimsVoice)).toEqual([]);
  });

  it('says what can be said, and that it listens and speaks, where all works', () => {
    const views = viewsOfEverySentence(all);
    expect(claimsIn(views, claimsEars).length).toBeGreaterThan(5);
    expect(claimsIn(views, claimsVoice)).toContain('Speaking');
  });

  it.each(Object.entries({ ...deaf, ...mute }))(
    'says "any key starts" only where any key starts, and one quiet line at most elsewhere: %s',
    (_, health) => {
      const busy = viewsOfEverySentence(health).filter(({ scene }) => scene !== 'idle');
      expect(
        busy.flatMap(shownIn).filter((sentence) => /\bany key\b(?! if it returns)/i.test(sentence)),
      ).toEqual([]);
      expect(busy.filter(({ notices }) => notices.length > 1)).toEqual([]);
      expect(busy.flatMap(({ notices }) => notices).filter((notice) => notice.length > 32)).toEqual([]);
    },
  );
});

describe('what is really on', () => {
  const at = (volume: number, health: Health) =>
    sensesOf({ health, voice: { rate: 1, volume, start: 'full' } });

  it('is no ear without an engine, no voice without loudness, and neither before it is known', () => {
    expect(at(1, health(ready, ready, ready))).toEqual({ ears: 'open', voice: 'heard' });
    expect(at(0, health(ready, engineGone, ready))).toEqual({ ears: 'shut', voice: 'silent' });
    expect(at(1, initialState().health)).toEqual({ ears: 'waking', voice: 'silent' });
  });

  it('decides what the voice says too: it promises no ear', () => {
    const lines = [{ kind: 'line', id: 'sleepWell' }] as const;
    const shut = at(1, health(off, off, ready));
    expect(spokenText(english, lines, shut)).toBe('Lights low. Press any key if it returns.');
    expect(spokenText(english, lines)).toBe("Lights low. I'm listening if it returns.");
  });
});
