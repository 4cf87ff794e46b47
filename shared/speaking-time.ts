/** Charley's calm pace (§5.1: 130 to 140 words a minute). [PJ] */
const wordsPerMinute = 130;
/** No line is read in less, however short. [PJ] */
const shortestMs = 800;

/** How long a calm voice takes to say this, or a calm reader to read it. `rate` 1 is the usual speed, 0.8 slower. */
export function speakingMs(text: string, rate: number): number {
  const words = text.split(/\s+/).filter((word) => word !== '').length;
  return Math.max(shortestMs, (words * 60_000) / wordsPerMinute / rate);
}
