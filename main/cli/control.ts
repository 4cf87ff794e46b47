import type { Content } from '../../shared/content/content.ts';
import { filled } from '../../shared/filled.ts';
import { askCharley } from '../control/ask.ts';
import type { ControlCommand } from '../control/commands.ts';
import { type ControlAnswer, type ControlRequest, crampPlaces } from '../control/contract.ts';
import { exitCodes, failedWith, misused } from './exit-codes.ts';
import { isListening, statusLines } from './printed/status-lines.ts';
import { withGuess } from './typed/guess.ts';
import { typedDanger, typedPlace } from './typed/place.ts';

interface ControlIo {
  readonly content: Content;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** The socket of the data folder's lock. */
  readonly socketPath: string;
}

/**
 * `charley status [--json]`, `start [PLACE]`, `stop`, `repeat`, `mute [on|off]`, `routine`, `quit`: to the Charley
 * that runs.
 * @returns the exit code: 0 done, 1 it does not answer (or does not listen, for `status`), 2 used wrongly, 3 none runs
 */
export async function control(
  command: ControlCommand,
  args: readonly string[],
  io: ControlIo,
): Promise<number> {
  const words = io.content.commands.control;
  if (args[0] === '--help') {
    io.out(filled(words.help[command], { places: crampPlaces.join(', ') }));
    return exitCodes.done;
  }
  const given = args.join(' ');
  const danger = command === 'start' ? typedDanger(given, io.content) : null;
  if (danger !== null) {
    for (const sentence of danger) io.err(sentence);
    return exitCodes.usage;
  }
  const request = requestOf(command, args);
  if (request === null) {
    io.err(withGuess(filled(words.misused, { command, given }), given, allowedIn(command), io.content));
    return misused(filled(words.help[command], { places: crampPlaces.join(', ') }), io);
  }
  const asked = await askCharley(io.socketPath, request);
  switch (asked.kind) {
    case 'not running':
      io.err(words.notRunning);
      return exitCodes.notRunning;
    case 'closed to us':
      return failedWith(filled(io.content.commands.shells.socketClosed, { file: io.socketPath }), io);
    case 'silent':
      return failedWith(words.silent, io);
    case 'answered':
      return report(asked.answer, request, args.includes('--json') ? 'as JSON' : 'in words', io);
  }
}

/** Null where something was typed that the command does not know. */
function requestOf(command: ControlCommand, args: readonly string[]): ControlRequest | null {
  const [given, ...rest] = args;
  if (command === 'start') return startRequest(args.join(' '));
  if (rest.length > 0) return null;
  switch (command) {
    case 'status':
      return given === undefined || given === '--json' ? { command } : null;
    case 'mute':
      if (given === undefined || given === 'on') return { command, voice: 'silent' };
      return given === 'off' ? { command, voice: 'heard' } : null;
    default:
      return given === undefined ? { command } : null;
  }
}

function startRequest(typed: string): ControlRequest | null {
  if (typed === '') return { command: 'start', place: null, side: null };
  const onset = typedPlace(typed);
  if (onset === null) return null;
  const place = onset.part ?? (onset.topic === 'thigh' ? 'thigh' : null);
  return { command: 'start', place, side: onset.side ?? null };
}

function allowedIn(command: ControlCommand): readonly string[] {
  if (command === 'start') return crampPlaces;
  if (command === 'mute') return ['on', 'off'];
  return command === 'status' ? ['--json'] : [];
}

function report(
  answer: ControlAnswer,
  request: ControlRequest,
  form: 'as JSON' | 'in words',
  io: ControlIo,
): number {
  const { content, out } = io;
  const words = content.commands.control;
  switch (answer.kind) {
    case 'status':
      if (form === 'as JSON') out(JSON.stringify(answer.status));
      else for (const line of statusLines(answer.status, content)) out(line);
      return isListening(answer.status) ? exitCodes.done : exitCodes.failed;
    case 'done':
      if (request.command === 'mute') out(request.voice === 'silent' ? words.muted : words.unmuted);
      else if (request.command === 'quit') out(words.ended);
      else if (answer.screen === 'no window') out(filled(words.noScreen, { headline: answer.headline }));
      else out(filled(words.screenSays, { headline: answer.headline }));
      return exitCodes.done;
    case 'address':
    case 'not understood':
      return failedWith(words.silent, io);
  }
}
