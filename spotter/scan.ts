// Finds every place in a text where a name of the index may stand: one pass notes the runs of letters, a small filter turns nearly all of them away.
import { addToken, addUnit, COUNT, hashOf, POWERS } from './hash.ts';
import { BREAK, FIRST_PAIR, FOLD, isDigit, isIdeograph, PAIRS, SKIP, SMALL } from './fold.ts';
import { ESCAPE, hasBits, ideographHash, type Index, mayBeSmall, MOST_PARTICLES, NEXT, PARTICLE_REACH, PARTICLE_SALT, passes, slotOf, spread, Stage, stageOf, tagOf, textAt } from './format.ts';
import { nextStart } from './gaps.ts';
import { joins, mayPrefix, PREFIX_LIMIT } from './prefixes.ts';
import { HASHES, noteRuns, NOTES, Opening, OPENINGS, STRETCH } from './tokens.ts';
import type { Candidate } from './types.ts';

const MARKS = /[\p{M}\u0640\u00AD\u200B-\u200F]/gu;

/** Folded units from here on are digits, and letters; codes stand below. */
const DIGITS = 48;
const LETTERS = 58;

/** What readToken read last. Kept here rather than in an object a token: a page has tens of thousands. */
let tokenHash = 0;
let tokenEnd = 0;
/** The run that is looked at, and how many notes there are. */
let current = 0;
let noted = 0;

/** Reads the token that starts at `start`, or takes it from the notes: whatever follows a run that is looked at was mostly noted with it. */
function readNext(text: string, start: number): void {
  let note = current;
  while (note < noted && NOTES[note]! < start) note += 2;
  const end = NOTES[note + 1]!;
  if (note < noted && NOTES[note] === start && end - start <= COUNT) {
    tokenHash = hashOfRun(note, end - start);
    tokenEnd = end;
    if ((tokenHash & COUNT) === 0) return;
  }
  readToken(text, start);
}

/** The hash of a run that was noted: true where it has plain letters only, and not too many. */
const hashOfRun = (note: number, length: number): number => (HASHES[note + 1]! - Math.imul(HASHES[note]!, POWERS[length & COUNT]!)) | 0;

/** Reads the token whose first letter, digit or ideograph stands at `start`. */
function readToken(text: string, start: number): void {
  const first = FOLD[text.charCodeAt(start)]!;
  const isNumber = first < LETTERS;
  let hash = hashOf(first);
  let end = start + 1;
  let next = at(text, end);
  if (!isIdeograph(first)) {
    while (next >= DIGITS && next < LETTERS === isNumber && !isIdeograph(next)) {
      hash = addUnit(hash, hashOf(next));
      next = at(text, ++end);
    }
  }
  tokenHash = hash;
  tokenEnd = end;
  // a mark, or a letter that folds to two
  if (first < DIGITS || (next !== BREAK && next < DIGITS)) readOddToken(text, start);
}

/** The folded unit at an offset; BREAK behind the end. */
const at = (text: string, offset: number): number => (offset < text.length ? FOLD[text.charCodeAt(offset)]! : BREAK);

/** The same where marks stand in it, or letters that fold to two. */
function readOddToken(text: string, start: number): void {
  let hash = 0;
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
    const pair = folded < DIGITS ? PAIRS[folded - FIRST_PAIR] : undefined;
    const first = pair ? pair[0] : folded;
    if (last !== BREAK && (isDigit(last) !== isDigit(first) || isIdeograph(first) || isIdeograph(last))) break;
    hash = addUnit(hash, hashOf(first));
    if (pair) hash = addUnit(hash, hashOf(pair[1]));
    last = pair ? pair[1] : first;
    end = at + 1;
  }
  tokenHash = hash;
  tokenEnd = end;
}

/**
 * All candidates, in order of their start; several of one start from the longest to the shortest. They may overlap.
 * A word that starts in a small letter is one only where a name that may be written small starts with it, or where a word with a capital follows
 * and goes on a name that starts with a particle ("al-Assad").
 * Time is linear in the text: a name has at most MOST_TOKENS tokens.
 */
export function scan(index: Index, text: string): Candidate[] {
  const found: Candidate[] = [];
  for (let from = 0; from < text.length; from += STRETCH) readRuns(index, text, noteRuns(index.units, text, from), found);
  return found;
}

