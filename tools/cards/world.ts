// The world's countries as a small topology: Natural Earth's outlines, made coarse, with contested areas and borders told apart.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoContains } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature, mergeArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, MultiLineString, Polygon as ArcPolygon, MultiPolygon as ArcMultiPolygon, Topology } from 'topojson-specification';
import type { Area, Position, World } from '../../cards/maps.ts';

type Outline = Feature<MultiPolygon, Area>;
type Ring = Position[];
type Outlines = Topology<{ areas: GeometryCollection<Area> }>;

const require = createRequire(import.meta.url);

interface Country {
  cca2: string;
  ccn3: string;
  latlng: [number, number];
}

export const countries = JSON.parse(readFileSync(require.resolve('world-countries/countries.json'), 'utf8')) as Country[];

/** Natural Earth's areas without an ISO number, by name. */
const UNNUMBERED: Record<string, Area> = {
  Kosovo: { code: 'XK', claimed: ['RS'] },
  Somaliland: { code: 'somaliland', of: 'SO' },
  'N. Cyprus': { code: 'northern-cyprus', of: 'CY' },
  'Siachen Glacier': { code: 'siachen', claimed: ['IN', 'PK'] },
};

/**
 * Parts that Natural Earth draws as whoever holds them, found by a point inside. The one they are `of` is whom the General Assembly of the United
 * Nations counts them to (resolution 68/262 for Crimea); who holds or claims them gets a paler tint.
 */
const PARTS: { within: string; at: Position; area: Area }[] = [
  { within: 'RU', at: [34.3, 45.1], area: { code: 'crimea', of: 'UA', claimed: ['RU'] } },
  { within: 'PS', at: [34.4, 31.42], area: { code: 'gaza-strip', of: 'PS' } },
  { within: 'PS', at: [35.25, 32], area: { code: 'west-bank', of: 'PS' } },
];

/** Western Sahara reaches to this parallel; Natural Earth counts what Morocco holds of it to Morocco, so its outline is cut here. */
const SAHARA_NORTH = 27.667;
const SAHARA: Area = { code: 'EH', claimed: ['MA'] };

/** Borders drawn as disputed: between two areas, within a box of longitudes and latitudes if only a stretch of theirs is meant. */
const DISPUTED: { between: [string, string]; box?: [west: number, south: number, east: number, north: number] }[] = [
  { between: ['crimea', 'UA'] },
  { between: ['XK', 'RS'] },
  { between: ['EH', 'MA'] },
  { between: ['somaliland', 'SO'] },
  { between: ['northern-cyprus', 'CY'] },
  { between: ['west-bank', 'IL'] },
  { between: ['gaza-strip', 'IL'] },
  // the Golan Heights: the line of 1974, with the area on Israel's side, as Natural Earth has no other
  { between: ['IL', 'SY'] },
  // the Line of Control in Kashmir; south of it the border is agreed
  { between: ['IN', 'PK'], box: [73, 32.4, 78, 38] },
  { between: ['siachen', 'IN'] },
  { between: ['siachen', 'PK'] },
  { between: ['siachen', 'CN'] },
  // the Line of Actual Control, Aksai Chin and Arunachal Pradesh
  { between: ['IN', 'CN'] },
];

/** Triangles smaller than this are left out of lines, steradians: 160 km², some eight pixels of the closest map. */
const COARSE = 4e-6;
/** Points that every island and small state keeps, so that it stays an area. */
const LEAST_POINTS = 9;
/** Steps between the edges of the world: one is 4 km of longitude at the equator, less than a pixel of the closest map. */
const GRID = 10_000;

