// Looking cards up: by exact names in any script and case form, by beginnings, by what stands in a sentence, and by names spelt wrong.
import { beforeAll, expect, test } from 'vitest';
import { KINDS } from '../../../cards/kinds.ts';
import type { Sayer } from '../../../cards/say/sayer.ts';
import type { Engine } from '../../../reading/engine.ts';
import { type LookUpAsk, lookUp, shelf } from '../../../reading/lookup.ts';
import { SMALL, smallEngine, thing } from '../../fixtures/library.ts';

const source = 1;
const CARDS = [
  ...SMALL,
  thing({ id: 'oleg-orlov', kind: 'person', gender: 'm', native: 'ru', names: { en: ['Oleg Orlov', { name: 'Orlov', weak: true }], ru: ['Олег Орлов'] }, facts: [{ is: 'politician', of: 'orsinia', source }] }),
  thing({ id: 'hassan-qasemi', kind: 'person', gender: 'm', native: 'fa', names: { en: ['Hassan Qasemi', 'Hasan Ghasemi', { name: 'Qasemi', weak: true }], fa: ['حسن قاسمی'] }, facts: [{ is: 'politician', of: 'orsinia', source }] }),
  thing({ id: 'sun-temple', kind: 'place', names: { en: ['Sun Temple'], zh: ['太阳寺'] }, facts: [{ 'located-in': 'strelsau', source }] }),
  thing({ id: 'who', kind: 'organisation', names: { en: ['World Harvest Office', { name: 'WHO', exact: true }] }, facts: [{ is: 'court', source }] }),
  thing({ id: 'quiet-levi', kind: 'person', names: { en: ['Sara Levi', { name: 'Quiet Mira Levi', never: true }] }, facts: [{ is: 'politician', of: 'ruritania', source }] }),
];

let engine: Engine;
let english: Sayer;
let italian: Sayer;
beforeAll(async () => {
  engine = await smallEngine(CARDS);
  [english, italian] = await Promise.all([engine.sayer('en'), engine.sayer('it')]);
});

const ask = (query: string, more: Partial<LookUpAsk> = {}, sayer = english) => lookUp(engine, sayer, english, { query, most: 20, ...more });
const ids = (query: string, more: Partial<LookUpAsk> = {}) => ask(query, more).rows.map((row) => row.card);

test.each([
  ['Ivan Orlov', 'its title'],
  ['ivan orlov', 'small letters'],
  ['IVAN ORLOV', 'capitals'],
  ['  Ivan\u00a0Orlov. ', 'what a selection takes along'],
  ['Ivan Orlov’s', 'a possessive'],
  ['Иван Орлов', 'its own script'],
  ['иваном орловым', 'a case form'],
  ['Iwan Orlow', 'a transliteration'],
])('%j is one card: %s', (query) => {
  const found = ask(query);
  expect(found.only).toBe('ivan-orlov');
  expect(found.rows[0]?.card).toBe('ivan-orlov');
  expect(found.near).toBe(false);
});

test('a surname that two bear leaves the choice, the one more is known of first', () => {
  const found = ask('Orlov');
  expect(found.only).toBeUndefined();
  expect(found.rows.map((row) => row.card)).toEqual(['ivan-orlov', 'oleg-orlov']);
});

test('the reader’s own titles and the English ones are found alike', () => {
  expect(ask('Consiglio della Corona', {}, italian).only).toBe('crown-council');
  expect(ask('crown council', {}, italian).only).toBe('crown-council');
  expect(ask('crown council', {}, italian).rows[0]?.title).toBe('Consiglio della Corona');
  expect(ask('evento funeral', {}, italian).only).toBe('funeral');
});

test('while it is being typed, beginnings of words in any order are enough, titles first', () => {
  expect(ids('orl iv')).toEqual(['ivan-orlov']);
  expect(ids('cour')).toEqual(['world-court']);
  expect(ids('wor')).toEqual(['world-court', 'who']);
  expect(ids('korsun')[0]).toBe('korsun-7');
  expect(ids('korsun7')[0]).toBe('korsun-7');
  expect(ids('太阳')).toEqual(['sun-temple']);
  expect(ids('قاسمی')).toEqual(['hassan-qasemi']);
});

test.each([
  ['Orlvo', 'ivan-orlov', 'letters transposed'],
  ['Ivan Orlof', 'ivan-orlov', 'another letter'],
  ['Ivn Orlov', 'ivan-orlov', 'a letter missing'],
  ['Ruritannia', 'ruritania', 'a letter doubled'],
  ['Hassan Qassemy', 'hassan-qasemi', 'another romanisation'],
  ['Streslau', 'strelsau', 'letters transposed in a long word'],
  ['Sun Tempel', 'sun-temple', 'two slips'],
  ['Орлво', 'ivan-orlov', 'transposed in Cyrillic'],
  ['presdent Orlvo', 'ivan-orlov', 'another word before it'],
])('%j is near %s: %s', (query, card) => {
  const found = ask(query);
  expect(found.near).toBe(true);
  expect(found.only).toBeUndefined();
  expect(found.rows.map((row) => row.card)).toContain(card);
});

