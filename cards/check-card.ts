// Checks one card against the others, the vocabulary and the calendar: what its schema cannot know.
import * as v from 'valibot';
import { addressFault } from './check-address.ts';
import { KINDS } from './kinds.ts';
import { verbOf } from './schema.ts';
import type { Day, EventSource, Fact, FactVerb, Kind, ThingSource } from './types.ts';

/** A card without its words: what is checked here is the same in all languages. */
export type Bones = Omit<EventSource, 'gist' | 'title'> | Omit<ThingSource, 'gist'>;

/** The vocabulary's keys by section: offices, types, parts, causes, counts, places. */
export type VocabularyKeys = ReadonlyMap<string, ReadonlySet<string>>;

/** Takes what is wrong, with the way to it from the card's top. A warning does not fail the card. */
export type Report = (path: readonly PropertyKey[], message: string, warning?: true) => void;

export const pathText = (path: readonly PropertyKey[]): string => path.map(String).join('.');

/** A card of the schema for its kind; undefined when it is none, and why goes to `report`. */
export function parseCard<Event extends v.GenericSchema, Thing extends v.GenericSchema>(
  value: unknown,
  schemas: { event: Event; thing: Thing },
  report: Report,
): v.InferOutput<Event> | v.InferOutput<Thing> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    report([], 'is no card: expected a map that starts with id and kind');
    return undefined;
  }
  const kind = (value as { kind?: unknown }).kind;
  if (!KINDS.includes(kind as never)) {
    report(['kind'], `expected one of ${KINDS.join(', ')}`);
    return undefined;
  }
  const result = v.safeParse(kind === 'event' ? schemas.event : schemas.thing, value);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const path = issue.path?.map((step) => step.key as PropertyKey) ?? [];
    report(path, issue.expected === 'never' ? `"${String(path.at(-1))}" is not known here; remove it or look at docs/LIBRARY.md for the word` : issue.message);
  }
  return undefined;
}

/** What a fact refers to, by where it must be found: a card, a key of the vocabulary, or either. */
function* referencesOf(fact: Fact): Generator<{ at: string | [field: string, entry: number]; id: string; in: 'card' | 'place' | string }> {
  const verb = verbOf(fact);
  const all = fact as Record<string, unknown>;
  const vocabularyOf: Record<string, string> = { is: 'types', office: 'offices', 'held-as': 'offices', count: 'counts' };
  const cardVerbs = new Set(['member', 'wanted-by', 'part-of', 'located-in']);
  const listVerbs = new Set(['sanctioned-by', 'terror-list', 'origin', 'operator', 'party']);
  if (!verb) return;
  if (vocabularyOf[verb]) yield { at: verb, id: String(all[verb]), in: vocabularyOf[verb] };
  if (cardVerbs.has(verb)) yield { at: verb, id: String(all[verb]), in: 'card' };
  if (listVerbs.has(verb)) for (const [entry, id] of (all[verb] as string[]).entries()) yield { at: [verb, entry], id, in: 'card' };
  if (verb === 'seat' || verb === 'capital') yield { at: verb, id: String(all[verb]), in: 'place' };
  if (typeof all.of === 'string') yield { at: 'of', id: all.of, in: 'card' };
  if (typeof all.in === 'string') yield { at: 'in', id: all.in, in: 'place' };
  if (typeof all.cause === 'string') yield { at: 'cause', id: all.cause, in: 'causes' };
  if (typeof all['according-to'] === 'string') yield { at: 'according-to', id: all['according-to'], in: 'card' };
}

/** Fields of a fact that name a card, or several. */
const CARD_FIELDS = ['of', 'in', 'according-to', 'member', 'wanted-by', 'part-of', 'located-in', 'seat', 'capital', 'sanctioned-by', 'terror-list', 'origin', 'operator', 'party'];

/** The card with every id in it as `rename` says, its own too. */
export function renameIds<Card extends Bones>(card: Card, rename: (id: string) => string): Card {
  const facts = card.facts.map((fact) => {
    const fields = Object.entries(fact).map(([field, value]) => {
      if (!CARD_FIELDS.includes(field)) return [field, value];
      return [field, Array.isArray(value) ? value.map((id) => rename(String(id))) : rename(String(value))];
    });
    return Object.fromEntries(fields) as Fact;
  });
  const renamed = { ...card, id: rename(card.id), facts };
  if (card.kind !== 'event') return renamed;
  const { who, where, follows } = card as EventSource;
  const part = ({ card: id, 'according-to': teller, ...rest }: EventSource['who'][number]) => ({ ...rest, card: rename(id), ...(teller && { 'according-to': rename(teller) }) });
  return { ...renamed, who: who.map(part), where: where.map(rename), follows: follows.map(rename) };
}

