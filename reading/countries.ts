// Which countries a card belongs to: for the library's filter by country.
import { factsOf } from '../cards/roles.ts';
import type { CompiledCard, CompiledThing, Library } from '../cards/library.ts';

/** Types of place that a reader would look for in a list of countries. */
const COUNTRIES: ReadonlySet<string> = new Set(['country', 'partly-recognised-state']);
/** From a district over its city to the country, and one to spare. */
const MOST_STEPS = 4;

const known = new WeakMap<Library, ReadonlySet<string>[]>();

/** For each card, by its number, the ids of its countries: of an event all that take part. */
export function countriesOf(library: Library): readonly ReadonlySet<string>[] {
  const before = known.get(library);
  if (before) return before;
  const cardOf = (id: string) => library.cards[library.numberOf.get(id) ?? -1];
  const found = library.cards.map((card) => {
    const countries = new Set<string>();
    const visit = (id: string, steps: number) => {
      const here = cardOf(id);
      if (!here || here.kind === 'event') return;
      if (isCountry(here)) countries.add(id);
      else if (steps > 0) for (const next of ownersOf(here)) visit(next, steps - 1);
    };
    if (card.kind === 'event') for (const id of [...card.where, ...card.who.map((who) => who.card)]) visit(id, 0);
    // an event without a country among its members happened in that of its place
    if (card.kind === 'event' && countries.size === 0) for (const id of card.where) visit(id, MOST_STEPS);
    if (card.kind !== 'event') visit(card.id, MOST_STEPS);
    return countries;
  });
  known.set(library, found);
  return found;
}

const isCountry = (card: CompiledThing) => card.kind === 'place' && factsOf(card, 'is').some((fact) => COUNTRIES.has(fact.is));

function ownersOf(card: Exclude<CompiledCard, { kind: 'event' }>): string[] {
  return [...factsOf(card, 'is').flatMap((fact) => fact.of ?? []), ...factsOf(card, 'origin').flatMap((fact) => fact.origin), ...factsOf(card, 'located-in').map((fact) => fact['located-in'])];
}