test('what is like nothing finds nothing, and so does what has no letters', () => {
  for (const query of ['zzxxqqvv', '???', '—', '\u0301\u0301', '\u0000', 'xyz qqq vvv']) expect(ask(query)).toMatchObject({ rows: [], total: 0, near: false });
});

test('names within a sentence are found in its order, with the words that name them', () => {
  const found = ask('Mira Levi and Ivan Orlov met in Strelsau yesterday');
  expect(found.rows.map(({ card, piece }) => [card, piece])).toEqual([
    ['mira-levi', 'Mira Levi'],
    ['ivan-orlov', 'Ivan Orlov'],
    ['strelsau', 'Strelsau'],
  ]);
  expect(found.near).toBe(false);
});

test('an acronym is no word of a sentence', () => {
  expect(ids('WHO')[0]).toBe('who');
  expect(ids('who')[0]).toBe('who');
  expect(ids('the man who saw Strelsau burning')).not.toContain('who');
  expect(ids('who lives in strelsau')).toEqual(['strelsau']);
});

test('what only looks alike names nobody', () => {
  expect(ask('Quiet Mira Levi').only).toBeUndefined();
  expect(ids('Quiet Mira Levi')).not.toContain('quiet-levi');
  expect(ask('today the Quiet Mira Levi spoke at length').rows.filter((row) => row.piece !== undefined)).toEqual([]);
});

test('without a query it is the whole shelf, in order of titles; events by themselves the latest first', () => {
  const all = ask('', { most: 100 });
  expect(all.total).toBe(CARDS.length);
  const titles = all.rows.map((row) => row.title);
  expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'en')));
  expect(ids('', { kinds: ['event'] })).toEqual(['funeral', 'second-visit', 'visit', 'strike', 'delivery', 'war']);
});

test('kinds and country narrow it; the counts tell what other kinds have', () => {
  const found = ask('', { kinds: ['person'], country: 'orsinia', most: 100 });
  expect(found.rows.map((row) => row.card)).toEqual(['hassan-qasemi', 'mira-levi', 'oleg-orlov']);
  expect(found.counts).toEqual({ ...Object.fromEntries(KINDS.map((kind) => [kind, 0])), person: 3, place: 1, event: 4 });
  expect(ids('', { country: 'ruritania', kinds: ['place'] })).toEqual(['ruritania', 'strelsau', 'sun-temple']);
  // nobody in it but its place belongs to a country
  expect(ids('', { country: 'ruritania', kinds: ['event'] })).toContain('funeral');
  expect(ids('orlov', { country: 'orsinia' })).toEqual(['oleg-orlov']);
  expect(ids('orlov', { country: 'nowhere' })).toEqual([]);
});

test('a row says what it is; rows beyond those asked for are only counted', () => {
  expect(ask('Ivan Orlov').rows[0]).toEqual({ card: 'ivan-orlov', kind: 'person', title: 'Ivan Orlov', about: 'Secretary of the Crown Council, Ruritania', piece: undefined });
  expect(ask('funeral').rows[0]?.about).toMatch(/^13\s–\s15 Jun 2025, Strelsau$/u);
  expect(ask('', { most: 2 })).toMatchObject({ total: CARDS.length, rows: [{}, {}] });
  for (const most of [-1, 0, Number.NaN]) expect(ask('', { most }).rows).toEqual([]);
});

test('the shelf names the countries, with how many cards they have', () => {
  expect(shelf(italian)).toEqual([
    { country: 'united-isles', title: 'Isole Unite', cards: expect.any(Number) as number },
    { country: 'orsinia', title: 'Orsinia', cards: 8 },
    { country: 'ruritania', title: 'Ruritania', cards: expect.any(Number) as number },
  ]);
});

test('a megabyte that somebody pasted is answered as quickly as a name', () => {
  ask('warm');
  const hostile = ['a'.repeat(1e6), 'Ivan Orlov '.repeat(1e5), ' '.repeat(1e6), '\u0301'.repeat(1e6), 'أ'.repeat(1e6), '阳'.repeat(1e6), '['.repeat(1e6)];
  const started = performance.now();
  for (const query of hostile) ask(query);
  // 20 ms each on a quiet machine leaves room for a busy one
  expect(performance.now() - started).toBeLessThan(hostile.length * 100);
});
