// All names of the library by their words: what somebody who types a few letters may mean. Made when first asked for, once a language.
import type { Library } from '../cards/library.ts';
import type { Sayer } from '../cards/say/sayer.ts';
import { foldText } from '../spotter/fold.ts';
import { cardsOf, ESCAPE, type Index, textAt } from '../spotter/format.ts';
import { Flag } from '../spotter/types.ts';
import type { Engine } from './engine.ts';
import { lettersOf, sounded } from './near.ts';

/** A word as it sounds, with its letters as bits. */
interface Sound {
  word: string;
  sound: string;
  letters: number;
}

export interface NameBook {
  /** Word of a name, folded -> the numbers of the cards that have it. */
  words: ReadonlyMap<string, ReadonlySet<number>>;
  /** For each card its titles, folded: the reader's own, English, the name at home. */
  titles: readonly string[][];
  /** A card's place among all, by its title. */
  order: readonly number[];
  /** How much of the library speaks of a card. */
  weight: readonly number[];
  /** The words as they sound: made when the first misspelt name is looked up. */
  sounds(): readonly Sound[];
}

const books = new WeakMap<Sayer, NameBook>();

/** @param english titles that readers of other languages type too */
export function bookOf({ index, packIndex }: Pick<Engine, 'index' | 'packIndex'>, sayer: Sayer, english: Sayer): NameBook {
  const known = books.get(sayer);
  if (known) return known;
  const { library } = sayer;
  const words = new Map<string, Set<number>>();
  const add = (folded: string, card: number) => {
    for (const word of folded.split(' ')) {
      const cards = words.get(word);
      if (cards) cards.add(card);
      else if (word) words.set(word, new Set([card]));
    }
  };
  for (const { folded, cards } of writtenNames(index)) for (const card of cards) add(folded, card);
  if (packIndex) for (const { folded, cards } of writtenNames(packIndex.index)) for (const card of cards) add(folded, card + packIndex.first);
  const titles = library.cards.map((card, number) => {
    const all = [sayer.title(card.id), english.title(card.id), ...(card.kind !== 'event' && card.native ? [card.native.text] : [])];
    const folded = [...new Set(all.map(foldText))];
    for (const title of folded) add(title, number);
    return folded;
  });
  let sounds: Sound[] | undefined;
  const book: NameBook = {
    words,
    titles,
    order: orderOf(sayer),
    weight: library.cards.map((card) => weightOf(library, card.id)),
    sounds: () =>
      (sounds ??= Array.from(words.keys(), (word) => {
        const sound = sounded(word);
        return { word, sound, letters: lettersOf(sound) };
      })),
  };
  books.set(sayer, book);
  return book;
}

/** Every name as cards write it, read out of the index: folded, without case forms and without what only looks alike. */
function* writtenNames(index: Index): Generator<{ folded: string; cards: number[] }> {
  const { records } = index;
  const units = unitsOf(index);
  // the section ends in up to three zeros
  for (let entry = 0; entry < records.length && records[entry]! > 0; ) {
    const text = textAt(records, entry);
    const end = text + records[entry]!;
    const cards = cardsOf(index, entry).flatMap(({ card, flags }) => (flags & (Flag.form | Flag.never) ? [] : [card]));
    if (cards.length) yield { folded: textOf(records, units, text, end), cards };
    entry = end;
  }
}

/** Code -> unit: the index itself only needs the other way. */
function unitsOf(index: Index): Uint16Array {
  const units = new Uint16Array(ESCAPE);
  index.codes.forEach((code, unit) => {
    if (code !== ESCAPE) units[code] = unit;
  });
  units[0] = 0x20;
  return units;
}

function textOf(records: Uint8Array, units: Uint16Array, from: number, end: number): string {
  let text = '';
  for (let at = from; at < end; at++) {
    const code = records[at]!;
    if (code !== ESCAPE) text += String.fromCharCode(units[code]!);
    else {
      text += String.fromCharCode(records[at + 1]! | (records[at + 2]! << 8));
      at += 2;
    }
  }
  return text;
}

function orderOf(sayer: Sayer): number[] {
  const titles = sayer.library.cards.map((card) => sayer.title(card.id));
  const { compare } = new Intl.Collator(sayer.grammar.locale, { numeric: true });
  const sorted = titles.map((_, number) => number).sort((a, b) => compare(titles[a]!, titles[b]!));
  const order = Array.from<number>({ length: sorted.length });
  sorted.forEach((number, place) => {
    order[number] = place;
  });
  return order;
}

function weightOf(library: Library, id: string): number {
  return (library.eventsOf.get(id)?.length ?? 0) + (library.answersTo.get(id) ?? 0) + (library.officesOf.get(id)?.length ?? 0);
}
