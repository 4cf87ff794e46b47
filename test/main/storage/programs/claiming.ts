import { createInterface } from 'node:readline';
import { askCharley } from '../../../../main/control/ask.ts';
import { claimDataFolder, type HeldClaim } from '../../../../main/shells/claim/one-at-a-time.ts';
import { claimSocketPath } from '../../../../main/shells/claim/socket-places.ts';

/** Claims each folder that it reads the path of, and prints what came of it; `release` lets go again, `ask PATH` asks the Charley there. */
let held: HeldClaim | null = null;
for await (const order of createInterface({ input: process.stdin })) {
  if (order.startsWith('ask ')) {
    const asked = await askCharley(await claimSocketPath(order.slice(4), process.platform), {
      command: 'status',
    });
    process.stdout.write(`${asked.kind}\n`);
    continue;
  }
  if (order !== 'ready' && order !== 'release') {
    const claim = await claimDataFolder(order, process.platform);
    held = claim.kind === 'held' ? claim : null;
    process.stdout.write(`${claim.kind}\n`);
    continue;
  }
  await held?.release();
  held = null;
  process.stdout.write(`${order}\n`);
}
