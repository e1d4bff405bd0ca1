// Whether a word in small letters is an ordinary word of a language: reads Hunspell dictionaries (dev dependencies, nothing of them is shipped).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { NameLanguage } from '../../cards/types.ts';

/** Languages with a dictionary. */
export const everydayLanguages: readonly NameLanguage[] = ['en', 'it', 'uk', 'ru', 'de', 'fr', 'es', 'pl', 'pt', 'tr', 'cs'];

/** One way to make a word from another, as the .aff file lists it: take `strip` off the end (or front), put `add` there. */
interface Affix {
  flag: string;
  strip: string;
  add: string;
  /** The pattern that the word must fit before the change; compiled when first needed, since one dictionary has 25,000. */
  condition: string;
  /** May stand together with an affix at the word's other end. */
  cross: boolean;
  /** Flags that the made word has: further affixes it takes, and what it may not be. */
  flags: readonly string[];
}

/** By `add`, then by `strip`: what is left of a word to look up. */
type Affixes = Map<string, Map<string, Affix[]>>;

interface Dictionary {
  suffixes: Affixes;
  prefixes: Affixes;
  /** The .dic file: a line a word, "word/FLAGS". */
  words: string;
  /** Hash table of the words: where in `words` each begins. 0 is free, since the first line is a count. */
  slots: Int32Array;
  flagsOf(text: string): readonly string[];
  /** A root that is no word by itself. */
  needsAffix?: string;
  onlyInCompound?: string;
  forbidden?: string;
  /** Suffixes that another suffix may follow. */
  inner: Affixes;
  /** Those that follow. */
  outer: Affixes;
  /** An affix may replace a whole word. */
  fullStrip: boolean;
}

/** Proper names that a dictionary has in small letters, and nothing else is called. */
const SLIPS: Partial<Record<NameLanguage, readonly string[]>> = {
  it: ['cipro', 'etiopia', 'libano', 'libia', 'mongolia', 'nepal', 'nigeria', 'vietnam'],
  pt: ['israel', 'jerusalém', 'madagascar', 'montevidéu'],
  tr: ['bağdat'],
};

const NO_FLAGS: readonly string[] = [];
/** The condition that every word meets. */
const ANY = '.';
const LINE_FEED = 10;
const TAB = 9;
const SLASH = 47;
/** The prime that FNV-1a multiplies a 32-bit hash with. */
const HASH_PRIME = 0x01000193;
const require = createRequire(import.meta.url);

/** Russian news writes е for ё; a file is all in one style. */
const writtenAs = (text: string, lang: NameLanguage) => (lang === 'ru' ? text.replaceAll('ё', 'е').replaceAll('Ё', 'Е') : text);

function flagReader(kind: string | undefined): Dictionary['flagsOf'] {
  if (kind === 'num') return (text) => (text ? text.split(',') : NO_FLAGS);
  if (kind === 'long') return (text) => text.match(/../gu) ?? NO_FLAGS;
  return (text) => (text ? Array.from(text) : NO_FLAGS);
}

const slotOf = (hash: number, mask: number) => (hash ^ (hash >>> 15)) & mask;

/** Where each line's word begins, by its hash: much quicker than a Map of 300,000 strings, of which few are ever asked for. */
function indexWords(words: string): Int32Array {
  // half of the slots stay free, so that a look-up takes few steps
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * words.split('\n').length)));
  const mask = slots.length - 1;
  let start = words.indexOf('\n') + 1;
  while (start > 0 && start < words.length) {
    let hash = 0;
    let at = start;
    for (; at < words.length; at++) {
      const unit = words.charCodeAt(at);
      if (unit === SLASH || unit === LINE_FEED || unit === TAB) break;
      hash = Math.imul(hash ^ unit, HASH_PRIME);
    }
    if (at > start) {
      let slot = slotOf(hash, mask);
      while (slots[slot]) slot = (slot + 1) & mask;
      slots[slot] = start;
    }
    start = words.indexOf('\n', at) + 1;
  }
  return slots;
}

