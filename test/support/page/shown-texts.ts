import type { Page } from 'playwright';

/** Everything that the page says to the eye or to a screen reader now, text by text: a sheet in its own tree too. */
export function shownTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const spoken = ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt', 'abbr'];
    const textsIn = (root: ParentNode): readonly string[] =>
      [...root.querySelectorAll<HTMLElement>('*')]
        .filter((element) => element.closest('[hidden], script, style') === null)
        .flatMap((element) => [
          ...[...element.childNodes].flatMap((node) => (node instanceof Text ? [node.data] : [])),
          ...spoken.flatMap((name) => element.getAttribute(name) ?? []),
          ...(element.shadowRoot === null ? [] : textsIn(element.shadowRoot)),
        ]);
    return textsIn(document.body).flatMap((text) => (text.trim() === '' ? [] : [text.trim()]));
  });
}
