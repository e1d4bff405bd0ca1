// Builds an index from names: of the library on a developer's machine, of a few more wherever they come from.
import { foldText, isIdeograph, SMALL } from './fold.ts';
import { addToken, halfHash, hashOf, hashToken, shortHash } from './hash.ts';
import { bitOf, bitsOf, ESCAPE, ideographHash, KIND_CODES, MOST_CODES, MOST_PARTICLES, NEXT, packIndex, PARTICLE_REACH, PARTICLE_SALT, shiftOf, slotOf, spread, stepsOf, tagBitsOf, tagOf } from './format.ts';
import { Opening } from './tokens.ts';
import { Flag, type CardTraits, type Cues, type Name } from './types.ts';

/** Names longer than this are sentences, not names. Keeps matching linear in the text. */
export const MOST_TOKENS = 12;
/** A record's length stands in one byte; a unit outside the alphabet takes three. */
const MOST_BYTES = 255;
const MOST_CARDS = 0xffffff;
/** Slots for each name: looking for what is not there then takes under six steps along one line of a cache. */
const ROOM = 1.4;

/** Hashes of all prefixes of a folded name, one for each token; the last is the name's own. */
export function prefixHashes(folded: string): number[] {
  const hashes: number[] = [];
  for (const token of folded.split(' ')) {
    const hash = hashToken(token);
    const before = hashes.at(-1);
    hashes.push(before === undefined ? hash : addToken(before, hash));
  }
  return hashes;
}

/**
 * The index of these names.
 * @throws Error for a name without a letter or digit, or of more than MOST_TOKENS tokens.
 */
export function buildIndex(names: readonly Name[], cards: readonly CardTraits[], cues: Cues): ArrayBuffer {
  const entries = gather(names);
  const folds = [...entries.keys()];
  const prefixes = folds.map(prefixHashes);
  const alphabet = commonUnits(folds);
  const { records, starts } = makeRecords(entries, alphabet);
  const cueHashes = (words: readonly string[]) => stepsOf(Uint32Array.from(new Set(words.map((word) => foldText(word).split(' ')[0]!).filter(Boolean).map(shortHash))).sort());
  return packIndex({
    ...makeFilter(entries, longHeads(names)),
    sequences: makeSequences(prefixes),
    slots: makeSlots(prefixes.map((hashes) => hashes.at(-1)!), starts, tagBitsOf(records.length * 4)),
    alphabet: Uint32Array.from(alphabet),
    records,
    kinds: Uint32Array.from(cards, (card) => KIND_CODES.indexOf(card.kind)),
    relatedAt: Uint32Array.from([0, ...cards.map((card) => card.related.length)]),
    related: Uint32Array.from(cards.flatMap((card) => [...card.related].sort((a, b) => a - b))),
    givenAt: Uint32Array.from([0, ...cards.map((card) => card.given.length)]),
    given: inPairs(cards.flatMap((card) => card.given.map((word) => halfHash(foldText(word))))),
    titles: cueHashes(cues.titles),
    weapons: cueHashes(cues.weapons),
    givenNames: cueHashes(cues.givenNames),
    extenders: cueHashes(cues.extenders),
    institutions: cueHashes(cues.institutions),
    elections: cueHashes(cues.elections),
    months: cueHashes(cues.months),
  });
}

/** Flags that a name has only if all its spellings do; the others it has if one does. */
const ALL_MUST = Flag.weak | Flag.exact | Flag.never | Flag.form | Flag.surname;

/** Folded name -> the cards it names, each once with the flags of all its spellings. */
function gather(names: readonly Name[]): Map<string, Map<number, number>> {
  const entries = new Map<string, Map<number, number>>();
  for (const { text, card, flags } of names) {
    const folded = foldText(text);
    const tokens = folded.split(' ').length;
    if (!folded) throw new Error(`"${text}" has no letter or digit.`);
    if (tokens > MOST_TOKENS && !isIdeograph(folded.charCodeAt(0))) throw new Error(`"${text}" has ${tokens} words; the most is ${MOST_TOKENS}.`);
    if (card > MOST_CARDS) throw new Error(`There is no room for card ${card}.`);
    const bearers = entries.get(folded) ?? new Map<number, number>();
    const known = bearers.get(card);
    bearers.set(card, known === undefined ? flags : (known & flags & ALL_MUST) | ((known | flags) & ~ALL_MUST));
    entries.set(folded, bearers);
  }
  return entries;
}

/** The space, then the folded units of all names, the most frequent first. */
function commonUnits(folds: readonly string[]): number[] {
  const counts = new Uint32Array(65536);
  for (const folded of folds) for (let at = 0; at < folded.length; at++) counts[folded.charCodeAt(at)]!++;
  const used = Array.from(counts.keys()).filter((unit) => unit !== 32 && counts[unit]! > 0);
  return [32, ...used.sort((a, b) => counts[b]! - counts[a]!)].slice(0, MOST_CODES);
}

