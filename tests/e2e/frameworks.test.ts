// Framework pages with marks on them: they hydrate, render again and unmount as they would without us, and say no error.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { BROWSERS } from '../../tools/browsers.ts';
import { waitForCard } from '../../tools/drive/card.ts';
import { hover, marksOf, waitForMarks, waitForNoMarks } from '../../tools/drive/marks.ts';
import { until } from '../../tools/drive/wait.ts';
import { type Framework, frameworkPage, FRAMEWORKS } from '../frameworks/build.ts';
import { onStage } from './stage.ts';

const pages = new Map<Framework, Awaited<ReturnType<typeof frameworkPage>>>();
beforeAll(async () => {
  for (const framework of FRAMEWORKS) pages.set(framework, await frameworkPage(framework));
}, 120_000);

/** A call of what the page offers; the frameworks' own next turn is waited for. */
const call = (page: Page, what: 'hydrate' | 'step' | 'unmount', name = '') =>
  page.evaluate(
    async (method, step) => {
      (globalThis as unknown as { stage: Record<string, (name: string) => void> }).stage[method]!(step);
      await new Promise((resolve) => setTimeout(resolve, 30));
    },
    what,
    name,
  );
const text = (page: Page) => page.evaluate(() => [...document.querySelectorAll('#root article *')].map((part) => part.textContent));
const marked = async (page: Page) => (await marksOf(page)).filter(({ painted }) => painted).map(({ text: name }) => name);

const FIRST = ['Shoigu', 'Tehran', 'Mohammad Bagheri', 'Ismail Haniyeh', 'Vladimir Putin', 'Ali Khamenei', 'Reuters', 'Hezbollah', 'Hamas', 'Su-35', 'Iran'];

describe.each(BROWSERS)('frameworks in %s', (browser) => {
  const stage = onStage(browser);

  test.each(FRAMEWORKS)('%s hydrates, renders again and unmounts with marks on it', async (framework) => {
    const { html, script } = pages.get(framework)!;
    stage.server.answer(`/${framework}/page.html`, { body: html });
    stage.server.answer(`/${framework}/page.js`, { body: script });
    const said: string[] = [];
    const page = await stage.open(framework, async (fresh) => {
      fresh.on('console', (line) => ['error', 'warn'].includes(line.type()) && said.push(line.text()));
      fresh.on('pageerror', (error) => said.push(String(error)));
    });
    await waitForMarks(page, 8);
    const before = await text(page);
    expect(await marked(page)).toEqual(FIRST);

    await call(page, 'hydrate');
    expect(await text(page), 'hydration changed the page').toEqual(before);
    await page.click('#root button');
    await until('the framework to live', async () => (await text(page)).at(-1) === 'Read 1 times');

    await call(page, 'step', 'rewrite');
    await until('marks in the new text', async () => (await marked(page)).includes('Benjamin Netanyahu'));
    expect((await text(page))[2]).toBe('Joe Biden spoke with Benjamin Netanyahu instead.');
    expect(await marked(page)).not.toContain('Reuters');
    await hover(page, 'Joe Biden');
    await waitForCard(stage.driver, page);

    for (const step of ['turn', 'close', 'grow', 'count']) await call(page, 'step', step);
    await until('marks in what came', async () => (await marked(page)).includes('Brussels'));
    expect(await text(page)).toEqual(['Wagner and the Kremlin', 'Hezbollah and Hamas were not mentioned.', 'Joe Biden spoke with Benjamin Netanyahu instead.', before[1], 'NATO will meet in Brussels.', 'Read 2 times']);
    expect(await marked(page)).not.toContain('Su-35');

    await call(page, 'unmount');
    await waitForNoMarks(page);
    expect(await page.evaluate(() => document.querySelector('#root')!.textContent)).toBe('');
    expect(said).toEqual([]);
  });
});
