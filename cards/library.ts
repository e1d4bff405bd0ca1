// The compiled library: what its files hold, and loading it whole or not at all.
import type { MapsFile } from './maps.ts';
import type { SourcesFile } from './source-book.ts';
import type { EventSource, Fact, Kind, ThingSource } from './types.ts';

/** Grows when the files change shape; a library of another format is refused. */
export const LIBRARY_FORMAT = 3;
export const NAMES_FILE = 'names.bin.gz';
export const CARDS_FILE = 'cards.json.gz';
export const SOURCES_FILE = 'sources.json.gz';
export const MAPS_FILE = 'maps.json.gz';
export const MANIFEST_FILE = 'library.json';
export const textsFile = (lang: string) => `texts-${lang}.json.gz`;

/** Bytes and SHA-256 (hex) of each file as it is stored, compressed with gzip, so that damage is seen before it is shown. */
export interface Manifest {
  format: number;
  /** The day it was compiled from sources of: the latest `reviewed`. */
  day: string;
  cards: number;
  languages: string[];
  files: Record<string, { bytes: number; sha256: string }>;
}

interface CompiledCommon {
  id: string;
  kind: Kind;
  article?: ThingSource['article'];
  facts: Fact[];
  /** How many pages it was written from; the pages themselves are in the source book. */
  sources: number;
  reviewed: string;
  reviewBy?: string;
  /** The name of the reader's own pack that it comes from. */
  pack?: string;
}

/** A card without the words of any one language. */
export interface CompiledThing extends CompiledCommon {
  kind: Exclude<Kind, 'event'>;
  gender?: 'm' | 'f';
  /** The name at home and its language. */
  native?: { text: string; lang: string };
}

export interface CompiledEvent extends CompiledCommon {
  kind: 'event';
  from: string;
  /** The last day; missing when it goes on. Equal to `from` for a single day. */
  to?: string;
  where: string[];
  who: EventSource['who'];
  follows: string[];
}

export type CompiledCard = CompiledThing | CompiledEvent;

/** A word of the vocabulary: one form, a form for each gender, or one for each plural category. */
export type Word = string | { m: string; f: string } | { zero?: string; one: string; two?: string; few?: string; many?: string; other: string };

/** All words of one language. */
export interface Texts {
  lang: string;
  /** In the order of the cards. */
  titles: string[];
  gists: string[];
  /** Numbers of cards of packs whose gist is English, for want of one in this language. */
  inEnglish?: ReadonlySet<number>;
  vocabulary: { offices: Record<string, Word>; types: Record<string, Word>; parts: Record<string, Word>; causes: Record<string, Word>; counts: Record<string, Word>; places: Record<string, Word>; labels: Record<string, Word> };
}

export interface CardsFile {
  cards: CompiledCard[];
  rules: { heads: string[]; 'country-heads': string[]; flying: string[] };
}

/** The library in memory: cards by number and by id, with what refers to them. */
export interface Library {
  manifest: Manifest;
  cards: CompiledCard[];
  numberOf: Map<string, number>;
  rules: CardsFile['rules'];
  /** Events in which a card takes part or which happened there, by card id. */
  eventsOf: Map<string, CompiledEvent[]>;
  /** People who hold or held an office of a card, by card id. */
  officesOf: Map<string, { person: string; fact: Extract<Fact, { office: string }> }[]>;
  /** How many events answer an event or go on from it, by its id. */
  answersTo: Map<string, number>;
}

/** Reads a file of the library. */
export type ReadFile = (name: string) => Promise<ArrayBuffer>;

export class LibraryDamaged extends Error {}

