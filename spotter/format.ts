// The index: one ArrayBuffer of sections of 32-bit numbers. Opening it makes views, no objects a name.
import { addUnit } from './hash.ts';
import { makeUnits } from './tokens.ts';
import { Flag } from './types.ts';

/** "CHS5" read as a little-endian number; the last digit is the format's version. */
export const MAGIC = 0x35534843;

/** Sections in the order in which they stand in the buffer. */
export const SECTIONS = [
  /** Bits: whether a name may start with a token of this hash, see `passes`. */
  'filter',
  /** Ideographs that names start with. */
  'ideographs',
  /** Two numbers in turn: bits whether a sequence of tokens of this hash is a name, and whether a longer name starts with it; see `stageOf`. */
  'sequences',
  /** Open addressing by the hash of a name's tokens: 0 where empty, or where the name's record starts, with some bits of the hash below; see `tagBitsOf`. */
  'slots',
  /** Folded units in the order of their one-byte codes; code 0 is the space between tokens. */
  'alphabet',
  /** Bytes, four a number. A record: length of the text, then the cards: a number, twice that of the card, plus 1 if another follows, and the flags; then the text in codes. */
  'records',
  /** For each card: its kind. */
  'kinds',
  /** For each card: where its related cards start. One more than there are cards. Like all numbers in ascending order, as steps from one to the next: those pack well. */
  'relatedAt',
  'related',
  /** For each card: where the hashes of its given names and initials start. One more than there are cards. */
  'givenAt',
  /** Upper halves of those hashes, two a number: compared with one word beside one surname, so many bits tell enough. */
  'given',
  /** Short hashes of cue words, ascending. */
  'titles',
  'weapons',
  'givenNames',
  'extenders',
  'institutions',
  'elections',
  'months',
] as const;

/** Sections that stand as steps from one number to the next. */
const ASCENDING = ['relatedAt', 'givenAt', 'titles', 'weapons', 'givenNames', 'extenders', 'institutions', 'elections', 'months'] as const;

export type Section = (typeof SECTIONS)[number];
/** A code of text that is followed by the unit itself, in two bytes. */
export const ESCAPE = 255;
/** Codes that stand for a unit: 0 is the space, 255 the escape. */
export const MOST_CODES = 254;
export const KIND_CODES = ['other', 'person', 'place', 'weapon'] as const;

export type Index = { readonly [Name in Exclude<Section, 'records' | 'alphabet' | 'ideographs' | 'given'>]: Uint32Array } & {
  readonly records: Uint8Array;
  readonly given: Uint16Array;
  /** Folded unit -> its code. */
  readonly codes: Uint8Array;
  /** UTF-16 unit -> what the first pass takes it for; see tokens.ts. */
  readonly units: Int32Array;
  /** Number of bits that a hash is shifted right by to become the place of a number in `filter`, and of a pair in `sequences`. */
  readonly filterShift: number;
  readonly sequencesShift: number;
  readonly tagBits: number;
  readonly bytes: number;
};

const HEADER = 2 + SECTIONS.length;

/** Puts the sections into one buffer: magic, then the length of each section in 32-bit numbers, then the sections. */
export function packIndex(sections: Record<Section, Uint32Array>): ArrayBuffer {
  const lengths = SECTIONS.map((name) => sections[name].length);
  const all = new Uint32Array(HEADER + lengths.reduce((sum, length) => sum + length, 0));
  all[0] = MAGIC;
  all[1] = all.length;
  all.set(lengths, 2);
  let at = HEADER;
  for (const name of SECTIONS) {
    all.set(sections[name], at);
    at += sections[name].length;
  }
  return all.buffer;
}

/** Numbers as steps, of 32 bits each: the first as it is. */
export const stepsOf = (numbers: ArrayLike<number>): Uint32Array => Uint32Array.from(numbers, (number, at) => number - (at > 0 ? numbers[at - 1]! : 0));

function summed(steps: Uint32Array): Uint32Array {
  const sums = steps.slice();
  for (let at = 1; at < sums.length; at++) sums[at]! += sums[at - 1]!;
  return sums;
}

/**
 * Views an index. Costs the same for ten names as for a million.
 * @throws Error when the buffer is no whole index of this version.
 */
export function openIndex(buffer: ArrayBuffer): Index {
  if (buffer.byteLength < HEADER * 4 || buffer.byteLength % 4) throw new Error('The index is cut short.');
  const all = new Uint32Array(buffer);
  if (all[0] !== MAGIC) throw new Error('This is no index of this version.');
  if (all[1] !== all.length) throw new Error('The index is cut short.');
  const views = {} as Record<Section, Uint32Array>;
  let at = HEADER;
  SECTIONS.forEach((name, section) => {
    const length = all[2 + section]!;
    views[name] = all.subarray(at, at + length);
    at += length;
  });
  if (at !== all.length) throw new Error('The index is damaged: its sections do not add up.');
  for (const name of ASCENDING) views[name] = summed(views[name]);
  const { slots, filter, sequences, ideographs, records, alphabet, given, ...rest } = views;
  if (slots.length === 0 || !isPowerOfTwo(filter.length) || !isPowerOfTwo(sequences.length) || alphabet.length > MOST_CODES) {
    throw new Error('The index is damaged: its tables have no valid size.');
  }
  const codes = new Uint8Array(65536).fill(ESCAPE);
  alphabet.forEach((unit, code) => {
    codes[unit] = code;
  });
  return {
    ...rest,
    filter,
    sequences,
    slots,
    tagBits: tagBitsOf(records.length * 4),
    records: new Uint8Array(buffer, records.byteOffset, records.length * 4),
    given: new Uint16Array(buffer, given.byteOffset, given.length * 2),
    codes,
    units: makeUnits(ideographs),
    // whole numbers, which a logarithm is not to the engine
    filterShift: shiftOf(filter.length),
    sequencesShift: shiftOf(sequences.length / 2),
    bytes: buffer.byteLength,
  };
}

