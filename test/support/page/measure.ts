/** One box of words on the screen, as a reader meets it. */
export interface WordBox {
  readonly words: string;
  /** What stands under `#notices` has no id of its own: each is a `notice`. */
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Words that are wider than their own box; downwards every box grows with its words. */
  readonly isCut: boolean;
  /** The first word that goes on in another line. */
  readonly broken: string | null;
  /** By WCAG 2.2, from 1 to 21, against the nearest ground behind the words; null where nobody asks. */
  readonly contrast: number | null;
}

/** Runs in the page: measures everything that carries words and can be seen. */
export function measureWords(asks: { readonly contrast: boolean }): readonly WordBox[] {
  const boxes = [...document.querySelectorAll<HTMLElement>('#screen :is(p, h1, li, button)')];
  const isSeen = (box: HTMLElement) => box.offsetParent !== null && getComputedStyle(box).clipPath === 'none';
  return boxes.filter((box) => box.id !== 'announcement' && isSeen(box)).map(measure);

  function measure(box: HTMLElement): WordBox {
    const { left, top, right, bottom } = box.getBoundingClientRect();
    return {
      words: box.textContent ?? '',
      id: box.localName === 'li' ? 'notice' : box.id,
      left,
      top: top + scrollY,
      right,
      bottom: bottom + scrollY,
      isCut: box.scrollWidth > box.clientWidth + 1,
      broken: brokenIn(box),
      contrast: asks.contrast
        ? ratio(getComputedStyle(box.querySelector('span') ?? box).color, groundOf(box))
        : null,
    };
  }
  function brokenIn(box: HTMLElement): string | null {
    const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
      for (const { 0: word, index } of (text as Text).data.matchAll(/[^\s-]+/g)) {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) return word;
      }
    return null;
  }
  function groundOf(box: Element): string {
    const { backgroundColor } = getComputedStyle(box);
    if (!backgroundColor.startsWith('rgba(')) return backgroundColor;
    return box.parentElement === null ? 'rgb(255, 255, 255)' : groundOf(box.parentElement);
  }
  function ratio(one: string, other: string): number {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  }
  function luminance(colour: string): number {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((channel) => {
      const share = Number(channel) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
}
