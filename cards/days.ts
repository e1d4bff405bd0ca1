// Days as exactly as they are known, compared with whole days.
import type { Day } from './types.ts';

/** The first and the last whole day that an inexact one may mean. */
export const firstDay = (day: Day): Day => (day.length === 10 ? day : day.length === 7 ? `${day}-01` : `${day}-01-01`);
export function lastDay(day: Day): Day {
  if (day.length === 10) return day;
  if (day.length === 4) return `${day}-12-31`;
  const [year, month] = day.split('-').map(Number);
  return new Date(Date.UTC(year!, month!, 0)).toISOString().slice(0, 10);
}

/** Started on or before `on`. A fact of 2024 counts as started on any day of 2024 on which the page stands. */
export const started = (from: Day | undefined, on: Day): boolean => !from || firstDay(from) <= on;
/** Ended before `on`; what ends on that very day still holds, and "2024" has not ended in 2024. */
export const ended = (to: Day | undefined, on: Day): boolean => Boolean(to) && lastDay(to!) < on;
export const holdsOn = (span: { from?: Day; to?: Day }, on: Day): boolean => started(span.from, on) && !ended(span.to, on);

export const time = (day: Day): number => Date.parse(`${firstDay(day)}T00:00:00Z`);
const DAY = 86_400_000;
export const daysBetween = (from: Day, to: Day): number => Math.round((time(to) - time(from)) / DAY);

/** Whole years from a birth to a day; undefined when the birth is known by the year only and the birthday cannot be placed. */
export function ageOn(born: Day, on: Day): number | undefined {
  if (born.length < 10) return undefined;
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  return on.slice(5) < born.slice(5) ? years - 1 : years;
}
