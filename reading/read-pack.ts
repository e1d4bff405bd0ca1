// Reads a pack that comes from outside: whole and sound, or refused with what is wrong and where.
import * as v from 'valibot';
import { checkDates, checkFacts, checkLinks, checkSources, parseCard, pathText, renameIds, type Bones, type Report, type VocabularyKeys } from '../cards/check-card.ts';
import { checkNames } from '../cards/check-names.ts';
import { checkPlain, repeatedFields, shown } from '../cards/check-plain.ts';
import { idInPack, PACK_CARDS, PACK_VERSION, type Pack, type PackCard, PackSchema } from '../cards/pack.ts';
import type { CardSource, Day } from '../cards/types.ts';
import { MOST_TOKENS } from '../spotter/build.ts';
import { foldText, isIdeograph } from '../spotter/fold.ts';
import { isCommon } from './common-words.ts';
import { isAcronym, isSmall } from './name-flags.ts';

/** The longest pack, in UTF-16 units: a thousand cards of a thousand. */
export const PACK_LIMIT = 1_000_000;
/** Faults that are told; whoever mends these sees the next. */
const MOST_FAULTS = 50;
/** UTF-16 units of a fault: what it quotes may be as long as the pack. */
const LONGEST_FAULT = 300;
/** Names of a card in one language: the library's have 25 at most. */
const MOST_NAMES = 50;
/** Units of a folded name: a record of the index has room for one such byte, or three, a unit. */
const LONGEST_NAME = 80;
/** Letters of a name written small: shorter ones are words of every sentence. */
const SHORTEST_SMALL = 4;

/** What a pack may name besides its own cards. */
export interface Known {
  /** Kind of each card of the library, by id. */
  kinds: ReadonlyMap<string, string>;
  vocabulary: VocabularyKeys;
}

export interface PackRefused {
  code: 'too-large' | 'not-json' | 'not-a-pack' | 'other-version' | 'faults';
  /** What is wrong, each with the way to it from the top of the file: "cards.3.facts.0.from: 2031 is in the future". */
  faults: string[];
}

/** @param today nothing in a pack may be later, nor read later */
export function readPack(written: string, known: Known, today: Day): { pack: Pack } | { refused: PackRefused } {
  if (written.length > PACK_LIMIT) return { refused: { code: 'too-large', faults: [] } };
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    return { refused: { code: 'not-json', faults: [] } };
  }
  const { chiosa, version } = (value ?? {}) as { chiosa?: unknown; version?: unknown };
  if (chiosa !== 'pack') return { refused: { code: 'not-a-pack', faults: [] } };
  if (version !== PACK_VERSION) return { refused: { code: 'other-version', faults: [] } };
  const faults: string[] = [];
  const report: Report = (path, message, warning) => {
    if (!warning && faults.length < MOST_FAULTS) faults.push(shown([pathText(path), message].filter(Boolean).join(': ').slice(0, LONGEST_FAULT)));
  };
  const pack = parsePack(written, value, known, today, report);
  return pack && !faults.length ? { pack } : { refused: { code: 'faults', faults } };
}

function parsePack(written: string, value: unknown, known: Known, today: Day, report: Report): Pack | undefined {
  let sound = true;
  checkPlain(value, [], (...fault) => {
    sound = false;
    report(...fault);
  });
  // what is no plain data is not looked at any closer
  if (!sound) return undefined;
  const twice = repeatedFields(written, value);
  if (twice.length > 0) report([], `a map has a field twice; look for ${twice.slice(0, 5).map((field) => `"${field}"`).join(', ')}`);
  const shell = v.safeParse(PackSchema, value);
  if (!shell.success) {
    for (const issue of shell.issues) report(issue.path?.map((step) => step.key as PropertyKey) ?? [], issue.message);
    return undefined;
  }
  const { id, name, by, cards: values } = shell.output;
  const cards: PackCard[] = [];
  const inCard = (at: number): Report => (path, message, warning) => report(['cards', at, ...path], message, warning);
  values.forEach((entry, at) => {
    if (!checkMaps(entry, inCard(at))) return;
    const card = parseCard(entry, PACK_CARDS, inCard(at));
    if (!card) return;
    if (cards.some((other) => other.id === card.id)) inCard(at)(['id'], 'is taken by another card');
    cards.push(card);
  });
  if (cards.length < values.length) return undefined;
  const kinds = new Map([...known.kinds, ...cards.map((card) => [card.id, card.kind] as const)]);
  cards.forEach((card, at) => checkCard(card, { ...known, kinds }, today, inCard(at)));
  checkCircles(cards, report);
  const own = new Set(cards.map((card) => card.id));
  const rename = (old: string) => (own.has(old) ? idInPack(id, old) : old);
  return { id, name, ...(by !== undefined && { by }), cards: cards.map((card) => renameIds(card as Bones, rename) as PackCard) };
}

