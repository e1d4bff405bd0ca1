// Slips between words: counted right, and never missed by the quick look before.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance, lettersOf, mayBeNear, slipsIn, sounded } from '../../../reading/near.ts';

/** By definition: what the first letters cost, then the rest. */
function slow(a: string, b: string): number {
  if (!a || !b) return a.length + b.length;
  const changed = slow(a.slice(1), b.slice(1)) + Number(a[0] !== b[0]);
  const best = Math.min(changed, slow(a.slice(1), b) + 1, slow(a, b.slice(1)) + 1);
  return a[0] === b[1] && a[1] === b[0] ? Math.min(best, slow(a.slice(2), b.slice(2)) + 1) : best;
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'и'), maxLength: 6 });

test('slips are counted as by definition, up to the most that matter', () => {
  fc.assert(fc.property(word, word, fc.nat(4), (a, b, most) => void expect(distance(a, b, most)).toBe(Math.min(slow(a, b), most + 1))), { numRuns: 2000 });
});

test('the quick look turns away nothing that is near', () => {
  fc.assert(fc.property(word, word, (a, b) => void expect(mayBeNear(lettersOf(a), lettersOf(b), slow(a, b))).toBe(true)));
});

test.each([
  ['haniyeh', 'haniyya'],
  ['shoigu', 'choigou'],
  ['khamenei', 'chamenei'],
  ['netanyahu', 'netaniahu'],
  ['zelenskyy', 'zelensky'],
  ['houthi', 'huthi'],
  ['зеленський', 'зеленский'],
])('%s sounds nearly as %s', (a, b) => {
  expect(distance(sounded(a), sounded(b), 3)).toBeLessThanOrEqual(slipsIn(sounded(a)));
});

test('short words have no slips: one letter makes them another word', () => {
  expect(slipsIn('iran')).toBe(1);
  expect(slipsIn('uae')).toBe(0);
});

test('words longer than any name are never near, however long', () => {
  expect(distance('a'.repeat(1e5), 'a'.repeat(1e5), 2)).toBe(3);
});
