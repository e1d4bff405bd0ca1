// Compiling: the same sources give the same bytes, and names reach the spotter with the right flags.
import { describe, expect, test } from 'vitest';
import { MANIFEST_FILE, NAMES_FILE, type Manifest } from '../../../cards/library.ts';
import { cardsOf } from '../../../spotter/format.ts';
import { scan } from '../../../spotter/scan.ts';
import { Flag } from '../../../spotter/types.ts';
import { checkCards } from '../../../tools/cards/check.ts';
import { compileLibrary, titleIn } from '../../../tools/cards/compile.ts';
import { givenNames, spotterNames } from '../../../tools/cards/names.ts';
import { readCardSources, readVocabularySources } from '../../../tools/cards/sources.ts';
import { vocabularyOf } from '../../../tools/cards/words.ts';
import { compileSmall, happening, SMALL, smallEngine, thing, vocabularyKeys } from '../../fixtures/library.ts';

const real = () => compileLibrary(checkCards(readCardSources(), vocabularyKeys(), '2999-01-01').cards, readVocabularySources());

test('compiled twice, the project’s library has the same bytes', () => {
  const [first, second] = [real(), real()];
  expect([...second.keys()]).toEqual([...first.keys()]);
  for (const [name, bytes] of first) expect(Buffer.compare(bytes, second.get(name)!), name).toBe(0);
});

test('the order of the sources makes no difference', () => {
  const [first, second] = [compileSmall(SMALL), compileSmall(SMALL.toReversed())];
  for (const [name, bytes] of first) expect(Buffer.compare(bytes, second.get(name)!), name).toBe(0);
});

test('one letter changed in a card changes the bytes and their hash', () => {
  const hash = (files: Map<string, Uint8Array>) => (JSON.parse(new TextDecoder().decode(files.get(MANIFEST_FILE))) as Manifest).files[NAMES_FILE]!.sha256;
  const renamed = SMALL.map((card) => (card.id === 'ivan-orlov' ? thing({ ...card, names: { en: ['Ivan Orlow'] } }) : card));
  expect(hash(compileSmall(renamed))).not.toBe(hash(compileSmall(SMALL)));
});

describe('names', () => {
  const card = thing({
    id: 'putin',
    kind: 'person',
    gender: 'm',
    names: { en: ['Vladimir Putin', 'Putin', { name: 'VVP', exact: true }, { name: 'Lyudmila Putina', never: true }], ru: ['Владимир Путин', { name: 'Путин', weak: true }] },
  });
  const flags = (of: typeof card, text: string) => spotterNames(of).find((name) => name.text === text)?.flags;

  test('carry what the card says of them, and what they are', () => {
    expect(flags(card, 'Vladimir Putin')).toBe(0);
    expect(flags(card, 'Putin')).toBe(Flag.surname);
    expect(flags(card, 'VVP')).toBe(Flag.exact);
    expect(flags(card, 'Lyudmila Putina')! & Flag.never).toBe(Flag.never);
    expect(flags(card, 'Путин')).toBe(Flag.weak | Flag.surname);
  });

  test('given names are the words before the surname', () => {
    expect(givenNames(card)).toEqual(expect.arrayContaining(['vladimir', 'владимир', 'владимиром']));
    expect(givenNames(card)).not.toContain('lyudmila');
    expect(givenNames(card)).not.toContain('putin');
  });

  test('of countries and cities come from CLDR in every language', () => {
    const names = spotterNames(thing({ id: 'iran', kind: 'place', country: 'IR', names: { en: ['Iran'] } })).map(({ text, lang }) => `${lang} ${text}`);
    expect(names).toEqual(expect.arrayContaining(['it Iran', 'uk Іран', 'uk Ірану', 'ru Ираном', 'ar إيران', 'he איראן', 'zh 伊朗']));
    const cities = spotterNames(thing({ id: 'tehran', kind: 'place', city: 'Asia/Tehran', names: { en: ['Tehran'] } })).map(({ text, lang }) => `${lang} ${text}`);
    expect(cities).toEqual(expect.arrayContaining(['it Teheran', 'uk Тегеран', 'ru Тегерана']));
  });

  test('a name that two cards bear is weak for both', async () => {
    const two = await smallEngine([...SMALL, thing({ id: 'other-orlov', kind: 'person', names: { en: ['Ivan Orlov'] } })]);
    const [candidate] = scan(two.index, 'Ivan Orlov');
    const bearers = cardsOf(two.index, candidate!.entry);
    expect(bearers.map(({ card }) => two.library.cards[card]!.id)).toContain('other-orlov');
    expect(bearers.length).toBeGreaterThan(1);
    expect(bearers.every(({ flags }) => flags & Flag.weak)).toBe(true);
  });
});

test('a title is the first name in the language, else the English one', () => {
  expect(titleIn(thing({ id: 'a', kind: 'term', names: { en: ['One', 'Two'], it: ['Uno'] } }), 'it')).toBe('Uno');
  expect(titleIn(thing({ id: 'a', kind: 'term', names: { en: ['One', 'Two'] } }), 'it')).toBe('One');
  expect(titleIn(thing({ id: 'a', kind: 'term', names: { uk: ['Один'] } }), 'it')).toBe('a');
  expect(titleIn(happening({ id: 'b', when: '2024', who: [{ card: 'a', as: 'host' }], title: { en: 'It is', it: 'È' } }), 'it')).toBe('È');
});

test('a word that the vocabulary lacks in a language is named with its line', () => {
  const file = (id: string, value: unknown) => ({ path: `assets/vocabulary/${id}.yaml`, id, folder: 'vocabulary', value, broken: [], lineOf: () => 3 });
  expect(() => vocabularyOf([file('offices', { king: { en: 'King' } })], 'it')).toThrow('assets/vocabulary/offices.yaml:3 king has no word in "it"');
  expect(() => vocabularyOf([file('offices', { king: { en: 'King' } }), file('xx', { offices: {} })], 'xx')).toThrow('assets/vocabulary/xx.yaml has no word for offices.king');
  expect(() => vocabularyOf(readVocabularySources(), 'xx')).toThrow('assets/vocabulary/xx.yaml is missing');
  expect(() => vocabularyOf([], 'en')).toThrow('assets/vocabulary/offices.yaml is missing');
});
