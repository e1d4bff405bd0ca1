// Every message that crosses between page, background and popup: one map of types, one way to send, with retries while the worker wakes.
import type { CardTexts } from '../assets/interface/en.ts';
import type { CardView } from '../cards/view.ts';
import type { Day } from '../cards/types.ts';
import type { LookUp, LookUpAsk } from '../reading/lookup.ts';
import type { PackLine, PackRefusal } from '../reading/pack-lines.ts';
import type { ArticleDate, Block, DateClue, FirstSources, PageMention, PageReport, Summary, TabState, Unsure } from '../reading/types.ts';

/** Text of one page to be read. Sent in pieces: each piece has the context of what was found before. */
export interface ReadRequest {
  title: string;
  lang: string;
  /** The article's day, once it is known. */
  date?: ArticleDate;
  /** Until then: wherever the page may say it. */
  clues: DateClue[];
  blocks: Block[];
  /** Cards already found on this page, so that a surname in a later piece has its support. */
  known: string[];
}

export interface ReadReply {
  mentions: PageMention[];
  /** Every card that these mentions need, said as of the article's day. */
  cards: CardView[];
  unsure: Unsure[];
  /** The article's day as it was known, or found from the clues and the text. */
  date?: ArticleDate;
  /** The page's language as found from its text. */
  lang: string;
  /** Months that the text names, as "2023-10". */
  months: string[];
}

/** What a card looks like and the words of its own: sent once, so that pages without a name never carry it. */
export interface Face {
  texts: CardTexts;
  css: string;
}

/** Requests that the background answers. */
export interface Requests {
  face: { ask: Record<string, never>; answer: Face };
  read: { ask: ReadRequest; answer: ReadReply };
  /** One card, as of the page's day, with events shared with the page first. */
  card: {
    ask: { id: string; date?: ArticleDate; page: string[]; /** All events, not only the most telling. */ whole?: true };
    answer: CardView | undefined;
  };
  /** Cards by name. */
  search: { ask: LookUpAsk; answer: LookUp };
  /** What the library holds: its day, whole and in words, and the countries its cards belong to. */
  shelf: { ask: Record<string, never>; answer: { day: Day; dayText: string; countries: { country: string; title: string; cards: number }[] } };
  summary: { ask: PageReport; answer: Summary };
  /** Where the first fact of each card was read, for a summary that is copied or printed. */
  sources: { ask: { cards: string[] }; answer: FirstSources };
  /** Titles of cards by id, in a language; a card that is unknown has none. */
  titles: { ask: { ids: string[]; lang: string }; answer: Record<string, string> };
  /** The popup or settings ask whether the library is whole. */
  health: { ask: Record<string, never>; answer: { ok: true; cards: number; day: string } | { ok: false; message: string } };
  badge: { ask: { count: number }; answer: undefined };
  /** The reader's packs. The three are answered to pages of ours only. */
  packs: { ask: Record<string, never>; answer: PackLine[] };
  /** Adds the pack that a file holds, or puts it in place of the one with its id, whose text is given back. */
  'add-pack': { ask: { text: string }; answer: { added: PackLine; before?: string } | { refused: PackRefusal } };
  /** Removes a pack and gives back its text. */
  'remove-pack': { ask: { id: string }; answer: { text?: string } };
}

/** Requests that a page answers, sent by the popup. */
export interface PageRequests {
  state: { ask: Record<string, never>; answer: TabState };
  /** Scroll to the n-th mention of a card and flash it; answers which one it was, and of how many. */
  show: { ask: { card: string; nth: number }; answer: { shown: number; of: number } };
  /** Read this page although it does not look like an article. */
  'read-anyway': { ask: Record<string, never>; answer: TabState };
  /** Go to the next underlined name or the one before. */
  step: { ask: { by: 1 | -1 }; answer: { shown: number; of: number } };
  /** Open the card of the name that was stepped to. */
  'open-current': { ask: Record<string, never>; answer: undefined };
  /** The reader's own date for this page's article; without a day, the page's own again. */
  'set-date': { ask: { day?: Day }; answer: TabState };
}
