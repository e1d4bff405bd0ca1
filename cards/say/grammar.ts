// How one language joins a name to an office: the part of grammar that a table of words cannot hold.
import type { CompiledCard } from '../library.ts';

export type Article = NonNullable<CompiledCard['article']>;

export interface Grammar {
  /** The locale for dates and numbers. */
  locale: string;
  /** "of the United States", "degli Stati Uniti" */
  of(name: string, article: Article | undefined): string;
  /** The name as it stands after a verb: "the United States", "gli Stati Uniti" */
  withArticle(name: string, article: Article | undefined): string;
  /** Day of the month as it is written when it differs from the number: "1º". */
  joinsDay(day: number): boolean;
}

const en: Grammar = {
  locale: 'en-GB',
  of: (name, article) => `of ${en.withArticle(name, article)}`,
  withArticle: (name, article) => (article?.en === 'the' && !/^the /i.test(name) ? `the ${name}` : name),
  joinsDay: () => false,
};

/** "di" with the article that follows it. */
const DI: Record<string, string> = { il: 'del ', lo: 'dello ', la: 'della ', "l'": 'dell’', i: 'dei ', gli: 'degli ', le: 'delle ', none: 'di ' };

const it: Grammar = {
  locale: 'it-IT',
  of: (name, article) => `${DI[article?.it ?? 'none']}${name}`,
  withArticle: (name, article) => {
    const word = article?.it ?? 'none';
    if (word === 'none') return name;
    return word === "l'" ? `l’${name}` : `${word} ${name}`;
  },
  // "dal 7 maggio" but "dall'8" and "dall'11": otto and undici start with a vowel
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
