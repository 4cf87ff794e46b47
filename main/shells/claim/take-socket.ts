import { dirname } from 'node:path';
import { makeFolderSync } from '../../storage/files/make-folder.ts';
import { type KeptSocket, makeSocket } from './kept-socket.ts';
import {
  isForThisUserOnly,
  makeSpareFolder,
  removeSpareFolder,
  spareSocketIn,
  spareSocketPaths,
} from './socket-places.ts';
import { type Listener, listenerOn, removeStaleSocket } from './stale-socket.ts';

/** What came of taking the socket; `not made`: its folder takes none, another may. */
export type TakenSocket =
  | { readonly kind: 'made'; readonly socket: KeptSocket }
  | { readonly kind: 'not made' }
  | Refused;

/** Nobody may take it: see who is there first. */
export type Refused =
  /** Another Charley runs for the same data folder. */
  | { readonly kind: 'taken' }
  /** Another user's Charley may run there: its socket may not be opened. */
  | { readonly kind: 'closed to us'; readonly socket: string };

/** A spare socket on which nobody listens any more is removed, with the folder that was made for it. */
export async function takeAwaySpare(
  dataFolder: string,
  folders: readonly string[],
): Promise<'lives' | 'none'> {
  for (const path of spareSocketPaths(dataFolder, folders)) {
    if ((await removeStaleSocket(path)) === 'lives') return 'lives';
    const folder = dirname(path);
    if (folder !== folders[0]) removeSpareFolder(folder);
  }
  return 'none';
}

/** In the first of the folders in which one can be made. */
export async function takeSpare(
  dataFolder: string,
  platform: NodeJS.Platform,
  folders: readonly string[],
  mayStandIn: (folder: string) => boolean = isForThisUserOnly,
): Promise<TakenSocket> {
  const takeIn = async (folder: string): Promise<TakenSocket> =>
    mayStandIn(folder)
      ? takeSocket(spareSocketIn(folder, dataFolder), folder, platform, mayStandIn)
      : { kind: 'not made' };
  for (const folder of folders) {
    const taken = await (folder === folders[0] ? takeIn(folder) : takeInMade(folder, takeIn));
    if (taken.kind !== 'not made') return taken;
  }
  return { kind: 'not made' };
}

/** Of a hundred that begin while two others begin and end all the time one needs a second try. [PJ] */
const mostTries = 5;

/** Another Charley that ends may take the folder, still empty, with it: then it is made again. */
async function takeInMade(
  folder: string,
  takeIn: (folder: string) => Promise<TakenSocket>,
): Promise<TakenSocket> {
  for (let triesLeft = mostTries; triesLeft > 0; triesLeft -= 1) {
    makeSpareFolder(folder);
    const taken = await takeIn(folder);
    if (taken.kind === 'made') return { kind: 'made', socket: withItsFolder(taken.socket, folder) };
    if (taken.kind !== 'not made') return taken;
    removeSpareFolder(folder);
  }
  return { kind: 'not made' };
}

/** The folder that was made for it goes with it, unless it holds another one's. */
function withItsFolder(socket: KeptSocket, folder: string): KeptSocket {
  return { serve: socket.serve, release: () => socket.release().then(() => removeSpareFolder(folder)) };
}

/** One on which nobody listens any more gives way. */
export async function takeSocket(
  path: string,
  folder: string,
  platform: NodeJS.Platform,
  mayStandIn: (folder: string) => boolean,
): Promise<TakenSocket> {
  const made = (socket: KeptSocket): TakenSocket => ({ kind: 'made', socket });
  try {
    makeFolderSync(folder);
    return made(await makeSocket(path, platform, mayStandIn));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') return { kind: 'not made' };
  }
  // One that does not answer was left behind by a Charley that was killed.
  const there = await removeStaleSocket(path);
  if (there === 'lives') return { kind: 'taken' };
  if (there === 'closed to us') return { kind: 'closed to us', socket: path };
  return makeSocket(path, platform, mayStandIn).then(made, () => listenerOn(path).then(takenOrNot));
}

/** Another Charley was quicker; or no socket can be made there, as above. */
function takenOrNot(listener: Listener): TakenSocket {
  return listener === 'somebody' ? { kind: 'taken' } : { kind: 'not made' };
}
