// Finds every place in a text where a name of the index may stand: one pass, most tokens turned away by one bit.
import { addToken, addUnit, endToken, SEED, slotKey } from './hash.ts';
import { BREAK, FIRST_PAIR, FOLD, isDigit, isIdeograph, isPrefixing, PAIRS, SKIP } from './fold.ts';
import { CONTINUES, type Index } from './format.ts';
import type { Candidate } from './types.ts';

/** What may stand between two words of one name; one of them, with spaces around. Letters that touch digits need nothing. */
const GAP = /^[\s\u00A0\u00AD\u200B-\u200F]*[-\u2010-\u2015\u2212'’‘ʼ`´.·•"״׳“”/&\u200C\u200D]?[\s\u00A0\u00AD\u200B-\u200F]*$/u;
/** The longest gap looked at, in UTF-16 units: a line break and the indentation of the page's source. */
const GAP_LIMIT = 80;
/** Prefixes joined to Hebrew and Arabic words, at most this many letters. */
const PREFIX_LIMIT = 3;
const HEBREW_PREFIX = /^[והבלמשכ]{1,3}$/u;
const ARABIC_PREFIX = /^(?:[وف]?[بلك]?(?:ال)?|[وف]?لل?)$/u;

/** A token read from a text: its hash, and where it starts and ends. */
interface Token {
  hash: number;
  start: number;
  end: number;
}

/** Reads the token that starts at or after `from`; undefined at the end of the text. */
function tokenAt(text: string, from: number): Token | undefined {
  let start = from;
  while (start < text.length && FOLD[text.charCodeAt(start)]! <= SKIP) start++;
  if (start >= text.length) return undefined;
  let hash = SEED;
  let last: number = BREAK;
  let end = start;
  for (let at = start; at < text.length; at++) {
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
  return { hash: endToken(hash), start, end };
}

/**
 * All candidates, in order of their start; several of one start from the longest to the shortest. They may overlap.
 * Time is linear in the text: a name has at most MOST_TOKENS tokens.
 */
export function scan(index: Index, text: string): Candidate[] {
  const found: Candidate[] = [];
  const { filter, filterShift } = index;
  const length = text.length;
  let start = -1;
  let hash = SEED;
  let last: number = BREAK;
  const close = (end: number) => {
    const done = endToken(hash);
    const bit = done >>> filterShift;
    if ((filter[bit >>> 5]! >>> (bit & 31)) & 1) match(index, text, { hash: done, start, end }, found);
    if (isPrefixing(last) && end - start > 2) matchWithoutPrefix(index, text, start, end, found);
  };
  for (let at = 0; at < length; at++) {
    const folded = FOLD[text.charCodeAt(at)]!;
    if (folded > 57 && folded < 0x3040 && last > 57 && last < 0x3040) {
      // a letter after a letter: by far the most common step
      hash = addUnit(hash, folded);
      last = folded;
      continue;
    }
    if (folded === SKIP) continue;
    if (folded === BREAK) {
      if (last !== BREAK) close(at);
      last = BREAK;
      continue;
    }
    const pair = folded < 48 ? PAIRS[folded - FIRST_PAIR] : undefined;
    const first = pair ? pair[0] : folded;
    if (last !== BREAK && (isDigit(last) !== isDigit(first) || isIdeograph(first) || isIdeograph(last))) {
      close(at);
      last = BREAK;
    }
    if (last === BREAK) {
      start = at;
      hash = SEED;
    }
    hash = addUnit(hash, first);
    if (pair) hash = addUnit(hash, pair[1]);
    last = pair ? pair[1] : first;
  }
  if (last !== BREAK) close(length);
  return found;
}

/** All names that start with this token, longest first. */
function match(index: Index, text: string, first: Token, found: Candidate[]): void {
  const { keys, values } = index;
  const mask = keys.length - 1;
  const before = found.length;
  let sequence = first.hash;
  let { end } = first;
  for (;;) {
    const key = slotKey(sequence);
    let slot = key & mask;
    let continues = false;
    while (keys[slot] !== 0) {
      if (keys[slot] === key) {
        const value = values[slot]!;
        if (value & CONTINUES) continues = true;
        const entry = (value & ~CONTINUES) - 1;
        if (entry >= 0 && sameText(index, entry, text, first.start, end)) found.push({ start: first.start, end, entry });
      }
      slot = (slot + 1) & mask;
    }
    if (!continues) break;
    const next = tokenAt(text, end);
    if (!next || next.start - end > GAP_LIMIT || !gapFits(text, end, next.start)) break;
    sequence = addToken(sequence, next.hash);
    end = next.end;
  }
  if (found.length - before > 1) found.splice(before, found.length - before, ...found.slice(before).reverse());
}

function gapFits(text: string, from: number, to: number): boolean {
  if (from === to) return true;
  if (to - from === 1) {
    const unit = text.charCodeAt(from);
    if (unit === 0x20 || unit === 0x2d || unit === 0xa0) return true;
  }
  const gap = text.slice(from, to);
  // a full stop and a space end a sentence, unless they end an initial or a short title: "V. Putin", "St. Petersburg"
  if (/\.\s/u.test(gap) && !/(?<!\p{L})\p{L}{1,3}$/u.test(text.slice(Math.max(0, from - 4), from))) return false;
  return GAP.test(gap);
}

/** Compares what stands in the text with the name's folded text; settles colliding hashes. */
function sameText(index: Index, entry: number, text: string, start: number, end: number): boolean {
  const { pool } = index;
  let at = index.text[entry]!;
  const stop = index.text[entry + 1]!;
  for (let unit = start; unit < end; unit++) {
    const folded = FOLD[text.charCodeAt(unit)]!;
    if (folded <= SKIP) continue;
    const pair = folded < 48 ? PAIRS[folded - FIRST_PAIR] : undefined;
    if (pool[at] === 32) at++;
    if (pool[at++] !== (pair ? pair[0] : folded)) return false;
    if (pair && pool[at++] !== pair[1]) return false;
    if (at > stop) return false;
  }
  return at === stop;
}

/** Hebrew and Arabic: tries the word without the short words joined to its front. */
function matchWithoutPrefix(index: Index, text: string, start: number, end: number, found: Candidate[]): void {
  for (let cut = start + 1; cut < end - 1 && cut <= start + PREFIX_LIMIT; cut++) {
    const prefix = text.slice(start, cut);
    if (!HEBREW_PREFIX.test(prefix) && !ARABIC_PREFIX.test(prefix)) continue;
    const token = tokenAt(text, cut);
    if (!token || token.start !== cut) continue;
    const bit = token.hash >>> index.filterShift;
    if ((index.filter[bit >>> 5]! >>> (bit & 31)) & 1) match(index, text, token, found);
  }
}
