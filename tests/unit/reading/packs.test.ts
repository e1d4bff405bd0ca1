// Packs beside the library: which of two names counts, in what order, what is left alone, and how a person of a pack is recognised.
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Engine } from '../../../reading/engine.ts';
import { spotAll } from '../../../reading/packs.ts';
import { readBlocks } from '../../../reading/read.ts';
import { compileSmall } from '../../fixtures/library.ts';
import { openBeside, TODAY } from '../../fixtures/packs.ts';

const card = (id: string, names: Record<string, unknown>, more: Record<string, unknown> = {}) => ({
  id,
  kind: 'organisation',
  names,
  gist: { en: `About ${id}.` },
  facts: [],
  sources: { 1: { url: 'https://example.org/', publisher: 'Example', read: TODAY } },
  reviewed: TODAY,
  ...more,
});
const packOf = (id: string, ...cards: unknown[]) => JSON.stringify({ chiosa: 'pack', version: 1, id, name: `Pack ${id}`, cards });

// the library's: Ivan Orlov (Orlov weak), Mira Levi (Levi weak), Crown Council, World Court, Korsun-7, Ruritania, Orsinia, Strelsau
const FIRST = packOf(
  'first',
  card('orlov-bakery', { en: ['Ivan Orlov Bakery', 'Council of Strelsau', { name: 'Bakery', weak: true }] }),
  card('other-court', { en: ['World Court', { name: 'Levi', weak: true }, { name: 'Orlov', weak: true }] }),
  card('anna-doria', { en: ['Anna Doria', { name: 'Elsa Doria', never: true }, { name: 'Anna Bellini', never: true }], it: ['Anna Doria'] }, { kind: 'person', facts: [{ is: 'politician', of: 'ruritania', source: 1 }] }),
  card('teo-van-houten', { en: ['Teo van Houten', 'Teo B'] }, { kind: 'person' }),
  card('crown', { en: ['Crown', { name: 'Korsun-7 missile works', weak: true }] }),
  card('guild', { en: ['Glass Guild', { name: 'Guild', weak: true }] }, { facts: [{ 'part-of': 'crown', source: 1 }] }),
);
const SECOND = packOf('second', card('lamp', { en: ['Lamp Street', { name: 'Doria', weak: true }, { name: 'Mira Levi', never: true }] }));
const THIRD = packOf(
  'third',
  card('sela-brandt', { en: ['Sela Brandt', 'Brandt'] }, { kind: 'person' }),
  card('ana-poe', { en: ['Ana Poe'] }, { kind: 'person' }),
  card('amber-club', { en: ['Amber Club'] }),
  card('regatta', { en: ['Amber Regatta', { name: 'Regatta', weak: true }] }, { kind: 'event', title: { en: 'Amber Regatta rowed' }, when: '2025-07', where: ['strelsau'], who: [{ card: 'amber-club', as: 'host' }] }),
  card('lindenau', { en: ['Lindenau'] }, { kind: 'place', facts: [{ is: 'city', of: 'ruritania', source: 1 }] }),
  card('tarnhelm', { en: ['Tarnhelm'] }, { kind: 'weapon' }),
  card('velmora', { en: ['Velmora', { name: 'Korsun of the Isles', weak: true }] }),
);

let files: Map<string, Uint8Array>;
beforeAll(() => {
  files = compileSmall();
});
let engine: Engine;
// anew for each, so that each is a test of the packs' index, too
beforeEach(async () => {
  engine = await (await openBeside(files, new Map([['first', FIRST], ['second', SECOND], ['third', THIRD]]))).whole;
  expect([...engine.packs.values()].map((read) => ('refused' in read ? read.refused : 'sound'))).toEqual(['sound', 'sound', 'sound']);
});

const all = (texts: string[], known: string[] = []) => spotAll(engine.index, engine.packIndex, texts, known.map((id) => engine.library.numberOf.get(id)!));
const idOf = (number: number) => engine.library.cards[number]!.id;
function read(given: string | string[], known: string[] = []) {
  const texts = [given].flat();
  const { mentions, unmarked } = all(texts, known);
  const surface = ({ block, start, end }: { block: number; start: number; end: number }) => texts[block]!.slice(start, end);
  return { marks: mentions.map((mention) => `${surface(mention)}=${idOf(mention.card)}`), left: unmarked.map((place) => `${surface(place)}=${place.cards.map(idOf).join(',')} ${place.refusal.rule}`), mentions };
}

test('the longer name counts, whosever it is', () => {
  expect(read('The Ivan Orlov Bakery opened.').marks).toEqual(['Ivan Orlov Bakery=first--orlov-bakery']);
  expect(read('The Crown Council met.').marks).toEqual(['Crown Council=crown-council']);
  expect(read('The Crown met.').marks).toEqual(['Crown=first--crown']);
  expect(read('The Council of Strelsau met.').marks).toEqual(['Council of Strelsau=first--orlov-bakery']);
});

