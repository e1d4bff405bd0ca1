// A command's arguments: what it does not know is refused with how it is used, and --help says that alone.
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** Ends the program with a message, and with 2: nothing was done. */
export function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

/** The options and words of the command line. Ends the program where they are not as expected, or the usage is asked for. */
export function readArguments<Options extends ParseArgsOptionsConfig>(usage: string, options: Options) {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { ...options, help: { type: 'boolean', short: 'h' } } });
    if (!(values as { help?: boolean }).help) return { values, positionals };
  } catch (error) {
    fail(`${(error as Error).message.split('. ')[0]}\n${usage}`);
  }
  console.log(usage);
  return process.exit(0);
}
