import type { ChildProcess, SpawnOptions } from 'node:child_process';
import SayPlatform from 'say/platform/base.js';
import type { SpeechCommand } from './programs/voice-program.ts';

/** say with a command line of ours: text goes to standard input only, and the child is spawned as we wish. */
class CommandedSay extends SayPlatform {
  readonly #command: SpeechCommand;
  readonly #options: SpawnOptions;

  constructor(command: SpeechCommand, options: SpawnOptions) {
    super();
    this.#command = command;
    this.#options = options;
  }

  override buildSpeakCommand() {
    const { command, args, text } = this.#command;
    return { command, args, pipedData: text, options: this.#options };
  }

  override buildExportCommand() {
    return this.buildSpeakCommand();
  }
}

/** What say is to start. It calls back at the first byte on stderr and with success at a non-zero exit: nothing to go by. */
type Start = (platform: SayPlatform) => void;

/**
 * Lets say start one utterance, and hands over the child. The caller owns it: it must listen to the `error` of the
 * child and of its pipes in this same turn, and must not believe anything but the child's own events.
 * @throws what `spawn` throws (no such signal, arguments too long)
 */
export function startSaying(command: SpeechCommand, options: SpawnOptions): ChildProcess {
  return started(command, options, (platform) => platform.speak(command.text, null, null, () => {}));
}

/** The same into a file, by say's own export; the command names that file, too. */
export function startExporting(command: SpeechCommand, file: string, options: SpawnOptions): ChildProcess {
  return started(command, options, (platform) => platform.export(command.text, null, null, file, () => {}));
}

function started(command: SpeechCommand, options: SpawnOptions, start: Start): ChildProcess {
  const platform = new CommandedSay(command, options);
  try {
    start(platform);
  } catch (error) {
    // Out of file handles: `spawn` gives a child without pipes, say trips over it, and its `error` event follows.
    if (platform.child === null) throw error;
  }
  if (platform.child === null) throw new Error('say started nothing');
  return platform.child;
}
