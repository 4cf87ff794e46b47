import type { Content } from '../../../shared/content/content.ts';
import { filled } from '../../../shared/filled.ts';
import type { Shell } from '../../../shared/ipc/bridge.ts';
import type { Clock, Log } from '../../../shared/ports/machine.ts';
import type { Composition } from '../../compose/composition.ts';
import { askCharley } from '../../control/ask.ts';
import { serveCommands } from '../../control/serve-commands.ts';
import { portFile } from '../../storage/data-folder.ts';
import { claimDataFolder, claimTrouble, type HeldClaim } from '../claim/one-at-a-time.ts';
import { claimSocketPath } from '../claim/socket-places.ts';
import { loadPageFiles, withFirstWords } from '../page-files.ts';
import { createAccessToken } from './server/access-token.ts';
import { createPageLink } from './server/page-link.ts';
import { rememberedPort } from './server/remembered-port.ts';
import { servePage } from './server/server.ts';
import { type AdmittedWindow, openWindow } from './window/open-window.ts';
import type { AppWindowFacts } from './window/window-arguments.ts';
import { keepWindow } from './window/window-life.ts';
import { bringForward } from './window/window-place.ts';

/** A window of a browser of this machine, or only the printed address. */
export type Opening =
  | { readonly kind: 'window'; readonly browser: string; readonly sandbox: 'on' | 'off as root' }
  | { readonly kind: 'address' };

interface BrowserShellDeps {
  readonly opening: Opening;
  /** The built page. */
  readonly pageFolder: string;
  /** Where the window's profile and the port are kept. */
  readonly dataFolder: string;
  readonly compose: (shell: Shell) => Composition;
  readonly clock: Clock;
  readonly log: Log;
  /** Prints one line for the person. */
  readonly print: (line: string) => void;
  /** In the language that the person chose before this start. */
  readonly content: Content;
  /** Settles when the person ends Charley from outside (a signal). */
  readonly untilStopped: Promise<void>;
}

/**
 * Runs Charley in the machine's own browser until its window closes or it is stopped; then everything that was
 * started has ended. Settles with the exit code.
 */
export async function runBrowserShell(deps: BrowserShellDeps): Promise<number> {
  const claim = await claimDataFolder(deps.dataFolder, process.platform);
  const trouble = claimTrouble(claim, deps.content);
  if (trouble !== null) deps.print(trouble);
  if (claim.kind === 'taken') await tellAddress(deps);
  if (claim.kind !== 'held') return 1;
  return runAlone(deps, claim).finally(claim.release);
}

/** A page that was printed can be opened again, by whoever may ask: this person only. */
async function tellAddress({ dataFolder, print, content }: BrowserShellDeps): Promise<void> {
  const asked = await askCharley(await claimSocketPath(dataFolder, process.platform), { command: 'address' });
  const answer = asked.kind === 'answered' ? asked.answer : null;
  if (answer?.kind !== 'address' || answer.address === null) return;
  print(filled(content.commands.shells.address, { address: answer.address }));
}

async function runAlone(deps: BrowserShellDeps, claim: HeldClaim): Promise<number> {
  const link = createPageLink(deps.clock, deps.log);
  let address: string | null = null;
  let comeForward: Shell['comeForward'] = () => () => {};
  /** A browser that hangs in part may not end by being asked. */
  let renewWindow = (): void => {};
  const shell: Shell = {
    tellPage: link.tellPage,
    comeForward: () => comeForward(),
    renewWindow: () => renewWindow(),
  };
  const composition = deps.compose(shell);
  const quit = new Promise<void>((resolve) => {
    serveCommands(claim, { ...deps, composition, quit: resolve, address: () => address });
  });
  const untilEnded = Promise.race([deps.untilStopped, quit]);
  const port = rememberedPort(portFile(deps.dataFolder));
  const server = await servePage({
    files: withFirstWords(loadPageFiles(deps.pageFolder), deps.content),
    accessToken: createAccessToken(deps.opening.kind === 'window' ? 'once' : 'while-running'),
    link,
    words: deps.content.commands.shells.refused,
    clock: deps.clock,
    handler: composition.page,
    wantedPort: port.read(),
  });
  port.write(server.port);
  let close = async (): Promise<void> => {};
  let end = (): void => {};
  const untilOver = new Promise<void>((resolve) => {
    end = resolve;
  });
  const { opening } = deps;
  const untilEnd = async (): Promise<number> => {
    if (opening.kind === 'address') {
      address = server.admittingAddress();
      deps.print(filled(deps.content.commands.shells.address, { address }));
      await untilEnded;
      return 0;
    }
    const open = (moved: AppWindowFacts['moved']): AdmittedWindow => {
      const window = openWindow({ ...deps, ...opening, server, link }, moved);
      close = window.close;
      renewWindow = window.kill;
      comeForward = () => bringForward(window.pipe, server.origin, deps.log);
      return window;
    };
    // A window that is closed because all is over must not be opened again.
    const untilStopped = Promise.race([untilEnded, untilOver]);
    return keepWindow({ ...deps, untilStopped, open, link, alarm: () => composition.alarm('window-lost') });
  };
  try {
    const failedStart = new Promise<never>((_, reject) => {
      composition.start().catch(reject);
    });
    return await Promise.race([untilEnd(), failedStart]);
  } finally {
    end();
    await composition.stop();
    await close();
    await server.close();
  }
}
