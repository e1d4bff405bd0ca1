// The index's format: opened whole or refused with a clear error.
import { expect, test } from 'vitest';
import { buildIndex } from '../../../spotter/build.ts';
import { foldText } from '../../../spotter/fold.ts';
import { cardsOf, openIndex, packIndex, type Section, SECTIONS, stepsOf, tagBitsOf } from '../../../spotter/format.ts';
import { scan } from '../../../spotter/scan.ts';
import { dictionary, NO_CUES } from '../../fixtures/names.ts';

const NAMES = ['Sergei Shoigu', 'Shoigu', 'Su-35', 'Security Council of Russia'];
const CUES = { titles: ['general'], weapons: ['jet'], givenNames: ['Ksenia'], extenders: ['Air'], institutions: ['senate'], elections: ['vote'], months: ['May'] };
const make = () => buildIndex(NAMES.map((text, card) => ({ text, card, flags: 0 })), NAMES.map(() => ({ kind: 'person', related: [0, 1], given: ['Sergei'] })), CUES);

test('what was built opens, and knows its size', () => {
  const buffer = make();
  const index = openIndex(buffer);
  expect(index.bytes).toBe(buffer.byteLength);
  expect(index.kinds).toHaveLength(NAMES.length);
  expect(scan(index, 'Su-35')).toHaveLength(1);
});

test('the same names give the same bytes', () => {
  expect(new Uint8Array(make())).toEqual(new Uint8Array(make()));
});

test('an index of no names opens and finds nothing', () => {
  const index = openIndex(buildIndex([], [], NO_CUES));
  expect(scan(index, 'Sergei Shoigu')).toEqual([]);
});

test.each([
  ['nothing', (whole: ArrayBuffer) => whole.slice(0, 0)],
  ['half a header', (whole: ArrayBuffer) => whole.slice(0, 20)],
  ['a few bytes', () => new ArrayBuffer(8)],
  ['a byte less', (whole: ArrayBuffer) => whole.slice(0, -1)],
  ['a number less', (whole: ArrayBuffer) => whole.slice(0, -4)],
  ['half', (whole: ArrayBuffer) => whole.slice(0, Math.floor(whole.byteLength / 8) * 4)],
])('%s is cut short', (_, cut) => {
  expect(() => openIndex(cut(make()))).toThrow('The index is cut short.');
});

test('another magic number is no index', () => {
  const buffer = make();
  new Uint8Array(buffer)[0]! ^= 1;
  expect(() => openIndex(buffer)).toThrow('This is no index of this version.');
});

const CHANGES: [string, (length: number) => number][] = [
  ['one more', (length) => length + 1],
  ['one less', (length) => length - 1],
  ['all bits', () => 0xffffffff],
  ['doubled and one', (length) => length * 2 + 1],
];
const CASES = SECTIONS.flatMap((section, at) => CHANGES.map(([how, change]) => [section, how, at, change] as const));

test.each(CASES)('the length of "%s" damaged (%s) is refused', (_section, _how, at, change) => {
  const buffer = make();
  const header = new Uint32Array(buffer);
  header[2 + at] = change(header[2 + at]!);
  expect(() => openIndex(buffer)).toThrow(/^The index is damaged: its sections do not add up\.$/);
});

test('lengths that add up but make tables of an impossible size are refused', () => {
  const buffer = make();
  const header = new Uint32Array(buffer);
  header[2 + SECTIONS.indexOf('filter')]! -= 1;
  header[2 + SECTIONS.indexOf('sequences')]! += 1;
  expect(() => openIndex(buffer)).toThrow('The index is damaged: its tables have no valid size.');
});

/** Empty tables of the sizes that an index needs at least, but for some. */
const tables = (sizes: Partial<Record<Section, number>>) => {
  const all: Partial<Record<Section, number>> = { filter: 32, sequences: 64, slots: 8, ...sizes };
  return packIndex(Object.fromEntries(SECTIONS.map((name) => [name, new Uint32Array(all[name] ?? 0)])) as Record<Section, Uint32Array>);
};

test('the largest alphabet is one of 254 units', () => {
  expect(scan(openIndex(tables({ alphabet: 254 })), 'Iran')).toEqual([]);
});

test.each<[string, Partial<Record<Section, number>>]>([
  ['no slots', { slots: 0 }],
  ['no filter', { filter: 0 }],
  ['a filter that no shift fits', { filter: 33 }],
  ['no sequences', { sequences: 0 }],
  ['sequences that no shift fits', { sequences: 48 }],
  ['more units than there are codes', { alphabet: 255 }],
  ['nothing behind its header', { filter: 0, sequences: 0, slots: 0 }],
])('an index with %s is refused', (_, sizes) => {
  expect(() => openIndex(tables(sizes))).toThrow('The index is damaged: its tables have no valid size.');
});

test('a slot holds three bits of a hash, or what the place of a record leaves of 32', () => {
  expect([0, 1000, 2 ** 28 - 1, 2 ** 28, 2 ** 30].map(tagBitsOf)).toEqual([3, 3, 3, 3, 1]);
});

test('numbers in ascending order stand as steps', () => {
  expect([...stepsOf([3, 3, 10, 4294967295])]).toEqual([3, 0, 7, 4294967285]);
  expect([...openIndex(make()).relatedAt]).toEqual([0, 2, 4, 6, 8]);
});

test('a name that one of its cards may write small is found small', () => {
  const { index } = dictionary({ bird: { names: [['hawk', 'lower']] }, missile: { names: ['Hawk'] } });
  expect(scan(index, 'the hawk')).toHaveLength(1);
});

test('names of many alphabets, of more letters than have codes, are found', () => {
  const letters = Array.from({ length: 600 }, (_, at) => String.fromCharCode(0x4e00 + at)).filter((letter) => foldText(letter) === letter).slice(0, 400);
  const names = letters.map((letter) => `${letter}${letter}伊`);
  const index = openIndex(buildIndex(names.map((text, card) => ({ text, card, flags: 0 })), [], NO_CUES));
  expect(names.filter((name) => scan(index, `，${name}。`).length !== 1)).toEqual([]);
  expect(names.map((name) => cardsOf(index, scan(index, name)[0]!.entry))).toEqual(names.map((_, card) => [{ card, flags: 0 }]));
});

test('a name of several cards keeps each with its flags, and large card numbers', () => {
  const names = [{ text: 'Bagheri', card: 0, flags: 1 }, { text: 'BAGHERI', card: 0xfffffe, flags: 17 }, { text: 'Bagheri', card: 70_000, flags: 255 }];
  const index = openIndex(buildIndex(names, [], NO_CUES));
  expect(cardsOf(index, scan(index, 'Bagheri')[0]!.entry)).toEqual([{ card: 0, flags: 1 }, { card: 0xfffffe, flags: 17 }, { card: 70_000, flags: 255 }]);
});

test('what has no room is refused with a message', () => {
  expect(() => buildIndex([{ text: 'Iran', card: 0x1000000, flags: 0 }], [], NO_CUES)).toThrow('There is no room for card 16777216.');
  expect(() => buildIndex([{ text: 'a'.repeat(300), card: 0, flags: 0 }], [], NO_CUES)).toThrow('is longer than 255 bytes');
});
