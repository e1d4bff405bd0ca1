// npm run capture: the pictures of docs/pictures and of the stores, taken from the built extension and the sample pages.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from './browsers.ts';
import { clickInCard, waitForCard } from './drive/card.ts';
import { BUILT, launchWithExtension } from './drive/launch.ts';
import { hover, markBox, waitForMarks } from './drive/marks.ts';
import { settledPopup } from './drive/popup.ts';
import { type PageServer, servePages } from './drive/serve.ts';
import type { Driver } from './drive/types.ts';
import { pause } from './drive/wait.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PICTURES = join(ROOT, 'docs/pictures');
const STORE = join(ROOT, 'store/pictures');
/** What fades has faded, and what loads has come, ms. */
const SETTLE_MS = 500;
const WINDOW = { width: 1120, height: 760 };
/** As wide as browsers open it. */
const PANEL = { width: 360, height: 760 };
const PHONE = { width: 390, height: 780, hasTouch: true };
/** What the Chrome Web Store and addons.mozilla.org both take. */
const STORE_WINDOW = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };

interface Look {
  name: 'light' | 'dark' | 'arabic';
  theme: 'light' | 'dark';
  language: 'en' | 'ar';
  sample: string;
  /** The name whose card is shown, and one for a sheet. */
  person: string;
  place: string;
}

const LOOKS: Look[] = [
  { name: 'light', theme: 'light', language: 'en', sample: 'iran-russia-it', person: 'Shoigu', place: 'Teheran' },
  { name: 'dark', theme: 'dark', language: 'en', sample: 'iran-russia-it', person: 'Shoigu', place: 'Teheran' },
  { name: 'arabic', theme: 'light', language: 'ar', sample: 'iran-russia-ar', person: 'شويغو', place: 'طهران' },
];

type Take = (name: string, page: Page) => Promise<void>;

/** Stores settings as the settings page would. */
async function dress(driver: Driver, { theme, language }: Look): Promise<void> {
  const page = await driver.extensionPage('options.html');
  await page.evaluate(
    async (settings) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', typeof import('webextension-polyfill') | undefined>;
      await (browser ?? chrome)!.storage.local.set({ settings });
    },
    { theme, language },
  );
  await page.close();
}

async function article(driver: Driver, server: PageServer, { sample, theme }: Look, before?: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await driver.openPage(server.page(sample), before);
  await driver.setScheme(page, theme);
  await waitForMarks(page);
  return page;
}

async function onPages(driver: Driver, server: PageServer, look: Look, take: Take): Promise<void> {
  const page = await article(driver, server, look);
  await take('article', page);
  await hover(page, look.person);
  await waitForCard(driver, page);
  await take('card', page);
  await clickInCard(driver, page, '[data-hide]');
  await take('notice', page);
  await clickInCard(driver, page, '[data-act=undo]');
  await page.close();
  const phone = await article(driver, server, look, (fresh) => fresh.setViewport(PHONE));
  const box = await markBox(phone, look.place);
  await pause(SETTLE_MS);
  await phone.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  await waitForCard(driver, phone);
  await take('sheet', phone);
  await phone.close();
}

/** The number of the one tab in which a page is read: the panel's own page, open in a tab, is told so what to sum up. */
async function readTab(driver: Driver): Promise<number> {
  const own = await driver.extensionPage('options.html');
  const id = await own.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', typeof import('webextension-polyfill') | undefined>;
    const { tabs } = (browser ?? chrome)!;
    for (const tab of await tabs.query({})) {
      if (tab.id !== undefined && (await tabs.sendMessage(tab.id, { chiosa: 1, kind: 'state', body: {} }).catch(() => undefined))) return tab.id;
    }
    return undefined;
  });
  await own.close();
  if (id === undefined) throw new Error('No tab holds a page that is read');
  return id;
}

const OWN: [name: string, path: string][] = [
  ['settings', 'options.html'],
  ['library', 'library.html#card/sergei-shoigu'],
  ['welcome', 'welcome.html'],
];

async function ownPages(driver: Driver, server: PageServer, look: Look, take: Take): Promise<void> {
  const page = await article(driver, server, look);
  const popup = await driver.popup(page);
  await driver.setScheme(popup, look.theme);
  await settledPopup(popup);
  await take('popup', popup);
  await popup.close();
  const panel = await driver.extensionPage(`sidepanel.html?tab=${await readTab(driver)}`);
  await panel.setViewport(PANEL);
  await settledPopup(panel);
  await take('panel', panel);
  await panel.close();
  await page.close();
  for (const [name, path] of OWN) {
    const own = await driver.extensionPage(path);
    await driver.setScheme(own, look.theme);
    await own.waitForSelector('main');
    await take(name, own);
    await own.close();
  }
}

async function capture(browser: BrowserName, looks: readonly Look[], server: PageServer): Promise<void> {
  const driver = await launchWithExtension(browser, join(ROOT, BUILT[browser]), WINDOW);
  try {
    for (const look of looks) {
      await dress(driver, look);
      const take: Take = async (name, page) => {
        await pause(SETTLE_MS);
        await page.screenshot({ path: join(PICTURES, `${name}-${look.name}-${browser}.png`) });
      };
      await onPages(driver, server, look, take);
      await ownPages(driver, server, look, take);
      console.log(`${browser}, ${look.name}: article, card, notice, sheet, popup, panel, ${OWN.map(([name]) => name).join(', ')}`);
    }
  } finally {
    await driver.close();
  }
}

async function forStores(server: PageServer): Promise<void> {
  const driver = await launchWithExtension('chromium', join(ROOT, BUILT.chromium), STORE_WINDOW);
  let count = 0;
  const shoot = async (page: Page) => {
    await page.setViewport(STORE_WINDOW);
    await pause(SETTLE_MS);
    await page.screenshot({ path: join(STORE, `${++count}.png`) });
  };
  try {
    for (const look of LOOKS) {
      await dress(driver, look);
      const page = await article(driver, server, { ...look, sample: look.name === 'arabic' ? look.sample : 'iran-russia-en' }, (fresh) => fresh.setViewport(STORE_WINDOW));
      await hover(page, look.person);
      await waitForCard(driver, page);
      await shoot(page);
      await page.close();
    }
    await dress(driver, LOOKS[0]!);
    for (const [, path] of OWN.slice(0, 2)) {
      const own = await driver.extensionPage(path);
      await own.waitForSelector('main');
      await shoot(own);
      await own.close();
    }
    const tile = await driver.openPage(pathToFileURL(join(ROOT, 'store/tile.html')).href, (fresh) => fresh.setViewport(TILE));
    await tile.screenshot({ path: join(STORE, 'tile.png') });
  } finally {
    await driver.close();
  }
  console.log(`stores: ${count} screenshots of ${STORE_WINDOW.width} × ${STORE_WINDOW.height}, the tile`);
}

for (const folder of [PICTURES, STORE]) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
}
const server = await servePages(join(ROOT, 'tests/pages'));
try {
  // every surface in every look in one browser; in the other, whose components are the same, in light
  await capture('chromium', LOOKS, server);
  await capture('firefox', LOOKS.slice(0, 1), server);
  await forStores(server);
} finally {
  await server.close();
}
