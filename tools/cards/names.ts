// All the names of a card, in all languages, with their flags: as written, from CLDR, and the forms made from them.
import type { CardSource, NameLanguage, ThingSource } from '../../cards/types.ts';
import { foldText } from '../../spotter/fold.ts';
import { Flag } from '../../spotter/types.ts';
import { formsOfName, type Declined } from '../forms/slavic.ts';
import { cityNames, countryNames } from './words.ts';

export interface LibraryName {
  text: string;
  lang: NameLanguage;
  flags: number;
}

const DECLINED: readonly string[] = ['ru', 'uk'] satisfies Declined[];

/** Names by language, the title first; CLDR's come after what the card says itself. */
export function namesByLanguage(card: CardSource): Partial<Record<NameLanguage, { text: string; flags: number }[]>> {
  const out: Partial<Record<NameLanguage, { text: string; flags: number }[]>> = {};
  const add = (lang: NameLanguage, text: string, flags: number) => {
    const list = (out[lang] ??= []);
    if (!list.some((known) => known.text === text)) list.push({ text, flags });
  };
  for (const [lang, names] of Object.entries(card.names) as [NameLanguage, ThingSource['names'][NameLanguage]][]) {
    for (const name of names ?? []) {
      if (typeof name === 'string') add(lang, name, 0);
      else add(lang, name.name, (name.weak ? Flag.weak : 0) | (name.exact && !isTitled(name.name) ? Flag.exact : 0) | (name.never ? Flag.never : 0));
    }
  }
  if (card.kind === 'event') return out;
  const known = [card.country ? countryNames(card.country) : {}, card.city ? cityNames(card.city) : {}];
  for (const names of known) for (const [lang, list] of Object.entries(names) as [NameLanguage, string[]][]) for (const text of list) add(lang, text, 0);
  return out;
}

/** Short acronyms count only as written: "NATO" may be "Nato", but "US" is never "us". */
const isAcronym = (text: string) => /^\p{Lu}{2,4}$/u.test(text);
/** A longer name with one capital ("Turkey") counts capitalised as any other; only in small letters it is a word. */
const isTitled = (text: string) => /^\p{Lu}\p{Ll}{4,}$/u.test(text);
const isSmall = (text: string) => text === text.toLowerCase() && text !== text.toUpperCase();

/** Folding makes Turkish "Şam" (Damascus) the English "Sam": a short word that leans on its accents needs the page's support. */
const leansOnAccents = (text: string) => /^\p{L}{2,4}$/u.test(text) && text.normalize('NFD') !== text && /\p{Script=Latin}/u.test(text);
/** Two Latin letters are a word or a domain somewhere ("RU", "UE"); in English they are known well enough to stand alone. */
const isThinAcronym = (text: string, lang: NameLanguage) => lang !== 'en' && /^[A-Z]{2}$/.test(text);

/** Every name the spotter gets for a card. */
export function spotterNames(card: CardSource): LibraryName[] {
  const out: LibraryName[] = [];
  const byLanguage = namesByLanguage(card);
  const lastWords = new Set(
    Object.values(byLanguage)
      .flat()
      .filter(({ text, flags }) => !(flags & Flag.never) && foldText(text).includes(' '))
      .map(({ text }) => foldText(text).split(' ').at(-1)!),
  );
  for (const [lang, names] of Object.entries(byLanguage) as [NameLanguage, { text: string; flags: number }[]][]) {
    for (const { text, flags } of names) {
      const folded = foldText(text);
      const surname = card.kind === 'person' && !folded.includes(' ') && lastWords.has(folded) ? Flag.surname : 0;
      const thin = leansOnAccents(text) || isThinAcronym(text, lang) ? Flag.weak : 0;
      const given = flags | surname | thin | (isAcronym(text) ? Flag.exact : 0) | (isSmall(text) ? Flag.lower : 0);
      out.push({ text, lang, flags: given });
      for (const form of formsOf(card, text, lang)) out.push({ text: form, lang, flags: given | Flag.form });
    }
  }
  return out;
}

function formsOf(card: CardSource, text: string, lang: NameLanguage): string[] {
  if (card.kind === 'weapon' && lang === 'en' && /^\p{Lu}\p{Ll}+$/u.test(text)) return [`${text}s`];
  if (!DECLINED.includes(lang)) return [];
  return formsOfName(text, lang as Declined, card.kind === 'person' ? { person: card.gender ?? 'm' } : {});
}

/** Words that may stand before a person's surname. */
export function givenNames(card: CardSource): string[] {
  if (card.kind !== 'person') return [];
  const out = new Set<string>();
  for (const { text, flags } of spotterNames(card)) {
    if (flags & (Flag.never | Flag.surname)) continue;
    for (const word of foldText(text).split(' ').slice(0, -1)) out.add(word);
  }
  return [...out];
}