export function buildWorld(): World {
  const all: FeatureCollection = { type: 'FeatureCollection', features: outlines() };
  const weighed = presimplify(topology({ areas: all }) as unknown as Outlines, sphericalTriangleArea);
  keepSmall(weighed.arcs as unknown as [number, number, number][][], coarseRings(weighed));
  const coarse = simplify(weighed, COARSE);
  dropTurned(coarse);
  joinSahara(coarse);
  const lines = bordersOf(coarse);
  for (const area of coarse.objects.areas.geometries.map(areaOf)) if (DISPUTED.some(({ between }) => between.includes(area.code))) area.contested = true;
  return quantize({ ...coarse, objects: { ...coarse.objects, ...lines } } as World, GRID);
}

/** Countries under their codes, with contested parts taken out of them. */
function outlines(): Outline[] {
  const atlas = JSON.parse(readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8')) as Topology<{ countries: GeometryCollection<{ name: string }> }>;
  const codes = new Map(countries.map(({ ccn3, cca2 }) => [ccn3, cca2]));
  const found = feature(atlas, atlas.objects.countries).features.flatMap(({ id, properties, geometry }): Outline[] => {
    const code = codes.get(String(id));
    const area = code === undefined ? UNNUMBERED[properties.name] : { code };
    if (!area || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) return [];
    return [outline(area, polygonsOf(geometry).map((rings) => rings.filter((ring) => !ring.every(isPole))))];
  });
  return found.flatMap(takeParts).flatMap(cutSahara);
}

/** World-atlas closes Antarctica with a ring around the pole, where flat maps have their edge; on a globe its coast is enough. */
const isPole = ([, latitude = 0]: number[]) => latitude < -89.9;

const polygonsOf = (geometry: Polygon | MultiPolygon) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates);
const outline = (properties: Area, coordinates: MultiPolygon['coordinates']): Outline => ({ type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates } });

function takeParts(whole: Outline): Outline[] {
  const parts = PARTS.filter(({ within }) => within === whole.properties.code).map(({ at, area }) => {
    const inside = whole.geometry.coordinates.filter((coordinates) => geoContains({ type: 'Polygon', coordinates }, at));
    if (inside.length !== 1) throw new Error(`${area.code} is no polygon by itself in world-atlas any more`);
    return outline(area, inside);
  });
  const taken = new Set(parts.flatMap((part) => part.geometry.coordinates));
  const rest = whole.geometry.coordinates.filter((polygon) => !taken.has(polygon));
  return rest.length ? [outline(whole.properties, rest), ...parts] : parts;
}

/** Morocco as far as the parallel, and what lies south of it, which joins Western Sahara later. */
function cutSahara(whole: Outline): Outline[] {
  const { code } = whole.properties;
  if (code === 'EH') return [outline(SAHARA, whole.geometry.coordinates)];
  if (code !== 'MA') return [whole];
  const side = (north: boolean) => whole.geometry.coordinates.map((rings) => rings.map((ring) => cutRing(ring as Ring, north)).filter((ring) => ring.length > 3)).filter((rings) => rings.length);
  return [outline(whole.properties, side(true)), outline(SAHARA, side(false))];
}

/** The part of a ring on one side of the parallel. */
function cutRing(ring: Ring, north: boolean): Ring {
  const isIn = ([, latitude]: Position) => latitude > SAHARA_NORTH === north;
  const kept = ring.flatMap((point, at): Ring => {
    const next = ring[at + 1];
    if (!next || isIn(point) === isIn(next)) return isIn(point) ? [point] : [];
    // both sides count from the south, so that they meet in the same point
    const [low, high] = point[1] < next[1] ? [point, next] : [next, point];
    const crossing: Position = [low[0] + ((high[0] - low[0]) * (SAHARA_NORTH - low[1])) / (high[1] - low[1]), SAHARA_NORTH];
    return isIn(point) ? [point, crossing] : [crossing];
  });
  const [first] = kept;
  if (first && kept.at(-1)!.join() !== first.join()) kept.push([...first]);
  return kept;
}

type Areas = GeometryCollection<Area>['geometries'];

const arcsOf = (area: Areas[number]): number[][][] => (area.type === 'Polygon' ? [area.arcs] : area.type === 'MultiPolygon' ? area.arcs : []);
const areaOf = (shape: Areas[number]) => shape.properties as Area;
const arcAt = (index: number) => (index < 0 ? ~index : index);

