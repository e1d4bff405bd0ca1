// What every end-to-end test stands on: the pages' server, a browser with the extension, and the cases of tests/pages.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { BrowserName } from '../../tools/browsers.ts';
import { BUILT, launchWithExtension } from '../../tools/drive/launch.ts';
import { type PageServer, servePages } from '../../tools/drive/serve.ts';
import type { Driver, LaunchOptions } from '../../tools/drive/types.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGES = join(ROOT, 'tests/pages');

export interface Case {
  name: string;
  lang: string;
  date: string | null;
  /** All mentions in the order of the text. */
  mentions: [surface: string, card: string][];
  /** Mentions that come once the page's script has changed it. */
  later?: [surface: string, card: string][];
  /** What must stay unmarked. */
  not: string[];
}

export const CASES: Case[] = readdirSync(PAGES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, ...(JSON.parse(readFileSync(join(PAGES, name, 'expect.json'), 'utf8')) as Omit<Case, 'name'>) }));

export function caseNamed(name: string): Case {
  const found = CASES.find((one) => one.name === name);
  if (found === undefined) throw new Error(`tests/pages has no ${name}`);
  return found;
}

/** A surface as a reader sees it: line breaks, hard spaces and soft hyphens do not show. */
export const plain = (surface: string): string => surface.replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ');

/** How often each card is mentioned. */
export function counts(mentions: [string, string][]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const [, card] of mentions) sums[card] = (sums[card] ?? 0) + 1;
  return sums;
}

export interface Stage {
  driver: Driver;
  server: PageServer;
  /** Opens a case's page, closed again after the test. */
  open(name: string, before?: (page: Page) => Promise<unknown>): Promise<Page>;
  openAddress(url: string, before?: (page: Page) => Promise<unknown>): Promise<Page>;
}

/** To be called inside a describe: starts the browser for its tests, closes what they opened, and fails the test in which the extension said an error. The server shows tests/pages, or another folder. */
export function onStage(browser: BrowserName, options: LaunchOptions & { extensionDir?: () => string; folder?: string } = {}): Stage {
  let driver: Driver | undefined;
  let server: PageServer | undefined;
  let known = 0;
  const opened: Page[] = [];
  const up = <T>(thing: T | undefined): T => {
    if (thing === undefined) throw new Error('The browser did not start');
    return thing;
  };
  beforeAll(async () => {
    server = await servePages(options.folder ?? PAGES);
    driver = await launchWithExtension(browser, options.extensionDir?.() ?? join(ROOT, BUILT[browser]), options);
  });
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close().catch(() => undefined);
    const errors = (await up(driver).errors()).filter((error) => error.where === 'extension').map((error) => error.text);
    const fresh = errors.slice(known);
    known = errors.length;
    expect(fresh, 'errors said by the extension').toEqual([]);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });
  const openAddress: Stage['openAddress'] = async (url, before) => {
    const page = await up(driver).openPage(url, before);
    opened.push(page);
    return page;
  };
  return {
    get driver() {
      return up(driver);
    },
    get server() {
      return up(server);
    },
    open: (name, before) => openAddress(up(server).page(name), before),
    openAddress,
  };
}

/** A page that is closed while it saves may not have saved: waits until storage holds the value. */
const saved = (options: Page, field: string, value: string): Promise<unknown> =>
  options.waitForFunction(
    async (field, value) => {
      const { browser, chrome } = globalThis as unknown as Record<string, { storage: { local: { get(key: string): Promise<{ settings?: Record<string, unknown> }> } } }>;
      return (await (browser ?? chrome)?.storage.local.get('settings'))?.settings?.[field] === value;
    },
    {},
    field,
    value,
  );

/** Chooses one of a few in the settings, as a reader does. */
export async function choose(driver: Driver, name: string, value: string): Promise<void> {
  const options = await driver.extensionPage('options.html');
  const radio = `input[name="${name}"][value="${value}"]`;
  await options.waitForSelector(radio);
  await options.click(radio);
  await saved(options, name, value);
  await options.close();
}

/** Sets the language of cards and menus in the settings. */
export async function speak(driver: Driver, language: 'en' | 'it'): Promise<void> {
  const options = await driver.extensionPage('options.html');
  const list = 'select:has(option[value="it"])';
  await options.waitForSelector(list);
  await options.select(list, language);
  await options.waitForFunction((wanted) => document.documentElement.lang === wanted, {}, language);
  await saved(options, 'language', language);
  await options.close();
}
