/** A5: low enough to be soft, high enough to carry through a small loudspeaker. */
const toneHz = 880;
/** A fifth of full scale, below the voice. */
const peakGain = 0.2;
const attackSeconds = 0.03;
const decaySeconds = 0.45;

/**
 * Sounds one short soft tone.
 * @param atSeconds by the context's clock
 * @param loudness 1 beside a voice of its own loudness; the tone is never louder than that
 */
export function soundTone(context: BaseAudioContext, atSeconds: number, loudness: number): void {
  const oscillator = new OscillatorNode(context, { frequency: toneHz });
  const gain = new GainNode(context, { gain: 0 });
  oscillator.connect(gain).connect(context.destination);
  const peakAt = atSeconds + attackSeconds;
  gain.gain.setValueAtTime(0, atSeconds);
  gain.gain.linearRampToValueAtTime(peakGain * Math.min(1, loudness), peakAt);
  gain.gain.setTargetAtTime(0, peakAt, decaySeconds / 5);
  oscillator.start(atSeconds);
  oscillator.stop(peakAt + decaySeconds);
}
