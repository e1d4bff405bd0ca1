// The index: one ArrayBuffer of sections of 32-bit numbers and one of text. Reading it makes views, no objects a name.

/** "CHS1" read as a little-endian number; the last digit is the format's version. */
export const MAGIC = 0x31534843;

/** Sections in the order in which they stand in the buffer. */
export const SECTIONS = [
  /** Bits: whether any name starts with a token whose hash has these top bits. */
  'filter',
  /** Open addressing: hash of a token sequence, 0 where empty. */
  'keys',
  /** For each key: CONTINUES if longer names start so, plus the number of a name + 1, or 0. */
  'values',
  /** For each name: where its folded text starts in `pool`. One more than there are names. */
  'text',
  /** For each name: where its payload starts in `payload`. One more than there are names. */
  'payloads',
  /** card * 256 + flags */
  'payload',
  /** For each card: its kind. */
  'kinds',
  /** For each card: where its related cards start. One more than there are cards. */
  'relatedAt',
  'related',
  /** For each card: where the hashes of its given names start. One more than there are cards. */
  'givenAt',
  'given',
  /** Hashes of cue words, sorted. */
  'titles',
  'weapons',
  'givenNames',
  'extenders',
  /** Folded text of all names, UTF-16, two units a number. */
  'pool',
] as const;

export type Section = (typeof SECTIONS)[number];
/** A bit of `values`. */
export const CONTINUES = 0x80000000;
export const KIND_CODES = ['other', 'person', 'place', 'weapon'] as const;

export type Index = { readonly [Name in Exclude<Section, 'pool'>]: Uint32Array } & {
  readonly pool: Uint16Array;
  /** Number of bits that a hash is shifted right by to become a bit of `filter`. */
  readonly filterShift: number;
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
  const slots = views.keys.length;
  const filterBits = views.filter.length * 32;
  if (!isPowerOfTwo(slots) || views.values.length !== slots || !isPowerOfTwo(filterBits)) throw new Error('The index is damaged: its tables have no valid size.');
  return {
    ...views,
    pool: new Uint16Array(buffer, views.pool.byteOffset, views.pool.length * 2),
    filterShift: 32 - Math.log2(filterBits),
    bytes: buffer.byteLength,
  };
}

const isPowerOfTwo = (value: number) => value > 0 && (value & (value - 1)) === 0;
