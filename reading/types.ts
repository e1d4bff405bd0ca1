// What a page hands in to be read, and what comes back.
import type { CardView, EventRow } from '../cards/view.ts';
import type { Day, Kind } from '../cards/types.ts';

/** Where the article's date was found, most trusted first. */
export type DateOrigin = 'json-ld' | 'meta' | 'time' | 'address' | 'text' | 'reader';

export interface ArticleDate {
  day: Day;
  from: DateOrigin;
}

/** A text that may tell the article's day, and where the page has it. */
export interface DateClue {
  from: Exclude<DateOrigin, 'text' | 'reader'>;
  text: string;
}

/** A run of inline text. `id` is the page's own number for it; a name never crosses a block. */
export interface Block {
  id: number;
  text: string;
}

/** A place in a block that names a card. Offsets in UTF-16 units of the block's text, end exclusive. */
export interface PageMention {
  block: number;
  start: number;
  end: number;
  card: string;
  /** Why this card: one line in the reader's language. */
  why: string;
}

/** A name seen and left unmarked. */
export interface Unsure {
  surface: string;
  /** The cards it might have been. */
  cards: { id: string; title: string }[];
  /** Why it was left alone, in the reader's language. */
  why: string;
  count: number;
}

/** What the page knows of itself when the popup asks; enough to make a Summary without reading again. */
export interface PageReport {
  title: string;
  host: string;
  lang: string;
  date?: ArticleDate;
  counts: [card: string, count: number][];
  unsure: Unsure[];
  /** Months that the text names, as "2023-10". */
  months: string[];
}

export interface SummaryRow {
  card: string;
  title: string;
  /** "Secretary of the Security Council of Russia", "fighter aircraft, Russia" */
  role: string;
  count: number;
}

export interface Summary {
  title: string;
  host: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  /** "6 Aug 2024"; empty if the page has no date. */
  date: string;
  dateIso?: Day;
  /** Where the date was found, in words: "from the page's data". */
  dateFrom: string;
  /** Who or what told the date; absent without one. */
  dateBy?: DateOrigin;
  /** The page's language in the reader's: "Italian". */
  language: string;
  groups: { kind: Kind; name: string; rows: SummaryRow[] }[];
  /** Events that two or more names of the page share, back in time from the article, then what came later. */
  events: EventRow[];
  unsure: Unsure[];
  /** "library of Nov 2026" */
  library: string;
}

/** The first source of each card, by its id. */
export type FirstSources = Record<string, { publisher: string; url: string }>;

/** What the popup finds in a tab. */
export type TabState =
  | { state: 'unreadable' }
  | { state: 'off'; why: 'everywhere' | 'site' | 'not-article' | 'snoozed'; host: string }
  | { state: 'reading'; host: string }
  | { state: 'damaged'; message: string }
  | { state: 'ready'; report: PageReport };

export type { CardView, EventRow };
