import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { english } from '../../shared/content/en/index.ts';
import { circumstanceUsage } from '../../shared/dialogue/simulation/circumstances.ts';
import {
  createSimulation,
  type Simulation,
  type SimulationLine,
} from '../../shared/dialogue/simulation/simulation.ts';

export const rehearseHelp = `Usage: charley rehearse [--script FILE] [--json]

The conversation in text, with a clock that runs only when you say so. No sound, no model.
Type what you would say; "wait 30s" or "wait 2m" lets time pass, and "wait for the question" lets
it pass until Charley asks something and listens; "#" begins a comment; "press KEY" is a key or
touch (start, stop, next, yes, no, better, worse, repeat, pause, resume, slower, louder, quieter,
help). End with Ctrl+D.

A line with "@" tells about the person, the house or the diary (without @diary there is none):
  ${circumstanceUsage.join('\n  ')}

  --script FILE  read the lines from FILE, or from standard input with "-"
  --json         print each line as an object with atMs, kind (you, say, show) and text
  --help         print this`;

/** What the command needs of the terminal. */
export interface RehearseTerminal {
  out(line: string): void;
  err(line: string): void;
  readonly input: NodeJS.ReadableStream;
}

/** `charley rehearse`; settles with the exit code. */
export async function rehearse(commandLine: readonly string[], terminal: RehearseTerminal): Promise<number> {
  const options = readOptions(commandLine);
  if (typeof options === 'string') {
    terminal.err(`${options} Try "charley rehearse --help".`);
    return 2;
  }
  if (options.help) {
    terminal.out(rehearseHelp);
    return 0;
  }
  const print = options.json ? (line: SimulationLine) => JSON.stringify(line) : readable;
  const simulation = createSimulation(english, (line) => terminal.out(print(line)));
  if (options.script === undefined || options.script === '-')
    return follow(simulation, linesOf(terminal.input), terminal);
  try {
    const script = await readFile(options.script, 'utf8');
    return await follow(simulation, script.split(/\r?\n/), terminal);
  } catch (error) {
    terminal.err(`I cannot read the script ${options.script}: ${reason(error)} Check its name.`);
    return 1;
  }
}

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'there is no such file.';
  return code === 'EISDIR' ? 'it is a folder.' : 'it cannot be opened.';
}

function readOptions(commandLine: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...commandLine],
      options: { script: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
    });
    return values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function linesOf(input: NodeJS.ReadableStream): AsyncIterable<string> {
  return createInterface({ input, terminal: false });
}

async function follow(
  simulation: Simulation,
  lines: Iterable<string> | AsyncIterable<string>,
  terminal: RehearseTerminal,
): Promise<number> {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    const fault = simulation.follow(line);
    if (fault === null) continue;
    terminal.err(`Line ${number}: ${fault}`);
    return 1;
  }
  simulation.finish();
  return 0;
}

/** `01:05  Charley: "Is it easing?"`, in columns that a person can read down. */
function readable({ atMs, kind, text }: SimulationLine): string {
  const seconds = Math.floor(atMs / 1000);
  const time = `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
  const who = { you: 'you   ', say: 'says  ', show: 'shows ' }[kind];
  return `${time}  ${who} ${text}`;
}
