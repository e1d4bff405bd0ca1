// `npm run bench`: pages that never rest and huge ones, in both browsers: what Chiosa costs beside a page script that does nothing, in one run.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { BROWSERS, type BrowserName } from '../../tools/browsers.ts';
import { ROOT } from '../../tools/cards/sources.ts';
import { BUILT, launchWithExtension } from '../../tools/drive/launch.ts';
import { markCount } from '../../tools/drive/marks.ts';
import { type PageServer, servePages } from '../../tools/drive/serve.ts';
import type { Driver } from '../../tools/drive/types.ts';
import { pause } from '../../tools/drive/wait.ts';

const STORM_S = 30;
const PER_SECOND = 1000;
const SUDDEN_NODES = 50_000;
const HUGE_NODES = 100_000;
/** Text of one node of the huge page, UTF-16 units: 5 MB in all. */
const HUGE_TEXT = 50;
const LINE = 'Sergei Shoigu met Mohammad Bagheri in Tehran, wrote Reuters. ';

/** Runs in the page: a timer every 4 ms shows by its delays when the page's thread was taken, by whom ever. */
function watchThread(): void {
  const seen = { taken: 0, longest: 0, marks: [] as [number, number][], began: performance.now() };
  Object.assign(globalThis, { chiosaThread: seen });
  let last = performance.now();
  const tick = () => {
    const now = performance.now();
    const over = now - last - 5;
    if (over > 0) seen.taken += over;
    seen.longest = Math.max(seen.longest, over);
    last = now;
    const count = [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0);
    if (count !== (seen.marks.at(-1)?.[1] ?? 0)) seen.marks.push([now, count]);
    setTimeout(tick, 4);
  };
  tick();
}

interface Seen {
  taken: number;
  longest: number;
  marks: [at: number, count: number][];
  began: number;
}
const seenIn = (page: Page) => page.evaluate(() => (globalThis as unknown as { chiosaThread: Seen }).chiosaThread);
const reset = (page: Page) => page.evaluate(() => Object.assign((globalThis as unknown as { chiosaThread: Seen }).chiosaThread, { taken: 0, longest: 0, marks: [], began: performance.now() }) && undefined);

async function heap(page: Page): Promise<number | undefined> {
  try {
    return ((await page.metrics()).JSHeapUsedSize ?? NaN) / 1e6;
  } catch {
    return undefined;
  }
}

interface Cost {
  share: number;
  longest: number;
}

async function storm(page: Page): Promise<Cost> {
  await reset(page);
  await page.evaluate(
    async (seconds, rate, line) => {
      const place = document.querySelector('article')!;
      const end = performance.now() + seconds * 1000;
      let n = 0;
      await new Promise<void>((resolve) => {
        const burst = () => {
          for (let i = 0; i < rate / 50; i++) {
            const block = document.createElement('p');
            block.textContent = `${line}${n++}`;
            place.append(block);
            if (place.childElementCount > 300) place.firstElementChild!.remove();
          }
          if (performance.now() > end) resolve();
          else setTimeout(burst, 20);
        };
        burst();
      });
    },
    STORM_S,
    PER_SECOND / 2,
    LINE,
  );
  const { taken, longest, began } = await seenIn(page);
  return { share: (taken / (STORM_S * 1000)) * 100, longest: began ? longest : NaN };
}

async function sudden(page: Page): Promise<Cost> {
  await reset(page);
  await page.evaluate(
    async (nodes, line) => {
      const part = document.createDocumentFragment();
      for (let n = 0; n < nodes; n++) {
        const block = document.createElement('p');
        block.textContent = n % 50 ? `Line ${n}` : line;
        part.append(block);
      }
      const place = document.querySelector('article')!;
      place.append(part);
      // the page's own layout is not counted
      place.getBoundingClientRect();
      await new Promise((resolve) => setTimeout(resolve, 50));
      Object.assign((globalThis as unknown as { chiosaThread: object }).chiosaThread, { taken: 0, longest: 0 });
    },
    SUDDEN_NODES,
    LINE,
  );
  await pause(6000);
  const { taken, longest } = await seenIn(page);
  return { share: taken, longest };
}

