import type { Press } from '../../../shared/dialogue/press.ts';
import type { View } from '../../../shared/dialogue/view.ts';
import type { measureWords, WordBox } from './measure.ts';

declare global {
  interface Window {
    /** Put there before the page's scripts run. */
    readonly measureWords: typeof measureWords;
  }
}

/** What is asked of a view beyond that its words are whole and apart, each word in one line; what is not given is not asked. */
export interface Limits {
  /** No word and no target ends further down, nor does a link to a page. */
  readonly lowestPx: number;
  /** While somebody is led, these are in sight without scrolling, and not beneath what can be pressed. */
  readonly readable: readonly ('headline' | 'hint' | 'number' | 'call' | 'notice')[];
  /** Those of these presses that a screen offers are in sight, uncovered, without scrolling. */
  readonly inSight: readonly Press[] | 'every press';
  readonly leastTargetPx: number;
  /** The headline begins left of this, but on the waiting screen, where it stands in the middle. */
  readonly headlineLeftPx: number;
  readonly contrast: { readonly words: number; readonly number: number };
}

/** `measured`: of how many views, so that none measured is no success. */
export interface Faults {
  readonly measured: number;
  readonly faults: readonly string[];
}

/** Runs in the page: shows each view and measures it at once. */
export function layoutFaults({
  views,
  textPercent,
  limits,
}: {
  readonly views: readonly View[];
  readonly textPercent: number;
  readonly limits: Partial<Limits>;
}): Faults {
  const faults = views.flatMap((view) => {
    window.fakeMain.tell('screen:view', { ...view, look: { ...view.look, textPercent } });
    return faultsOf(view).map((fault) => `${view.headline} (${view.hint}): ${fault}`);
  });
  return { measured: views.length, faults: faults.slice(0, 20) };

  function faultsOf(view: View): readonly string[] {
    // What keeps in sight is where it belongs once all is scrolled.
    scrollTo(0, document.documentElement.scrollHeight);
    const boxes = window.measureWords({ contrast: limits.contrast !== undefined });
    const buttons = [...document.querySelectorAll<HTMLElement>('#screen button')];
    const headline = boxes.find(({ id }) => id === 'headline');
    if (headline === undefined && view.look.light !== 'resting') return ['there is no headline'];
    if (buttons.length !== view.choices.length + view.moreChoices.length) return ['a button is missing'];
    return [
      ...boxes.filter(isOutside).map(({ words }) => `"${words}" is cut off`),
      ...boxes.flatMap(({ words, broken }) =>
        broken === null ? [] : [`"${broken}" of "${words}" is broken`],
      ),
      ...overlaps(boxes),
      ...isWider(),
      ...boxes.filter(isTooLow).map(({ words }) => `"${words}" is below the window`),
      ...linksTooLow(),
      ...unreadable(view, boxes),
      ...notInSight(view, buttons),
      ...buttons.filter(isTooSmall).map(({ textContent }) => `"${textContent}" is a small target`),
      ...boxes
        .filter((box) => isFaint(box, view))
        .map(({ words, contrast }) => `"${words}" has a contrast of ${contrast}`),
      ...(view.scene === 'idle' || (headline?.left ?? 0) < (limits.headlineLeftPx ?? innerWidth)
        ? []
        : ['the headline is not at the left']),
    ];
  }
  function isOutside({ isCut, left, right }: WordBox): boolean {
    return isCut || left < 0 || right > innerWidth;
  }
  function isWider(): readonly string[] {
    return document.documentElement.scrollWidth > innerWidth ? ['it is wider than the window'] : [];
  }
  /** In larger text than usual what it is not may stand last, further down. */
  function isTooLow({ id, bottom }: WordBox): boolean {
    if (id === 'disclaimer' && textPercent > 100) return false;
    return bottom > (limits.lowestPx ?? document.documentElement.scrollHeight);
  }
  function linksTooLow(): readonly string[] {
    const links = [...document.querySelectorAll<HTMLElement>('#pages:not([hidden]) button')];
    const lowestPx = limits.lowestPx ?? Number.POSITIVE_INFINITY;
    return links
      .map((link) => ({ words: link.textContent, bottom: link.getBoundingClientRect().bottom + scrollY }))
      .filter(({ bottom }) => bottom > lowestPx)
      .map(({ words, bottom }) => `"${words}" ends at ${Math.round(bottom)}`);
  }
  function unreadable({ scene, moreChoices }: View, boxes: readonly WordBox[]): readonly string[] {
    const { readable = [] } = limits;
    if (readable.length === 0 || scene === 'idle') return [];
    scrollTo(0, 0);
    const foot = [...document.querySelectorAll('#controls, #more-choices')].find(
      (group) => getComputedStyle(group).position === 'sticky',
    );
    const lowestPx = Math.min(innerHeight, foot?.getBoundingClientRect().top ?? innerHeight) + 2;
    return (
      boxes
        .filter(({ id, bottom }) => (readable as readonly string[]).includes(id) && bottom > lowestPx)
        // A list is read first: what needs care stands after it.
        .filter(({ id }) => id !== 'notice' || !moreChoices.some(({ press }) => press === 'back'))
        .map(
          ({ words, bottom }) => `"${words}" ends at ${Math.round(bottom)}, beneath ${Math.round(lowestPx)}`,
        )
    );
  }
  /** A screen that rests in the dark hides what can be pressed until a hand moves. */
  function notInSight({ look }: View, buttons: readonly HTMLElement[]): readonly string[] {
    scrollTo(0, 0);
    const { inSight = [] } = limits;
    if (look.light === 'resting') return [];
    return buttons
      .filter(({ dataset }) => inSight === 'every press' || inSight.some((press) => press === dataset.press))
      .filter((button) => {
        const { left, right, top, bottom } = button.getBoundingClientRect();
        const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return bottom > innerHeight || middle?.closest('button') !== button;
      })
      .map(({ textContent }) => `"${textContent}" is not in sight`);
  }
  function isTooSmall({ offsetWidth, offsetHeight }: HTMLElement): boolean {
    return Math.min(offsetWidth, offsetHeight) < (limits.leastTargetPx ?? 0);
  }
  /** Red has no more than 5.2:1, and what rests in the dark is meant to be faint. */
  function isFaint({ id, contrast }: WordBox, { look }: View): boolean {
    if (limits.contrast === undefined || look.light === 'resting') return false;
    const { words, number } = limits.contrast;
    return (contrast ?? 0) < (id === 'number' || look.colours === 'red' ? number : words);
  }
  /** Pairs of boxes that share more than a hair of the screen. */
  function overlaps(boxes: readonly WordBox[]): readonly string[] {
    const shares = (one: WordBox, other: WordBox) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
    return boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .flatMap((other) => (shares(one, other) ? [`"${one.words}" and "${other.words}" overlap`] : [])),
    );
  }
}