/** The flags of every line that has this word. */
function linesOf({ words, slots, flagsOf }: Dictionary, word: string): (readonly string[])[] {
  const found: (readonly string[])[] = [];
  const mask = slots.length - 1;
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), HASH_PRIME);
  for (let slot = slotOf(hash, mask); slots[slot]; slot = (slot + 1) & mask) {
    const start = slots[slot]!;
    if (!words.startsWith(word, start)) continue;
    const end = start + word.length;
    const next = words.charCodeAt(end);
    if (next === SLASH) found.push(flagsOf(/\S*/u.exec(words.slice(end + 1, words.indexOf('\n', end)))![0]));
    else if (next === LINE_FEED || next === TAB) found.push(NO_FLAGS);
  }
  return found;
}

function addTo(table: Affixes, affix: Affix): void {
  const byStrip = table.get(affix.add) ?? new Map<string, Affix[]>();
  table.set(affix.add, byStrip);
  const same = byStrip.get(affix.strip);
  if (same) same.push(affix);
  else byStrip.set(affix.strip, [affix]);
}

function select(table: Affixes, isWanted: (affix: Affix) => boolean): Affixes {
  const out: Affixes = new Map();
  for (const byStrip of table.values()) for (const affixes of byStrip.values()) for (const affix of affixes) if (isWanted(affix)) addTo(out, affix);
  return out;
}

function readDictionary(lang: NameLanguage): Dictionary {
  const folder = dirname(require.resolve(`dictionary-${lang}`));
  const read = (file: string) => writtenAs(readFileSync(join(folder, file), 'utf8'), lang);
  const lines = read('index.aff').split('\n').map((line) => line.trim().split(/\s+/u));
  const settings = new Map(lines.map(([key, value]) => [key!, value]));
  const flagsOf = flagReader(settings.get('FLAG'));
  const suffixes: Affixes = new Map();
  const prefixes: Affixes = new Map();
  const suffixFlags = new Set<string>();
  const givenBySuffixes = new Set<string>();
  for (let at = 0; at < lines.length; at++) {
    const [kind, flag, cross, count] = lines[at]!;
    if (kind !== 'SFX' && kind !== 'PFX') continue;
    const table = kind === 'SFX' ? suffixes : prefixes;
    const atEdge = (pattern: string) => (pattern === ANY ? ANY : kind === 'SFX' ? `(?:${pattern})$` : `^(?:${pattern})`);
    if (kind === 'SFX') suffixFlags.add(flag!);
    for (const [, , strip, added, condition] of lines.slice(at + 1, at + 1 + Number(count))) {
      const [add, flags] = added!.split('/');
      const affix: Affix = { flag: flag!, strip: strip === '0' ? '' : strip!, add: add === '0' ? '' : add!, condition: atEdge(condition ?? ANY), cross: cross === 'Y', flags: flagsOf(flags ?? '') };
      addTo(table, affix);
      if (kind === 'SFX') for (const given of affix.flags) givenBySuffixes.add(given);
    }
    at += Number(count);
  }
  const following = givenBySuffixes.intersection(suffixFlags);
  const words = `${read('index.dic').trimEnd()}\n`;
  return {
    suffixes, prefixes, words, flagsOf,
    slots: indexWords(words),
    needsAffix: settings.get('NEEDAFFIX'),
    onlyInCompound: settings.get('ONLYINCOMPOUND'),
    forbidden: settings.get('FORBIDDENWORD'),
    inner: select(suffixes, (affix) => affix.flags.some((flag) => following.has(flag))),
    outer: select(suffixes, (affix) => following.has(affix.flag)),
    fullStrip: settings.has('FULLSTRIP'),
  };
}

const has = (flags: readonly string[], flag: string | undefined) => flag !== undefined && flags.includes(flag);

const conditions = new Map<string, RegExp>();
function meets(word: string, { condition }: Affix): boolean {
  if (condition === ANY) return true;
  let pattern = conditions.get(condition);
  if (!pattern) conditions.set(condition, (pattern = new RegExp(condition, 'u')));
  return pattern.test(word);
}

/**
 * Whether a root with these flags takes the affixes: suffixes from the inside out, and one prefix. Circumfixes are left out:
 * the dictionaries have them only for compounds.
 */
