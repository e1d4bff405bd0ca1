// Finds cards by what somebody typed: names in any script and case form, beginnings of words, and near matches where the spelling is off.
import { KINDS } from '../cards/kinds.ts';
import type { Library } from '../cards/library.ts';
import { plain, type Sayer } from '../cards/say/sayer.ts';
import type { Kind } from '../cards/types.ts';
import { belongsTo, rolesLine } from '../cards/view-card.ts';
import { foldText } from '../spotter/fold.ts';
import { cardsOf } from '../spotter/format.ts';
import { scan } from '../spotter/scan.ts';
import { spot } from '../spotter/spot.ts';
import { Flag } from '../spotter/types.ts';
import { countriesOf } from './countries.ts';
import type { Engine } from './engine.ts';
import { bookOf, type NameBook } from './name-book.ts';
import { distance, lettersOf, mayBeNear, slipsIn, sounded } from './near.ts';

/** What is read of a query, in UTF-16 units: no name is longer, whatever was pasted. */
const QUERY_LIMIT = 200;
/** Words of a query that are looked at. */
const MOST_WORDS = 8;
/** Near matches worth reading. */
const MOST_NEAR = 12;
/** How much of a query a card must answer, by how rare its words are, to be near it. */
const NEAR_ENOUGH = 0.4;
/** Names within a query of few words must be nearly all of its letters to be what is meant: not "Ayatollah" of "Ayatollah Khomeni". */
const NEARLY_ALL = 0.9;
const FEW_WORDS = 3;
/** An event that shares a word is rarely what a slip of a name was meant for. */
const EVENT_SHARE = 0.6;
/** What is so much less near than the nearest is not what was meant. */
const BESIDE_BEST = 0.75;
/** How much each slip takes from a word's worth; the beginning of a word is half a slip. */
const SLIP = 0.2;
/** The longest list of rows in one answer. */
const MOST_ROWS = 5000;
/** An acronym of three letters in a text in small letters may be any word. */
const SHORT_NAME = 4;

export interface LookUpAsk {
  query: string;
  /** Only these; absent or empty for all. */
  kinds?: readonly Kind[];
  /** Only cards of this country, by its id. */
  country?: string;
  /** Rows wanted. */
  most: number;
}

export interface LookUpRow {
  card: string;
  kind: Kind;
  title: string;
  /** What or who it is, as of the library's day: "Secretary of the Security Council of Russia", "5 Aug 2024, Tehran". */
  about: string;
  /** The part of the query that names it, where the query says more. */
  piece?: string;
}

export interface LookUp {
  rows: LookUpRow[];
  /** How many cards answer, also those beyond `most`. */
  total: number;
  /** How many of each kind there are without the filter by kind. */
  counts: Record<Kind, number>;
  /** Nothing is called so: the rows are only similar. */
  near: boolean;
  /** The one card that is called exactly so. */
  only?: string;
}

/** Lower is better. */
const Rank = { title: 0, name: 1, shortName: 2, titleStart: 3, titleWords: 4, words: 5, event: 6, near: 7, within: 8 } as const;

interface Hit {
  rank: number;
  /** Within a rank; higher is better. */
  score: number;
  piece?: string;
}
type Hits = Map<number, Hit>;

export function lookUp(engine: Pick<Engine, 'index'>, sayer: Sayer, english: Sayer, ask: LookUpAsk): LookUp {
  const { library } = sayer;
  const book = bookOf(engine, sayer, english);
  const query = ask.query.slice(0, QUERY_LIMIT).trim();
  const { hits, near, only } = query === '' ? { hits: wholeShelf(book), near: false, only: undefined } : find(engine, library, book, query);
  const countries = ask.country === undefined ? undefined : countriesOf(library);
  const inCountry = [...hits.keys()].filter((number) => countries === undefined || countries[number]!.has(ask.country!));
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
  for (const number of inCountry) counts[library.cards[number]!.kind]++;
  const kinds = new Set(ask.kinds?.length ? ask.kinds : KINDS);
  const left = inCountry.filter((number) => kinds.has(library.cards[number]!.kind));
  // events by themselves are read as they came, the latest first
  const byDay = query === '' && kinds.size === 1 && kinds.has('event');
  left.sort(byDay ? (a, b) => dayOf(sayer, b).localeCompare(dayOf(sayer, a)) || book.order[a]! - book.order[b]! : byRank(hits, book));
  const most = Math.max(0, Math.min(MOST_ROWS, Math.floor(ask.most) || 0));
  return {
    rows: left.slice(0, most).map((number) => rowOf(sayer, number, hits.get(number)?.piece)),
    total: left.length,
    counts,
    near,
    only: only === undefined ? undefined : library.cards[only]!.id,
  };
}

