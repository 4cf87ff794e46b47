import type { AudioFrame } from '../../shared/audio/frame.ts';
import type { ListeningContext } from '../../shared/dialogue/listening-context.ts';
import type { Heard } from '../../shared/ports.ts';
import { succeeded } from '../../shared/result.ts';
import { createClock } from '../lib/clock.ts';
import type { Engine } from '../recognition/engine/engine.ts';
import { createRecogniser } from '../recognition/recogniser.ts';

/**
 * Hears one stream from its beginning, as fast as the engine can, with a recogniser of its own in a loaded
 * engine, which stays open.
 */
export async function hearFrames(
  engine: Engine,
  context: ListeningContext,
  frames: Iterable<AudioFrame>,
  heard: (heard: Heard) => void,
): Promise<void> {
  const lent: Engine = { ...engine, close: async () => undefined };
  const recogniser = createRecogniser({
    startEngine: async () => succeeded(lent),
    clock: createClock(),
    log: { note: () => undefined },
  });
  await recogniser.start({ heard, status: () => undefined });
  recogniser.arm({ kind: 'listening', context });
  for (const frame of frames) {
    recogniser.accept(frame);
    await recogniser.settled();
  }
  await recogniser.stop();
}
