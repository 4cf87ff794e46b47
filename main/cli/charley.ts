#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import type { StartEngine } from '../recognition/engine/engine.ts';
import { dataFolder } from '../storage/data-folder.ts';
import type { ModelsIo } from './models.ts';
import type { StoredCommandIo } from './stored.ts';
import { printerHere } from './this-machine.ts';

/** The commands of `npx charley`, loaded only when called. */
const commands: Readonly<Record<string, (commandLine: readonly string[]) => Promise<number>>> = {
  listen: async (commandLine) =>
    (await import('./listen.ts')).listen(commandLine, out, err, await chosenEngines()),
  rehearse: async (commandLine) =>
    (await import('./rehearse.ts')).rehearse(commandLine, { out, err, input: process.stdin }),
  settings: async (commandLine) => (await import('./settings.ts')).settings(commandLine, await machine()),
  voices: async (commandLine) => (await import('./voices.ts')).voices(commandLine, await machine()),
  models: async (commandLine) => (await import('./models.ts')).models(commandLine, await machine()),
  profile: async (commandLine) => (await import('./profile.ts')).profile(commandLine, stored()),
  log: async (commandLine) => (await import('./log.ts')).log(commandLine, stored()),
};

function stored(): StoredCommandIo {
  return {
    out,
    err,
    folder: dataFolder(process.env, process.platform, homedir()),
    now: new Date(),
    printToPdf: printerHere(),
  };
}

async function machine(): Promise<ModelsIo> {
  return (await import('./machine.ts')).openMachine(stored());
}

async function chosenEngines(): Promise<StartEngine> {
  return (await import('./machine.ts')).chosenEngines(await machine());
}

const help = `Usage: charley COMMAND [options]

  listen FILE…   hear sound files as Charley would
  rehearse       the conversation in text, with a virtual clock
  settings       see and change how Charley speaks, looks and reminds
  voices         the voices of this computer that Charley can speak with
  models         the models that Charley listens with: list, verify, import, remove
  profile        what Charley should leave out for you
  log            your diary: add, list, export, import, sheet, delete

  --help         print this; "charley COMMAND --help" tells more
  --version      print the version

"npm start" opens Charley itself.`;

function out(line: string): void {
  process.stdout.write(`${line}\n`);
}

function err(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function version(): Promise<string> {
  const text = await readFile(new URL('../../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** Settles with the exit code: 0 done, 1 failed, 2 not understood. */
async function run([name, ...rest]: readonly string[]): Promise<number> {
  if (name === '--version') {
    out(await version());
    return 0;
  }
  if (name === '--help' || name === undefined) {
    (name === undefined ? err : out)(help);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    err(`charley has no command "${name}". Try "charley --help".`);
    return 2;
  }
  return command(rest);
}

// A reader that stops early (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await run(process.argv.slice(2));
