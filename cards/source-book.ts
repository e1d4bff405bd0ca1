// The sources of all cards: each page written once, kept in a file of its own that is loaded with the first card somebody opens.
import { fullTitle, shortenTitle } from './spelled-title.ts';
import type { Day } from './types.ts';

/** One page that was read. */
export interface Source {
  url: string;
  publisher: string;
  title?: string;
  read: Day;
}

/** Columns, a row for each page, in order of address: neighbours share their beginnings, which packs well. `of`: rows by number of card. */
export interface SourcesFile {
  urls: string[];
  publishers: string[];
  /** Empty where the page has none; short where its address spells it. */
  titles: string[];
  read: Day[];
  of: number[][];
}

const SCHEME = 'https://';

/** Makes the columns of each card's sources, in the order of the cards. */
export function packSources(cards: readonly (readonly Source[])[]): SourcesFile {
  const keyOf = ({ url, publisher, title = '', read }: Source) => JSON.stringify([url, publisher, title, read]);
  const pages = new Map(cards.flat().map((source) => [keyOf(source), source]));
  const keys = [...pages.keys()].sort();
  const rows = new Map(keys.map((key, row) => [key, row]));
  const bare = (url: string) => url.replace(SCHEME, '');
  const column = <Value>(value: (source: Source) => Value) => keys.map((key) => value(pages.get(key)!));
  return {
    urls: column(({ url }) => bare(url)),
    publishers: column(({ publisher }) => publisher),
    titles: column(({ url, title = '' }) => shortenTitle(bare(url), title)),
    read: column(({ read }) => read),
    of: cards.map((sources) => sources.map((source) => rows.get(keyOf(source))!)),
  };
}

/** The book with the sources of cards that come after its own. */
export function addSources(book: SourcesFile, cards: readonly (readonly Source[])[]): SourcesFile {
  if (cards.length === 0) return book;
  const more = packSources(cards);
  return {
    urls: [...book.urls, ...more.urls],
    publishers: [...book.publishers, ...more.publishers],
    titles: [...book.titles, ...more.titles],
    read: [...book.read, ...more.read],
    of: [...book.of, ...more.of.map((rows) => rows.map((row) => row + book.urls.length))],
  };
}

/** The sources of a card by its number. */
export function sourcesAt(book: SourcesFile, card: number): Source[] {
  return (book.of[card] ?? []).map((row) => {
    const url = book.urls[row]!;
    return { url: SCHEME + url, publisher: book.publishers[row]!, title: fullTitle(url, book.titles[row]!) || undefined, read: book.read[row]! };
  });
}
