import type { Press } from '../../shared/dialogue/press.ts';
import type { PageHandler } from '../../shared/ipc/bridge.ts';
import type { Autostart, Clock, Log, Power, PrintToPdf } from '../../shared/ports/machine.ts';
import type { FailureCode } from '../../shared/result.ts';
import type { ControlAnswer, ControlRequest } from '../control/contract.ts';

/** Charley as a shell has it: the shell starts it once, brings it what its page and its commands say, and stops it. */
export interface Composition {
  readonly page: PageHandler;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** What a key would do, from a tray or a command line. */
  press(press: Press): void;
  /** What a command asks; ending Charley is for the shell. */
  readonly control: (request: ControlRequest) => Promise<ControlAnswer>;
  /** Says aloud, and notes, that something has failed which no screen may show. */
  alarm(code: FailureCode): void;
  /** The person opened the window themselves. */
  keepScreen(): void;
}

/** What a shell supplies besides its page. */
export interface HostEnvironment {
  readonly clock: Clock;
  readonly log: Log;
  readonly power: Power;
  readonly printToPdf: PrintToPdf;
  /** Holds the person's settings and diary. */
  readonly dataFolder: string;
  /** Holds what can be made again: the lines that were rendered ahead. */
  readonly cacheFolder: string;
  /** Holds the `manifest.json` and the models that it names. */
  readonly modelFolder: string;
  readonly autostart: Autostart;
  /** `yes`: no microphone and no voice; keys, touch and large print. */
  readonly textOnly: 'yes' | 'no';
  /** `routine`: the bedtime stretches begin at once. */
  readonly begin: 'waiting' | 'routine';
}
