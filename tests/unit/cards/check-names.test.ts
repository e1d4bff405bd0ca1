// How names are written: what each language allows, and that a fault is told once.
import { describe, expect, test } from 'vitest';
import { checkNames, mixedWord } from '../../../cards/check-names.ts';
import type { CardSource } from '../../../cards/types.ts';

function faultsOf(names: CardSource['names']): string[] {
  const faults: string[] = [];
  checkNames(names, (path, message) => faults.push(`${path.join('.')}: ${message}`));
  return faults;
}

test('a language may have designations and firms in Latin letters, beside its own', () => {
  expect(faultsOf({ ru: ['С-400 «Триумф»', 'S-400 «Триумф»', 'Рыбинск', 'F-16', 'NATO'], uk: ['Ґалаґан', 'МіГ-29', 'МіГ Fulcrum'], ar: ['مجلس BBC'], zh: ['云河5号'], he: ['כיפת ברזל'] })).toEqual([]);
});

test('a word in two alphabets is told once, and words in one alphabet each are none', () => {
  expect(faultsOf({ en: ['Ann Exаmple'] })).toEqual(['names.en.0: "Exаmple" mixes alphabets: one of its letters only looks right']);
  expect(faultsOf({ ru: ['Анна Пpимер'] })).toEqual(['names.ru.0: "Пpимер" mixes alphabets: one of its letters only looks right']);
  expect(mixedWord('Ан-24 Sorokin, А.B.')).toBeUndefined();
  expect(mixedWord('one, two, flооd')).toBe('flооd');
});

describe('each fault with its place', () => {
  test.each<[string, CardSource['names'], string[]]>([
    ['a name that is none first', { it: [{ name: 'Elsa Doria', never: true }, 'Anna Doria'] }, ['names.it.0: "Elsa Doria" would be the card\'s title in "it"; put a name of its own before it']],
    ['a name that is none later', { it: ['Anna Doria', { name: 'Elsa Doria', never: true }] }, []],
    ['another script in the second name', { en: ['Anna', 'Αννα'] }, ['names.en.1: "Αννα" has "Α", which is no letter of "en"']],
    ['a Latin name in Hebrew', { he: [{ name: 'Anna', weak: true }] }, ['names.he.0: "Anna" is not written in the script of "he"']],
    ['one capital alone in Persian', { fa: ['Anna A'] }, ['names.fa.0: "Anna A" is not written in the script of "fa"']],
    ['a Ukrainian letter in Russian', { ru: ['Київ'] }, ['names.ru.0: "Київ" has Ukrainian letters']],
    ['a Russian letter in Ukrainian, large', { uk: ['ЭТО'] }, ['names.uk.0: "ЭТО" has Russian letters']],
    ['a Cyrillic letter of another language', { uk: ['Ѕава'] }, ['names.uk.0: "Ѕава" has "Ѕ", which is no letter of "uk"']],
  ])('%s', (_, names, faults) => {
    expect(faultsOf(names)).toEqual(faults);
  });
});
