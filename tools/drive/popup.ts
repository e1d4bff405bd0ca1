// Reading the popup as a reader does: its rows, its counts, its switches.
import type { Page } from 'puppeteer-core';
import type { Driver } from './types.ts';
import { settled, until } from './wait.ts';

export interface PopupSeen {
  /** Everything written in it. */
  text: string;
  title: string;
  rows: { card: string; title: string; role: string; count: number }[];
  events: { day: string; text: string }[];
  /** The state of a switch; absent where the switch is. */
  switches: Record<string, boolean>;
}

/** What an open popup shows now. */
export function readPopup(popup: Page): Promise<PopupSeen> {
  return popup.evaluate(() => {
    const all = <E extends HTMLElement>(selector: string, within: ParentNode = document): E[] => [...within.querySelectorAll<E>(selector)];
    return {
      text: document.body.innerText,
      title: document.querySelector<HTMLElement>('main .lead h2, main .empty h2')?.innerText ?? '',
      rows: all('main li[data-card]').map((row) => ({
        card: row.dataset['card'] ?? '',
        title: row.querySelector('b')?.textContent ?? '',
        role: row.querySelector('.name span')?.textContent ?? '',
        count: Number(row.querySelector('.count')?.textContent ?? Number.NaN),
      })),
      events: all('main .summary .events li').map((row) => ({ day: row.querySelector('time')?.textContent ?? '', text: row.querySelector<HTMLElement>('div')?.innerText ?? '' })),
      switches: Object.fromEntries(all<HTMLInputElement>('[data-switch]').map((one) => [one.dataset['switch'] ?? '', one.checked])),
    };
  });
}

/** Waits until the popup says what it has to say: neither empty nor still reading. */
export function settledPopup(popup: Page): Promise<PopupSeen> {
  return settled('the popup', async () => {
    const seen = await readPopup(popup);
    const reading = (await popup.$('main .reading')) !== null;
    return !reading && seen.text.trim() !== '' && seen.title !== '' && seen;
  });
}

/** Unfolds every group of names that shows only its first. */
const unfold = (popup: Page): Promise<void> =>
  popup.evaluate(async () => {
    for (const button of document.querySelectorAll<HTMLElement>('main section[data-kind] > button.all')) button.click();
    await new Promise((resolve) => requestAnimationFrame(resolve));
  });

/** Opens the popup for a page, reads all of it, and closes it again. */
export async function glance(driver: Driver, page: Page): Promise<PopupSeen> {
  const popup = await driver.popup(page);
  try {
    await settledPopup(popup);
    await unfold(popup);
    return await settledPopup(popup);
  } finally {
    await popup.close();
    await page.bringToFront();
  }
}

/** Sets one of the popup's switches by a click, where it is not so already, and waits until it says so. */
export async function flip(driver: Driver, page: Page, name: 'site' | 'everywhere', on: boolean): Promise<void> {
  const popup = await driver.popup(page);
  try {
    const seen = await settledPopup(popup);
    if (seen.switches[name] === undefined) throw new Error(`The popup has no switch “${name}”: ${seen.text}`);
    if (seen.switches[name] !== on) await popup.click(`[data-switch=${name}]`);
    await until(`the switch “${name}” to be ${on ? 'on' : 'off'}`, async () => (await readPopup(popup)).switches[name] === on);
    await settledPopup(popup);
  } finally {
    await popup.close();
    await page.bringToFront();
  }
}
