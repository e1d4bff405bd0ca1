// Finds every place in a text where a name of the index may stand: one pass, most words turned away by one or two bits.
import { addToken, addUnit, endToken, SEED } from './hash.ts';
import { BREAK, CODE, Code, FIRST_PAIR, FOLD, isDigit, isIdeograph, PAIRS, SKIP, SMALL } from './fold.ts';
import { ALONE, CONTINUES, ESCAPE, mayBeSmall, mayStart, MOST_PARTICLES, PARTED, passes, RECORD_CARD, RECORD_HEAD, slotOf, Start, startHash, STEP, tagOf, type Index } from './format.ts';
import { mayPrefix, PREFIX_LIMIT, startsPrefix } from './prefixes.ts';
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

interface Token {
  hash: number;
  start: number;
  end: number;
}

/** Reads the token that starts at or after `from`, within the limits of a gap and of a token; undefined if there is none. */
function tokenAfter(text: string, from: number): Token | undefined {
  let start = from;
  const limit = Math.min(text.length, from + GAP_LIMIT + 1);
  while (start < limit && FOLD[text.charCodeAt(start)]! <= SKIP) start++;
  if (start >= limit) return undefined;
  return readToken(text, start);
}

/** Reads the token whose first letter or digit stands at `start`. A longer one than any name's ends early, and fits none. */
function readToken(text: string, start: number): Token {
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
  return { hash: endToken(hash), start, end };
}

/**
 * All candidates, in order of their start; several of one start from the longest to the shortest. They may overlap.
 * A word that starts in a small letter is one only where a name that may be written small starts with the same three letters, or where a
 * word with a capital follows and goes on a name that starts with a particle ("al-Assad").
 * Time is linear in the text: a name has at most MOST_TOKENS tokens, each of at most TOKEN_LIMIT units.
 */
export function scan(index: Index, text: string): Candidate[] {
  const found: Candidate[] = [];
  const { steps } = index;
  const { length } = text;
  let codes = 0;
  // one look a unit, and a branch only where a word starts that is worth one: branching at every word's end would cost more than all the rest
  for (let at = 0; at <= length; at++) {
    codes = ((codes << STEP.codeShift) | (at < length ? CODE[text.charCodeAt(at)]! : Code.break)) & CODES_MASK;
    if (steps[((codes >>> KIND_SHIFT) << STEP.kindShift) | (codes & STEP.pairMask)] === 1) readAt(index, text, at - 1, found);
  }
  return found;
}

/** Three codes of six bits; the upper three bits of the first tell its kind. */
const CODES_MASK = 0x3ffff;
const KIND_SHIFT = 15;

function readAt(index: Index, text: string, at: number, found: Candidate[]): void {
  const unit = text.charCodeAt(at);
  if (CODE[unit] === Code.ideograph) readIdeograph(index, text, at, found);
  else if (FOLD[unit] !== SKIP) readWord(index, text, at, found);
}

/** Looks up the word or number that seems to start here, and what stands behind joined words or together with particles before it. */
function readWord(index: Index, text: string, at: number, found: Candidate[]): void {
  const unit = text.charCodeAt(at);
  const first = FOLD[unit]!;
  const next = at + 1 < text.length ? FOLD[text.charCodeAt(at + 1)]! : BREAK;
  const after = at + 2 < text.length ? FOLD[text.charCodeAt(at + 2)]! : BREAK;
  if (isOdd(first) || isOdd(next) || isOdd(after) || (at > 0 && isOdd(FOLD[text.charCodeAt(at - 1)]!))) {
    readOddWord(index, text, at, found);
    return;
  }
  const second = next !== BREAK && isDigit(next) === isDigit(first) && !isIdeograph(next) ? next : 0;
  const third = second !== 0 && after !== BREAK && isDigit(after) === isDigit(first) && !isIdeograph(after) ? after : 0;
  if (mayStart(index, startHash(first, second, third, Start.particle))) readFromParticle(index, text, at, found);
  if (mayStart(index, startHash(first, second, third, SMALL[unit]!))) readFrom(index, text, at, found);
  if (startsPrefix(unit)) readBehindJoined(index, text, at, found);
}

