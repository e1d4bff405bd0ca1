// How one language joins a name to an office: the part of grammar that a table of words cannot hold.
import type { CompiledCard } from '../library.ts';

export type Article = NonNullable<CompiledCard['article']>;

export interface Grammar {
  /** The locale for dates and numbers. */
  locale: string;
  /** What stands around a name that something is of, with its spaces: " of the " (United States), " dell’" (Iran), or brackets where a case would be needed. */
  of(article: Article | undefined): readonly [before: string, after: string];
  /** What stands before a name after "according to": "the ", "gli ". */
  article(article: Article | undefined): string;
  /** Whether the word before a date joins this day of the month: Italian "dal 7", but "dall'8" and "dall'11". */
  joinsDay?(day: number): boolean;
  /** What stands between the parts of a list, with its space. */
  comma: string;
  /** Puts right what Intl writes for whole days. */
  mendDate?(date: string): string;
}

const en: Grammar = {
  locale: 'en-GB',
  of: (article) => [` of ${en.article(article)}`, ''],
  article: (article) => (article?.en === 'the' ? 'the ' : ''),
  comma: ', ',
};

/** "di" with the article that follows it. */
const DI: Record<string, string> = { il: 'del ', lo: 'dello ', la: 'della ', "l'": 'dell’', i: 'dei ', gli: 'degli ', le: 'delle ', none: 'di ' };
const IL = { il: 'il ', lo: 'lo ', la: 'la ', "l'": 'l’', i: 'i ', gli: 'gli ', le: 'le ', none: '' };

const it: Grammar = {
  locale: 'it-IT',
  of: (article) => [` ${DI[article?.it ?? 'none']}`, ''],
  article: (article) => IL[article?.it ?? 'none'],
  // otto and undici start with a vowel
  joinsDay: (day) => day === 8 || day === 11,
  comma: ', ',
  // Intl writes "01–3 mar" and "03 mag – 01 giu", though "1 mar" alone
  mendDate: (date) => date.replace(/\b0(?=\d)/gu, ''),
};

/**
 * A language whose names would change their ending or need an article after "of": the name keeps the form of its title, in brackets ("Міністр оборони (Україна)"),
 * which is right whatever the name is.
 */
const bracketing = (locale: string): Grammar => ({ locale, of: () => [' (', ')'], article: () => '', comma: ', ' });

const GRAMMARS = {
  en,
  it,
  uk: bracketing('uk-UA'),
  de: bracketing('de-DE'),
  fr: { ...bracketing('fr-FR'), mendDate: (date) => date.replace(/\b1(?= \p{Ll}|–)/gu, '1er') },
  es: bracketing('es-ES'),
  // the one month that Intl does not abbreviate stands in the wrong case
  pl: { ...bracketing('pl-PL'), mendDate: (date) => date.replace(/\bmaj\b/gu, 'maja') },
  // news in Arabic writes dates and numbers in the digits of Europe as a rule
  ar: { ...bracketing('ar-u-nu-latn'), comma: '، ' },
} satisfies Record<string, Grammar>;

export type Spoken = keyof typeof GRAMMARS;
/** Languages that cards can be said in. */
export const SPOKEN = Object.keys(GRAMMARS) as Spoken[];
export const grammarOf = (lang: string): Grammar => (Object.hasOwn(GRAMMARS, lang) ? GRAMMARS[lang as Spoken] : en);

/** The language to speak to a reader who asks for these, best first. */
export function spokenFor(wanted: readonly string[]): Spoken {
  for (const tag of wanted) {
    const found = SPOKEN.find((lang) => lang === tag.toLowerCase().split('-')[0]);
    if (found) return found;
  }
  return 'en';
}
