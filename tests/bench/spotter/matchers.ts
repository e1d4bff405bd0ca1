// Ours and its peers, each at its fastest setting that still tells where the names stand.
import { createRequire } from 'node:module';
import { AhoCorasick as DoubleArray } from '@monyone/aho-corasick/fast';
import AhoCorasick from 'modern-ahocorasick';
import { buildOurs, inAnyCase, openOurs, searchOurs, type BenchName, type Place } from './ours.ts';
import { isBoundary, TOKEN } from './tokens.ts';

const require = createRequire(import.meta.url);

/** A built matcher. */
export interface Search {
  /** One pass: its own result, as its users get it. */
  pass(text: string): readonly unknown[];
  /** Where one entry of that result stands, each name in it; none where the matcher does not say. */
  places(found: unknown): Place[];
  /** Bytes of a matcher that is one buffer, and how long it takes to open a fresh copy of it, ms. */
  buffer?: { bytes: number; load(): number };
}

export interface Matcher {
  name: string;
  /** What was chosen for it. */
  note: string;
}

/** Folds by itself: gets names and text as written. */
export interface Ours extends Matcher {
  buildOurs(names: readonly BenchName[]): Search;
}

/** Gets names and text in small letters. */
export interface Peer extends Matcher {
  build(names: readonly string[]): Search;
}

export interface TokenMap {
  search(text: string): Place[];
}

/** Map of tokens: the first token of each name -> the names that start with it, the longest first. Small letters only. */
export function mapOfTokens(names: readonly string[]): TokenMap {
  const byToken = new Map<string, string[]>();
  for (const name of names) {
    TOKEN.lastIndex = 0;
    const first = TOKEN.exec(name);
    // what stands before the first letter belongs to no token
    if (!first) continue;
    const rest = name.slice(first.index);
    const known = byToken.get(first[0]);
    if (known) known.push(rest);
    else byToken.set(first[0], [rest]);
  }
  for (const list of byToken.values()) list.sort((a, b) => b.length - a.length);
  return {
    search(text) {
      const found: Place[] = [];
      TOKEN.lastIndex = 0;
      for (let token = TOKEN.exec(text); token; token = TOKEN.exec(text)) {
        const list = byToken.get(token[0]);
        if (!list) continue;
        const start = token.index;
        for (const name of list) {
          if (!text.startsWith(name, start) || !isBoundary(text, start + name.length)) continue;
          found.push({ start, end: start + name.length });
          break;
        }
      }
      return found;
    },
  };
}

const escapeForRegExp = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);

/** All letters and digits: flashtext takes only those of English for part of a word, unless told. */
function wordUnits(): string[] {
  const units: string[] = [];
  for (let unit = 0; unit < 65536; unit++) {
    const char = String.fromCharCode(unit);
    if (/[\p{L}\p{M}\p{Nd}_]/u.test(char)) units.push(char);
  }
  return units;
}

interface FlashText {
  setNonWordBoundaries(units: string[]): void;
  addKeywordsFromArray(names: readonly string[]): void;
  extractKeywords(text: string): string[];
}

function searchInIndex(buffer: ArrayBuffer): Search {
  const index = openOurs(buffer);
  return {
    pass: (text) => searchOurs(index, text),
    places: (found) => [found as Place],
    buffer: {
      bytes: buffer.byteLength,
      load() {
        const copy = buffer.slice(0);
        const before = performance.now();
        openOurs(copy);
        return performance.now() - before;
      },
    },
  };
}

export const OURS: readonly Ours[] = [
  { name: 'Chiosa', note: 'scan, every candidate with its place; a word in small letters counts only where the name is written so', buildOurs: (names) => searchInIndex(buildOurs(names)) },
  { name: 'Chiosa, any case', note: 'the same, all names to be found in small letters too, as the peers find them', buildOurs: (names) => searchInIndex(buildOurs(names.map(inAnyCase))) },
];

export const PEERS: readonly Peer[] = [
  {
    name: 'Map of tokens',
    note: 'tokens by one RegExp, a Map from first token to names, the longest first; written here',
    build(names) {
      const map = mapOfTokens(names);
      return { pass: (text) => map.search(text), places: (found) => [found as Place] };
    },
  },
  {
    name: 'flashtext.js',
    note: 'case kept, all letters and digits told to be part of words; gives no places',
    build(names) {
      const KeywordProcessor = require('flashtext.js') as new (caseSensitive: boolean) => FlashText;
      const processor = new KeywordProcessor(true);
      processor.setNonWordBoundaries(wordUnits());
      processor.addKeywordsFromArray([...names]);
      return { pass: (text) => processor.extractKeywords(text), places: () => [] };
    },
  },
  {
    name: '@monyone/aho-corasick',
    note: 'its /fast (double array)',
    build(names) {
      const automaton = new DoubleArray([...names]);
      return {
        pass: (text) => automaton.matchInText(text),
        places: (found) => [{ start: (found as { begin: number }).begin, end: (found as { end: number }).end }],
      };
    },
  },
  {
    name: 'one RegExp',
    note: 'escaped names, the longest first, letters and digits looked for on both sides',
    build(names) {
      const alternatives = [...names].sort((a, b) => b.length - a.length).map(escapeForRegExp).join('|');
      const pattern = new RegExp(String.raw`(?<![\p{L}\p{M}\p{Nd}])(?:${alternatives})(?![\p{L}\p{M}\p{Nd}])`, 'gv');
      return {
        pass(text) {
          const found: Place[] = [];
          pattern.lastIndex = 0;
          for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push({ start: match.index, end: pattern.lastIndex });
          return found;
        },
        places: (found) => [found as Place],
      };
    },
  },
  {
    name: 'ahocorasick',
    note: 'as it comes',
    build(names) {
      const Automaton = require('ahocorasick') as new (names: readonly string[]) => { search(text: string): [number, string[]][] };
      const automaton = new Automaton(names);
      return {
        pass: (text) => automaton.search(text),
        places(found) {
          const [last, matched] = found as [number, string[]];
          return matched.map((name) => ({ start: last + 1 - name.length, end: last + 1 }));
        },
      };
    },
  },
  {
    name: 'modern-ahocorasick',
    note: 'its default entry and search: here faster than its /fast, and than its boundary option',
    build(names) {
      const automaton = new AhoCorasick(names);
      return { pass: (text) => automaton.search(text), places: (found) => [found as Place] };
    },
  },
];