async function readWhole(read: ReadFile, manifest: Manifest, name: string): Promise<ArrayBuffer> {
  const expected = manifest.files[name];
  if (!expected) throw new LibraryDamaged(`The library has no file ${name}.`);
  let bytes: ArrayBuffer;
  try {
    bytes = await read(name);
  } catch {
    throw new LibraryDamaged(`The file ${name} of the library cannot be read.`);
  }
  if (bytes.byteLength !== expected.bytes) throw new LibraryDamaged(`The file ${name} of the library has ${bytes.byteLength} bytes instead of ${expected.bytes}.`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (hex !== expected.sha256) throw new LibraryDamaged(`The file ${name} of the library has changed.`);
  return inflate(bytes);
}

/** Into one buffer made beforehand: a third quicker than letting a Response put the pieces together. */
async function inflate(bytes: ArrayBuffer): Promise<ArrayBuffer> {
  // gzip ends with the length of what it holds
  const whole = new Uint8Array(new DataView(bytes).getUint32(bytes.byteLength - 4, true));
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  // what fails here fails in reading, too
  writer.write(bytes).catch(() => undefined);
  writer.close().catch(() => undefined);
  let at = 0;
  for (const reader = readable.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return whole.buffer;
    whole.set(value, at);
    at += value.length;
  }
}

const parse = (bytes: ArrayBuffer): unknown => JSON.parse(new TextDecoder().decode(bytes));

async function readManifest(read: ReadFile): Promise<Manifest> {
  let manifest: unknown;
  try {
    manifest = parse(await read(MANIFEST_FILE));
  } catch {
    throw new LibraryDamaged('The list of the library’s files cannot be read.');
  }
  const { format, files } = (manifest ?? {}) as Partial<Manifest>;
  if (format !== LIBRARY_FORMAT || typeof files !== 'object' || files === null) throw new LibraryDamaged('The library is of another version.');
  return manifest as Manifest;
}

/** Loads the cards, and begins to load the index of names, which is larger and not needed for what is only shown. @throws LibraryDamaged if any byte is missing or changed; `names` rejects with it */
export async function loadLibrary(read: ReadFile): Promise<{ library: Library; names: Promise<ArrayBuffer> }> {
  const manifest = await readManifest(read);
  const names = readWhole(read, manifest, NAMES_FILE);
  // it may be that nobody asks for the names before they have failed to load
  names.catch(() => undefined);
  const cardsBytes = await readWhole(read, manifest, CARDS_FILE);
  const { cards, rules } = parse(cardsBytes) as CardsFile;
  return { library: assemble(manifest, cards, rules), names };
}

/** Cards with what refers to them. */
export function assemble(manifest: Manifest, cards: CompiledCard[], rules: CardsFile['rules']): Library {
  const numberOf = new Map(cards.map((card, number) => [card.id, number]));
  const eventsOf: Library['eventsOf'] = new Map();
  const officesOf: Library['officesOf'] = new Map();
  const answersTo: Library['answersTo'] = new Map();
  for (const card of cards) {
    if (card.kind === 'event') {
      for (const id of new Set([...card.who.map((who) => who.card), ...card.where])) append(eventsOf, id, card);
      for (const id of card.follows) answersTo.set(id, (answersTo.get(id) ?? 0) + 1);
      continue;
    }
    for (const fact of card.facts) if ('office' in fact && fact.of) append(officesOf, fact.of, { person: card.id, fact });
  }
  return { manifest, cards, numberOf, rules, eventsOf, officesOf, answersTo };
}

/** Loads the words of one language. @throws LibraryDamaged */
export async function loadTexts(read: ReadFile, library: Library, lang: string): Promise<Texts> {
  return parse(await readWhole(read, library.manifest, textsFile(lang))) as Texts;
}

/** Loads outlines, places and flags. @throws LibraryDamaged */
export async function loadMaps(read: ReadFile, library: Library): Promise<MapsFile> {
  return parse(await readWhole(read, library.manifest, MAPS_FILE)) as MapsFile;
}

/** Loads the sources of all cards. @throws LibraryDamaged */
export async function loadSources(read: ReadFile, library: Library): Promise<SourcesFile> {
  return parse(await readWhole(read, library.manifest, SOURCES_FILE)) as SourcesFile;
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
