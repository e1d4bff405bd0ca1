// Checks every card source: schema, links, dates, sources, names. Each problem says file, line and how to mend it.
import * as v from 'valibot';
import { KINDS } from '../../cards/kinds.ts';
import { EventSchema, FACT_VERBS, ThingSchema, verbOf } from '../../cards/schema.ts';
import type { CardSource, Day, EventSource, Fact } from '../../cards/types.ts';
import { clashes } from './check-library.ts';
import { checkWords } from './check-words.ts';
import type { SourceFile } from './sources.ts';

export interface Problem {
  path: string;
  line: number;
  message: string;
  /** A warning is shown but does not fail the check. */
  warning?: true;
}

export interface Checked {
  cards: CardSource[];
  problems: Problem[];
}

/** The vocabulary's keys by file: offices, types, parts, causes, counts, places. */
export type VocabularyKeys = ReadonlyMap<string, ReadonlySet<string>>;

type Report = (path: readonly PropertyKey[], message: string, warning?: true) => void;

/** Checks all cards together. `today` is a whole day; it decides what is in the future or past its review. */
export function checkCards(files: readonly SourceFile[], vocabulary: VocabularyKeys, today: Day): Checked {
  const problems: Problem[] = [];
  const cards: CardSource[] = [];
  const parsed: { card: CardSource; report: Report }[] = [];
  const seen = new Set<string>();
  for (const file of files) {
    const report: Report = (path, message, warning) =>
      problems.push({ path: file.path, line: file.lineOf(path), message: [pathText(path), message].filter(Boolean).join(': '), warning });
    if (file.broken.length) {
      for (const message of file.broken) problems.push({ path: file.path, line: Number.parseInt(message, 10), message: message.replace(/^\d+: /, '') });
      continue;
    }
    const card = parseCard(file, report);
    if (!card) continue;
    if (card.id !== file.id) report(['id'], `is ${card.id}, but the file is called ${file.id}.yaml; they must agree`);
    if (card.kind !== file.folder) report(['kind'], `is ${card.kind}, but the file stands in ${file.folder}/; move it to assets/cards/${card.kind}/`);
    if (seen.has(card.id)) report(['id'], `is taken by another card`);
    seen.add(card.id);
    cards.push(card);
    parsed.push({ card, report });
  }
  const kinds = new Map(cards.map((card) => [card.id, card.kind]));
  for (const { card, report } of parsed) {
    checkLinks(card, kinds, vocabulary, report);
    checkSources(card, today, report);
    checkDates(card, today, report);
    if (card.kind !== 'place' && !card.gist) report(['gist'], 'is missing; only places may do without');
    checkWords(card, report);
  }
  for (const { card, name, lang, other } of clashes(cards)) {
    const { report } = parsed.find((entry) => entry.card === card)!;
    report(['names', lang], `"${name}" names ${other} as well; mark it weak on both, so that the page decides, or take it off one`, true);
  }
  return { cards, problems };
}

function parseCard(file: SourceFile, report: Report): CardSource | undefined {
  const { value } = file;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    report([], 'is no card: expected a map that starts with id and kind');
    return undefined;
  }
  const kind = (value as { kind?: unknown }).kind;
  if (!KINDS.includes(kind as never)) {
    report(['kind'], `expected one of ${KINDS.join(', ')}`);
    return undefined;
  }
  const result = v.safeParse(kind === 'event' ? EventSchema : ThingSchema, value);
  if (result.success) return result.output as CardSource;
  for (const issue of result.issues) {
    const path = issue.path?.map((step) => step.key as PropertyKey) ?? [];
    report(path, issue.expected === 'never' ? `"${String(path.at(-1))}" is not known here; remove it or look at docs/LIBRARY.md for the word` : issue.message);
  }
  return undefined;
}

const pathText = (path: readonly PropertyKey[]) => path.map(String).join('.');

