#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { filled } from '../../shared/filled.ts';
import type { CommandEnvironment } from '../compose/command.ts';
import { type ControlCommand, controlCommands } from '../control/commands.ts';
import { letOutputBeLost } from '../lib/lost-output.ts';
import { homeFolder } from '../lib/system/home-folder.ts';
import { chosenContent } from '../storage/chosen-content.ts';
import { dataFolder } from '../storage/data-folder.ts';
import { reasonWords } from '../storage/files/failure-words.ts';
import { whyNotTrusted } from '../storage/trusted-folder.ts';
import type { DoctorIo } from './doctor.ts';
import { exitCodes, failedWith, misused } from './exit-codes.ts';
import type { ListenIo } from './listen.ts';
import type { ModelsIo } from './models.ts';
import type { StoredCommandIo } from './stored.ts';
import { withGuess } from './typed/guess.ts';

const folder = dataFolder(process.env, process.platform, homeFolder());
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
  doctor: async (commandLine) => (await import('./doctor.ts')).doctor(commandLine, await examinations()),
  status: (commandLine) => toRunning('status', commandLine),
  start: (commandLine) => toRunning('start', commandLine),
  stop: (commandLine) => toRunning('stop', commandLine),
  repeat: (commandLine) => toRunning('repeat', commandLine),
  mute: (commandLine) => toRunning('mute', commandLine),
  routine: (commandLine) => toRunning('routine', commandLine),
  quit: (commandLine) => toRunning('quit', commandLine),
};

/** The commands that go by what stands in the data folder: into one of somebody else nothing is written or said. */
const trusting: readonly string[] = ['settings', 'models', 'profile', 'log', ...controlCommands];

async function toRunning(command: ControlCommand, commandLine: readonly string[]): Promise<number> {
  const { control } = await import('./control.ts');
  const { claimSocketPath } = await import('../shells/claim/socket-places.ts');
  return control(command, commandLine, {
    content,
    out,
    err,
    socketPath: await claimSocketPath(folder, process.platform),
  });
}

async function environment(): Promise<CommandEnvironment> {
  const { composePrinter } = await import('../compose/host.ts');
  const printToPdf = composePrinter(content.commands.start.browserMissing);
  return { content, out, err, dataFolder: folder, now: new Date(), printToPdf };
}

async function stored(): Promise<StoredCommandIo> {
  return (await import('../compose/command.ts')).composeStored(await environment());
}

async function machine(): Promise<ModelsIo> {
  return (await import('../compose/machine.ts')).composeMachine(await environment());
}

async function examinations(): Promise<DoctorIo> {
  const { composeDoctor } = await import('../compose/doctor.ts');
  return composeDoctor(await environment(), fileURLToPath(new URL('../../../', import.meta.url)));
}

async function ears(): Promise<ListenIo> {
  const { composeChosenEngine, composeRecogniser, composeWideEngine } = await import('../compose/machine.ts');
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
async function run(typed: readonly string[]): Promise<number> {
  const [name, ...rest] = typed.map((word) => (word === '-h' ? '--help' : word));
  if (name === undefined) {
    return misused(words.help, { err });
  }
  if (name === '--version' || name === '-v') {
    out(await version());
    return exitCodes.done;
  }
  if (name === '--help' || name === 'help') {
    const [about] = rest;
    if (about !== undefined && about !== '--help') return run([about, '--help']);
    out(words.help);
    return exitCodes.done;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    const unknown = filled(words.unknownCommand, { command: name });
    const known = [...Object.keys(commands), 'help', '--help', '--version'];
    return misused(`${withGuess(unknown, name, known, content)} ${words.tryHelp}`, { err });
  }
  const wanted = rest.includes('--help') ? ['--help'] : rest;
  const distrust = trusting.includes(name) ? await whyNotTrusted(folder, content) : null;
  return distrust === null ? command(wanted) : failedWith(distrust, { err });
}

letOutputBeLost(process);
process.stdout.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
  // A reader that stops early (`| head`) is no fault.
  if (code === 'EPIPE') process.exit(exitCodes.done);
  err(filled(words.outputLost, { why: reasonWords(code, content) }));
  process.exit(exitCodes.failed);
});
process.exitCode = await run(process.argv.slice(2));
