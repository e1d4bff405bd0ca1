// The library's address: there and back again, whatever stands in it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf, dayFrom, type Place, placeIn } from '../../../../components/library/address.ts';
import { KINDS } from '../../../../cards/kinds.ts';

const read = (address: string): Place => placeIn(new URL(address, 'moz-extension://x/'));

test('a place and its address are the same', () => {
  const id = fc.stringMatching(/^[a-z0-9-]{1,60}$/);
  const place = fc.record({ query: fc.string({ maxLength: 100 }), kind: fc.option(fc.constantFrom(...KINDS), { nil: undefined }), country: fc.option(id, { nil: undefined }), card: fc.option(id, { nil: undefined }) });
  fc.assert(
    fc.property(place, fc.constantFrom(undefined, '2024-08-06', 'x y&z#?'), (where, day) => {
      // lone halves of surrogates have no place in an address
      fc.pre(where.query.isWellFormed());
      const whole: Place = { ...where, day: where.card === undefined ? undefined : day };
      expect(read(addressOf(whole))).toEqual(whole);
    }),
  );
});

test('the addresses that others use', () => {
  expect(read('library.html#card/sergei-shoigu?day=2024-08-06')).toEqual({ query: '', card: 'sergei-shoigu', day: '2024-08-06' });
  expect(read('library.html?q=%D0%A8%D0%BE%D0%B9%D0%B3%D1%83')).toEqual({ query: 'Шойгу' });
  expect(read('library.html')).toEqual({ query: '' });
});

test.each([
  ['library.html?kind=dragon&country=&q=', { query: '' }],
  ['library.html#card/', { query: '' }],
  ['library.html#settings', { query: '' }],
  ['library.html?day=2024-01-01#?day=2024-01-01', { query: '' }],
  ['library.html#card/%E0%A4%A', { query: '', card: '%E0%A4%A' }],
  ['library.html#card/<img src=x>', { query: '', card: '<img src=x>' }],
])('%s', (address, place) => {
  expect(read(address)).toEqual(place);
});

test('nothing in it can be longer than the page bears', () => {
  const long = 'x'.repeat(1e5);
  const { query, country, card, day } = read(`library.html?q=${long}&country=${long}#card/${long}?day=${long}`);
  expect([query, country, card, day].map((text) => text?.length)).toEqual([200, 100, 100, 30]);
});

describe('a day', () => {
  test.each(['2024-02-29', '1900-01-01', '2100-12-31'])('%s is one', (day) => expect(dayFrom(day)).toBe(day));
  test.each(['', '2023-02-29', '2024-02-31', '2024-13-01', '0002-01-01', '1899-12-31', '2101-01-01', '2024-1-1', '2024-08', 'today', '2024-08-06T00:00', '99999-01-01', undefined])('%s is none', (day) => expect(dayFrom(day)).toBeUndefined());
});