/** Whatever a card names must be there: cards by their kind, words by their section. */
export function checkLinks(card: Bones, kinds: ReadonlyMap<string, string>, vocabulary: VocabularyKeys, report: Report): void {
  const needCard = (path: PropertyKey[], id: string) => {
    if (!kinds.has(id)) report(path, `there is no card "${id}"`);
    else if (id === card.id) report(path, 'a card cannot refer to itself');
  };
  const needPlace = (path: PropertyKey[], id: string) => {
    if (!kinds.has(id) && !vocabulary.get('places')?.has(id)) report(path, `"${id}" is neither a card nor in assets/vocabulary/places.yaml`);
    else if (id === card.id) report(path, 'a card cannot refer to itself');
    else if (kinds.get(id) === 'person') report(path, `"${id}" is a person, no place`);
  };
  card.facts.forEach((fact, at) => {
    for (const reference of referencesOf(fact as Fact)) {
      const path = ['facts', at, reference.at].flat();
      if (reference.in === 'card') needCard(path, reference.id);
      else if (reference.in === 'place') needPlace(path, reference.id);
      else if (!vocabulary.get(reference.in)?.has(reference.id)) report(path, `"${reference.id}" is not in assets/vocabulary/${reference.in}.yaml`);
    }
  });
  checkRepeats(card, report);
  if (card.kind !== 'event') return;
  const event = card as EventSource;
  event.who.forEach((who, at) => {
    needCard(['who', at, 'card'], who.card);
    if (!vocabulary.get('parts')?.has(who.as)) report(['who', at, 'as'], `"${who.as}" is not in assets/vocabulary/parts.yaml`);
    if (who['according-to']) needCard(['who', at, 'according-to'], who['according-to']);
  });
  event.where.forEach((id, at) => needPlace(['where', at], id));
  event.follows.forEach((id, at) => {
    needCard(['follows', at], id);
    if (kinds.has(id) && kinds.get(id) !== 'event') report(['follows', at], `"${id}" is no event`);
  });
}

/** Whatever a list names, it names once. */
function checkRepeats(card: Bones, report: Report): void {
  const needOnce = (path: PropertyKey[], list: readonly unknown[]) =>
    list.forEach((entry, at) => {
      if (list.indexOf(entry) < at) report([...path, at], `"${String(entry)}" stands here twice`);
    });
  card.facts.forEach((fact, at) => {
    for (const [field, value] of Object.entries(fact)) if (Array.isArray(value)) needOnce(['facts', at, field], value);
  });
  if (card.kind !== 'event') return;
  const { who, where, follows } = card as EventSource;
  needOnce(['where'], where);
  needOnce(['follows'], follows);
  needOnce(['who'], who.map((part) => `${part.card} as ${part.as}`));
}

/** Facts that only some kinds of card can have: the others have no words for them. */
const KIND_OF: Partial<Record<FactVerb, Kind>> = { born: 'person', died: 'person', office: 'person', capital: 'place', independent: 'place', count: 'event' };
/** What there is one of. */
const ONCE: readonly FactVerb[] = ['born', 'died', 'founded', 'dissolved', 'independent', 'capital', 'population'];
/** More than the metres to the edge of the solar system, or anything that is counted here. */
const LARGEST = 1e15;

/** Facts that fit their card, each said once, with numbers that can be. */
export function checkFacts(card: Bones, report: Report): void {
  const seen = new Set<FactVerb>();
  card.facts.forEach((entry, at) => {
    const fact = entry as Record<string, unknown> & Fact;
    const verb = verbOf(fact);
    if (!verb) return;
    const kind = KIND_OF[verb];
    if (kind && card.kind !== kind) report(['facts', at, verb], `only a card of kind "${kind}" can say this`);
    if (ONCE.includes(verb) && seen.has(verb)) report(['facts', at, verb], 'is said twice');
    seen.add(verb);
    for (const field of ['value', 'to', 'population']) {
      const value = fact[field];
      if (typeof value !== 'number') continue;
      if (value < 0 || Object.is(value, -0) || value > LARGEST) report(['facts', at, field], `${value} is no number that can be shown`);
      else if (verb !== 'measure' && !Number.isInteger(value)) report(['facts', at, field], `${value} is no whole number`);
    }
    const { value, to } = fact as { value?: unknown; to?: unknown };
    if (typeof value === 'number' && typeof to === 'number' && to <= value) report(['facts', at, 'to'], `is not more than ${value}`);
  });
}

