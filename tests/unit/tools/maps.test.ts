// Which card gets a map of what, from its facts.
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import type { MapsFile } from '../../../cards/maps.ts';
import type { CardSource } from '../../../cards/types.ts';
import { buildMaps } from '../../../tools/cards/maps.ts';
import { thing } from '../../fixtures/library.ts';

const source = 1;
const place = (id: string, name: string, facts: Record<string, unknown>[], more: Record<string, unknown> = {}) => thing({ id, kind: 'place', names: { en: [name] }, facts: facts.map((fact) => ({ ...fact, source })), ...more });
const weapon = (id: string, facts: Record<string, unknown>[]) => thing({ id, kind: 'weapon', names: { en: [id] }, facts: facts.map((fact) => ({ ...fact, source })) });

const CARDS: CardSource[] = [
  place('italy', 'Italy', [{ is: 'country' }, { capital: 'rome' }], { country: 'IT' }),
  place('rome', 'Rome', [{ is: 'capital-city', of: 'italy' }]),
  place('lazio', 'Lazio', [{ is: 'region', of: 'italy' }]),
  place('latina', 'Latina', [{ is: 'city' }, { 'located-in': 'lazio' }]),
  place('atlantis', 'Atlantis', [{ is: 'city', of: 'italy' }]),
  place('nowhere', 'Rome', [{ is: 'city' }]),
  place('milan-region', 'Milan', [{ is: 'region', of: 'italy' }]),
  place('strait', 'Strait', [{ is: 'strait' }], { at: [26.57, 56.25] }),
  place('switzerland', 'Switzerland', [{ is: 'country' }, { capital: 'bern' }], { country: 'CH' }),
  place('geneva', 'Geneva', [{ is: 'city', of: 'switzerland' }], { names: { en: ['Geneva'], fr: ['Genève'] } }),
  place('gaza-strip', 'Gaza Strip', [{ is: 'territory' }]),
  place('gaza-city', 'Gaza City', [{ is: 'city' }, { 'located-in': 'gaza-strip' }]),
  place('united-states', 'United States', [{ is: 'country' }], { country: 'US' }),
  place('springfield', 'Springfield', [{ is: 'city', of: 'united-states' }]),
  place('tuvalu', 'Tuvalu', [{ is: 'country' }], { country: 'TV' }),
  weapon('lupo', [{ origin: ['italy'] }, { measure: 'range', value: 300, to: 500, unit: 'km' }]),
  weapon('cannon', [{ origin: ['italy'] }, { measure: 'range', value: 20, unit: 'km' }]),
  weapon('icbm', [{ origin: ['italy'] }, { measure: 'range', value: 12_000, unit: 'km' }]),
  weapon('joint', [{ origin: ['italy', 'switzerland'] }, { measure: 'range', value: 500, unit: 'km' }]),
  weapon('metres', [{ origin: ['italy'] }, { measure: 'range', value: 500, unit: 'm' }]),
];

let maps: MapsFile;
beforeAll(() => {
  maps = buildMaps(CARDS);
}, 30_000);

test('countries are framed, with their flags', () => {
  expect(maps.places.italy).toMatchObject({ area: 'IT' });
  expect(maps.places.italy!.dot).toBeUndefined();
  expect(maps.flags.italy!.shapes.length).toBeGreaterThan(0);
  expect(Object.keys(maps.flags).sort()).toEqual(['italy', 'switzerland', 'tuvalu', 'united-states']);
});

test('cities are dots in their countries, found by any of their names', () => {
  expect(maps.places.rome).toMatchObject({ area: 'IT', dot: true });
  expect(maps.places.rome!.centre[0]).toBeCloseTo(12.5, 0);
  expect(maps.places.rome!.centre[1]).toBeCloseTo(41.9, 0);
  expect(maps.places.latina).toMatchObject({ area: 'IT', dot: true });
  expect(maps.places.geneva!.centre[0]).toBeCloseTo(6.15, 1);
  expect(maps.places['gaza-city']).toMatchObject({ area: 'gaza-strip', dot: true });
});

test('where nothing is sure there is no map', () => {
  for (const id of ['atlantis', 'nowhere', 'milan-region', 'springfield', 'lazio']) expect(maps.places[id], id).toBeUndefined();
});

test('a card may say where it lies, latitude first; a state without an outline has its point', () => {
  expect(maps.places.strait).toMatchObject({ centre: [56.25, 26.57], dot: true });
  expect(maps.places.tuvalu).toMatchObject({ dot: true });
});

test.each([[[91, 0]], [[0, 181]], [[1]], ['1, 2'], [[1, 2, 3]]])('%j is no place on Earth', (at) => {
  expect(() => place('strait', 'Strait', [{ is: 'strait' }], { at })).toThrow();
});

test('ranges are drawn around the capital of the one country of origin, if they can be seen on a map', () => {
  expect(maps.places.lupo).toMatchObject({ centre: maps.places.rome!.centre, dot: true, range: { km: 500, from: 'rome' } });
  expect(maps.places.lupo!.height).toBeGreaterThan(1000);
  for (const id of ['cannon', 'icbm', 'joint', 'metres']) expect(maps.places[id], id).toBeUndefined();
});

test('the outlines stay small', () => {
  expect(gzipSync(JSON.stringify(maps.world), { level: 9 }).length).toBeLessThan(100_000);
});
