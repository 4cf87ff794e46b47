/** Who has typed nothing more for so long has finished. [PJ] */
const pauseMs = 2_000;

/**
 * Tells when a person has settled on a time. To the browser each digit is a change: "23:15" over "22:00" is 02:00, 23:00,
 * 23:01 and 23:15, each of which would be kept, and one of which might be the minute of a reminder. What is typed counts
 * once the field is left, once Enter is pressed, or after a pause, also where the page has gone meanwhile.
 */
export function onTypedTime(field: HTMLElement, settled: () => void): void {
  let pause: ReturnType<typeof setTimeout> | null = null;
  const settle = (): void => {
    if (pause === null) return;
    clearTimeout(pause);
    pause = null;
    settled();
  };
  field.addEventListener('change', () => {
    clearTimeout(pause ?? undefined);
    pause = setTimeout(settle, pauseMs);
  });
  field.addEventListener('focusout', settle);
  field.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') settle();
  });
}
