// What a card source (one YAML file) may say, as a valibot schema; types.ts infers its types from here.
import * as v from 'valibot';
import { KINDS, NAME_LANGUAGES } from './kinds.ts';

/** The longest gist, in UTF-16 units: what fits under a name without scrolling. */
export const GIST_LIMIT = 240;

export const pattern = (regex: RegExp, what: string) => v.pipe(v.string(), v.regex(regex, `expected ${what}`));

/** A card id or a key of the vocabulary: lower-case words joined by hyphens. */
export const key = pattern(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');
/** A day as exactly as is known: 2024, 2024-08 or 2024-08-05. */
const day = v.pipe(
  v.union([v.string(), v.number()], 'expected a date as 2024, 2024-08 or 2024-08-05'),
  // YAML reads a bare year as a number
  v.transform(String),
  v.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'expected a date as 2024, 2024-08 or 2024-08-05'),
);
const wholeDay = pattern(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'a day as 2024-08-05');
export const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'), v.maxLength(400, 'is longer than 400 characters'));
const flag = v.optional(v.literal(true));
const number = v.pipe(v.number(), v.finite());
const keys = v.pipe(v.array(key), v.minLength(1, 'is empty'));
const maybeKeys = v.optional(v.array(key), []);

const byLanguage = <Value extends v.GenericSchema>(value: Value) => v.record(v.picklist(NAME_LANGUAGES, 'is no language of the library'), value);
const inLanguages = <Value extends v.GenericSchema>(value: Value) => v.pipe(byLanguage(value), v.check((record) => Object.keys(record).length > 0, 'is empty'));

const name = v.union(
  [text, v.strictObject({ name: text, weak: flag, exact: flag, never: flag, word: flag })],
  'expected a name, or { name, weak?, exact?, never?, word? }',
);

const source = v.union([v.number(), v.pipe(v.array(v.number()), v.minLength(1))], 'expected the number of a source, or a list of them');
/** What every fact may add: who says so, and when it is to be looked at again. */
const claim = { source, 'according-to': v.optional(key), 'review-by': v.optional(wholeDay) };
const span = { from: v.optional(day), to: v.optional(day) };

/** One schema for each kind of fact, by the word that opens it. */
export const FACTS = {
  is: v.strictObject({ is: key, of: v.optional(key), ...claim }),
  born: v.strictObject({ born: day, in: v.optional(key), ...claim }),
  died: v.strictObject({ died: day, in: v.optional(key), cause: v.optional(key), ...claim }),
  office: v.strictObject({ office: key, of: v.optional(key), acting: flag, ...span, ...claim }),
  /** Terms that are an office: who holds it is told from the people's cards. */
  'held-as': v.strictObject({ 'held-as': key, of: key, ...claim }),
  member: v.strictObject({ member: key, ...span, ...claim }),
  'wanted-by': v.strictObject({ 'wanted-by': key, ...span, ...claim }),
  'sanctioned-by': v.strictObject({ 'sanctioned-by': keys, ...span, ...claim }),
  'terror-list': v.strictObject({ 'terror-list': keys, ...span, ...claim }),
  founded: v.strictObject({ founded: day, in: v.optional(key), ...claim }),
  dissolved: v.strictObject({ dissolved: day, ...claim }),
  /** Countries: `of` is whom it became independent from. */
  independent: v.strictObject({ independent: day, of: v.optional(key), ...claim }),
  seat: v.strictObject({ seat: key, ...span, ...claim }),
  'part-of': v.strictObject({ 'part-of': key, ...span, ...claim }),
  'located-in': v.strictObject({ 'located-in': key, ...claim }),
  capital: v.strictObject({ capital: key, ...claim }),
  population: v.strictObject({ population: number, 'as-of': v.optional(day), ...claim }),
  origin: v.strictObject({ origin: keys, ...claim }),
  maker: v.strictObject({ maker: text, ...claim }),
  'in-service': v.strictObject({ 'in-service': day, ...claim }),
  'first-used': v.strictObject({ 'first-used': day, in: v.optional(key), ...claim }),
  operator: v.strictObject({ operator: keys, ...span, ...claim }),
  measure: v.strictObject({
    measure: v.picklist(['range', 'speed', 'warhead', 'payload', 'calibre', 'ceiling', 'length', 'wingspan', 'mass', 'crew']),
    value: number,
    to: v.optional(number),
    unit: v.optional(v.picklist(['km', 'km-h', 'mach', 'kg', 't', 'mm', 'm'])),
    about: flag,
    'at-most': flag,
    ...claim,
  }),
  signed: v.strictObject({ signed: day, in: v.optional(key), ...claim }),
  'in-force': v.strictObject({ 'in-force': day, ...claim }),
  party: v.strictObject({ party: keys, ...span, ...claim }),
  count: v.strictObject({
    count: key,
    value: number,
    to: v.optional(number),
    of: v.optional(key),
    about: flag,
    'at-least': flag,
    ...claim,
  }),
} as const;

