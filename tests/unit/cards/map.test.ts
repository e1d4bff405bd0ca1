// The cut of one card's map: whole across the antimeridian and at the poles, small states seen, ranges true to the scale bar.
import { geoContains, geoDistance } from 'd3-geo';
import { beforeAll, describe, expect, test } from 'vitest';
import { Atlas, cutMap, EARTH_RADIUS, MAP_SIZE, projectionAt } from '../../../cards/map.ts';
import type { Place, Position } from '../../../cards/maps.ts';
import { frameAround, frameOf } from '../../../tools/cards/frames.ts';
import { buildWorld } from '../../../tools/cards/world.ts';

let atlas: Atlas;
beforeAll(() => {
  atlas = new Atlas(buildWorld());
});

const country = (code: string): Place => ({ ...frameOf(atlas.own(code)), area: code });
const cut = (code: string) => cutMap(atlas, country(code));

/** The points of path data. */
const pointsOf = (data: string) => [...data.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]): [number, number] => [Number(x), Number(y)]);
const boxOf = (data: string) => {
  const points = pointsOf(data);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
};
/** Whether a point lies in the outline, by how often a line to the right crosses it. */
const holds = (data: string, [x, y]: [number, number]) => {
  let inside = false;
  for (const ring of data.split('M').filter(Boolean)) {
    const points = pointsOf(ring);
    points.forEach(([x1, y1], at) => {
      const [x2, y2] = points[(at + 1) % points.length]!;
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    });
  }
  return inside;
};
const placeOn = (place: Place, at: Position) => projectionAt(place.centre, place.height)(at)!;

const WHOLE = ['IT', 'FJ', 'RU', 'UA', 'US', 'NZ', 'KI', 'NO', 'CL', 'ID', 'AQ', 'GL', 'XK', 'crimea', 'EH', 'somaliland'];

test.each(WHOLE)('%s: path data of plain numbers, the country within its map and never the whole of it', (code) => {
  const map = cut(code);
  for (const data of [map.land, map.borders, map.disputed, map.own, map.claimed]) expect(data).toMatch(/^[MLZ\d.,-]*$/);
  const corners: [number, number][] = [[1, 1], [327, 1], [1, 109], [327, 109]];
  expect(corners.every((corner) => holds(map.own, corner))).toBe(false);
  // Kiribati's islands are smaller than a pixel
  expect(map.own !== '' || map.dot !== undefined).toBe(true);
});

test('lines run on beyond the edge, so that none runs along it', () => {
  const { left, right, top, bottom } = boxOf(cut('UA').land);
  expect([left, top, right, bottom]).toEqual([-3, -3, MAP_SIZE.width + 3, MAP_SIZE.height + 3]);
});

test('land is land and sea is sea', () => {
  const place = country('IT');
  const { land, own } = cutMap(atlas, place);
  expect(holds(own, placeOn(place, [12.5, 42.5]))).toBe(true);
  expect(holds(land, placeOn(place, [2, 47]))).toBe(true);
  expect(holds(own, placeOn(place, [2, 47]))).toBe(false);
  expect(holds(land, placeOn(place, [12, 40]))).toBe(false);
});

describe('across the antimeridian', () => {
  test('Fiji is small and in the middle, with its islands on both sides of 180°', () => {
    const place = country('FJ');
    const { own, ring } = cutMap(atlas, place);
    const { left, right } = boxOf(own);
    expect(right - left).toBeLessThan(40);
    expect(ring).toBeDefined();
    expect(placeOn(place, [179, -17])[0]).toBeLessThan(placeOn(place, [-179, -17])[0]);
  });

  test('Chukotka belongs to the rest of Russia, without a line at 180°', () => {
    const place = country('RU');
    const { own, borders } = cutMap(atlas, place);
    for (const at of [[37.6, 56], [100, 62], [178, 67], [-178, 67.5], [-173, 66]] satisfies Position[]) expect(holds(own, placeOn(place, at))).toBe(true);
    const [x, y] = placeOn(place, [180, 68]);
    expect(pointsOf(borders).every((point) => Math.hypot(point[0] - x, point[1] - y) > 3)).toBe(true);
  });
});

test('Antarctica lies around its pole', () => {
  const place = country('AQ');
  const { own } = cutMap(atlas, place);
  for (const longitude of [0, 90, 135, -90]) expect(holds(own, placeOn(place, [longitude, -80]))).toBe(true);
  expect(holds(own, placeOn(place, [0, -60]))).toBe(false);
});

