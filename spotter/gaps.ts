// What may stand between two words of one name, and where the next one starts.
import { FOLD, SKIP } from './fold.ts';
import { isLetter } from './tokens.ts';

/** One of these, with spaces around. Letters that touch digits need nothing. */
const LINKS = '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u05BE\'’‘ʼ`´.·•"״׳“”«»„/&\u200C\u200D';
const SPACES = ' \t\n\v\f\r\u00A0\u00AD\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u200C\u200D\u200E\u200F\u2028\u2029\u202F\u205F\u3000\uFEFF';
const GAP = { space: 1, link: 2 } as const;
const GAPS = new Uint8Array(65536);
for (const char of LINKS) GAPS[char.charCodeAt(0)] = GAP.link;
for (const char of SPACES) GAPS[char.charCodeAt(0)]! |= GAP.space;
/** The longest gap looked at, in UTF-16 units: a line break and the indentation of the page's source. */
const GAP_LIMIT = 80;
/** Letters of an initial or a short title before a full stop: "V. Putin", "St. Petersburg". */
const SHORT = 3;

/** Where the next word of one name may start behind `end`; -1 where what stands between parts names. */
export function nextStart(text: string, end: number): number {
  const gap = text.charCodeAt(end);
  // an ideograph, or digits behind letters
  if (FOLD[gap]! > SKIP) return end;
  // one space or hyphen, and a letter: nearly always
  if ((gap === 0x20 || gap === 0x2d) && FOLD[text.charCodeAt(end + 1)]! > SKIP) return end + 1;
  const limit = Math.min(text.length, end + GAP_LIMIT + 1);
  let start = end;
  while (start < limit && FOLD[text.charCodeAt(start)]! <= SKIP) start++;
  return start < limit && gapFits(text, end, start) ? start : -1;
}

function gapFits(text: string, from: number, to: number): boolean {
  let linked = false;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (GAPS[unit]! & GAP.space) continue;
    if (linked || GAPS[unit] === 0) return false;
    // a full stop and a space end a sentence, unless a short word stands before
    if (unit === 0x2e && GAPS[text.charCodeAt(at + 1)]! & GAP.space && !isShortBefore(text, from)) return false;
    linked = true;
  }
  return true;
}

function isShortBefore(text: string, end: number): boolean {
  let start = end;
  while (start > 0 && end - start <= SHORT && isLetter(text.charCodeAt(start - 1))) start--;
  return start < end && end - start <= SHORT;
}
