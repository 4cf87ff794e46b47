import { hearFrames } from '../../../main/cli/hear-frames.ts';
import { composeRecogniser } from '../../../main/compose/machine.ts';
import type { Engine } from '../../../main/recognition/engine/engine.ts';
import { bundledModels } from '../../../main/recognition/models/model.ts';
import type { AudioFrame } from '../../../shared/audio/frame.ts';
import type { ListeningContext } from '../../../shared/dialogue/listening-context.ts';
import type { Intent } from '../../../shared/dialogue/meaning.ts';
import { isAlmostCramp } from '../../../shared/dialogue/understanding/almost.ts';
import { startWideEngine, voskWith } from '../../support/first-model.ts';
import { inRoom } from '../../support/speech-frames.ts';

/** The noise of the quiet room of the bench: RMS, in dB below full scale. */
export const roomDb = -62;
const frameMs = 100;

/** What hearing one phrase came to. */
export interface PhraseTrial {
  /** Accepted as the intent that was meant. */
  readonly accepted: boolean;
  /** Not accepted, but asked about: "Cramp? Say yes". */
  readonly isAskedAbout: boolean;
  /** Everything that it was accepted as, in order. */
  readonly intents: readonly Intent[];
  readonly soundMs: number;
  readonly decodeMs: number;
  /**
   * From the last sample of the phrase to its acceptance, had it come in real time: the wait for the frame
   * that brought it, in the stream's own time, and the time that this frame took to decode. Null if not accepted.
   */
  readonly delayMs: number | null;
}

/** Both ears as Charley has them. */
export interface BundledEars {
  readonly narrow: Engine;
  readonly wide: Engine;
  close(): Promise<void>;
}

/** The engines with the models that come with Charley. */
export async function startBundledEars(): Promise<BundledEars> {
  const started = await voskWith(bundledModels())(() => undefined);
  if (!started.ok) throw new Error(`No engine: ${started.failure.code} ${started.failure.detail}`);
  const narrow = started.value;
  const wide = await startWideEngine();
  return {
    narrow,
    wide,
    async close() {
      await Promise.all([narrow.close(), wide.close()]);
    },
  };
}

/** Hears a spoken phrase after a second of the room. */
export async function hearPhrase(
  { narrow, wide }: BundledEars,
  spoken: readonly Int16Array[],
  context: ListeningContext,
  intent: Intent,
): Promise<PhraseTrial> {
  const quiet = Array.from({ length: 10 }, () => new Int16Array(1_600));
  const frames = inRoom([...quiet, ...spoken], roomDb);
  const endMs = quiet.length * frameMs + endOfSoundMs(spoken);
  let arrivedMs = 0;
  let givenAtMs = 0;
  let delayMs: number | null = null;
  const intents: Intent[] = [];
  let isAskedAbout = false;
  /** Notes when the newest frame would have arrived, and when it was really given. */
  function* arriving(): Iterable<AudioFrame> {
    for (const frame of frames) {
      arrivedMs = (frame.sequence + 1) * frameMs;
      givenAtMs = performance.now();
      yield frame;
    }
  }
  const startedMs = performance.now();
  await hearFrames(composeRecogniser(narrow, wide), context, arriving(), ({ text, meaning, verdict }) => {
    if (!verdict.accepted) isAskedAbout ||= context === 'idle' && isAlmostCramp(text, meaning);
    if (!verdict.accepted || meaning === null) return;
    intents.push(meaning.intent);
    if (meaning.intent !== intent) return;
    delayMs ??= arrivedMs + (performance.now() - givenAtMs) - endMs;
  });
  return {
    accepted: delayMs !== null,
    isAskedAbout: delayMs === null && isAskedAbout,
    intents,
    soundMs: frames.length * frameMs,
    decodeMs: performance.now() - startedMs,
    delayMs,
  };
}

/** Where the last sample is that is louder than 3 % of the loudest. */
function endOfSoundMs(frames: readonly Int16Array[]): number {
  const samples = frames.flatMap((frame) => Array.from(frame, Math.abs));
  const loudest = samples.reduce((most, sample) => Math.max(most, sample), 0);
  return (samples.findLastIndex((sample) => sample > 0.03 * loudest) + 1) / 16;
}
