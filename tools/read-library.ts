// Opens the compiled library from disk.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openEngine, type Engine } from '../reading/engine.ts';
import { LIBRARY_FOLDER } from './cards/compile.ts';

/** @throws Error that says what to run when public/library is missing. */
export async function engineFromDisk(folder = LIBRARY_FOLDER): Promise<Engine> {
  return openEngine(async (name) => {
    const bytes = await readFile(join(folder, name));
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  }).catch((error: unknown) => {
    throw new Error(`${error instanceof Error ? error.message : String(error)} Run: npm run cards -- compile`);
  });
}