function makeRecords(entries: ReadonlyMap<string, ReadonlyMap<number, number>>, alphabet: readonly number[]): { records: Uint32Array; starts: number[] } {
  const codes = new Uint8Array(65536).fill(ESCAPE);
  alphabet.forEach((unit, code) => {
    codes[unit] = code;
  });
  const starts: number[] = [];
  const bytes: number[] = [];
  for (const [folded, bearers] of entries) {
    const head = bytes.length;
    starts.push(head);
    bytes.push(0);
    let left = bearers.size;
    for (const [card, flags] of bearers) bytes.push(...inSevens(card * 2 + (--left > 0 ? 1 : 0)), flags);
    const text = bytes.length;
    for (let at = 0; at < folded.length; at++) {
      const unit = folded.charCodeAt(at);
      bytes.push(codes[unit]!);
      if (codes[unit] === ESCAPE) bytes.push(unit & 255, unit >>> 8);
    }
    if (bytes.length - text > MOST_BYTES) throw new Error(`"${folded.slice(0, 40)}…" is longer than ${MOST_BYTES} bytes.`);
    bytes[head] = bytes.length - text;
  }
  while (bytes.length % 4 > 0) bytes.push(0);
  return { records: new Uint32Array(new Uint8Array(bytes).buffer), starts };
}

/** A number in groups of seven bits, the lowest first; the eighth says that more follow. */
function inSevens(number: number): number[] {
  const bytes: number[] = [];
  for (let left = number; left > 0x7f; left >>>= 7) bytes.push((left & 0x7f) | 0x80);
  bytes.push(number >>> (7 * bytes.length));
  return bytes;
}

/** Bits of the filter for each hash, two of them set: of tokens that start no name, one in about fifty passes by chance. */
const FILTER_ROOM = 16;
/** Bits for each name, one of them set, which are asked for only where a name may stand: one in about seven passes by chance, one in twenty as a beginning. */
const SEQUENCES_ROOM = 4;

/** Folded names with a particle flag whose first capital stands too far back for what `scan` reads from there: "guerra in Ucraina". */
function longHeads(names: readonly Name[]): Set<string> {
  const isLong = ({ text, flags }: Name) => {
    // its own first letter may be written large, and stand small in the text
    const head = foldText(/^.?\P{Lu}*/su.exec(text)![0]).split(' ');
    return flags & Flag.particle && (head.length > MOST_PARTICLES || head.some((token) => token.length > PARTICLE_REACH));
  };
  return new Set(names.filter(isLong).map(({ text }) => foldText(text)));
}

/**
 * The starts of all names as the first pass meets them, and the ideographs among them.
 * @param long names that are looked for from their small first word
 */
function makeFilter(entries: ReadonlyMap<string, ReadonlyMap<number, number>>, long: ReadonlySet<string>): Record<'filter' | 'ideographs', Uint32Array> {
  const hashes = new Set<number>();
  const ideographs = new Set<number>();
  for (const [folded, bearers] of entries) {
    const flags = [...bearers.values()].reduce((all, some) => all | some, 0);
    const [first, ...others] = folded.split(' ') as [string, ...string[]];
    const unit = first.charCodeAt(0);
    const hash = hashToken(first);
    if (isIdeograph(unit)) {
      ideographs.add(unit);
      const next = others[0]?.charCodeAt(0) ?? 0;
      hashes.add(ideographHash(hash, NEXT.parted));
      hashes.add(ideographHash(hash, isIdeograph(next) ? hashOf(next) : NEXT.alone));
    } else {
      hashes.add(hash);
      if (SMALL[unit] === 1 && (flags & Flag.lower || long.has(folded))) hashes.add(hash ^ Opening.small);
    }
    // behind a particle any of the next words may be the first with a capital; both, because the first pass knows no particles
    if (flags & Flag.particle && SMALL[unit] === 1 && !long.has(folded)) for (const token of others.slice(0, MOST_PARTICLES)) hashes.add(hashToken(token)).add(hashToken(token) ^ PARTICLE_SALT);
  }
  return { filter: makeBits(hashes), ideographs: Uint32Array.from(ideographs) };
}

/** Two bits for each hash, in one number. */
function makeBits(hashes: ReadonlySet<number>): Uint32Array {
  const bits = new Uint32Array(sizeOf(hashes.size, FILTER_ROOM));
  for (const hash of hashes) bits[spread(hash) >>> shiftOf(bits.length)]! |= bitsOf(spread(hash));
  return bits;
}

/** One bit for each name, in the first number of two, and for each beginning, in the second. */
function makeSequences(prefixes: readonly (readonly number[])[]): Uint32Array {
  const pairs = sizeOf(prefixes.length, SEQUENCES_ROOM);
  const bits = new Uint32Array(pairs * 2);
  const note = (hash: number, which: number) => {
    const key = spread(hash);
    bits[(key >>> shiftOf(pairs)) * 2 + which]! |= bitOf(key);
  };
  for (const hashes of prefixes) hashes.forEach((hash, at) => note(hash, at === hashes.length - 1 ? 0 : 1));
  return bits;
}

/** How many numbers give so many things so many bits each. A hash shifted by 32 would not be shifted at all: at least two. */
const sizeOf = (things: number, room: number): number => Math.max(32, 2 ** Math.ceil(Math.log2((things * room) / 32)));

function makeSlots(hashes: readonly number[], starts: readonly number[], tagBits: number): Uint32Array {
  const slots = new Uint32Array(Math.max(8, Math.ceil(hashes.length * ROOM)));
  hashes.forEach((hash, entry) => {
    let slot = slotOf(hash, slots.length);
    while (slots[slot] !== 0) slot = (slot + 1) % slots.length;
    slots[slot] = ((starts[entry]! << tagBits) | tagOf(hash, tagBits)) >>> 0;
  });
  return slots;
}

/** Numbers of 16 bits, two in one. */
function inPairs(halves: readonly number[]): Uint32Array {
  const out = new Uint32Array(Math.ceil(halves.length / 2));
  new Uint16Array(out.buffer).set(halves);
  return out;
}