/** Turns away nearly all runs that were noted, and reads the others. */
function readRuns(index: Index, text: string, notes: number, found: Candidate[]): void {
  const { filter, filterShift } = index;
  noted = notes;
  for (let at = 0; at < notes; at += 2) {
    const start = NOTES[at]!;
    const length = NOTES[at + 1]! - start;
    const opening = OPENINGS[text.charCodeAt(start)]!;
    const hash = hashOfRun(at, length);
    // as `passes`, but with one branch for all that calls for a closer look: a run that is too long, or that holds more than plain letters, has no hash
    const key = spread(hash ^ (opening & Opening.small));
    const fits = hasBits(filter[key >>> filterShift]!, key);
    if (fits | (opening & Opening.joins) | (hash & COUNT) | (length & ~COUNT)) {
      current = at;
      if (length > COUNT || (hash & COUNT) !== 0) readRun(index, text, start, start + length, found);
      else {
        if (opening === 0) readFromParticle(index, text, start, hash, found);
        if (fits) match(index, text, hash, start, start + length, found);
        if (opening === Opening.joins) readBehindJoined(index, text, start, start + length, hash, found);
      }
    }
  }
}

/** Reads the tokens of a run one by one: of digits, ideographs, marks and letters that fold to two, or a very long one. */
function readRun(index: Index, text: string, start: number, end: number, found: Candidate[]): void {
  for (let at = start; at < end; ) {
    const folded = FOLD[text.charCodeAt(at)]!;
    if (isIdeograph(folded)) readIdeograph(index, text, at++, found);
    // a mark behind an ideograph, or behind nothing
    else if (folded === SKIP) at++;
    else at = readOddWord(index, text, at, found);
  }
}

/** Reads a word or number with whatever is in it. Where it ends. */
function readOddWord(index: Index, text: string, start: number, found: Candidate[]): number {
  readToken(text, start);
  const hash = tokenHash;
  const end = tokenEnd;
  readFromParticle(index, text, start, hash, found);
  if (passes(index, hash)) match(index, text, hash, start, end, found);
  if (joins(text.charCodeAt(start))) readBehindJoinedOdd(index, text, start, end, found);
  return end;
}

/** "al-Assad", "von der Leyen": tries from the small words before this one, the farthest first. */
function readFromParticle(index: Index, text: string, at: number, hash: number, found: Candidate[], left = MOST_PARTICLES): void {
  if (left === 0 || !passes(index, hash ^ PARTICLE_SALT)) return;
  let start = at - 1;
  while (start >= 0 && start > at - PARTICLE_REACH && FOLD[text.charCodeAt(start)] === BREAK) start--;
  const end = start;
  while (start >= 0 && start > end - PARTICLE_REACH && FOLD[text.charCodeAt(start)]! >= DIGITS) start--;
  // the word must be small and short, and nothing longer
  if (start === end || SMALL[text.charCodeAt(start + 1)] === 0 || (start >= 0 && FOLD[text.charCodeAt(start)] !== BREAK)) return;
  readToken(text, start + 1);
  const particle = tokenHash;
  const particleEnd = tokenEnd;
  readFromParticle(index, text, start + 1, particle, found, left - 1);
  if (stageOf(index, addToken(particle, hash)) && (found.at(-1)?.start ?? -1) <= start) match(index, text, particle, start + 1, particleEnd, found);
}

function matchFrom(index: Index, text: string, start: number, found: Candidate[], joined = false): void {
  readToken(text, start);
  match(index, text, tokenHash, start, tokenEnd, found, joined);
}

/** Where the last part of a word may begin behind joined words: one letter alone is no name, but before a geresh it is one's start ("בג׳נין"). */
function lastCut(text: string, end: number): number {
  const next = text.charCodeAt(end);
  return next === 0x27 || next === 0x5f3 || next === 0x2019 ? end - 1 : end - 2;
}

/** Tries what stands behind the words that Hebrew and Arabic join to the front of the next: each letter's part is taken off the word's hash. */
function readBehindJoined(index: Index, text: string, start: number, end: number, whole: number, found: Candidate[]): void {
  let hash = whole;
  const last = lastCut(text, end);
  for (let cut = start + 1; cut <= start + PREFIX_LIMIT && cut <= last; cut++) {
    hash = (hash - Math.imul(hashOf(text.charCodeAt(cut - 1)), POWERS[end - cut]!)) | 0;
    if (passes(index, hash) && mayPrefix(text.slice(start, cut), text[cut]!)) match(index, text, hash, cut, end, found, true);
    if (!joins(text.charCodeAt(cut))) return;
  }
}

