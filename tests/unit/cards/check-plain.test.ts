// Text from outside: what is told of a sign that only looks like another, and what is written so and taken.
import { expect, test } from 'vitest';
import { checkPlain, shown } from '../../../cards/check-plain.ts';

function faultsOf(value: unknown): string[] {
  const faults: string[] = [];
  checkPlain(value, [], (path, message) => faults.push(`${path.join('.')}: ${message}`));
  return faults;
}

test('plain data is taken, with ordinals, accents and the parted words of Persian', () => {
  expect(faultsOf({ a: ['1º e 2ª', 'Łódź, Şam, Ґалаґан', 'نامه‌ی', 5, true, null, [], {}], b: { c: '' } })).toEqual([]);
});

test.each([
  ['fullwidth', 'Ａnna', 'has "Ａ" (U+FF21), which only looks like "A"'],
  ['of the phoneticians', 'ɑnna', 'has "ɑ" (U+0251), which only looks like another'],
  ['in a frame', '① Anna', 'has "①" (U+2460), which only looks like "1"'],
  ['a digit of another script', '৪ Anna', 'has "৪" (U+09EA), which only looks like another'],
  ['that is not seen', 'An\u200Bna', 'has a sign that is not seen: U+200B'],
  ['that is a mark on nothing', 'Anna \u0301', 'has a mark that belongs to no letter: U+0301'],
  ['drawn through a letter', 'A\u0336nna', 'has a mark that belongs to no letter: U+0336'],
  ['piled on others', 'A\u0301\u0302\u0303\u0304nna', 'piles marks on a letter'],
  ['of markup', 'Anna <b>', 'has "<" or ">": a card holds text, no markup'],
  ['of another alphabet', 'Аnna', '"Аnna" mixes alphabets: one of its letters only looks right'],
])('a sign %s', (_, text, fault) => {
  expect(faultsOf({ names: ['Anna', text] })).toEqual([`names.1: ${fault}`]);
});

test('what is quoted shows the unseen by their codes, and no more than them', () => {
  expect(shown('a\u202Eb\u0007c\u{E0041} é نامه')).toBe('aU+202EbU+0007cU+E0041 é نامه');
});
