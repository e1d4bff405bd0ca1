// All the names of a card, in all languages, with their flags: as written, from CLDR, transliterated, and the forms made from them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CardSource, NameLanguage, ThingSource } from '../../cards/types.ts';
import { flagsOf, isLatin, isOneWord, saidFlags } from '../../reading/name-flags.ts';
import { foldText } from '../../spotter/fold.ts';
import { Flag } from '../../spotter/types.ts';
import { nameForms, wordForms } from '../forms/forms.ts';
import { givenSpellings, spellingVariants } from '../forms/spellings.ts';
import { titleForms } from '../forms/titles.ts';
import { transliterate, type Latin } from '../forms/transliterate.ts';
import { everydayLanguages, isEverydayWord } from '../names/everyday.ts';
import { ROOT } from './sources.ts';
import { cityNames, countryNames } from './words.ts';

export interface LibraryName {
  text: string;
  lang: NameLanguage;
  flags: number;
}

interface Written {
  text: string;
  flags: number;
}
type ByLanguage = Partial<Record<NameLanguage, Written[]>>;

const entriesOf = (names: ByLanguage) => Object.entries(names) as [NameLanguage, Written[]][];

/** Names by language, the title first; CLDR's come after what the card says itself. */
export function namesByLanguage(card: CardSource): ByLanguage {
  const out: ByLanguage = {};
  for (const [lang, names] of Object.entries(card.names) as [NameLanguage, ThingSource['names'][NameLanguage]][]) {
    for (const name of names ?? []) {
      if (typeof name === 'string') add(out, lang, name, 0);
      else add(out, lang, name.name, saidFlags(name));
    }
  }
  if (card.kind === 'event') return out;
  const known = [card.country ? countryNames(card.country) : {}, card.city ? cityNames(card.city) : {}];
  for (const names of known) for (const [lang, list] of Object.entries(names) as [NameLanguage, string[]][]) for (const text of list) add(out, lang, text, 0);
  return out;
}

function add(names: ByLanguage, lang: NameLanguage, text: string, flags: number): void {
  const list = (names[lang] ??= []);
  if (!list.some((known) => known.text === text)) list.push({ text, flags });
}

/** Languages whose papers write acronyms that are read as words with one capital: Usa, Onu, Otan. */
const TITLED_ACRONYMS: readonly NameLanguage[] = ['it', 'fr', 'de', 'pt', 'es'];

/** Names of things open small within a sentence too: "guerra di Gaza", "détroit d'Ormuz"; but of "droni Shahed" only the second word is the name. */
const opensSmall = (text: string) => /^\p{Ll}.*\s\S*\p{Lu}/u.test(text);

/** Things that are called by a common noun and a name, of which the noun stands small within a sentence: "в секторе Газа", "striscia di Gaza". Titles of papers and parties keep their capital. */
const KEEPS_CAPITAL = /party|newspaper|news|magazine|broadcaster|agency|movement/;
function opensWithNoun(card: CardSource, text: string, lang: NameLanguage): boolean {
  if (!['place', 'organisation', 'agreement', 'term'].includes(card.kind) || lang === 'en' || lang === 'de' || !everydayLanguages.includes(lang)) return false;
  if (card.facts.some((fact) => 'is' in fact && KEEPS_CAPITAL.test(String(fact.is)))) return false;
  const [, noun] = /^(\p{Lu}\p{Ll}{2,})\s.*\p{Lu}/u.exec(text) ?? [];
  return noun !== undefined && isEverydayWord(noun.toLowerCase(), lang);
}

/** Hebrew "ב", "ל" and "כ" swallow the article behind them, Arabic "لل" its first letter: what is left of names, for the spotter to take only there, unless it is a name by itself. */
function withoutArticle(names: readonly LibraryName[]): LibraryName[] {
  const known = new Set(names.map(({ text }) => foldText(text)));
  return names.flatMap((name) => {
    const [, text] = (name.lang === 'he' ? /^ה(\p{L}{2,}.*)$/u : name.lang === 'ar' ? /^ال(\p{L}{2,}.*)$/u : /^$/u).exec(name.text) ?? [];
    return text && !(name.flags & Flag.never) && !known.has(foldText(text)) ? [{ ...name, text, flags: name.flags | Flag.particle | Flag.form }] : [];
  });
}

