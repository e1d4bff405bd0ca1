// Text -> mentions: candidates from the scan, then the rules that decide which are mentions, each with its reason.
import { scan } from './scan.ts';
import { KIND_CODES, type Index } from './format.ts';
import { cueHash, holds, isShouted, nearWord, wordAfter, wordBefore } from './surroundings.ts';
import { Flag, type Candidate, type Mention, type Reason, type Refusal, type Spotted, type Unmarked } from './types.ts';

/** A related card within this many UTF-16 units speaks loudest: the same clause. */
const CLOSE = 120;
/** Weight of a related card in the same clause, in the same block, and for each mention elsewhere on the page. */
const WEIGHT = { close: 6, block: 3, page: 1 } as const;
/** What the related cards of a weak name must weigh together: one in its block, or three mentions elsewhere. */
const WEIGHT_NEEDED = 3;
/** What a title in front adds, and the full name, which settles it. */
const WEIGHT_TITLE = 20;
const WEIGHT_FULL_NAME = 1000;

interface Place extends Candidate {
  block: number;
  /** Cards it may be, with the flags of that name. */
  options: { card: number; flags: number }[];
}

/** The cards a name may mean where it stands, after the rules of case. */
function optionsOf(index: Index, text: string, candidate: Candidate, shouted: boolean): Place['options'] {
  const surface = text.slice(candidate.start, candidate.end);
  const letter = /\p{L}/u.exec(surface)?.[0] ?? '';
  const small = letter !== '' && letter.toLowerCase() === letter && letter.toUpperCase() !== letter;
  const options: Place['options'] = [];
  for (let at = index.payloads[candidate.entry]!; at < index.payloads[candidate.entry + 1]!; at++) {
    const value = index.payload[at]!;
    const flags = value & 255;
    if (small && !(flags & Flag.lower)) continue;
    // an acronym counts as written; a line in capitals cannot tell it from a word
    if (flags & Flag.exact && ((shouted && surface !== text.trim()) || !hasCapitals(surface))) continue;
    options.push({ card: value >>> 8, flags });
  }
  return options;
}

/** At least two capitals, or every letter one: how acronyms are written. */
const hasCapitals = (surface: string) => (surface.match(/\p{Lu}/gu)?.length ?? 0) >= 2 || !/\p{Ll}/u.test(surface);

/** Candidates of one block that do not overlap: from the left, the longest that its case allows. */
function placesOf(index: Index, text: string, block: number): Place[] {
  const shouted = isShouted(text);
  const places: Place[] = [];
  let end = 0;
  for (const candidate of scan(index, text)) {
    if (candidate.start < end) continue;
    const options = optionsOf(index, text, candidate, shouted);
    if (!options.length) continue;
    places.push({ ...candidate, block, options });
    end = candidate.end;
  }
  return places;
}

/** Why a name cannot be meant here, whatever the page says otherwise. */
function refuse(index: Index, text: string, place: Place, card: number, flags: number): Refusal | undefined {
  const before = wordBefore(text, place.start);
  const after = wordAfter(text, place.end);
  if (after && holds(index.extenders, cueHash(after.word)) && (after.capital || !/\p{Lu}|\p{Ll}/u.test(after.word))) return { rule: 'longer-name', word: after.word };
  if (!(flags & Flag.surname)) return undefined;
  if (before && holds(index.givenNames, cueHash(before.word)) && before.capital && !isOwnGiven(index, card, before.word)) return { rule: 'other-given-name', word: before.word };
  return undefined;
}

function isOwnGiven(index: Index, card: number, word: string): boolean {
  const hash = cueHash(word);
  for (let at = index.givenAt[card]!; at < index.givenAt[card + 1]!; at++) if (index.given[at] === hash) return true;
  return false;
}

const kindOf = (index: Index, card: number) => KIND_CODES[index.kinds[card] ?? 0];

const relatedOf = (index: Index, card: number) => index.related.subarray(index.relatedAt[card]!, index.relatedAt[card + 1]!);

/** Cards marked so far and where each stands; a card known from an earlier call has no places. */
type Present = Map<number, { block: number; start: number }[]>;

