import { describe, expect, it } from 'vitest';
import { createSurroundingsWatch } from '../../../../main/conversation/watches/surroundings-watch.ts';
import { localClockTime } from '../../../../main/lib/time/local-time.ts';
import type { DialogueEvent } from '../../../../shared/dialogue/event.ts';
import type { Surroundings } from '../../../../shared/dialogue/surroundings.ts';
import { createManualClock } from '../../../support/manual-clock.ts';
import { settle } from '../../../support/settle.ts';

const minuteMs = 60_000;

function watching(startsInMinutes: number) {
  const clock = createManualClock();
  const at = (minutes: number) => localClockTime(new Date(clock.wallMs() + minutes * minuteMs));
  const nightHours: { from: string; to: string } = {
    from: at(startsInMinutes),
    to: at(startsInMinutes + 540),
  };
  const events: DialogueEvent[] = [];
  let power: Surroundings['power'] = 'plugged in';
  let asked = 0;
  const watch = createSurroundingsWatch({
    clock,
    nightHours: () => nightHours,
    async power() {
      asked += 1;
      return power;
    },
    powerEveryMs: 10 * minuteMs,
    post: (event) => events.push(event),
  });
  watch.start();
  return {
    clock,
    watch,
    nightHours,
    asked: () => asked,
    kinds: () => events.map(({ kind }) => kind),
    last: () => events.findLast((event) => event.kind === 'surroundings'),
    setPower(next: Surroundings['power']) {
      power = next;
    },
  };
}

describe('what is around Charley', () => {
  it('is told once, and again where the power changes', async () => {
    const { clock, nightHours, kinds, last, setPower, asked } = watching(60);
    await settle();
    expect(last()).toMatchObject({ surroundings: { power: 'plugged in', nightEnds: nightHours.to } });
    const told = kinds().length;
    clock.advance(9 * minuteMs);
    await settle();
    expect([kinds().length, asked()]).toEqual([told, 1]);
    setPower('on battery');
    clock.advance(minuteMs);
    await settle();
    expect(last()).toMatchObject({ surroundings: { power: 'on battery' } });
    expect(kinds()).toHaveLength(told + 1);
  });

  it('is an evening once, as the night begins, and none where Charley starts in the night', async () => {
    const { clock, kinds } = watching(30);
    clock.advance(29 * minuteMs);
    expect(kinds()).not.toContain('evening');
    clock.advance(20 * minuteMs);
    expect(kinds().filter((kind) => kind === 'evening')).toHaveLength(1);
    const later = watching(-30);
    later.clock.advance(60 * minuteMs);
    expect(later.kinds()).not.toContain('evening');
  });

  it('is bedtime from two hours before the night until an hour into it', async () => {
    const { clock, last } = watching(121);
    const isBedtime = async () => {
      await settle();
      return last()?.surroundings.isBedtime;
    };
    expect(await isBedtime()).toBe(false);
    clock.advance(minuteMs);
    expect(await isBedtime()).toBe(true);
    clock.advance(179 * minuteMs);
    expect(await isBedtime()).toBe(true);
    clock.advance(minuteMs);
    expect(await isBedtime()).toBe(false);
  });

  it('is told at once where the night gets other hours', async () => {
    const { watch, nightHours, last, kinds } = watching(300);
    await settle();
    nightHours.to = nightHours.from;
    watch.look();
    await settle();
    expect(last()).toMatchObject({ surroundings: { nightEnds: nightHours.from } });
    expect(kinds()).not.toContain('evening');
  });

  it('is looked at no more once it is stopped', () => {
    const { clock, watch } = watching(30);
    watch.stop();
    expect(clock.waiting()).toBe(0);
  });
});
