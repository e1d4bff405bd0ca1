// Finds every place in a text where a name of the index may stand: one pass, most words turned away by one or two bits.
import { addToken, addUnit, endToken, SEED } from './hash.ts';
import { BREAK, CODE, Code, FIRST_PAIR, FOLD, isDigit, isIdeograph, PAIRS, SKIP, SMALL } from './fold.ts';
import {
  ALONE, CONTINUES, ESCAPE, mayBeSmall, mayStart, MOST_PARTICLES, PARTED, PARTICLE_SALT, passes, RECORD_CARD, RECORD_HEAD, slotOf, Start, startHash, tagOf, type Index,
} from './format.ts';
import { joins, mayPrefix, PREFIX_LIMIT } from './prefixes.ts';
import { findStarts, STARTS, STRETCH } from './starts.ts';
import type { Candidate } from './types.ts';

/** What may stand between two words of one name; one of them, with spaces around. Letters that touch digits need nothing. */
const GAP = /^[\s\u00A0\u00AD\u200B-\u200F]*[-\u2010-\u2015\u2212'’‘ʼ`´.·•・"״׳“”/&\u200C\u200D]?[\s\u00A0\u00AD\u200B-\u200F]*$/u;
/** The longest gap looked at, in UTF-16 units: a line break and the indentation of the page's source. */
const GAP_LIMIT = 80;
/** An initial or a short title before a full stop: "V. Putin", "St. Petersburg". */
const SHORT_BEFORE_STOP = /(?<!\p{L})\p{L}{1,3}$/u;
/** The longest word that a name may hold, in UTF-16 units with all its marks and joiners: keeps time linear in the text. */
const TOKEN_LIMIT = 200;
const MARKS = /[\p{M}\u0640\u00AD\u200B-\u200F]/gu;

/** What readToken read last. Kept here rather than in an object a token: a page has tens of thousands. */
let tokenHash = 0;
let tokenEnd = 0;

/** Reads the token whose first letter or digit stands at `start`. A longer one than any name's ends early, and fits none. */
function readToken(text: string, start: number): void {
  let hash = SEED;
  let at = start;
  let folded = FOLD[text.charCodeAt(at)]!;
  const { length } = text;
  while (folded > 57 && folded < 0x3040) {
    hash = addUnit(hash, folded);
    at++;
    folded = at < length ? FOLD[text.charCodeAt(at)]! : BREAK;
  }
  if (folded === BREAK && at > start) {
    // plain letters: nearly always
    tokenHash = endToken(hash);
    tokenEnd = at;
  } else readOddToken(text, start);
}

/** The same for digits, ideographs, marks and letters that fold to two. */
function readOddToken(text: string, start: number): void {
  let hash = SEED;
  let last: number = BREAK;
  let end = start;
  const limit = Math.min(text.length, start + TOKEN_LIMIT);
  for (let at = start; at < limit; at++) {
    const folded = FOLD[text.charCodeAt(at)]!;
    if (folded === SKIP) {
      // a mark belongs to the letter before it
      end = at + 1;
      continue;
    }
    if (folded === BREAK) break;
    const pair = folded < 48 ? PAIRS[folded - FIRST_PAIR] : undefined;
    const first = pair ? pair[0] : folded;
    if (last !== BREAK && (isDigit(last) !== isDigit(first) || isIdeograph(first) || isIdeograph(last))) break;
    hash = addUnit(hash, first);
    if (pair) hash = addUnit(hash, pair[1]);
    last = pair ? pair[1] : first;
    end = at + 1;
  }
  tokenHash = endToken(hash);
  tokenEnd = end;
}

/**
 * All candidates, in order of their start; several of one start from the longest to the shortest. They may overlap.
 * A word that starts in a small letter is one only where a name that may be written small starts with the same three letters, or where a
 * word with a capital follows and goes on a name that starts with a particle ("al-Assad").
 * Time is linear in the text: a name has at most MOST_TOKENS tokens, each of at most TOKEN_LIMIT units.
 */
export function scan(index: Index, text: string): Candidate[] {
  const found: Candidate[] = [];
  for (let from = 0; from < text.length; from += STRETCH) {
    const count = findStarts(index.steps, index.table, text, from);
    for (let at = 0; at < count; at++) readAt(index, text, STARTS[at]!, found);
  }
  return found;
}

function readAt(index: Index, text: string, at: number, found: Candidate[]): void {
  const unit = text.charCodeAt(at);
  const first = FOLD[unit]!;
  if (CODE[unit] === Code.ideograph) readIdeograph(index, text, at, found);
  else if (first === SKIP) return;
  else if (isOdd(first) || (at > 0 && isOdd(FOLD[text.charCodeAt(at - 1)]!))) readOddWord(index, text, at, found);
  else if (SMALL[unit] === 1 || first >= FIRST_UNCASED) readRareWord(index, text, at, found);
  else readWord(index, text, at, found);
}

/** Hebrew is the first script without capitals. */
const FIRST_UNCASED = 0x590;

/** A word with a capital, or a number. */
function readWord(index: Index, text: string, at: number, found: Candidate[]): void {
  readToken(text, at);
  const hash = tokenHash;
  const end = tokenEnd;
  if (passes(index, hash ^ PARTICLE_SALT)) readFromParticle(index, text, at, found);
  if (passes(index, hash)) match(index, text, hash, at, end, found);
}

/** A word in small letters, or of a script without capitals: turned away by its first three letters, before it is read. */
function readRareWord(index: Index, text: string, at: number, found: Candidate[]): void {
  const unit = text.charCodeAt(at);
  const first = FOLD[unit]!;
  const next = at + 1 < text.length ? FOLD[text.charCodeAt(at + 1)]! : BREAK;
  const after = at + 2 < text.length ? FOLD[text.charCodeAt(at + 2)]! : BREAK;
  if (isOdd(next) || isOdd(after)) {
    readOddWord(index, text, at, found);
    return;
  }
  const second = next > 57 && !isIdeograph(next) ? next : 0;
  const third = second !== 0 && after > 57 && !isIdeograph(after) ? after : 0;
  if (mayStart(index, startHash(first, second, third, SMALL[unit]!))) readFrom(index, text, at, found);
  if (joins(unit)) readBehindJoined(index, text, at, found);
}

const isOdd = (folded: number) => folded === SKIP || (folded >= FIRST_PAIR && folded < 48);

function readFrom(index: Index, text: string, at: number, found: Candidate[]): void {
  readToken(text, at);
  if (passes(index, tokenHash)) match(index, text, tokenHash, at, tokenEnd, found);
}

/** A word with marks or double letters at its start. */
function readOddWord(index: Index, text: string, at: number, found: Candidate[]): void {
  if (!isTokenStart(text, at)) return;
  readWord(index, text, at, found);
  if (joins(text.charCodeAt(at))) readBehindJoined(index, text, at, found);
}

/** Marks and joiners belong to the token around them: no new one starts behind them. */
function isTokenStart(text: string, at: number): boolean {
  let back = at - 1;
  while (back >= 0 && FOLD[text.charCodeAt(back)] === SKIP) back--;
  if (back < 0) return true;
  const [before, here] = [FOLD[text.charCodeAt(back)]!, FOLD[text.charCodeAt(at)]!];
  return before === BREAK || isIdeograph(before) || isDigit(before) !== isDigit(here);
}

/** Units between a particle and what follows it. */
const PARTICLE_REACH = 6;

/** "al-Assad", "von der Leyen": tries from the small words before this one, the farthest first. */
function readFromParticle(index: Index, text: string, at: number, found: Candidate[]): void {
  const starts: number[] = [];
  let edge = at;
  while (starts.length < MOST_PARTICLES) {
    let start = edge - 1;
    while (start >= 0 && start > edge - PARTICLE_REACH && FOLD[text.charCodeAt(start)] === BREAK) start--;
    const end = start;
    while (start >= 0 && start > end - PARTICLE_REACH && FOLD[text.charCodeAt(start)]! > 57) start--;
    // the word must be small and short, and nothing longer
    if (start === end || SMALL[text.charCodeAt(start + 1)] === 0 || (start >= 0 && FOLD[text.charCodeAt(start)] !== BREAK)) break;
    edge = start + 1;
    starts.push(edge);
  }
  for (const start of starts.reverse()) if ((found.at(-1)?.start ?? -1) < start) readFrom(index, text, start, found);
}

/** Tries what stands behind the words that Hebrew and Arabic join to the front of the next. */
function readBehindJoined(index: Index, text: string, start: number, found: Candidate[]): void {
  let letters = 1;
  let first = at(text, start + 1);
  let second = at(text, start + 2);
  for (let cut = start + 1; letters <= PREFIX_LIMIT; cut++) {
    const third = at(text, cut + 2);
    // the token ends here or behind one more letter: no name
    if (first === BREAK || second === BREAK) return;
    if (first !== SKIP) {
      const odd = isOdd(second) || isOdd(third);
      if (odd || mayStart(index, startHash(first, second > 57 ? second : 0, second > 57 && third > 57 ? third : 0, Start.capital))) {
        readToken(text, cut);
        if (passes(index, tokenHash) && mayPrefix(text.slice(start, cut).replace(MARKS, ''))) match(index, text, tokenHash, cut, tokenEnd, found, true);
      }
      if (!joins(text.charCodeAt(cut))) return;
      letters++;
    }
    first = second;
    second = third;
  }
}

/** The folded unit at an offset; BREAK behind the end. */
const at = (text: string, offset: number): number => (offset < text.length ? FOLD[text.charCodeAt(offset)]! : BREAK);

function readIdeograph(index: Index, text: string, at: number, found: Candidate[]): void {
  const first = FOLD[text.charCodeAt(at)]!;
  const next = at + 1 < text.length ? FOLD[text.charCodeAt(at + 1)]! : BREAK;
  const follows = isIdeograph(next);
  if (!mayStart(index, startHash(first, follows ? next : 0, follows ? 0 : PARTED, Start.capital)) && !mayStart(index, startHash(first, 0, ALONE, Start.capital))) return;
  readFrom(index, text, at, found);
}

/** All names that start with this token, longest first. */
function match(index: Index, text: string, first: number, start: number, firstEnd: number, found: Candidate[], joined = false): void {
  const { tags, values } = index;
  const slots = tags.length;
  const isCapital = SMALL[text.charCodeAt(start)] === 0;
  const before = found.length;
  let sequence = first;
  let end = firstEnd;
  for (;;) {
    const tag = tagOf(sequence);
    let slot = slotOf(sequence, slots);
    let continues = false;
    for (let here = tags[slot]!; here !== 0; here = tags[slot]!) {
      if (here === tag) {
        const value = values[slot]!;
        if (value & CONTINUES) continues = true;
        const entry = (value & ~CONTINUES) - 1;
        if (entry >= 0 && sameText(index, entry, text, start, end) && (isCapital || mayBeSmall(index, entry))) found.push({ start, end, entry, joined });
      }
      slot = slot + 1 === slots ? 0 : slot + 1;
    }
    if (!continues) break;
    const next = nextStart(text, end);
    if (next < 0) break;
    readToken(text, next);
    sequence = addToken(sequence, tokenHash);
    end = tokenEnd;
  }
  if (found.length - before > 1) found.splice(before, found.length - before, ...found.slice(before).reverse());
}

/** Where the next word of one name may start behind `end`; -1 where what stands between parts names. */
function nextStart(text: string, end: number): number {
  const gap = text.charCodeAt(end);
  // one space or hyphen, and a letter: nearly always
  if ((gap === 0x20 || gap === 0x2d) && FOLD[text.charCodeAt(end + 1)]! > SKIP) return end + 1;
  const limit = Math.min(text.length, end + GAP_LIMIT + 1);
  let start = end;
  while (start < limit && FOLD[text.charCodeAt(start)]! <= SKIP) start++;
  return start < limit && gapFits(text, end, start) ? start : -1;
}

function gapFits(text: string, from: number, to: number): boolean {
  if (from === to) return true;
  const gap = text.slice(from, to);
  // a full stop and a space end a sentence, unless a short word stands before
  if (/\.\s/u.test(gap) && !SHORT_BEFORE_STOP.test(text.slice(Math.max(0, from - 4), from))) return false;
  return GAP.test(gap);
}

/** Compares what stands in the text with the name's folded text; settles colliding hashes. */
function sameText(index: Index, entry: number, text: string, start: number, end: number): boolean {
  let at = entry + RECORD_HEAD + index.records[entry + 1]! * RECORD_CARD;
  const stop = at + index.records[entry]!;
  for (let unit = start; unit < end; unit++) {
    const folded = FOLD[text.charCodeAt(unit)]!;
    if (folded <= SKIP) continue;
    const pair = folded < 48 ? PAIRS[folded - FIRST_PAIR] : undefined;
    at = afterUnit(index, at, pair ? pair[0] : folded);
    if (pair && at > 0) at = afterUnit(index, at, pair[1]);
    if (at < 0 || at > stop) return false;
  }
  return at === stop;
}

/** Where a record's text goes on after this unit, or -1 if another one stands there. */
function afterUnit({ records, codes }: Index, from: number, folded: number): number {
  const at = records[from] === 0 ? from + 1 : from;
  const code = codes[folded]!;
  if (records[at] !== code) return -1;
  if (code !== ESCAPE) return at + 1;
  return (records[at + 1]! | (records[at + 2]! << 8)) === folded ? at + 3 : -1;
}
