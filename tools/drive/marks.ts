// What is painted on a page, and where a name stands on it. Both are asked in the page's own world, in which highlights can be seen.
import type { Page } from 'puppeteer-core';
import { KINDS } from '../../cards/kinds.ts';
import type { Box } from './card.ts';
import { pause, until } from './wait.ts';

/** Each kind has two highlights: one for dark text and one, `-dark`, for light text on a dark page. */
const GROUNDS = ['', '-dark'];
/** Every name a mark's highlight may have, with its kind. */
const HIGHLIGHTS: [name: string, kind: string][] = KINDS.flatMap((kind) => GROUNDS.map((ground): [string, string] => [`chiosa-${kind}${ground}`, kind]));

export interface Mark {
  kind: string;
  text: string;
  /** Is it really on the page: a stale range has no rectangles. */
  painted: boolean;
}

/** All painted marks in the order of the text. */
export function marksOf(page: Page): Promise<Mark[]> {
  return page.evaluate((highlights) => {
    const found: { kind: string; range: Range }[] = [];
    for (const [name, kind] of highlights) {
      for (const mark of CSS.highlights.get(name) ?? []) {
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        found.push({ kind, range });
      }
    }
    const order = (a: Range, b: Range): number => (a.startContainer.getRootNode() === b.startContainer.getRootNode() ? a.compareBoundaryPoints(Range.START_TO_START, b) : 0);
    found.sort((a, b) => order(a.range, b.range));
    return found.map(({ kind, range }) => ({ kind, text: range.toString(), painted: range.getClientRects().length > 0 }));
  }, HIGHLIGHTS);
}

/** How many marks the page's highlight registry holds. */
export function markCount(page: Page): Promise<number> {
  return page.evaluate((highlights) => highlights.reduce((sum, [name]) => sum + (CSS.highlights.get(name)?.size ?? 0), 0), HIGHLIGHTS);
}

export function waitForMarks(page: Page, atLeast = 1, ms = 10_000): Promise<number> {
  return until(`${atLeast} marks on the page`, async () => {
    const count = await markCount(page);
    return count >= atLeast && count;
  }, ms);
}

export async function waitForNoMarks(page: Page, ms = 5_000): Promise<void> {
  await until('the marks to go', async () => (await markCount(page)) === 0, ms);
}

/** The rectangle of the n-th painted mark (from 0) that reads like this, scrolled to the middle of the window first. */
export function markBox(page: Page, surface: string, nth = 0): Promise<Box> {
  return until(`a mark on “${surface}”`, () =>
    page.evaluate(
      (highlights, wanted: string, index: number) => {
        const ranges: Range[] = [];
        for (const [name] of highlights) {
          for (const mark of CSS.highlights.get(name) ?? []) {
            const range = document.createRange();
            range.setStart(mark.startContainer, mark.startOffset);
            range.setEnd(mark.endContainer, mark.endOffset);
            if (range.toString() === wanted) ranges.push(range);
          }
        }
        ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
        const range = ranges[index];
        if (!range) return null;
        const start = range.startContainer;
        const element = start instanceof Element ? start : start.parentElement;
        const box = range.getClientRects()[0];
        if (box && (box.top < 60 || box.bottom > innerHeight - 60)) element?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const placed = range.getClientRects()[0];
        return placed ? { x: placed.x, y: placed.y, width: placed.width, height: placed.height } : null;
      },
      HIGHLIGHTS,
      surface,
      nth,
    ),
  );
}

/** A card does not open while the page scrolls, and the scroll to a mark is only told to the page with the next frame. */
const SCROLL_MS = 150;

/** Brings the pointer onto a mark as a hand does: from beside it, in steps, and then at rest. */
export async function hover(page: Page, surface: string, nth = 0): Promise<Box> {
  const box = await markBox(page, surface, nth);
  await pause(SCROLL_MS);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x - 40, y + 30);
  await page.mouse.move(x, y, { steps: 8 });
  return box;
}

/** Leaves for a corner of the page where nothing is. */
export async function leave(page: Page): Promise<void> {
  await page.mouse.move(5, 5, { steps: 10 });
}