/** Fields whose schema takes an empty list for an empty map, as JavaScript does. */
const MAPS = ['names', 'article', 'gist', 'title', 'sources', 'wikipedia'];

function checkMaps(card: unknown, report: Report): boolean {
  const lists = MAPS.filter((field) => Array.isArray((card as Record<string, unknown> | null)?.[field]));
  for (const field of lists) report([field], 'is a list; expected a map');
  return lists.length === 0;
}

function checkCard(card: PackCard, { kinds, vocabulary }: Known, today: Day, report: Report): void {
  const bones = card as Bones;
  checkLinks(bones, kinds, vocabulary, report);
  checkSources(bones, today, report);
  checkDates(bones, today, report);
  checkFacts(bones, report);
  checkNames(card.names, report);
  if (card.kind !== 'place' && !card.gist) report(['gist'], 'is missing; only places may do without');
  for (const [lang, names] of Object.entries(card.names) as [string, NonNullable<CardSource['names']['en']>][]) {
    if (names.length > MOST_NAMES) report(['names', lang], `has more than ${MOST_NAMES} names`);
    names.forEach((entry, at) => {
      checkName(typeof entry === 'string' ? { name: entry } : entry, (message) => report(['names', lang, at], message));
    });
  }
}

function checkName({ name, weak, never }: { name: string; weak?: true; never?: true }, report: (message: string) => void): void {
  const folded = foldText(name);
  // ideographs are a word each
  const words = isIdeograph(folded.charCodeAt(0)) ? 1 : folded.split(' ').length;
  if (folded.length < 2) report(`"${name}" is too short to be found: at least two letters or digits`);
  else if (folded.length > LONGEST_NAME || words > MOST_TOKENS) report(`"${name}" is too long to be a name`);
  // what marks nothing may be any word
  else if (never) return;
  else if (isSmall(name) && folded.length < SHORTEST_SMALL) report(`"${name}" is written small and short: it would be underlined in every sentence`);
  else if (/^\d+$/.test(folded)) report(`"${name}" is a number: it would be underlined wherever something is counted`);
  // a surname may be a word ("May"): it leans on the full name
  else if (isCommon(folded) && !(weak && !isSmall(name)) && !isAcronym(name)) report(`"${name}" is a word of every page: mark it weak, or it would be underlined in every sentence`);
}

/** What a card belongs to, stands in or answers, by the way to it. */
function* above(card: PackCard): Generator<{ path: PropertyKey[]; id: string }> {
  for (const [at, fact] of card.facts.entries()) {
    if ('part-of' in fact) yield { path: ['facts', at, 'part-of'], id: fact['part-of'] };
    if ('located-in' in fact) yield { path: ['facts', at, 'located-in'], id: fact['located-in'] };
  }
  if (card.kind === 'event') for (const [at, id] of card.follows.entries()) yield { path: ['follows', at], id };
}

/** Nothing is part of its own part, and no event answers what came after it. */
function checkCircles(cards: readonly PackCard[], report: Report): void {
  const numberOf = new Map(cards.map((card, at) => [card.id, at]));
  const state = new Map<number, 'open' | 'done'>();
  const startOf = (card: PackCard) => (card.kind !== 'event' ? '' : typeof card.when === 'string' ? card.when : card.when.from);
  const visit = (at: number): void => {
    state.set(at, 'open');
    for (const { path, id } of above(cards[at]!)) {
      const to = numberOf.get(id);
      if (to === undefined || to === at) continue;
      const start = startOf(cards[at]!);
      if (start && startOf(cards[to]!).slice(0, start.length) > start) report(['cards', at, ...path], `"${id}" came later`);
      else if (state.get(to) === 'open') report(['cards', at, ...path], `"${id}" leads back to this card`);
      else if (!state.has(to)) visit(to);
    }
    state.set(at, 'done');
  };
  cards.forEach((_, at) => state.has(at) || visit(at));
}
