// Firefox with the extension: WebDriver BiDi for pages, and the browser's own privileged scope for what a test may see and a page may not.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { Page } from 'puppeteer-core';
import { needBrowser } from '../browsers.ts';
import * as privileged from './firefox-privileged.ts';
import type { CardReader, Driver, ErrorLine, LaunchOptions } from './types.ts';
import { settled } from './wait.ts';

/** Fixed, so that the extension's pages have an address we know. */
const UUID = '5d0c1f0a-3c2b-4b1e-9a55-c4105a000001';

/** The part of puppeteer's BiDi session that is used here; it is not in puppeteer's public types. */
interface BidiSession {
  send(method: string, params: object): Promise<{ result: unknown }>;
}
interface BidiContext {
  id: string;
  userContext: { browser: { session: BidiSession } };
}
type Outcome = { type: 'success'; result: RemoteValue } | { type: 'exception'; exceptionDetails: { text: string } };
interface RemoteValue {
  type: string;
  sharedId?: string;
  value?: unknown;
}

const contextOf = (page: Page): BidiContext => (page.mainFrame() as unknown as { browsingContext: BidiContext }).browsingContext;
const sessionOf = (page: Page): BidiSession => contextOf(page).userContext.browser.session;

function value(outcome: Outcome): RemoteValue {
  if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails.text);
  return outcome.result;
}

/** BiDi gives handles to closed shadow roots when it describes a node; the root is then handed to a function in the page. */
async function inCard<Args extends unknown[], Result>(page: Page, read: CardReader<Args, Result>, args: Args): Promise<Result | undefined> {
  const session = sessionOf(page);
  const target = { context: contextOf(page).id };
  const seen = await session.send('script.evaluate', {
    expression: `Document.prototype.querySelector.call(document, 'chiosa-card')`,
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  const host = value(seen.result as Outcome).value as { shadowRoot?: RemoteValue | null } | null | undefined;
  const root = host?.shadowRoot?.sharedId;
  if (root === undefined) return undefined;
  const called = await session.send('script.callFunction', {
    functionDeclaration: `function (args) { return JSON.stringify((${String(read)})(this, ...JSON.parse(args))); }`,
    this: { sharedId: root },
    arguments: [{ type: 'string', value: JSON.stringify(args) }],
    target,
    awaitPromise: false,
  });
  const json = value(called.result as Outcome).value;
  return typeof json === 'string' ? (JSON.parse(json) as Result) : undefined;
}

/** Runs code in the browser window's own scope. */
async function asBrowser<Args extends unknown[], Result>(page: Page, run: (...args: Args) => Result | Promise<Result>, ...args: Args): Promise<Result> {
  const session = sessionOf(page);
  const tree = (await session.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as { contexts: { context: string; url: string }[] };
  const window = tree.contexts.find((context) => context.url.endsWith('browser.xhtml'));
  if (window === undefined) throw new Error('Firefox shows no window of its own');
  const outcome = await session.send('script.evaluate', {
    expression: `(async () => JSON.stringify(await (${String(run)})(...${JSON.stringify(args)})) ?? 'null')()`,
    target: { context: window.context },
    awaitPromise: true,
  });
  return JSON.parse(value(outcome.result as Outcome).value as string) as Result;
}

function geckoId(extensionDir: string): string {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8')) as { browser_specific_settings?: { gecko?: { id?: string } } };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error(`${extensionDir} is not built for Firefox: its manifest has no gecko id`);
  return id;
}

export async function launchFirefox(extensionDir: string, options: LaunchOptions): Promise<Driver> {
  const { headless = true, lang = 'en-US', width = 1280, height = 900, scale = 1 } = options;
  const id = geckoId(extensionDir);
  const origin = `moz-extension://${UUID}`;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: needBrowser('firefox'),
    headless,
    defaultViewport: headless ? { width, height, deviceScaleFactor: scale } : null,
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height + 90}`],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      'intl.accept_languages': lang,
      'intl.locale.requested': lang,
      // what a press asks for is given without the browser's own question, which no test could answer
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  const first = (await browser.pages())[0] ?? (await browser.newPage());
  const pageErrors: ErrorLine[] = [];
  const watchPage = (page: Page): void => {
    page.on('console', (message) => {
      const from = message.location().url ?? '';
      if (message.type() === 'error' && !from.startsWith('moz-extension://')) pageErrors.push({ where: 'page', text: message.text() });
    });
  };
  try {
    await asBrowser(first, privileged.startWatching, UUID);
    await browser.installExtension(extensionDir);
  } catch (error) {
    await browser.close();
    throw error;
  }

  async function openOurs(page: Page, path: string): Promise<Page> {
    // page.goto never settles on a moz-extension: page.
    await sessionOf(page).send('browsingContext.navigate', { context: contextOf(page).id, url: `${origin}/${path}`, wait: 'complete' });
    return page;
  }

  return {
    name: 'firefox',
    browser,
    origin,
    async openPage(url, before) {
      const page = await browser.newPage();
      watchPage(page);
      await before?.(page);
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async popup(page) {
      const tab = await asBrowser(page, privileged.tabNumber, contextOf(page).id);
      // A window of its own: in a tab it would hide the article, whose frames and scrolling then stand still.
      const popup = await browser.newPage({ type: 'window' });
      await popup.setViewport({ width: 400, height: 640 });
      return openOurs(popup, `popup.html?tab=${tab}`);
    },
    async realPopupText(page) {
      await page.bringToFront();
      const text = await settled('the popup', async () => (await asBrowser(page, privileged.popupText, id)) || undefined);
      await asBrowser(page, privileged.closePopup);
      return text;
    },
    extensionPage: async (path) => openOurs(await browser.newPage(), path),
    inCard: (page, read, ...args) => inCard(page, read, args),
    async setScheme(page, scheme) {
      await asBrowser(page, privileged.setScheme, contextOf(page).id, scheme);
    },
    reloadExtension: () => asBrowser(first, privileged.reload, id),
    stopWorker: () => asBrowser(first, privileged.stopBackground, id),
    async errors() {
      const seen = await asBrowser(first, privileged.readErrors);
      return [...pageErrors, ...seen.map((line): ErrorLine => ({ where: line.ours ? 'extension' : 'page', text: line.text }))];
    },
    requests: () => asBrowser(first, privileged.readRequests),
    close: () => browser.close(),
  };
}