/** Every fact has its sources, none of which was read after `today`. */
export function checkSources(card: Bones, today: Day, report: Report): void {
  const used = new Set<string>();
  card.facts.forEach((fact, at) => {
    for (const number of [(fact as Fact).source].flat()) {
      used.add(String(number));
      if (!card.sources[String(number)]) report(['facts', at, 'source'], `there is no source ${number}`);
    }
  });
  const entries = Object.entries(card.sources);
  if (!entries.length) report(['sources'], 'a card needs at least one source');
  for (const [number, source] of entries) {
    if (source.read > today) report(['sources', number, 'read'], `${source.read} is in the future`);
    needDay(['sources', number, 'read'], source.read, report);
    const fault = addressFault(source.url);
    if (fault !== undefined) report(['sources', number, 'url'], fault);
    // an event's day and part-takers, and every gist, rest on the sources as a whole
    if (card.kind !== 'event' && card.facts.length && !used.has(number)) report(['sources', number], 'no fact uses it; point a fact to it or remove it', true);
  }
  card.facts.forEach((fact, at) => {
    if (verbOf(fact) !== 'died') return;
    const pages = new Set([(fact as Fact).source].flat().map((number) => card.sources[String(number)]?.url));
    if (pages.size < 2) report(['facts', at, 'source'], 'a death needs two independent sources');
  });
}

/** What sorts after every day that a date can mean: '2024-02' to '2024-02-99'. */
const lastDay = (day: Day) => `${day}-99`;

/** Whether a day exists: no 31 February, no year 0. */
const isInCalendar = (day: Day): boolean => {
  if (day.startsWith('0000')) return false;
  if (day.length !== 10) return true;
  const time = Date.parse(`${day}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day;
};

const needDay = (path: PropertyKey[], day: unknown, report: Report): void => {
  if (typeof day === 'string' && !isInCalendar(day)) report(path, `${day} is no day of the calendar`);
};

/** Fields of a fact that hold a day which has been. */
const DAY_FIELDS = ['born', 'died', 'founded', 'dissolved', 'independent', 'in-service', 'first-used', 'signed', 'in-force', 'from', 'to', 'as-of'];

/** Days that exist, in their order, none after `today`. */
export function checkDates(card: Bones, today: Day, report: Report): void {
  needDay(['reviewed'], card.reviewed, report);
  needDay(['review-by'], card['review-by'], report);
  if (card.reviewed > today) report(['reviewed'], `${card.reviewed} is in the future`);
  if (card['review-by'] && card['review-by'] < today) report(['review-by'], `passed on ${card['review-by']}; read the card against its sources again`, true);
  let born: Day | undefined;
  let died: Day | undefined;
  card.facts.forEach((entry, at) => {
    const fact = entry as Record<string, unknown> & Fact;
    const verb = verbOf(fact);
    if (verb === 'born') born = String(fact[verb]);
    if (verb === 'died') died = String(fact[verb]);
    const { from, to } = fact as { from?: Day; to?: Day };
    if (from && to && from > lastDay(to)) report(['facts', at, 'to'], `ends (${to}) before it starts (${from})`);
    needDay(['facts', at, 'review-by'], fact['review-by'], report);
    for (const field of DAY_FIELDS) {
      const value = fact[field];
      if (typeof value !== 'string') continue;
      if (value > today) report(['facts', at, field], `${value} is in the future`);
      needDay(['facts', at, field], value, report);
    }
  });
  if (born && died && died < born) report(['facts'], `died (${died}) before being born (${born})`);
  if (born && Number((died ?? today).slice(0, 4)) - Number(born.slice(0, 4)) > 120) report(['facts'], `would be over 120 years old; check born`);
  if (died) {
    card.facts.forEach((entry, at) => {
      const fact = entry as { office?: string; from?: Day; to?: Day };
      if (fact.office && !fact.to) report(['facts', at], `held by somebody who died on ${died}: give it an end (to)`);
      if (fact.office && fact.from && fact.from > lastDay(died ?? '')) report(['facts', at, 'from'], `starts after the death (${died})`);
    });
  }
  checkOverlaps(card, report);
  if (card.kind === 'event') {
    const when = (card as EventSource).when;
    const [from, to] = typeof when === 'string' ? [when, when] : [when.from, when.to];
    if (from > today || (to && to > lastDay(today))) report(['when'], 'is in the future');
    if (to && from > lastDay(to)) report(['when'], 'ends before it starts');
    for (const day of new Set([from, to])) needDay(['when'], day, report);
  }
}

/** The same office of the same thing held twice at a time is a slip of the pen. */
function checkOverlaps(card: Bones, report: Report): void {
  const held = card.facts.flatMap((entry, at) => {
    const fact = entry as { office?: string; of?: string; from?: Day; to?: Day };
    return fact.office && fact.from ? [{ at, key: `${fact.office} ${fact.of ?? ''}`, from: fact.from, to: fact.to ?? '9999' }] : [];
  });
  held.forEach((a, first) => {
    for (const b of held.slice(first + 1)) {
      if (a.key === b.key && a.from < b.to && b.from < a.to) report(['facts', b.at], `overlaps with the same office in facts.${a.at}`);
    }
  });
}
