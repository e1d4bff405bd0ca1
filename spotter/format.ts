// The index: one ArrayBuffer of sections of 32-bit numbers. Opening it makes views, no objects a name.
import { makeCodes, makeSteps } from './starts.ts';
import { Flag } from './types.ts';

/** "CHS2" read as a little-endian number; the last digit is the format's version. */
export const MAGIC = 0x32534843;

/** Sections in the order in which they stand in the buffer. */
export const SECTIONS = [
  /** Bits: whether any name starts with a token of this hash, or goes on with it behind a particle; two bits a token. */
  'filter',
  /** Bits: whether any name starts with these three letters; whether one that may be written small does. */
  'starts',
  /** Pairs of codes of the first two letters of names that may be written small; see starts.ts. */
  'smalls',
  /** Ideographs that names start with. */
  'ideographs',
  /** Open addressing: 16 bits of the hash of a token sequence, 0 where empty. Two a number. */
  'tags',
  /** For each slot: CONTINUES if longer names start so, plus where the name's record starts + 1, or 0. */
  'values',
  /** Folded units in the order of their one-byte codes; code 0 is the space between tokens. */
  'alphabet',
  /** Bytes, four a number. A record: length of the text, number of cards, each card (3 bytes) with its flags (1), the text in codes. */
  'records',
  /** For each card: its kind. */
  'kinds',
  /** For each card: where its related cards start. One more than there are cards. */
  'relatedAt',
  'related',
  /** For each card: where the hashes of its given names and initials start. One more than there are cards. */
  'givenAt',
  'given',
  /** Hashes of cue words, sorted. */
  'titles',
  'weapons',
  'givenNames',
  'extenders',
  'institutions',
  'elections',
  'months',
] as const;

export type Section = (typeof SECTIONS)[number];
/** A bit of `values`. */
export const CONTINUES = 0x80000000;
/** A code of text that is followed by the unit itself, in two bytes. */
export const ESCAPE = 255;
/** Codes that stand for a unit: 0 is the space, 255 the escape. */
export const MOST_CODES = 254;
/** Bytes of a record before its cards, and for each card. */
export const RECORD_HEAD = 2;
export const RECORD_CARD = 4;
export const KIND_CODES = ['other', 'person', 'place', 'weapon'] as const;

export type Index = { readonly [Name in Exclude<Section, 'tags' | 'records' | 'alphabet' | 'smalls' | 'ideographs'>]: Uint32Array } & {
  readonly tags: Uint16Array;
  readonly records: Uint8Array;
  /** Folded unit -> its code. */
  readonly codes: Uint8Array;
  /** For the kind of a unit and the codes of the two behind it: 1 if a name may start with the first of the two. */
  readonly steps: Uint8Array;
  /** UTF-16 unit -> its code in `steps`. */
  readonly table: Uint8Array;
  /** Number of bits that a hash is shifted right by to become a bit of `filter`, and one of `starts`. */
  readonly filterShift: number;
  readonly startsShift: number;
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
    const length = all[2 + section] ?? 0;
    if (at + length > all.length) throw new Error(`The index is damaged: section "${name}" runs past the end.`);
    views[name] = all.subarray(at, at + length);
    at += length;
  });
  if (at !== all.length) throw new Error('The index is damaged: bytes are left over.');
  const { tags, values, filter, starts, smalls, ideographs, records, alphabet, ...rest } = views;
  const filterBits = filter.length * 32;
  const startsBits = starts.length * 32;
  if (tags.length * 2 !== values.length || !isPowerOfTwo(filterBits) || !isPowerOfTwo(startsBits) || alphabet.length > MOST_CODES) {
    throw new Error('The index is damaged: its tables have no valid size.');
  }
  const codes = new Uint8Array(65536).fill(ESCAPE);
  alphabet.forEach((unit, code) => {
    codes[unit] = code;
  });
  return {
    ...rest,
    filter,
    starts,
    values,
    tags: new Uint16Array(buffer, tags.byteOffset, tags.length * 2),
    records: new Uint8Array(buffer, records.byteOffset, records.length * 4),
    codes,
    steps: makeSteps(smalls),
    table: makeCodes(ideographs),
    filterShift: 32 - Math.log2(filterBits),
    startsShift: 32 - Math.log2(startsBits),
    bytes: buffer.byteLength,
  };
}

const isPowerOfTwo = (value: number) => value > 0 && (value & (value - 1)) === 0;

/** The slot of a hash among this many: the upper bits decide, so that the tag, the lower ones, tells apart what falls together. */
export const slotOf = (hash: number, slots: number): number => Math.floor(((hash >>> 0) / 0x100000000) * slots);

/** The part of a hash that stands in a slot; 0 means an empty one. */
export const tagOf = (hash: number): number => (hash & 0xffff) || 1;

/** Whether two bits of the filter let a hash pass. */
export function passes(index: Index, hash: number): boolean {
  const first = hash >>> index.filterShift;
  const second = Math.imul(hash, 0x9e3779b1) >>> index.filterShift;
  return ((index.filter[first >>> 5]! >>> (first & 31)) & (index.filter[second >>> 5]! >>> (second & 31)) & 1) === 1;
}

/** Small words that a name may open with: "von der". */
export const MOST_PARTICLES = 3;
/** What a start is of: a name with a capital, or one that may be written small. */
export const Start = { capital: 0, small: 1 } as const;
/** Makes the hash of a word that stands behind a particle another one in `filter`: "Assad" of "al-Assad". */
export const PARTICLE_SALT = 0x5bd1e995;
/** Third units of starts that stand for no letter: an ideograph that is a name's only one, or that no other follows directly in the text. */
export const ALONE = 1;
export const PARTED = 2;

/** The hash of a token's first three folded units, 0 where it has fewer; an ideograph, a token by itself, goes with the one that follows it directly. */
export const startHash = (first: number, second: number, third: number, start: number): number =>
  Math.imul(first ^ (second << 7) ^ (third << 14) ^ (start << 30), 0x9e3779b1);

/** Whether the bit of a start is set. */
export function mayStart(index: Index, hash: number): boolean {
  const bit = hash >>> index.startsShift;
  return ((index.starts[bit >>> 5]! >>> (bit & 31)) & 1) === 1;
}

/** Whether a name may be written small, or starts with a particle that may. */
export function mayBeSmall(index: Index, entry: number): boolean {
  return cardsOf(index, entry).some(({ flags }) => flags & (Flag.lower | Flag.particle));
}

/** The cards that a name may mean, with the flags it has for each. */
export function cardsOf(index: Index, entry: number): { card: number; flags: number }[] {
  const { records } = index;
  return Array.from({ length: records[entry + 1]! }, (_, number) => {
    const at = entry + RECORD_HEAD + number * RECORD_CARD;
    return { card: records[at]! | (records[at + 1]! << 8) | (records[at + 2]! << 16), flags: records[at + 3]! };
  });
}
