import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reach } from '../../../renderer/host/host-connection.ts';
import { type HostWatch, watchHost } from '../../../renderer/host/host-watch.ts';
import type { PageTells } from '../../../shared/ipc/page-tells.ts';

describe('a page whose main may hang', () => {
  let answers: boolean;
  let told: PageTells['page:alive'][];
  let changes: string[];
  let watch: HostWatch;
  let reach: (reach: Reach) => void;
  let page: EventTarget & { hidden: boolean };
  beforeEach(() => {
    vi.useFakeTimers();
    answers = true;
    told = [];
    changes = [];
    let sign = () => {};
    page = Object.assign(new EventTarget(), { hidden: false });
    const bridge = {
      ask: () => Promise.reject(new Error('Nothing is asked here.')),
      tell(_channel: string, payload: unknown) {
        told.push(payload as PageTells['page:alive']);
        if (answers) sign();
      },
      on(_channel: string, listener: (payload: never) => void) {
        sign = () => listener({ kind: 'alive' } as never);
        return () => {};
      },
    };
    const onReach = (listener: (reach: Reach) => void) => {
      reach = listener;
      return () => {};
    };
    watch = watchHost({ bridge: bridge as never, onReach }, page as never, () =>
      page.hidden ? 'hidden' : 'visible',
    );
    watch.onChange((host) => changes.push(host));
  });
  afterEach(() => vi.useRealTimers());

  it('says so after five seconds without an answer, and as long as it has none', () => {
    vi.advanceTimersByTime(60_000);
    expect(changes).toEqual([]);
    answers = false;
    vi.advanceTimersByTime(4_999);
    expect(watch.isSilent()).toBe(false);
    vi.advanceTimersByTime(1);
    expect(watch.isSilent()).toBe(true);
    vi.advanceTimersByTime(2_000);
    expect(changes).toEqual(['silent', 'silent', 'silent']);
    answers = true;
    vi.advanceTimersByTime(1_000);
    expect(changes.slice(3)).toEqual(['answering']);
    expect(watch.isSilent()).toBe(false);
  });

  it.each([1_000, 60_000])(
    'says nothing while its timers come once in %i ms, as a hidden page has them',
    (everyMs) => {
      vi.advanceTimersByTime(2_000);
      for (let count = 0; count < 100; count += 1) {
        // Only one of the timers that came due meanwhile is called.
        vi.setSystemTime(Date.now() + everyMs);
        vi.advanceTimersToNextTimer();
      }
      expect(changes).toEqual([]);
    },
  );

  it('says nothing after a night in which the machine slept with an asking under way', () => {
    vi.advanceTimersByTime(2_000);
    answers = false;
    vi.advanceTimersByTime(1_000);
    vi.setSystemTime(Date.now() + 8 * 3_600_000);
    vi.advanceTimersToNextTimer();
    answers = true;
    vi.advanceTimersToNextTimer();
    expect(changes).toEqual([]);
  });

  it('says so where main never answered what it was asked at first', () => {
    answers = false;
    vi.advanceTimersByTime(60_000);
    expect(changes).toEqual([]);
    watch.expect();
    vi.advanceTimersByTime(5_000);
    expect(changes).toEqual(['silent']);
  });

  it('expects nothing of a main that is gone', () => {
    vi.advanceTimersByTime(2_000);
    answers = false;
    reach('unreachable');
    vi.advanceTimersByTime(60_000);
    expect(changes).toEqual([]);
  });

  it('tells main at once whether it can be seen', () => {
    page.hidden = true;
    page.dispatchEvent(new Event('visibilitychange'));
    expect(told).toEqual([{ page: 'hidden' }]);
  });
});