/** Every name the spotter gets for a card. */
export function spotterNames(card: CardSource): LibraryName[] {
  const out: LibraryName[] = [];
  const names = card.kind === 'person' ? withSpellings(card) : namesByLanguage(card);
  const surnames = card.kind === 'person' ? surnamesOf(names) : new Set<string>();
  // a full name is put together from its parts only where that language has the surname alone
  const aloneIn = new Map(entriesOf(names).map(([lang, list]) => [lang, new Set(list.filter(({ flags }) => !(flags & Flag.never)).map(({ text }) => foldText(text)).filter((folded) => surnames.has(folded)))]));
  const alone = new Set(Object.values(names).flat().map(({ text }) => foldText(text)));
  for (const [lang, list] of entriesOf(names)) {
    for (const { text, flags } of list) {
      const given = flags | flagsOf(text, lang) | (isForeignWord(card, text, lang) ? Flag.weak : 0) | ((opensSmall(text) && !(card.kind === 'weapon' && alone.has(foldText(text.slice(text.search(/\p{Lu}/u)))))) || opensWithNoun(card, text, lang) ? Flag.particle : 0) | (surnames.has(foldText(text)) ? Flag.surname : 0);
      out.push({ text, lang, flags: given });
      if (flags & Flag.never) {
        if (card.kind !== 'person' && !isOneWord(text)) for (const form of nameForms(lang, text)) out.push({ text: form, lang, flags: given });
        continue;
      }
      for (const spelling of acronymSpellings(text, lang)) out.push({ text: spelling.text, lang, flags: (given & ~Flag.exact) | spelling.flags });
      for (const form of formsOf(card, text, lang, aloneIn.get(lang)!)) out.push({ text: form, lang, flags: (given & ~Flag.word) | Flag.form | formFlags(form, lang) });
    }
  }
  out.push(...borrowedForms(card, names), ...borrowedTitles(card, names), ...withoutArticle(out));
  const words = wordsAmong(card, out);
  // "Bildu" is never the paper, though Poles call Bild so in the genitive
  const never = new Set(out.filter(({ flags }) => flags & Flag.never).map(({ text }) => foldText(text)));
  return out.filter(({ text, flags }) => flags & Flag.never || !(flags & Flag.form) || !never.has(foldText(text))).map((name) => (words.has(foldText(name.text)) ? { ...name, flags: name.flags | Flag.word } : name));
}

/**
 * Folded names that are everyday words: those that the card or its acronyms say, and those that are a word in every language that writes the name so ("Trump",
 * but not "Biden", which is only a Turkish one). Of countries and cities, which open sentences of news every day, only the card can say it ("Turkey", "Mosca").
 */
function wordsAmong(card: CardSource, names: readonly LibraryName[]): Set<string> {
  const said = new Set(names.filter(({ flags }) => flags & Flag.word).map(({ text }) => foldText(text)));
  if (card.kind === 'event' || card.country || card.city) return said;
  const isWord = new Map<string, boolean>();
  for (const { text, lang, flags } of names) {
    if (flags & (Flag.form | Flag.exact | Flag.never)) continue;
    const folded = foldText(text);
    isWord.set(folded, (isWord.get(folded) ?? true) && isHomograph(text, [lang]));
  }
  return new Set([...said, ...[...isWord].filter(([, every]) => every).map(([folded]) => folded)]);
}

/** A country's name in another language that is an English word: German "Island" is Iceland, but not in "Long Island". */
const isForeignWord = (card: CardSource, text: string, lang: NameLanguage) =>
  card.kind === 'place' && lang !== 'en' && /^\p{Lu}\p{Ll}+$/u.test(text) && isLatin(text) && isEverydayWord(text, 'en') && !namesByLanguage(card).en?.some((name) => name.text === text);

/** An everyday word of one of these languages, when it stands where a capital says nothing. Czech "Ruska" folds to the adjective "Ruská". */
const isHomograph = (text: string, langs: readonly NameLanguage[]) =>
  /^\p{Lu}\p{Ll}+$/u.test(text) && langs.some((lang) => isEverydayWord(text, lang) || (lang === 'cs' && isEverydayWord(text.replace(/a$/, 'á').replace(/e$/, 'é'), lang)));

/** A form that is a word of its own language, or of one of the same script, says less than the name it is made from. */
function formFlags(form: string, lang: NameLanguage): number {
  if (!isOneWord(form)) return 0;
  if (!isLatin(form)) return isHomograph(form, ['ru', 'uk']) ? Flag.word : 0;
  const latin = everydayLanguages.filter((other) => other !== 'ru' && other !== 'uk');
  // a German noun has its capital everywhere, words of other languages only where a capital says nothing
  return (isHomograph(form, latin) ? Flag.word : 0) | (form.length <= SHORT_FORM || (lang !== 'de' && isHomograph(form, ['de'])) ? Flag.weak : 0);
}

