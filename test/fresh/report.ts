/** One command in one folder, and what came of it. */
export interface Outcome {
  readonly command: string;
  readonly seconds: number;
  readonly isAsExpected: boolean;
  /** In a few words: a count of tests, or the line that the command printed. */
  readonly words: string;
}

export interface FolderReport {
  readonly name: string;
  /** What was in the folder before the project came. */
  readonly contents: string;
  readonly outcomes: readonly Outcome[];
}

export interface FreshReport {
  /** As YYYY-MM-DD. */
  readonly date: string;
  readonly commit: string;
  /** Debian's release, Node's and npm's versions, the number of cores. */
  readonly machine: string;
  readonly busyProcesses: number;
  readonly folders: readonly FolderReport[];
}

/** Colours that a program prints although it writes to a file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what colours are made of
const colours = /\u001b\[[\d;]*m/g;

/** What `npm ci` printed: the packages added, and how many lines warn. */
export function installWords(printed: string): string {
  const added = /added (\d+) packages?/.exec(printed)?.[1] ?? 'no';
  const warnings = printed.split('\n').filter((line) => /^npm (warn|error)/i.test(line)).length;
  return `${added} packages, ${warnings === 0 ? 'no warning' : `${warnings} lines of warnings`}`;
}

/** What `npm test` printed: Vitest's two counts and the tests that failed, else the last line. */
export function testWords(printed: string): string {
  const plain = printed.replace(colours, '');
  const counted = (what: string) => new RegExp(`^ *${what} +(.*\\(\\d+\\))$`, 'm').exec(plain)?.[1];
  const files = counted('Test Files');
  if (files === undefined) return lastLine(plain);
  const failed = new Set([...plain.matchAll(/^ *FAIL +(.+)$/gm)].map(([, name = '']) => name.trim()));
  return [`tests: ${counted('Tests')}; files: ${files}`, ...failed].join('; ');
}

/** What a command printed itself, without npm's words about it, on one line. */
export function ownLines(printed: string): string {
  const lines = printed.replace(colours, '').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('> ')).join(' ');
}

export function lastLine(printed: string): string {
  return printed.replace(colours, '').trim().split('\n').at(-1) ?? '';
}

/** The page docs/fresh-machine.md. */
export function freshPage(report: FreshReport): string {
  const beside = report.busyProcesses === 0 ? '' : `, beside ${report.busyProcesses} busy processes`;
  return `${[
    '# A fresh machine',
    'Written by `npm run fresh` (root, Debian, debootstrap): it builds bare Debian folders, clones the project into each and runs what the README says. It is not edited by hand.',
    `Run on ${report.date}, commit ${report.commit}, ${report.machine}${beside}.`,
    ...report.folders.map(folderPart),
  ].join('\n\n')}\n`;
}

const folderPart = ({ name, contents, outcomes }: FolderReport): string =>
  [
    `## ${name}`,
    '',
    `In it: ${contents}.`,
    '',
    '| Command | Took | As expected | What came out |',
    '|---|---|---|---|',
    ...outcomes.map(
      ({ command, seconds, isAsExpected, words }) =>
        `| \`${command}\` | ${duration(seconds)} | ${isAsExpected ? 'yes' : '**no**'} | ${words.replaceAll('|', '\\|')} |`,
    ),
  ].join('\n');

function duration(seconds: number): string {
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
