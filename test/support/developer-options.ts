import { type ParseArgsConfig, parseArgs } from 'node:util';

/**
 * Reads the options of a developer's command. `--help` prints how it is used and ends with 0; what the command does not
 * know ends it with 2, says what is wrong and how it is used.
 */
export function readDeveloperOptions<const Config extends ParseArgsConfig>(
  usage: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  helpWhereAsked(usage);
  try {
    return parseArgs(config);
  } catch (error) {
    return refuseOptions(error instanceof Error ? error.message : String(error), usage);
  }
}

/** Prints how a command is used and ends it with 0 where `--help` stands among its words. */
export function helpWhereAsked(usage: string): void {
  if (!process.argv.slice(2).some((word) => word === '--help' || word === '-h')) return;
  console.log(usage);
  process.exit(0);
}

/** Ends the command with 2, with what is wrong and how it is used. */
export function refuseOptions(sentence: string, usage: string): never {
  console.error(`${sentence}\n${usage}`);
  process.exit(2);
}
