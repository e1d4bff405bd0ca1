// Builds an index from names: runs on a developer's machine and in tests, never in the browser's page.
import { Code, codeOfSmall, foldText, isIdeograph } from './fold.ts';
import { addToken, hashToken } from './hash.ts';
import { ALONE, CONTINUES, ESCAPE, KIND_CODES, MOST_CODES, MOST_PARTICLES, packIndex, PARTED, PARTICLE_SALT, RECORD_CARD, RECORD_HEAD, slotOf, Start, startHash, tagOf } from './format.ts';
import { pairOf } from './starts.ts';
import { Flag, type CardTraits, type Cues, type Name } from './types.ts';

/** Names longer than this are sentences, not names. Keeps matching linear in the text. */
export const MOST_TOKENS = 12;
/** A record's length stands in one byte; a unit outside the alphabet takes three. */
const MOST_BYTES = 255;
const MOST_CARDS = 0xffffff;
/** Slots for each key: looking for what is not there then takes under four steps. */
const ROOM = 1.6;

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
  const cueHashes = (words: readonly string[]) => Uint32Array.from(new Set(words.map((word) => foldText(word).split(' ')[0]!).filter(Boolean).map((word) => hashToken(word) >>> 0))).sort();
  return packIndex({
    filter: makeFilter(entries),
    ...makeStarts(entries),
    ...makeTable(prefixes, starts),
    alphabet: Uint32Array.from(alphabet),
    records,
    kinds: Uint32Array.from(cards, (card) => KIND_CODES.indexOf(card.kind)),
    relatedAt: offsets(cards.map((card) => card.related.length)),
    related: Uint32Array.from(cards.flatMap((card) => [...card.related].sort((a, b) => a - b))),
    givenAt: offsets(cards.map((card) => card.given.length)),
    given: Uint32Array.from(cards.flatMap((card) => card.given.map((word) => hashToken(foldText(word)) >>> 0))),
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
const ALL_MUST = Flag.weak | Flag.exact | Flag.never | Flag.form | Flag.surname | Flag.lower;

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
  return [32, ...used.sort((a, b) => counts[b]! - counts[a]! || a - b)].slice(0, MOST_CODES);
}

function makeRecords(entries: ReadonlyMap<string, ReadonlyMap<number, number>>, alphabet: readonly number[]): { records: Uint32Array; starts: Uint32Array } {
  const codes = new Uint8Array(65536).fill(ESCAPE);
  alphabet.forEach((unit, code) => {
    codes[unit] = code;
  });
  const starts = new Uint32Array(entries.size);
  let bytes = new Uint8Array(1 << 16);
  let at = 0;
  let entry = 0;
  for (const [folded, bearers] of entries) {
    const most = RECORD_HEAD + bearers.size * RECORD_CARD + folded.length * 3;
    if (at + most > bytes.length) {
      const larger = new Uint8Array((bytes.length + most) * 2);
      larger.set(bytes);
      bytes = larger;
    }
    starts[entry++] = at;
    const head = at;
    at += RECORD_HEAD;
    for (const [card, flags] of bearers) {
      bytes.set([card & 255, (card >>> 8) & 255, card >>> 16, flags], at);
      at += RECORD_CARD;
    }
    const text = at;
    for (let unit = 0; unit < folded.length; unit++) {
      const code = codes[folded.charCodeAt(unit)]!;
      bytes[at++] = code;
      if (code !== ESCAPE) continue;
      bytes[at++] = folded.charCodeAt(unit) & 255;
      bytes[at++] = folded.charCodeAt(unit) >>> 8;
    }
    if (at - text > MOST_BYTES) throw new Error(`"${folded.slice(0, 40)}…" is longer than ${MOST_BYTES} bytes.`);
    if (bearers.size > 255) throw new Error(`"${folded}" names more than 255 cards.`);
    bytes[head] = at - text;
    bytes[head + 1] = bearers.size;
  }
  return { records: new Uint32Array(bytes.slice(0, Math.ceil(at / 4) * 4).buffer), starts };
}

function makeFilter(entries: ReadonlyMap<string, ReadonlyMap<number, number>>): Uint32Array {
  const hashes = new Set<number>();
  for (const [folded, bearers] of entries) {
    const [first = '', ...others] = folded.split(' ');
    hashes.add(hashToken(first));
    // behind a particle any of the next words may be the first with a capital
    if ([...bearers.values()].some((flags) => flags & Flag.particle)) for (const token of others.slice(0, MOST_PARTICLES)) hashes.add(hashToken(token) ^ PARTICLE_SALT);
  }
  // 16 bits a token, two of them set: one token in about seventy passes by chance
  const filter = new Uint32Array(Math.max(32, 2 ** Math.ceil(Math.log2(Math.max(1, hashes.size * 16))) / 32));
  const shift = 32 - Math.log2(filter.length * 32);
  for (const hash of hashes) {
    for (const bit of [hash >>> shift, Math.imul(hash, 0x9e3779b1) >>> shift]) filter[bit >>> 5]! |= 1 << (bit & 31);
  }
  return filter;
}

/** The starts of all names, the first letters of those that may stand small, and the ideographs among them. */
function makeStarts(entries: ReadonlyMap<string, ReadonlyMap<number, number>>): Record<'starts' | 'smalls' | 'ideographs', Uint32Array> {
  const hashes = new Set<number>();
  const smalls = new Set<number>();
  const ideographs = new Set<number>();
  for (const [folded, bearers] of entries) {
    const flags = [...bearers.values()].reduce((all, some) => all | some, 0);
    for (const [first = 0, second = 0, third = 0] of startsOf(folded)) {
      hashes.add(startHash(first, second, third, Start.capital));
      if (isIdeograph(first)) ideographs.add(first);
      if (!(flags & Flag.lower) || first < 97 || isIdeograph(first)) continue;
      hashes.add(startHash(first, second, third, Start.small));
      for (const next of second === 0 ? [Code.break, Code.digit, Code.ideograph, Code.idleIdeograph] : [codeOfSmall(second), Code.letter]) smalls.add(pairOf(codeOfSmall(first), next));
    }
  }
  // 16 bits a start, as far as they fit in a processor's nearer cache: 128 kB
  const starts = new Uint32Array(Math.min(1 << 20, Math.max(1024, 2 ** Math.ceil(Math.log2(Math.max(1, hashes.size * 16))))) / 32);
  const shift = 32 - Math.log2(starts.length * 32);
  for (const hash of hashes) {
    const bit = hash >>> shift;
    starts[bit >>> 5]! |= 1 << (bit & 31);
  }
  return { starts, smalls: Uint32Array.from(smalls).sort(), ideographs: Uint32Array.from(ideographs).sort() };
}

const threeOf = (token: string): [number, number, number] => [token.charCodeAt(0), token.charCodeAt(1) || 0, token.charCodeAt(2) || 0];

/** The units that tell how a name starts. An ideograph has two: for where the next stands right behind it, and for where it does not. */
function startsOf(folded: string): [number, number, number][] {
  const [token = '', next = ''] = folded.split(' ', 2);
  const first = token.charCodeAt(0);
  if (!isIdeograph(first)) return [threeOf(token)];
  return [next && isIdeograph(next.charCodeAt(0)) ? [first, next.charCodeAt(0), 0] : [first, 0, ALONE], [first, 0, PARTED]];
}

function makeTable(prefixes: readonly number[][], starts: Uint32Array): { tags: Uint32Array; values: Uint32Array } {
  const beginnings = new Set(prefixes.flatMap((hashes) => hashes.slice(0, -1)));
  // an even number, since two tags share one number
  const slots = Math.max(8, Math.ceil(((beginnings.size + prefixes.length) * ROOM) / 2) * 2);
  const tags = new Uint16Array(slots);
  const values = new Uint32Array(slots);
  const whole = new Int32Array(slots);
  const place = (hash: number, fits: (slot: number) => boolean): number => {
    let slot = slotOf(hash, slots);
    while (tags[slot] !== 0 && !(whole[slot] === hash && fits(slot))) slot = slot + 1 === slots ? 0 : slot + 1;
    tags[slot] = tagOf(hash);
    whole[slot] = hash;
    return slot;
  };
  for (const hash of beginnings) values[place(hash, () => true)] = CONTINUES;
  prefixes.forEach((hashes, entry) => {
    // a slot that names something already stays: the next free one holds this name under the same hash
    const slot = place(hashes.at(-1)!, (taken) => (values[taken]! & ~CONTINUES) === 0);
    values[slot] = ((values[slot]! & CONTINUES) | (starts[entry]! + 1)) >>> 0;
  });
  return { tags: new Uint32Array(tags.buffer), values };
}

function offsets(lengths: readonly number[]): Uint32Array {
  const out = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, at) => {
    out[at + 1] = out[at]! + length;
  });
  return out;
}
