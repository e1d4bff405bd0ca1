// The interface's words: complete in every language, with the same placeholders, and fit to be sent to a page.
import { expect, test } from 'vitest';
import { en } from '../../../assets/interface/en.ts';
import { it as italian } from '../../../assets/interface/it.ts';
import { pickLanguage } from '../../../assets/interface/pick.ts';
import { counted, fill } from '../../../assets/interface/words.ts';
import { KINDS } from '../../../cards/kinds.ts';
import { DEFAULTS, LANGUAGES, OPEN_KEYS } from '../../../platform/settings-schema.ts';

function leaves(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}
const placeholders = (text: unknown) => [...String(text).matchAll(/\{\w+\}/g)].map(([found]) => found).toSorted();

test('both languages say the same things, with the same placeholders, and leave nothing empty', () => {
  const other = new Map(leaves(italian));
  expect([...other.keys()]).toEqual(leaves(en).map(([path]) => path));
  for (const [path, text] of leaves(en)) {
    expect(other.get(path), path).toBeTypeOf('string');
    expect(String(other.get(path)).trim(), path).not.toBe('');
    expect(placeholders(other.get(path)), path).toEqual(placeholders(text));
  }
});

test('Italian is not English left standing', () => {
  const same = leaves(italian).filter(([path, text]) => new Map(leaves(en)).get(path) === text && /[a-z]{4}/i.test(String(text).replace(/\{\w+\}/g, '')));
  expect(same.map(([path]) => path)).toEqual(['kinds.media', 'settings.keys.Control']);
});

test('what goes to a page survives the way there', () => {
  expect(structuredClone(en.card)).toEqual(JSON.parse(JSON.stringify(en.card)));
});

test('every kind, key and field of the settings has its words', () => {
  expect(Object.keys(en.kinds)).toEqual([...KINDS]);
  expect(Object.keys(en.settings.keys)).toEqual([...OPEN_KEYS]);
  expect(Object.keys(en.settings.fields).toSorted()).toEqual(Object.keys(DEFAULTS).toSorted());
});

test('placeholders take their values as they are, and one without a value stays to be seen', () => {
  expect(fill('{a} and {b}', { a: '$& {b}', b: 0 })).toBe('$& {b} and 0');
  expect(fill('{a} {missing}', { a: 'x' })).toBe('x {missing}');
});

test('plurals follow the language', () => {
  expect(counted(en.popup.names, 1, 'en')).toBe('1 name');
  expect(counted(en.popup.names, 0, 'en')).toBe('0 names');
  expect(counted(italian.popup.names, 1, 'it')).toBe('1 nome');
  expect(counted(italian.settings.about.cards, 1_000_000, 'it')).toBe('1.000.000 schede');
});

test('the language is the one chosen, or the first of the reader’s that there is', () => {
  expect(LANGUAGES.map((language) => pickLanguage(language, ['it-IT']))).toEqual(['it', 'en', 'it']);
  expect(pickLanguage('auto', ['de-DE', 'IT-ch', 'en'])).toBe('it');
  expect(pickLanguage('auto', ['ita', 'zh'])).toBe('en');
  expect(pickLanguage('auto', [])).toBe('en');
});
