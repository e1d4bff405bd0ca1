// Finding names on a page: every word somewhere in what is shown, whatever the case, the accents and the script.
import { expect, test } from 'vitest';
import { findNames } from '../../../components/popup/find.ts';

const rows = [
  { card: 'walesa', title: 'Lech Wałęsa', role: 'President of Poland', count: 1 },
  { card: 'erdogan', title: 'Recep Tayyip Erdoğan', role: 'President of Türkiye', count: 1 },
  { card: 'shoigu', title: 'Сергій Шойгу', role: 'секретар Ради безпеки', count: 1 },
  { card: 'ahmad', title: 'أحمد الشرع', role: 'رئيس سوريا', count: 1 },
  { card: 'ntv', title: 'N’Djamena TV', role: 'broadcaster', count: 1 },
];
const groups = [
  { kind: 'person' as const, name: 'People', rows: rows.slice(0, 4) },
  { kind: 'media' as const, name: 'Media', rows: rows.slice(4) },
];
const found = (query: string) => findNames(groups, query).flatMap((group) => group.rows.map(({ card }) => card));

test.each([
  ['walesa', ['walesa']],
  ['WAŁĘSA', ['walesa']],
  ['president turk', ['erdogan']],
  ['president', ['walesa', 'erdogan']],
  ['шойгу', ['shoigu']],
  ['احمد', ['ahmad']],
  ["n'dj", ['ntv']],
  ['poland lech', ['walesa']],
  ['lech media', []],
  ['.*', []],
])('%s', (query, cards) => {
  expect(found(query)).toEqual(cards);
});

test('an empty query leaves everything as it is, and an empty group is not shown', () => {
  expect(findNames(groups, ' \t')).toBe(groups);
  expect(findNames(groups, 'ntv broadcaster')).toHaveLength(0);
  expect(findNames(groups, 'tv')).toEqual([groups[1]]);
});
