// Compiles the card sources into the library that the extension ships: the same sources give the same bytes.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compileCard } from '../../cards/compile-card.ts';
import { CARDS_FILE, LIBRARY_FORMAT, MANIFEST_FILE, MAPS_FILE, NAMES_FILE, SOURCES_FILE, textsFile, type CardsFile, type Manifest, type Texts } from '../../cards/library.ts';
import { SPOKEN, type Spoken } from '../../cards/say/grammar.ts';
import type { MapsFile } from '../../cards/maps.ts';
import { packSources } from '../../cards/source-book.ts';
import type { CardSource, Fact, NameLanguage } from '../../cards/types.ts';
import { buildIndex } from '../../spotter/build.ts';
import type { CardTraits, Cues, Name } from '../../spotter/types.ts';
import { nameForms, wordForms } from '../forms/forms.ts';
import type { FormTraits } from '../forms/types.ts';
import { givenNames, namesByLanguage, spotterNames, withSpellings } from './names.ts';
import { settleShared } from './shared-names.ts';
import { ROOT, type SourceFile } from './sources.ts';
import { entryOf } from './squeeze.ts';
import { eventTitlesIn, listsOf, vocabularyOf } from './words.ts';

export const LIBRARY_FOLDER = join(ROOT, 'public', 'library');

/** File name -> bytes. Pure: `sources` in, bytes out. Without `maps` cards have no pictures. */
export function compileLibrary(sources: readonly CardSource[], vocabulary: readonly SourceFile[], languages: readonly Spoken[] = SPOKEN, maps?: MapsFile): Map<string, Uint8Array> {
  const cards = [...sources].sort((a, b) => (a.id < b.id ? -1 : 1));
  const files = new Map<string, Uint8Array>();
  const packed = (name: string, bytes: Uint8Array | string) => files.set(name, new Uint8Array(gzipSync(bytes, { level: 9 })));
  const json = (name: string, value: unknown) => packed(name, JSON.stringify(value));
  json(CARDS_FILE, { cards: cards.map((card) => compileCard(card, nativeOf(card))), rules: listsOf(vocabulary, 'rules') as CardsFile['rules'] } satisfies CardsFile);
  for (const lang of languages) {
    const eventTitles = eventTitlesIn(vocabulary, lang);
    const titles = cards.map((card) => eventTitles[card.id] ?? titleIn(card, lang));
    json(textsFile(lang), typographic({ lang, titles, gists: cards.map((card) => gistIn(card, lang)), vocabulary: vocabularyOf(vocabulary, lang) } satisfies Texts));
  }
  json(SOURCES_FILE, packSources(cards.map((card) => Object.values(card.sources))));
  if (maps) json(MAPS_FILE, maps);
  packed(NAMES_FILE, new Uint8Array(compileNames(cards, vocabulary)));
  const manifest: Manifest = {
    format: LIBRARY_FORMAT,
    day: cards.map((card) => card.reviewed).sort().at(-1) ?? '',
    cards: cards.length,
    languages: [...languages],
    files: Object.fromEntries([...files].map(([name, bytes]) => [name, entryOf(bytes)])),
  };
  files.set(MANIFEST_FILE, new TextEncoder().encode(JSON.stringify(manifest)));
  return files;
}

const nativeOf = (card: CardSource) => (card.kind !== 'event' && card.native ? namesByLanguage(card)[card.native]?.[0]?.text : undefined);

/** Sources are typed with the straight apostrophe; readers see the curly one everywhere. */
const typographic = (texts: Texts): Texts => JSON.parse(JSON.stringify(texts).replaceAll("'", '’')) as Texts;

/** Gists are written by hand in English and Italian; in other languages a card speaks by its facts. */
const gistIn = (card: CardSource, lang: Spoken): string => (lang === 'en' || lang === 'it' ? (card.gist?.[lang] ?? '') : '');

export function titleIn(card: CardSource, lang: Spoken): string {
  if (card.kind === 'event') return lang === 'it' ? card.title.it : card.title.en;
  const written = namesByLanguage(card);
  // a Russian's name in German is transliterated; that of others is written as in English
  const names = card.kind === 'person' && (card.native === 'ru' || card.native === 'uk') && !written[lang] ? withSpellings(card) : written;
  return names[lang]?.[0]?.text ?? names.en?.[0]?.text ?? card.id;
}

