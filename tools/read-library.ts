// Opens the compiled library from disk.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadFile } from '../cards/library.ts';
import { type CardEngine, openCards, openEngine, type Engine } from '../reading/engine.ts';
import { LIBRARY_FOLDER } from './cards/compile.ts';

const reader = (folder: string): ReadFile => async (name) => {
  const bytes = await readFile(join(folder, name));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
};

const advise = (error: unknown): never => {
  throw new Error(`${error instanceof Error ? error.message : String(error)} Run: npm run cards -- compile`);
};

/** @throws Error that says what to run when public/library is missing. */
export const engineFromDisk = async (folder = LIBRARY_FOLDER): Promise<Engine> => openEngine(reader(folder)).catch(advise);

/** The cards alone. @throws Error that says what to run when public/library is missing. */
export const cardsFromDisk = async (folder = LIBRARY_FOLDER): Promise<CardEngine> => (await openCards(reader(folder)).catch(advise)).cards;