/** What a fact refers to, by where it must be found: a card, a key of the vocabulary, or either. */
function* referencesOf(fact: Fact): Generator<{ at: string; id: string; in: 'card' | 'place' | string }> {
  const verb = verbOf(fact);
  const all = fact as Record<string, unknown>;
  const vocabularyOf: Record<string, string> = { is: 'types', office: 'offices', 'held-as': 'offices', count: 'counts' };
  const cardVerbs = new Set(['member', 'wanted-by', 'part-of', 'located-in']);
  const listVerbs = new Set(['sanctioned-by', 'terror-list', 'origin', 'operator', 'party']);
  if (!verb) return;
  if (vocabularyOf[verb]) yield { at: verb, id: String(all[verb]), in: vocabularyOf[verb] };
  if (cardVerbs.has(verb)) yield { at: verb, id: String(all[verb]), in: 'card' };
  if (listVerbs.has(verb)) for (const id of all[verb] as string[]) yield { at: verb, id, in: 'card' };
  if (verb === 'seat' || verb === 'capital') yield { at: verb, id: String(all[verb]), in: 'place' };
  if (typeof all.of === 'string') yield { at: 'of', id: all.of, in: 'card' };
  if (typeof all.in === 'string') yield { at: 'in', id: all.in, in: 'place' };
  if (typeof all.cause === 'string') yield { at: 'cause', id: all.cause, in: 'causes' };
  if (typeof all['according-to'] === 'string') yield { at: 'according-to', id: all['according-to'], in: 'card' };
}

function checkLinks(card: CardSource, kinds: ReadonlyMap<string, string>, vocabulary: VocabularyKeys, report: Report): void {
  const needCard = (path: PropertyKey[], id: string) => {
    if (!kinds.has(id)) report(path, `there is no card "${id}"`);
    else if (id === card.id) report(path, 'a card cannot refer to itself');
  };
  const needPlace = (path: PropertyKey[], id: string) => {
    if (!kinds.has(id) && !vocabulary.get('places')?.has(id)) report(path, `"${id}" is neither a card nor in assets/vocabulary/places.yaml`);
  };
  card.facts.forEach((fact, at) => {
    for (const reference of referencesOf(fact as Fact)) {
      const path = ['facts', at, reference.at];
      if (reference.in === 'card') needCard(path, reference.id);
      else if (reference.in === 'place') needPlace(path, reference.id);
      else if (!vocabulary.get(reference.in)?.has(reference.id)) report(path, `"${reference.id}" is not in assets/vocabulary/${reference.in}.yaml`);
    }
  });
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

function checkSources(card: CardSource, today: Day, report: Report): void {
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
    // an event's day and part-takers, and every gist, rest on the sources as a whole
    if (card.kind !== 'event' && card.facts.length && !used.has(number)) report(['sources', number], 'no fact uses it; point a fact to it or remove it', true);
  }
  const dead = card.facts.findIndex((fact) => verbOf(fact) === 'died');
  if (dead >= 0 && [(card.facts[dead] as Fact).source].flat().length < 2) report(['facts', dead, 'source'], 'a death needs two independent sources');
}

/** The last day that an inexact date can mean: '2024-02' to '2024-02-31', which sorts after every day of that month. */
const lastDay = (day: Day) => (day.length === 10 ? day : `${day}${day.length === 4 ? '-12' : ''}-31`);

/** Whether a day exists: no 31 February. What is no whole day cannot fail. */
const isInCalendar = (day: Day): boolean => {
  if (day.length !== 10) return true;
  const time = Date.parse(`${day}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day;
};

function checkDates(card: CardSource, today: Day, report: Report): void {
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
    for (const field of [...FACT_VERBS, 'from', 'to']) {
      const value = fact[field];
      if (typeof value !== 'string' || !/^\d{4}(-|$)/.test(value)) continue;
      if (value > today) report(['facts', at, field], `${value} is in the future`);
      if (!isInCalendar(value)) report(['facts', at, field], `${value} is no day of the calendar`);
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
    for (const day of new Set([from, to])) if (day && !isInCalendar(day)) report(['when'], `${day} is no day of the calendar`);
  }
}

/** The same office of the same thing held twice at a time is a slip of the pen. */
function checkOverlaps(card: CardSource, report: Report): void {
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
