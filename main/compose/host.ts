import { tmpdir } from 'node:os';
import type { Content } from '../../shared/content/content.ts';
import type { Autostart, Clock, Log, PrintToPdf } from '../../shared/ports/machine.ts';
import { checkoutCommand } from '../autostart/checkout-command.ts';
import { machineAutostart } from '../autostart/machine-autostart.ts';
import { createLog } from '../lib/log.ts';
import { homeFolder } from '../lib/system/home-folder.ts';
import { thisMachine } from '../lib/system/machine.ts';
import { createClock } from '../lib/time/clock.ts';
import type { MissingBrowserWords } from '../shells/browser/find-browser.ts';
import { machineBrowser, sandbox } from '../shells/browser/machine-browser.ts';
import { createPower } from '../shells/browser/power.ts';
import { longestPrintingMs, printWithBrowser } from '../shells/browser/print-to-pdf.ts';
import { cacheFolder } from '../storage/cache-folder.ts';
import { dataFolder } from '../storage/data-folder.ts';
import type { HostEnvironment } from './composition.ts';

/** What every shell stands on. */
interface HostBasics {
  readonly clock: Clock;
  readonly log: Log;
  /** Holds this person's settings and diary. */
  readonly dataFolder: string;
  /** Holds what can be made again. */
  readonly cacheFolder: string;
}

/** @param write gets the lines of the log for support */
export function composeBasics(write: (line: string) => void): HostBasics {
  const { platform, environment } = thisMachine;
  return {
    clock: createClock(),
    log: createLog(environment, write),
    dataFolder: dataFolder(environment, platform, homeFolder()),
    cacheFolder: cacheFolder(environment, platform, homeFolder()),
  };
}

/** What a person wished for on the command line, and where the models are that came with Charley. */
type BrowserHostWish = Pick<HostEnvironment, 'modelFolder' | 'textOnly' | 'begin'>;

/** Charley in the machine's own browser; under Electron, the shell supplies its own in the same places. */
export function composeBrowserHost(
  basics: HostBasics,
  wish: BrowserHostWish,
  { commands }: Content,
): HostEnvironment {
  const { platform, environment } = thisMachine;
  return {
    ...basics,
    ...wish,
    power: createPower(platform, environment, basics.log, commands.shells.awake),
    printToPdf: composePrinter(commands.start.browserMissing),
    autostart: composeAutostart(),
  };
}

/** Prints with the browser of this machine, which is started for each PDF and shows no window. */
export function composePrinter(words: MissingBrowserWords): PrintToPdf {
  return printWithBrowser({
    findBrowser: () => machineBrowser(words),
    sandbox,
    home: homeFolder(),
    temporaryFolder: tmpdir(),
    longestMs: longestPrintingMs,
  });
}

/** Starts this checkout at login. */
export function composeAutostart(): Autostart {
  return machineAutostart({ ...thisMachine, home: homeFolder(), command: checkoutCommand() });
}
