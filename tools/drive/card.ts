// Reading and using the card inside its closed shadow root, by what a reader sees of it.
import type { Page } from 'puppeteer-core';
import type { Driver } from './types.ts';
import { until } from './wait.ts';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface CardSeen {
  /** Everything written on it. */
  text: string;
  title: string;
  lang: string;
  dir: string;
  box: Box;
  /** The cards that links on it lead to. */
  links: string[];
  /** Links out of the page: sources. */
  sources: string[];
  hasBack: boolean;
  /** The focus is inside. */
  focused: boolean;
}

/** What the open card shows; undefined while none is open. */
export async function cardOf(driver: Driver, page: Page): Promise<CardSeen | undefined> {
  const seen = await driver.inCard(page, (root): CardSeen | null => {
    const card = root.querySelector<HTMLElement>('[role=dialog]');
    const box = card?.getBoundingClientRect();
    if (!card || !box || box.width === 0 || getComputedStyle(card).visibility === 'hidden') return null;
    const own = (selector: string): HTMLElement[] => [...card.querySelectorAll<HTMLElement>(selector)];
    const spoken = card.closest<HTMLElement>('[lang]') ?? own('[lang]')[0];
    return {
      text: card.innerText,
      title: own('h1, h2')[0]?.innerText ?? '',
      lang: spoken?.lang ?? '',
      dir: getComputedStyle(card).direction,
      box: { x: box.x, y: box.y, width: box.width, height: box.height },
      links: own('a[data-card], button[data-card]').map((link) => link.dataset['card'] ?? ''),
      sources: own('a[href^="http"]').map((link) => (link as HTMLAnchorElement).href),
      hasBack: own('[data-back]').some((button) => button.getClientRects().length > 0),
      focused: root.activeElement !== null,
    };
  });
  return seen ?? undefined;
}

export function waitForCard(driver: Driver, page: Page, what = 'the card', fits: (card: CardSeen) => boolean = () => true): Promise<CardSeen> {
  return until(what, async () => {
    const card = await cardOf(driver, page);
    return card !== undefined && fits(card) && card;
  });
}

export async function waitForNoCard(driver: Driver, page: Page, ms = 3_000): Promise<void> {
  await until('the card to close', async () => (await cardOf(driver, page)) === undefined, ms);
}

/** Where something on the card is, scrolled into view first. */
export function boxInCard(driver: Driver, page: Page, selector: string): Promise<Box> {
  return until(`${selector} on the card`, () =>
    driver.inCard(
      page,
      (root, wanted: string): Box | null => {
        const found = root.querySelector<HTMLElement>(wanted);
        found?.scrollIntoView({ block: 'nearest' });
        const box = found?.getClientRects()[0];
        return box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
      },
      selector,
    ),
  );
}

/** A real click: the pointer goes there and presses. */
export async function clickInCard(driver: Driver, page: Page, selector: string): Promise<void> {
  const box = await boxInCard(driver, page, selector);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.click(x, y);
}
