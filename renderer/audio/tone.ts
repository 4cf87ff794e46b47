/** A5: low enough to be soft, high enough to carry through a small loudspeaker. */
const toneHz = 880;
/** A fifth of full scale, below the voice. */
const peakGain = 0.2;
const attackSeconds = 0.03;
const decaySeconds = 0.45;
/** The sound device is freed for the voice this long after the tone began, whether it sounded or not. */
const releaseMs = 1_000;

/** Plays one short soft tone. Does nothing where there is no sound device: the screen shows the same. */
export function playTone(): void {
  try {
    const context = new AudioContext();
    setTimeout(() => context.close().catch(() => {}), releaseMs);
    sound(context);
  } catch {
    // No audio on this machine.
  }
}

function sound(context: AudioContext): void {
  const oscillator = new OscillatorNode(context, { frequency: toneHz });
  const gain = new GainNode(context, { gain: 0 });
  oscillator.connect(gain).connect(context.destination);
  const peakAt = context.currentTime + attackSeconds;
  gain.gain.setValueAtTime(0, context.currentTime);
  gain.gain.linearRampToValueAtTime(peakGain, peakAt);
  gain.gain.setTargetAtTime(0, peakAt, decaySeconds / 5);
  oscillator.start();
  oscillator.stop(peakAt + decaySeconds);
}
