// One reading: mentions with the page's own block numbers, the cards they need, and what was left unmarked.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Sayer } from '../../../cards/say/sayer.ts';
import type { Engine } from '../../../reading/engine.ts';
import { readBlocks, viewCards } from '../../../reading/read.ts';
import { smallEngine } from '../../fixtures/library.ts';

let engine: Engine;
let en: Sayer;
let it: Sayer;
beforeAll(async () => {
  engine = await smallEngine();
  [en, it] = await Promise.all([engine.sayer('en'), engine.sayer('it')]);
});

const DATE = { day: '2024-08-06', from: 'meta' } as const;
const read = (texts: string[], known: string[] = [], sayer = en) => readBlocks(engine, sayer, texts.map((text, at) => ({ id: 100 + at, text })), DATE, known);

test('mentions carry the page’s block numbers, the card’s id and a reason in words', () => {
  expect(read(['Nothing here.', 'Ivan Orlov came.', 'Orlov left.']).mentions).toEqual([
    { block: 101, start: 0, end: 10, card: 'ivan-orlov', why: 'Its full name stands here.' },
    { block: 102, start: 0, end: 5, card: 'ivan-orlov', why: 'Short form; the full name stands on this page.' },
  ]);
});

test('reasons are said in the reader’s language, with the word or the names that settled it', () => {
  expect(read(['Korsun, a fighter'], [], it).mentions[0]?.why).toBe('Forma breve; accanto c’è «fighter».');
  expect(read(['Orlov heads the Crown Council'], [], it).mentions[0]?.why).toBe('Forma breve; accanto ci sono nomi collegati: Consiglio della Corona.');
});

test('one card for each name, however often it stands, as of the article’s day', () => {
  const { cards } = read(['Ivan Orlov and Mira Levi. Orlov. Levi.', 'Ivan Orlov again']);
  expect(cards.map(({ id, asOf }) => [id, asOf])).toEqual([
    ['ivan-orlov', 'as of 6 Aug 2024'],
    ['mira-levi', 'as of 6 Aug 2024'],
  ]);
});

test('cards know which others stand on the page', () => {
  const [orlov] = read(['Ivan Orlov and Mira Levi']).cards;
  expect(orlov!.events.filter(({ shared }) => shared).map(({ card }) => card)).toEqual(['visit']);
  expect(read(['Ivan Orlov alone']).cards[0]!.events.filter(({ shared }) => shared)).toEqual([]);
});

test('cards found earlier support short names and share events, but are not sent again', () => {
  const later = read(['Orlov came back.'], ['ivan-orlov', 'mira-levi', 'no-such-card']);
  expect(later.mentions.map(({ card }) => card)).toEqual(['ivan-orlov']);
  expect(later.cards.map(({ id }) => id)).toEqual(['ivan-orlov']);
  expect(later.cards[0]!.events.filter(({ shared }) => shared).map(({ card }) => card)).toEqual(['visit']);
  expect(read(['Orlov came back.']).mentions).toEqual([]);
});

test('months named in the text are handed on', () => {
  expect(read(['Since October 2023,', 'in February 2022']).months).toEqual(['2023-10', '2022-02']);
});

describe('what is left unmarked', () => {
  test('is gathered by surface and reason, the most frequent first', () => {
    const { unsure, mentions } = read(['Levi spoke.', 'Olga Orlov ran.', 'Levi and Levi', 'Orlov']);
    expect(mentions).toEqual([]);
    expect(unsure).toEqual([
      { surface: 'Levi', cards: [{ id: 'mira-levi', title: 'Mira Levi' }], why: 'A short or shared name, and nothing on the page says who is meant.', count: 3 },
      { surface: 'Orlov', cards: [{ id: 'ivan-orlov', title: 'Ivan Orlov' }], why: '“Olga” in front of it names somebody else.', count: 1 },
      { surface: 'Orlov', cards: [{ id: 'ivan-orlov', title: 'Ivan Orlov' }], why: 'A short or shared name, and nothing on the page says who is meant.', count: 1 },
    ]);
  });

  test('at most fifty are told', () => {
    const texts = Array.from({ length: 60 }, (_, at) => `Le\u00AD${'\u200D'.repeat(at)}vi`);
    expect(read(texts).unsure).toHaveLength(50);
  });
});

test('a page without a date is read as of the library’s day', () => {
  const { cards } = readBlocks(engine, en, [{ id: 0, text: 'Mira Levi' }], undefined, []);
  expect(cards[0]!.asOf).toBe('as of 22 Nov 2026');
  expect(cards[0]!.events.every(({ distance }) => distance === '')).toBe(true);
});

test('no blocks, no reading; unknown ids, no cards', () => {
  expect(read([])).toEqual({ mentions: [], cards: [], unsure: [], months: [] });
  expect(viewCards(en, ['nobody'], DATE, new Set())).toEqual([]);
});