/** Number of bits that a hash is shifted right by to become one of so many places, a power of two. */
export const shiftOf = (places: number): number => Math.clz32(places) + 1;

const isPowerOfTwo = (value: number) => value > 0 && (value & (value - 1)) === 0;

/** The slot of a hash among this many: the upper bits decide, so that the tag, of lower ones, tells apart what falls together. */
export const slotOf = (hash: number, slots: number): number => Math.floor(((hash >>> 0) / 0x100000000) * slots);

/** How many bits of the hash a slot holds: three, or what so many bytes of records leave. Each spares half of the looks at texts that differ, and costs a bit a name that nothing compresses. */
export const tagBitsOf = (bytes: number): number => Math.min(3, Math.clz32(bytes));

/** The part of a hash that stands in a slot; never 0, which means an empty one. The lowest bits of a token's hash are always 0. */
export const tagOf = (hash: number, bits: number): number => ((hash >>> 5) & ((1 << bits) - 1)) || 1;

/** Spreads a hash over all bits, so that the upper ones choose a number of a filter and others two bits in it. */
export const spread = (hash: number): number => Math.imul(hash, 0x9e3779b1);

/** Whether the filter lets a hash pass. */
export function passes({ filter, filterShift }: Index, hash: number): boolean {
  const key = spread(hash);
  return hasBits(filter[key >>> filterShift]!, key) === 1;
}

/** What a sequence of tokens may be. */
export const Stage = { name: 1, beginning: 2 } as const;

/** Bits of `Stage`: whether this sequence may be a name, and whether a longer one may start with it. */
export function stageOf({ sequences, sequencesShift }: Index, sequence: number): number {
  const key = spread(sequence);
  const at = (key >>> sequencesShift) * 2;
  return hasBit(sequences[at]!, key) | (hasBit(sequences[at + 1]!, key) << 1);
}

/** 1 where both bits of a hash are set in its number, else 0. A shift counts only the lowest five bits of what it is given. */
export const hasBits = (bits: number, key: number): number => (bits >>> (key >>> 5)) & (bits >>> (key >>> 10)) & 1;

/** The same of the first alone. */
const hasBit = (bits: number, key: number): number => (bits >>> (key >>> 5)) & 1;

/** The two bits of a hash that was spread, and the first alone. */
export const bitsOf = (key: number): number => bitOf(key) | (1 << (key >>> 10));
export const bitOf = (key: number): number => 1 << (key >>> 5);

/** Small words that a name may open with: "von der". */
export const MOST_PARTICLES = 3;
/** The most units of such a word; what parts it from the next has fewer. */
export const PARTICLE_REACH = 6;
/** Makes the hash of a word that stands behind a particle another one in `filter`: "Assad" of "al-Assad". */
export const PARTICLE_SALT = 0x5bd1e980;
/** What stands behind the ideograph that a name starts with, instead of the hash of another: none in the text, or none in the name. */
export const NEXT = { parted: 0x2545f491, alone: 0x1b873593 } as const;

/** An ideograph, a token by itself, goes into the filter with the hash of the one that follows. */
export const ideographHash = (hash: number, next: number): number => addUnit(hash, next);

/** Where the text of a record starts, behind its cards. */
export function textAt(records: Uint8Array, entry: number): number {
  let at = entry + 1;
  for (let more = true; more; ) {
    more = (records[at]! & 1) === 1;
    while (records[at++]! & 0x80);
    // the flags
    at++;
  }
  return at;
}

/** The cards that a name may mean, with the flags it has for each. */
export function cardsOf({ records }: Index, entry: number): { card: number; flags: number }[] {
  const cards: { card: number; flags: number }[] = [];
  let at = entry + 1;
  for (let more = true; more; ) {
    let number = 0;
    let shift = 0;
    do {
      number |= (records[at]! & 0x7f) << shift;
      shift += 7;
    } while (records[at++]! & 0x80);
    cards.push({ card: number >>> 1, flags: records[at++]! });
    more = (number & 1) === 1;
  }
  return cards;
}

/** Whether a name may be written small, or starts with a particle that may: for any of its cards. */
export const mayBeSmall = (index: Index, entry: number): boolean => cardsOf(index, entry).some(({ flags }) => flags & (Flag.lower | Flag.particle));
