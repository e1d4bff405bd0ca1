// Presence: which cards a page holds so far, how often, where, and how near to a place.
import { expect, test } from 'vitest';
import { CLOSE, Presence } from '../../../spotter/presence.ts';

const [IRAN, PUTIN, NATO] = [3, 7, 11];

test('a card that nobody named is nowhere', () => {
  const presence = new Presence([]);
  expect([presence.has(IRAN), presence.hasStrong(IRAN), presence.count(IRAN), presence.inBlock(IRAN, 0), presence.isClose(IRAN, 0, 0)]).toEqual([false, false, 0, false, false]);
});

test('a card known from an earlier call is strong, and stands in none of these blocks', () => {
  const presence = new Presence([IRAN]);
  expect([presence.has(IRAN), presence.hasStrong(IRAN), presence.count(IRAN), presence.inBlock(IRAN, 0), presence.isClose(IRAN, 0, 0)]).toEqual([true, true, 0, false, false]);
  presence.add(IRAN, 2, 10, false);
  expect([presence.hasStrong(IRAN), presence.count(IRAN), presence.inBlock(IRAN, 2)]).toEqual([true, 1, true]);
});

test('mentions are counted by card, and told by block', () => {
  const presence = new Presence([]);
  presence.add(IRAN, 0, 5, false);
  presence.add(IRAN, 0, 400, false);
  presence.add(IRAN, 2, 5, false);
  presence.add(PUTIN, 1, 5, false);
  expect([IRAN, PUTIN, NATO].map((card) => presence.count(card))).toEqual([3, 1, 0]);
  expect([0, 1, 2].map((block) => presence.inBlock(IRAN, block))).toEqual([true, false, true]);
  expect([presence.has(PUTIN), presence.has(NATO)]).toEqual([true, false]);
});

test('one mention that counts alone makes a card strong, whatever comes after', () => {
  const presence = new Presence([]);
  presence.add(IRAN, 0, 5, false);
  expect(presence.hasStrong(IRAN)).toBe(false);
  presence.add(IRAN, 0, 50, true);
  presence.add(IRAN, 0, 90, false);
  expect(presence.hasStrong(IRAN)).toBe(true);
});

// stretches of CLOSE units: the other mention stands in this one, the one before, or the one behind
test.each([
  ['right here', [300], 300, true],
  ['as far behind as counts', [300 - CLOSE], 300, true],
  ['a unit farther behind', [300 - CLOSE - 1], 300, false],
  ['as far ahead as counts', [300 + CLOSE], 300, true],
  ['a unit farther ahead', [300 + CLOSE + 1], 300, false],
  ['in the same stretch', [CLOSE], 2 * CLOSE - 1, true],
  ['in the stretch before', [CLOSE - 1], CLOSE, true],
  ['in the stretch behind', [CLOSE], CLOSE - 1, true],
  ['two stretches away', [0], 2 * CLOSE, false],
  ['one of two that share a stretch, the first', [2 * CLOSE - 1, CLOSE], 3 * CLOSE - 1, true],
  ['one of two that share a stretch, the second', [CLOSE, 2 * CLOSE - 1], 3 * CLOSE - 1, true],
  ['none of several', [0, 1, 900], 300, false],
])('near a place: %s', (_, starts, place, expected) => {
  const presence = new Presence([]);
  for (const start of starts) presence.add(IRAN, 0, start, false);
  expect(presence.isClose(IRAN, 0, place)).toBe(expected);
  // the same place of another block, and another card
  expect([presence.isClose(IRAN, 1, place), presence.isClose(PUTIN, 0, place)]).toEqual([false, false]);
});
