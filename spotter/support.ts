// Rules 2 and 4: what on a page speaks for a name that does not count alone, and how loudly.
import { foldText, isIdeograph } from './fold.ts';
import type { Index } from './format.ts';
import { KIND_CODES } from './format.ts';
import { halfHash } from './hash.ts';
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
/** Titles of a script without spaces, in front or behind: "普京总统", "外长王毅". */
const CHINESE_TITLE = '总统|總統|总理|總理|首相|外长|外長|防长|防長|部长|部長|国务卿|國務卿|主席|总书记|總書記|市长|市長|州长|州長|议长|議長|将军|將軍|上将|上將|司令|大使|发言人|發言人|国王|國王|王储|王儲|领导人|領導人|秘书长|秘書長|参议员|參議員|教皇|教宗';
const TITLE_ENDS = new RegExp(`(?:${CHINESE_TITLE})$`, 'u');
const TITLE_STARTS = new RegExp(`^(?:${CHINESE_TITLE})`, 'u');
/** Longest of them, UTF-16 units. */
const LONGEST_TITLE = 3;
/** Characters that mostly write sounds of foreign names: with one of them behind, the name goes on ("克里琴科" is not Kerry). */
const SOUNDS = /^[斯基奇夫娃尔爾特德克拉里亚亞诺諾维維托罗羅多兰蘭顿頓森尼娜卡科可琴塔达達巴贝貝比布伯弗格古哈赫霍吉加伊米莫姆穆帕佩普萨薩塞瑟沙舍提图圖瓦乌烏希西辛亨雅尤泽澤茨佐祖]/u;

function titleBeside(index: Index, text: string, { start, end }: Spot): string | undefined {
  if (isIdeograph(text.charCodeAt(start))) {
    if (SOUNDS.test(text.slice(end, end + 1))) return undefined;
    return (TITLE_ENDS.exec(text.slice(Math.max(0, start - LONGEST_TITLE), start)) ?? TITLE_STARTS.exec(text.slice(end, end + LONGEST_TITLE)))?.[0];
  }
  return wordsBefore(text, start, TITLE_REACH).find(({ word }) => holds(index.titles, cueHash(word)))?.word;
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
  if (related.weight < WEIGHT_NEEDED + Math.max(0, Math.log2(degree / FEW))) return undefined;
  // among several cards the one counts that most of its own relations speak for, not the one that has most of them
  return { reason: { rule: 'related', cards: related.cards.slice(0, 3) }, weight: related.weight / Math.log2(2 + degree) };
}
