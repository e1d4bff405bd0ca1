// `npm run bench`: how long a reader waits on the sample article, in both browsers, and what it costs the page's own thread (Chromium, against a script that does nothing).
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { BROWSERS, type BrowserName } from '../../tools/browsers.ts';
import { ROOT } from '../../tools/cards/sources.ts';
import { BUILT, launchWithExtension } from '../../tools/drive/launch.ts';
import { markBox } from '../../tools/drive/marks.ts';
import { type PageServer, servePages } from '../../tools/drive/serve.ts';
import type { Driver } from '../../tools/drive/types.ts';
import { pause } from '../../tools/drive/wait.ts';

const RUNS = 16;
const SAMPLE = 'iran-russia-it';
/** Between runs, ms: the last card's warm time must be over. */
const COOL = 700;

interface Times {
  /** From the load event to the first painted mark, ms. */
  ready: number[];
  /** From the last movement of the pointer to the open card, ms. */
  card: number[];
  /** All tasks of the page's thread until all is marked, ms. Chromium only. */
  thread: number[];
}

/** Runs in the page before its own scripts: notes when the first mark is painted and when a card's name is shown open. */
function note(): void {
  const times = { loaded: 0, marked: 0, moved: 0, opened: 0 };
  Object.assign(globalThis, { chiosaTimes: times });
  addEventListener('load', () => (times.loaded = performance.now()));
  addEventListener('pointermove', () => (times.moved = performance.now()), true);
  const look = () => {
    if (!times.marked && CSS.highlights.size) times.marked = performance.now();
    if (!times.opened && CSS.highlights.get('chiosa-open')?.size) times.opened = performance.now();
    setTimeout(look, 4);
  };
  look();
}

const timesOf = (page: Page) => page.evaluate(() => (globalThis as unknown as { chiosaTimes: { loaded: number; marked: number; moved: number; opened: number } }).chiosaTimes);

/** Time of the page's own thread in all its tasks so far, ms. Chromium only. */
async function threadTime(page: Page): Promise<number> {
  const { TaskDuration = 0 } = await page.metrics();
  return TaskDuration * 1000;
}

/** The same visits with a copy of the extension whose page script does nothing: what the page's thread spends of itself, and in being watched. */
async function idle(server: PageServer): Promise<number[]> {
  const copy = mkdtempSync(join(tmpdir(), 'chiosa-idle-'));
  cpSync(join(ROOT, BUILT.chromium), copy, { recursive: true });
  writeFileSync(join(copy, 'page.js'), '');
  const driver = await launchWithExtension('chromium', copy);
  const spent: number[] = [];
  try {
    for (let run = 0; run < RUNS; run++) {
      const page = await driver.openPage('about:blank', async (tab) => {
        await tab.evaluateOnNewDocument(note);
      });
      await page.goto(server.page(SAMPLE), { waitUntil: 'load' });
      await pause(COOL);
      spent.push(await threadTime(page));
      await page.close();
    }
  } finally {
    await driver.close();
    rmSync(copy, { recursive: true, force: true });
  }
  return spent;
}

async function visit(driver: Driver, server: PageServer, times: Times, measured: boolean): Promise<void> {
  const page = await driver.openPage('about:blank', async (tab) => {
    await tab.evaluateOnNewDocument(note);
  });
  await page.goto(server.page(SAMPLE), { waitUntil: 'load' });
  await pause(COOL);
  if (measured) times.thread.push(await threadTime(page));
  const { loaded, marked } = await timesOf(page);
  times.ready.push(marked - loaded);
  const box = await markBox(page, 'Ismail Haniyeh');
  await pause(COOL);
  await page.mouse.move(box.x + box.width / 2 - 2, box.y + box.height / 2);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await pause(COOL);
  const { moved, opened } = await timesOf(page);
  times.card.push(opened - moved);
  await page.close();
}

const at = (values: readonly number[], share: number) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;
const told = (values: readonly number[]) => (values.length ? `median ${at(values, 0.5).toFixed(1)} ms, 95th percentile ${at(values, 0.95).toFixed(1)} ms` : 'not measured here');

async function measure(browser: BrowserName, server: PageServer): Promise<void> {
  const times: Times = { ready: [], card: [], thread: [] };
  const driver = await launchWithExtension(browser, join(ROOT, BUILT[browser]));
  try {
    for (let run = 0; run < RUNS; run++) await visit(driver, server, times, browser === 'chromium');
  } finally {
    await driver.close();
  }
  console.log(`${browser}, ${RUNS} visits to tests/pages/${SAMPLE}`);
  console.log(`  load to first mark    ${told(times.ready)}`);
  console.log(`  rest to card          ${told(times.card)}`);
  if (times.thread.length) {
    const without = await idle(server);
    console.log(`  page's thread         ${told(times.thread)}`);
    console.log(`    with an empty script  ${told(without)}`);
    console.log(`    so Chiosa's share   median ${(at(times.thread, 0.5) - at(without, 0.5)).toFixed(1)} ms`);
  }
}

const server = await servePages(join(ROOT, 'tests', 'pages'));
for (const browser of BROWSERS) await measure(browser, server);
await server.close();
