// The popup: what it sums up, where it leads, and what it says when there is nothing to sum up.
import { describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { en } from '../../assets/interface/en.ts';
import { BROWSERS } from '../../tools/browsers.ts';
import { waitForMarks } from '../../tools/drive/marks.ts';
import { glance, readPopup, settledPopup } from '../../tools/drive/popup.ts';
import { until } from '../../tools/drive/wait.ts';
import { onStage } from './stage.ts';

const words = en.popup;

/** Is a text of the page inside the window? */
function inView(page: Page, text: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const box = range.getBoundingClientRect();
      return box.top >= 0 && box.bottom <= innerHeight;
    }
    return false;
  }, text);
}

describe.each(BROWSERS)('popup in %s', (browser) => {
  const stage = onStage(browser);

  test('sums up the article: its title, date, language, names and what connects them', async () => {
    const page = await stage.open('iran-russia-it');
    await waitForMarks(page);
    const seen = await glance(stage.driver, page);
    expect(seen.title).toContain('un invito alla misura');
    expect(seen.text).toMatch(/6 Aug(ust)? 2024/);
    expect(seen.text).toContain('Italian');
    const shoigu = seen.rows.find((row) => row.card === 'sergei-shoigu');
    expect(shoigu?.title).toBe('Sergei Shoigu');
    expect(shoigu?.role).toMatch(/secretary/i);
    expect(seen.events.length).toBeGreaterThan(0);
    expect(seen.events.some(({ text }) => /1 day before/.test(text)), 'the visit of the day before').toBe(true);
    expect(seen.switches).toEqual({ site: true, everywhere: true });
  });

  test('the real toolbar popup says the same', async () => {
    const page = await stage.open('iran-russia-it');
    await waitForMarks(page);
    const text = await stage.driver.realPopupText(page);
    expect(text).toContain('Sergei Shoigu');
    expect(text).toContain(words.connects);
  });

  test('“show me” brings the name into view', async () => {
    const page = await stage.open('iran-russia-it', (fresh) => fresh.setViewport({ width: 900, height: 300 }));
    await waitForMarks(page);
    expect(await inView(page, 'Su-35')).toBe(false);
    const popup = await stage.driver.popup(page);
    await settledPopup(popup);
    await popup.click('[data-show="su-35"]');
    await until('Su-35 in view', () => inView(page, 'Su-35'));
    await popup.close();
  });

  test('“show me” again goes on to the next mention and says which it is', async () => {
    const page = await stage.open('iran-russia-it');
    await waitForMarks(page);
    const popup = await stage.driver.popup(page);
    const before = await settledPopup(popup);
    const of = before.rows.find((row) => row.card === 'sergei-shoigu')?.count;
    const step = (): Promise<string> => popup.$eval('[data-show="sergei-shoigu"]', (button) => button.textContent ?? '');
    await popup.click('[data-show="sergei-shoigu"]');
    await until('the first step', async () => (await step()) === `1 of ${of}`);
    await popup.click('[data-show="sergei-shoigu"]');
    await until('the second step', async () => (await step()) === `2 of ${of}`);
    await popup.close();
  });

  test('a name opens its card in the popup, as of the article’s day, and Back returns to the list', async () => {
    const page = await stage.open('iran-russia-it');
    await waitForMarks(page);
    const popup = await stage.driver.popup(page);
    await settledPopup(popup);
    await popup.click('li[data-card="sergei-shoigu"] .name');
    await popup.waitForSelector('main .card h2');
    expect(await popup.$eval('main .card', (card) => (card as HTMLElement).innerText)).toMatch(/as of 6 Aug(ust)? 2024/);
    await popup.click('main .card [data-back]');
    await until('the list', async () => (await popup.$('main .card')) === null);
    expect((await readPopup(popup)).rows.length).toBeGreaterThan(5);
    await popup.close();
  });

  test('an article without known names is said to have none', async () => {
    const page = await stage.open('nothing');
    const seen = await glance(stage.driver, page);
    expect(seen.text).toContain(words.nothing);
    expect(seen.rows).toEqual([]);
  });

  test('an article without a date is said to have none, and its cards still open', async () => {
    const page = await stage.open('no-date');
    await waitForMarks(page);
    const seen = await glance(stage.driver, page);
    expect(seen.text).toContain(words.noDate);
    expect(seen.rows.map((row) => row.card)).toContain('hezbollah');
  });

  test('what is not an article is left alone until the reader asks', async () => {
    const page = await stage.open('not-an-article');
    const popup = await stage.driver.popup(page);
    const seen = await settledPopup(popup);
    expect(seen.text).toContain(words.notArticle);
    expect(seen.rows).toEqual([]);
    await popup.click('main button.main');
    await until('the names', async () => (await readPopup(popup)).rows.some((row) => row.card === 'tehran'));
    await waitForMarks(page);
    await popup.close();
  });

  test('a page of the browser’s own is said to be closed to it', async () => {
    const page = await stage.openAddress('about:blank');
    expect((await glance(stage.driver, page)).text).toContain(words.unreadable);
  });
});
