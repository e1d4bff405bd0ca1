// The popup: what it sums up, where it leads, and what it says when there is nothing to sum up.
import { describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { en } from '../../assets/interface/en.ts';
import { BROWSERS } from '../../tools/browsers.ts';
import { waitForMarks, waitForNoMarks } from '../../tools/drive/marks.ts';
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

/** Chooses an entry of the popup's menu. */
async function choose(popup: Page, name: string): Promise<void> {
  await popup.click('[data-menu]');
  await popup.waitForSelector('[role=menuitem]');
  for (const entry of await popup.$$('[role=menuitem]')) {
    if ((await entry.evaluate((button) => button.textContent)) === name) return entry.click();
  }
  throw new Error(`The menu has no “${name}”`);
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

  test('the time strip is walked with the arrow keys, and Enter opens the event', async () => {
    const page = await stage.open('iran-russia-it');
    await waitForMarks(page);
    const popup = await stage.driver.popup(page);
    await settledPopup(popup);
    await popup.evaluate(() => document.querySelector<SVGElement>('.point[tabindex="0"]')?.focus());
    const words = (): Promise<string> => popup.$eval('.strip p', (line) => line.textContent ?? '');
    const first = await words();
    expect(first).not.toBe('');
    await popup.keyboard.press('ArrowLeft');
    await until('the event before', async () => (await words()) !== first);
    const title = await popup.$eval('.strip b', (event) => event.textContent ?? '');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('main .card h2');
    expect(await popup.$eval('main .card h2', (heading) => heading.textContent)).toBe(title);
    await popup.close();
  });

  test('the reader’s own date goes for the summary and for all cards, until it is given back', async () => {
    const page = await stage.open('iran-russia-it');
    await waitForMarks(page);
    const popup = await stage.driver.popup(page);
    await settledPopup(popup);
    const date = (): Promise<string> => popup.$eval('[data-date]', (button) => button.textContent ?? '');
    const own = await date();
    await popup.click('[data-date]');
    await popup.$eval('input[type=date]', (field) => {
      (field as HTMLInputElement).value = '2023-10-07';
    });
    await popup.click('.day .main');
    await until('the date', async () => /^7 Oct 2023, chosen by you/.test(await date()));
    await popup.click('li[data-card="sergei-shoigu"] .name');
    await popup.waitForSelector('main .card h2');
    expect(await popup.$eval('main .card', (card) => (card as HTMLElement).innerText)).toMatch(/as of 7 Oct 2023[\s\S]*Minister of Defence/);
    await popup.click('main .card [data-back]');
    await popup.waitForSelector('[data-date]', { visible: true });
    await popup.click('[data-date]');
    await popup.click('.day .plain');
    await until('the page’s own date', async () => (await date()) === own);
    await popup.close();
  });

  test('paused, it is silent everywhere and says until when; on again, it reads at once', async () => {
    const page = await stage.open('iran-russia-it');
    const before = await waitForMarks(page);
    const popup = await stage.driver.popup(page);
    await settledPopup(popup);
    await choose(popup, words.pause);
    await until('the pause', async () => /Paused until \d\d:\d\d/.test((await readPopup(popup)).text));
    await waitForNoMarks(page);
    await popup.click('main button.main');
    await waitForMarks(page, before);
    await until('the names', async () => (await readPopup(popup)).rows.length > 5);
    await popup.close();
  });

  test('the summary is copied as Markdown', async () => {
    const page = await stage.open('iran-russia-it');
    await waitForMarks(page);
    const popup = await stage.driver.popup(page);
    await settledPopup(popup);
    await choose(popup, words.copy);
    await until('the word that it was copied', async () => (await readPopup(popup)).text.includes(words.copied));
    // Pasted as a reader would, since reading the clipboard takes a permission that nobody else needs.
    await popup.focus('.find input');
    await popup.keyboard.down('Control');
    await popup.keyboard.press('KeyV');
    await popup.keyboard.up('Control');
    const pasted = await until('the text pasted', () => popup.$eval('.find input', (field) => (field as HTMLInputElement).value));
    expect(pasted).toContain('**Sergei Shoigu**: Secretary of the Security Council of Russia ([');
    expect(pasted).toContain(`<${stage.server.page('iran-russia-it')}>`);
    await popup.close();
  });

  test('a page to print has everything and nothing to press', async () => {
    const page = await stage.open('iran-russia-it');
    await waitForMarks(page);
    const popup = await stage.driver.popup(page);
    await settledPopup(popup);
    await choose(popup, words.print);
    const paper = await until('the page to print', async () => {
      for (const one of await stage.driver.browser.pages()) if (await one.$('.printed').catch(() => null)) return one;
      return undefined;
    });
    const text = await paper.$eval('.printed', (printed) => (printed as HTMLElement).innerText);
    expect(text).toMatch(/Sergei Shoigu Secretary of the Security Council of Russia/);
    expect(text).toContain(words.connects);
    expect(await paper.$$('button, input, a')).toEqual([]);
    await paper.close();
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
