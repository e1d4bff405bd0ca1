// Rules 2 and 4: what on a page speaks for a name that does not count alone, and how loudly.
import { chineseTitle, isMedium } from './chinese.ts';
import { foldText, isIdeograph } from './fold.ts';
import type { Index } from './format.ts';
import { KIND_CODES } from './format.ts';
import { halfHash } from './hash.ts';
import { nearEastTitle, nearEastPerson } from './near-east.ts';
import type { Presence } from './presence.ts';
import { cueHash, holds, nearWord, wordsBefore } from './surroundings.ts';
import type { Reason } from './types.ts';

/** Weight of a related card in the same clause, in the same block, and for each mention elsewhere on the page. */
const WEIGHT = { close: 6, block: 3, page: 1 } as const;
/**
 * What the related cards of a weak name must weigh together: one in its block, or three mentions elsewhere. A card that is related to many finds some of them
 * on any page: each doubling of their number above `FEW` asks for one more.
 */
const WEIGHT_NEEDED = 3;
const FEW = 16;
/** What a title in front adds; what the same name elsewhere adds, once it was settled; and the full name, which settles it. */
const WEIGHT_TITLE = 20;
/** What says only that a name is a place's or a paper's tells no two of them apart. */
const WEIGHT_LEAST = 0.1;
const WEIGHT_SETTLED = 100;
const WEIGHT_FULL_NAME = 1000;

export const kindOf = (index: Index, card: number) => KIND_CODES[index.kinds[card] ?? 0];

/** Whether a word is one of the person's own given names, or an initial of one. */
export function isOwnGiven(index: Index, card: number, word: string): boolean {
  const hash = halfHash(foldText(word).split(' ')[0]!);
  for (let at = index.givenAt[card]!; at < index.givenAt[card + 1]!; at++) if (index.given[at] === hash) return true;
  return false;
}

interface Spot {
  block: number;
  start: number;
  end: number;
}

/** Cards on the page that are related to this one, and what they weigh by nearness. A country speaks for no person: it is everywhere. */
function relatedWeight(index: Index, place: Spot, card: number, presence: Presence): { cards: number[]; weight: number } {
  const person = kindOf(index, card) === 'person';
  const cards: number[] = [];
  let weight = 0;
  for (let at = index.relatedAt[card]!; at < index.relatedAt[card + 1]!; at++) {
    const other = index.related[at]!;
    if (!presence.has(other) || (person && kindOf(index, other) === 'place')) continue;
    cards.push(other);
    if (presence.isClose(other, place.block, place.start)) weight += WEIGHT.close;
    else if (presence.inBlock(other, place.block)) weight += WEIGHT.block;
    else weight += Math.min(WEIGHT.block, Math.max(1, presence.count(other)) * WEIGHT.page);
  }
  return { cards, weight };
}

/** Words looked at in front of a surname for a title: "министр обороны России Белоусов". */
const TITLE_REACH = 4;
function titleBeside(index: Index, text: string, { start, end }: Spot): string | undefined {
  if (isIdeograph(text.charCodeAt(start))) return chineseTitle(text, start, end);
  return wordsBefore(text, start, TITLE_REACH).find(({ word }) => holds(index.titles, cueHash(word)))?.word ?? nearEastPerson(text, start);
}

/** Whether something related stands beside it, even a country, which weighs nothing. */
const hasRelatedBeside = (index: Index, { block, start }: Spot, card: number, presence: Presence): boolean =>
  index.related.subarray(index.relatedAt[card], index.relatedAt[card + 1]).some((other) => presence.isClose(other, block, start));

/** What on the page speaks for a weak name, and how loudly; undefined if nothing does. */
export function support(index: Index, text: string, place: Spot, card: number, presence: Presence): { reason: Reason; weight: number } | undefined {
  if (presence.hasStrong(card)) return { reason: { rule: 'full-name-on-page' }, weight: WEIGHT_FULL_NAME };
  if (presence.has(card)) return { reason: { rule: 'settled' }, weight: WEIGHT_SETTLED };
  const related = relatedWeight(index, place, card, presence);
  const kind = kindOf(index, card);
  if (kind === 'person') {
    // a title alone fits many people of one surname; with a related card on the page it is enough, or a related country beside it
    const title = titleBeside(index, text, place);
    if (title && (related.weight > 0 || hasRelatedBeside(index, place, card, presence))) return { reason: { rule: 'title', word: title }, weight: WEIGHT_TITLE + related.weight };
  }
  if (kind === 'weapon') {
    const word = nearWord(text, place.start, place.end, index.weapons);
    if (word) return { reason: { rule: 'field', word }, weight: WEIGHT_TITLE + related.weight };
  }
  const degree = index.relatedAt[card + 1]! - index.relatedAt[card]!;
  if (related.weight < WEIGHT_NEEDED + Math.max(0, Math.log2(degree / FEW))) {
    const word = kind === 'other' && isMedium(text, place.start, place.end) ? text[place.start - 1]! : nearEastTitle(text, place.start, place.end, kind);
    return word ? { reason: { rule: 'title', word }, weight: WEIGHT_LEAST } : undefined;
  }
  // among several cards the one counts that most of its own relations speak for, not the one that has most of them
  return { reason: { rule: 'related', cards: related.cards.slice(0, 3) }, weight: related.weight / Math.log2(2 + degree) };
}
