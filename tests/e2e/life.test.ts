// Ends and beginnings: the extension is reloaded, its worker stops, its library is damaged.
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { en } from '../../assets/interface/en.ts';
import { BROWSERS } from '../../tools/browsers.ts';
import { waitForCard } from '../../tools/drive/card.ts';
import { BUILT } from '../../tools/drive/launch.ts';
import { hover, leave, markCount, waitForMarks } from '../../tools/drive/marks.ts';
import { glance } from '../../tools/drive/popup.ts';
import { pause, until } from '../../tools/drive/wait.ts';
import { onStage, ROOT } from './stage.ts';

describe.each(BROWSERS)('life in %s', (browser) => {
  const stage = onStage(browser);

  test('a stopped worker is not noticed: the card still comes, and links in it still lead on', async () => {
    const page = await stage.open('iran-russia-en');
    await waitForMarks(page);
    await stage.driver.stopWorker();
    await hover(page, 'Shoigu');
    expect((await waitForCard(stage.driver, page)).title).toBe('Sergei Shoigu');
    await leave(page);
    await stage.driver.stopWorker();
    expect((await glance(stage.driver, page)).rows.length).toBeGreaterThan(5);
  });

  test('a page that is opened while the worker is stopped is read', async () => {
    await stage.driver.stopWorker();
    const page = await stage.open('iran-russia-it');
    await waitForMarks(page);
  });

  test('back and forward leave one set of marks', async () => {
    const page = await stage.open('iran-russia-en');
    const before = await waitForMarks(page);
    await page.goto(stage.server.page('nothing'));
    await page.goBack();
    await until('the marks of before', async () => (await markCount(page)) === before);
    expect(await page.evaluate(() => document.querySelectorAll('chiosa-card').length)).toBeLessThanOrEqual(1);
  });

  test('after a reload of the extension nothing old is left on the page', async () => {
    const page = await stage.open('iran-russia-en');
    const before = await waitForMarks(page);
    await hover(page, 'Shoigu');
    await waitForCard(stage.driver, page);
    await stage.driver.reloadExtension();
    await page.bringToFront();
    await leave(page);
    // Firefox puts the new content script into open tabs by itself, Chromium does not.
    const expected = browser === 'firefox' ? before : 0;
    await until(`${expected} marks`, async () => (await markCount(page)) === expected);
    await pause(1_000);
    expect(await page.evaluate(() => [...document.querySelectorAll('chiosa-card')].filter((host) => host.getClientRects().length > 0).length)).toBe(0);
    if (browser === 'chromium') expect(await page.evaluate(() => document.querySelectorAll('chiosa-card').length)).toBe(0);
  });
});

/** A copy of the built extension in which every file of the library has lost its second half. */
function damagedCopy(browser: (typeof BROWSERS)[number], made: string[]): string {
  const copy = mkdtempSync(join(tmpdir(), 'chiosa-damaged-'));
  made.push(copy);
  cpSync(join(ROOT, BUILT[browser]), copy, { recursive: true });
  const library = join(copy, 'library');
  for (const entry of readdirSync(library, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    truncateSync(file, Math.floor(statSync(file).size / 2));
  }
  return copy;
}

describe.each(BROWSERS)('damaged library in %s', (browser) => {
  const made: string[] = [];
  const stage = onStage(browser, { extensionDir: () => damagedCopy(browser, made) });
  afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

  test('the page is left alone and the popup says what is wrong', async () => {
    const page = await stage.open('iran-russia-en');
    const seen = await glance(stage.driver, page);
    expect(seen.text).toContain(en.popup.damaged);
    expect(await markCount(page)).toBe(0);
  });
});
