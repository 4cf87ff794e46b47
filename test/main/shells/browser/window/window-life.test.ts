import { describe, expect, it } from 'vitest';
import type { AdmittedWindow } from '../../../../../main/shells/browser/window/open-window.ts';
import type { WindowEnd } from '../../../../../main/shells/browser/window/window.ts';
import { keepWindow } from '../../../../../main/shells/browser/window/window-life.ts';
import { contentFor } from '../../../../../shared/content/languages.ts';
import { createManualClock } from '../../../../support/manual-clock.ts';
import { settle } from '../../../../support/settle.ts';
import { comingAndGoing, recordingLog } from '../fakes.ts';

const words = contentFor('en').commands.shells;

/** A browser that the test kills, and a page that comes and goes with it. */
function house() {
  const clock = createManualClock();
  const log = recordingLog();
  const { link, comes, goes, listenerCount } = comingAndGoing();
  const opened: string[] = [];
  const lines: string[] = [];
  let alarms = 0;
  let end = (_: WindowEnd): void => {};
  let stop = (): void => {};
  let shown = true;
  let admits = true;
  let unled = false;
  const open = (moved: string): AdmittedWindow => {
    opened.push(moved);
    const ended = new Promise<WindowEnd>((resolve) => {
      end = resolve;
    });
    return {
      ended,
      pipe: { ask: async () => ({}), isGone: () => false },
      close: async () => end({ exitCode: 0, signal: null, lastWords: '' }),
      kill: () => end({ exitCode: null, signal: 'SIGKILL', lastWords: '' }),
      hasPage: async () => shown,
      isUnled: () => unled,
      async admit() {
        opened.push('admitted');
        if (!admits) return new Promise(() => {});
        await comes();
        return true;
      },
    };
  };
  const exitCode = keepWindow({
    open,
    clock,
    log,
    link,
    print: (line) => lines.push(line),
    alarm: () => {
      alarms += 1;
    },
    content: contentFor('en'),
    untilStopped: new Promise((resolve) => {
      stop = resolve;
    }),
  });
  const pass = async (ms: number): Promise<void> => {
    for (let step = 0; step < ms; step += 500) {
      clock.advance(500);
      await settle();
    }
  };
  return {
    exitCode,
    opened,
    lines,
    log,
    pass,
    comes,
    alarms: () => alarms,
    goes,
    async ends(exitCode: number | null, signal: string | null = null) {
      end({ exitCode, signal, lastWords: '' });
      await settle();
    },
    hide: () => {
      shown = false;
    },
    /** Its browser hangs: no page is led anywhere any more. */
    hang: () => {
      admits = false;
    },
    /** Its browser runs, and cannot be led over its pipe. */
    refusePipe: () => {
      unled = true;
    },
    stop: () => stop(),
    released: () => clock.waiting() === 0 && listenerCount() === 0,
  };
}

