// The engine: the compiled library opened, ready to show cards, and once its names are there to read pages, in one language after another.
import { loadLibrary, loadMaps, loadSources, loadTexts, type Library, type ReadFile } from '../cards/library.ts';
import { Atlas } from '../cards/map.ts';
import type { MapsFile } from '../cards/maps.ts';
import type { SourcesFile } from '../cards/source-book.ts';
import { Sayer } from '../cards/say/sayer.ts';
import { openIndex, type Index } from '../spotter/format.ts';

/** What can be shown without the index of names. */
export interface CardEngine {
  library: Library;
  /** The library said in a language; loaded once. @throws LibraryDamaged */
  sayer(lang: string): Promise<Sayer>;
  /** Outlines, places and flags; loaded with the first card that may have a picture. @throws LibraryDamaged */
  maps(): Promise<Omit<MapsFile, 'world'> & { atlas: Atlas }>;
  /** The sources of all cards; loaded with the first card that is opened. @throws LibraryDamaged */
  sources(): Promise<SourcesFile>;
}

export interface Engine extends CardEngine {
  index: Index;
}

/** Opens the cards; `whole` is there once the names are, too. @throws LibraryDamaged or Error when a part of the library is missing or damaged; `whole` rejects with it */
export async function openCards(read: ReadFile): Promise<{ cards: CardEngine; whole: Promise<Engine> }> {
  const { library, names } = await loadLibrary(read);
  const sayers = new Map<string, Promise<Sayer>>();
  let maps: ReturnType<Engine['maps']> | undefined;
  let sources: ReturnType<Engine['sources']> | undefined;
  const cards: CardEngine = {
    library,
    sayer(lang) {
      const known = sayers.get(lang);
      if (known) return known;
      const made = loadTexts(read, library, lang).then((texts) => new Sayer(library, texts));
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
      sources ??= loadSources(read, library);
      return sources;
    },
  };
  const whole = names.then((bytes) => ({ ...cards, index: openIndex(bytes) }));
  whole.catch(() => undefined);
  return { cards, whole };
}

/** Opens all that reading needs. @throws LibraryDamaged or Error when any part of the library is missing or damaged. */
export const openEngine = async (read: ReadFile): Promise<Engine> => (await openCards(read)).whole;
