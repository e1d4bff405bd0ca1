// Titles of pages that the page's own address spells ("/who-was-yahya-sinwar"): kept as how its words are written, a third of their length.

/** How a word of the address is written in the title, by the sign that stands for it. */
const WRITTEN: Readonly<Record<string, (word: string) => string>> = {
  a: (word) => word,
  A: (word) => word.charAt(0).toUpperCase() + word.slice(1),
  Z: (word) => word.toUpperCase(),
};
const SIGN = /[aAZ]/g;
/** A space between two words is understood. */
const PLAIN_SPACE = /(?<=[aAZ]) (?=[aAZ])/g;
const BETWEEN = /(?<=[aAZ])(?=[aAZ])/g;
const WORD = /[\p{L}\p{N}]+/gu;
/** Opens a title that is not written out. One that begins so itself has it twice. */
const MARK = '=';
/** The first word's place is one digit of this base. */
const PLACES = 36;

function wordsOf(url: string): string[] {
  const path = url.slice(url.indexOf('/'));
  return path.match(WORD) ?? [];
}

/** A title as it is kept: by the words of its address where that is shorter. @param url without its scheme */
export function shortenTitle(url: string, title: string): string {
  const whole = title.startsWith(MARK) ? MARK + title : title;
  const wanted = title.match(WORD) ?? [];
  const words = wordsOf(url);
  for (let at = 0; at < PLACES && at + wanted.length <= words.length; at++) {
    const signs = wanted.map((word, step) => Object.keys(WRITTEN).find((sign) => WRITTEN[sign]!(words[at + step]!) === word));
    if (signs.includes(undefined)) continue;
    const short = MARK + at.toString(PLACES) + title.replace(WORD, () => signs.shift()!).replace(PLAIN_SPACE, '');
    return short.length < whole.length ? short : whole;
  }
  return whole;
}

/** The title that `shortenTitle` made shorter. */
export function fullTitle(url: string, kept: string): string {
  if (!kept.startsWith(MARK)) return kept;
  if (kept.startsWith(MARK, 1)) return kept.slice(1);
  const words = wordsOf(url);
  let at = Number.parseInt(kept.charAt(1), PLACES);
  return kept.slice(2).replace(BETWEEN, ' ').replace(SIGN, (sign) => WRITTEN[sign]!(words[at++] ?? ''));
}
