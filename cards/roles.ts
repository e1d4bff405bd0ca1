// What a card was on a day, and what has changed since: facts sorted by time, before anything is said.
import { ended, firstDay, holdsOn, started } from './days.ts';
import type { CompiledCard } from './library.ts';
import type { Day, Fact, FactOf, FactVerb } from './types.ts';

/** The grammatical gender of a card's words; the masculine where none is said. */
export const genderOf = (card: CompiledCard): 'm' | 'f' => (card.kind !== 'event' && card.gender) || 'm';

export type Office = FactOf<'office'>;

export const factsOf = <Verb extends FactVerb>(card: CompiledCard, verb: Verb): FactOf<Verb>[] =>
  card.facts.filter((fact): fact is FactOf<Verb> & Fact => Object.hasOwn(fact, verb)) as FactOf<Verb>[];

/** Newest first; where the start is not known, by the end, and what has no day at all last. */
const newestFirst = (a: Office, b: Office) => firstDay(b.from ?? b.to ?? '0000').localeCompare(firstDay(a.from ?? a.to ?? '0000'));

export interface Roles {
  /** Offices held on the day, newest first. */
  held: Office[];
  /** Offices that ended before, newest first. */
  past: Office[];
  died?: FactOf<'died'>;
}

/** From when an office is known to be held: one without dates was on the day the card was reviewed. */
const knownFrom = (card: CompiledCard, { from, to }: Office): Day | undefined => from ?? (to === undefined ? card.reviewed : undefined);

/** On a day when one office ends and the next starts, the later one is held. */
export function rolesOn(card: CompiledCard, day: Day): Roles {
  const offices = factsOf(card, 'office').sort(newestFirst);
  const died = factsOf(card, 'died').find((fact) => started(fact.died, day));
  const handedOver = (office: Office) => office.to === day && offices.some((other) => other !== office && other.from === day);
  const held = offices.filter((office) => knownFrom(card, office) !== undefined && holdsOn({ ...office, from: knownFrom(card, office) }, day) && !handedOver(office) && !(died && ended(died.died, day)));
  return { held, past: offices.filter((office) => !held.includes(office) && started(office.from, day) && (ended(office.to, day) || handedOver(office) || died !== undefined)), died };
}

export type Change =
  | { kind: 'died'; fact: FactOf<'died'> }
  | { kind: 'took'; fact: Office }
  | { kind: 'left'; fact: Office }
  | { kind: 'wanted'; fact: FactOf<'wanted-by'> }
  | { kind: 'listed'; fact: FactOf<'terror-list'> }
  | { kind: 'dissolved'; fact: FactOf<'dissolved'> };

/** What changed after `from`, up to and with `to`, in order of time. */
export function changesBetween(card: CompiledCard, from: Day, to: Day): { day: Day; change: Change }[] {
  const changes: { day: Day; change: Change }[] = [];
  const add = (day: Day | undefined, change: Change) => {
    if (day && firstDay(day) > from && firstDay(day) <= to) changes.push({ day, change });
  };
  const died = factsOf(card, 'died')[0];
  if (died) add(died.died, { kind: 'died', fact: died });
  for (const fact of factsOf(card, 'office')) {
    add(fact.from, { kind: 'took', fact });
    // who dies in office has not left it
    const byDeath = died && fact.to && firstDay(fact.to) >= firstDay(died.died);
    if (!byDeath && fact.to && started(fact.from, from)) add(fact.to, { kind: 'left', fact });
  }
  for (const fact of factsOf(card, 'wanted-by')) add(fact.from, { kind: 'wanted', fact });
  for (const fact of factsOf(card, 'terror-list')) add(fact.from, { kind: 'listed', fact });
  for (const fact of factsOf(card, 'dissolved')) add(fact.dissolved, { kind: 'dissolved', fact });
  return changes.sort((a, b) => firstDay(a.day).localeCompare(firstDay(b.day)));
}