/** The countries that cards belong to, with how many. */
export function shelf(sayer: Sayer): { country: string; title: string; cards: number }[] {
  const counts = new Map<string, number>();
  for (const countries of countriesOf(sayer.library)) for (const id of countries) counts.set(id, (counts.get(id) ?? 0) + 1);
  const { compare } = new Intl.Collator(sayer.grammar.locale);
  return [...counts].map(([country, cards]) => ({ country, title: sayer.title(country), cards })).sort((a, b) => compare(a.title, b.title));
}

const wholeShelf = (book: NameBook): Hits => new Map(book.order.map((_, number) => [number, { rank: Rank.title, score: 0 }]));

const dayOf = (sayer: Sayer, number: number): string => {
  const card = sayer.library.cards[number]!;
  return card.kind === 'event' ? card.from : '';
};

const byRank = (hits: Hits, book: NameBook) => (a: number, b: number) => {
  const [first, second] = [hits.get(a)!, hits.get(b)!];
  return first.rank - second.rank || second.score - first.score || book.order[a]! - book.order[b]!;
};

function find(engine: Pick<Engine, 'index'>, library: Library, book: NameBook, query: string): { hits: Hits; near: boolean; only?: number } {
  const hits: Hits = new Map();
  const hit = (number: number, rank: number, score = book.weight[number]!, piece?: string) => {
    const before = hits.get(number);
    if (!before || rank < before.rank) hits.set(number, { rank, score, piece });
  };
  const named = query.replace(/['’]s$/iu, '');
  const folded = foldText(named);
  if (folded === '') return { hits, near: false };
  exact(engine, book, named, folded, hit);
  const only = onlyOne(hits);
  const words = [...new Set(folded.split(' '))].slice(0, MOST_WORDS);
  for (const number of withWords(book, words)) hit(number, library.cards[number]!.kind === 'event' ? Rank.event : rankOfWords(book.titles[number]!, folded, words));
  if (hits.size) return { hits, near: false, only };
  const covered = within(engine, named, folded, hit);
  if (covered > (words.length > FEW_WORDS ? 0 : NEARLY_ALL)) return { hits, near: false };
  const similar = nearTo(library, book, words);
  for (const [number, score] of similar) hit(number, Rank.near, score);
  return { hits, near: similar.length > 0 };
}

type AddHit = (number: number, rank: number, score?: number, piece?: string) => void;

/** Names that are the whole query. Written in capitals, as every name may be: somebody who types leaves them out. */
function exact({ index }: Pick<Engine, 'index'>, book: NameBook, named: string, folded: string, hit: AddHit): void {
  const capitals = named.toUpperCase();
  for (const { start, end, entry, joined } of scan(index, capitals)) {
    if (!joined && foldText(capitals.slice(start, end)) !== folded) continue;
    if (joined && foldText(capitals.slice(0, end)) !== folded) continue;
    for (const { card, flags } of cardsOf(index, entry)) if (!(flags & Flag.never)) hit(card, joined || flags & (Flag.weak | Flag.form) ? Rank.shortName : Rank.name);
  }
  // a full name in a case form is put together where it stands
  const written = named.replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));
  for (const { start, end, card } of spot(index, [written]).mentions) if (foldText(written.slice(start, end)) === folded) hit(card, Rank.name);
  book.titles.forEach((titles, number) => {
    if (titles.includes(folded)) hit(number, Rank.title);
  });
}

/** The one card that the best kind of exact match leaves. */
function onlyOne(hits: Hits): number | undefined {
  const strong = [...hits].filter(([, { rank }]) => rank <= Rank.name);
  const named = strong.length ? strong : [...hits];
  return named.length === 1 ? named[0]![0] : undefined;
}

/** Cards in whose names a word begins with each of these. */
function withWords(book: NameBook, words: readonly string[]): Set<number> {
  let found: Set<number> | undefined;
  // the longest has the fewest cards
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const cards = new Set<number>();
    for (const [known, owners] of book.words) if (known.startsWith(word)) for (const owner of owners) if (!found || found.has(owner)) cards.add(owner);
    found = cards;
    if (!found.size) break;
  }
  return found ?? new Set();
}

function rankOfWords(titles: readonly string[], folded: string, words: readonly string[]): number {
  if (titles.some((title) => title.startsWith(folded))) return Rank.titleStart;
  return titles.some((title) => words.every((word) => ` ${title}`.includes(` ${word}`))) ? Rank.titleWords : Rank.words;
}

