// The time strip's places: in order, apart, inside, on the right side of the article, with labels that never touch.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventRow } from '../../../cards/view.ts';
import { layStrip, STRIP_WIDTH } from '../../../components/time-scale.ts';
import { SUMMARY, VISIT } from '../../fixtures/views.ts';

const at = (iso: string, later = false): EventRow => ({ ...VISIT, card: iso, iso, day: iso, later });
/** Room at both ends, px. */
const EDGE = 8;
const ARTICLE = '2024-08-06';

test('earlier events stand before the article, later ones after', () => {
  const { points, article } = layStrip(SUMMARY.events, '2024-08-06', 'this article');
  if (!article) throw new Error('no article');
  for (const { event, x } of points) expect(Math.sign(x - article.x)).toBe(event.later ? 1 : -1);
});

test('an event known only by its month may begin before the article and still lie ahead', () => {
  const { points, article } = layStrip([at('2024-08', true), at('2024-08-01')], ARTICLE, 'this article');
  expect(points.find(({ event }) => event.later)?.x).toBeGreaterThan(article?.x ?? Infinity);
});

test('without a date there is no line of the article', () => {
  expect(layStrip(SUMMARY.events, undefined, 'this article').article).toBeUndefined();
});

const days = fc.array(fc.date({ min: new Date('1900-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }), { minLength: 1, maxLength: 40 });

test('whatever the events: in order, inside the strip, no two upon another, no two labels touching', () => {
  fc.assert(
    fc.property(days, fc.boolean(), (dates, dated) => {
      const isos = dates.map((date) => date.toISOString().slice(0, 10));
      const { points, labels } = layStrip(isos.map((iso) => at(iso, dated && iso > ARTICLE)), dated ? ARTICLE : undefined, 'this article');
      expect(points.map(({ event }) => event.iso)).toEqual(isos.toSorted());
      points.forEach(({ x }, index) => {
        expect(x).toBeGreaterThanOrEqual(EDGE - 1e-6);
        expect(x).toBeLessThanOrEqual(STRIP_WIDTH - EDGE + 1e-6);
        const before = points[index - 1];
        if (before) expect(x - before.x).toBeGreaterThan(Math.min(13, 336 / (points.length + 1)) - 1e-6);
      });
      const edges = labels.map(({ text, x }) => [x - text.length * 3, x + text.length * 3] as const).toSorted((a, b) => a[0] - b[0]);
      expect(edges.length).toBeGreaterThan(0);
      edges.forEach(([start, end], index) => {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(STRIP_WIDTH);
        expect(start).toBeGreaterThan(edges[index - 1]?.[1] ?? -1);
      });
    }),
  );
});
