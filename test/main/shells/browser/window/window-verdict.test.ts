import { describe, expect, it } from 'vitest';
import type { WindowEnd } from '../../../../../main/shells/browser/window/window.ts';
import {
  deadPageMs,
  goodbyeMs,
  handOverMs,
  pageAwayMs,
  watchWindow,
} from '../../../../../main/shells/browser/window/window-verdict.ts';
import { createManualClock } from '../../../../support/manual-clock.ts';
import { settle } from '../../../../support/settle.ts';
import { comingAndGoing } from '../fakes.ts';

/** A window and a page that the test lets come and go. */
function scene({ pipe = 'here' }: { readonly pipe?: 'here' | 'gone' } = {}) {
  const { link, comes, goes, listenerCount } = comingAndGoing();
  const clock = createManualClock();
  let end = (_: WindowEnd): void => {};
  const ended = new Promise<WindowEnd>((resolve) => {
    end = resolve;
  });
  let verdict = 'open';
  const watch = watchWindow({
    window: { ended, pipe: { ask: async () => ({}), isGone: () => pipe === 'gone' } },
    link,
    clock,
    hadPage: false,
  });
  void watch.trouble.then(({ kind }) => {
    verdict = kind;
  });
  return {
    clock,
    comes,
    goes,
    async ends(exitCode: number | null, signal: string | null = null) {
      end({ exitCode, signal, lastWords: '' });
      await settle();
    },
    async passes(ms: number) {
      clock.advance(ms);
      await settle();
    },
    verdict: () => verdict,
    undo: watch.undo,
    released: () => clock.waiting() === 0 && listenerCount() === 0,
  };
}

describe('a window with its page', () => {
  it('is closed where its process has ended well and its page is away', async () => {
    const { comes, goes, ends, passes, verdict, released } = scene();
    await comes();
    await goes('goodbye');
    await ends(0);
    await passes(pageAwayMs - 1);
    expect(verdict()).toBe('open');
    await passes(1);
    expect(verdict()).toBe('closed');
    expect(released()).toBe(true);
  });

  it('is closed, too, where its page said goodbye and only then its browser fell over', async () => {
    const { comes, goes, ends, passes, verdict } = scene();
    await comes();
    await goes('goodbye');
    await ends(null, 'SIGSEGV');
    await passes(deadPageMs);
    expect(verdict()).toBe('closed');
  });

  it.each([
    ['a signal', null, 'SIGKILL'],
    ['an error', 133, null],
  ])('has died where %s ended it and no goodbye was said', async (_, exitCode, signal) => {
    const { comes, goes, ends, passes, verdict, released } = scene();
    await comes();
    await goes('without a word');
    await ends(exitCode, signal);
    await passes(deadPageMs);
    expect(verdict()).toBe('died');
    expect(released()).toBe(true);
  });

  it('has lost its page where that went without a goodbye and does not come back at once', async () => {
    const { comes, goes, passes, verdict, released } = scene();
    await comes();
    await goes('without a word');
    await passes(deadPageMs - 1);
    expect(verdict()).toBe('open');
    await passes(1);
    expect(verdict()).toBe('page gone');
    expect(released()).toBe(true);
  });

  it('stays open while its page only reloads, as slow as that may be', async () => {
    const { comes, goes, passes, verdict } = scene();
    await comes();
    await goes('goodbye');
    await passes(goodbyeMs - 1);
    await comes();
    await passes(3_600_000);
    expect(verdict()).toBe('open');
  });
});

describe('a window that a running browser took over', () => {
  it('stays open until its page goes with a goodbye, and is closed then', async () => {
    const { comes, goes, ends, passes, verdict } = scene();
    await ends(0);
    await passes(handOverMs - 1);
    await comes();
    await passes(3_600_000);
    expect(verdict()).toBe('open');
    await goes('goodbye');
    await passes(pageAwayMs);
    expect(verdict()).toBe('closed');
  });

  it('has died where its page goes without one', async () => {
    const { comes, goes, ends, passes, verdict } = scene();
    await ends(0);
    await comes();
    await goes('without a word');
    await passes(pageAwayMs);
    expect(verdict()).toBe('died');
  });
});

describe('a window that never had its page', () => {
  it('has failed at once where its browser failed, or nobody can let the page in any more', async () => {
    const failed = scene();
    await failed.ends(1);
    expect(failed.verdict()).toBe('failed');
    const handedOver = scene({ pipe: 'gone' });
    await handedOver.ends(0);
    expect(handedOver.verdict()).toBe('failed');
  });

  it('has failed where the browser took nothing over in time', async () => {
    const { ends, passes, verdict, released } = scene();
    await ends(0);
    await passes(handOverMs);
    expect(verdict()).toBe('failed');
    expect(released()).toBe(true);
  });
});

describe('a window whose watch is undone', () => {
  it('is waited for no more, whenever it ends and whether it had its page or not', async () => {
    const early = scene();
    early.undo();
    await early.ends(0);
    expect(early.released()).toBe(true);
    const late = scene();
    await late.ends(0);
    late.undo();
    expect(late.released()).toBe(true);
    const shown = scene();
    await shown.comes();
    await shown.goes('without a word');
    shown.undo();
    await shown.ends(0);
    expect(shown.released()).toBe(true);
    expect([early, late, shown].map(({ verdict }) => verdict())).toEqual(['open', 'open', 'open']);
  });
});
