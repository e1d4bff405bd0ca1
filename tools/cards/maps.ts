// The library's file of pictures: which card has a map, of what, and which a flag.
import { Atlas } from '../../cards/map.ts';
import type { MapsFile, Place, Position } from '../../cards/maps.ts';
import type { FactVerb } from '../../cards/schema.ts';
import type { CardSource, Fact, FactOf } from '../../cards/types.ts';
import { Flag } from '../../spotter/types.ts';
import { flagOf } from './flags.ts';
import { type Frame, frameAround, frameOf } from './frames.ts';
import { cityAt } from './gazetteer.ts';
import { namesByLanguage } from './names.ts';
import { buildWorld, countries } from './world.ts';

/** Places that are looked up in the gazetteer: others may bear a city's name and lie elsewhere. */
const CITIES = new Set(['capital-city', 'city', 'town', 'port-city', 'holy-city', 'nuclear-site', 'steelworks']);
/** A city's map shows so much of its country's, and no more than this, km: 4500 across. */
const CITY_SHARE = 0.8;
const MOST_CITY_HEIGHT = 1500;
/** km: below, a circle on a map of countries would be a dot; above, it goes round the world. */
const LEAST_RANGE = 60;
const MOST_RANGE = 10_000;
/** How far a chain of "in … of …" is followed up to the country. */
const MOST_STEPS = 4;
/** Of the range, what stands on the map: the circle and a margin. */
const RANGE_PADDING = 2.5;

const factsOf = <Verb extends FactVerb>(card: CardSource, verb: Verb) => (card.facts as Fact[]).filter((fact): fact is FactOf<Verb> => verb in fact);

export function buildMaps(sources: readonly CardSource[]): MapsFile {
  const world = buildWorld();
  const atlas = new Atlas(world);
  const frames = framesOf(atlas);
  const byId = new Map(sources.map((card) => [card.id, card]));
  const places: MapsFile['places'] = {};
  const flags: MapsFile['flags'] = {};
  for (const card of [...sources].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const place = card.kind === 'place' ? placeOf(card, byId, atlas, frames) : card.kind === 'weapon' ? rangeOf(card, byId, atlas) : undefined;
    if (place) places[card.id] = place;
    const flag = card.kind === 'place' && card.country ? flagOf(card.country) : undefined;
    if (flag) flags[card.id] = flag;
  }
  return { world, places, flags };
}

type Cards = ReadonlyMap<string, CardSource>;
/** The frame of an area, if there is an outline of it. */
type Frames = (code: string | undefined) => Frame | undefined;

/** A country's cities ask for its frame again and again. */
function framesOf(atlas: Atlas): Frames {
  const known = new Map<string, Frame>();
  return (code) => {
    const own = code === undefined ? [] : atlas.own(code);
    if (code === undefined || !own.length) return undefined;
    const frame = known.get(code) ?? frameOf(own);
    known.set(code, frame);
    return frame;
  };
}

function placeOf(card: CardSource, byId: Cards, atlas: Atlas, frames: Frames): Place | undefined {
  const code = codeOf(card, atlas);
  const own = frames(code);
  if (own) return { ...own, area: code };
  const point = pointOf(card, byId, atlas);
  if (!point) return undefined;
  const around = frames(point.area)?.height ?? 0;
  const height = Math.min(around * CITY_SHARE, MOST_CITY_HEIGHT);
  return { ...frameAround(point.at, height), area: point.area, dot: true };
}

/** The area that a card is about: a country, or a part with an outline of its own. */
function codeOf(card: CardSource, atlas: Atlas): string | undefined {
  if (card.kind === 'event') return undefined;
  return card.country ?? (atlas.areas.some(({ properties }) => properties.code === card.id) ? card.id : undefined);
}

/** Where a place lies, and the area around it. */
function pointOf(card: CardSource, byId: Cards, atlas: Atlas): { at: Position; area?: string } | undefined {
  if (card.kind !== 'place') return undefined;
  const around = areaAround(card, byId, atlas);
  if (card.at) return { at: [card.at[1], card.at[0]], area: around };
  const small = countries.find(({ cca2 }) => cca2 === card.country);
  if (small) return { at: [small.latlng[1], small.latlng[0]] };
  const area = atlas.areas.find(({ properties }) => properties.code === around)?.properties;
  const country = area?.of ?? around;
  if (country === undefined || !factsOf(card, 'is').some(({ is }) => CITIES.has(is))) return undefined;
  const at = cityAt(country, latinNames(card));
  return at && { at, area: around };
}

/** English names first; GeoNames has some cities under the name at home ("Genève"). */
function latinNames(card: CardSource): string[] {
  const { en = [], ...others } = namesByLanguage(card);
  const written = [...en, ...Object.values(others).flat()].filter(({ flags }) => !(flags & Flag.never)).map(({ text }) => text);
  return written.filter((text) => /\p{Script=Latin}/u.test(text)).flatMap((text) => [text, text.replace(/ City$/, '')]);
}

/** The country, or part of one, in which a place lies; undefined where its card names none, or several. */
function areaAround(card: CardSource, byId: Cards, atlas: Atlas): string | undefined {
  let at: CardSource | undefined = card;
  for (let step = 0; at && step < MOST_STEPS; step++) {
    const code = codeOf(at, atlas);
    if (code !== undefined) return code;
    const above: string[] = [...factsOf(at, 'is').flatMap(({ of }) => of ?? []), ...factsOf(at, 'located-in').map((fact) => fact['located-in']), ...factsOf(at, 'part-of').map((fact) => fact['part-of'])];
    at = above.flatMap((id) => byId.get(id) ?? []).find(({ kind }) => kind === 'place');
  }
  return undefined;
}

/** A weapon's range around the capital of the country that made it. */
function rangeOf(card: CardSource, byId: Cards, atlas: Atlas): Place | undefined {
  const measure = factsOf(card, 'measure').find((fact) => fact.measure === 'range' && (fact.unit ?? 'km') === 'km');
  const origins = factsOf(card, 'origin').flatMap(({ origin }) => origin);
  const maker = byId.get(origins[0] ?? '');
  if (!measure || origins.length !== 1 || !maker) return undefined;
  const from = factsOf(maker, 'capital')[0]?.capital;
  const capital = byId.get(from ?? '');
  const point = capital && pointOf(capital, byId, atlas);
  const km = measure.to ?? measure.value;
  if (!from || !point || km < LEAST_RANGE || km > MOST_RANGE) return undefined;
  return { ...frameAround(point.at, km * RANGE_PADDING), dot: true, range: { km, from } };
}