/** Latin forms of so few letters are names in some language: "Chin" of Chiny, "Iraka". */
const SHORT_FORM = 4;

const LONGEST_DOTTED = 3;
/** "USA" as "U.S.A." and, where papers do so, as "Usa". */
function acronymSpellings(text: string, lang: NameLanguage): Written[] {
  if (!/^[A-Z]{2,5}$/.test(text)) return [];
  const dotted = { text: `${text.split('').join('.')}.`, flags: Flag.exact };
  // of longer ones only English papers write the dots: "I.A.E.A."
  const spelt = lang === 'en' || text.length <= LONGEST_DOTTED ? [dotted] : [];
  if (!TITLED_ACRONYMS.includes(lang) || text.length < 3) return spelt;
  return [...spelt, { text: text[0]! + text.slice(1).toLowerCase(), flags: Flag.word }];
}

/** The surnames that stand alone: last words of full names. */
function surnamesOf(names: ByLanguage): Set<string> {
  const all = Object.values(names).flat().filter(({ flags }) => !(flags & Flag.never));
  const single = new Set(all.map(({ text }) => foldText(text)).filter((folded) => !folded.includes(' ')));
  return new Set(all.map(({ text }) => foldText(text)).filter((folded) => folded.includes(' ')).map((folded) => folded.split(' ').at(-1)!).filter((word) => single.has(word)));
}

/** Many of a weapon, which has no plural of its own in the card: "Tomahawków". */
const polishPlural = (text: string): string[] => (/^\p{Lu}\p{Ll}+[bcdfghklmnprstwz]$/u.test(text) ? [/[kg]$/.test(text) ? 'i' : 'y', 'ów', 'om', 'ami', 'ach'].map((ending) => text + ending) : []);

/** Acronyms that are read as a word take endings in small letters: "ЦАХАЛа", "ІДІЛу". */
function acronymCases(text: string, lang: 'ru' | 'uk'): string[] {
  if (!/^\p{Lu}{2,}[АИІОУЕ][БВГДЖЗКЛМНПРСТФХЦЧШ]$/u.test(text)) return [];
  return (lang === 'ru' ? ['а', 'у', 'ом', 'е'] : ['у', 'а', 'ом', 'і']).map((ending) => text + ending);
}

function formsOf(card: CardSource, text: string, lang: NameLanguage, surnames: ReadonlySet<string>): string[] {
  if (card.kind === 'weapon' && lang === 'en' && /^\p{Lu}\p{Ll}*(?!s)\p{Ll}$/u.test(text)) return [`${text}s`];
  if (card.kind === 'weapon' && lang === 'pl') return [...nameForms(lang, text), ...polishPlural(text)];
  if (lang === 'ru' || lang === 'uk') return [...formsIn(card, text, lang, surnames), ...acronymCases(text, lang)];
  return formsIn(card, text, lang, surnames);
}

function formsIn(card: CardSource, text: string, lang: NameLanguage, surnames: ReadonlySet<string>): string[] {
  if (card.kind !== 'person') return nameForms(lang, text);
  const person = card.gender ?? 'm';
  if (isOneWord(text)) return wordForms(lang, text, { person, part: 'surname' });
  // the spotter puts a given name and a surname together in whatever forms they stand
  return surnames.has(foldText(text).split(' ').at(-1)!) && !/^\p{Ll}/u.test(text) ? [] : nameForms(lang, text, { person });
}

/** Languages into which names of people are transliterated, and those that decline the English spelling where the card has none of their own (German: "Macrons"). */
const LATIN: readonly Latin[] = ['en', 'it', 'de', 'fr', 'es', 'pl', 'pt', 'tr', 'cs'];
/** With these an English name is not the one that others borrow. */
const ENGLISH_TITLE = /\b(?:Sir|Minister|President|Secretary|Senator|King|Queen|Prince|Princess|Pope|General|Ayatollah|Sheikh|Chancellor)\b/;
const BORROWING: readonly NameLanguage[] = ['pl', 'cs', 'de'];

const GIVEN_NAMES = new Set(readFileSync(join(ROOT, 'assets', 'names', 'given-names.txt'), 'utf8').split('\n').map(foldText));
/** "Ali" at the end of a name is a given name to most readers: no surname is made of it. */
const isGivenName = (word: string) => GIVEN_NAMES.has(foldText(word));

