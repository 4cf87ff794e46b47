import { describe, expect, it } from 'vitest';
import { createSight } from '../../../renderer/host/sight.ts';

/** A window whose browser draws when the test lets it. */
function openWindow() {
  const frames = new Map<number, () => void>();
  const document = { hidden: false };
  let last = 0;
  const page = {
    document,
    requestAnimationFrame(callback: () => void) {
      last += 1;
      frames.set(last, callback);
      return last;
    },
    cancelAnimationFrame: (frame: number) => void frames.delete(frame),
  };
  const sight = createSight(page as never);
  return {
    document,
    draw() {
      const due = [...frames.values()];
      frames.clear();
      for (const callback of due) callback();
    },
    asked: (count: number) => Array.from({ length: count }, sight).at(-1),
  };
}

describe('a page that is asked once a second whether it can be seen', () => {
  it('is undrawn after five seconds in which the browser has drawn nothing, until it draws', () => {
    const window = openWindow();
    expect(window.asked(5)).toBe('visible');
    expect(window.asked(1)).toBe('undrawn');
    expect(window.asked(100)).toBe('undrawn');
    window.draw();
    expect(window.asked(5)).toBe('visible');
  });

  it('is visible on a machine that draws once in four seconds', () => {
    const window = openWindow();
    for (let count = 0; count < 20; count += 1) {
      expect(window.asked(4)).toBe('visible');
      window.draw();
    }
  });

  it('is hidden where the browser says so, and is given as long as before when it comes back', () => {
    const window = openWindow();
    window.asked(4);
    window.document.hidden = true;
    expect(window.asked(100)).toBe('hidden');
    window.document.hidden = false;
    expect(window.asked(5)).toBe('visible');
    expect(window.asked(1)).toBe('undrawn');
  });
});
