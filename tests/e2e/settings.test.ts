// Switches and settings: in force at once, on pages that are already open.
import { describe, expect, test } from 'vitest';
import { en } from '../../assets/interface/en.ts';
import { BROWSERS } from '../../tools/browsers.ts';
import { cardOf } from '../../tools/drive/card.ts';
import { hover, markCount, waitForMarks, waitForNoMarks } from '../../tools/drive/marks.ts';
import { flip, glance } from '../../tools/drive/popup.ts';
import { pause, until } from '../../tools/drive/wait.ts';
import { choose, onStage } from './stage.ts';

describe.each(BROWSERS)('settings in %s', (browser) => {
  const stage = onStage(browser);

  test('off and on again on this site, without a reload', async () => {
    const page = await stage.open('iran-russia-en');
    const before = await waitForMarks(page);
    await page.evaluate(() => Object.assign(globalThis, { stillHere: true }));
    await flip(stage.driver, page, 'site', false);
    await waitForNoMarks(page);
    expect((await glance(stage.driver, page)).text).toContain(en.popup.offSite.replace('{host}', '127.0.0.1'));
    await flip(stage.driver, page, 'site', true);
    expect(await waitForMarks(page, before)).toBe(before);
    expect(await page.evaluate(() => 'stillHere' in globalThis), 'the page was loaded again').toBe(true);
  });

  test('off and on again everywhere, in every tab', async () => {
    const one = await stage.open('iran-russia-en');
    const two = await stage.open('iran-russia-it');
    const before = [await waitForMarks(one), await waitForMarks(two)];
    await flip(stage.driver, two, 'everywhere', false);
    await waitForNoMarks(one);
    await waitForNoMarks(two);
    await flip(stage.driver, two, 'everywhere', true);
    expect([await waitForMarks(one, before[0]), await waitForMarks(two, before[1])]).toEqual(before);
  });

  test('while it is off no card comes, and no underline is painted', async () => {
    const page = await stage.open('iran-russia-en');
    await waitForMarks(page);
    const { x, y, width, height } = await hover(page, 'Shoigu');
    await page.mouse.move(5, 5);
    await until('the card to be gone', async () => (await cardOf(stage.driver, page)) === undefined);
    const clip = { x: x - 4, y: y - 4, width: width + 8, height: height + 12 };
    const on = await page.screenshot({ clip });
    await flip(stage.driver, page, 'everywhere', false);
    try {
      await waitForNoMarks(page);
      await page.mouse.move(x + 5, y + 5, { steps: 6 });
      await pause(1_200);
      expect(await cardOf(stage.driver, page)).toBeUndefined();
      await page.mouse.move(5, 5);
      const off = await page.screenshot({ clip });
      expect(Buffer.from(on).equals(Buffer.from(off)), 'the name looks the same with and without its mark').toBe(false);
    } finally {
      await flip(stage.driver, page, 'everywhere', true);
    }
  });

  test('all mentions instead of the first ones, on a page that is open', async () => {
    const page = await stage.open('iran-russia-en');
    const before = await waitForMarks(page);
    await choose(stage.driver, 'mentions', 'all');
    await page.bringToFront();
    await waitForMarks(page, before + 1);
    await choose(stage.driver, 'mentions', 'first');
    await page.bringToFront();
    await until('the first ones only', async () => (await markCount(page)) === before);
  });

  test('sites pasted a line each are listed, and hidden names stand under their titles until they are shown again', async () => {
    const options = await stage.driver.extensionPage('options.html');
    await options.waitForSelector('.sites form input');
    await options.evaluate(() => {
      const data = 'b.example\nhttps://www.a.example/today\n';
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', data);
      // Firefox takes the text itself
      const init = { clipboardData, dataType: 'text/plain', data, bubbles: true, cancelable: true };
      document.querySelector('.sites form input')?.dispatchEvent(new ClipboardEvent('paste', init));
    });
    await options.waitForSelector('.sites form button:enabled');
    await options.click('.sites form button');
    const listed = (selector: string) => options.evaluate((selector) => [...document.querySelectorAll(selector)].map((entry) => entry.textContent), selector);
    await until('the sites', async () => (await listed('.sites li bdi')).join() === 'a.example,b.example');
    await options.click('.undo button');
    await until('no sites', async () => (await listed('.sites li')).length === 0);
    await options.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<string, { storage: { local: { set(values: object): Promise<void> } } }>;
      await (browser ?? chrome)?.storage.local.set({ settings: { hidden: ['a.example/sergei-shoigu', 'a.example/nobody-at-all'] } });
    });
    await until('their titles', async () => (await listed('.site bdi')).join() === 'a.example,nobody-at-all,Sergei Shoigu');
    await options.click('.site li:last-child button');
    await until('one name fewer', async () => (await listed('.site bdi')).join() === 'a.example,nobody-at-all');
    await options.click('.site button');
    await until('none', async () => (await listed('.site')).length === 0);
    await options.close();
  });

  test('all pages: what is not an article is read too', async () => {
    await choose(stage.driver, 'where', 'everywhere');
    try {
      const page = await stage.open('not-an-article');
      await waitForMarks(page);
    } finally {
      await choose(stage.driver, 'where', 'articles');
    }
  });
});
