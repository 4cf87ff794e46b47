import { spawn } from 'node:child_process';
import { PassThrough, type Readable, type Writable } from 'node:stream';
import type { Content } from '../../../../shared/content/content.ts';
import { filled } from '../../../../shared/filled.ts';
import type { Clock } from '../../../../shared/ports/machine.ts';
import { errorCode } from '../../../storage/files/disk-failure.ts';
import { type BrowserPipe, createBrowserPipe } from './browser-pipe.ts';
import type { AppWindowFacts } from './window-arguments.ts';

/** How the window's process ended. */
export interface WindowEnd {
  /** Null where a signal ended it or it never started. */
  readonly exitCode: number | null;
  /** The signal that ended it. */
  readonly signal: string | null;
  /** The end of what it wrote to its error output, for a failed start. */
  readonly lastWords: string;
}

interface AppWindow {
  /** Settles at the real end of the process; never rejects. */
  readonly ended: Promise<WindowEnd>;
  /** Ends the process; settles when it has ended. */
  close(): Promise<void>;
  /** Ends the process by force, as one that has died: nobody has closed it. */
  kill(): void;
}

/** How long a browser may take to end over its pipe before it gets a signal, too. [PJ] */
const closingOverPipeMs = 2_000;
/** How long a browser that was asked to end may take before it is made to. */
const closingMs = 3_000;
const lastWordsLength = 600;

/** On Linux a new window has the colour of GTK's theme until its page paints: white, if nobody says otherwise. */
const darkFromTheStart = { GTK_THEME: 'Adwaita:dark' };

/** A window that its own browser can be asked to move. */
export interface MovableWindow extends AppWindow {
  readonly pipe: BrowserPipe;
}

/** Starts the browser's process, with the pipe of `--remote-debugging-pipe` as its handles 3 and 4. */
export function openAppWindow(
  browser: string,
  browserArguments: readonly string[],
  clock: Clock,
  moved: AppWindowFacts['moved'],
): MovableWindow {
  const child = spawn(browser, browserArguments, {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...darkFromTheStart },
  });
  let lastWords = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    lastWords = (lastWords + text).slice(-lastWordsLength);
  });
  const ended = new Promise<WindowEnd>((resolve) => {
    child.on('error', (error) =>
      resolve({ exitCode: null, signal: null, lastWords: errorCode(error) ?? error.name }),
    );
    child.on('exit', (exitCode, signal) => resolve({ exitCode, signal, lastWords: lastWords.trim() }));
  });
  // Out of file handles `spawn` gives a child without any, and its `error` event follows.
  const [, , , input = closedPipe(), output = closedPipe()] = child.stdio ?? [];
  const pipe = createBrowserPipe(input as Writable, output as Readable, clock);
  /** Returns the undo of what follows where it takes too long. */
  const askToEnd = (): (() => void) => {
    const signal = (): void => void child.kill('SIGTERM');
    if (moved === 'by pipe') {
      // One that ends by a signal leaves a folder of its own behind in the system's temporary one.
      pipe.ask('Browser.close', {}).catch(signal);
      return clock.after(closingOverPipeMs, signal);
    }
    signal();
    return () => {};
  };
  return {
    ended,
    pipe,
    async close() {
      const undos = [askToEnd(), clock.after(closingMs, () => child.kill('SIGKILL'))];
      await ended;
      for (const undo of undos) undo();
    },
    kill: () => void child.kill('SIGKILL'),
  };
}

function closedPipe(): PassThrough {
  return new PassThrough().destroy();
}

/** Why a window could not be opened: the end of a sentence, or the browser's own words. */
export function failureInWords(
  { exitCode, signal, lastWords }: WindowEnd,
  words: Content['commands']['shells'],
): string {
  if (/missing x server|cannot open display/i.test(lastWords)) return words.noScreen;
  return lastWords === '' ? filled(words.browserEnded, { code: signal ?? String(exitCode) }) : lastWords;
}
