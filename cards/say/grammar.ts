// How one language joins a name to an office: the part of grammar that a table of words cannot hold.
import type { CompiledCard } from '../library.ts';

export type Article = NonNullable<CompiledCard['article']>;

export interface Grammar {
  /** The locale for dates and numbers. */
  locale: string;
  /** What stands before a name that something is of, with its space: "of the " (United States), "dell’" (Iran). */
  of(article: Article | undefined): string;
  /** What stands before a name after "according to": "the ", "gli ". */
  article(article: Article | undefined): string;
  /** Whether the word before a date joins this day of the month: Italian "dal 7", but "dall'8" and "dall'11". */
  joinsDay(day: number): boolean;
}

const en: Grammar = {
  locale: 'en-GB',
  of: (article) => `of ${en.article(article)}`,
  article: (article) => (article?.en === 'the' ? 'the ' : ''),
  joinsDay: () => false,
};

/** "di" with the article that follows it. */
const DI = { il: 'del ', lo: 'dello ', la: 'della ', "l'": 'dell’', i: 'dei ', gli: 'degli ', le: 'delle ', none: 'di ' };
const IL = { il: 'il ', lo: 'lo ', la: 'la ', "l'": 'l’', i: 'i ', gli: 'gli ', le: 'le ', none: '' };

const it: Grammar = {
  locale: 'it-IT',
  of: (article) => DI[article?.it ?? 'none'],
  article: (article) => IL[article?.it ?? 'none'],
  // otto and undici start with a vowel
  joinsDay: (day) => day === 8 || day === 11,
};

const GRAMMARS: Record<string, Grammar> = { en, it };

/** Languages that cards can be said in. */
export const SPOKEN = ['en', 'it'] as const;
export const grammarOf = (lang: string): Grammar => GRAMMARS[lang] ?? en;

/** The language to speak to a reader who asks for these, best first. */
export function spokenFor(wanted: readonly string[]): (typeof SPOKEN)[number] {
  for (const tag of wanted) {
    const found = SPOKEN.find((lang) => lang === tag.toLowerCase().split('-')[0]);
    if (found) return found;
  }
  return 'en';
}
