import { beforeEach, describe, expect, it } from 'vitest';
import { createPeerCheck } from '../../../../../main/shells/browser/server/peer-check.ts';
import { endsIn } from '../../../../../main/shells/browser/server/peer-user.ts';
import { createManualClock, type ManualClock } from '../../../../support/manual-clock.ts';

const readingMs = 30;
/** Of port 40000 another user holds the end, of port 40001 this one, of port 40002 nobody any more. */
const ends = endsIn([
  '0: 0100007F:9C40 0100007F:1F90 01 00000000:00000000 00:00000000 00000000 65534 0 1',
  '1: 0100007F:9C41 0100007F:1F90 01 00000000:00000000 00:00000000 00000000 1000 0 2',
  '2: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000 1000 0 3',
]);

describe('connections whose user is asked for', () => {
  let clock: ManualClock;
  let readings: number;
  let answers: string[];
  let check: ReturnType<typeof createPeerCheck>;
  beforeEach(() => {
    clock = createManualClock();
    readings = 0;
    answers = [];
    let spentMs = 0;
    check = createPeerCheck({
      clock: { nowMs: () => clock.nowMs() + spentMs, after: clock.after },
      ownUserId: 1000,
      readEnds() {
        readings += 1;
        spentMs += readingMs;
        return ends;
      },
    });
  });
  const call = (port: number) =>
    check({
      peer: { address: '127.0.0.1', port, ownPort: 8_080 },
      pass: () => answers.push(`${port} passes`),
      refuse: () => answers.push(`${port} is refused`),
    });

  it('pass at once where they are of this user, and are refused where they are of another', () => {
    call(40_001);
    clock.advance(10 * readingMs);
    call(40_000);
    expect(answers).toEqual(['40001 passes', '40000 is refused']);
  });

  it('are refused where whoever it was has gone while the reading rested', () => {
    call(40_001);
    call(40_002);
    clock.advance(10 * readingMs);
    expect(answers).toEqual(['40001 passes', '40002 is refused']);
  });

  it('cost a tenth of the time at most in a flood, and all are judged', () => {
    const lastsMs = 3_000;
    let calls = 0;
    for (let ms = 0; ms < lastsMs; ms += 1) {
      clock.advance(1);
      call(40_000 + (calls % 2));
      calls += 1;
    }
    expect(readings * readingMs).toBeLessThanOrEqual(lastsMs / 9 + readingMs);
    clock.advance(10 * readingMs);
    expect(answers).toHaveLength(calls);
    expect(new Set(answers)).toEqual(new Set(['40000 is refused', '40001 passes']));
  });
});