/** Names that stand within the query, as in a sentence that was selected. Answers which share of its letters they are. */
function within({ index }: Pick<Engine, 'index'>, query: string, folded: string, hit: AddHit): number {
  const capitals = query.toUpperCase();
  // a text without capitals says nothing by them; letters that change their number with their case would shift what is cut out
  const bare = query === query.toLowerCase() && capitals.length === query.length;
  let covered = 0;
  let done = 0;
  for (const { start, end, entry } of scan(index, bare ? capitals : query)) {
    if (start < done || (bare && end - start < SHORT_NAME)) continue;
    const all = cardsOf(index, entry);
    // what only looks alike covers its place
    if (all.every(({ flags }) => flags & Flag.never)) done = end;
    const owners = all.filter(({ flags }) => !(flags & Flag.never) && (bare || !(flags & Flag.exact) || capitals.slice(start, end) === query.slice(start, end)));
    if (!owners.length) continue;
    done = end;
    const piece = query.slice(start, end);
    covered += foldText(piece).length;
    for (const { card, flags } of owners) hit(card, Rank.within, flags & Flag.weak ? -start - QUERY_LIMIT : -start, piece);
  }
  return covered / folded.length;
}

/** Cards with words that differ from the query's by a slip or two; rare words count more. */
function nearTo(library: Library, book: NameBook, words: readonly string[]): [number, score: number][] {
  const most = Math.log(1 + book.titles.length);
  const worth = new Map<number, number>();
  let whole = 0;
  // the parts of a name may be written apart: "hizb allah"
  const parts = words.length === 2 ? [...words, words.join('')] : words;
  parts.forEach((word, at) => {
    const joined = at === words.length;
    const best = nearWords(book, sounded(word));
    const rarest = (known: string) => Math.log(1 + book.titles.length / book.words.get(known)!.size);
    const weights = [...best].map(([known, slips]) => ({ owners: book.words.get(known)!, slips, weight: rarest(known) }));
    // what a word is worth is told by the best that it may be
    const top = joined ? whole : Math.max(0, ...weights.filter(({ slips }) => slips < 1).map(({ weight }) => weight)) || most;
    const gained = new Map<number, number>();
    for (const { owners, slips } of weights) for (const owner of owners) gained.set(owner, Math.max(gained.get(owner) ?? 0, top * (1 - SLIP * slips)));
    for (const [owner, gain] of gained) worth.set(owner, joined ? Math.max(worth.get(owner) ?? 0, gain) : (worth.get(owner) ?? 0) + gain);
    if (!joined) whole += top;
  });
  const meant = (number: number, share: number) => (library.cards[number]!.kind === 'event' ? share * EVENT_SHARE : share);
  return (
    [...worth]
      .map(([number, sum]): [number, number] => [number, sum / whole])
      .filter(([, share]) => share >= NEAR_ENOUGH)
      // of equals the one that is spoken of more
      .map(([number, share]): [number, number] => [number, meant(number, share) + book.weight[number]! * 1e-6])
      .sort((a, b) => b[1] - a[1])
      .filter(([, share], _, [best]) => share >= best![1] * BESIDE_BEST)
      .slice(0, MOST_NEAR)
  );
}

/** Words that sound like this one, with how many slips apart. */
function nearWords(book: NameBook, sound: string): Map<string, number> {
  const most = slipsIn(sound);
  const found = new Map<string, number>();
  const letters = lettersOf(sound);
  for (const known of book.sounds()) {
    if (known.sound === sound) found.set(known.word, 0);
    else if (most === 0) continue;
    else if (known.sound.startsWith(sound)) found.set(known.word, 0.5);
    else if (mayBeNear(letters, known.letters, most)) {
      const slips = distance(sound, known.sound, most);
      if (slips <= most) found.set(known.word, slips);
    }
  }
  return found;
}

function rowOf(sayer: Sayer, number: number, piece: string | undefined): LookUpRow {
  const { library } = sayer;
  const card = library.cards[number]!;
  const of = belongsTo(sayer, card)?.text ?? '';
  const role = card.kind === 'event' ? (card.to === undefined ? sayer.day(card.from) : sayer.days(card.from, card.to)) : plain(rolesLine(sayer, card, library.manifest.day)[0]?.what ?? []);
  const about = [role, role.includes(of) ? '' : of].filter(Boolean).join(sayer.grammar.comma);
  return { card: card.id, kind: card.kind, title: sayer.title(card.id), about, piece };
}
