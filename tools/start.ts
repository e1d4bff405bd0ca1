// npm start: a browser with the extension on the sample article. With a display a window that stays; without one, what it found in words and pictures.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { hasDisplay } from './browsers.ts';
import { waitForCard } from './drive/card.ts';
import { BUILT, launchWithExtension } from './drive/launch.ts';
import { hover, waitForMarks } from './drive/marks.ts';
import { type PopupSeen, settledPopup } from './drive/popup.ts';
import { servePages } from './drive/serve.ts';
import type { Driver } from './drive/types.ts';
import { pause } from './drive/wait.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SAMPLE = 'iran-russia-it';
/** By then a card that fades in is whole. */
const FADED_MS = 500;

function tell({ title, rows, events }: PopupSeen): void {
  console.log(`\n${title}\n\nNames (${rows.length})`);
  const wide = Math.max(0, ...rows.map((row) => row.title.length));
  for (const { title: name, role, count } of rows) console.log(`  ${String(count).padStart(2)} × ${name.padEnd(wide)}  ${role}`);
  console.log(`\nWhat connects them (${events.length})`);
  for (const { day, text } of events) console.log(`  ${day.padEnd(12)}  ${text.replaceAll(/\n+/g, ' · ')}`);
  console.log('');
}

async function show(driver: Driver, page: Page): Promise<void> {
  const shots = join(ROOT, 'shots');
  await mkdir(shots, { recursive: true });
  await waitForMarks(page);
  await page.screenshot({ path: join(shots, 'article.png') });
  await hover(page, 'Shoigu');
  await waitForCard(driver, page);
  await pause(FADED_MS);
  await page.screenshot({ path: join(shots, 'card.png') });
  const popup = await driver.popup(page);
  tell(await settledPopup(popup));
  await popup.screenshot({ path: join(shots, 'popup.png') });
  const wrong = (await driver.errors()).filter((error) => error.where === 'extension');
  for (const { text } of wrong) console.error(`error in the extension: ${text}`);
  if (wrong.length > 0) process.exitCode = 1;
  console.log('Pictures: shots/article.png, shots/card.png, shots/popup.png');
}

const window = hasDisplay();
const server = await servePages(join(ROOT, 'tests/pages'));
const driver = await launchWithExtension('chromium', join(ROOT, BUILT.chromium), { headless: !window });
try {
  const page = await driver.openPage(server.page(SAMPLE));
  if (window) {
    console.log('Rest the pointer on an underlined name, or press the Chiosa button. Close the browser to end.');
    await new Promise<void>((resolve) => driver.browser.once('disconnected', () => resolve()));
  } else {
    console.log('There is no display: the sample article is read without a window.');
    await show(driver, page);
  }
} finally {
  await driver.close();
  await server.close();
}
