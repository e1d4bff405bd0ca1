// The panel beside the page: the summary of the tab in front, followed wherever the reader goes.
import { describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { en } from '../../assets/interface/en.ts';
import { BROWSERS } from '../../tools/browsers.ts';
import { waitForMarks } from '../../tools/drive/marks.ts';
import { readPopup, settledPopup } from '../../tools/drive/popup.ts';
import { until } from '../../tools/drive/wait.ts';
import { onStage, type Stage } from './stage.ts';

/** Chromium's real side panel, opened from the popup's menu; in Firefox, whose sidebar cannot be reached, its page in a tab, for the tab of the article. */
async function openPanel({ driver }: Stage, page: Page): Promise<Page> {
  const popup = await driver.popup(page);
  await settledPopup(popup);
  if (driver.name === 'firefox') {
    const search = await popup.evaluate(() => location.search);
    await popup.close();
    return driver.extensionPage(`sidepanel.html${search}`);
  }
  await popup.click('[data-menu]');
  await popup.waitForSelector('[role=menuitem]');
  const names = await popup.$$eval('[role=menuitem]', (entries) => entries.map((entry) => entry.textContent));
  // The popup goes with the click, before anybody can say that it was done.
  await (await popup.$$('[role=menuitem]'))[names.indexOf(en.popup.sidePanel)]?.click().catch(() => undefined);
  return (await driver.browser.waitForTarget((target) => target.url().endsWith('/sidepanel.html'))).asPage();
}

const shows = (panel: Page, title: string | RegExp) =>
  until(`the panel to show ${title}`, async () => {
    const seen = await readPopup(panel);
    return (typeof title === 'string' ? seen.title.includes(title) : title.test(seen.title)) && seen;
  });

describe.each(BROWSERS)('the panel in %s', (browser) => {
  const stage = onStage(browser);

  test('sums up the page, fills its place, and follows the tab to other pages', async () => {
    const page = await stage.open('iran-russia-it');
    await waitForMarks(page);
    const panel = await openPanel(stage, page);
    const seen = await shows(panel, 'un invito alla misura');
    expect(seen.rows.map((row) => row.card)).toContain('sergei-shoigu');
    const [box, room] = await panel.$eval('.popup', (popup) => [popup.getBoundingClientRect(), { width: innerWidth, height: innerHeight }].map(({ width, height }) => [Math.round(width), height]));
    expect(box).toEqual(room);
    await panel.click('li[data-card="sergei-shoigu"] .name');
    await panel.waitForSelector('main .card h2');
    await page.goto(stage.server.page('no-date'), { waitUntil: 'load' });
    await shows(panel, 'Beirut');
    expect(await panel.$('main .card'), 'the card of the page before').toBeNull();
    await page.goto(stage.server.page('nothing'), { waitUntil: 'load' });
    await until('the word that nothing is known', async () => (await readPopup(panel)).text.includes(en.popup.nothing));
    await panel.close();
  });

  // Firefox's page in a tab is that of one tab.
  if (browser === 'firefox') return;
  test('follows the reader from tab to tab', async () => {
    const page = await stage.open('iran-russia-it');
    await waitForMarks(page);
    const panel = await openPanel(stage, page);
    await shows(panel, 'un invito alla misura');
    const other = await stage.open('no-date');
    await other.bringToFront();
    await shows(panel, 'Beirut');
    await page.bringToFront();
    await shows(panel, 'un invito alla misura');
    await panel.close();
  });
});
