// Which names are marked on each page of tests/pages, in both browsers.
import { beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../../tools/browsers.ts';
import { marksOf, waitForMarks } from '../../tools/drive/marks.ts';
import { glance } from '../../tools/drive/popup.ts';
import { pause, settled, until } from '../../tools/drive/wait.ts';
import type { Page } from 'puppeteer-core';
import { CASES, caseNamed, choose, counts, onStage, plain } from './stage.ts';
import { Windows } from './windows.ts';

/** Long enough for a page to be read in a worker that has just been woken. */
const QUIET_MS = 1_500;

const surfaces = async (page: Page): Promise<string[]> => (await marksOf(page)).map(({ text }) => plain(text));
const settledSurfaces = (page: Page): Promise<string[]> => settled('the marks', () => surfaces(page), 600);

/** `part` stands in `whole` in the same order, with gaps. */
function standsIn(part: string[], whole: string[]): boolean {
  let at = 0;
  for (const one of whole) if (one === part[at]) at += 1;
  return at === part.length;
}

const marked = CASES.filter((one) => one.mentions.length > 0);
const unmarked = CASES.filter((one) => one.mentions.length === 0);
/** Names inside a component have no order with those outside. */
const inOrder = marked.filter((one) => one.name !== 'shadow' && one.later === undefined);
/** Pages with a test of their own, for what they do by themselves. */
const APART = ['live-blog', 'single-page'];
/** Pages that grow when their more() is called, as others do when the reader comes near. */
const growing = marked.filter((one) => one.later !== undefined && !APART.includes(one.name));
/** Whose counts are read in the popup, which takes a second each: one of each kind of page and script. */
const COUNTED = ['iran-russia-en', 'iran-russia-ar', 'iran-russia-it', 'markup', 'no-date', 'plain-russian-names', 'data-tables', 'front-page-300', 'long-report', 'pl-rzad', 'zh-ruby'];
const counted = inOrder.filter((one) => COUNTED.includes(one.name));

test('there are at least sixty pages, in at least eight languages', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(60);
  expect(new Set(CASES.map((one) => one.lang)).size).toBeGreaterThanOrEqual(8);
});

describe.each(BROWSERS)('marks in %s', (browser) => {
  const stage = onStage(browser);
  let windows: Windows;
  beforeAll(async () => {
    windows = await new Windows(stage.driver).open();
  });
  const inWindow = (name: string, work: (page: Page) => Promise<void>): Promise<void> =>
    windows.use(async (page) => {
      await page.goto(stage.server.page(name), { waitUntil: 'load' });
      await work(page);
    });

  test.concurrent.each(inOrder)('$name: the first mention of each name is marked, and nothing else is', ({ name, mentions, not }) =>
    inWindow(name, async (page) => {
      await waitForMarks(page);
      const found = await settledSurfaces(page);
      const expected = mentions.map(([surface]) => plain(surface));
      expect(standsIn(found, expected), `marked: ${found.join(' | ')}`).toBe(true);
      const firsts = Object.values(Object.fromEntries(mentions.toReversed().map(([surface, card]) => [card, plain(surface)])));
      expect(found).toEqual(expect.arrayContaining(firsts));
      for (const wrong of not) expect(found).not.toContain(wrong);
      expect((await marksOf(page)).filter((mark) => !mark.painted)).toEqual([]);
    }),
  );

  test.concurrent.each(unmarked)('$name: nothing is marked', ({ name }) =>
    inWindow(name, async (page) => {
      await pause(QUIET_MS);
      expect(await marksOf(page)).toEqual([]);
    }),
  );

  test.concurrent.each(growing)('$name: what the page adds is marked besides', ({ name, mentions, later = [] }) =>
    inWindow(name, async (page) => {
      await waitForMarks(page, mentions.length);
      await page.evaluate(() => (globalThis as unknown as { more(): void }).more());
      await waitForMarks(page, later.length);
      expect((await settledSurfaces(page)).toSorted()).toEqual(later.map(([surface]) => surface).toSorted());
    }),
  );

  test.each(counted)('$name: the popup counts every mention', async ({ name, mentions }) => {
    const page = await stage.open(name);
    await waitForMarks(page);
    const { rows } = await glance(stage.driver, page);
    expect(Object.fromEntries(rows.map(({ card, count }) => [card, count]))).toEqual(counts(mentions));
  });

  test('shadow: names in a component of the page are marked too', async () => {
    const page = await stage.open('shadow');
    const { mentions } = caseNamed('shadow');
    await waitForMarks(page, mentions.length);
    expect((await settledSurfaces(page)).toSorted()).toEqual(mentions.map(([surface]) => surface).toSorted());
  });

  test('live-blog: what the page adds later is marked when it comes', async () => {
    const page = await stage.open('live-blog');
    const { later = [] } = caseNamed('live-blog');
    await until('the first report', async () => (await surfaces(page)).includes('Masoud Pezeshkian'));
    await page.evaluate(() => (globalThis as unknown as { addReport(): void }).addReport());
    await until('the second report', async () => (await surfaces(page)).includes('Benjamin Netanyahu'));
    expect(await settledSurfaces(page)).toEqual(expect.arrayContaining(later.map(([surface]) => surface)));
  });

  test('single-page: another article in the same document has its own marks and none of the old', async () => {
    const page = await stage.open('single-page');
    const { later = [] } = caseNamed('single-page');
    await waitForMarks(page);
    await page.click('#next');
    await until('the new names', async () => (await surfaces(page)).includes('Fuad Shukr'));
    const found = await settledSurfaces(page);
    expect(standsIn(found, later.map(([surface]) => surface)), found.join(' | ')).toBe(true);
    const { rows } = await glance(stage.driver, page);
    expect(Object.fromEntries(rows.map(({ card, count }) => [card, count]))).toEqual(counts(later));
  });
});

describe.each(BROWSERS)('every mention in %s', (browser) => {
  const stage = onStage(browser);
  let windows: Windows;
  beforeAll(async () => {
    await choose(stage.driver, 'mentions', 'all');
    windows = await new Windows(stage.driver).open();
  });

  test.concurrent.each(inOrder)('$name: all mentions are marked, in order', ({ name, mentions }) =>
    windows.use(async (page) => {
      await page.goto(stage.server.page(name), { waitUntil: 'load' });
      await waitForMarks(page, mentions.length);
      expect(await settledSurfaces(page)).toEqual(mentions.map(([surface]) => plain(surface)));
    }),
  );
});
