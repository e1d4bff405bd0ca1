// `npm run bench`: how long a reader waits on the sample article, in both browsers, and what it costs the page's own thread (Chromium's trace).
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
const SCRIPT = '/page.js';

interface Times {
  /** From the load event to the first painted mark, ms. */
  ready: number[];
  /** From the last movement of the pointer to the open card, ms. */
  card: number[];
  /** Script of ours on the page's thread until all is marked, ms. Chromium only. */
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

interface TraceEvent {
  name: string;
  dur?: number;
  args: { fileName?: string; data?: { cpuProfile?: { nodes?: { id: number; parent?: number; callFrame: { url?: string } }[]; samples?: number[] }; timeDeltas?: number[] } };
}

/** Time on the page's thread under any function of ours, and in compiling our script, ms: from the samples of Chromium's profiler, every 0.1 ms. */
function ownScript(trace: Uint8Array): number {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const ours = new Set<number>();
  let sum = 0;
  for (const { name, dur = 0, args } of traceEvents) {
    if (name === 'v8.compile' && args.fileName?.endsWith(SCRIPT)) sum += dur;
    if (name !== 'ProfileChunk') continue;
    const { cpuProfile, timeDeltas = [] } = args.data ?? {};
    for (const { id, parent, callFrame } of cpuProfile?.nodes ?? []) if (callFrame.url?.endsWith(SCRIPT) || (parent !== undefined && ours.has(parent))) ours.add(id);
    cpuProfile?.samples?.forEach((id, at) => {
      if (ours.has(id)) sum += timeDeltas[at] ?? 0;
    });
  }
  return sum / 1000;
}

async function visit(driver: Driver, server: PageServer, times: Times, traced: boolean): Promise<void> {
  const page = await driver.openPage('about:blank', async (tab) => {
    await tab.evaluateOnNewDocument(note);
  });
  if (traced) await page.tracing.start({ categories: ['v8', 'disabled-by-default-v8.cpu_profiler', 'disabled-by-default-v8.cpu_profiler.hires'] });
  await page.goto(server.page(SAMPLE), { waitUntil: 'load' });
  await pause(COOL);
  if (traced) times.thread.push(ownScript((await page.tracing.stop())!));
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
    for (let run = 0; run < RUNS; run++) await visit(driver, server, times, browser === 'chromium' && run % 2 === 1);
  } finally {
    await driver.close();
  }
  console.log(`${browser}, ${RUNS} visits to tests/pages/${SAMPLE}`);
  console.log(`  load to first mark    ${told(times.ready)}`);
  console.log(`  rest to card          ${told(times.card)}`);
  console.log(`  our script, page thread  ${told(times.thread)}`);
}

const server = await servePages(join(ROOT, 'tests', 'pages'));
for (const browser of BROWSERS) await measure(browser, server);
await server.close();
