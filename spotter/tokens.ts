// Where the runs of letters and digits in a text start and end, and what tells the hash of each: a unit at a time, without a branch.
import { BREAK, FOLD, isDigit, isIdeograph, SKIP, SMALL } from './fold.ts';
import { FACTOR, hashOf } from './hash.ts';
import { joins } from './prefixes.ts';

/** Units looked through at a time; what is noted is read while it is still at hand. */
export const STRETCH = 4096;
/** Where the runs start and end, in turn: at most one note a unit, the start of a run that goes on, and the text's end. */
export const NOTES = new Int32Array(STRETCH + 2);
/** For each note: the hash of all before it. A run's own is what its end has more than its start. */
export const HASHES = new Int32Array(STRETCH + 2);

/** Letters of all scripts. */
export const isLetter = (unit: number): boolean => FOLD[unit]! > SKIP && !isDigit(FOLD[unit]!);
/** Letters of scripts with spaces that fold to one: nearly all. */
export const isPlainLetter = (unit: number): boolean => FOLD[unit]! > 57 && !isIdeograph(FOLD[unit]!);

/**
 * UTF-16 unit -> 0 where it parts runs, or its hash, less than 0; in its lowest bits 1 for what is no plain letter: a run that has any must be read.
 * No ideograph stands in a run here: an index knows which of them names start with.
 */
const UNITS = new Int32Array(65536);
for (let unit = 0; unit < 65536; unit++) {
  if (isPlainLetter(unit)) UNITS[unit] = hashOf(unit);
  else if (FOLD[unit] !== BREAK && !isIdeograph(FOLD[unit]!)) UNITS[unit] = hashOf(unit) | 1;
}

/** The units for an index whose names start with these ideographs only: most of a Chinese text is then passed over. */
export function makeUnits(ideographs: Iterable<number>): Int32Array {
  const units = UNITS.slice();
  const wanted = new Set(ideographs);
  for (let unit = FIRST_IDEOGRAPH; unit < 65536; unit++) if (isIdeograph(FOLD[unit]!) && wanted.has(FOLD[unit]!)) units[unit] = hashOf(unit) | 1;
  return units;
}

const FIRST_IDEOGRAPH = 0x3040;

/** What matters of the unit that a run starts with. */
export const Opening = {
  /** A small letter of a script that has capitals. */
  small: 1,
  /** A letter of the small words that Hebrew and Arabic join to the front of others. */
  joins: 2,
} as const;
/** UTF-16 unit -> its bits of `Opening`. */
export const OPENINGS = SMALL.slice();
for (let unit = 0; unit < 65536; unit++) if (joins(unit)) OPENINGS[unit] = Opening.joins;

/** Where a run that goes on behind the last stretch started, the hash before it, and that of all so far. */
let open = -1;
let hashBefore = 0;
let hashSoFar = 0;

/**
 * Notes the runs that end in the stretch from `from` on, in NOTES and HASHES. How many notes there are: two a run.
 * A text is read from its start, one stretch after the other. The loop has no branch: where words end cannot be foretold, and guessing wrong at each
 * would cost more than all the rest.
 */
export function noteRuns(units: Int32Array, text: string, from: number): number {
  const notes = NOTES;
  const hashes = HASHES;
  const factor = FACTOR;
  const { length } = text;
  const to = Math.min(length, from + STRETCH);
  let count = 0;
  let before = 0;
  let hash = 0;
  if (from > 0) {
    hash = hashSoFar;
    if (open >= 0) {
      notes[0] = open;
      hashes[0] = hashBefore;
      count = 1;
      before = -1;
    }
  }
  for (let at = from; at < to; at++) {
    const unit = units[text.charCodeAt(at)]!;
    notes[count] = at;
    hashes[count] = hash;
    // the signs differ: a run starts or ends here
    count += (before ^ unit) >>> 31;
    hash = (Math.imul(hash, factor) + unit) | 0;
    before = unit;
  }
  hashSoFar = hash;
  if (count % 2 === 0) {
    open = -1;
    return count;
  }
  if (to === length) {
    notes[count] = to;
    hashes[count] = hash;
    return count + 1;
  }
  open = notes[count - 1]!;
  hashBefore = hashes[count - 1]!;
  return count - 1;
}
