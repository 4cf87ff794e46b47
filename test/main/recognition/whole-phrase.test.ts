import { describe, expect, it } from 'vitest';
import { settledIdleMs, settledSessionMs, unchangedMs } from '../../../main/recognition/limits.ts';
import { isWholePhrase, type Lull } from '../../../main/recognition/whole-phrase.ts';
import type { ListeningContext } from '../../../shared/dialogue/listening-context.ts';

const talk: Lull = { quietMs: 0, fallenMs: 0, unchangedMs: 0 };
const isWhole = (
  text: string,
  lull: Partial<Lull>,
  context: ListeningContext = 'idle',
  ear: 'narrow' | 'wide' = 'narrow',
) => isWholePhrase(text, context, { ...talk, ...lull }, '', ear);

describe('the end of a whole phrase', () => {
  it('is there once it is quiet, sooner in a conversation', () => {
    expect(isWhole('i have a cramp', { quietMs: settledIdleMs })).toBe(true);
    expect(isWhole('i have a cramp', { quietMs: settledIdleMs - 1 })).toBe(false);
    expect(isWhole('stop', { quietMs: settledSessionMs }, 'coaching')).toBe(true);
    expect(isWhole('we went camping', { quietMs: 5_000 })).toBe(false);
  });

  it('takes longer in a conversation by the ear that hears sentences', () => {
    expect(isWhole('my shin hurts', { quietMs: settledSessionMs }, 'coaching', 'wide')).toBe(false);
    expect(isWhole('my shin hurts', { quietMs: settledIdleMs }, 'coaching', 'wide')).toBe(true);
  });

  it.each([{ fallenMs: settledIdleMs }, { unchangedMs }])('is there amid talk with %o', (lull) => {
    expect(isWhole('[unk] i have a cramp', lull)).toBe(true);
    expect(isWhole('the trains are late i have a cramp', lull)).toBe(true);
    expect(isWhole('[unk] i have a cramp [unk]', lull)).toBe(false);
    expect(isWhole('the trains are late again', lull)).toBe(false);
    expect(isWhole('[unk]', lull)).toBe(false);
  });

  it('is not there while the phrase goes on', () => {
    expect(isWhole('[unk] i have a cramp', { fallenMs: settledIdleMs - 1 })).toBe(false);
    expect(isWhole('[unk] i have a cramp', { unchangedMs: unchangedMs - 1 })).toBe(false);
  });

  it('needs quiet behind the words before it, where it is quiet', () => {
    expect(isWhole('[unk] i have a cramp', { quietMs: settledIdleMs })).toBe(false);
  });
});
