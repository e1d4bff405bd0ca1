// Pages that are put away and come back: the back/forward cache, frozen tabs, and pages that are made ready before they are opened.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../../tools/browsers.ts';
import { waitForCard } from '../../tools/drive/card.ts';
import { hover, markCount, marksOf, waitForMarks, waitForNoMarks } from '../../tools/drive/marks.ts';
import { pause, settled, until } from '../../tools/drive/wait.ts';
import { choose, onStage, ROOT, type Stage } from './stage.ts';

const ARTICLE = 'iran-russia-en';
const OTHER = 'nothing';
/** Long enough for a page to be read, if anyone reads it. */
const QUIET_MS = 1_500;

/** Pages that may be kept: the server's own are not to be stored. */
function letKeep({ server }: Stage): void {
  for (const name of [ARTICLE, OTHER]) server.answer(`/${name}/page.html`, { body: readFileSync(join(ROOT, 'tests/pages', name, 'page.html'), 'utf8'), headers: { 'cache-control': 'max-age=600' } });
}

/** Goes there as a link does. (The driver's own goto is no step of the history in every browser.) */
async function follow(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => location.assign(to), address).catch(() => undefined);
  await until(address, async () => (await page.evaluate(() => (document.readyState === 'complete' ? location.href : ''))) === address);
}

async function goBack(page: Page, address: string): Promise<void> {
  await page.evaluate(() => history.back()).catch(() => undefined);
  await until(address, async () => (await page.evaluate(() => location.href)) === address);
}

/** What stands on the toolbar button for the tab with this address. */
async function badge(stage: Stage, address: string): Promise<string> {
  const own = await stage.driver.extensionPage('options.html');
  const text = await own.evaluate(async (wanted) => {
    const api = ((globalThis as Record<string, unknown>)['browser'] ?? (globalThis as Record<string, unknown>)['chrome']) as typeof import('webextension-polyfill');
    const tabs = await api.tabs.query({});
    return api.action.getBadgeText({ tabId: tabs.find(({ url }) => url === wanted)!.id! });
  }, address);
  await own.close();
  return text;
}

interface Told {
  /** Whether it was shown as it had been left; absent when it was loaded anew. */
  chiosaKept?: boolean;
}
const tellWhetherKept = (page: Page) =>
  page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { chiosaKept: persisted }));
  });
const wasKept = (page: Page) => page.evaluate(() => (globalThis as Told).chiosaKept ?? false);

describe.each(BROWSERS)('the back/forward cache of %s', (browser) => {
  const stage = onStage(browser);
  beforeAll(() => letKeep(stage));

  async function leaveArticle(): Promise<{ page: Page; address: string; marks: number }> {
    const address = stage.server.page(ARTICLE);
    const page = await stage.openAddress(address);
    await waitForMarks(page);
    const marks = await settled('the marks', () => markCount(page));
    await tellWhetherKept(page);
    await follow(page, stage.server.page(OTHER));
    return { page, address, marks };
  }

  test('keeps a page with marks and a card, which is the same and alive when it comes back', async () => {
    const address = stage.server.page(ARTICLE);
    const page = await stage.openAddress(address);
    await waitForMarks(page);
    const marks = await settled('the marks', () => markCount(page));
    const count = await until('the count on the button', () => badge(stage, address));
    await page.bringToFront();
    await hover(page, 'Shoigu');
    await waitForCard(stage.driver, page);
    await tellWhetherKept(page);
    await follow(page, stage.server.page(OTHER));
    await goBack(page, address);
    await until('the page to be shown', () => wasKept(page));
    expect(await markCount(page)).toBe(marks);
    await until('the count to be back', async () => (await badge(stage, address)) === count);
    await page.bringToFront();
    expect(await page.evaluate(() => document.querySelectorAll('chiosa-card').length)).toBe(1);
    await page.evaluate(() => document.querySelector('article')!.append(Object.assign(document.createElement('p'), { textContent: 'Benjamin Netanyahu was not there.' })));
    await until('a mark on what came since', async () => (await marksOf(page)).some(({ text }) => text === 'Benjamin Netanyahu'));
    await hover(page, 'Benjamin Netanyahu');
    await waitForCard(stage.driver, page, 'its card', ({ title }) => title === 'Benjamin Netanyahu');
  });

  test('what was set meanwhile holds on a page that comes back', async () => {
    const { page, address, marks } = await leaveArticle();
    await choose(stage.driver, 'mentions', 'all');
    await page.bringToFront();
    await goBack(page, address);
    await until('more marks', async () => (await markCount(page)) > marks);
    await choose(stage.driver, 'mentions', 'first');
  });

  test('goes to and fro many times with one set of marks', async () => {
    const { page, address, marks } = await leaveArticle();
    for (let turn = 0; turn < 5; turn++) {
      await goBack(page, address);
      await until('the marks of before', async () => (await markCount(page)) === marks);
      await follow(page, stage.server.page(OTHER));
      await waitForNoMarks(page);
    }
  });
});

