import type { View } from '../../shared/dialogue/view.ts';
import { isListOpen } from './controls/keys.ts';

interface BrightnessDeps {
  /** What is shown now; null where nothing can be pressed. */
  readonly shown: () => View | null;
  /** The person wants this brightness, in per cent. */
  readonly change: (percent: number) => void;
  /** A finger has gone over the screen: what can be pressed is to be seen. */
  readonly stirred: () => void;
}

const least = 10;
const most = 100;
/** One press of a key; a finger does as much over so many pixels. [PJ] */
const stepPercent = 10;
const pixelsPerStep = 30;
/** Less is a tap, also of a hand that shakes. [PJ] */
const leastSwipePx = 24;
/** The screen stays as bright as it was set for so long before it fades. [PJ] */
const shownForMs = 6_000;

/** A finger on its way. */
interface Swipe {
  readonly x: number;
  readonly y: number;
  /** The brightness where it began. */
  readonly percent: number;
  goes: 'nowhere' | 'up or down' | 'aside';
}

const stepOfKey: ReadonlyMap<string, number> = new Map([
  ['+', stepPercent],
  ['=', stepPercent],
  ['-', -stepPercent],
  ['−', -stepPercent],
]);

/**
 * While Charley waits in the dark, + and − and a finger that goes up or down make the screen brighter or darker, and a
 * finger that goes anywhere lights what can be pressed; such a key or finger starts no relief. What is set is seen at
 * once. Returns its undo.
 */
export function listenForBrightness(page: Document, { shown, change, stirred }: BrightnessDeps): () => void {
  const undo = new AbortController();
  const first = { capture: true, signal: undo.signal };
  let swipe: Swipe | null = null;
  let isSwiped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const waiting = (): View | null => {
    const view = shown();
    if (view === null || view.scene !== 'idle' || view.look.colours === 'day') return null;
    return view.marked === null && !isListOpen(view) ? view : null;
  };
  const preview = (percent: number): void => {
    showBrightness(page, percent);
    page.documentElement.dataset.adjusted = 'yes';
    clearTimeout(timer);
    timer = setTimeout(() => delete page.documentElement.dataset.adjusted, shownForMs);
  };
  const percentNow = (): number => brightnessOf(page);

  page.addEventListener(
    'keydown',
    (stroke) => {
      const step = stroke.ctrlKey || stroke.metaKey || stroke.altKey ? undefined : stepOfKey.get(stroke.key);
      if (step === undefined || waiting() === null) return;
      stroke.preventDefault();
      stroke.stopImmediatePropagation();
      const percent = within(percentNow() + step);
      preview(percent);
      change(percent);
    },
    first,
  );
  page.addEventListener(
    'pointerdown',
    ({ isPrimary, clientX, clientY, target }) => {
      isSwiped = false;
      const isOnScreen = target instanceof Element && target.closest('#screen') !== null;
      swipe =
        isPrimary && isOnScreen && waiting() !== null
          ? { x: clientX, y: clientY, percent: percentNow(), goes: 'nowhere' }
          : null;
    },
    first,
  );
  page.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      if (swipe === null) return;
      const up = swipe.y - clientY;
      const aside = Math.abs(swipe.x - clientX);
      if (swipe.goes === 'nowhere' && Math.max(Math.abs(up), aside) >= leastSwipePx) {
        swipe.goes = Math.abs(up) >= aside ? 'up or down' : 'aside';
        stirred();
      }
      if (swipe.goes === 'up or down')
        preview(within(swipe.percent + Math.round(up / pixelsPerStep) * stepPercent));
    },
    first,
  );
  page.addEventListener(
    'pointerup',
    () => {
      isSwiped = swipe !== null && swipe.goes !== 'nowhere';
      if (swipe?.goes === 'up or down') change(percentNow());
      swipe = null;
    },
    first,
  );
  page.addEventListener('pointercancel', () => (swipe = null), first);
  // A mouse that was drawn along ends in a click: it was no tap.
  page.addEventListener(
    'click',
    (event) => {
      if (isSwiped) event.stopImmediatePropagation();
      isSwiped = false;
    },
    first,
  );
  return () => {
    clearTimeout(timer);
    undo.abort();
  };
}

/** Puts a brightness on the page; at 100 per cent its colours are as they are. */
export function showBrightness(page: Document, percent: number): void {
  page.documentElement.style.setProperty('--brightness', String(percent / 100));
}

function brightnessOf(page: Document): number {
  return Math.round(Number(page.documentElement.style.getPropertyValue('--brightness')) * 100);
}

function within(percent: number): number {
  return Math.min(most, Math.max(least, percent));
}