const isOdd = (folded: number) => folded === SKIP || (folded >= FIRST_PAIR && folded < 48);

function readFrom(index: Index, text: string, at: number, found: Candidate[]): void {
  const token = readToken(text, at);
  if (passes(index, token.hash)) match(index, text, token, found);
}

/** The same where marks or double letters stand among the first three: told from the folded letters. */
function readOddWord(index: Index, text: string, at: number, found: Candidate[]): void {
  if (!isTokenStart(text, at)) return;
  const units: number[] = [];
  const { end } = readToken(text, at);
  for (let next = at; next < end && units.length < 3; next++) {
    const folded = FOLD[text.charCodeAt(next)]!;
    if (folded === SKIP) continue;
    if (folded < 48) units.push(...PAIRS[folded - FIRST_PAIR]!);
    else units.push(folded);
  }
  const [first = 0, second = 0, third = 0] = units;
  if (mayStart(index, startHash(first, second, third, Start.particle))) readFromParticle(index, text, at, found);
  if (mayStart(index, startHash(first, second, third, SMALL[text.charCodeAt(at)]!))) readFrom(index, text, at, found);
  if (startsPrefix(text.charCodeAt(at))) readBehindJoined(index, text, at, found);
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
  let letters = 0;
  for (let cut = start + 1; letters < PREFIX_LIMIT; cut++) {
    const before = text.charCodeAt(cut - 1);
    if (FOLD[before] !== SKIP && !startsPrefix(before)) return;
    if (FOLD[before] !== SKIP) letters++;
    const first = FOLD[text.charCodeAt(cut)] ?? BREAK;
    if (first === SKIP) continue;
    if (first <= 57) return;
    const next = FOLD[text.charCodeAt(cut + 1)] ?? BREAK;
    const after = FOLD[text.charCodeAt(cut + 2)] ?? BREAK;
    // one letter is left: no name
    if (next === BREAK) return;
    if (!isOdd(next) && !isOdd(after) && !mayStart(index, startHash(first, next > 57 ? next : 0, next > 57 && after > 57 ? after : 0, Start.capital))) continue;
    const token = readToken(text, cut);
    if (passes(index, token.hash) && mayPrefix(text.slice(start, cut).replace(MARKS, ''))) match(index, text, token, found);
  }
}

function readIdeograph(index: Index, text: string, at: number, found: Candidate[]): void {
  const first = FOLD[text.charCodeAt(at)]!;
  const next = at + 1 < text.length ? FOLD[text.charCodeAt(at + 1)]! : BREAK;
  const follows = isIdeograph(next);
  if (!mayStart(index, startHash(first, follows ? next : 0, follows ? 0 : PARTED, Start.capital)) && !mayStart(index, startHash(first, 0, ALONE, Start.capital))) return;
  readFrom(index, text, at, found);
}

/** All names that start with this token, longest first. */
function match(index: Index, text: string, first: Token, found: Candidate[]): void {
  const { tags, values } = index;
  const slots = tags.length;
  const before = found.length;
  const { start } = first;
  const isCapital = SMALL[text.charCodeAt(start)] === 0;
  let sequence = first.hash;
  let { end } = first;
  for (;;) {
    const tag = tagOf(sequence);
    let slot = slotOf(sequence, slots);
    let continues = false;
    for (let here = tags[slot]!; here !== 0; here = tags[slot]!) {
      if (here === tag) {
        const value = values[slot]!;
        if (value & CONTINUES) continues = true;
        const entry = (value & ~CONTINUES) - 1;
        if (entry >= 0 && sameText(index, entry, text, start, end) && (isCapital || mayBeSmall(index, entry))) found.push({ start, end, entry });
      }
      slot = slot + 1 === slots ? 0 : slot + 1;
    }
    if (!continues) break;
    const next = tokenAfter(text, end);
    if (!next || !gapFits(text, end, next.start)) break;
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
