#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { composeBasics, composeBrowserHost } from '../compose/host.ts';
import { letOutputBeLost } from '../lib/lost-output.ts';
import { thisMachine } from '../lib/system/machine.ts';
import { afterFault, type Restarting, startAnewAfterFault } from '../shells/after-fault.ts';
import type { Opening } from '../shells/browser/index.ts';
import { isRoot, machineBrowser, sandbox } from '../shells/browser/machine-browser.ts';
import { launchElectron } from '../shells/electron/launch.ts';
import { findOrFetchRuntime } from '../shells/electron/runtime.ts';
import { chosenContent } from '../storage/chosen-content.ts';
import { namesTaken } from '../storage/names-taken.ts';
import { whyNotTrusted } from '../storage/trusted-folder.ts';
import { type ChosenShell, chooseShell } from './choose-shell.ts';
import { exitCodes } from './exit-codes.ts';
import { systemProcesses, watchNpm } from './npm-watch.ts';
import { type RunWish, readStartOptions } from './typed/start-options.ts';

/** The folder with package.json; this file runs from dist/main/cli. */
const appFolder = fileURLToPath(new URL('../../../', import.meta.url));
letOutputBeLost(process);
const basics = composeBasics(console.error);
const content = await chosenContent(basics.dataFolder);
const { commands } = content;
const words = commands.start;

async function start(commandLine: readonly string[]): Promise<number> {
  const wish = readStartOptions(commandLine, content);
  switch (wish.kind) {
    case 'misused':
      console.error(`${wish.words}\n${words.tryHelp}`);
      return exitCodes.usage;
    case 'help':
      console.log(words.help);
      return exitCodes.done;
    case 'version':
      console.log(version());
      return exitCodes.done;
    case 'run': {
      const distrust = await whyNotTrusted(basics.dataFolder, content);
      if (distrust !== null) {
        console.error(distrust);
        return exitCodes.failed;
      }
      for (const line of await namesTaken(basics.dataFolder, content)) console.error(line);
      const unwatch = endWithNpm();
      return open(wish, await choose(wish)).finally(unwatch);
    }
  }
}

/** As npm hands SIGTERM on where its shell does. One that takes the place of another after a fault is nobody's child. */
function endWithNpm(): () => void {
  if (process.argv.includes(afterFault)) return () => {};
  const { platform, environment } = thisMachine;
  const own = { platform, environment, processes: systemProcesses, clock: basics.clock };
  return watchNpm(own, () => process.kill(process.pid, 'SIGTERM'));
}

function choose(wish: RunWish): Promise<ChosenShell> {
  const packageFolder = join(appFolder, 'node_modules', 'electron');
  const place = { packageFolder, env: process.env, words: commands.runtime };
  const find = {
    electron: () => findOrFetchRuntime(place, basics.clock, console.log),
    browser: () => machineBrowser(words.browserMissing),
  };
  return chooseShell(wish, find, words);
}

async function open(wish: RunWish, chosen: ChosenShell): Promise<number> {
  switch (chosen.kind) {
    case 'impossible':
      console.error(chosen.line);
      return exitCodes.failed;
    case 'electron': {
      const flags = [
        ...(isRoot ? ['--no-sandbox'] : []),
        ...(wish.textOnly === 'yes' ? ['--text-only'] : []),
        ...(wish.begin === 'routine' ? ['--routine'] : []),
      ];
      if (isRoot) console.log(words.root);
      const programArguments = [appFolder, ...flags];
      return launchElectron({
        program: chosen.program,
        programArguments,
        env: process.env,
        print: console.error,
        words: commands.shells,
      });
    }
    case 'browser':
      if (chosen.line !== null) console.log(chosen.line);
      if (isRoot) console.log(words.root);
      return openBrowser(wish, {
        kind: 'window',
        browser: chosen.program,
        sandbox,
      });
    case 'address':
      return openBrowser(wish, { kind: 'address' });
  }
}

async function openBrowser(wish: RunWish, opening: Opening): Promise<number> {
  // Loaded only here: help, mistakes and Electron's window need none of it.
  const { runBrowserShell } = await import('../shells/browser/index.ts');
  const { compose } = await import('../compose/charley.ts');
  const unwatch = startAnewAfterFault(thisProcess, process, basics.clock, basics.log);
  const untilStopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
  const { textOnly, begin } = wish;
  const host = composeBrowserHost(
    basics,
    { modelFolder: join(appFolder, 'models'), textOnly, begin },
    content,
  );
  return runBrowserShell({
    opening,
    pageFolder: join(appFolder, 'dist', 'renderer'),
    ...basics,
    compose: (shell) => compose(shell, host),
    print: console.log,
    content,
    untilStopped,
  }).finally(unwatch);
}

/** File handles with which another Charley can be started where this one has run out of them: to start takes three. */
const spareHandles = Array.from({ length: 4 }, () => openSync(devNull, 'r'));

/** The next Charley prints where this one did, and is none of this one's terminal: it must outlive a closed one. */
const thisProcess: Restarting = {
  relaunch({ args }) {
    for (const handle of spareHandles) closeSync(handle);
    const next = [...process.execArgv, ...args];
    spawn(process.execPath, next, { stdio: 'inherit', detached: true }).unref();
  },
  exit: (code) => process.exit(code),
};

function version(): string {
  const { version } = JSON.parse(readFileSync(join(appFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

process.exitCode = await start(process.argv.slice(2).filter((word) => word !== afterFault));
