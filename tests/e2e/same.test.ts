// Copying, selecting, finding and printing give the same, byte for byte, with marks and cards as without Chiosa.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { BROWSERS, type BrowserName } from '../../tools/browsers.ts';
import { clickInCard, waitForCard, waitForNoCard } from '../../tools/drive/card.ts';
import { BUILT } from '../../tools/drive/launch.ts';
import { hover, markCount, waitForMarks } from '../../tools/drive/marks.ts';
import type { Driver } from '../../tools/drive/types.ts';
import { settled, until } from '../../tools/drive/wait.ts';
import { caseNamed, onStage, ROOT } from './stage.ts';

/** Articles in three scripts, every kind of markup, tables, ruby, components of the page. */
const PAGES = ['iran-russia-en', 'iran-russia-ar', 'markup', 'data-tables', 'zh-ruby', 'shadow'];
/** How many different names are looked for on each. */
const NAMES_FOUND = 3;

/** A copy of the built extension that does nothing in pages. */
function silentCopy(browser: BrowserName, made: string[]): string {
  const copy = mkdtempSync(join(tmpdir(), 'chiosa-silent-'));
  made.push(copy);
  cpSync(join(ROOT, BUILT[browser]), copy, { recursive: true });
  for (const file of ['page.js', 'assets/marks.css']) writeFileSync(join(copy, file), '');
  return copy;
}

async function press(page: Page, key: KeyInput, command: string): Promise<void> {
  await page.bringToFront();
  await page.keyboard.down('Control');
  // Chromium's protocol wants to be told what the keys mean
  await page.keyboard.press(key, { commands: [command] });
  await page.keyboard.up('Control');
}

/** What the clipboard holds, as another page gets it. */
async function pasted(driver: Driver, address: string): Promise<{ text: string; html: string }> {
  const other = await driver.openPage(address);
  await other.evaluate(() => {
    document.querySelector('textarea')!.focus();
    addEventListener('paste', ({ clipboardData: data }) => Object.assign(globalThis, { chiosaPasted: { text: data!.getData('text/plain'), html: data!.getData('text/html') } }));
  });
  await press(other, 'v', 'Paste');
  const got = await until('what was pasted', () => other.evaluate(() => (globalThis as unknown as { chiosaPasted?: { text: string; html: string } }).chiosaPasted ?? null));
  await other.close();
  return got;
}

/** What is selected, as scripts see it. */
const selected = (page: Page) =>
  page.evaluate(() => {
    const selection = getSelection()!;
    const holder = document.createElement('div');
    holder.append(selection.getRangeAt(0).cloneContents());
    return { text: selection.toString(), html: holder.innerHTML };
  });

/** Selects from the middle of the first of these names to the middle of the last. */
const selectBetween = (page: Page, names: string[]) =>
  page.evaluate((first, last) => {
    const middle = (name: string, latest: boolean) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let found: [Node, number] | undefined;
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        const at = node.data.indexOf(name);
        if (at >= 0 && (latest || !found)) found = [node, at + Math.ceil(name.length / 2)];
      }
      return found ?? [document.body, latest ? document.body.childNodes.length : 0] as const;
    };
    getSelection()!.setBaseAndExtent(...middle(first, false), ...middle(last, true));
  }, names[0]!, names.at(-1)!);

/** Where a search in the page stops, one after another: units of text before, and the text. */
const found = (page: Page, name: string) =>
  page.evaluate((wanted) => {
    getSelection()!.removeAllRanges();
    const stops: string[] = [];
    while (stops.length < 100 && (globalThis as unknown as { find(text: string, caseSensitive: boolean): boolean }).find(wanted, true)) {
      const selection = getSelection()!;
      // a hit that cannot be selected is in nothing of the page's
      if (!selection.rangeCount) return [...stops, 'nowhere'];
      const range = selection.getRangeAt(0);
      const before = document.createRange();
      before.setStart(document.documentElement, 0);
      if (document.contains(range.startContainer)) before.setEnd(range.startContainer, range.startOffset);
      stops.push(`${before.toString().length} ${selection.toString()}`);
      if (stops.indexOf(stops.at(-1)!) < stops.length - 1) break;
    }
    getSelection()!.removeAllRanges();
    return stops;
  }, name);

