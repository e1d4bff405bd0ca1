// npm run capture: the pictures of docs/pictures, taken in both browsers from the built extension and the sample pages.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BROWSERS, type BrowserName } from './browsers.ts';
import { waitForCard } from './drive/card.ts';
import { BUILT, launchWithExtension } from './drive/launch.ts';
import { hover, waitForMarks } from './drive/marks.ts';
import { settledPopup } from './drive/popup.ts';
import { type PageServer, servePages } from './drive/serve.ts';
import type { Driver } from './drive/types.ts';
import { pause } from './drive/wait.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PICTURES = join(ROOT, 'docs/pictures');
/** The card fades in for 120 ms, and a picture of half a card helps nobody. */
const FADE_MS = 400;

async function article(driver: Driver, server: PageServer, file: string, look: { sample: string; name?: string; scheme: 'light' | 'dark' }): Promise<void> {
  const page = await driver.openPage(server.page(look.sample));
  await driver.setScheme(page, look.scheme);
  await waitForMarks(page);
  if (look.name !== undefined) {
    await hover(page, look.name);
    await waitForCard(driver, page);
  }
  await pause(FADE_MS);
  await page.screenshot({ path: join(PICTURES, file) });
  await page.close();
}

async function ownPages(driver: Driver, server: PageServer, browser: BrowserName): Promise<void> {
  const page = await driver.openPage(server.page('iran-russia-it'));
  await waitForMarks(page);
  const popup = await driver.popup(page);
  await settledPopup(popup);
  await popup.screenshot({ path: join(PICTURES, `popup-${browser}.png`) });
  await popup.close();
  const options = await driver.extensionPage('options.html');
  await options.waitForSelector('main, section');
  await pause(FADE_MS);
  await options.screenshot({ path: join(PICTURES, `settings-${browser}.png`) });
  await options.close();
}

async function capture(browser: BrowserName, server: PageServer): Promise<void> {
  const driver = await launchWithExtension(browser, join(ROOT, BUILT[browser]), { width: 1120, height: 760 });
  try {
    await article(driver, server, `article-${browser}.png`, { sample: 'iran-russia-en', scheme: 'light' });
    await article(driver, server, `card-light-${browser}.png`, { sample: 'iran-russia-it', name: 'Shoigu', scheme: 'light' });
    await article(driver, server, `card-dark-${browser}.png`, { sample: 'iran-russia-it', name: 'Shoigu', scheme: 'dark' });
    await article(driver, server, `card-arabic-${browser}.png`, { sample: 'iran-russia-ar', name: 'شويغو', scheme: 'light' });
    await ownPages(driver, server, browser);
  } finally {
    await driver.close();
  }
  console.log(`${browser}: article, card (light, dark, Arabic page), popup, settings`);
}

await mkdir(PICTURES, { recursive: true });
const server = await servePages(join(ROOT, 'tests/pages'));
try {
  for (const browser of BROWSERS) await capture(browser, server);
} finally {
  await server.close();
}
