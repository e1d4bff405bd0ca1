// Ways to use the card beyond resting on a name: let it stay, go back and forth, hide it, tap it, step through the page by keys.
import { describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { en } from '../../assets/interface/en.ts';
import { fill } from '../../assets/interface/words.ts';
import { BROWSERS } from '../../tools/browsers.ts';
import { boxInCard, cardOf, clickInCard, waitForCard, waitForNoCard } from '../../tools/drive/card.ts';
import { hover, leave, markBox, marksOf, waitForMarks, waitForNoMarks } from '../../tools/drive/marks.ts';
import { pause, until } from '../../tools/drive/wait.ts';
import { onStage, type Stage } from './stage.ts';

/** Longer than the grace of 300 ms. */
const LONG_MS = 900;
const HOST = '127.0.0.1';
const words = en.card;

async function open(stage: Stage, name = 'Shoigu'): Promise<Page> {
  const page = await stage.open('iran-russia-en');
  await waitForMarks(page);
  await hover(page, name);
  await waitForCard(stage.driver, page);
  return page;
}
const notice = (stage: Stage, page: Page) => stage.driver.inCard(page, (root) => root.querySelector<HTMLElement>('.notice p')?.innerText ?? null);
const marked = async (page: Page) => (await marksOf(page)).map(({ text }) => text);

/** A message to the page in front, as the background sends one when a shortcut was pressed: no driver can press those. */
async function tell(stage: Stage, page: Page, kind: string, body: unknown): Promise<unknown> {
  const own = await stage.driver.extensionPage('options.html');
  const answer = await own.evaluate(
    async (address, envelope) => {
      const api = ((globalThis as Record<string, unknown>)['browser'] ?? (globalThis as Record<string, unknown>)['chrome']) as typeof import('webextension-polyfill');
      const [tab] = await api.tabs.query({ url: `${address.split('?')[0]!.split('#')[0]!}*` }).catch(() => []);
      const tabs = tab ? [tab] : await api.tabs.query({});
      for (const { id } of tabs) {
        const found = await api.tabs.sendMessage(id!, envelope).catch(() => undefined);
        if (found) return found as unknown;
      }
      return null;
    },
    page.url(),
    { chiosa: 1, kind, body },
  );
  await own.close();
  await page.bringToFront();
  return (answer as { body?: unknown } | null)?.body;
}

describe.each(BROWSERS)('ways in %s', (browser) => {
  const stage = onStage(browser);

  test('a click on the name or into the card lets it stay, and Escape ends that', async () => {
    const page = await open(stage);
    const box = await markBox(page, 'Shoigu');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await leave(page);
    await pause(LONG_MS);
    expect((await cardOf(stage.driver, page))?.title).toBe('Sergei Shoigu');
    await page.keyboard.press('Escape');
    await waitForNoCard(stage.driver, page);
  });

  test('Enter lets the card stay and brings the focus into it; Escape gives it back', async () => {
    const page = await open(stage);
    await page.keyboard.press('Enter');
    await waitForCard(stage.driver, page, 'the focus in the card', ({ focused }) => focused);
    await leave(page);
    await pause(LONG_MS);
    expect(await cardOf(stage.driver, page)).toBeDefined();
    await page.keyboard.press('Escape');
    await waitForNoCard(stage.driver, page);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });

  test('Back leads to the card before, and Forward to the one after', async () => {
    const page = await open(stage);
    const first = (await cardOf(stage.driver, page))!;
    const other = first.links.find((id) => id !== 'sergei-shoigu')!;
    await clickInCard(stage.driver, page, `[data-card="${other}"]`);
    const next = await waitForCard(stage.driver, page, 'the other card', (seen) => seen.title !== first.title);
    await clickInCard(stage.driver, page, '[data-back]');
    await waitForCard(stage.driver, page, 'the first card', (seen) => seen.title === first.title);
    await clickInCard(stage.driver, page, '[data-forward]');
    await waitForCard(stage.driver, page, 'the other card again', (seen) => seen.title === next.title && seen.hasBack);
  });

  test('“not this one” hides the name on this site at once, also after a reload, and can be undone', async () => {
    const page = await open(stage);
    const before = await marked(page);
    await clickInCard(stage.driver, page, '[data-hide]');
    expect(await until('the notice', () => notice(stage, page))).toBe(fill(words.hidden, { name: 'Sergei Shoigu', host: HOST }));
    await until('the mark to go', async () => !(await marked(page)).includes('Shoigu'));
    expect(await marked(page)).toContain('Tehran');
    const again = await stage.open('iran-russia-en');
    await waitForMarks(again);
    expect(await marked(again)).not.toContain('Shoigu');
    await again.close();
    await page.bringToFront();
    await clickInCard(stage.driver, page, '[data-act=undo]');
    await until('the mark to come back', async () => (await marked(page)).join() === before.join());
    await waitForNoCard(stage.driver, page);
  });

  test.each(['off', 'pause'])('from there the site can be switched %s, and on again in the same place', async (act) => {
    const page = await open(stage);
    await clickInCard(stage.driver, page, '[data-hide]');
    await clickInCard(stage.driver, page, `[data-act=${act}]`);
    await waitForNoMarks(page);
    const said = act === 'off' ? fill(words.isOff, { host: HOST }) : words.isPaused;
    await until(said, async () => (await notice(stage, page)) === said);
    await clickInCard(stage.driver, page, '[data-act=undo]');
    await waitForMarks(page);
    // what was hidden on the way is shown again for the tests that follow
    const options = await stage.driver.extensionPage('options.html');
    await options.evaluate(async () => {
      const api = ((globalThis as Record<string, unknown>)['browser'] ?? (globalThis as Record<string, unknown>)['chrome']) as typeof import('webextension-polyfill');
      const { settings } = (await api.storage.local.get('settings')) as { settings: object };
      await api.storage.local.set({ settings: { ...settings, hidden: [] } });
    });
    await options.close();
  });

  test('a tap opens a sheet at the bottom, never over the name, and a tap on a link follows the link', async () => {
    const page = await stage.open('iran-russia-en', (fresh) => fresh.setViewport({ width: 390, height: 780, hasTouch: true }));
    await waitForMarks(page);
    const box = await markBox(page, 'Tehran');
    await pause(200);
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    const card = await waitForCard(stage.driver, page);
    const [width, height] = await page.evaluate(() => [document.documentElement.clientWidth, innerHeight]);
    expect(card.title).toBe('Tehran');
    expect([card.box.x, Math.round(card.box.width), Math.round(card.box.y + card.box.height)]).toEqual([0, width, height]);
    expect((await markBox(page, 'Tehran')).y).toBeLessThan(card.box.y);
    await page.touchscreen.tap(width! / 2, 8);
    await waitForNoCard(stage.driver, page);
    await page.evaluate(() => {
      const line = document.querySelector('article p')!;
      const link = document.createElement('a');
      link.href = '#followed';
      link.textContent = 'Hezbollah';
      line.prepend(link, ' and Israel ');
    });
    const link = await markBox(page, 'Hezbollah');
    await pause(400);
    await page.touchscreen.tap(link.x + link.width / 2, link.y + link.height / 2);
    await until('the link to be followed', async () => page.url().endsWith('#followed'));
    expect(await cardOf(stage.driver, page)).toBeUndefined();
  });

  test('shortcuts go from name to name, which is shown and said, and open its card with the focus in it', async () => {
    const page = await stage.open('iran-russia-en', (fresh) => fresh.setViewport({ width: 900, height: 300 }));
    await waitForMarks(page);
    const count = (await marksOf(page)).length;
    const current = () => page.evaluate(() => [...(CSS.highlights.get('chiosa-open') ?? [])].map((range) => (range.startContainer as Text).data.slice(range.startOffset, range.endOffset)).join());
    const names: string[] = [];
    for (let nth = 1; nth <= 3; nth++) {
      expect(await tell(stage, page, 'step', { by: 1 })).toEqual({ shown: nth, of: count });
      names.push(await until('the name', current));
      // it is said a moment after it is shown
      await until(`“${nth} of ${count}”`, async () => Boolean((await stage.driver.inCard(page, (root) => root.querySelector('[role=status]')?.textContent))?.includes(`${nth} of ${count}`)));
    }
    expect(names).toEqual((await marked(page)).slice(0, 3));
    expect(await tell(stage, page, 'step', { by: -1 })).toEqual({ shown: 2, of: count });
    await tell(stage, page, 'open-current', {});
    await waitForCard(stage.driver, page, 'the card with the focus in it', ({ focused }) => focused);
    await boxInCard(stage.driver, page, 'h2');
    await page.keyboard.press('Escape');
    await waitForNoCard(stage.driver, page);
    // a search in the page would find it
    await until('what was said to go', async () => (await stage.driver.inCard(page, (root) => root.querySelector('[role=status]')?.textContent)) === '');
  });

  test('the browser takes every key that is suggested', async () => {
    const own = await stage.driver.extensionPage('options.html');
    const keys = await own.evaluate(async () => {
      const api = ((globalThis as Record<string, unknown>)['browser'] ?? (globalThis as Record<string, unknown>)['chrome']) as typeof import('webextension-polyfill');
      return (await api.commands.getAll()).map(({ name, shortcut }) => [name, Boolean(shortcut)]);
    });
    await own.close();
    expect(keys.toSorted()).toEqual([['_execute_action', true], ['next-mention', true], ['open-card', true], ['previous-mention', true]]);
  });

  test('another day chosen for the article changes what its cards say', async () => {
    const page = await stage.open('iran-russia-en');
    await waitForMarks(page);
    await tell(stage, page, 'set-date', { day: '2023-03-01' });
    await pause(300);
    await waitForMarks(page);
    await hover(page, 'Shoigu');
    const card = await waitForCard(stage.driver, page);
    expect(card.text).toMatch(/as of 1 Mar(ch)? 2023/);
    expect(card.text).toMatch(/Minister of Defence of Russia/i);
  });
});
