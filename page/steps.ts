// "Show me": scrolls to a mention of a card, flashes it, and steps through them all.
import { liveRange, type Mark, OPEN_HIGHLIGHT } from './paint.ts';

/** How long a shown mention keeps its wash, ms. */
const FLASH = 1600;

/** Scrolls to the n-th mention (counted from 1, and round again after the last). */
export function showMention(marks: readonly Mark[], nth: number): { shown: number; of: number } {
  const of = marks.length;
  if (!of) return { shown: 0, of };
  const index = (((nth - 1) % of) + of) % of;
  const range = liveRange(marks[index]!);
  if (!range) return { shown: index + 1, of };
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const element = range.startContainer.parentElement;
  element?.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
  const flash = new Highlight(new StaticRange(range));
  CSS.highlights.set(OPEN_HIGHLIGHT, flash);
  setTimeout(() => CSS.highlights.get(OPEN_HIGHLIGHT) === flash && CSS.highlights.delete(OPEN_HIGHLIGHT), FLASH);
  return { shown: index + 1, of };
}