async function huge(page: Page, server: PageServer): Promise<{ first: number; all: number; marks: number; memory: number | undefined }> {
  const text = 'The quick brown fox jumps over the lazy dog again. '.slice(0, HUGE_TEXT);
  const paragraphs = Array.from({ length: HUGE_NODES }, (_, n) => `${n % 500 ? '' : `<h2>Part ${n / 500}</h2>`}<p>${n % 200 ? text : LINE}</p>`).join('');
  server.answer('/huge/page.html', { body: `<!doctype html><html lang="en"><head><meta property="og:type" content="article"><title>Huge</title></head><body><article>${paragraphs}</article></body></html>` });
  await page.goto(server.page('huge'), { waitUntil: 'load' });
  const loaded = await page.evaluate(() => performance.now());
  for (let waited = 0, before = -1; waited < 30; waited++) {
    await pause(1000);
    const now = await markCount(page);
    if (now > 0 && now === before) break;
    before = now;
  }
  const { marks } = await seenIn(page);
  return { first: (marks[0]?.[0] ?? NaN) - loaded, all: (marks.at(-1)?.[0] ?? NaN) - loaded, marks: marks.at(-1)?.[1] ?? 0, memory: await heap(page) };
}

async function run(driver: Driver, server: PageServer) {
  const page = await driver.openPage('about:blank', (fresh) => fresh.evaluateOnNewDocument(watchThread));
  await page.goto(server.page('iran-russia-en'), { waitUntil: 'load' });
  await pause(1500);
  const stormy = await storm(page);
  await page.goto(server.page('iran-russia-en'), { waitUntil: 'load' });
  await pause(1500);
  const at = await sudden(page);
  const large = await huge(page, server);
  await page.close();
  return { stormy, at, large };
}

async function measure(browser: BrowserName, server: PageServer): Promise<void> {
  const built = join(ROOT, BUILT[browser]);
  const silent = mkdtempSync(join(tmpdir(), 'chiosa-silent-'));
  cpSync(built, silent, { recursive: true });
  writeFileSync(join(silent, 'page.js'), '');
  const results: Awaited<ReturnType<typeof run>>[] = [];
  for (const folder of [built, silent]) {
    const driver = await launchWithExtension(browser, folder);
    try {
      results.push(await run(driver, server));
    } finally {
      await driver.close();
    }
  }
  rmSync(silent, { recursive: true });
  const [ours, without] = results as [(typeof results)[0], (typeof results)[0]];
  console.log(browser);
  console.log(`  storm, ${PER_SECOND} mutations a second for ${STORM_S} s: the thread was taken ${ours.stormy.share.toFixed(1)} % of the time, without us ${without.stormy.share.toFixed(1)} %; longest ${ours.stormy.longest.toFixed(0)} ms, without us ${without.stormy.longest.toFixed(0)} ms`);
  console.log(`  ${SUDDEN_NODES} nodes at once: taken ${ours.at.share.toFixed(0)} ms, without us ${without.at.share.toFixed(0)}; longest ${ours.at.longest.toFixed(0)} ms, without us ${without.at.longest.toFixed(0)} ms`);
  const more = ours.large.memory === undefined || without.large.memory === undefined ? 'memory not measured here' : `${(ours.large.memory - without.large.memory).toFixed(0)} MB more memory`;
  console.log(`  ${HUGE_NODES} text nodes, ${(HUGE_NODES * HUGE_TEXT) / 1e6} MB: first marks ${ours.large.first.toFixed(0)} ms after the load, all ${ours.large.marks} after ${ours.large.all.toFixed(0)} ms, ${more}`);
}

const server = await servePages(join(ROOT, 'tests', 'pages'));
for (const browser of BROWSERS) await measure(browser, server);
await server.close();
