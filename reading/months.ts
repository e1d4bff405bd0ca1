// Months that a text names ("nell'ottobre 2023", "у лютому 2022"): they say which past events the writer has in mind.
import { NAME_LANGUAGES } from '../cards/kinds.ts';

/** Name of a month, in any language, folded -> its number from 1. A word that is two months in two languages is left out. */
let known: Map<string, number> | undefined;

/** Persian writes a hamza on a month that a year follows: "ژانویهٔ ۲۰۲۴". */
const fold = (word: string) => word.normalize('NFKC').toLowerCase().replaceAll('\u0654', '');

function monthWords(): Map<string, number> {
  if (known) return known;
  const words = new Map<string, number>();
  const drop = new Set<string>();
  for (const lang of NAME_LANGUAGES) {
    for (const options of [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(`${lang}-u-ca-gregory`, { ...options, timeZone: 'UTC' });
      for (let month = 0; month < 12; month++) {
        const word = fold(format.formatToParts(Date.UTC(2024, month, 15)).find((part) => part.type === 'month')?.value ?? '');
        if (!/^\p{L}{2,}$/u.test(word)) continue;
        if ((words.get(word) ?? month + 1) !== month + 1) drop.add(word);
        words.set(word, month + 1);
      }
    }
  }
  // the locative of Ukrainian and Polish months and the cases of Russian ones, from their genitives
  const cases = new Map<string, number>();
  for (const [word, month] of words) {
    if (/(?:ня|пада)$/u.test(word)) cases.set(`${word.slice(0, -1)}і`, month);
    if (word.endsWith('ого')) cases.set(`${word.slice(0, -3)}ому`, month);
    if (/[яа]$/u.test(word)) cases.set(`${word.slice(0, -1)}е`, month);
    if (word.endsWith('nia')) cases.set(`${word.slice(0, -1)}u`, month);
  }
  for (const [word, month] of cases) words.set(word, month);
  for (const word of drop) words.delete(word);
  known = words;
  return words;
}

const MONTH_AND_YEAR = /(?<![\p{L}\u0654])(\p{L}[\p{L}\u0654]+)\.?(?:\s+(?:del|de|do|of|дe|року|ל)\s*|[\s,]+|\s+\d{1,2}(?:st|nd|rd|th)?,?\s+)((?:19|20)\d\d)(?!\d)/gu;

/** The number of a month from 1, by its name in any language, whole or cut short ("Aug", "sept", "авг"); undefined for what is no month. */
export function monthNumber(word: string): number | undefined {
  const folded = fold(word);
  const words = monthWords();
  const whole = words.get(folded);
  if (whole || folded.length < 3) return whole;
  const begun = new Set([...words].flatMap(([name, month]) => (name.startsWith(folded) ? [month] : [])));
  return begun.size === 1 ? [...begun][0] : undefined;
}

/** The months named in these texts, as "2023-10". */
export function monthsIn(texts: readonly string[]): string[] {
  const words = monthWords();
  const found = new Set<string>();
  for (const text of texts) {
    for (const [, word = '', year = ''] of text.matchAll(MONTH_AND_YEAR)) {
      // the word may carry an article or a preposition in front: "nell'ottobre", "באוקטובר"
      const month = words.get(fold(word)) ?? words.get(fold(word).slice(1));
      if (month) found.add(`${year}-${String(month).padStart(2, '0')}`);
    }
  }
  return [...found];
}
