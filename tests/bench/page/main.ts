// `node tests/bench/page/main.ts`: what reading and marking cost ten sample pages, against a bare pass over their text and against wrapping the names in elements.
import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Engine } from '../../../reading/engine.ts';
import { spot } from '../../../spotter/spot.ts';
import { BROWSERS, type BrowserName } from '../../../tools/browsers.ts';
import { launchWithExtension } from '../../../tools/drive/launch.ts';
import { type PageServer, servePages } from '../../../tools/drive/serve.ts';
import { until } from '../../../tools/drive/wait.ts';
import { engineFromDisk } from '../../../tools/read-library.ts';
import { benchExtension } from './extension.ts';
import { endless, type Sample, samples } from './samples.ts';
import { RESULT, SERVED_ID, type ServedMention } from './served.ts';

/** Fresh loads for each measure that can be taken only once a load. */
const LOADS = 5;
/** Clocks finer than 20 µs are for pages that stand alone. */
const ALONE = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/** Loads a sample and takes one kind of measure. */
async function take<Result>(page: Page, server: PageServer, name: string, kind: string): Promise<Result> {
  await page.goto(`${server.page(name)}?bench=${kind}`, { waitUntil: 'load' });
  const json = await until(`${kind} of ${name}`, () => page.evaluate((attribute) => document.documentElement.getAttribute(attribute), RESULT), 60_000);
  return JSON.parse(json) as Result;
}

function mentionsIn(engine: Engine, texts: string[]): ServedMention[] {
  return spot(engine.index, texts).mentions.map(({ block, start, end, card }) => {
    const { id, kind } = engine.library.cards[card]!;
    return { block, start, end, card: id, kind, why: '' };
  });
}

const serve = (server: PageServer, { name, html }: Sample, mentions: readonly ServedMention[]): void =>
  server.answer(`/${name}/page.html`, { body: html.replace(/(?=<\/head>|<main>)/, () => `<script type="application/json" id="${SERVED_ID}">${JSON.stringify(mentions)}</script>`), headers: ALONE });

/** Longest times for which the page's thread was held, ms. */
interface Slices {
  read: number;
  mark: number;
}

interface Row {
  name: string;
  /** All in ms. `first`: on a page just loaded; `again`: in a loop on the same page. */
  bare: { first: number; again: number };
  collect: { first: number; again: number };
  paint: number;
  wrap: number;
  slices: Slices;
  mentions: number;
}

async function measure(page: Page, server: PageServer, engine: Engine, sample: Sample): Promise<Row> {
  serve(server, sample, []);
  const mentions = mentionsIn(engine, await take<string[]>(page, server, sample.name, 'blocks'));
  serve(server, sample, mentions);
  const rows: Omit<Row, 'name' | 'mentions'>[] = [];
  for (let load = 0; load < LOADS; load++) {
    const bare = await take<{ first: number; again: number; collect: number }>(page, server, sample.name, 'bare');
    const ours = await take<{ first: number; paint: number }>(page, server, sample.name, 'ours');
    const { wrap } = await take<{ wrap: number }>(page, server, sample.name, 'wrap');
    const slices = await take<Slices>(page, server, sample.name, 'slices');
    rows.push({ bare, collect: { first: ours.first, again: bare.collect }, paint: ours.paint, wrap, slices });
  }
  const of = (pick: (row: (typeof rows)[number]) => number) => median(rows.map(pick));
  return {
    name: sample.name,
    bare: { first: of(({ bare }) => bare.first), again: of(({ bare }) => bare.again) },
    collect: { first: of(({ collect }) => collect.first), again: of(({ collect }) => collect.again) },
    paint: of(({ paint }) => paint),
    wrap: of(({ wrap }) => wrap),
    slices: { read: of(({ slices }) => slices.read), mark: of(({ slices }) => slices.mark) },
    mentions: mentions.length,
  };
}

const HEAD = ['page', 'names', 'bare', 'collect', 'ratio', 'again: bare', 'collect', 'ratio', 'slice', 'paint', '<mark>', 'whole/<mark>'];

function told({ name, mentions, bare, collect, paint, wrap, slices }: Row): string[] {
  const ms = (value: number) => value.toFixed(2);
  const ratio = (one: number, other: number) => (one / other).toFixed(1);
  return [name, String(mentions), ms(bare.first), ms(collect.first), ratio(collect.first, bare.first), ms(bare.again), ms(collect.again), ratio(collect.again, bare.again), ms(slices.read), ms(paint), ms(wrap), ((collect.first + paint) / wrap).toFixed(2)];
}

function print(rows: readonly string[][]): void {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  for (const row of rows) console.log(`  ${row.map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!))).join('  ')}`);
}

const EXPLAINED = `  bare      a TreeWalker that reads the data of every text node of the page
  collect   page/blocks.ts: all blocks of the page. "ratio" is collect to bare, both on pages just loaded; "again" in a loop on one page
  slice     the longest time for which the reader held the page's thread until all text was sent
  paint     marks, highlights, and the frame in which they are painted
  <mark>    the same names wrapped in elements, and the frame in which that is painted
  whole     collect and paint`;

async function bench(browser: BrowserName, folder: string, server: PageServer, engine: Engine): Promise<void> {
  const driver = await launchWithExtension(browser, folder);
  const rows: Row[] = [];
  const huge = endless();
  try {
    const page = await driver.openPage('about:blank');
    for (const sample of samples()) rows.push(await measure(page, server, engine, sample));
    serve(server, huge, []);
    const atOnce = await take<Slices>(page, server, huge.name, 'slices');
    serve(server, { name: 'late', html: '<!doctype html><main><p>Nothing yet.</p></main>' }, []);
    const late = await take<Slices & { noticed: number }>(page, server, 'late', 'late');
    console.log(`\n${browser}: ms, medians of ${LOADS} loads each`);
    print([HEAD, ...rows.map(told)]);
    console.log(`  100,000 text nodes: longest slice ${atOnce.read.toFixed(1)} on a page that has them, ${late.read.toFixed(1)} where they come later (to be told of them: ${late.noticed.toFixed(1)}, nearly all the browser's own)`);
  } finally {
    await driver.close();
  }
}

const engine = await engineFromDisk();
const folder = await benchExtension();
const server = await servePages(folder);
try {
  for (const browser of BROWSERS) await bench(browser, folder, server, engine);
  console.log(`\n${EXPLAINED}`);
} finally {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
