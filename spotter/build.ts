// Builds an index from names: runs on a developer's machine and in tests, never in the browser's page.
import { foldText, isIdeograph } from './fold.ts';
import { addToken, hashToken, slotKey } from './hash.ts';
import { CONTINUES, KIND_CODES, packIndex } from './format.ts';
import type { CardTraits, Cues, Name } from './types.ts';

/** Names longer than this are sentences, not names. Keeps matching linear in the text. */
export const MOST_TOKENS = 12;

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
  const prefixes = folds.map((folded) => prefixHashes(folded));
  const slots = powerOfTwo(Math.max(8, 2 * new Set(prefixes.flat().map(slotKey)).size + folds.length));
  const keys = new Uint32Array(slots);
  const values = new Uint32Array(slots);
  const firsts = new Set(prefixes.map((hashes) => hashes[0]!));
  // 16 bits a first token: one token in 16 passes by chance
  const filter = new Uint32Array(Math.max(32, powerOfTwo(firsts.size * 16) / 32));
  const shift = 32 - Math.log2(filter.length * 32);
  for (const hash of firsts) {
    const bit = hash >>> shift;
    filter[bit >>> 5]! |= 1 << (bit & 31);
  }
  const slotOf = (key: number): number => {
    let slot = key & (slots - 1);
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (slots - 1);
    return slot;
  };
  for (const hashes of prefixes) {
    for (const hash of hashes.slice(0, -1)) {
      const slot = slotOf(slotKey(hash));
      keys[slot] = slotKey(hash);
      values[slot]! |= CONTINUES;
    }
  }
  prefixes.forEach((hashes, entry) => {
    const key = slotKey(hashes.at(-1)!);
    let slot = slotOf(key);
    // a slot of the same key that names something already: the next free one holds this name under the same key
    while (keys[slot] !== 0 && (keys[slot] !== key || (values[slot]! & ~CONTINUES) !== 0)) slot = (slot + 1) & (slots - 1);
    keys[slot] = key;
    values[slot] = ((values[slot]! & CONTINUES) | (entry + 1)) >>> 0;
  });
  const payloads = [...entries.values()];
  const cueHashes = (words: readonly string[]) => Uint32Array.from(new Set(words.map((word) => foldText(word)).filter(Boolean).map((word) => hashToken(word) >>> 0))).sort();
  return packIndex({
    filter,
    keys,
    values,
    text: offsets(folds.map((folded) => folded.length)),
    payloads: offsets(payloads.map((payload) => payload.length)),
    payload: Uint32Array.from(payloads.flat()),
    kinds: Uint32Array.from(cards, (card) => KIND_CODES.indexOf(card.kind)),
    relatedAt: offsets(cards.map((card) => card.related.length)),
    related: Uint32Array.from(cards.flatMap((card) => [...card.related].sort((a, b) => a - b))),
    givenAt: offsets(cards.map((card) => card.given.length)),
    given: Uint32Array.from(cards.flatMap((card) => card.given.map((word) => hashToken(foldText(word)) >>> 0))),
    titles: cueHashes(cues.titles),
    weapons: cueHashes(cues.weapons),
    givenNames: cueHashes(cues.givenNames),
    extenders: cueHashes(cues.extenders),
    pool: packText(folds.join('')),
  });
}

/** Folded name -> its payload, card * 256 + flags, each card once with the flags of its strongest spelling. */
function gather(names: readonly Name[]): Map<string, number[]> {
  const entries = new Map<string, number[]>();
  for (const { text, card, flags } of names) {
    const folded = foldText(text);
    const tokens = folded.split(' ').length;
    if (!folded) throw new Error(`"${text}" has no letter or digit.`);
    if (tokens > MOST_TOKENS && !isIdeograph(folded.charCodeAt(0))) throw new Error(`"${text}" has ${tokens} words; the most is ${MOST_TOKENS}.`);
    const payload = entries.get(folded) ?? [];
    const at = payload.findIndex((known) => known >>> 8 === card);
    if (at < 0) payload.push(card * 256 + flags);
    // the same folded name twice: strong beats weak, and "any case" beats "exact"
    else payload[at] = card * 256 + (payload[at]! & flags & 255);
    entries.set(folded, payload);
  }
  return entries;
}

function offsets(lengths: readonly number[]): Uint32Array {
  const out = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, at) => {
    out[at + 1] = out[at]! + length;
  });
  return out;
}

function packText(text: string): Uint32Array {
  const units = new Uint16Array(text.length + (text.length & 1));
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return new Uint32Array(units.buffer);
}

const powerOfTwo = (least: number) => 2 ** Math.ceil(Math.log2(Math.max(1, least)));
