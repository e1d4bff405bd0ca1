// The events that tie cards together: which matter to a page, in what order, and how a row of one reads.
import { daysBetween, firstDay, lastDay } from './days.ts';
import type { CompiledEvent, Library } from './library.ts';
import type { Sayer } from './say/sayer.ts';
import type { Day } from './types.ts';
import type { EventRow } from './view.ts';

/** Days after which an event counts half as much for an article: a season. */
const HALF_LIFE = 120;

export const membersOf = (event: CompiledEvent): string[] => [...new Set([...event.who.map((who) => who.card), ...event.where])];

/** What a card's part in an event says: Shoigu much, Russia little, since Russia is part of nearly all. */
function weightOf(library: Library, id: string): number {
  return 1 / Math.log2(2 + (library.eventsOf.get(id)?.length ?? 0));
}

/**
 * How much an event matters to a page: the names that it shares, by how rare they are, and how near in time it is.
 * @param told how often each name stands in the events chosen already: a second event of the same names says less
 */
export function relevance(library: Library, event: CompiledEvent, page: ReadonlySet<string>, day: Day, told: ReadonlyMap<string, number> = new Map()): number {
  const members = membersOf(event);
  const shared = members.filter((id) => page.has(id));
  const underWay = firstDay(event.from) <= day && (event.to === undefined || (event.to !== event.from && lastDay(event.to) >= day));
  // a war that goes on is background: nearer than what is long over, never as near as the news
  const near = Math.max(underWay ? 0.5 : 0, 2 ** (-Math.abs(daysBetween(event.from, day)) / HALF_LIFE));
  // an event after the article cannot be what it is about
  const later = firstDay(event.from) > day ? 0.5 : 1;
  // all of its names on the page say more than two of ten
  const share = 0.5 + shared.length / members.length;
  const weight = shared.reduce((sum, id) => sum + weightOf(library, id) / (1 + (told.get(id) ?? 0)), 0);
  // what many others answer is what readers have heard of
  const known = 1 + Math.log2(1 + (library.answersTo.get(event.id) ?? 0)) / 2;
  return weight * share * (0.25 + near) * later * known;
}

/** Back in time from the article; what came later stands at the end, in order of time. */
export const fromArticle =
  (day: Day) =>
  (a: CompiledEvent, b: CompiledEvent): number => {
    const [first, second] = [firstDay(a.from), firstDay(b.from)];
    const later = Number(first > day) - Number(second > day);
    return later || (first > day ? first.localeCompare(second) : second.localeCompare(first)) || a.id.localeCompare(b.id);
  };

/** Whether two or more names of the page take part in an event; `self` is the card that tells of it. */
export const isShared = (event: CompiledEvent, page: ReadonlySet<string>, self?: string): boolean =>
  membersOf(event).filter((id) => id !== self && page.has(id)).length + (self !== undefined && page.has(self) ? 1 : 0) >= 2;

/**
 * @param page the cards of the page; the row names those of them that take part
 * @param self the card whose events these are: not named again
 * @param article the article's day, if it is known
 */
export function eventRow(sayer: Sayer, event: CompiledEvent, page: ReadonlySet<string>, day: Day, article: Day | undefined, self?: string): EventRow {
  const onPage = membersOf(event).filter((id) => id !== self && page.has(id));
  const others = onPage.length ? onPage : membersOf(event).filter((id) => id !== self && sayer.card(id));
  return {
    card: event.id,
    title: sayer.title(event.id),
    day: sayer.day(event.from),
    iso: event.from,
    distance: article ? sayer.distance(event.from, event.to, article) : '',
    later: firstDay(event.from) > day,
    others: others.slice(0, 4).map((id) => ({ card: id, title: sayer.title(id) })),
    shared: isShared(event, page, self),
  };
}
