import { readFile } from 'node:fs/promises';
import { framesOf } from '../../../main/cli/frames.ts';
import { composeRecogniser } from '../../../main/compose/machine.ts';
import { readWav } from '../../../main/lib/wav.ts';
import { hearFrames } from '../../../main/recognition/hear-frames.ts';
import { startBundledEars } from './ears.ts';

/** A process of its own that hears the files it is given and prints its resident memory in bytes after each. */
const ears = await startBundledEars();
for (const file of process.argv.slice(2)) {
  const sound = readWav(await readFile(file));
  if (!sound.ok) throw new Error(sound.failure.detail);
  await hearFrames(composeRecogniser(ears.narrow, ears.wide), 'idle', framesOf(sound.value), () => undefined);
  console.log(process.memoryUsage().rss);
}
await ears.close();