function compileNames(cards: readonly CardSource[], vocabulary: readonly SourceFile[]): ArrayBuffer {
  const numberOf = new Map(cards.map((card, number) => [card.id, number]));
  const names: Name[] = cards.flatMap((card, number) => spotterNames(card).map(({ text, flags }) => ({ text, card: number, flags })));
  const related = relations(cards, numberOf);
  const traits = cards.map((card, number): CardTraits => ({
    kind: card.kind === 'person' || card.kind === 'place' || card.kind === 'weapon' ? card.kind : 'other',
    related: [...related[number]!],
    given: givenNames(card),
  }));
  // of a name with a hyphen the spotter sees one part, which by itself may be any word ("Il" of "Il-sung")
  const given = readFileSync(join(ROOT, 'assets', 'names', 'given-names.txt'), 'utf8').split('\n').filter((name) => /^[^-]+$/.test(name));
  return buildIndex(settleShared(names, cards), traits, { ...cuesOf(vocabulary), givenNames: given.flatMap(givenNameForms) });
}

/** A given name in all its cases, in Cyrillic: "Людмилу Путину" is not "Путину". */
function givenNameForms(name: string): string[] {
  if (!/^\p{Script=Cyrillic}+$/u.test(name)) return [name];
  const traits: FormTraits = { person: /[ая]$/u.test(name) ? 'f' : 'm', part: 'given' };
  return [name, ...wordForms('ru', name, traits), ...wordForms('uk', name, traits)];
}

/** The words that rules look for; those of one language in all its case forms, but elections, whose forms the list has. */
function cuesOf(vocabulary: readonly SourceFile[]): Omit<Cues, 'givenNames'> {
  type Declined = 'titles' | 'weapons' | 'institutions';
  const lists = listsOf(vocabulary, 'cues') as unknown as Pick<Cues, 'extenders' | 'months'> & Record<Declined | 'elections', Record<NameLanguage, string[]>>;
  const declined = (list: Declined) => Object.entries(lists[list]).flatMap(([lang, words]) => words.flatMap((word) => [word, ...nameForms(lang as NameLanguage, word)]));
  return { ...lists, titles: declined('titles'), weapons: declined('weapons'), institutions: declined('institutions'), elections: Object.values(lists.elections).flat() };
}

/** Members of an event that speak for one another: a meeting's, not a summit's. */
const MOST_TIED = 8;

/** A country's parties and chambers are named in one breath, by short names that others bear too: "Pd e M5S", "la Camera e il Senato". */
const CHAMBERS = new Set(['chamber-of-parliament', 'parliament']);
const POLITICAL = new Set([...CHAMBERS, 'political-party', 'party-alliance', 'palace-of-government', 'presidential-residence']);

/** Which cards speak for one another: those that a fact names, those that take part in one event, and the parties and chambers of one country. */
function relations(cards: readonly CardSource[], numberOf: ReadonlyMap<string, number>): Set<number>[] {
  const related = cards.map(() => new Set<number>());
  const tie = (a: number | undefined, b: number | undefined) => {
    if (a === undefined || b === undefined || a === b) return;
    related[a]!.add(b);
    related[b]!.add(a);
  };
  const bodies = new Map<string, number[]>();
  cards.forEach((card, number) => {
    for (const fact of card.facts as Fact[]) if ('is' in fact && fact.of && POLITICAL.has(fact.is)) bodies.set(fact.of, [...(bodies.get(fact.of) ?? []), number]);
  });
  for (const members of bodies.values()) for (const a of members) for (const b of members) tie(a, b);
  // a chamber is also spoken for by those who held its country's offices
  cards.forEach((card, number) => {
    if (card.kind !== 'person') return;
    for (const fact of card.facts as Fact[]) {
      if (!('office' in fact)) continue;
      for (const body of bodies.get(fact.of ?? '') ?? []) if ((cards[body]!.facts as Fact[]).some((entry) => 'is' in entry && CHAMBERS.has(entry.is))) tie(number, body);
    }
  });
  cards.forEach((card, number) => {
    for (const fact of card.facts) for (const value of Object.values(fact).flat()) if (typeof value === 'string') tie(number, numberOf.get(value));
    for (const fact of card.facts as Fact[]) {
      if (!('held-as' in fact)) continue;
      cards.forEach((holder, other) => {
        if (holder.facts.some((entry) => 'office' in entry && entry.office === fact['held-as'] && entry.of === fact.of)) tie(number, other);
      });
    }
    if (card.kind !== 'event') return;
    const members = [...card.who.map((who) => who.card), ...card.where].map((id) => numberOf.get(id));
    for (const a of members) {
      tie(number, a);
      // a war or a summit names half the library: it ties its members to itself, not to one another
      if (members.length <= MOST_TIED) for (const b of members) tie(a, b);
    }
  });
  return related;
}

export function writeLibrary(files: ReadonlyMap<string, Uint8Array>, folder = LIBRARY_FOLDER): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
}