/** One Latin word is declined in Polish and Czech as if it were theirs, where the card has no name of its own there: "Gazpromu", "Facebooka". */
function borrowedForms(card: CardSource, names: ByLanguage): LibraryName[] {
  const [title] = names.en ?? [];
  if (!title || title.flags || !/^\p{Lu}[\p{Ll}\p{M}]{3,}$/u.test(title.text) || card.kind === 'weapon' || card.kind === 'person') return [];
  return BORROWING.filter((lang) => !names[lang]).flatMap((lang) => nameForms(lang, title.text).map((text) => ({ text, lang, flags: Flag.form | formFlags(text, lang) })));
}

const lastWord = (text: string) => text.split(/\s+/).at(-1)!;
/** "XIV" of a pope is no surname. */
const ROMAN = /^[IVXLC]+$/;

/** What the card says of a surname standing alone: in the language that it is taken from, or else in any, where it is weak only if all say so. */
function surnameFlags(names: ByLanguage): (surname: string, from: NameLanguage) => number | undefined {
  const key = (text: string) => foldText(text).split(' ').at(-1)!;
  const said = entriesOf(names).flatMap(([lang, list]) => list.filter(({ text }) => !/\s/.test(text)).map(({ text, flags }) => ({ lang, surname: key(text), flags })));
  return (surname, from) => {
    const all = said.filter((one) => one.surname === key(surname));
    const own = all.filter(({ lang }) => lang === from);
    return (own.length ? own : all).map(({ flags }) => flags).reduce<number | undefined>((both, flags) => (both ?? flags) & flags, undefined);
  };
}

/** Papers and firms are called by their English titles in Polish and Czech too, and decline there: "Washington Posta", "Bloombergem". */
function borrowedTitles(card: CardSource, names: ByLanguage): LibraryName[] {
  const kind = card.kind === 'media' ? 'paper' : 'firm';
  if (card.kind !== 'media' && !(card.kind === 'organisation' && card.facts.some((fact) => 'is' in fact && /(?:company|maker|network|platform|app)$/.test(fact.is)))) return [];
  return (['pl', 'cs'] as const).flatMap((lang) => {
    const own = names[lang]?.map(({ text }) => text);
    const borrowed = (names.en ?? []).filter(({ text, flags }) => !(flags & Flag.never) && (!own || own.includes(text)));
    return borrowed.flatMap(({ text, flags }) => titleForms(lang, text, kind).map((form) => ({ text: form, lang, flags: flags | Flag.form | formFlags(form, lang) })));
  });
}

/** A person's names with the spellings that news gives them: transliterated from Cyrillic, variants of the English ones, and surnames alone. */
export function withSpellings(card: ThingSource): ByLanguage {
  const names = namesByLanguage(card);
  const flagsAlone = surnameFlags(names);
  const put = (lang: NameLanguage, text: string, from: NameLanguage, source: string) => {
    add(names, lang, text, 0);
    const surname = lastWord(text);
    const known = flagsAlone(surname, from);
    if (!isLatin(text) || surname.length <= 2 || ROMAN.test(surname) || (isGivenName(surname) && known === undefined)) return;
    add(names, lang, surname, known ?? flagsAlone(lastWord(source), from) ?? Flag.weak);
  };
  const own = (lang: NameLanguage) => (namesByLanguage(card)[lang] ?? []).filter(({ text, flags }) => !flags && !isOneWord(text)).map(({ text }) => text);
  const { native } = card;
  if (native === 'ru' || native === 'uk') for (const name of own(native).slice(0, 2)) for (const to of LATIN) for (const text of transliterate(name, native, to)) put(to, text, native, name);
  for (const name of own('en')) for (const text of spellingVariants(name)) put('en', text, 'en', name);
  const borrowed = own('en').filter((name) => !ENGLISH_TITLE.test(name)).slice(0, 2);
  for (const lang of BORROWING) if (!own(lang).length && !names[lang]) for (const name of borrowed) put(lang, name, 'en', name);
  return names;
}

/** Words that may stand before a person's surname, in all their forms, and their initials. */
export function givenNames(card: CardSource): string[] {
  if (card.kind !== 'person') return [];
  const out = new Set<string>();
  for (const [lang, list] of entriesOf(withSpellings(card))) {
    for (const { text, flags } of list) {
      if (flags & Flag.never || isOneWord(text)) continue;
      for (const word of text.split(/[\s·]+/).slice(0, -1)) {
        for (const form of [word, ...wordForms(lang, word, { person: card.gender ?? 'm', part: 'given' })]) for (const part of foldText(form).split(' ')) out.add(part);
      }
      for (const part of foldText(text).split(' ').slice(0, -1)) for (const spelling of givenSpellings(part)) out.add(spelling).add(part[0]!);
    }
  }
  return [...out];
}
