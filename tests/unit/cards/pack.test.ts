// What becomes of a pack's cards: what they are called and say in each language, and what the library keeps of them.
import { expect, test } from 'vitest';
import type { Texts } from '../../../cards/library.ts';
import { addTexts, compilePack, type Pack, type PackCard } from '../../../cards/pack.ts';

const common = { facts: [], sources: { 1: { url: 'https://example.org/1', publisher: 'One', read: '2026-11-20' }, 2: { url: 'https://example.org/2', publisher: 'Two', read: '2026-11-20' } }, reviewed: '2026-11-22' };
const cards = [
  { ...common, id: 'p--nilo', kind: 'person', gender: 'm', native: 'uk', names: { en: [{ name: 'Nilo', weak: true }, 'Nilo Ferrante'], it: ['Nilo il Grande'], uk: [{ name: 'Ніло', exact: true }] }, gist: { en: 'Keeps the goal.', it: 'Para.' } },
  { ...common, id: 'p--dam', kind: 'place', native: 'pl', names: { de: ['Damm', 'Wehr'], cs: ['Hráz'] }, article: { en: 'the' } },
  {
    ...common,
    id: 'p--final',
    kind: 'event',
    names: { it: ['finale'] },
    title: { en: 'Final played', de: 'Finale gespielt' },
    gist: { en: 'Won by one goal.' },
    when: { from: '2026-05-30', to: '2026-05-31' },
    where: ['italy'],
    who: [{ card: 'p--nilo', as: 'host' }],
    follows: ['p--semifinal'],
    facts: [{ count: 'injured', value: 2, 'review-by': '2027-03-01', source: [1, 2] }, { count: 'killed', value: 0, 'according-to': 'italy', 'review-by': '2027-02-01', source: 1 }],
    'review-by': '2027-04-01',
  },
  { ...common, id: 'p--fair', kind: 'event', names: {}, title: { en: 'Fair' }, gist: { en: 'Held.' }, when: '2025', where: [], who: [{ card: 'p--nilo', as: 'host' }], follows: [], 'review-by': '2027-01-01' },
] as unknown as PackCard[];
const pack: Pack = { id: 'p', name: 'Valleys', cards };

const texts = (lang: string): Texts => ({ lang, titles: ['Italy'], gists: ['A country.'], vocabulary: { offices: {}, types: {}, parts: {}, causes: {}, counts: {}, places: {}, labels: {} } });

test.each([
  ['en', ['Nilo', 'Damm', 'Final played', 'Fair'], ['Keeps the goal.', '', 'Won by one goal.', 'Held.'], []],
  ['it', ['Nilo il Grande', 'Damm', 'Final played', 'Fair'], ['Para.', '', 'Won by one goal.', 'Held.'], [3, 4, 5]],
  ['de', ['Nilo', 'Damm', 'Finale gespielt', 'Fair'], ['Keeps the goal.', '', 'Won by one goal.', 'Held.'], [1, 3, 4, 5]],
  ['uk', ['Ніло', 'Damm', 'Final played', 'Fair'], ['Keeps the goal.', '', 'Won by one goal.', 'Held.'], [1, 3, 4, 5]],
])('in %s, behind the library’s own: its own words, the English ones, any', (lang, titles, gists, inEnglish) => {
  expect(addTexts(texts(lang), [pack, { id: 'q', name: 'Q', cards: [cards[3]!] }])).toEqual({ ...texts(lang), titles: ['Italy', ...titles, 'Fair'], gists: ['A country.', ...gists, 'Held.'], inEnglish: new Set(inEnglish) });
});

test('without packs the words are the same', () => {
  const own = texts('en');
  expect(addTexts(own, [])).toBe(own);
});

test('the library keeps what is shown: no names, no sources, and the earliest day on which to look again', () => {
  expect(compilePack(pack)).toEqual([
    { id: 'p--nilo', kind: 'person', gender: 'm', native: { text: 'Ніло', lang: 'uk' }, facts: [], sources: 2, reviewed: '2026-11-22', pack: 'Valleys' },
    // its language at home has no name
    { id: 'p--dam', kind: 'place', article: { en: 'the' }, facts: [], sources: 2, reviewed: '2026-11-22', pack: 'Valleys' },
    {
      id: 'p--final',
      kind: 'event',
      from: '2026-05-30',
      to: '2026-05-31',
      where: ['italy'],
      who: [{ card: 'p--nilo', as: 'host' }],
      follows: ['p--semifinal'],
      facts: [{ count: 'injured', value: 2 }, { count: 'killed', value: 0, 'according-to': 'italy' }],
      sources: 2,
      reviewed: '2026-11-22',
      reviewBy: '2027-02-01',
      pack: 'Valleys',
    },
    { id: 'p--fair', kind: 'event', from: '2025', to: '2025', where: [], who: [{ card: 'p--nilo', as: 'host' }], follows: [], facts: [], sources: 2, reviewed: '2026-11-22', reviewBy: '2027-01-01', pack: 'Valleys' },
  ]);
});