export type FactVerb = keyof typeof FACTS;
export const FACT_VERBS = Object.keys(FACTS) as FactVerb[];

export function verbOf(fact: object): FactVerb | undefined {
  return FACT_VERBS.find((verb) => Object.hasOwn(fact, verb));
}

const noFact = v.pipe(
  v.unknown(),
  v.check(() => false, `expected a fact that opens with one of: ${FACT_VERBS.join(', ')}`),
) as unknown as (typeof FACTS)[FactVerb];

const fact = v.lazy((input) => {
  const verb = typeof input === 'object' && input !== null ? verbOf(input) : undefined;
  return verb ? FACTS[verb] : noFact;
});

const httpsUrl = v.pipe(v.string(), v.url('is no address'), v.startsWith('https://', 'must start with https://'));

/** The Italian article that stands before the title ("la Russia"), 'none' where there is none ("Hamas"). */
export const ITALIAN_ARTICLES = ['il', 'lo', 'la', "l'", 'i', 'gli', 'le', 'none'] as const;

export const gistText = v.pipe(text, v.maxLength(GIST_LIMIT, `is longer than ${GIST_LIMIT} characters`));
const gist = v.strictObject({ en: gistText, it: gistText });

const common = {
  id: key,
  wikidata: v.optional(pattern(/^Q[1-9]\d*$/, 'a Wikidata id such as Q159')),
  wikipedia: v.optional(inLanguages(text)),
  /** Words of the article before the title, where a fact puts it after a preposition. */
  article: v.optional(v.strictObject({ en: v.optional(v.picklist(['the', 'none'])), it: v.optional(v.picklist(ITALIAN_ARTICLES)) })),
  facts: v.optional(v.array(fact), []),
  sources: v.record(
    pattern(/^[1-9]\d?$/, 'a number from 1 to 99'),
    v.strictObject({ url: httpsUrl, publisher: text, title: v.optional(text), read: wholeDay }),
  ),
  reviewed: wholeDay,
  'review-by': v.optional(wholeDay),
};

export const EventSchema = v.strictObject({
  ...common,
  kind: v.literal('event'),
  gist,
  /** Other languages have their titles in assets/vocabulary/titles-<language>.yaml. */
  title: v.strictObject({ en: text, it: text }),
  names: v.optional(byLanguage(v.array(name)), {}),
  when: v.union([day, v.strictObject({ from: day, to: v.optional(day) })], 'expected a date, or { from, to? }'),
  where: maybeKeys,
  who: v.pipe(v.array(v.strictObject({ card: key, as: key, 'according-to': v.optional(key) })), v.minLength(1, 'names nobody')),
  /** Events that this one answers or goes on from. */
  follows: maybeKeys,
});

export const ThingSchema = v.strictObject({
  ...common,
  kind: v.picklist(KINDS.filter((kind) => kind !== 'event')),
  /** Places may do without: what a country is, its facts say. */
  gist: v.optional(gist),
  names: inLanguages(v.pipe(v.array(name), v.minLength(1, 'is empty'))),
  /** The language in which the thing is written at home; its first name stands under the title. */
  native: v.optional(v.picklist(NAME_LANGUAGES)),
  gender: v.optional(v.picklist(['m', 'f'])),
  /** Countries: the ISO code by which CLDR and world-countries know them. */
  country: v.optional(pattern(/^[A-Z]{2}$/, 'an ISO 3166 code such as IT')),
  /** Cities: the time zone whose CLDR name is the city's name. */
  city: v.optional(pattern(/^[A-Z][A-Za-z_]+\/[A-Z][A-Za-z_-]+$/, 'a time zone such as Asia/Tehran')),
  /** Places that no gazetteer has: latitude and longitude in degrees. */
  at: v.optional(v.strictTuple([v.pipe(number, v.minValue(-90), v.maxValue(90)), v.pipe(number, v.minValue(-180), v.maxValue(180))], 'expected [latitude, longitude]')),
});