/** Arcs of the rings that would lose their shape: the largest of each area, and those of islands that are nothing else. */
function coarseRings(world: Outlines): Set<number> {
  const found = new Set<number>();
  for (const area of world.objects.areas.geometries) {
    const rings = arcsOf(area).flatMap((polygon) => polygon.slice(0, 1));
    const size = (ring: number[]) => ring.reduce((sum, arc) => sum + world.arcs[arcAt(arc)]!.length, 0);
    const largest = rings.toSorted((a, b) => size(b) - size(a))[0] ?? [];
    for (const arc of largest) found.add(arcAt(arc));
  }
  return found;
}

/** Gives the heaviest points of some arcs a weight that no threshold reaches. */
function keepSmall(arcs: [number, number, number][][], kept: ReadonlySet<number>): void {
  for (const at of kept) {
    const heaviest = arcs[at]!.toSorted((a, b) => b[2] - a[2]).slice(0, LEAST_POINTS);
    for (const point of heaviest) point[2] = Infinity;
  }
}

/** Takes out rings that have become a line or turned inside out: on a sphere such a ring is the whole world but for itself. */
function dropTurned(world: Outlines): void {
  for (const area of world.objects.areas.geometries) {
    const kept = arcsOf(area).filter((polygon) => {
      const size = geoArea(feature(world, { type: 'Polygon', arcs: polygon.slice(0, 1) } satisfies ArcPolygon));
      return size > 1e-9 && size < Math.PI;
    });
    Object.assign(area, { type: 'MultiPolygon', arcs: kept });
  }
}

/** The two parts of Western Sahara as one area. */
function joinSahara(world: Outlines): void {
  const { areas } = world.objects;
  const parts = areas.geometries.filter((area) => areaOf(area).code === 'EH') as (ArcMultiPolygon<Area> | ArcPolygon<Area>)[];
  const joined = { ...mergeArcs(world, parts), properties: SAHARA } as Areas[number];
  areas.geometries = [...areas.geometries.filter((area) => areaOf(area).code !== 'EH'), joined];
}

/** The lines between two areas, those that are disputed by themselves. */
function bordersOf(world: Outlines): { borders: MultiLineString; disputed: MultiLineString } {
  const sides = new Map<number, string[]>();
  for (const area of world.objects.areas.geometries) for (const arc of new Set(arcsOf(area).flat(2).map(arcAt))) sides.set(arc, [...(sides.get(arc) ?? []), areaOf(area).code]);
  const borders: number[][] = [];
  const disputed: number[][] = [];
  for (const [arc, [one, other]] of sides) {
    if (one === undefined || other === undefined) continue;
    const rule = DISPUTED.find(({ between }) => between.includes(one) && between.includes(other));
    if (!rule?.box) {
      (rule ? disputed : borders).push([arc]);
      continue;
    }
    const [west, south, east, north] = rule.box;
    const isIn = ([longitude = 0, latitude = 0]: number[]) => longitude >= west && longitude <= east && latitude >= south && latitude <= north;
    for (const stretch of stretches(world.arcs[arc]!, isIn)) (isIn(stretch[1]!) ? disputed : borders).push([world.arcs.push(stretch) - 1]);
  }
  return { borders: { type: 'MultiLineString', arcs: borders }, disputed: { type: 'MultiLineString', arcs: disputed } };
}

/** A line as stretches whose points are all in or all out; each begins where the one before ends. */
function stretches<Point>(line: readonly Point[], isIn: (point: Point) => boolean): Point[][] {
  const found: Point[][] = [];
  for (const [at, point] of line.entries()) {
    const current = found.at(-1);
    if (current && (current.length < 2 || isIn(point) === isIn(current[1]!))) current.push(point);
    else found.push(current ? [line[at - 1]!, point] : [point]);
  }
  return found;
}