test('of equals the library’s counts', () => {
  expect(read('The World Court ruled.').marks).toEqual(['World Court=world-court']);
});

test('a never-name of a pack hides nothing of the library', () => {
  expect(read('Mira Levi spoke.').marks).toEqual(['Mira Levi=mira-levi']);
  expect(read('Elsa Doria spoke.')).toMatchObject({ marks: [], left: [] });
});

test('all are in the order of the text, block by block', () => {
  const { marks, mentions } = read(['Anna Doria met Ivan Orlov.', 'Nothing here.', 'Ruritania, the Glass Guild, Orsinia and Lamp Street: Teo van Houten wrote.']);
  expect(marks).toEqual(['Anna Doria=first--anna-doria', 'Ivan Orlov=ivan-orlov', 'Ruritania=ruritania', 'Glass Guild=first--guild', 'Orsinia=orsinia', 'Lamp Street=second--lamp', 'Teo van Houten=first--teo-van-houten']);
  expect(mentions.map(({ block }) => block)).toEqual([0, 0, 2, 2, 2, 2, 2]);
});

test('a surname of a pack’s person leans on the full name, and alone is left', () => {
  expect(read(['Anna Doria came.', 'Doria spoke.']).marks).toEqual(['Anna Doria=first--anna-doria', 'Doria=first--anna-doria']);
  // what is not the person lends it no surname
  expect(read(['Anna Doria came.', 'Bellini spoke.'])).toMatchObject({ marks: ['Anna Doria=first--anna-doria'], left: [] });
  expect(read('Houten spoke, and Teo van Houten.').marks).toEqual(['Houten=first--teo-van-houten', 'Teo van Houten=first--teo-van-houten']);
  expect(read('Houten spoke.')).toMatchObject({ marks: [], left: ['Houten=first--teo-van-houten no-support'] });
  // the given name of the card makes it the full name, that of another somebody else
  expect(read('A. Doria spoke.').marks).toEqual(['A. Doria=first--anna-doria']);
  expect(read('Anna Doria came. Bruno Doria left.').marks).toEqual(['Anna Doria=first--anna-doria']);
});

test('only people have surnames', () => {
  expect(read(['The Amber Club met.', 'The Club rowed.'])).toMatchObject({ marks: ['Amber Club=third--amber-club'], left: [] });
});

test('one letter behind a given name is no surname', () => {
  expect(read(['Teo B came.', 'Plan B failed.']).marks).toEqual(['Teo B=first--teo-van-houten']);
});

test('a short name leans on cards of its pack, and on what was known before on either side', () => {
  expect(read('The Guild met.')).toMatchObject({ marks: [], left: ['Guild=first--guild no-support'] });
  expect(read('The Guild met.', ['first--guild']).marks).toEqual(['Guild=first--guild']);
  expect(read('The Guild met at the Crown.').marks).toEqual(['Guild=first--guild', 'Crown=first--crown']);
  expect(read('Orlov left.', ['ivan-orlov']).marks).toEqual(['Orlov=ivan-orlov']);
  expect(read('Doria left.', ['first--anna-doria', 'ivan-orlov']).marks).toEqual(['Doria=first--anna-doria']);
});

test('an event’s short name leans on who takes part in it', () => {
  expect(read('The Regatta began.').marks).toEqual([]);
  expect(read('The Regatta began at the Amber Club.').marks).toEqual(['Regatta=third--regatta', 'Amber Club=third--amber-club']);
  // where it was is a card of the library, which lends a pack's nothing
  expect(read('The Regatta began in Strelsau.').marks).toEqual(['Strelsau=strelsau']);
});

test('the first card of the packs may have been known before, and the last of the library', () => {
  expect(read('The Bakery closed.').marks).toEqual([]);
  expect(read('The Bakery closed.', ['first--orlov-bakery']).marks).toEqual(['Bakery=first--orlov-bakery']);
});

test('a surname that the pack lists needs nobody, one of three letters is one, and an initial of a surname is none of a given name', () => {
  expect(read('Brandt spoke.').marks).toEqual(['Brandt=third--sela-brandt']);
  expect(read(['Ana Poe came.', 'Poe spoke.']).marks).toEqual(['Ana Poe=third--ana-poe', 'Poe=third--ana-poe']);
  expect(read('D. Doria spoke.').marks).toEqual([]);
});

test('a place, a weapon and anything else are told from longer names by their own rules', () => {
  expect(read('The club «Lindenau 07» won.').marks).toEqual([]);
  expect(read('The club «Velmora 07» won.').marks).toEqual(['Velmora=third--velmora']);
  expect(read('The minister said that they had shown Velmora Kessler the photographs of the town.').marks).toEqual([]);
  expect(read('The minister said that they had shown Tarnhelm Kessler the photographs of the town.').marks).toEqual(['Tarnhelm=third--tarnhelm']);
});

