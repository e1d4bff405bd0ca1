// The day of an article, from the clues its page gives: which is believed, and how days are written in fourteen languages.
import type { Day } from '../cards/types.ts';
import { monthNumber } from './months.ts';
import type { ArticleDate, DateClue } from './types.ts';

const EARLIEST = '1990-01-01';
const DAY_MS = 86_400_000;
/** A longer text is no date, UTF-16 units. */
const LONGEST = 64;
/** Where a page shows the article's day, as a short line of its own near the top: looked for in so many blocks, each of at most so many units. */
const FIRST_BLOCKS = 40;
const LONGEST_LINE = 160;
/** The line tells of a change, of an event to come or of somebody's birthday: not of the day the article was written. */
const OTHER_DAY = /updat|modif|aggiorn|actualis|actualiz|aktualis|atualiz|güncel|оновл|обновл|изменен|zaktual|aktualiz|به‌روز|تحديث|עודכן|更新|copyright|©|born|nato |née? /iu;

const isoDay = (year: string, month: string, day: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

/** A day that exists, is not too old and not in the future. */
function possible(day: string | undefined, now: number): Day | undefined {
  if (!day) return undefined;
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) return undefined;
  // a page may be a day ahead of the reader's clock
  return day >= EARLIEST && time <= now + 2 * DAY_MS ? day : undefined;
}

/** The day in a date as a page's head writes it: the local day, whatever its time zone. Undefined for what is no day, not surely one, too old, or in the future. */
export function dayIn(value: unknown, now = Date.now()): Day | undefined {
  return typeof value === 'string' && value.length <= LONGEST ? possible(inNumbers(value) ?? inWords(value), now) : undefined;
}

/** 2024-08-06, 20240806, 6.8.2024, and 25/8/2024, but not 6/8/2024: that may be June. */
function inNumbers(value: string): string | undefined {
  const iso = /^\s*(\d{4})(?:(\d{2})(\d{2})|[-/.](\d{1,2})[-/.](\d{1,2}))(?:[T\s,Z]|$)/.exec(value);
  if (iso) return isoDay(iso[1]!, iso[2] ?? iso[4]!, iso[3] ?? iso[5]!);
  const found = /^\s*(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:[\s,]|$)/.exec(value);
  return found ? dayAndMonth(found[1]!, found[3]!, found[4]!, found[2]!, '') : undefined;
}

/** Two numbers and a year. Between full stops the day comes first; between strokes only the numbers or the language tell: English is written either way. */
function dayAndMonth(first: string, second: string, year: string, mark: string, lang: string): string | undefined {
  if (mark === '.' || Number(first) > 12 || first === second || (lang !== '' && lang !== 'en')) return isoDay(year, second, first);
  return Number(second) > 12 ? isoDay(year, first, second) : undefined;
}

/** Digits of Arabic and Persian as ours. */
const digits = (text: string) => text.replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.codePointAt(0)! & 15));

/** A month; Arabic papers give it twice: "آب/أغسطس". */
const WORD = String.raw`(?:[\p{L}\p{M}]+/)?[\p{L}\p{M}]{2,}`;
const DAY_FIRST = new RegExp(String.raw`(?<![\p{L}\p{N}])(\d{1,2})(?:st|nd|rd|th|er|º|ª|°|\.)?[\s-]+(?:de\s+|of\s+)?(${WORD})\.?,?[\s-]+(?:de\s+|del\s+)?(\d{4})(?!\d)`, 'gu');
const MONTH_FIRST = new RegExp(String.raw`(?<!\p{L})(${WORD})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:\d{1,2}:[\d:]+\s+(?:[a-z]{3,4}\s+)?)?(\d{4})(?!\d)`, 'giu');
const CHINESE = /(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/u;

/** "Tue, 06 Aug 2024 23:30:00 +0300", "August 6, 2024", "6 серпня 2024", "2024年8月6日": the day as it is written, whatever its time zone. */
function inWords(value: string): string | undefined {
  const text = digits(value);
  const chinese = CHINESE.exec(text);
  if (chinese) return isoDay(chinese[1]!, chinese[2]!, chinese[3]!);
  for (const [, day, word, year] of text.matchAll(DAY_FIRST)) {
    const month = monthOf(word!);
    if (month) return isoDay(year!, String(month), day!);
  }
  for (const [, word, day, year] of text.matchAll(MONTH_FIRST)) {
    const month = monthOf(word!);
    if (month) return isoDay(year!, String(month), day!);
  }
  return undefined;
}

/** A preposition may be written on to a month, as in Hebrew. */
const monthOf = (word: string) => {
  const name = word.slice(word.indexOf('/') + 1);
  return monthNumber(name) ?? (/^ב/u.test(name) ? monthNumber(name.slice(1)) : undefined);
};

const SHORT = /(?<![\d.:/-])(?:(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|(\d{1,2})([-/.])(\d{1,2})\5(\d{4}))(?![\d/-])/u;

/** The day in a line that the page shows. */
function dayShown(line: string, lang: string, now: number): Day | undefined {
  const text = digits(line);
  const found = SHORT.exec(text);
  const short = found && (found[1] ? isoDay(found[1], found[2]!, found[3]!) : dayAndMonth(found[4]!, found[6]!, found[7]!, found[5]!, lang));
  return possible(inWords(text) ?? short ?? undefined, now);
}

const IN_ADDRESS = [
  /\/(20\d\d|199\d)[/-](0?[1-9]|1[0-2]|[a-z]{3,9})[/-](0?[1-9]|[12]\d|3[01])(?:\D|$)/i,
  /[/_-](20\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?:\D|$)/,
  /[/_-](20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:\D|$)/,
];

function inAddress(address: string, now: number): Day | undefined {
  for (const pattern of IN_ADDRESS) {
    const [, year, month = '', day] = pattern.exec(address) ?? [];
    const number = /^\d/.test(month) ? month : monthNumber(month);
    const found = year && day && number ? possible(isoDay(year, String(number), day), now) : undefined;
    if (found) return found;
  }
  return undefined;
}

/**
 * The day of the article and where it was found; undefined when the page does not say.
 * @param clues as the page gives them, most trusted first
 * @param texts the page's blocks in order: a short line near the top with a whole date is the last resort
 * @param lang the page's language, for days and months in numbers
 */
export function articleDate(clues: readonly DateClue[], texts: readonly string[], lang: string, now = Date.now()): ArticleDate | undefined {
  for (const { from, text } of clues) {
    const day = from === 'address' ? inAddress(text, now) : dayIn(text, now);
    if (day) return { day, from };
  }
  const language = lang.toLowerCase().split(/[-_]/)[0] ?? '';
  for (const text of texts.slice(0, FIRST_BLOCKS)) {
    const line = text.trim();
    const day = line.length <= LONGEST_LINE && !OTHER_DAY.test(line) && !isSentence(line) ? dayShown(line, language, now) : undefined;
    if (day) return { day, from: 'text' };
  }
  return undefined;
}

/** A line that tells something about a day is a sentence of the article: it ends like one and has more words than a date line. */
const isSentence = (line: string) => /[.!?。؟]["”»]?$/u.test(line) && line.split(/\s+/).length > 10;
