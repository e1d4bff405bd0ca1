// Folding: one table from a UTF-16 unit to the unit it is compared as, so that case, accents and look of quotes never matter.

/** No letter or digit: ends a token. */
export const BREAK = 0;
/** Inside a token, and read as if it were not there: soft hyphen, combining marks, joiners. */
export const SKIP = 1;
/** First of the codes that stand for two letters (ß, æ …): PAIRS[code - FIRST_PAIR]. */
export const FIRST_PAIR = 2;

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
};

const SKIPPED = /[\u00AD\u034F\u061C\u0640\u180E\u200D\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFE00-\uFE0F\uFEFF]|\p{M}/u;

/** The pairs, in the order of their codes. */
export const PAIRS: readonly [number, number][] = [...new Set(Object.values(PAIR_OF))].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]);

function foldUnit(unit: number): number {
  const char = String.fromCharCode(unit);
  if (SKIPPED.test(char)) return SKIP;
  const pair = PAIR_OF[char];
  if (pair) return FIRST_PAIR + PAIRS.findIndex(([a, b]) => a === pair.charCodeAt(0) && b === pair.charCodeAt(1));
  const single = SINGLE_OF[char];
  if (single) return single.charCodeAt(0);
  if (!/[\p{L}\p{Nd}]/u.test(char)) return BREAK;
  const base = Array.from(char.normalize('NFKD').toLowerCase()).find((part) => /[\p{L}\p{Nd}]/u.test(part));
  // a vowel sign encoded as a letter of its own
  if (base === undefined) return SKIP;
  if (base.length > 1) return BREAK;
  return base === char ? unit : foldUnit(base.charCodeAt(0));
}

/** Ranges without case, accents or digits: their letters fold to themselves, and need no look-up when the table is made. */
const PLAIN: readonly [number, number][] = [[0x3400, 0x4dbf], [0x4e00, 0x9fff], [0xac00, 0xd7a3], [0xa000, 0xa48c]];
/** Surrogates and private use: no letters of any name here. */
const EMPTY: readonly [number, number][] = [[0xd800, 0xf8ff]];

function makeTable(): Uint16Array {
  const table = new Uint16Array(65536);
  for (let unit = 0x30; unit < 65536; unit++) {
    const plain = PLAIN.find(([from, to]) => unit >= from && unit <= to);
    const empty = EMPTY.find(([from, to]) => unit >= from && unit <= to);
    if (plain) {
      for (; unit <= plain[1]; unit++) table[unit] = unit;
      unit--;
    } else if (empty) unit = empty[1];
    else table[unit] = foldUnit(unit);
  }
  return table;
}

/** UTF-16 unit -> folded unit, BREAK, SKIP or the code of a pair. */
export const FOLD = makeTable();

export const isDigit = (folded: number) => folded >= 48 && folded <= 57;
/** Scripts without spaces: every unit is a token of its own. */
export const isIdeograph = (folded: number) => folded >= 0x3040 && folded <= 0x9fff;
/** Hebrew and Arabic: short words are joined to the front of the next. */
export const isPrefixing = (folded: number) => folded >= 0x5d0 && folded <= 0x6ff;

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
    const pair = folded < 48 ? PAIRS[folded - FIRST_PAIR] : undefined;
    const first = pair ? pair[0] : folded;
    const joins = last !== BREAK && isDigit(last) === isDigit(first) && !isIdeograph(last) && !isIdeograph(first);
    if (out && !joins) out += ' ';
    out += pair ? String.fromCharCode(pair[0], pair[1]) : String.fromCharCode(first);
    last = pair ? pair[1] : first;
  }
  return out;
}