/** The same in a word with marks. */
function readBehindJoinedOdd(index: Index, text: string, start: number, end: number, found: Candidate[]): void {
  let letters = 1;
  const last = lastCut(text, end);
  for (let cut = start + 1; letters <= PREFIX_LIMIT && cut <= last; cut++) {
    if (FOLD[text.charCodeAt(cut)] === SKIP) continue;
    if (mayPrefix(text.slice(start, cut).replace(MARKS, ''), text[cut]!)) matchFrom(index, text, cut, found, true);
    if (!joins(text.charCodeAt(cut))) return;
    letters++;
  }
}

function readIdeograph(index: Index, text: string, at: number, found: Candidate[]): void {
  const hash = hashOf(text.charCodeAt(at));
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
  if (passes(index, ideographHash(hash, isIdeograph(FOLD[next]!) ? hashOf(next) : NEXT.parted)) || passes(index, ideographHash(hash, NEXT.alone))) matchFrom(index, text, at, found);
}

/** All names that start with this token, longest first. */
function match(index: Index, text: string, first: number, start: number, firstEnd: number, found: Candidate[], joined = false): void {
  const isCapital = SMALL[text.charCodeAt(start)] === 0;
  const before = found.length;
  let sequence = first;
  let end = firstEnd;
  for (;;) {
    const stage = stageOf(index, sequence);
    if (stage & Stage.name) {
      const entry = entryOf(index, sequence, text, start, end);
      if (entry >= 0 && (isCapital || mayBeSmall(index, entry))) found.push({ start, end, entry, joined });
    }
    if ((stage & Stage.beginning) === 0) break;
    const next = nextStart(text, end);
    if (next < 0) break;
    readNext(text, next);
    sequence = addToken(sequence, tokenHash);
    end = tokenEnd;
  }
  for (let low = before, high = found.length - 1; low < high; low++, high--) [found[low], found[high]] = [found[high]!, found[low]!];
}

/** The record of the name that stands here, or -1. */
function entryOf(index: Index, sequence: number, text: string, start: number, end: number): number {
  const { slots, tagBits } = index;
  const tag = tagOf(sequence, tagBits);
  const mask = (1 << tagBits) - 1;
  let slot = slotOf(sequence, slots.length);
  for (let here = slots[slot]!; here !== 0; here = slots[slot]!) {
    if ((here & mask) === tag && sameText(index, here >>> tagBits, text, start, end)) return here >>> tagBits;
    slot = slot + 1 === slots.length ? 0 : slot + 1;
  }
  return -1;
}

/** Compares what stands in the text with the name's folded text; settles colliding hashes. */
function sameText({ records, codes }: Index, entry: number, text: string, start: number, end: number): boolean {
  let at = textAt(records, entry);
  const stop = at + records[entry]!;
  for (let offset = start; offset < end; offset++) {
    const folded = FOLD[text.charCodeAt(offset)]!;
    const code = codes[folded]!;
    // a letter or digit with a code of its own, in the middle of a word: nearly always
    if (folded >= DIGITS && code !== ESCAPE && records[at] === code && at < stop) at++;
    else if (folded > SKIP) {
      const pair = folded < DIGITS ? PAIRS[folded - FIRST_PAIR] : undefined;
      at = afterUnit(records, codes, at, pair ? pair[0] : folded);
      if (pair && at > 0) at = afterUnit(records, codes, at, pair[1]);
      if (at < 0 || at > stop) return false;
    }
  }
  return at === stop;
}

/** Where a record's text goes on after this unit, or -1 if another one stands there. */
function afterUnit(records: Uint8Array, codes: Uint8Array, from: number, folded: number): number {
  // the space between two words
  const at = records[from] === 0 ? from + 1 : from;
  const code = codes[folded]!;
  if (records[at] !== code) return -1;
  if (code !== ESCAPE) return at + 1;
  return (records[at + 1]! | (records[at + 2]! << 8)) === folded ? at + 3 : -1;
}
