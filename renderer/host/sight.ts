import type { PageTells } from '../../shared/ipc/page-tells.ts';

/** Whether the page can be seen, as main is told. */
export type Sight = PageTells['page:alive']['page'];

/** So many askings in a row without a frame: one a second. A busy machine draws once in that time. [PJ] */
const undrawnAskings = 5;

/**
 * Whether this page can be seen, as far as a page knows: asked once a second, each asking waits for a frame. Where the
 * browser calls the page visible and gives it none, nothing new gets to the screen: it is off, the window is covered (in
 * Wayland), or the graphics hang. A page cannot tell these apart.
 */
export function createSight(page: Window): () => Sight {
  let frame: number | null = null;
  let waited = 0;
  const drawn = (): void => {
    frame = null;
  };
  return () => {
    if (page.document.hidden) {
      if (frame !== null) page.cancelAnimationFrame(frame);
      frame = null;
      return 'hidden';
    }
    if (frame === null) {
      waited = 0;
      frame = page.requestAnimationFrame(drawn);
    } else waited += 1;
    return waited >= undrawnAskings ? 'undrawn' : 'visible';
  };
}
