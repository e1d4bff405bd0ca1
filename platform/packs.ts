// The reader's packs in storage: as they were written, by id. Whether one is sound is decided each time the library opens.
import { browser } from './browser.ts';

const KEY = 'packs';
/** More than anybody follows. */
export const MOST_PACKS = 20;
/** UTF-16 units of all packs together: storage.local holds 10 MB in Chromium, and settings must find room. */
export const ALL_PACKS_LIMIT = 4_000_000;

/** A pack's id -> its file. */
export type PackTexts = ReadonlyMap<string, string>;

/** What is stored, for who changes it: what cannot be read must not be written over. @throws Error when storage fails */
export async function storedPacks(): Promise<PackTexts> {
  const found = (await browser.storage.local.get(KEY))[KEY];
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return new Map();
  // what is no text is a damaged pack, listed as such until it is removed
  return new Map(Object.entries(found).map(([id, text]) => [id, typeof text === 'string' ? text : '']));
}

/** What is stored; storage that fails, or holds something else, has no packs. */
export const loadPacks = (): Promise<PackTexts> => storedPacks().catch(() => new Map());

/** @throws Error when storage is full or broken; what was stored before stays. */
export const savePacks = (packs: PackTexts): Promise<void> => browser.storage.local.set({ [KEY]: Object.fromEntries(packs) });