/** Cards on the page that are related to this one, and what they weigh by nearness. A country speaks for no person: it is everywhere. */
function relatedWeight(index: Index, place: Place, card: number, present: Present): { cards: number[]; weight: number } {
  const person = kindOf(index, card) === 'person';
  const cards: number[] = [];
  let weight = 0;
  for (const other of relatedOf(index, card)) {
    const places = present.get(other);
    if (!places || (person && kindOf(index, other) === 'place')) continue;
    cards.push(other);
    const inBlock = places.filter(({ block }) => block === place.block);
    weight += inBlock.some(({ start }) => Math.abs(start - place.start) <= CLOSE) ? WEIGHT.close : inBlock.length ? WEIGHT.block : Math.min(WEIGHT.block, Math.max(1, places.length) * WEIGHT.page);
  }
  return { cards, weight };
}

/** What on the page speaks for a weak name, and how loudly; undefined if nothing does. */
function support(index: Index, text: string, place: Place, card: number, present: Present): { reason: Reason; weight: number } | undefined {
  if (present.has(card)) return { reason: { rule: 'full-name-on-page' }, weight: WEIGHT_FULL_NAME };
  const related = relatedWeight(index, place, card, present);
  const kind = kindOf(index, card);
  if (kind === 'person') {
    const before = wordBefore(text, place.start);
    if (before && isOwnGiven(index, card, before.word)) return { reason: { rule: 'title', word: before.word }, weight: 2 * WEIGHT_TITLE };
    // a title alone fits many people of one surname; with a related card on the page it is enough
    if (before && related.weight > 0 && holds(index.titles, cueHash(before.word))) return { reason: { rule: 'title', word: before.word }, weight: WEIGHT_TITLE + related.weight };
  }
  if (kind === 'weapon') {
    const word = nearWord(text, place.start, place.end, index.weapons);
    if (word) return { reason: { rule: 'field', word }, weight: WEIGHT_TITLE + related.weight };
  }
  if (related.weight >= WEIGHT_NEEDED) return { reason: { rule: 'related', cards: related.cards.slice(0, 3) }, weight: related.weight };
  return undefined;
}

/**
 * The mentions of a page's blocks, in order, and the names seen but left alone.
 * @param known cards already found on the page, by an earlier call
 */
export function spot(index: Index, blocks: readonly string[], known: Iterable<number> = []): Spotted {
  const mentions: Mention[] = [];
  const unmarked: Unmarked[] = [];
  const open: Place[] = [];
  const present: Present = new Map([...known].map((card) => [card, []]));
  const mark = (place: Place, card: number, strong: boolean, reason: Reason) => {
    mentions.push({ block: place.block, start: place.start, end: place.end, card, strong, reason });
    const places = present.get(card) ?? [];
    places.push({ block: place.block, start: place.start });
    present.set(card, places);
  };
  const leave = (place: Place, refusal: Refusal) =>
    unmarked.push({ block: place.block, start: place.start, end: place.end, cards: place.options.map((option) => option.card), refusal });

  blocks.forEach((text, block) => {
    for (const place of placesOf(index, text, block)) {
      if (place.options.some((option) => option.flags & Flag.never)) continue;
      const refusals = place.options.map((option) => refuse(index, text, place, option.card, option.flags));
      const options = place.options.filter((_, at) => !refusals[at]);
      if (!options.length) {
        leave(place, refusals.find((refusal) => refusal !== undefined) ?? { rule: 'no-support' });
        continue;
      }
      const strong = options.filter((option) => !(option.flags & Flag.weak));
      if (strong.length === 1 && strong[0]) mark(place, strong[0].card, true, { rule: 'strong' });
      else open.push({ ...place, options });
    }
  });

  for (const place of open) {
    const text = blocks[place.block]!;
    const backed = place.options
      .flatMap((option) => {
        const found = support(index, text, place, option.card, present);
        return found ? [{ card: option.card, ...found }] : [];
      })
      .sort((a, b) => b.weight - a.weight);
    const [best, second] = backed;
    if (!best) leave(place, { rule: 'no-support' });
    else if (second && second.weight === best.weight) leave(place, { rule: 'draw' });
    else if (second) mark(place, best.card, false, best.reason.rule === 'related' ? { rule: 'most-support', cards: best.reason.cards } : best.reason);
    else mark(place, best.card, false, best.reason);
  }
  const inOrder = (a: { block: number; start: number }, b: { block: number; start: number }) => a.block - b.block || a.start - b.start;
  return { mentions: mentions.sort(inOrder), unmarked: unmarked.sort(inOrder) };
}
