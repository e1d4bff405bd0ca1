// Properties of article dates: whatever day is written, in whatever language, is found; whatever else is written never breaks.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NAME_LANGUAGES } from '../../cards/kinds.ts';
import { articleDate, dayIn } from '../../reading/date.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2026-11-22'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const time = fc.constantFrom('', 'T00:00:00Z', 'T23:59:59-11:00', 'T12:34', ' 10:00', 'T10:00:00.123+14:00');

test('a day as machines write it', () => {
  fc.assert(
    fc.property(day, time, (written, clock) => {
      expect(dayIn(written + clock, NOW)).toBe(written);
      expect(articleDate([{ from: 'meta', text: written + clock }], [], 'en', NOW)).toEqual({ day: written, from: 'meta' });
      expect(articleDate([{ from: 'address', text: `https://n.example/${written.replaceAll('-', '/')}/x` }], [], 'en', NOW)).toEqual({ day: written, from: 'address' });
    }),
    { numRuns: 1000 },
  );
});

describe.each(NAME_LANGUAGES)('a day as papers write it in %s', (lang) => {
  const format = new Intl.DateTimeFormat(`${lang}-u-ca-gregory`, { dateStyle: 'long', timeZone: 'UTC' });

  test('stands in a line of its own', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('', 'A. Writer, ', '18:20 | '), (written, before) => {
        const line = before + format.format(new Date(written));
        expect(articleDate([], ['A headline', line], lang, NOW), line).toEqual({ day: written, from: 'text' });
      }),
      { numRuns: 300 },
    );
  });
});

test('anything else gives a day that can be, or none', () => {
  const scrap = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[\d/.\- :TZ]{0,40}$/), fc.constantFrom('30 February 2024', '99.99.9999', '2024-00-00', '٣٢ أغسطس ٢٠٢٤'));
  fc.assert(
    fc.property(fc.array(fc.record({ from: fc.constantFrom('json-ld' as const, 'meta' as const, 'time' as const, 'address' as const), text: scrap })), fc.array(scrap), scrap, (clues, texts, lang) => {
      const found = articleDate(clues, texts, lang, NOW);
      if (!found) return;
      expect(new Date(`${found.day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(found.day);
      expect(found.day >= '1990-01-01' && found.day <= '2026-11-24').toBe(true);
    }),
    { numRuns: 2000 },
  );
});
