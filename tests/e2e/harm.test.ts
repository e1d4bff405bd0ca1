// No harm: the page stays as it was, odd documents are left in peace, secrets are not read, and nothing is asked of the network.
import { describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { BROWSERS } from '../../tools/browsers.ts';
import { waitForCard, waitForNoCard } from '../../tools/drive/card.ts';
import { hover, marksOf, waitForMarks } from '../../tools/drive/marks.ts';
import { glance } from '../../tools/drive/popup.ts';
import { pause } from '../../tools/drive/wait.ts';
import { caseNamed, onStage } from './stage.ts';

interface Witness {
  body: string;
  changes: string[];
}

/** In the page, from its first moment: what the body was when it had been parsed, and every change to the document after that. */
function witness(page: Page): Promise<unknown> {
  return page.evaluateOnNewDocument(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const seen: Witness = { body: document.body.outerHTML, changes: [] };
      Object.assign(globalThis, { chiosaWitness: seen });
      new MutationObserver((records) => {
        for (const { type, target, addedNodes, removedNodes } of records) {
          seen.changes.push([type, target.nodeName, ...[...addedNodes, ...removedNodes].map((node) => node.nodeName)].join(' ').toLowerCase());
        }
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
  });
}

const testify = (page: Page): Promise<Witness & { now: string; hosts: number }> =>
  page.evaluate(() => ({
    ...(globalThis as unknown as { chiosaWitness: Witness }).chiosaWitness,
    now: document.body.outerHTML,
    hosts: document.querySelectorAll('chiosa-card').length,
  }));

const NAMES = 'Vladimir Putin and Sergei Shoigu in Tehran, says Reuters.';
const ODD: [path: string, body: string, headers?: Record<string, string>][] = [
  ['/odd/picture.svg', `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 40"><text y="20">${NAMES}</text></svg>`],
  ['/odd/feed.xml', `<feed><title>${NAMES}</title></feed>`],
  ['/odd/plain.txt', `${NAMES}\n`.repeat(40)],
  ['/odd/data.json', JSON.stringify({ text: NAMES })],
  ['/odd/frames.html', '<html><frameset cols="50%,50%"><frame src="/odd/plain.txt"><frame src="/odd/plain.txt"></frameset></html>'],
  ['/odd/empty.html', ''],
];

describe.each(BROWSERS)('harm in %s', (browser) => {
  const stage = onStage(browser);

  test.each(['iran-russia-it', 'iran-russia-ar', 'markup', 'plain-russian-names', 'nothing', 'not-an-article'])('%s: the page is not changed', async (name) => {
    const page = await stage.open(name, witness);
    const first = caseNamed(name).mentions[0];
    if (first === undefined) await pause(1_500);
    else {
      await waitForMarks(page);
      await hover(page, first[0]);
      await waitForCard(stage.driver, page);
      const open = await testify(page);
      expect(open.now).toBe(open.body);
      expect(open.hosts).toBe(1);
      await page.keyboard.press('Escape');
      await waitForNoCard(stage.driver, page);
    }
    const after = await testify(page);
    expect(after.now).toBe(after.body);
    expect(after.hosts).toBeLessThanOrEqual(1);
    // The host beside the body is the one thing that may come and go; whatever it carries is its own.
    const foreign = after.changes.filter((change) => !/^childlist html chiosa-card$|^attributes chiosa-card\b/.test(change));
    expect(foreign).toEqual([]);
  });

  test.each(ODD)('%s is left in peace', async (path, body, headers) => {
    stage.server.answer(path, { body, ...(headers === undefined ? {} : { headers }) });
    const page = await stage.openAddress(stage.server.origin + path);
    await pause(1_200);
    expect(await page.evaluate(() => document.querySelectorAll('chiosa-card').length)).toBe(0);
    expect(await marksOf(page)).toEqual([]);
  });

  test('what people type, code and hidden text are not read', async () => {
    const page = await stage.open('markup');
    await waitForMarks(page);
    const { text, rows } = await glance(stage.driver, page);
    expect(rows.map((row) => row.card)).not.toContain('hezbollah');
    expect(rows.map((row) => row.card)).not.toContain('fuad-shukr');
    expect(text).not.toContain('Hezbollah');
  });

  test('a page that clears the highlight registry has its marks back with its next change', async () => {
    const page = await stage.open('iran-russia-en');
    const before = await waitForMarks(page);
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.querySelector('footer')?.append('One more line.');
    });
    expect(await waitForMarks(page, before)).toBe(before);
  });

  test('nothing is asked of the network while reading, pointing, opening the popup and the settings', async () => {
    const page = await stage.open('iran-russia-en');
    await waitForMarks(page);
    const askedBefore = stage.server.asked.length;
    await hover(page, 'Shoigu');
    await waitForCard(stage.driver, page);
    await glance(stage.driver, page);
    const options = await stage.driver.extensionPage('options.html');
    await options.waitForSelector('section');
    await options.close();
    expect(await stage.driver.requests()).toEqual([]);
    expect(stage.server.asked.slice(askedBefore).filter((path) => path !== '/favicon.ico')).toEqual([]);
  });
});
