import type { AudioFrame } from '../../shared/audio/frame.ts';
import type { ListeningContext } from '../../shared/dialogue/listening-context.ts';
import type { Heard } from '../../shared/ports/hearing.ts';
import type { PatientRecogniser } from './patient-recogniser.ts';

/** Hears one stream from its beginning to its end, as fast as the engine can, and stops the recogniser. */
export async function hearFrames(
  recogniser: PatientRecogniser,
  context: ListeningContext,
  frames: Iterable<AudioFrame>,
  heard: (heard: Heard) => void,
): Promise<void> {
  await recogniser.start({ heard, status: () => undefined });
  recogniser.arm({ kind: 'listening', context });
  for (const frame of frames) {
    recogniser.accept(frame);
    await recogniser.settled();
  }
  await recogniser.stop();
}
