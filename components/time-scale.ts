// Where events stand on the time strip: near days far apart, far years close together, and never one upon another.
import type { EventRow } from '../cards/view.ts';
import type { Day } from '../cards/types.ts';

/** The popup's room for it, px, until it has been measured. */
export const STRIP_WIDTH = 352;
const EDGE = 8;
/** Points nearer than this would touch. */
const LEAST_GAP = 13;
/** Days around the article within which the strip is nearly true to scale. */
const NEAR = 10;
/** A generous width for a character of a label, so that no font makes two labels touch. */
const CHARACTER = 6.4;
const LABEL_GAP = 10;
const DAY_MS = 86_400_000;

export interface Point {
  event: EventRow;
  x: number;
}

export interface Label {
  text: string;
  x: number;
}

/** Days since 1970; a month or a year stands for its first day. */
function dayNumber(day: Day): number {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date) / DAY_MS;
}

function within(x: number, text: string, width: number): number {
  const half = (text.length * CHARACTER) / 2;
  return Math.min(Math.max(x, half), width - half);
}

/** Pushes sorted places apart until each stands at least `gap` from the next, all between the edges. */
function spread(places: number[], gap: number, width: number): number[] {
  const apart: number[] = [];
  for (const place of places) apart.push(Math.max(place, (apart.at(-1) ?? -Infinity) + gap));
  let most = width - EDGE;
  for (let index = apart.length - 1; index >= 0; index -= 1) {
    apart[index] = Math.min(apart[index] ?? most, most);
    most = (apart[index] ?? most) - gap;
  }
  return apart;
}

/** Labels in order of worth; one that would touch a label already set, or repeat it, is left out. */
function setLabels(wanted: Label[], width: number): Label[] {
  const set: Label[] = [];
  for (const { text, x } of wanted) {
    const label = { text, x: within(x, text, width) };
    const free = set.every((other) => other.text !== text && Math.abs(other.x - label.x) >= ((other.text.length + text.length) * CHARACTER) / 2 + LABEL_GAP);
    if (free) set.push(label);
  }
  return set;
}

/** The strip of these events around the article's day, `width` px wide; without a day it runs up to the last event. */
export function layStrip(events: readonly EventRow[], article: Day | undefined, articleText: string, width: number = STRIP_WIDTH) {
  const sorted = events.toSorted((a, b) => dayNumber(a.iso) - dayNumber(b.iso));
  const origin = article ?? sorted.at(-1)?.iso ?? '1970';
  const from = dayNumber(origin);
  const scaled = (day: Day) => Math.sign(dayNumber(day) - from) * Math.log1p(Math.abs(dayNumber(day) - from) / NEAR);
  // Whether it comes later is the event's own word: an event known only by its month may begin before the article and still lie ahead.
  const before = article === undefined ? sorted : sorted.filter((event) => !event.later);
  const after = article === undefined ? [] : sorted.filter((event) => event.later);
  const values = [...before.map(({ iso }) => Math.min(scaled(iso), 0)), ...(article === undefined ? [] : [0]), ...after.map(({ iso }) => Math.max(scaled(iso), 0))];
  const least = values[0] ?? 0;
  const span = (values.at(-1) ?? 0) - least || 1;
  const room = width - 2 * EDGE;
  const places = spread(
    values.map((value) => EDGE + (room * (value - least)) / span),
    Math.min(LEAST_GAP, room / Math.max(values.length - 1, 1)),
    width,
  );
  const articleX = article === undefined ? undefined : places[before.length];
  const points: Point[] = [
    ...before.map((event, index) => ({ event, x: places[index] ?? 0 })),
    ...after.map((event, index) => ({ event, x: places[before.length + 1 + index] ?? 0 })),
  ];
  // The ends say how far the strip reaches.
  const worth = [points[0], points.at(-1), ...points.slice(1, -1)].filter((point) => point !== undefined);
  return {
    points,
    labels: setLabels(worth.map(({ event, x }) => ({ text: event.day, x })), width),
    article: articleX === undefined ? undefined : { x: articleX, text: within(articleX, articleText, width) },
  };
}
