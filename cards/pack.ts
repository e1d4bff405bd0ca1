// A reader's own pack of cards: its schema, and what becomes of its cards in the library.
import * as v from 'valibot';
import type { Bones } from './check-card.ts';
import { compileCard } from './compile-card.ts';
import type { CompiledCard, Texts } from './library.ts';
import { SPOKEN, type Spoken } from './say/grammar.ts';
import { EventSchema, gistText, key, text, ThingSchema } from './schema.ts';
import type { CardSource, NameLanguage } from './types.ts';

/** Grows when packs change shape; one of another version is refused. */
export const PACK_VERSION = 1;
/** Cards of one pack: a field that somebody follows, not a second library. */
const MOST_CARDS = 1000;

/** Facts of a card: the library's have 12 at most. They are compared with one another, which without an end would stop whoever reads them. */
const MOST_FACTS = 50;
/** UTF-16 units: the longest id of the library has 58, the longest address 501. */
const LONGEST_ID = 80;
const LONGEST_URL = 2000;

/** Words in the languages that cards speak; those who speak another one read the English. */
const inSpoken = <Value extends v.GenericSchema>(value: Value) =>
  v.strictObject({ en: value, ...(Object.fromEntries(SPOKEN.filter((lang) => lang !== 'en').map((lang) => [lang, v.optional(value)])) as Record<Exclude<Spoken, 'en'>, v.OptionalSchema<Value, undefined>>) });

type Entries = typeof ThingSchema.entries | typeof EventSchema.entries;
/** What every card may say, with an end to it. */
const bounded = ({ id, wikidata, facts, sources }: Entries) => ({
  id: v.pipe(id, v.maxLength(LONGEST_ID, `is longer than ${LONGEST_ID} characters`)),
  wikidata: v.optional(v.pipe(wikidata.wrapped, v.maxLength(12, 'is longer than 12 characters'))),
  facts: v.pipe(facts, v.maxLength(MOST_FACTS, `has more than ${MOST_FACTS} facts`)),
  sources: v.record(sources.key, v.strictObject({ ...sources.value.entries, url: v.pipe(sources.value.entries.url, v.maxLength(LONGEST_URL, `is longer than ${LONGEST_URL} characters`)) })),
});

/** Cards as in the library, but for what only data sets of its build can say: names of countries and cities, coordinates. */
export const PACK_CARDS = {
  event: v.strictObject({ ...EventSchema.entries, ...bounded(EventSchema.entries), gist: inSpoken(gistText), title: inSpoken(text) }),
  thing: v.strictObject({ ...v.omit(ThingSchema, ['country', 'city', 'at']).entries, ...bounded(ThingSchema.entries), gist: v.optional(inSpoken(gistText)) }),
};
export type PackCard = v.InferOutput<typeof PACK_CARDS.event> | v.InferOutput<typeof PACK_CARDS.thing>;

/** The pack around its cards, which are read one by one. */
export const PackSchema = v.strictObject({
  chiosa: v.literal('pack'),
  version: v.literal(PACK_VERSION),
  id: v.pipe(key, v.maxLength(40, 'is longer than 40 characters')),
  name: v.pipe(text, v.maxLength(60, 'is longer than 60 characters')),
  by: v.optional(v.pipe(text, v.maxLength(60, 'is longer than 60 characters'))),
  cards: v.pipe(v.array(v.unknown()), v.minLength(1, 'is empty'), v.maxLength(MOST_CARDS, `has more than ${MOST_CARDS} cards`)),
});

export interface Pack {
  id: string;
  name: string;
  by?: string;
  /** Their ids, and what they say of one another, begin with the pack's: no card of the library can have the same. */
  cards: PackCard[];
}

/** Two hyphens stand in no id of the library, now or later. */
export const idInPack = (pack: string, card: string): string => `${pack}--${card}`;

const firstName = (names: CardSource['names'], lang: NameLanguage): string | undefined => {
  const [first] = names[lang] ?? [];
  return typeof first === 'object' ? first.name : first;
};

/** What a card is called in a language: as there, in English, or wherever it has a name. */
function titleIn(card: PackCard, lang: Spoken): string {
  if (card.kind === 'event') return card.title[lang] ?? card.title.en;
  // its schema wants a name in one language at least
  const [any] = Object.keys(card.names) as NameLanguage[];
  return firstName(card.names, lang) ?? firstName(card.names, 'en') ?? firstName(card.names, any!)!;
}

export const compilePack = ({ name, cards }: Pack): CompiledCard[] =>
  cards.map((card) => ({ ...compileCard(card as Bones, card.kind !== 'event' && card.native ? firstName(card.names, card.native) : undefined), pack: name }));

/** The words of a language with those of packs behind them. */
export function addTexts(texts: Texts, packs: readonly Pack[]): Texts {
  if (packs.length === 0) return texts;
  const lang = texts.lang as Spoken;
  const cards = packs.flatMap((pack) => pack.cards);
  const inEnglish = new Set(cards.flatMap(({ gist }, at) => (gist && gist[lang] === undefined ? [texts.titles.length + at] : [])));
  return { ...texts, titles: [...texts.titles, ...cards.map((card) => titleIn(card, lang))], gists: [...texts.gists, ...cards.map(({ gist }) => gist?.[lang] ?? gist?.en ?? '')], inEnglish };
}
