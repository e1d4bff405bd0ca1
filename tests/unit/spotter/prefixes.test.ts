// Words in front of a name: which letters Hebrew and Arabic join to it, in what order, and the small words that European names start with.
import { describe, expect, test } from 'vitest';
import { joins, mayPrefix } from '../../../spotter/prefixes.ts';
import { scan } from '../../../spotter/scan.ts';
import { dictionary } from '../../fixtures/names.ts';

test.each([
  ['ו', true], ['ה', true], ['ב', true], ['ל', true], ['מ', true], ['ש', true], ['כ', true],
  ['و', true], ['ف', true], ['ب', true], ['ل', true], ['ك', true], ['ا', true],
  ['ג', false], ['ת', false], ['ם', false], ['س', false], ['ي', false], ['م', false],
  ['a', false], ['и', false], ['\u0700', false], ['普', false], ['\uFFFF', false],
])('%s may be joined to a word: %j', (letter, expected) => {
  expect(joins(letter.charCodeAt(0))).toBe(expected);
});

test.each(['ב', 'ול', 'שב', 'ושב', 'כשה', 'ال', 'وال', 'بال', 'وبال', 'فلل', 'لل', 'و', 'ول', 'ك'])('%s can be joined words', (letters) => {
  expect(mayPrefix(letters, 'x')).toBe(true);
});

test.each(['ג', 'בגד', 'ושבל', 'كو', 'اب', 'س', 'الو', 'للل', 'بب', 'אב', 'l', 'بש'])('%s cannot', (letters) => {
  expect(mayPrefix(letters, 'x')).toBe(false);
});

test('a vav that begins a word is doubled behind others', () => {
  expect([mayPrefix('בו', 'ו'), mayPrefix('שו', 'ו'), mayPrefix('גו', 'ו'), mayPrefix('בב', 'ב')]).toEqual([true, true, false, false]);
});

describe('small words before a name', () => {
  const names = dictionary({
    assad: { names: [['al-Assad', 'particle']] },
    leyen: { names: [['von der Leyen', 'particle']] },
    war: { names: [['guerra di Orvia', 'particle']] },
    paper: { names: [['la Repubblica', 'particle']] },
    republic: { names: [['repubblica', 'lower']] },
    sheet: { names: [['il Foglio', 'particle'], ['il foglio', 'lower']] },
    sea: { names: [['de la y Mar', 'particle']] },
  });
  const found = (text: string) => scan(names.index, text).map(({ start, end }) => text.slice(start, end));

  test.each([
    ['al-Assad parla', ['al-Assad']],
    ['\nal-Assad parla', ['al-Assad']],
    ['di Al-Assad e al Assad', ['Al-Assad', 'al Assad']],
    ['di al-As\u00ADsad e di al-A\u0301ssad', ['al-As\u00ADsad', 'al-A\u0301ssad']],
    ['Ursula von der Leyen', ['von der Leyen']],
    ['Ursula von\u00A0der Le\u0308yen', ['von\u00A0der Le\u0308yen']],
    ['der Leyen, von Leyen', []],
    ['ein Mar, la y Mar, de la y Mar', ['de la y Mar']],
    ['la guerra di Orvia', ['guerra di Orvia']],
    ['la Repubblica e la repubblica', ['la Repubblica', 'Repubblica', 'repubblica']],
    // once, though it is looked for from both its words, and whatever was found before
    ['il Foglio', ['il Foglio']],
    ['il Foglio, il Foglio, il Foglio', ['il Foglio', 'il Foglio', 'il Foglio']],
    // five units between are as many as count
    [`al${' '.repeat(5)}Assad`, [`al${' '.repeat(5)}Assad`]],
    [`al${' '.repeat(6)}Assad`, []],
    [`al${' '.repeat(60)}Assad`, []],
    // the end of a longer word: an accent written apart is a part of it
    ['la sen\u0303al Assad', []],
    ['Portugal Assad, Weißal Assad', []],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('are not joined to it, as those of Hebrew and Arabic are', () => {
    expect(scan(names.index, 'al-Assad').map(({ joined }) => joined)).toEqual([false]);
  });
});
