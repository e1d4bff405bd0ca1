// The reader's own packs beside the library: their names in an index of their own, what is found in both brought together.
import type { CompiledCard, Library } from '../cards/library.ts';
import type { Pack, PackCard } from '../cards/pack.ts';
import type { Fact, NameLanguage, ThingSource } from '../cards/types.ts';
import { buildIndex } from '../spotter/build.ts';
import { foldText } from '../spotter/fold.ts';
import { type Index, openIndex } from '../spotter/format.ts';
import { spot } from '../spotter/spot.ts';
import { type CardTraits, Flag, type Name, type Spotted, type Unmarked } from '../spotter/types.ts';
import { flagsOf, isOneWord, saidFlags } from './name-flags.ts';

/** An index of packs: its card 0 is the library's card `first`. */
export interface PackIndex {
  index: Index;
  first: number;
}

const NO_CUES = { titles: [], weapons: [], givenNames: [], extenders: [], institutions: [], elections: [], months: [] };

/**
 * The index of the packs' names.
 * @param library with the packs' cards behind its own
 * @param index the library's own, whose words beside names serve for packs, too
 */
export function indexPacks(packs: readonly Pack[], library: Library, index: Index): PackIndex {
  const cards = packs.flatMap((pack) => pack.cards);
  const first = library.cards.length - cards.length;
  const names = cards.flatMap((card, number) => namesOf(card).map((name): Name => ({ ...name, card: number })));
  const traits = cards.map((card, number): CardTraits => ({
    kind: card.kind === 'person' || card.kind === 'place' || card.kind === 'weapon' ? card.kind : 'other',
    related: relatedTo(library.cards[first + number]!, library, first),
    given: card.kind === 'person' ? givenNames(card.names) : [],
  }));
  const { titles, weapons, givenNames: given, extenders, institutions, elections, months } = index;
  return { first, index: { ...openIndex(buildIndex(names, traits, NO_CUES)), titles, weapons, givenNames: given, extenders, institutions, elections, months } };
}

const listed = (names: ThingSource['names']) =>
  (Object.entries(names) as [NameLanguage, NonNullable<ThingSource['names'][NameLanguage]>][]).flatMap(([lang, all]) =>
    all.map((name) => (typeof name === 'string' ? { lang, text: name, said: 0 } : { lang, text: name.name, said: saidFlags(name) })),
  );

/** Names as written, and a person's surname, which leans on the full name. */
function namesOf(card: PackCard): Omit<Name, 'card'>[] {
  const names = listed(card.names).map(({ lang, text, said }) => ({ text, flags: said | flagsOf(text, lang) }));
  if (card.kind !== 'person') return names;
  const alone = new Set(names.map(({ text }) => foldText(text)));
  const surnames = names.flatMap(({ text, flags }) => {
    const surname = text.split(/\s+/u).at(-1)!;
    return flags & Flag.never || isOneWord(text) || foldText(surname).length < 3 || alone.has(foldText(surname)) ? [] : [{ text: surname, flags: Flag.weak | Flag.surname }];
  });
  return [...names, ...surnames];
}

const givenNames = (names: ThingSource['names']): string[] => [
  ...new Set(listed(names).flatMap(({ text }) => foldText(text).split(' ').slice(0, -1).flatMap((word) => [word, word[0]!]))),
];

/** Cards of packs that a card names, or that take part in its event. */
function relatedTo(card: CompiledCard, { numberOf }: Library, first: number): number[] {
  const inFacts = (card.facts as Fact[]).flatMap((fact) => Object.values(fact).flat());
  const named = card.kind === 'event' ? [...inFacts, ...card.who.map((who) => who.card), ...card.where, ...card.follows] : inFacts;
  return [...new Set(named.flatMap((id) => (typeof id === 'string' ? (numberOf.get(id) ?? []) : [])))].flatMap((number) => (number >= first ? [number - first] : []));
}

interface Place {
  block: number;
  start: number;
  end: number;
}

/** What stands in the texts of the library and of packs. Where both have a name, the longer counts, and of equals the library's. */
export function spotAll(index: Index, packs: PackIndex | undefined, texts: readonly string[], known: readonly number[]): Spotted {
  if (!packs) return spot(index, texts, known);
  const { first } = packs;
  const own = spot(index, texts, known.filter((card) => card < first));
  const theirs = spot(packs.index, texts, known.flatMap((card) => (card < first ? [] : [card - first])));
  const moved = theirs.mentions.map((mention) => ({ ...mention, card: mention.card + first, reason: moveReason(mention.reason, first) }));
  const longer = clearOf(moved, own.mentions, (mention, other) => lengthOf(other) >= lengthOf(mention));
  const mentions = inOrder([...clearOf(own.mentions, longer), ...longer]);
  const unmarked = together(own.unmarked, theirs.unmarked.map((place) => ({ ...place, cards: place.cards.map((card) => card + first) })));
  return { mentions, unmarked: clearOf(unmarked, mentions) };
}

/** Names left alone: the same place once, with the cards of both; of two that overlap the longer, and of equals the library's. */
function together(own: readonly Unmarked[], theirs: readonly Unmarked[]): Unmarked[] {
  const at = ({ block, start, end }: Place) => `${block} ${start} ${end}`;
  const same = new Map(theirs.map((place) => [at(place), place]));
  const joined = own.map((place) => ({ ...place, cards: [...place.cards, ...(same.get(at(place))?.cards ?? [])] }));
  const longer = clearOf(theirs, own, (place, other) => lengthOf(other) >= lengthOf(place));
  return inOrder([...clearOf(joined, longer), ...longer]);
}

const lengthOf = ({ start, end }: Place) => end - start;
const inOrder = <Found extends Place>(places: readonly Found[]): Found[] => [...places].sort((a, b) => a.block - b.block || a.start - b.start);

/** Those that overlap none of the others, or none that counts. Both in order and none overlapping its own kind, so that one pass does: a page may have thousands. */
function clearOf<Found extends Place>(places: readonly Found[], others: readonly Place[], counts: (place: Found, other: Place) => boolean = () => true): Found[] {
  let from = 0;
  return places.filter((place) => {
    const isBefore = (other: Place) => other.block < place.block || (other.block === place.block && other.end <= place.start);
    while (from < others.length && isBefore(others[from]!)) from++;
    for (let at = from; at < others.length; at++) {
      const other = others[at]!;
      if (other.block > place.block || (other.block === place.block && other.start >= place.end)) return true;
      if (counts(place, other)) return false;
    }
    return true;
  });
}

function moveReason(reason: Spotted['mentions'][number]['reason'], by: number): Spotted['mentions'][number]['reason'] {
  return 'cards' in reason ? { ...reason, cards: reason.cards.map((card) => card + by) } : reason;
}
