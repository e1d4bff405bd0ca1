// The first run, and access to pages, in real browsers.
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { en as settings } from '../../assets/interface/settings/en.ts';
import { en as welcome } from '../../assets/interface/welcome/en.ts';
import { BROWSERS } from '../../tools/browsers.ts';
import { until } from '../../tools/drive/wait.ts';
import { onStage } from './stage.ts';

const textOf = (page: Page) => page.evaluate(() => document.body.innerText);
const shows = (page: Page, text: string) => until(`“${text}”`, async () => (await textOf(page)).includes(text));

describe.each(BROWSERS)('the first run in %s', (browser) => {
  const stage = onStage(browser, { welcome: true });

  test('opens its page once, where a card comes when the pointer rests; a reload opens nothing', async () => {
    const { driver } = stage;
    const page = await until('the page of the first run', async () => {
      const pages = await driver.browser.pages();
      return pages.length > 1 && pages.at(-1);
    });
    await shows(page, welcome.ready);
    const name = await page.waitForSelector('.try .mark');
    const before = (await name?.boundingBox())!;
    await page.mouse.move(before.x - 30, before.y + 40);
    await page.mouse.move(before.x + 20, before.y + 8, { steps: 6 });
    await page.waitForSelector('.over .card');
    const [card, after] = await Promise.all([page.$('.over .card').then((found) => found?.boundingBox()), name?.boundingBox()]);
    expect(after, 'the text stays where it is').toEqual(before);
    expect(card!.y, 'the card does not cover its name').toBeGreaterThanOrEqual(before.y + before.height);
    await page.keyboard.press('Escape');
    await until('the card to be gone', async () => (await page.$('.over')) === null);
    await page.close();

    const open = (await driver.browser.pages()).length;
    await driver.reloadExtension();
    const options = await driver.extensionPage('options.html');
    await shows(options, settings.shortcuts.title);
    expect((await driver.browser.pages()).length, 'a page was opened by the reload').toBe(open + 1);
    await options.close();
  });

  // Chrome gives access with the installation and takes it back only in its own pages
  if (browser === 'firefox')
    test('access taken back is said in the settings and on the first page, and so is its return', async () => {
      const options = await stage.driver.extensionPage('options.html');
      await shows(options, settings.heading);
      await options.evaluate(() => (globalThis as unknown as { browser: { permissions: { remove(pages: object): Promise<boolean> } } }).browser.permissions.remove({ origins: ['<all_urls>'] }));
      await shows(options, settings.access.text);
      const first = await stage.driver.extensionPage('welcome.html');
      await shows(first, settings.access.text);
      expect(await textOf(first)).not.toContain(welcome.ready);
      await first.click('.access button');
      await shows(first, welcome.ready);
      await until('the settings to hear of it', async () => !(await textOf(options)).includes(settings.access.text));
      await first.close();
      await options.close();
    });
});
