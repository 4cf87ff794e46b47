#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { filled } from '../../shared/filled.ts';
import type { CommandEnvironment } from '../compose-command.ts';
import { chosenContent } from '../storage/chosen-content.ts';
import { dataFolder } from '../storage/data-folder.ts';
import { whyNotTrusted } from '../storage/trusted-folder.ts';
import type { ListenIo } from './listen.ts';
import type { ModelsIo } from './models.ts';
import type { StoredCommandIo } from './stored.ts';

const folder = dataFolder(process.env, process.platform, homedir());
const content = await chosenContent(folder);
const words = content.commands.charley;

/** The commands of `npx charley`, loaded only when called. */
const commands: Readonly<Record<string, (commandLine: readonly string[]) => Promise<number>>> = {
  listen: async (commandLine) => (await import('./listen.ts')).listen(commandLine, await ears()),
  rehearse: async (commandLine) =>
    (await import('./rehearse.ts')).rehearse(commandLine, { content, out, err, input: process.stdin }),
  settings: async (commandLine) => (await import('./settings.ts')).settings(commandLine, await machine()),
  voices: async (commandLine) => (await import('./voices.ts')).voices(commandLine, await machine()),
  models: async (commandLine) => (await import('./models.ts')).models(commandLine, await machine()),
  profile: async (commandLine) => (await import('./profile.ts')).profile(commandLine, await stored()),
  log: async (commandLine) => (await import('./log.ts')).log(commandLine, await stored()),
};

/** The commands that write into the data folder. */
const keeping: readonly string[] = ['settings', 'models', 'profile', 'log'];

async function environment(): Promise<CommandEnvironment> {
  const { composePrinter } = await import('../compose-host.ts');
  const printToPdf = composePrinter(content.commands.start.browserMissing);
  return { content, out, err, dataFolder: folder, now: new Date(), printToPdf };
}

async function stored(): Promise<StoredCommandIo> {
  return (await import('../compose-command.ts')).composeStored(await environment());
}

async function machine(): Promise<ModelsIo> {
  return (await import('../compose-machine.ts')).composeMachine(await environment());
}

async function ears(): Promise<ListenIo> {
  const { composeChosenEngine, composeRecogniser, composeWideEngine } = await import('../compose-machine.ts');
  const io = await machine();
  return {
    content,
    out,
    err,
    startEngine: composeChosenEngine(io),
    startWide: () => composeWideEngine(io),
    recogniserIn: composeRecogniser,
  };
}

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
    (name === undefined ? err : out)(words.help);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    err(filled(words.unknownCommand, { command: name }));
    return 2;
  }
  const distrust = keeping.includes(name) ? await whyNotTrusted(folder, content) : null;
  if (distrust === null) return command(rest);
  err(distrust);
  return 1;
}

// A reader that stops early (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await run(process.argv.slice(2));
