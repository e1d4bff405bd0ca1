// What the library's file of pictures holds: outlines of countries, where cards lie, and flags.
import type { GeometryCollection, MultiLineString, Topology } from 'topojson-specification';

/** Degrees, longitude first, as GeoJSON has it. */
export type Position = [longitude: number, latitude: number];

/** A drawn element: its tag, its attributes and its text. */
export type Shape = [tag: string, attributes: Record<string, string | number>, text?: string];

/** A drawing: the corners of its view box, and what is in it. */
export interface Drawing {
  box: string;
  shapes: Shape[];
}

export interface Area {
  /** ISO 3166 code of the country, or the card's id where there is none ("crimea"). */
  code: string;
  /** A part that is drawn by itself, of the country with this code. */
  of?: string;
  /** Countries that hold or claim it against others: their maps show it in a paler tint. */
  claimed?: string[];
  /** One of its borders is disputed. */
  contested?: true;
}

/** Borders and areas share their arcs, so that each line is stored once. */
export type World = Topology<{ areas: GeometryCollection<Area>; borders: MultiLineString; disputed: MultiLineString }>;

/** The middle of a map and how much of the world stands between its upper and its lower edge. */
export interface Place {
  centre: Position;
  /** km */
  height: number;
  /** Code of the area that stands out. */
  area?: string;
  /** Whether the middle is a place by itself: a city, a launching point. */
  dot?: true;
  /** km around the middle, from the card with this id. */
  range?: { km: number; from: string };
}

export interface MapsFile {
  world: World;
  /** By the card's id. */
  places: Record<string, Place>;
  /** By the card's id. */
  flags: Record<string, Drawing>;
}
