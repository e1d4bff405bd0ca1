// Says words, names, dates and numbers of one library in one language.
import { daysBetween, lastDay } from '../days.ts';
import type { CompiledCard, Library, Texts, Word } from '../library.ts';
import type { Day } from '../types.ts';
import type { Phrase } from '../view.ts';
import { grammarOf, type Grammar } from './grammar.ts';

export type Gender = 'm' | 'f';
type Length = 'short' | 'month';

const WEEK = 7;
const MONTH = 30.44;
const YEAR = 365.25;

export class Sayer {
  readonly library: Library;
  readonly texts: Texts;
  readonly grammar: Grammar;
  /** Making a formatter costs far more than using it, and a page asks for hundreds of days. */
  readonly #dateFormats = new Map<string, Intl.DateTimeFormat>();
  readonly #unitFormats = new Map<string, Intl.NumberFormat>();

  constructor(library: Library, texts: Texts) {
    this.library = library;
    this.texts = texts;
    this.grammar = grammarOf(texts.lang);
  }

  card(id: string): CompiledCard | undefined {
    return this.library.cards[this.library.numberOf.get(id) ?? -1];
  }

  title(id: string): string {
    const number = this.library.numberOf.get(id);
    if (number !== undefined) return this.texts.titles[number] ?? id;
    return form(this.texts.vocabulary.places[id]) ?? id;
  }

  /** The gist of a card that the library has. */
  gist(id: string): string {
    return this.texts.gists[this.library.numberOf.get(id)!]!;
  }

  /** Whether that gist is in English although the others are not. */
  isGistForeign(id: string): boolean {
    return this.texts.inEnglish?.has(this.library.numberOf.get(id)!) ?? false;
  }

  /** A name that leads to its card, or a mere name where there is no card. */
  link(id: string, text = this.title(id)): Phrase {
    return [this.library.numberOf.has(id) ? { text, card: id } : { text }];
  }

  links(ids: readonly string[]): Phrase {
    const names = ids.map((id) => ({ id, text: this.title(id) }));
    return names.flatMap(({ id, text }, at) => [...(at ? [{ text: this.grammar.comma }] : []), ...this.link(id, text)]);
  }

  word(section: keyof Texts['vocabulary'], key: string, gender: Gender = 'm'): string {
    return form(this.texts.vocabulary[section][key], gender) ?? key;
  }

  /** The label of a part in an event, for as many as have it. */
  part(key: string, count: number): string {
    const word = this.texts.vocabulary.parts[key];
    return typeof word === 'object' && 'other' in word ? this.#plural(word, count) : this.word('parts', key);
  }

  label(key: string, gender: Gender = 'm', x = '', y = ''): string {
    // what is filled in may bring its own full stop: "січень 2020 р."
    return this.word('labels', key, gender).replace('{x}', () => x).replace('{y}', () => y).replace(/\.{2}(?=\s|$)/u, '.');
  }

  /** A label with names in it that may lead to their cards. */
  labelled(key: string, inner: Phrase, gender: Gender = 'm'): Phrase {
    const [before, after] = this.word('labels', key, gender).split('{x}') as [string, string];
    return [{ text: before }, ...inner, { text: after }].filter((piece) => piece.text);
  }

  /** What explains a phrase, in brackets behind it; after a comma where the phrase has brackets already: no two in a row. */
  aside(phrase: Phrase, inner: Phrase): Phrase {
    return plain(phrase).endsWith(')') ? [...phrase, { text: this.grammar.comma }, ...inner] : [...phrase, { text: ' (' }, ...inner, { text: ')' }];
  }

  /** A label with a whole day in it; Italian writes "dall'8" and "dal 7". */
  labelWithDay(key: string, day: Day, gender: Gender = 'm'): string {
    const joined = this.grammar.joinsDay?.(Number(day.slice(8))) && this.texts.vocabulary.labels[`${key}@11`] ? `${key}@11` : key;
    return this.label(joined, gender, this.day(day));
  }

  /** A day as exactly as it is known: "6 Aug 2024", "Aug 2024", "2024". `month` leaves out the day and writes the month in full. */
  day(day: Day, length: Length = 'short'): string {
    if (day.length === 4) return day;
    const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric', month: length === 'month' ? 'long' : 'short' };
    if (day.length === 10 && length !== 'month') options.day = 'numeric';
    const text = this.#dateFormat(options).format(new Date(day));
    return options.day ? this.#mended(text) : text;
  }

