/** The end tone as `renderer/audio/tone.ts` shapes it: 880 Hz, there within 30 ms, gone within 450 more. */
export function toneSound(rateHz: number, gain: number): readonly number[] {
  const [toneHz, peak, attackSeconds, decaySeconds] = [880, 0.2 * Math.min(1, gain), 0.03, 0.45];
  const length = Math.round((attackSeconds + decaySeconds) * rateHz);
  return Array.from({ length }, (_, index) => {
    const seconds = index / rateHz;
    const after = seconds - attackSeconds;
    const loudness = after < 0 ? seconds / attackSeconds : Math.exp(-after / (decaySeconds / 5));
    return peak * loudness * Math.sin(2 * Math.PI * toneHz * seconds);
  });
}