function takes(dictionary: Dictionary, root: readonly string[], suffixes: readonly Affix[], prefix: Affix | undefined): boolean {
  const { needsAffix, onlyInCompound, forbidden } = dictionary;
  const [inner] = suffixes;
  if (has(root, forbidden)) return false;
  if ([root, ...suffixes.map((affix) => affix.flags), prefix?.flags ?? NO_FLAGS].some((flags) => has(flags, onlyInCompound))) return false;
  if (!inner && !prefix) return !has(root, needsAffix);
  if (inner && !has(root, inner.flag) && !(prefix && has(root, prefix.flag) && has(prefix.flags, inner.flag))) return false;
  if (prefix && !has(root, prefix.flag) && !suffixes.some((affix) => has(affix.flags, prefix.flag))) return false;
  return !prefix || suffixes.every((affix) => affix.cross && prefix.cross);
}

/** Whether the word is a root with one of these suffixes, and with a further one that was taken off before. */
function isSuffixed(dictionary: Dictionary, word: string, table: Affixes, outer: Affix | undefined, prefix: Affix | undefined): boolean {
  for (let keep = dictionary.fullStrip ? 0 : 1; keep <= word.length; keep++) {
    for (const [strip, affixes] of table.get(word.slice(keep)) ?? []) {
      const base = word.slice(0, keep) + strip;
      const roots = linesOf(dictionary, base);
      if (!roots.length) continue;
      for (const affix of affixes) {
        if (outer && !has(affix.flags, outer.flag)) continue;
        if (roots.some((root) => takes(dictionary, root, outer ? [affix, outer] : [affix], prefix)) && meets(base, affix)) return true;
      }
    }
  }
  return false;
}

function isTwiceSuffixed(dictionary: Dictionary, word: string, prefix: Affix | undefined): boolean {
  for (let keep = 1; keep <= word.length; keep++) {
    for (const [strip, affixes] of dictionary.outer.get(word.slice(keep)) ?? []) {
      const base = word.slice(0, keep) + strip;
      if (affixes.some((affix) => meets(base, affix) && isSuffixed(dictionary, base, dictionary.inner, affix, prefix))) return true;
    }
  }
  return false;
}

const isMade = (dictionary: Dictionary, word: string, prefix?: Affix) =>
  linesOf(dictionary, word).some((root) => takes(dictionary, root, [], prefix)) ||
  isSuffixed(dictionary, word, dictionary.suffixes, undefined, prefix) ||
  isTwiceSuffixed(dictionary, word, prefix);

function isWord(dictionary: Dictionary, word: string): boolean {
  if (linesOf(dictionary, word).some((root) => has(root, dictionary.forbidden))) return false;
  if (isMade(dictionary, word)) return true;
  for (let end = 0; end < word.length; end++) {
    for (const [strip, affixes] of dictionary.prefixes.get(word.slice(0, end)) ?? []) {
      const base = strip + word.slice(end);
      if (affixes.some((affix) => meets(base, affix) && isMade(dictionary, base, affix))) return true;
    }
  }
  return false;
}

const dictionaries = new Map<NameLanguage, Dictionary>();

/**
 * Whether the word, in small letters, is an ordinary word of the language or a form of one. Dictionaries write proper names with a capital, so
 * "россия" is none, but "путина" (the fishing season) is one. German nouns have a capital too and can't be told from names: they count as none.
 * A single letter is none. Words are not put together from two, and a word with a hyphen counts only if it stands in the dictionary.
 */
export function isEverydayWord(word: string, lang: NameLanguage): boolean {
  if (!everydayLanguages.includes(lang)) return false;
  const small = writtenAs(word.toLocaleLowerCase(lang).normalize('NFC'), lang).replace(/[’ʼ]/gu, "'").replaceAll('\u0301', '');
  if (small.length < 2 || SLIPS[lang]?.includes(small)) return false;
  let dictionary = dictionaries.get(lang);
  if (!dictionary) dictionaries.set(lang, (dictionary = readDictionary(lang)));
  return isWord(dictionary, small);
}
