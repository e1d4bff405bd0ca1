// What stands on a map: the middle and the height in km that show a country, or a point, in its surroundings.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoCentroid, geoDistance, geoPath } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { Polygon as ArcPolygon, Topology } from 'topojson-specification';
import { EARTH_RADIUS, MAP_SIZE, projectionAt } from '../../cards/map.ts';
import type { Position } from '../../cards/maps.ts';

export interface Frame {
  centre: Position;
  /** km */
  height: number;
}

/** Of a country's size, what stands around it. */
const PADDING = 1.4;
/** km: 1500 across, so that something known stands on it. */
const LEAST_HEIGHT = 500;
/** km: half of the world's circumference. */
const MOST_HEIGHT = 12_000;
/** With less land of others than this share, nobody can tell where it is: the map shows more of the world. */
const LEAST_LAND = 0.06;
const ZOOM = 1.5;
/** Parts of a country that lie farther from its main part than this many of its radii are not framed: French Guiana, Hawaii … */
const NEAR = 1.3;
/** … unless they are nearer than this, km, or almost as large as the main part, as in an archipelago. */
const NEAR_KM = 500;
const ALMOST = 0.25;
const NEAR_IF_LARGE_KM = 3500;

type Outline = Feature<Polygon | MultiPolygon>;

/** All land, as coarse as telling land from sea needs: it is measured for every card. */
const atlas = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/land-110m.json'), 'utf8')) as Topology<{ land: ArcPolygon }>;
const LAND = feature(atlas, atlas.objects.land);

/** Around a point, in its surroundings. */
export function frameAround(centre: Position, height: number): Frame {
  let frame = { centre, height: Math.max(height, LEAST_HEIGHT) };
  while (landAround(frame, []) < LEAST_LAND && frame.height < MOST_HEIGHT) frame = { centre, height: frame.height * ZOOM };
  return rounded(frame);
}

/** Around the main part of a country and what belongs near it. */
export function frameOf(own: readonly Outline[]): Frame {
  const main = mainParts(own);
  let centre = geoCentroid(main) as Position;
  let size: [number, number] = [0, 0];
  // the middle of the outline's box, which is not its centre of mass: a second look is close enough
  for (let look = 0; look < 2; look++) {
    const projection = projectionAt(centre, MAP_SIZE.height).clipExtent(null);
    const [[left, top], [right, bottom]] = geoPath(projection).bounds(main);
    centre = projection.invert!([(left + right) / 2, (top + bottom) / 2]) as Position;
    size = [right - left, bottom - top];
  }
  const height = Math.max(size[1], (size[0] * MAP_SIZE.height) / MAP_SIZE.width) * PADDING;
  let frame = { centre, height: Math.max(height, LEAST_HEIGHT) };
  while (landAround(frame, own) < LEAST_LAND && frame.height < MOST_HEIGHT) frame = { centre, height: frame.height * ZOOM };
  return rounded(frame);
}

/** To 1 km: no map is closer than 4 km a pixel. */
const rounded = ({ centre, height }: Frame): Frame => ({ centre: centre.map((degrees) => Math.round(degrees * 100) / 100) as Position, height: Math.round(height) });

function mainParts(own: readonly Outline[]): MultiPolygon {
  const polygons = own.flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)).map((coordinates) => {
    const polygon: Polygon = { type: 'Polygon', coordinates };
    return { coordinates, area: geoArea(polygon), centre: geoCentroid(polygon) };
  });
  const [largest, ...rest] = polygons.sort((a, b) => b.area - a.area);
  if (!largest) throw new Error('a country without an outline has no frame');
  const radius = Math.max(...largest.coordinates[0]!.map((point) => geoDistance(largest.centre, point as Position))) * EARTH_RADIUS;
  const near = rest.filter(({ area, centre }) => {
    const km = geoDistance(largest.centre, centre) * EARTH_RADIUS;
    return km < Math.max(radius * NEAR, NEAR_KM) || (area > largest.area * ALMOST && km < NEAR_IF_LARGE_KM);
  });
  return { type: 'MultiPolygon', coordinates: [largest, ...near].map(({ coordinates }) => coordinates) };
}

/** The share of a map that is land of others. */
function landAround({ centre, height }: Frame, own: readonly Outline[]): number {
  const path = geoPath(projectionAt(centre, height));
  return (path.area(LAND) - path.area({ type: 'FeatureCollection', features: [...own] })) / (MAP_SIZE.width * MAP_SIZE.height);
}
