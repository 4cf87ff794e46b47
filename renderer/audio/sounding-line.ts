/** A line that was given to the audio thread. */
export interface SoundingLine {
  /** Falls silent with a short ramp, at whichever sample it is; returns when, by the context's clock. */
  hush(): number;
}

interface SoundingWish {
  /** 1 is as loud as the file; where that would clip, it is the most that does not. */
  readonly gain: number;
  /** By the context's clock. */
  readonly notBeforeSeconds: number;
  /** The audio thread has taken it: it sounds now, or at the time before which it may not. */
  readonly started: () => void;
  /** Called once: silent at the loudspeaker, whether at its end or hushed; or `failed`, where the audio thread stood still. */
  readonly ended: (kind: 'ended' | 'failed') => void;
}

/** What the audio thread gets to take it up. */
const headSeconds = 0.005;
/** No click at either end, and no consonant lost. */
const riseSeconds = 0.008;
const fallSeconds = 0.015;
/** Within a frame of the picture, and well before main gives up. */
const lookEveryMs = 4;
/** So much longer than the line itself may last: then the audio thread has stood still. */
const standstillMs = 1_000;

/** Gives a sound to the audio thread at once; it begins 5 ms later, or when it may. */
export function playSound(context: AudioContext, sound: AudioBuffer, wish: SoundingWish): SoundingLine {
  const orderedAtSeconds = context.currentTime;
  const startAtSeconds = Math.max(wish.notBeforeSeconds, orderedAtSeconds + headSeconds);
  const endAtSeconds = startAtSeconds + sound.duration;
  const gain = new GainNode(context, { gain: 0 });
  const source = new AudioBufferSourceNode(context, { buffer: sound });
  const loudness = Math.min(wish.gain, 1 / Math.max(peakOf(sound), Number.EPSILON));
  gain.gain.setValueAtTime(0, startAtSeconds);
  gain.gain.linearRampToValueAtTime(loudness, startAtSeconds + riseSeconds);
  gain.gain.setValueAtTime(loudness, endAtSeconds - fallSeconds);
  gain.gain.linearRampToValueAtTime(0, endAtSeconds);
  // Of its own: a ramp that begins amid another's times is a click.
  const hushing = new GainNode(context);
  source.connect(gain).connect(hushing).connect(context.destination);
  source.start(startAtSeconds);

  const looking = setInterval(() => {
    if (context.currentTime <= orderedAtSeconds) return;
    clearInterval(looking);
    wish.started();
  }, lookEveryMs);
  const standstill = setTimeout(
    () => finish('failed'),
    (endAtSeconds - orderedAtSeconds) * 1_000 + standstillMs,
  );
  let isOver = false;
  const finish = (kind: 'ended' | 'failed'): void => {
    if (isOver) return;
    isOver = true;
    clearInterval(looking);
    clearTimeout(standstill);
    hushing.disconnect();
    wish.ended(kind);
  };
  // What the audio thread has made is heard a moment later: at a wireless loudspeaker, a fifth of a second.
  source.addEventListener('ended', () => setTimeout(() => finish('ended'), context.outputLatency * 1_000));
  return {
    hush() {
      // The audio thread is up to one buffer ahead of this one: a fall that began in its past would be a click.
      const fallAtSeconds = context.currentTime + Math.max(headSeconds, context.baseLatency);
      const silentAtSeconds = fallAtSeconds + fallSeconds;
      hushing.gain.setValueAtTime(1, fallAtSeconds);
      hushing.gain.linearRampToValueAtTime(0, silentAtSeconds);
      source.stop(silentAtSeconds);
      return silentAtSeconds;
    },
  };
}

function peakOf(sound: AudioBuffer): number {
  let peak = 0;
  for (const sample of sound.getChannelData(0)) peak = Math.max(peak, Math.abs(sample));
  return peak;
}
