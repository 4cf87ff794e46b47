import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { clockTime } from '../../shared/clock-time.ts';
import type { Content } from '../../shared/content/content.ts';
import { circumstanceUsage } from '../../shared/dialogue/simulation/circumstances.ts';
import { createSimulation, type Simulation } from '../../shared/dialogue/simulation/simulation.ts';
import type { SimulationLine } from '../../shared/dialogue/simulation/virtual-clock.ts';
import { filled } from '../../shared/filled.ts';
import { exitCodes, failedWith, misused } from './exit-codes.ts';
import { unreadableSentence } from './printed/unreadable.ts';
import { readCommandLine } from './typed/command-line.ts';

type Words = Content['commands']['rehearse'];

/** What the command needs of the terminal. */
interface RehearseTerminal {
  readonly content: Content;
  out(line: string): void;
  err(line: string): void;
  readonly input: NodeJS.ReadableStream;
}

/** `charley rehearse`; settles with the exit code. */
export async function rehearse(commandLine: readonly string[], terminal: RehearseTerminal): Promise<number> {
  const { content } = terminal;
  const words = content.commands.rehearse;
  const parsed = readCommandLine(commandLine, { options: known, mostWords: 0 }, content);
  if (typeof parsed === 'string') {
    return misused(filled(words.misused, { why: parsed }), terminal);
  }
  const options = parsed.values;
  if (options.help) {
    terminal.out(filled(words.help, { circumstances: circumstanceUsage(content).join('\n  ') }));
    return exitCodes.done;
  }
  const print = (line: SimulationLine): string =>
    options.json ? JSON.stringify(line) : readable(line, words.who);
  const lines = await linesOf(options.script, terminal);
  if (lines === null) return exitCodes.failed;
  const simulation = createSimulation(content, (line) => terminal.out(print(line)));
  return follow(simulation, lines, terminal);
}

/** The lines of a script, or of the standard input; null where the script cannot be read, which is then said. */
async function linesOf(
  script: string | undefined,
  { content, err, input }: RehearseTerminal,
): Promise<Iterable<string> | AsyncIterable<string> | null> {
  if (script === undefined || script === '-') return createInterface({ input, terminal: false });
  try {
    return (await readFile(script, 'utf8')).split(/\r?\n/);
  } catch (error) {
    err(unreadableSentence(script, error, content));
    return null;
  }
}

const known = { script: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } } as const;

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
    return failedWith(filled(terminal.content.commands.rehearse.fault, { number, fault }), terminal);
  }
  simulation.finish();
  return exitCodes.done;
}

/** `01:05  says   Is it easing?`, in columns that a person can read down. */
function readable({ atMs, kind, text }: SimulationLine, who: Words['who']): string {
  const seconds = Math.floor(atMs / 1000);
  const time = clockTime(Math.floor(seconds / 60), seconds % 60);
  return `${time}  ${who[kind]} ${text}`;
}
