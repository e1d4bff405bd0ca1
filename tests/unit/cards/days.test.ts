// Days known exactly, by the month or by the year, compared with whole days.
import { expect, test } from 'vitest';
import { ageOn, daysBetween, ended, firstDay, holdsOn, lastDay, started } from '../../../cards/days.ts';

test.each([
  ['2024-05-12', '2024-05-12', '2024-05-12'],
  ['2024-05', '2024-05-01', '2024-05-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['2024-12', '2024-12-01', '2024-12-31'],
  ['2024', '2024-01-01', '2024-12-31'],
])('%s is from %s to %s', (day, first, last) => {
  expect(firstDay(day)).toBe(first);
  expect(lastDay(day)).toBe(last);
});

test.each([
  ['2024-05-12', '2024-05-11', false],
  ['2024-05-12', '2024-05-12', true],
  ['2024-05', '2024-05-01', true],
  ['2024-05', '2024-04-30', false],
  ['2024', '2024-01-01', true],
  ['2024', '2023-12-31', false],
  [undefined, '1900-01-01', true],
])('from %s, on %s it has started: %s', (from, on, expected) => {
  expect(started(from, on)).toBe(expected);
});

test.each([
  ['2024-05-12', '2024-05-12', false],
  ['2024-05-12', '2024-05-13', true],
  ['2024-05', '2024-05-31', false],
  ['2024-05', '2024-06-01', true],
  ['2024', '2024-12-31', false],
  ['2024', '2025-01-01', true],
  [undefined, '2999-01-01', false],
])('until %s, on %s it has ended: %s', (to, on, expected) => {
  expect(ended(to, on)).toBe(expected);
});

test('a span holds on its first and its last day, and not around them', () => {
  const span = { from: '2012-11-06', to: '2024-05-12' };
  expect(['2012-11-05', '2012-11-06', '2020-01-01', '2024-05-12', '2024-05-13'].map((day) => holdsOn(span, day))).toEqual([false, true, true, true, false]);
  expect(holdsOn({}, '2024-01-01')).toBe(true);
});

test('days between, across leap days and clock changes', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2024-03-30', '2024-04-01')).toBe(2);
  expect(daysBetween('2024-08-06', '2024-08-05')).toBe(-1);
  expect(daysBetween('2024', '2024-02')).toBe(31);
});

test('an age is whole years, and unknown where the birthday is', () => {
  expect(ageOn('1955-05-21', '2024-05-20')).toBe(68);
  expect(ageOn('1955-05-21', '2024-05-21')).toBe(69);
  expect(ageOn('1955', '2024-05-21')).toBeUndefined();
  expect(ageOn('1955-05', '2024-05-21')).toBeUndefined();
});
