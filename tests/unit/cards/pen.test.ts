// What the pen keeps of a line and of a ring: points a reader can tell apart, both ends of a line, no specks.
import { describe, expect, test } from 'vitest';
import { Pen } from '../../../cards/pen.ts';

type Point = [x: number, y: number];

const draw = (points: readonly Point[], closed = false, pen = new Pen()) => {
  const [first, ...rest] = points;
  if (first) pen.moveTo(...first);
  for (const point of rest) pen.lineTo(...point);
  if (closed) pen.closePath();
  return pen;
};
const line = (...points: Point[]) => draw(points).take();
const ring = (...points: Point[]) => draw(points, true).take();

describe('a line', () => {
  test.each<[string, Point[], string]>([
    ['is written to a tenth of a pixel', [[0, 0], [10.04, -20.06]], 'M0,0L10,-20.1'],
    ['leaves out what lies less than 0.9 px from the last point kept', [[10, 10], [10.5, 10.5], [11, 10], [20, 10]], 'M10,10L11,10L20,10'],
    ['measures down as well as across', [[10, 10], [10, 10.5], [10, 11], [10, 20]], 'M10,10L10,11L10,20'],
    ['keeps a point at exactly that distance', [[0, 0], [0.9, 0], [5, 0]], 'M0,0L0.9,0L5,0'],
    ['adds up short steps until they can be seen', [[0, 0], [0.5, 0], [1, 0], [1.5, 0], [2, 0]], 'M0,0L1,0L2,0'],
    ['keeps its last point, or it would not meet the next line', [[0, 0], [5, 0], [5.2, 0]], 'M0,0L5,0L5.2,0'],
    ['keeps no other point that is as near', [[0, 0], [5, 0], [5.2, 0], [5.3, 0]], 'M0,0L5,0L5.3,0'],
    ['is drawn however short', [[0, 0], [0.2, 0]], 'M0,0L0.2,0'],
    ['is none of a single point', [[3, 3]], ''],
  ])('%s', (_, points, data) => {
    expect(line(...points)).toBe(data);
  });
});

describe('a ring', () => {
  test.each<[string, Point[], string]>([
    ['is closed', [[0, 0], [10, 0], [10, 10]], 'M0,0L10,0L10,10Z'],
    ['needs no last point on top of another', [[0, 0], [10, 0], [10, 10], [10, 10.2]], 'M0,0L10,0L10,10Z'],
    ['within a pixel is none', [[0, 0], [0.5, 0], [0.5, 0.5]], ''],
    ['of two points is none', [[0, 0], [10, 0], [10, 0.1]], ''],
  ])('%s', (_, points, data) => {
    expect(ring(...points)).toBe(data);
  });
});

test('one after another, then taken; the next picture begins anew', () => {
  const pen = new Pen();
  draw([[0, 0], [10, 0]], false, pen);
  draw([[0, 5], [10, 5], [5, 9]], true, pen);
  pen.arc();
  draw([[0, 20], [10, 20]], false, pen);
  expect(pen.take()).toBe('M0,0L10,0M0,5L10,5L5,9ZM0,20L10,20');
  expect(pen.take()).toBe('');
  expect(draw([[1, 1], [9, 9]], false, pen).take()).toBe('M1,1L9,9');
});
