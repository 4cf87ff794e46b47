import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createClock } from '../../../../../main/lib/time/clock.ts';
import type { BrowserPipe } from '../../../../../main/shells/browser/window/browser-pipe.ts';
import { openAppWindow } from '../../../../../main/shells/browser/window/window.ts';
import { windowArguments } from '../../../../../main/shells/browser/window/window-arguments.ts';
import { bringForward, findPage } from '../../../../../main/shells/browser/window/window-place.ts';
import type { Clock } from '../../../../../shared/ports/machine.ts';
import { findChromium } from '../../../../support/machine.ts';
import { removeFolder } from '../../../../support/remove-folder.ts';
import { recordingLog } from '../fakes.ts';
import { openHouse } from '../server/page-server.ts';

/** A browser that is asked without a pause has no time to do anything else. */
const gently = { interval: 200 };

/** Waits until the browser's own word for the state of our window is this one. */
async function untilState(pipe: BrowserPipe, targetId: string, wanted: string): Promise<void> {
  const state = async () => {
    const answer = await pipe.ask('Browser.getWindowForTarget', { targetId });
    return (answer as { bounds: { windowState: string } }).bounds.windowState;
  };
  await expect.poll(state, gently).toBe(wanted);
}

/** Waits until the browser shows our page: while it loads one, it calls it by no address for a moment. */
async function untilPage(pipe: BrowserPipe, origin: string): Promise<string> {
  let targetId = '';
  const find = async () => {
    targetId = (await findPage(pipe, origin)) ?? '';
    return targetId;
  };
  await expect.poll(find, gently).not.toBe('');
  const attached = await pipe.ask('Target.attachToTarget', { targetId, flatten: true });
  const { sessionId } = attached as { sessionId: string };
  const question = { expression: 'location.origin', returnByValue: true };
  const shown = async () => {
    const answer = await pipe.ask('Runtime.evaluate', question, sessionId);
    return (answer as { result: { value: string } }).result.value;
  };
  await expect.poll(shown, gently).toBe(origin);
  await pipe.ask('Target.detachFromTarget', { sessionId });
  return targetId;
}

/** Waits longer for each answer than Charley does: on a busy machine a headless browser takes its time. */
const patientClock: Clock = {
  ...createClock(),
  after: (delayMs, run) => createClock().after(20 * delayMs, run),
};

it("a real Chromium's window comes forward from the task bar and goes back there", async () => {
  const folder = mkdtempSync(join(tmpdir(), 'charley-place-'));
  const house = await openHouse();
  const program = join(folder, 'chromium');
  const script = `exec "${findChromium()}" --headless=new --disable-gpu --disable-dev-shm-usage "$@"`;
  writeFileSync(program, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  const facts = {
    address: house.server.openingAddress,
    server: new URL(house.origin).host,
    profileFolder: join(folder, 'profile'),
  };
  const sandbox = process.getuid?.() === 0 ? 'off as root' : 'on';
  const window = openAppWindow(
    program,
    windowArguments({ ...facts, sandbox, moved: 'by pipe' }),
    patientClock,
    'by pipe',
  );
  try {
    const log = recordingLog();
    const targetId = await untilPage(window.pipe, house.origin);
    const found = await window.pipe.ask('Browser.getWindowForTarget', { targetId });
    const { windowId } = found as { windowId: number };
    await window.pipe.ask('Browser.setWindowBounds', { windowId, bounds: { windowState: 'minimized' } });
    await untilState(window.pipe, targetId, 'minimized');
    const giveBack = bringForward(window.pipe, house.origin, log);
    await untilState(window.pipe, targetId, 'normal');
    giveBack();
    await untilState(window.pipe, targetId, 'minimized');
    expect(log.notes).toEqual([]);
  } finally {
    await window.close();
    await house.close();
    await removeFolder(folder);
  }
});
