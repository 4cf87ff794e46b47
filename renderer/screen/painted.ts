/** A hidden page paints nothing and calls back no frame: then this long after the change counts as painted. */
const hiddenMs = 200;

/** Calls back once when what was just changed is on the screen; returns its undo. */
export function afterPaint(page: Window, callback: () => void): () => void {
  let frame = page.requestAnimationFrame(() => {
    frame = page.requestAnimationFrame(done);
  });
  const timer = page.setTimeout(done, hiddenMs);

  function cancel(): void {
    page.cancelAnimationFrame(frame);
    page.clearTimeout(timer);
  }
  function done(): void {
    cancel();
    callback();
  }
  return cancel;
}
