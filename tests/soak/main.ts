// npm run soak: a long day in both browsers. 200 pages one after another with ten tabs open, the worker stopped 50 times, the extension reloaded 20 times under an open card.
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { BROWSERS, type BrowserName } from '../../tools/browsers.ts';
import { ROOT } from '../../tools/cards/sources.ts';
import { cardOf, waitForCard } from '../../tools/drive/card.ts';
import { BUILT, launchWithExtension } from '../../tools/drive/launch.ts';
import { hover, leave, markBox, markCount, waitForMarks } from '../../tools/drive/marks.ts';
import { type PageServer, servePages } from '../../tools/drive/serve.ts';
import type { Driver } from '../../tools/drive/types.ts';
import { pause, until } from '../../tools/drive/wait.ts';
import { memoryOf } from './memory.ts';

const PAGES = 200;
const TABS = 10;
const STOPS = 50;
const RELOADS = 20;
/** The first pages fill caches; the slope is that of the rest. */
const WARM_UP = 40;
const NAMES: [name: string, title: string][] = [
  ['Shoigu', 'Sergei Shoigu'],
  ['Tehran', 'Tehran'],
  ['Reuters', 'Reuters'],
];

const at = (values: readonly number[], share: number) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;

/** Least squares: what is added with each step. */
function slope(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const over = values.reduce((sum, value, step) => sum + (step - middle) * (value - mean), 0);
  return over / values.reduce((sum, _, step) => sum + (step - middle) ** 2, 0);
}

/** @param marks whether the pages get any: with a page script that does nothing they are only loaded */
async function longRead(driver: Driver, server: PageServer, marks = true): Promise<void> {
  const samples = readdirSync(join(ROOT, 'tests/pages')).filter((name) => name.startsWith('iran-russia-'));
  const tabs: Page[] = [];
  for (let tab = 1; tab < TABS; tab++) tabs.push(await driver.openPage(server.page(samples[tab % samples.length]!)));
  const page = await driver.openPage('about:blank');
  const memory: number[] = [];
  const times: number[] = [];
  for (let visit = 0; visit < PAGES; visit++) {
    const started = performance.now();
    await page.goto(server.page(samples[visit % samples.length]!), { waitUntil: 'load' });
    if (marks) await waitForMarks(page);
    times.push(performance.now() - started);
    const used = memoryOf(driver.browser.process()?.pid);
    if (used !== undefined) memory.push(used);
  }
  for (const tab of [...tabs, page]) await tab.close();
  const settled = memory.slice(WARM_UP);
  console.log(`  ${PAGES} pages, ${TABS} tabs${marks ? ': to the first mark' : ' with a page script that does nothing: to the load'}, as seen from outside, median ${at(times, 0.5).toFixed(0)} ms, ${(slope(times.slice(WARM_UP)) * 100).toFixed(1)} ms more per 100 pages`);
  console.log(settled.length ? `    memory of the whole browser ${settled[0]!.toFixed(0)} to ${settled.at(-1)!.toFixed(0)} MB after page ${WARM_UP}, ${(slope(settled) * 100).toFixed(1)} MB more per 100 pages` : '    memory was not measured on this system');
}

async function dyingWorker(driver: Driver, server: PageServer): Promise<void> {
  const page = await driver.openPage(server.page('iran-russia-en'));
  await waitForMarks(page);
  const waits: number[] = [];
  let right = 0;
  for (let stop = 0; stop < STOPS; stop++) {
    const [name, title] = NAMES[stop % NAMES.length]!;
    await leave(page);
    await until('no card', async () => (await cardOf(driver, page)) === undefined);
    await markBox(page, name);
    await pause(Math.random() * 300);
    const stopped = driver.stopWorker();
    // sometimes before the pointer comes, sometimes while it rests
    if (stop % 2) await stopped;
    await hover(page, name);
    const rested = performance.now();
    const card = await waitForCard(driver, page);
    waits.push(performance.now() - rested);
    await stopped;
    if (card.title === title) right++;
  }
  await page.close();
  console.log(`  worker stopped ${STOPS} times: ${right} right cards; from rest to card (300 ms are the rest itself) median ${at(waits, 0.5).toFixed(0)} ms, 95th percentile ${at(waits, 0.95).toFixed(0)} ms`);
}

async function reloaded(driver: Driver, server: PageServer): Promise<void> {
  let clean = 0;
  for (let reload = 0; reload < RELOADS; reload++) {
    const page = await driver.openPage(server.page('iran-russia-en'));
    await waitForMarks(page);
    await hover(page, 'Shoigu');
    await waitForCard(driver, page);
    await driver.reloadExtension();
    await page.bringToFront();
    await leave(page);
    await pause(1000);
    const cards = await page.evaluate(() => [...document.querySelectorAll('chiosa-card')].filter((host) => host.getClientRects().length > 0).length);
    // Firefox puts the new version into open pages, Chromium does not
    const marks = await markCount(page);
    if (cards === 0 && (driver.name === 'firefox' || marks === 0)) clean++;
    await page.close();
  }
  console.log(`  extension reloaded ${RELOADS} times under an open card: ${clean} pages clean within 1 s of the next event`);
}

async function soak(browser: BrowserName, server: PageServer): Promise<void> {
  console.log(browser);
  const built = join(ROOT, BUILT[browser]);
  const silent = mkdtempSync(join(tmpdir(), 'chiosa-silent-'));
  cpSync(built, silent, { recursive: true });
  writeFileSync(join(silent, 'page.js'), '');
  const parts: [folder: string, part: (driver: Driver, server: PageServer) => Promise<void>][] = [
    [built, longRead],
    [silent, (driver) => longRead(driver, server, false)],
    [built, dyingWorker],
    [built, reloaded],
  ];
  for (const [folder, part] of parts) {
    const driver = await launchWithExtension(browser, folder);
    try {
      await part(driver, server);
      const said = (await driver.errors()).filter(({ where }) => where === 'extension');
      console.log(`    errors said by the extension: ${said.length}${said.length ? `, first: ${said[0]!.text.slice(0, 200)}` : ''}`);
    } finally {
      await driver.close();
    }
  }
  rmSync(silent, { recursive: true });
}

const server = await servePages(join(ROOT, 'tests/pages'));
for (const browser of BROWSERS) await soak(browser, server);
await server.close();
