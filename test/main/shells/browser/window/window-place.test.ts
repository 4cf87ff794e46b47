import { describe, expect, it } from 'vitest';
import type { BrowserPipe } from '../../../../../main/shells/browser/window/browser-pipe.ts';
import { bringForward } from '../../../../../main/shells/browser/window/window-place.ts';
import { settle } from '../../../../support/settle.ts';
import { recordingLog } from '../fakes.ts';

const origin = 'http://127.0.0.1:4321';

/** A browser with two windows, one of them ours. */
function fakeBrowser(own: { windowState?: string; hasFocus?: boolean; answers?: 'no' }) {
  const moves: unknown[] = [];
  const answers: Readonly<Record<string, unknown>> = {
    'Target.getTargets': {
      targetInfos: [
        { targetId: 'other', type: 'page', url: `${origin}.example/` },
        { targetId: 'ours', type: 'page', url: `${origin}/` },
      ],
    },
    'Browser.getWindowForTarget': { windowId: 5, bounds: { windowState: own.windowState ?? 'normal' } },
    'Target.attachToTarget': { sessionId: 'S' },
    'Runtime.evaluate': { result: { value: own.hasFocus ?? false } },
  };
  const pipe: BrowserPipe = {
    isGone: () => false,
    async ask(method, parameters) {
      if (own.answers === 'no') throw new Error('The browser did not do it.');
      if (method === 'Target.activateTarget' || method === 'Browser.setWindowBounds') moves.push(parameters);
      return answers[method] ?? {};
    },
  };
  return { pipe, moves, log: recordingLog() };
}

const placed = (windowState: string) => ({ windowId: 5, bounds: { windowState } });
const active = { targetId: 'ours' };

describe("the browser's window", () => {
  it.each([
    ['minimized', { windowState: 'minimized' }, [placed('normal'), active], [placed('minimized')]],
    ['behind another one', { hasFocus: false }, [active], [placed('minimized')]],
    ['in front', { hasFocus: true }, [active], []],
  ] as const)('that was %s comes forward, and gives the screen back', async (_, before, forward, back) => {
    const { pipe, moves, log } = fakeBrowser(before);
    const giveBack = bringForward(pipe, origin, log);
    await settle();
    expect(moves).toEqual(forward);
    giveBack();
    await settle();
    expect(moves.slice(forward.length)).toEqual(back);
  });

  it('stays where it is, with a note, in a browser that cannot be asked', async () => {
    const { pipe, moves, log } = fakeBrowser({ answers: 'no' });
    bringForward(pipe, origin, log)();
    await settle();
    expect(moves).toEqual([]);
    expect(log.factsOf('window not moved')).toEqual([{ reason: 'The browser did not do it.' }]);
  });
});