/** The page on paper: how many sheets, and all that is drawn, unpacked; without the moment at which it was printed and where in the file things stand. */
async function printed(page: Page): Promise<{ sheets: number; drawn: string[] }> {
  const pdf = Buffer.from(await page.pdf({ printBackground: true })).toString('latin1');
  const drawn: string[] = [];
  for (const [, head = '', body = ''] of pdf.matchAll(/<<((?:(?!stream|endobj)[^])*)>>\s*stream\r?\n([^]*?)endstream/g)) {
    if (!head.includes('/XRef')) drawn.push(unpacked(head, body).replaceAll(/\(D:\d{14}[^)]*\)/g, '()'));
  }
  return { sheets: [pdf, ...drawn].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0, drawn };
}

const unpacked = (head: string, body: string): string => (head.includes('/FlateDecode') ? inflateSync(Buffer.from(body, 'latin1')).toString('latin1') : body);

interface Taken {
  all: { text: string; html: string };
  allCopied: { text: string; html: string };
  part: { text: string; html: string };
  partCopied: { text: string; html: string };
  printed: { sheets: number; drawn: string[] };
}

/** All that a reader may take from a page but what is found: text in an open card is found too, as it should be. */
async function take(driver: Driver, page: Page, names: string[], paste: string): Promise<Taken> {
  await press(page, 'a', 'SelectAll');
  const all = await selected(page);
  await press(page, 'c', 'Copy');
  const allCopied = await pasted(driver, paste);
  await page.bringToFront();
  await selectBetween(page, names);
  const part = await selected(page);
  await press(page, 'c', 'Copy');
  const partCopied = await pasted(driver, paste);
  await page.bringToFront();
  await page.evaluate(() => getSelection()!.removeAllRanges());
  return { all, allCopied, part, partCopied, printed: await printed(page) };
}

async function findAll(page: Page, names: string[]): Promise<string[][]> {
  const stops: string[][] = [];
  for (const name of [...new Set(names)].slice(0, NAMES_FOUND)) stops.push(await found(page, name));
  return stops;
}

describe.each(BROWSERS)('the same with and without marks in %s', (browser) => {
  const made: string[] = [];
  const ours = onStage(browser);
  const bare = onStage(browser, { extensionDir: () => silentCopy(browser, made) });
  afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

  test.each(PAGES)('%s', async (name) => {
    // one address for both: links tell it when they are copied
    const address = ours.server.page(name);
    const paste = `${ours.server.origin}/paste.html`;
    ours.server.answer('/paste.html', { body: '<!doctype html><title>Paste</title><textarea></textarea>' });
    const names = caseNamed(name).mentions.map(([surface]) => surface);

    const without = await bare.openAddress(address);
    const expected = await take(bare.driver, without, names, paste);
    const expectedStops = await findAll(without, names);
    expect(await markCount(without)).toBe(0);
    for (const name of names) expect(expected.allCopied.text.length, name).toBeGreaterThan(name.length);
    expect(expected.printed.sheets).toBeGreaterThan(0);
    expect(expected.printed.drawn.join('').length).toBeGreaterThan(5_000);

    const page = await ours.openAddress(address);
    await waitForMarks(page);
    const marks = await settled('the marks', () => markCount(page));
    expect(await take(ours.driver, page, names, paste)).toEqual(expected);
    expect(await findAll(page, names)).toEqual(expectedStops);
    expect(await markCount(page), 'marks after the print').toBe(marks);

    await hover(page, names[0]!);
    await waitForCard(ours.driver, page);
    expect(await take(ours.driver, page, names, paste), 'with a card open').toEqual(expected);
    expect(await page.evaluate(() => CSS.highlights.get('chiosa-open')?.size), 'the open card’s name keeps its tint').toBe(1);
    await page.keyboard.press('Escape');
    await waitForNoCard(ours.driver, page);
    await press(page, 'a', 'SelectAll');
    expect(await selected(page), 'after a card').toEqual(expected.all);
    expect(await findAll(page, names)).toEqual(expectedStops);
  });

  test('text in a card can be selected and copied still', async () => {
    const page = await ours.open('iran-russia-en');
    ours.server.answer('/paste.html', { body: '<!doctype html><title>Paste</title><textarea></textarea>' });
    await waitForMarks(page);
    await hover(page, 'Shoigu');
    const { title } = await waitForCard(ours.driver, page);
    await clickInCard(ours.driver, page, 'h2');
    await ours.driver.inCard(page, (root) => getSelection()!.selectAllChildren(root.querySelector('h2')!));
    await press(page, 'c', 'Copy');
    expect((await pasted(ours.driver, `${ours.server.origin}/paste.html`)).text.trim()).toBe(title);
  });
});