  #dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    const key = `${options.month} ${options.day}`;
    let format = this.#dateFormats.get(key);
    if (!format) this.#dateFormats.set(key, (format = new Intl.DateTimeFormat(this.grammar.locale, options)));
    return format;
  }

  #mended(date: string): string {
    return this.grammar.mendDate?.(date) ?? date;
  }

  /** From one day to another, each as exactly as it is known: "15–17 Mar 2024", "1933–1945". */
  days(from: Day, to: Day): string {
    if (from === to) return this.day(from);
    if (from.length === 4 && to.length === 4) return `${from}–${to}`;
    if (from.length < 10 || to.length < 10) return this.label('from-to', 'm', this.day(from), this.day(to));
    const format = this.#dateFormat({ timeZone: 'UTC', year: 'numeric', month: 'short', day: 'numeric' });
    return this.#mended(format.formatRange(new Date(from), new Date(to)));
  }

  /** "since May 2024", "dal 2012", "з травня 2024 р." */
  since(key: 'since' | 'until', day: Day): string {
    if (day.length === 4) return this.label(`${key}-year`, 'm', day);
    return this.label(`${key}-month`, 'm', this.#monthWithinDate(day));
  }

  /** A month in the case that it has within a date, which in Slavic languages is the one after "since": "травня 2024 р.". */
  #monthWithinDate(day: Day): string {
    const format = this.#dateFormat({ timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' });
    const parts = format.formatToParts(new Date(day));
    // all eight write the day first
    const month = parts.findIndex(({ type }) => type === 'month');
    return parts.slice(month).map(({ value }) => value).join('');
  }

  /** How old somebody is or was: "69", "69 anni", "69 років". */
  age(years: number): string {
    const word = this.texts.vocabulary.labels.age;
    return (typeof word === 'object' && 'other' in word ? this.#plural(word, years) : this.word('labels', 'age')).replace('{x}', String(years));
  }

  /** "2012–2024", "since May 2024", "until 2020"; empty if neither end is known. */
  span(from?: Day, to?: Day): string {
    if (from && to) return from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : `${from.slice(0, 4)}–${to.slice(0, 4)}`;
    if (from) return this.since('since', from);
    return to ? this.since('until', to) : '';
  }

  number(value: number): string {
    return new Intl.NumberFormat(this.grammar.locale, { maximumFractionDigits: 2 }).format(value);
  }

  unit(value: string, unit: string | undefined): string {
    return unit ? this.label(`unit-${unit}`, 'm', value).replace(' ', '\u00A0') : value;
  }

  /** The form of a counted word for a number: "1 person killed", "3 people killed". */
  counted(key: string, value: number, shown: string): string {
    const word = this.texts.vocabulary.counts[key];
    if (typeof word !== 'object' || !('other' in word)) return `${shown} ${key}`;
    return this.#plural(word, value).replace('{n}', shown);
  }

  #plural(word: Extract<Word, { other: string }>, count: number): string {
    const category = new Intl.PluralRules(this.grammar.locale).select(count);
    const forms: Record<string, string | undefined> = { ...word };
    return forms[category] ?? word.other;
  }

  /** The word for an office; some languages have another one for a body than for a state: Polish "przewodniczący" of a commission, "prezydent" of a country. */
  officeWord(fact: { office: string; of?: string }, gender: Gender): string {
    const special = `${fact.office}@body`;
    const isBody = fact.of !== undefined && this.card(fact.of)?.kind !== 'place';
    return this.word('offices', isBody && Object.hasOwn(this.texts.vocabulary.offices, special) ? special : fact.office, gender);
  }

  /** "Minister of Defence of Russia" with the country as a link; without it where it is the `known` one, told beside it already. */
  office(fact: { office: string; of?: string; acting?: true }, gender: Gender, known?: string): Phrase {
    const name = this.officeWord(fact, gender);
    const what = fact.acting ? this.label('acting', gender, name) : name;
    if (!fact.of || fact.of === known) return [{ text: what }];
    const [before, after] = this.grammar.of(this.card(fact.of)?.article);
    return [{ text: `${what}${before}` }, ...this.link(fact.of), ...(after ? [{ text: after }] : [])];
  }

  /** How far an event is from the article: "1 day before", "6 weeks after", "the same month", "under way". `to` is undefined while it goes on. */
  distance(from: Day, to: Day | undefined, article: Day): string {
    const last = to === undefined ? undefined : lastDay(to);
    if (from === article) return this.label('same-day');
    if (article.startsWith(from)) return this.label(from.length === 7 ? 'same-month' : 'same-year');
    if (from < article && (last === undefined || article <= last)) return this.label('under-way');
    const before = from < article;
    const days = before ? daysBetween(last!, article) : daysBetween(article, from);
    return this.label(before ? 'days-before' : 'days-after', 'm', this.#amount(days, from.length));
  }

  /** Days as days, weeks, months or years, whichever a reader would say; no finer than the date is known. */
  #amount(days: number, known: number): string {
    const units: [limit: number, length: number, unit: string][] = [
      [2 * WEEK, 1, 'day'],
      [10 * WEEK, WEEK, 'week'],
      [2 * YEAR, MONTH, 'month'],
      [Infinity, YEAR, 'year'],
    ];
    const finest = known === 4 ? 3 : known === 7 ? 2 : 0;
    const [, length, unit] = units.slice(finest).find(([limit]) => days < limit)!;
    let format = this.#unitFormats.get(unit);
    if (!format) this.#unitFormats.set(unit, (format = new Intl.NumberFormat(this.grammar.locale, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 })));
    return format.format(Math.max(1, Math.round(days / length)));
  }
}

function form(word: Word | undefined, gender: Gender = 'm'): string | undefined {
  if (word === undefined || typeof word === 'string') return word;
  return 'm' in word ? word[gender] : word.other;
}

/** The first letter as a capital: an office opens a line. */
export function capitalised(phrase: Phrase, locale: string): Phrase {
  const [first, ...rest] = phrase;
  return first ? [{ ...first, text: first.text.charAt(0).toLocaleUpperCase(locale) + first.text.slice(1) }, ...rest] : phrase;
}

export const plain = (phrase: Phrase): string => phrase.map((piece) => piece.text).join('');