test.each(['MC', 'MT', 'NR', 'VA', 'SM', 'SG', 'MV'])('%s is seen: a ring stands around it', (code) => {
  const { ring, width, height } = cut(code);
  expect(ring).toMatchObject({ x: width / 2, y: height / 2 });
  expect(ring!.radius).toBeGreaterThanOrEqual(8);
});

test('the ring is as wide as what it stands around, with a gap, and never too small to be seen', () => {
  const { own, ring } = cut('FJ');
  const { left, right, top, bottom } = boxOf(own);
  expect(ring!.radius).toBeCloseTo(Math.max(right - left, bottom - top) / 2 + 5, 0);
  expect(cut('VA').ring!.radius).toBe(8);
});

test.each(['IT', 'UA', 'XK', 'LB', 'IL'])('%s is large enough without a ring', (code) => {
  const { ring, dot } = cut(code);
  expect([ring, dot]).toEqual([undefined, undefined]);
});

test('who claims nothing of others has nothing in the paler tint', () => {
  expect([cut('IT').claimed, cut('FR').claimed]).toEqual(['', '']);
});

test.each(['MT', 'NR', 'FJ', 'IS'])('%s: the map reaches as far as land of others', (code) => {
  const { land, own } = cut(code);
  expect(land.length).toBeGreaterThan(own.length);
});

describe('contested', () => {
  test('Crimea is drawn with Ukraine, behind dashes, and paler on the map of Russia', () => {
    const at: Position = [34.3, 45.1];
    const [ukraine, russia] = [country('UA'), country('RU')];
    expect(holds(cutMap(atlas, ukraine).own, placeOn(ukraine, at))).toBe(true);
    const [x, y] = placeOn(ukraine, [33.9, 46.1]);
    expect(pointsOf(cutMap(atlas, ukraine).disputed).some((point) => Math.hypot(point[0] - x, point[1] - y) < 6)).toBe(true);
    expect(holds(cutMap(atlas, russia).own, placeOn(russia, at))).toBe(false);
    expect(holds(cutMap(atlas, russia).claimed, placeOn(russia, at))).toBe(true);
  });

  test.each([
    ['Kosovo', 'XK', 'RS', [20.9, 42.6]],
    ['Western Sahara, what Morocco holds of it too', 'EH', 'MA', [-13, 24.5]],
  ] satisfies [string, string, string, Position][])('%s', (_, own, claimant, at) => {
    const places = [country(own), country(claimant)] as const;
    const [first, second] = places.map((place) => cutMap(atlas, place)) as [ReturnType<typeof cut>, ReturnType<typeof cut>];
    expect(holds(first.own, placeOn(places[0], at))).toBe(true);
    expect(first.disputed).not.toBe('');
    expect(atlas.own(claimant).some((area) => geoContains(area, at))).toBe(false);
    expect(second.claimed).not.toBe('');
  });

  test('of the border between India and Pakistan only the stretch in Kashmir', () => {
    const place = frameAround([73, 30], 1500);
    const near = (data: string, at: Position) => pointsOf(data).some((point) => Math.hypot(point[0] - placeOn(place, at)[0], point[1] - placeOn(place, at)[1]) < 4);
    const { borders, disputed } = cutMap(atlas, place);
    expect([near(disputed, [74, 34.1]), near(disputed, [70.4, 27.9])]).toEqual([true, false]);
    expect(near(borders, [70.4, 27.9])).toBe(true);
  });
});

test('a city is a dot in the middle, within its country', () => {
  const tehran: Place = { ...frameAround([51.42, 35.69], 1500), area: 'IR', dot: true };
  const { dot, ring, own } = cutMap(atlas, tehran);
  expect(dot).toEqual([MAP_SIZE.width / 2, MAP_SIZE.height / 2]);
  expect(ring).toBeUndefined();
  expect(holds(own, dot!)).toBe(true);
});

test.each([60, 500, 2500, 8000])('a range of %i km is a circle true to the scale bar and to the map', (km) => {
  const place: Place = { ...frameAround([37.62, 55.75], km * 2.5), dot: true, range: { km, from: 'moscow' } };
  const { range, scale, width, own, claimed } = cutMap(atlas, place);
  expect([own, claimed]).toEqual(['', '']);
  expect(range!.radius / scale!.pixels).toBeCloseTo(km / scale!.km, 5);
  expect(String(scale!.km)).toMatch(/^[125]0*$/);
  expect(scale!.pixels).toBeLessThan(width / 2);
  // a point of the circle lies as far from the middle on the globe
  const at = projectionAt(place.centre, place.height).invert!([range!.x + range!.radius, range!.y])!;
  expect(geoDistance(place.centre, at) * EARTH_RADIUS).toBeCloseTo(km, 1);
});
