import type { View } from '../../shared/dialogue/view.ts';
import { createAnswerPrint } from './answer-print.ts';
import { keepMarkInSight } from './choices.ts';
import { createSettling } from './controls/settling.ts';
import { fitToWindow } from './crowding.ts';
import { fitDrawing } from './drawing.ts';
import { lightLine, showControlsOnMove, showLook } from './look.ts';
import { afterPaint } from './painted.ts';
import { emptyView, isToBeRead, part, render } from './render.ts';

/** The night screen: shows views, and one plain line when there is nobody to send any. */
export interface NightScreen {
  show(view: View): void;
  /** Clears everything else away. `hint`: what a key does then; `choice`: a button that does the same. */
  showLine(line: string, hint: string, choice?: string): void;
  /** What can be pressed now; null before the first view and while only a line is shown. */
  shown(): View | null;
  /** False for a moment after relief has begun or ended: what is pressed then was meant for the screen before. */
  isSettled(): boolean;
  /** Lights for a while what can be pressed on a screen that rests. */
  stir(): void;
}

interface ScreenNews {
  /** A view is on the screen. */
  readonly painted: (viewId: number) => void;
  /** A line stands in place of any view. */
  readonly lineShown: () => void;
}

/** Renders into the elements of index.html, and says what came onto the screen. */
export function createScreen(page: Document, { painted, lineShown }: ScreenNews): NightScreen {
  let shown: View | null = null;
  const settling = createSettling();
  let announced: string | null = null;
  let cancelPainted = () => {};
  const stir = showControlsOnMove(page);
  const answer = createAnswerPrint(page, part(page, 'hint'));
  const arrange = (): void =>
    fitToWindow(page, () => {
      fitDrawing(part(page, 'drawing'));
      if (answer.fitToRoom()) fitDrawing(part(page, 'drawing'));
    });
  window.addEventListener('resize', arrange);
  page.fonts.addEventListener('loadingdone', arrange);

  function show(view: View): void {
    shown = view;
    settling.follow(view);
    showLook(page, view.look);
    render(page, view);
    answer.show(isToBeRead(view) ? view.hint : null, view.reading ?? 'stands whole');
    arrange();
    if (view.marked !== null) keepMarkInSight(page);
    const { number, text } = view.announcement;
    if (`${number} ${text}` !== announced) {
      announced = `${number} ${text}`;
      announce(page, text, isForHelp(view) ? 'assertive' : 'polite');
    }
    cancelPainted();
    cancelPainted = afterPaint(window, () => painted(view.id));
  }

  function showLine(line: string, hint: string, choice?: string): void {
    shown = null;
    settling.follow(null);
    announced = null;
    cancelPainted();
    lightLine(page);
    answer.show(null, 'stands whole');
    const choices = choice === undefined ? [] : [{ press: 'start', label: choice, key: null } as const];
    render(page, { ...emptyView, headline: line, hint, choices });
    arrange();
    announce(page, `${line} ${hint}`.trim(), 'assertive');
    lineShown();
  }

  return { show, showLine, shown: () => shown, isSettled: settling.isSettled, stir };
}

function isForHelp({ scene }: View): boolean {
  return scene === 'emergency' || scene === 'advice';
}

/** A fresh element each time: a screen reader reads the same words again when their number has changed. */
function announce(page: Document, text: string, urgency: 'polite' | 'assertive'): void {
  const region = part(page, 'announcement');
  region.setAttribute('aria-live', urgency);
  const line = page.createElement('span');
  line.textContent = text;
  region.replaceChildren(line);
}
