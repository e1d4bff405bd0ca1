// What stands around a place in a text: the words before and after it, and whether a sentence starts there.
import { BREAK, FOLD, foldText, isCapitalUnit } from './fold.ts';
import { shortHash } from './hash.ts';

const WORD = /[\p{L}\p{M}\p{Nd}][\p{L}\p{M}\p{Nd}\u00AD'’.-]*/gu;
/** Units looked at on each side: enough for the four words of a headline or a ministry's name. */
const REACH = 80;
/** Letters of a short title or initial before a full stop: "Dr.", "Prof.". */
const LONGEST_SHORT_TITLE = 4;
/** Units looked at for words of a name's field, such as "drone": about a dozen words each way. */
const FIELD_REACH = 90;

export interface Neighbour {
  word: string;
  /** Offsets in the text. */
  start: number;
  end: number;
  /** What stands between it and the place: a hyphen joins the two, spaces do not. */
  hyphen: boolean;
  capital: boolean;
}

const isSpace = (char: string | undefined) => char === ' ' || char === '\u00A0' || char === '\t' || char === '\n';
/** The last one is the Hebrew maqaf. */
const isHyphen = (char: string | undefined) => char === '-' || char === '\u2010' || char === '\u2011' || char === '\u05BE';
const isApostrophe = (char: string | undefined) => char === "'" || char === '’';
const inWord = (text: string, at: number) => FOLD[text.charCodeAt(at)] !== BREAK;

/** The word right before `start`, if only spaces, an apostrophe or a hyphen stand between. A full stop belongs to an initial or a short title. */
export function wordBefore(text: string, start: number): Neighbour | undefined {
  const floor = Math.max(0, start - REACH);
  let end = start;
  while (end > floor && isSpace(text[end - 1])) end--;
  const spaced = end < start;
  const hyphen = !spaced && isHyphen(text[end - 1]);
  if (!spaced && (hyphen || isApostrophe(text[end - 1]))) end--;
  const stop = text[end - 1] === '.' ? 1 : 0;
  let at = end - stop;
  while (at > floor && inWord(text, at - 1)) at--;
  const letters = end - stop - at;
  // "… in Rome. Putin": a sentence's end, not a title
  if (letters === 0 || (stop === 1 && letters > LONGEST_SHORT_TITLE) || (end === start && stop === 0)) return undefined;
  return { word: text.slice(at, end), start: at, end, hyphen, capital: isCapitalUnit(text.charCodeAt(at)) };
}

/** Up to `most` words before `start`, the nearest first, until something else than spaces stands between. */
export function wordsBefore(text: string, start: number, most: number): Neighbour[] {
  const words: Neighbour[] = [];
  let at = start;
  while (words.length < most) {
    const word = wordBefore(text, at);
    if (!word) break;
    words.push(word);
    at = word.start;
  }
  return words;
}

/** The word after `end`, if only spaces or a hyphen stand between. */
export function wordAfter(text: string, end: number): Neighbour | undefined {
  const ceiling = Math.min(text.length, end + REACH);
  let start = end;
  while (start < ceiling && isSpace(text[start])) start++;
  const hyphen = start === end && isHyphen(text[start]);
  if (hyphen) start++;
  let at = start;
  while (at < ceiling && (inWord(text, at) || (at > start && isApostrophe(text[at])))) at++;
  if (start === end || at === start) return undefined;
  return { word: text.slice(start, at), start, end: at, hyphen, capital: isCapitalUnit(text.charCodeAt(start)) };
}

/** Whether a capital at `start` says nothing, because a sentence, a quotation or a line starts there. */
export function opensSentence(text: string, start: number): boolean {
  const head = text.slice(Math.max(0, start - 12), start);
  return /(?:^|[.!?…:;•|*]|[«»„“”"‘(—–]|(?:^|[.!?…»”"]\s)[-–—])\s*$/u.test(head) && (head.trim() !== '' || start <= 12);
}

/** Whether Turkish says behind a name that something is there, comes from there or belongs to it: "Harkiv'de", "Kiev’in". */
export const isCase = (text: string, end: number): boolean => TURKISH_CASE.test(text.slice(end, end + 6));
const TURKISH_CASE = /^['’](?:[dt][ea]n?|y?[ea]|n[ıiuü]n|[ıiuü]n)(?!\p{L})/u;

/** Folded hash of the first token of a word, for the cue lists. */
export const cueHash = (word: string): number => shortHash(foldText(word).split(' ')[0]!);

/** The first word near the place whose hash stands in a sorted list. */
export function nearWord(text: string, start: number, end: number, among: Uint32Array): string | undefined {
  const sides = [text.slice(Math.max(0, start - FIELD_REACH), start), text.slice(end, end + FIELD_REACH)];
  for (const side of sides) {
    for (const [word] of side.matchAll(WORD)) if (holds(among, cueHash(word))) return word;
  }
  return undefined;
}

/** Whether a sorted list has the value. */
export function holds(sorted: Uint32Array, value: number): boolean {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const here = sorted[middle]!;
    if (here === value) return true;
    if (here < value) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
