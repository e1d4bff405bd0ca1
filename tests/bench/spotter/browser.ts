// mark.js, which needs a page: in headless Chromium, beside our spotter and the floor in the same page.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { transformWithOxc } from 'vite';
import { findBrowser, howToInstall } from '../../../tools/browsers.ts';
import { ROOT } from '../../../tools/cards/sources.ts';
import { servePages, type PageServer } from '../../../tools/drive/serve.ts';
import type { bench, MarkTimes, PageTimes } from './in-page.ts';
import type { BenchName } from './ours.ts';

/** Names of the dictionary -> the parts of the text that mark.js is measured on; of all of it, it would take minutes. */
export const MARKED_PARTS: ReadonlyMap<number, readonly [number, number]> = new Map([
  [1000, [1 / 32, 1 / 8]],
  [10_000, [1 / 128, 1 / 64]],
]);

export interface BrowserFigures {
  size: number;
  ours: PageTimes;
  /** mark.js over the whole text, ms, from the times of two parts of it; undefined where it was not tried. */
  mark?: number;
  /** What was measured of it. */
  parts: (MarkTimes & { part: number })[];
}

/** Our modules as Chromium reads them: without types, under the paths by which they import each other. */
async function serveModules(server: PageServer): Promise<void> {
  const files = [
    ...readdirSync(join(ROOT, 'spotter')).filter((name) => name.endsWith('.ts')).map((name) => `spotter/${name}`),
    ...['in-page.ts', 'ours.ts', 'floor.ts', 'measure.ts'].map((name) => `tests/bench/spotter/${name}`),
  ];
  for (const path of files) {
    const { code } = await transformWithOxc(readFileSync(join(ROOT, path), 'utf8'), path);
    server.answer(`/${path}`, { body: code, headers: { 'content-type': 'text/javascript; charset=utf-8' } });
  }
  const html = '<!doctype html><meta charset="utf-8"><main></main><script src="/mark.es6.min.js"></script><script type="module" src="/tests/bench/spotter/in-page.ts"></script>';
  server.answer('/page.html', { body: html, headers: { 'content-type': 'text/html; charset=utf-8' } });
}

type Scope = { bench: typeof bench };

async function measure(page: Page, size: number, paragraphs: readonly string[], names: readonly BenchName[]): Promise<BrowserFigures> {
  const ours = await page.evaluate((texts, given) => (globalThis as unknown as Scope).bench.measureOurs(texts, given), paragraphs, names);
  const parts: BrowserFigures['parts'] = [];
  for (const part of MARKED_PARTS.get(size) ?? []) {
    const some = paragraphs.slice(0, Math.round(paragraphs.length * part));
    const times = await page.evaluate((texts, given) => (globalThis as unknown as Scope).bench.measureMark(texts, given), some, names);
    parts.push({ ...times, part });
  }
  const [less, more] = parts;
  // what does not grow with the text is counted once
  const mark = less && more && more.time + ((more.time - less.time) / (more.part - less.part)) * (1 - more.part);
  return { size, ours, mark, parts };
}

/** @returns a sentence instead where there is no Chromium. */
export async function measureInChromium(sizes: readonly number[], paragraphs: readonly string[], namesOf: (size: number) => BenchName[]): Promise<BrowserFigures[] | string> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) return howToInstall('chromium');
  const server = await servePages(join(ROOT, 'node_modules', 'mark.js', 'dist'));
  await serveModules(server);
  const browser = await puppeteer.launch({ executablePath, headless: true, pipe: true, args: ['--disable-gpu', '--no-first-run', '--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] });
  try {
    const figures: BrowserFigures[] = [];
    for (const size of sizes) {
      // a page of its own: what one dictionary leaves behind does not slow the next
      const page = await browser.newPage();
      await page.goto(`${server.origin}/page.html`, { waitUntil: 'load' });
      figures.push(await measure(page, size, paragraphs, namesOf(size)));
      await page.close();
    }
    return figures;
  } finally {
    await browser.close();
    await server.close();
  }
}