describe('tabs that Chromium puts to sleep', () => {
  const stage = onStage('chromium');

  test('one that is frozen while it is read, and changes before and after, has each name once', async () => {
    const page = await stage.open(ARTICLE);
    const marks = await waitForMarks(page);
    const session = await page.createCDPSession();
    const add = (name: string) => page.evaluate((text) => document.querySelector('article')!.append(Object.assign(document.createElement('p'), { textContent: `${text} was not there.` })), name);
    await add('Benjamin Netanyahu');
    const front = await stage.open(OTHER);
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await pause(QUIET_MS);
    await front.close();
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await page.bringToFront();
    await add('Hassan Nasrallah');
    const texts = await until('both names', async () => {
      const all = (await marksOf(page)).map(({ text }) => text);
      return ['Benjamin Netanyahu', 'Hassan Nasrallah'].every((name) => all.includes(name)) && all;
    });
    expect(texts.length).toBe(marks + 2);
    await hover(page, 'Hassan Nasrallah');
    await waitForCard(stage.driver, page, 'its card', ({ title }) => title === 'Hassan Nasrallah');
  });
});

describe('pages that Chromium makes ready before they are opened', () => {
  const stage = onStage('chromium', { prerenders: true });
  beforeAll(() => letKeep(stage));

  test('are read when they are opened, and their count stands on no other page', async () => {
    const [address, here] = [stage.server.page(ARTICLE), stage.server.page(OTHER)];
    const page = await stage.openAddress(here);
    await page.evaluate((to) => {
      const rules = Object.assign(document.createElement('script'), { type: 'speculationrules', textContent: JSON.stringify({ prerender: [{ urls: [to], eagerness: 'immediate' }] }) });
      document.head.append(rules);
      document.body.prepend(Object.assign(document.createElement('a'), { href: to, id: 'go', textContent: 'Go' }));
    }, address);
    await until('the page to be made ready', async () => stage.server.asked.includes(new URL(address).pathname));
    await pause(QUIET_MS);
    expect(await badge(stage, here)).toBe('');
    await page.bringToFront();
    await page.click('#go').catch(() => undefined);
    await until(address, async () => (await page.evaluate(() => location.href)) === address);
    await waitForMarks(page);
    expect(await page.evaluate(() => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming & { activationStart: number }).activationStart), 'it was made ready before').toBeGreaterThan(0);
    const texts = await settled('the marks', async () => (await marksOf(page)).map(({ text }) => text));
    const plain = await stage.openAddress(`${address}?loaded`);
    await waitForMarks(plain);
    expect(texts).toEqual(await settled('the marks', async () => (await marksOf(plain)).map(({ text }) => text)));
    await until('its count', async () => Number(await badge(stage, address)) > 0);
  });
});
