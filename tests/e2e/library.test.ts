// The library page in real browsers: searching, walking and opening by keyboard, the browser's own history, the day, and looking up from elsewhere.
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { en } from '../../assets/interface/library/en.ts';
import { BROWSERS } from '../../tools/browsers.ts';
import { until } from '../../tools/drive/wait.ts';
import { onStage } from './stage.ts';

const titles = (page: Page): Promise<string[]> => page.$$eval('.rows b', (rows) => rows.map((row) => row.textContent ?? ''));
const cardTitle = (page: Page): Promise<string | undefined> => page.evaluate(() => document.querySelector<HTMLElement>('.card h2')?.innerText);
const focusedCard = (page: Page): Promise<string | undefined> => page.evaluate(() => (document.activeElement as HTMLElement).dataset['card']);
const asOf = (page: Page): Promise<string | undefined> => page.evaluate(() => document.querySelector<HTMLElement>('.card .asof')?.innerText);
const waitForCard = (page: Page, title: string) => until(`the card ${title}`, async () => (await cardTitle(page)) === title);

describe.each(BROWSERS)('the library in %s', (browser) => {
  const stage = onStage(browser);

  /** A page of the library, closed after the test. */
  async function library(place: string, run: (page: Page) => Promise<void>): Promise<void> {
    const page = await stage.driver.extensionPage(`library.html${place}`);
    try {
      await page.waitForSelector('.rows a, .finding .empty');
      await run(page);
    } finally {
      await page.close();
    }
  }

  test('typed, walked and opened by keyboard; Back, Forward and a reload lead where they should', () =>
    library('', async (page) => {
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('seek');
      await page.keyboard.type('шойг');
      await until('the card of Shoigu', async () => (await titles(page))[0] === 'Sergei Shoigu');
      await page.keyboard.press('ArrowDown');
      expect(await focusedCard(page)).toBe('sergei-shoigu');
      await page.keyboard.press('Enter');
      await waitForCard(page, 'Sergei Shoigu');
      await page.click('.card [data-card="russia"]');
      await waitForCard(page, 'Russia');
      await page.evaluate(() => history.back());
      await waitForCard(page, 'Sergei Shoigu');
      await page.evaluate(() => history.forward());
      await waitForCard(page, 'Russia');
      expect(await page.evaluate(() => location.search + location.hash)).toBe(`?q=${encodeURIComponent('шойг')}#card/russia`);
      await page.click('.card [data-back]');
      await waitForCard(page, 'Sergei Shoigu');
      await page.evaluate(() => location.reload());
      await until('the page again', async () => (await cardTitle(page)) === 'Sergei Shoigu' && (await titles(page))[0] === 'Sergei Shoigu');
    }));

  test('an address opens the card as of its day, the date field another day, and an impossible one is said', () =>
    library('?q=shoigu#card/sergei-shoigu?day=2020-01-01', async (page) => {
      await waitForCard(page, 'Sergei Shoigu');
      expect(await page.$eval('.card .role', (role) => (role as HTMLElement).innerText)).toContain('Minister of Defence');
      await page.focus('.day input');
      // a day as the field itself takes it, in whatever order the browser's language writes it
      await page.$eval('.day input', (input) => {
        const field = input as HTMLInputElement;
        field.value = '2024-08-06';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await until('the other day', async () => (await asOf(page)) === 'as of 6 Aug 2024');
      expect(await page.$eval('.card .role', (role) => (role as HTMLElement).innerText)).toContain('Secretary');
      await page.evaluate(() => {
        location.hash = '#card/sergei-shoigu?day=2024-02-31';
      });
      await until('words about the day', () => page.$eval('.day p', (says) => (says as HTMLElement).innerText.includes('2024-02-31')));
    }));

  test('a misspelt name has near ones, nothing at all says what to try', () =>
    library('?q=Hanyeh', async (page) => {
      expect((await titles(page))[0]).toMatch(/Haniyeh/);
      expect(await page.$eval('.found', (found) => (found as HTMLElement).innerText)).toContain('Hanyeh');
      await page.keyboard.press('Escape');
      await until('the whole shelf', async () => (await titles(page)).length === 100);
      await page.keyboard.type('qqxxzzvv');
      await until('words for nothing', () => page.evaluate((words) => document.querySelector('.finding .empty')?.textContent?.includes(words), en.nothingText));
    }));

  test('kinds, countries and the whole list, which stays within one window’s width on a phone', () =>
    library('?kind=event&country=italy', async (page) => {
      expect(new Set(await page.$$eval('.rows li', (rows) => rows.map((row) => (row as HTMLElement).dataset['kind'])))).toEqual(new Set(['event']));
      await page.select('.filters select', '');
      await until('events of all countries', async () => (await titles(page)).length === 100);
      await page.click('.finding > .side');
      await until('more of them', async () => (await titles(page)).length === 200);
      await page.setViewport({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.click('.rows a');
      await page.waitForSelector('.card h2:focus');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.click('.card [data-close]');
      await until('the list again, with the focus', async () => (await focusedCard(page)) !== undefined);
    }));

  test('answers within a fraction of a second, whatever is pasted', () =>
    library('', async (page) => {
      const took = await page.evaluate(async () => {
        const api = (globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome }).browser ?? chrome;
        const ask = (query: string) => api.runtime.sendMessage({ chiosa: 1, kind: 'search', body: { query, most: 100 } });
        await ask('warm');
        const times: number[] = [];
        for (const query of ['shoigu', 'Hanyeh', 'a', 'x'.repeat(1_000_000)]) {
          const started = performance.now();
          await ask(query);
          times.push(performance.now() - started);
        }
        return times;
      });
      for (const time of took) expect(time).toBeLessThan(400);
    }));

  test('the menu on a selection is there once it is installed', () =>
    library('', async (page) => {
      const known = await page.evaluate(async () => {
        const api = (globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome }).browser ?? chrome;
        const has = (id: string) => Promise.resolve(api.contextMenus.update(id, {})).then(() => true, () => false);
        return [await has('look-up'), await has('no-such')];
      });
      expect(known).toEqual([true, false]);
    }));

  // Only Chromium lets a test press what the browser itself draws.
  if (browser === 'chromium') test('a selection and the address bar lead to the card, or to names like it', () =>
    library('', async () => {
      const worker = await stage.driver.browser.targets().find((target) => target.type() === 'service_worker' && target.url().startsWith(stage.driver.origin))?.worker();
      const suggested = await worker?.evaluate(async () => {
        const { contextMenus, omnibox } = chrome;
        const found = await new Promise<{ content: string; description: string }[]>((resolve) => omnibox.onInputChanged.dispatch('шойгу', resolve));
        // the browser itself reads the XML
        for (const { description } of found) omnibox.setDefaultSuggestion({ description });
        contextMenus.onClicked.dispatch({ menuItemId: 'look-up', selectionText: 'Шойгу' }, {});
        omnibox.onInputEntered.dispatch('Hanyeh', 'newBackgroundTab');
        omnibox.onInputEntered.dispatch(found[0]!.content, 'newBackgroundTab');
        return found;
      });
      expect(suggested?.[0]).toEqual({ content: 'card/sergei-shoigu', description: expect.stringMatching(/^Sergei Shoigu <dim>– .+<\/dim>$/) as string });
      const opened = await until('three pages', async () => {
        const pages = (await stage.driver.browser.pages()).filter((page) => /library\.html[?#]/.test(page.url()));
        return pages.length === 3 && pages;
      });
      expect(opened.map((page) => page.url().slice(stage.driver.origin.length)).toSorted()).toEqual(['/library.html#card/sergei-shoigu', '/library.html#card/sergei-shoigu', '/library.html?q=Hanyeh']);
      for (const page of opened) await page.close();
    }),
  );
});

interface ChromeEvent {
  dispatch(...args: unknown[]): void;
}
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  contextMenus: { update(id: string, change: object): Promise<void> | void; onClicked: ChromeEvent };
  omnibox: { setDefaultSuggestion(suggestion: { description: string }): void; onInputChanged: ChromeEvent; onInputEntered: ChromeEvent };
};