describe('the life of the window', () => {
  it('ends with a sentence where the person closes it, also where its browser runs on', async () => {
    const closed = house();
    await closed.comes();
    await closed.goes('goodbye');
    await closed.ends(0);
    await closed.pass(5_000);
    expect(await closed.exitCode).toBe(0);
    expect(closed.lines).toEqual([words.windowClosed]);
    const inside = house();
    await inside.comes();
    inside.hide();
    await inside.goes('goodbye');
    await inside.pass(11_000);
    expect(await inside.exitCode).toBe(0);
    expect(inside.lines).toEqual([words.windowClosed]);
  });

  it('leads a page that died back into the same window', async () => {
    const { comes, goes, pass, opened, exitCode, stop, log } = house();
    await comes();
    await goes('without a word');
    await pass(2_500);
    expect(opened).toEqual(['by pipe', 'admitted']);
    expect(log.factsOf('window lost')).toEqual([{ waitMs: 1_000, what: 'page gone' }]);
    stop();
    expect(await exitCode).toBe(0);
  });

  it('opens a new window for a page that hangs, which could not be led anywhere', async () => {
    const { comes, goes, pass, opened, exitCode, stop } = house();
    await comes();
    await goes('hung');
    await pass(2_500);
    expect(opened).toEqual(['by pipe', 'by pipe']);
    stop();
    expect(await exitCode).toBe(0);
  });

  it('goes on after a window that is killed, and tells it once where that happens again and again', async () => {
    const { comes, goes, ends, pass, opened, lines, alarms, log, exitCode, stop } = house();
    const die = async (): Promise<void> => {
      await comes();
      await goes('without a word');
      await ends(null, 'SIGKILL');
    };
    await die();
    await pass(2_500);
    await die();
    await pass(3_500);
    expect([opened, alarms()]).toEqual([['by pipe', 'by pipe', 'by pipe'], 0]);
    await die();
    await pass(5_500);
    expect([opened.length, alarms(), lines]).toEqual([4, 1, [words.windowDoesNotStay]]);
    await die();
    await pass(59_000);
    expect(opened).toHaveLength(4);
    await pass(3_000);
    expect([opened.length, alarms(), lines.length]).toEqual([5, 1, 1]);
    expect(log.factsOf('window lost')[0]).toEqual({ waitMs: 1_000, what: 'died', end: 'SIGKILL' });
    stop();
    expect(await exitCode).toBe(0);
  });

  it('opens a browser again with its pipe that was ended because it hung at its start, and tells it at the first time', async () => {
    const { ends, pass, opened, alarms, exitCode, stop } = house();
    for (let start = 0; start < 4; start += 1) {
      expect(alarms()).toBe(Math.min(start, 1));
      await pass(70_000);
      await ends(null, 'SIGKILL');
    }
    expect([opened, alarms()]).toEqual([['by pipe', 'by pipe', 'by pipe', 'by pipe'], 1]);
    stop();
    expect(await exitCode).toBe(0);
  });

  it('opens a browser without its pipe that runs and does not obey it, though only force had ended it', async () => {
    const { ends, pass, comes, opened, alarms, exitCode, stop, refusePipe } = house();
    await pass(40_000);
    refusePipe();
    await ends(null, 'SIGKILL');
    await comes();
    expect([opened, alarms()]).toEqual([['by pipe', 'never'], 0]);
    stop();
    expect(await exitCode).toBe(0);
  });

  it('tries again, ever more slowly and with an alarm, where the system cannot start the browser any more', async () => {
    const { comes, goes, ends, pass, opened, alarms } = house();
    await comes();
    await goes('without a word');
    await ends(null, 'SIGKILL');
    for (let tries = 0; tries < 3; tries += 1) {
      await pass(5_500);
      await ends(null);
    }
    expect([opened, alarms()]).toEqual([['by pipe', 'by pipe', 'by pipe', 'by pipe'], 1]);
  });

  it('opens a window again in the way in which it had its page, and by its pipe where it had none', async () => {
    const { ends, pass, comes, goes, opened, exitCode, stop, refusePipe } = house();
    await pass(40_000);
    refusePipe();
    await ends(null, 'SIGKILL');
    await comes();
    await goes('hung');
    await pass(2_500);
    expect(opened).toEqual(['by pipe', 'never', 'never']);
    await ends(null, 'SIGKILL');
    await pass(4_500);
    expect(opened).toEqual(['by pipe', 'never', 'never', 'by pipe']);
    stop();
    expect(await exitCode).toBe(0);
  });

  it.each<[when: string, before: (told: ReturnType<typeof house>) => Promise<void>]>([
    ['it has no page yet', async () => {}],
    ['it is shown', ({ comes }) => comes()],
    [
      'its browser has just been killed',
      async ({ comes, goes, ends }) => {
        await comes();
        await goes('without a word');
        await ends(null, 'SIGKILL');
      },
    ],
    [
      'it is to be opened again after a pause',
      async ({ ends, comes, goes, pass }) => {
        await comes();
        await goes('without a word');
        await ends(null, 'SIGKILL');
        await pass(1_500);
      },
    ],
    [
      'its page is led back into a browser that hangs',
      async ({ comes, goes, hang, pass }) => {
        hang();
        await comes();
        await goes('without a word');
        await pass(2_500);
      },
    ],
  ])(
    'ends at once when it is told to while %s, without a word, and nothing waits for it any more',
    async (_, before) => {
      const told = house();
      await before(told);
      const openedBefore = told.opened.length;
      told.stop();
      expect(await told.exitCode).toBe(0);
      await told.ends(0);
      expect(told.released()).toBe(true);
      await told.pass(120_000);
      expect([told.opened.length, told.lines]).toEqual([openedBefore, []]);
    },
  );
});
