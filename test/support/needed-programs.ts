import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './machine.ts';

/** A real part that tests use and `npm ci` does not bring. */
export interface NeededProgram {
  readonly name: string;
  readonly isHere: () => boolean;
  /** What Debian calls it. */
  readonly packages: readonly string[];
}

const answers = (program: string, ...args: readonly string[]): string | null => {
  const { error, stdout } = spawnSync(program, args, { encoding: 'utf8' });
  return error === undefined ? stdout : null;
};

const program = (name: string, ...packages: readonly string[]): NeededProgram => ({
  name,
  isHere: () => answers('sh', '-c', `command -v ${name}`) !== '',
  packages,
});

/**
 * Festival starts without any voice: the program alone proves nothing. Without one it also prints the names of those
 * that it has not found, before the list of those that it has.
 */
const festivalVoice = (name: string, ...packages: readonly string[]): NeededProgram => ({
  name: `Festival's voice ${name}`,
  isHere() {
    const list = answers('festival', '-b', '(print (voice.list))')?.trim().split('\n').at(-1);
    return list?.includes(name) ?? false;
  },
  packages,
});

const chromium: NeededProgram = {
  name: 'Chromium',
  isHere() {
    try {
      return findChromium() !== '';
    } catch {
      return false;
    }
  },
  packages: ['chromium'],
};

const speech: readonly NeededProgram[] = [
  program('festival', 'festival'),
  festivalVoice('kal_diphone', 'festvox-kallpc16k'),
  festivalVoice('cmu_us_slt_arctic_hts', 'festvox-us-slt-hts'),
  program('espeak-ng', 'espeak-ng'),
  program('flite', 'flite'),
];
/** What builds the graphs of Charley's own models anew. Only Debian 12 has it under these names: elsewhere its test is left out. */
export const graphPrograms: readonly NeededProgram[] = [
  program('fstcompile', 'libfst-tools'),
  {
    name: "OpenFst's lookahead type",
    isHere: () => answers('sh', '-c', 'ls /usr/lib/*/fst/22/olabel_lookahead-fst.so') !== '',
    packages: ['libfst22-plugins-base'],
  },
  {
    name: "Python's numpy",
    isHere: () => spawnSync('python3', ['-c', 'import numpy']).status === 0,
    packages: ['python3-numpy'],
  },
  {
    name: 'the CMU dictionary',
    isHere: () => existsSync('/usr/share/pocketsphinx/model/en-us/cmudict-en-us.dict'),
    packages: ['pocketsphinx-en-us'],
  },
];
/** What writes down every connection of a program. Where a container forbids it, its test is left out. */
export const tracer: NeededProgram = {
  name: 'strace',
  isHere: () => spawnSync('strace', ['-f', '--seccomp-bpf', '-o', '/dev/null', 'true']).status === 0,
  packages: ['strace'],
};
/** What single tests can do without. */
export const wantedPrograms: Readonly<Record<string, readonly NeededProgram[]>> = {
  speech: graphPrograms,
  e2e: [tracer],
};
const pdfReader = program('pdftotext', 'poppler-utils');
const browser: readonly NeededProgram[] = [chromium, pdfReader];
/** A second recogniser, which knows nothing of Charley, hears what Charley says. */
export const secondEar = program('pocketsphinx_continuous', 'pocketsphinx', 'pocketsphinx-en-us');

/** What the tests of each project of vitest.config.ts need; `unit` needs nothing. */
export const neededPrograms: Readonly<Record<string, readonly NeededProgram[]>> = {
  speech,
  browser,
  e2e: [...speech, ...browser, secondEar],
  electron: [...speech, pdfReader],
};

/** Those that are not on this machine, in one sentence; `null` where nothing is missing. */
export function missingSentence(missing: readonly NeededProgram[]): string | null {
  if (missing.length === 0) return null;
  const names = missing.map(({ name }) => name).join(', ');
  return `This needs ${names}: install what is missing (on Debian: sudo apt-get install ${packagesOf(missing).join(' ')}).`;
}

export function packagesOf(missing: readonly NeededProgram[]): readonly string[] {
  return missing.flatMap(({ packages }) => packages);
}
