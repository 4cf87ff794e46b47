import { readFile } from 'node:fs/promises';
import { framesOf } from '../../main/cli/frames.ts';
import { hearFrames } from '../../main/cli/hear-frames.ts';
import { readWav } from '../../main/cli/wav.ts';
import { composeRecogniser } from '../../main/compose-machine.ts';
import { bundledModels } from '../../main/recognition/models/model.ts';
import { voskWith } from '../support/first-model.ts';

/** A process of its own that hears the files it is given and prints its resident memory in bytes after each. */
const started = await voskWith(bundledModels())(() => undefined);
if (!started.ok) throw new Error(started.failure.code);
for (const file of process.argv.slice(2)) {
  const sound = readWav(await readFile(file));
  if (!sound.ok) throw new Error(sound.failure.detail);
  await hearFrames(composeRecogniser(started.value), 'idle', framesOf(sound.value), () => undefined);
  console.log(process.memoryUsage().rss);
}
await started.value.close();
