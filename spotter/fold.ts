// Folding: one table from a UTF-16 unit to the unit it is compared as, so that case, accents and look of quotes never matter.

import { SIMPLIFIED, TRADITIONAL } from './traditional.ts';

/** No letter or digit: ends a token. */
export const BREAK = 0;
/** Inside a token, and read as if it were not there: soft hyphen, combining marks, joiners. */
export const SKIP = 1;
/** First of the codes that stand for two letters (ß, æ …): PAIRS[code - FIRST_PAIR]. */
export const FIRST_PAIR = 2;

/** Codes stand below this unit, letters and digits from it on. */
const FIRST_DIGIT = 48;

/** Letters that fold to two. */
const PAIR_OF: Record<string, string> = { ß: 'ss', ẞ: 'ss', æ: 'ae', Æ: 'ae', œ: 'oe', Œ: 'oe', þ: 'th', Þ: 'th', ĳ: 'ij', Ĳ: 'ij', '\uFEFB': 'لا', '\uFEFC': 'لا' };
/** Letters that Unicode does not decompose, or whose decomposition says too little. */
const SINGLE_OF: Record<string, string> = {
  ł: 'l', Ł: 'l', ø: 'o', Ø: 'o', đ: 'd', Đ: 'd', ð: 'd', Ð: 'd', ħ: 'h', Ħ: 'h', ı: 'i', ŋ: 'n', ŧ: 't',
  ґ: 'г', Ґ: 'г', ə: 'e', Ə: 'e', ς: 'σ',
  // Arabic and Persian letters that are typed one for the other
  أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ی: 'ي', ې: 'ي', ئ: 'ي', ؤ: 'و', ۀ: 'ه', ہ: 'ه', ک: 'ك', ڪ: 'ك',
  // Hebrew final letters stand only at the end of a word, but not before a suffix
  ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ',
  // Arabic and Persian digits
  ...Object.fromEntries([0x660, 0x6f0].flatMap((zero) => Array.from('0123456789', (digit, value) => [String.fromCharCode(zero + value), digit]))),
};

const SKIPPED = /(?:[\u00AD\u034F\u061C\u0640\u180E\u200D\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFE00-\uFE0F\uFEFF]|\p{M})+/gu;
const LETTERS = /[\p{L}\p{Nd}]+/gu;

/** The pairs, in the order of their codes. */
export const PAIRS: readonly [number, number][] = [...new Set(Object.values(PAIR_OF))].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]);

/** Ranges whose letters fold to themselves: no case, no accents. */
const PLAIN: readonly [number, number][] = [[0x3400, 0x4dbf], [0x4e00, 0x9fff], [0xa000, 0xa48c], [0xac00, 0xd7a3]];
/** Ranges that need a look at each unit. Surrogates and private use stand outside: no letters of any name here. */
const MIXED: readonly [number, number][] = [[0x30, 0x33ff], [0x4dc0, 0x4dff], [0xa48d, 0xabff], [0xd7b0, 0xd7ff], [0xf900, 0xffff]];

/** Letters to Unicode, and apostrophes to those who write them: Ukrainian "Купʼянськ", Uzbek "Oʻzbekiston". */
const APOSTROPHES = '\u02BB\u02BC';

/** In bulk, because it is made whenever the worker wakes: some milliseconds, against a hundred unit by unit. */
function makeTable(): Uint16Array {
  const table = new Uint16Array(65536);
  for (const [from, to] of PLAIN) for (let unit = from; unit <= to; unit++) table[unit] = unit;
  const all = MIXED.map(([from, to]) => String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, at) => from + at))).join('');
  for (const [run] of all.matchAll(LETTERS)) for (const char of run) table[char.charCodeAt(0)] = char.charCodeAt(0);
  for (const [run] of `\u00AD${all}`.matchAll(SKIPPED)) for (const char of run) table[char.charCodeAt(0)] = SKIP;
  // U+0001 parts the units, so that each keeps its place while all are folded at once
  const wholes = all.split('').join('\u0001').normalize('NFKD').toLowerCase().split('\u0001');
  wholes.forEach((whole, at) => {
    const unit = all.charCodeAt(at);
    if (table[unit]! > SKIP && whole !== all[at]) table[unit] = baseOf(whole, table);
  });
  for (let at = 0; at < TRADITIONAL.length; at++) table[TRADITIONAL.charCodeAt(at)] = SIMPLIFIED.charCodeAt(at);
  for (const char of APOSTROPHES) table[char.charCodeAt(0)] = BREAK;
  for (const [char, base] of Object.entries(SINGLE_OF)) table[char.charCodeAt(0)] = base.charCodeAt(0);
  for (const [char, pair] of Object.entries(PAIR_OF)) table[char.charCodeAt(0)] = FIRST_PAIR + PAIRS.findIndex(([a, b]) => a === pair.charCodeAt(0) && b === pair.charCodeAt(1));
  // what decomposes into a letter that itself folds further: Ǽ, ﻲ
  for (let unit = 0x30; unit < 65536; unit++) if (table[unit]! > 57) table[unit] = table[table[unit]!]!;
  return table;
}

/** The first letter or digit of a decomposed unit; a vowel sign encoded as a letter of its own has none. */
function baseOf(whole: string, table: Uint16Array): number {
  for (const char of whole) {
    if (char.length > 1) return BREAK;
    if (table[char.charCodeAt(0)]! > SKIP) return char.charCodeAt(0);
  }
  return SKIP;
}

/** UTF-16 unit -> folded unit, BREAK, SKIP or the code of a pair. */
export const FOLD = makeTable();

/** Small letters stand below this unit, but for a few that no name here is written in. */
const LAST_SMALL = 0x2000;
/** 1 for small letters of scripts that have capitals. */
export const SMALL = new Uint8Array(65536);
for (let unit = 0x61; unit < LAST_SMALL; unit++) if (FOLD[unit]! > SKIP && /\p{Ll}/u.test(String.fromCharCode(unit))) SMALL[unit] = 1;

/** Whether a unit is a capital of a script that has small letters. */
export const isCapitalUnit = (unit: number): boolean => SMALL[unit] === 0 && SMALL[FOLD[unit]!] === 1;

/** Whether a unit is a mark or joiner, or a letter that folds to two. */
export const isOdd = (unit: number): boolean => FOLD[unit]! >= SKIP && FOLD[unit]! < FIRST_DIGIT;

export function isDigit(folded: number): boolean {
  return folded >= 48 && folded <= 57;
}

/** Scripts without spaces: every unit is a token of its own. */
export function isIdeograph(folded: number): boolean {
  return folded >= 0x3040 && folded <= 0x9fff;
}

/** The folded text of a whole string, tokens parted by one space. */
export function foldText(text: string): string {
  let out = '';
  let last = BREAK;
  for (let at = 0; at < text.length; at++) {
    const folded = FOLD[text.charCodeAt(at)]!;
    if (folded === SKIP) continue;
    if (folded === BREAK) {
      last = BREAK;
      continue;
    }
    const pair = PAIRS[folded - FIRST_PAIR];
    const first = pair ? pair[0] : folded;
    const joins = last !== BREAK && isDigit(last) === isDigit(first) && !isIdeograph(last) && !isIdeograph(first);
    if (out && !joins) out += ' ';
    out += pair ? String.fromCharCode(pair[0], pair[1]) : String.fromCharCode(first);
    last = pair ? pair[1] : first;
  }
  return out;
}
