// The engine: the compiled library opened, ready to show cards, and once its names are there to read pages, in one language after another.
import { addTexts, compilePack, type Pack } from '../cards/pack.ts';
import { assemble, loadLibrary, loadMaps, loadSources, loadTexts, type Library, type ReadFile } from '../cards/library.ts';
import { Atlas } from '../cards/map.ts';
import type { MapsFile } from '../cards/maps.ts';
import { addSources, type SourcesFile } from '../cards/source-book.ts';
import { Sayer } from '../cards/say/sayer.ts';
import type { Day } from '../cards/types.ts';
import { openIndex, type Index } from '../spotter/format.ts';
import { indexPacks, type PackIndex } from './packs.ts';
import { type Known, type PackRefused, readPack } from './read-pack.ts';

/** What can be shown without the index of names. */
export interface CardEngine {
  library: Library;
  /** The reader's packs as they were opened, by id: each whole, or refused. */
  packs: ReadonlyMap<string, { pack: Pack } | { refused: PackRefused }>;
  /** What a pack may name: read anew from the library alone, whatever other packs there are. */
  known(): Promise<Known>;
  /** The library said in a language; loaded once. @throws LibraryDamaged */
  sayer(lang: string): Promise<Sayer>;
  /** Outlines, places and flags; loaded with the first card that may have a picture. @throws LibraryDamaged */
  maps(): Promise<Omit<MapsFile, 'world'> & { atlas: Atlas }>;
  /** The sources of all cards; loaded with the first card that is opened. @throws LibraryDamaged */
  sources(): Promise<SourcesFile>;
}

export interface Engine extends CardEngine {
  index: Index;
  packIndex?: PackIndex;
}

/** The reader's packs as they are stored, and the day on which they are read. */
export interface StoredPacks {
  /** A pack's id -> its file. */
  texts: ReadonlyMap<string, string>;
  today: Day;
}

const NO_PACKS = Promise.resolve<StoredPacks>({ texts: new Map(), today: '' });

/** Opens the cards; `whole` is there once the names are, too. @throws LibraryDamaged or Error when a part of the library is missing or damaged; `whole` rejects with it */
export async function openCards(read: ReadFile, packed: Promise<StoredPacks> = NO_PACKS): Promise<{ cards: CardEngine; whole: Promise<Engine> }> {
  const { library: own, names } = await loadLibrary(read);
  const known = async (): Promise<Known> => {
    const { vocabulary } = await loadTexts(read, own, 'en');
    return { kinds: new Map(own.cards.map((card) => [card.id, card.kind])), vocabulary: new Map(Object.entries(vocabulary).map(([section, words]) => [section, new Set(Object.keys(words))])) };
  };
  const stored = await packed;
  const allowed = stored.texts.size > 0 ? await known() : undefined;
  const packs = new Map(allowed && [...stored.texts].map(([id, text]) => [id, ofId(id, readPack(text, allowed, stored.today))]));
  const sound = [...packs.values()].flatMap((read) => ('pack' in read ? [read.pack] : []));
  const library = sound.length > 0 ? assemble(own.manifest, [...own.cards, ...sound.flatMap(compilePack)], own.rules) : own;
  const sayers = new Map<string, Promise<Sayer>>();
  let maps: ReturnType<Engine['maps']> | undefined;
  let sources: ReturnType<Engine['sources']> | undefined;
  const cards: CardEngine = {
    library,
    packs,
    known,
    sayer(lang) {
      const known = sayers.get(lang);
      if (known) return known;
      const made = loadTexts(read, own, lang).then((texts) => new Sayer(library, addTexts(texts, sound)));
      sayers.set(lang, made);
      // a failed load may pass: the next call tries again
      made.catch(() => sayers.delete(lang));
      return made;
    },
    maps() {
      maps ??= loadMaps(read, library).then(({ world, ...rest }) => ({ ...rest, atlas: new Atlas(world) }));
      return maps;
    },
    sources() {
      sources ??= loadSources(read, own).then((book) => addSources(book, sound.flatMap((pack) => pack.cards.map((card) => Object.values(card.sources)))));
      return sources;
    },
  };
  const whole = names.then((bytes) => {
    const index = openIndex(bytes);
    return { ...cards, index, packIndex: sound.length > 0 ? indexPacks(sound, library, index) : undefined };
  });
  whole.catch(() => undefined);
  return { cards, whole };
}

/** Storage that was damaged may hold a pack under the name of another, and so twice. */
const ofId = (id: string, read: ReturnType<typeof readPack>): ReturnType<typeof readPack> => ('pack' in read && read.pack.id !== id ? { refused: { code: 'not-a-pack', faults: [] } } : read);

/** Opens all that reading needs. @throws LibraryDamaged or Error when any part of the library is missing or damaged. */
export const openEngine = async (read: ReadFile): Promise<Engine> => (await openCards(read)).whole;
