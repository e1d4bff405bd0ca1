// Cuts one card's map out of the world: a place in its surroundings, or a range around a capital, as path data without markup.
import { geoAzimuthalEquidistant, type GeoPath, geoPath, type GeoProjection } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature, merge } from 'topojson-client';
import type { MultiPolygon as ArcMultiPolygon } from 'topojson-specification';
import type { Area, Place, Position, World } from './maps.ts';
import { Pen } from './pen.ts';

/** A map fills the card's width (360 px without its margins) and leaves most of the height to words. */
export const MAP_SIZE = { width: 328, height: 110 };
/** km */
export const EARTH_RADIUS = 6371;
/** What a border that leaves the map is cut off beyond its edge, px, so that no line runs along the edge. */
const BLEED = 3;
/** An area smaller than this, px, is no more than a speck: a ring shows where it is … */
const SPECK = 26;
/** … at this distance, px, and never tighter than `LEAST_RING`. */
const RING_GAP = 5;
const LEAST_RING = 8;
/** The longest a scale bar may be, as a share of the width. */
const SCALE_SHARE = 0.3;

/** px */
export interface Circle {
  x: number;
  y: number;
  radius: number;
}

export interface MapCut {
  width: number;
  height: number;
  /** All land, the areas that stand out included. */
  land: string;
  borders: string;
  disputed: string;
  /** The area that the card is about. */
  own: string;
  /** What that area holds or claims against others. */
  claimed: string;
  dot?: [x: number, y: number];
  /** A circle around a speck. */
  ring?: Circle;
  range?: Circle;
  scale?: { km: number; pixels: number };
}

/** The world's outlines, opened: each is asked for many times. */
export class Atlas {
  readonly land: MultiPolygon;
  readonly areas: Feature<Polygon | MultiPolygon, Area>[];
  readonly borders: Feature;
  readonly disputed: Feature;

  constructor(world: World) {
    this.land = merge(world, world.objects.areas.geometries as ArcMultiPolygon[]);
    this.areas = feature(world, world.objects.areas).features as Feature<Polygon | MultiPolygon, Area>[];
    this.borders = feature(world, world.objects.borders);
    this.disputed = feature(world, world.objects.disputed);
  }

  /** An area with its parts. */
  own(code: string): Feature<Polygon | MultiPolygon, Area>[] {
    return this.areas.filter(({ properties }) => properties.code === code || properties.of === code);
  }

  claimed(code: string): Feature<Polygon | MultiPolygon, Area>[] {
    return this.areas.filter(({ properties }) => properties.claimed?.includes(code));
  }
}

/** Distances from the middle are true in every direction, so a range is a circle; neither the antimeridian nor a pole is an edge. */
export function projectionAt(centre: Position, height: number): GeoProjection {
  const size = MAP_SIZE;
  return geoAzimuthalEquidistant()
    .rotate([-centre[0], -centre[1]])
    .scale((size.height * EARTH_RADIUS) / height)
    .translate([size.width / 2, size.height / 2])
    .clipExtent([
      [-BLEED, -BLEED],
      [size.width + BLEED, size.height + BLEED],
    ]);
}

export function cutMap(atlas: Atlas, place: Place): MapCut {
  const { width, height } = MAP_SIZE;
  const projection = projectionAt(place.centre, place.height);
  const pen = new Pen();
  const path = geoPath(projection, pen);
  const drawn = (shapes: readonly (Feature | MultiPolygon)[]) => {
    for (const shape of shapes) path(shape);
    return pen.take();
  };
  const own = place.area === undefined ? [] : atlas.own(place.area);
  const middle: [number, number] = [width / 2, height / 2];
  const cut: MapCut = {
    width,
    height,
    land: drawn([atlas.land]),
    borders: drawn([atlas.borders]),
    disputed: drawn([atlas.disputed]),
    own: drawn(own),
    claimed: place.area === undefined ? '' : drawn(atlas.claimed(place.area)),
  };
  // an island may be smaller than a pixel
  if (place.dot || !cut.own) cut.dot = middle;
  if (!place.dot && sizeOf(path, own) < SPECK) cut.ring = { x: middle[0], y: middle[1], radius: Math.max(LEAST_RING, sizeOf(path, own) / 2 + RING_GAP) };
  if (place.range) {
    const pixelsPerKm = height / place.height;
    cut.range = { x: middle[0], y: middle[1], radius: place.range.km * pixelsPerKm };
    const km = roundBelow((width * SCALE_SHARE) / pixelsPerKm);
    cut.scale = { km, pixels: km * pixelsPerKm };
  }
  return cut;
}

/** The longer side of an area as drawn, px. */
function sizeOf(path: GeoPath, own: readonly Feature[]): number {
  const [[left, top], [right, bottom]] = path.bounds({ type: 'FeatureCollection', features: [...own] });
  return Math.max(right - left, bottom - top);
}

/** The largest of 1, 2, 5, 10, 20 … that is not above a number. */
function roundBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return [5, 2, 1].find((step) => step * power <= value)! * power;
}