test('a longer name in the next block hides nothing of this one, nor does its own place come too early', () => {
  expect(read(['In the evening, in a street of the town, Ivan Orlov spoke.', 'Ivan Orlov Bakery opened.', 'Ivan Orlov left.']).marks).toEqual(['Ivan Orlov=ivan-orlov', 'Ivan Orlov Bakery=first--orlov-bakery', 'Ivan Orlov=ivan-orlov']);
});

test('reasons name the cards by their numbers in the whole library', () => {
  const [guild] = read('The Guild met at the Crown.').mentions;
  expect(guild?.reason).toEqual({ rule: 'related', cards: [engine.library.numberOf.get('first--crown')] });
});

test('a name that both leave alone is left once, with the cards of both', () => {
  expect(read('Levi left.').left).toEqual(['Levi=mira-levi,first--other-court no-support']);
  // two in one clause would speak for each other
  expect(read(`Orlov left. ${'They waited there. '.repeat(8)}Levi came. Houten stayed.`).left).toEqual(['Orlov=ivan-orlov,first--other-court no-support', 'Levi=mira-levi,first--other-court no-support', 'Houten=first--teo-van-houten no-support']);
});

test('a short name that only one of them has is left with its own card, and of two that overlap the longer', () => {
  expect(read('Korsun flew.').left).toEqual(['Korsun=korsun-7 no-support']);
  expect(read('Korsun of the Isles flew.').left).toEqual(['Korsun of the Isles=third--velmora no-support']);
});

test('of what is left alone the longer stands, and nothing stands over a mark', () => {
  const overlapping = 'Near Korsun-7 missile works.';
  const { marks, left } = read(overlapping);
  // the library is sure of the weapon; the pack is not of the works
  expect(marks).toEqual(['Korsun-7=korsun-7']);
  expect(left).toEqual([]);
  expect(read('Mira Levi came.').left).toEqual([]);
});

test('with packs the library’s own names are found as without them', () => {
  const texts = ['Ivan Orlov met Mira Levi in Strelsau. Orlov and Levi spoke of Korsun-7.', 'The United Isles, Orsinia and Ruritania agreed; Korsun flew.'];
  expect(all(texts)).toEqual(spotAll(engine.index, undefined, texts, []));
});

test('no text with a name of either is marked twice at a place', () => {
  const words = ['Ivan Orlov', 'Bakery', 'World Court', 'Levi', 'Anna Doria', 'Doria', 'Crown', 'Council', 'of Strelsau', 'Guild', 'Korsun-7', 'missile works', 'and', 'Lamp Street', 'met'];
  // every pair and triple of them, in a block each
  const texts = words.flatMap((one) => words.flatMap((two) => [`The ${one} ${two}.`, ...words.map((three) => `${one} ${two} ${three}`)]));
  const { mentions, unmarked } = all(texts);
  const places = [...mentions, ...unmarked].sort((a, b) => a.block - b.block || a.start - b.start);
  expect(places.length).toBeGreaterThan(texts.length);
  const touching = places.filter((place, at) => places[at + 1]?.block === place.block && places[at + 1]!.start < place.end);
  expect(touching.map(({ block }) => texts[block])).toEqual([]);
  expect(mentions).toEqual([...mentions].sort((a, b) => a.block - b.block || a.start - b.start));
});

test('thousands of names of both on a page take no time to bring together', () => {
  const texts = [Array(20_000).fill('Anna Doria met Ivan Orlov.').join(' ')];
  const timed = (packs: Engine['packIndex']) => {
    const start = performance.now();
    const { mentions } = spotAll(engine.index, packs, texts, []);
    return { mentions: mentions.length, took: performance.now() - start };
  };
  const without = timed(undefined);
  const beside = timed(engine.packIndex);
  expect([without.mentions, beside.mentions]).toEqual([20_000, 40_000]);
  // twice the reading and a little; compared each with each it would be a hundred times as much
  expect(beside.took).toBeLessThan(without.took * 6 + 1000);
});

test('the page is told a pack’s card by its own title', async () => {
  const { mentions, cards, unsure } = readBlocks(engine, await engine.sayer('en'), [{ id: 9, text: 'The Guild met at the Crown. Levi came.' }], undefined, []);
  expect(mentions.map(({ card: id, why }) => [id, why])).toEqual([
    ['first--guild', 'Short form; related names stand near it: Crown.'],
    ['first--crown', 'Its full name stands here.'],
  ]);
  expect(cards.map(({ title, pack }) => [title, pack])).toEqual([['Glass Guild', 'from your pack “Pack first”'], ['Crown', 'from your pack “Pack first”']]);
  expect(unsure.map(({ surface, count, cards: might }) => [surface, count, might.map(({ title }) => title)])).toEqual([['Levi', 1, ['Mira Levi', 'World Court']]]);
});
