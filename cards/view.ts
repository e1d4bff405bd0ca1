// What a surface shows of a card: plain words in one language, said as of one day. Made in the background, drawn by components.
import type { Drawing } from './maps.ts';
import type { Day, Kind } from './types.ts';

/** Words in a row; a piece with `card` leads to that card. */
export type Phrase = { text: string; card?: string }[];

export interface EventRow {
  card: string;
  title: string;
  /** The event's day as it is written in the reader's language: "5 Aug 2024", "Feb 2024". */
  day: string;
  /** Its first day, for sorting and for the time strip. */
  iso: Day;
  /** Distance from the article: "1 day before", "later, 6 weeks after"; empty without an article date. */
  distance: string;
  /** After the day the card answers for. */
  later: boolean;
  /** The other names that take part in it; on a page, only those that stand on the page. */
  others: { card: string; title: string }[];
  /** Two or more names of the page take part in it. */
  shared: boolean;
}

export interface SourceLine {
  publisher: string;
  title?: string;
  url: string;
  /** "read 22 Nov 2026" */
  read: string;
}

/** A drawing with its name in words, and what must be said below it; empty when nothing must. */
export interface PictureView extends Drawing {
  label: string;
  note: string;
}

export interface CardView {
  id: string;
  kind: Kind;
  /** The language the words are in, and its direction. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** "Person", "Weapon" … */
  kindName: string;
  /** What stands after the kind: the country. */
  of?: { text: string; card?: string };
  title: string;
  /** A country's flag, and the map of a place or of a weapon's range: only when the card was asked for by itself. */
  flag?: PictureView;
  picture?: PictureView;
  /** The name at home, where it is written otherwise. */
  native?: { text: string; lang: string; dir: 'ltr' | 'rtl' };
  /** "as of 6 Aug 2024" */
  asOf: string;
  /** What it was on that day: the office held, or what kind of thing it is. `since` is soft: "since May 2024". */
  role: { what: Phrase; since: string }[];
  /** What has changed between that day and the library's. Empty when nothing did. */
  sinceThen: Phrase[];
  gist: string;
  /** Where the gist is in another language than the card. */
  gistIn?: { lang: string; dir: 'ltr' | 'rtl' };
  /** Facts as label and phrases: Born / Before / Range … */
  rows: { label: string; values: Phrase[] }[];
  events: EventRow[];
  sourceCount: number;
  /** Only when the card was asked for by itself. */
  sources: SourceLine[];
  /** "reviewed Nov 2026" */
  reviewed: string;
  /** "from your pack “…”": not one of the library's. Empty for those. */
  pack: string;
  /** Said when a fact is past its review: "may have changed since May 2026". */
  aging: string;
}
