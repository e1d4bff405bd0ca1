// Where in a text a name may start: told a unit at a time from a small table, without reading a word.
import { CODE, Code } from './fold.ts';

/** Units looked through at a time; what is found is read while it is still at hand. */
export const STRETCH = 4096;
/** Offsets of the starts found last. */
export const STARTS = new Int32Array(STRETCH + 1);

// Three units in a row are a place in the table of steps: the upper three bits of the first one's code, its kind, then the six bits of the others.
// The shifts stand here, and not where they are exported from, because a constant of another module is loaded anew at every unit.
const CODE_BITS = 6;
const PAIR_BITS = 12;
const PAIR_MASK = 0xfff;
const CODES_MASK = 0x3ffff;
const KIND_SHIFT = 15;

/**
 * For each place of the table, 1 if a name may start with the second of the three units.
 * @param smalls places of the pairs (without the first unit) that names start with which may be written small
 */
export function makeSteps(smalls: Iterable<number>): Uint8Array {
  const steps = new Uint8Array(8 << PAIR_BITS);
  const wanted = new Uint8Array(1 << PAIR_BITS);
  for (const pair of smalls) wanted[pair & PAIR_MASK] = 1;
  for (let pair = 0; pair < wanted.length; pair++) {
    const code = pair >> CODE_BITS;
    const next = pair & Code.letter;
    const isSmall = code >= Code.firstSmall && code < Code.letter && (wanted[pair] === 1 || next === Code.odd);
    const starts = isSmall || code === Code.letter || code === Code.odd || code === Code.ideograph;
    // behind a break (or a mark, where whoever reads looks closer), behind a digit, behind a letter
    steps[pair] = starts || code === Code.digit ? 1 : 0;
    steps[(1 << PAIR_BITS) | pair] = starts ? 1 : 0;
    for (let kind = 2; kind < 8; kind++) steps[(kind << PAIR_BITS) | pair] = code === Code.digit || code === Code.ideograph ? 1 : 0;
  }
  return steps;
}

/** The codes of all units for an index whose names start with these ideographs only: most of a Chinese text is then passed over. */
export function makeCodes(ideographs: Iterable<number>): Uint8Array {
  const codes = CODE.slice();
  const wanted = new Set(ideographs);
  for (let unit = FIRST_IDEOGRAPH; unit <= LAST_IDEOGRAPH; unit++) if (codes[unit] === Code.ideograph && !wanted.has(unit)) codes[unit] = Code.idleIdeograph;
  return codes;
}

const FIRST_IDEOGRAPH = 0x3040;
const LAST_IDEOGRAPH = 0x9fff;

/** The place of a pair of codes. */
export const pairOf = (first: number, second: number): number => (first << CODE_BITS) | second;

/**
 * Puts the starts from `from` on, at most STRETCH of them, into STARTS. How many there are.
 * Nothing branches: where words end cannot be foretold, and guessing wrong at each would cost more than all the rest.
 */
export function findStarts(steps: Uint8Array, table: Uint8Array, text: string, from: number): number {
  const starts = STARTS;
  const { length } = text;
  const to = Math.min(length - 1, from + STRETCH);
  let codes = ((from > 0 ? table[text.charCodeAt(from - 1)]! : 0) << CODE_BITS) | table[text.charCodeAt(from)]!;
  let count = 0;
  for (let at = from; at < to; at++) {
    codes = ((codes << CODE_BITS) | table[text.charCodeAt(at + 1)]!) & CODES_MASK;
    starts[count] = at;
    count += steps[((codes >>> KIND_SHIFT) << PAIR_BITS) | (codes & PAIR_MASK)]!;
  }
  if (to === length - 1 && to < from + STRETCH) {
    // nothing stands behind the last unit
    codes = (codes << CODE_BITS) & CODES_MASK;
    starts[count] = to;
    count += steps[((codes >>> KIND_SHIFT) << PAIR_BITS) | (codes & PAIR_MASK)]!;
  }
  return count;
}
