import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import {
  admitByPipe,
  admittingWithinMs,
  writeLeadingPage,
} from '../../../../main/shells/browser/admit-window.ts';
import { createManualClock } from '../../../support/manual-clock.ts';
import { settle } from '../../../support/settle.ts';

const origin = 'http://127.0.0.1:4321';

/** A browser that shows its page only at the third look. */
function admission(shownAtLook: number) {
  const clock = createManualClock();
  const asked: string[] = [];
  let looks = 0;
  let isGone = false;
  const ask = async (method: string, parameters: object): Promise<unknown> => {
    asked.push(`${method} ${JSON.stringify(parameters)}`);
    if (method === 'Target.getTargets') looks += 1;
    const page = { targetId: 'T', type: 'page', url: `${origin}/opening` };
    return { targetInfos: looks >= shownAtLook ? [page] : [], sessionId: 'S' };
  };
  const address = () => `${origin}/?key=k${looks}`;
  const admitted = admitByPipe({
    pipe: { ask, isGone: () => isGone },
    origin,
    address,
    clock,
    isGone: () => isGone,
  });
  return {
    admitted,
    asked,
    clock,
    leave: () => {
      isGone = true;
    },
    async pass(ms: number) {
      for (let step = 0; step < ms; step += 200) {
        await settle();
        clock.advance(200);
      }
      await settle();
    },
  };
}

describe('the key over the pipe', () => {
  it('is given to the page of the opening as soon as the browser shows it', async () => {
    const { admitted, asked, pass, clock } = admission(3);
    await pass(600);
    expect(await admitted).toBe(true);
    expect(asked.filter((line) => line.startsWith('Page.navigate'))).toEqual([
      `Page.navigate {"url":"${origin}/?key=k3"}`,
    ]);
    expect(clock.waiting()).toBe(0);
  });

  it('is given up where no page shows in time, and at once where the window has gone', async () => {
    const late = admission(Number.POSITIVE_INFINITY);
    await late.pass(admittingWithinMs);
    expect(await late.admitted).toBe(false);
    const gone = admission(Number.POSITIVE_INFINITY);
    gone.leave();
    await gone.pass(200);
    expect(await gone.admitted).toBe(false);
  });
});

describe('the page that leads to the key', () => {
  const folder = mkdtempSync(join(tmpdir(), 'charley-lead-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is a file that only this person can read, follows no planted link, and is removed', () => {
    const victim = join(folder, 'victim');
    writeFileSync(victim, 'mine');
    symlinkSync(victim, join(folder, 'open-charley.html'));
    const page = writeLeadingPage(folder, `${origin}/?key=k`);
    const path = fileURLToPath(page.address);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readFileSync(path, 'utf8')).toContain(`content="0;url=${origin}/?key=k"`);
    expect(readFileSync(victim, 'utf8')).toBe('mine');
    page.remove();
    expect(() => statSync(path)).toThrow('ENOENT');
  });
});
