// Chromium or Chrome with the extension: the real popup, the worker and closed shadow roots through the DevTools protocol.
import puppeteer from 'puppeteer-core';
import type { CDPSession, Page, Target } from 'puppeteer-core';
import { needBrowser } from '../browsers.ts';
import type { CardReader, Driver, ErrorLine, LaunchOptions } from './types.ts';
import { settled, until } from './wait.ts';

const QUIET = [
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

interface Watch {
  errors: ErrorLine[];
  requests: string[];
  /** Those that watch the worker: it cannot be stopped, or come back, while one is attached. */
  atWorker: Set<CDPSession>;
}

interface Exception {
  text: string;
  url?: string;
  exception?: { description?: string };
  stackTrace?: Frames;
}
interface Frames {
  callFrames: { url: string }[];
  parent?: Frames;
}

function fromExtension(origin: string, frames: Frames | undefined): boolean {
  for (let trace = frames; trace !== undefined; trace = trace.parent) {
    if (trace.callFrames.some((frame) => frame.url.startsWith(origin))) return true;
  }
  return false;
}

/** Errors and requests of one target. What the extension's content script does in a page is told by the frames of its stack. */
async function watchTarget(target: Target, origin: () => string, watch: Watch): Promise<void> {
  if (!['page', 'service_worker', 'background_page', 'other'].includes(target.type())) return;
  const session: CDPSession = await target.createCDPSession();
  if (target.type() === 'service_worker') watch.atWorker.add(session);
  const ours = (): boolean => target.url().startsWith(origin());
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const { text, url, exception, stackTrace } = exceptionDetails as Exception;
    const mine = ours() || (url ?? '').startsWith(origin()) || fromExtension(origin(), stackTrace);
    watch.errors.push({ where: mine ? 'extension' : 'page', text: exception?.description ?? text });
  });
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    if (type !== 'error' && type !== 'assert') return;
    const text = args.map((arg) => String(arg.value ?? arg.description ?? '')).join(' ');
    watch.errors.push({ where: ours() || fromExtension(origin(), stackTrace) ? 'extension' : 'page', text });
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level !== 'error' || entry.source === 'network') return;
    watch.errors.push({ where: ours() || (entry.url ?? '').startsWith(origin()) ? 'extension' : 'page', text: entry.text });
  });
  session.on('Network.requestWillBeSent', ({ request, initiator }) => {
    if (!/^(https?|wss?|ftp):/.test(request.url)) return;
    if (ours() || (initiator.url ?? '').startsWith(origin()) || fromExtension(origin(), initiator.stack)) watch.requests.push(request.url);
  });
  await Promise.all(['Network.enable', 'Runtime.enable', 'Log.enable'].map((method) => session.send(method as 'Network.enable').catch(() => undefined)));
}

/** The shadow root is closed to scripts, not to the protocol: find the host, describe it through its root, hand the root to a function. */
async function inCard<Args extends unknown[], Result>(page: Page, read: CardReader<Args, Result>, args: Args): Promise<Result | undefined> {
  const session = await page.createCDPSession();
  try {
    const { result: host } = await session.send('Runtime.evaluate', { expression: `Document.prototype.querySelector.call(document, 'chiosa-card')` });
    if (host.objectId === undefined) return undefined;
    const { node } = await session.send('DOM.describeNode', { objectId: host.objectId, depth: 1, pierce: true });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    if (backendNodeId === undefined) return undefined;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId!,
      functionDeclaration: `function (args) { return (${String(read)})(this, ...args); }`,
      arguments: [{ value: args }],
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Result;
  } finally {
    await session.detach();
  }
}

export async function launchChromium(extensionDir: string, options: LaunchOptions): Promise<Driver> {
  const { headless = true, lang = 'en-US', width = 1280, height = 900, scale = 1, prerenders = false } = options;
  const asRoot = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? { width, height, deviceScaleFactor: scale } : null,
    args: [...QUIET, ...(asRoot ? ['--no-sandbox'] : []), `--lang=${lang}`, `--accept-lang=${lang}`, `--window-size=${width},${height + 90}`],
    // On Linux Chromium takes its own language from the environment, not from --lang.
    env: { ...process.env, LANGUAGE: lang.replace('-', '_') },
  });
  let origin = 'chrome-extension://';
  const watch: Watch = { errors: [], requests: [], atWorker: new Set() };
  const watching = (target: Target): void => {
    if (!prerenders || target.type() !== 'page') void watchTarget(target, () => origin, watch).catch(() => undefined);
  };
  browser.on('targetcreated', watching);
  browser.targets().forEach(watching);
  let id: string;
  try {
    id = await browser.installExtension(extensionDir);
  } catch (error) {
    await browser.close();
    throw error;
  }
  origin = `chrome-extension://${id}`;

  const driver: Driver = {
    name: 'chromium',
    browser,
    origin,
    async openPage(url, before) {
      const page = await browser.newPage();
      await before?.(page);
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async popup(page) {
      await page.bringToFront();
      const isPopup = (target: Target): boolean => target.url().startsWith(`${origin}/popup.html`);
      // One popup at a time, as for a reader: an old one would be taken for the new.
      for (const old of browser.targets().filter(isPopup)) await (await old.asPage()).close().catch(() => undefined);
      const extension = (await browser.extensions()).get(id);
      if (extension === undefined) throw new Error('The browser does not list the extension');
      await extension.triggerAction(page);
      const target = await browser.waitForTarget(isPopup, { timeout: 15_000 });
      return target.asPage();
    },
    async realPopupText(page) {
      const popup = await driver.popup(page);
      const text = await settled('the popup', () => popup.evaluate(() => (document.querySelector('main .reading') ? undefined : document.querySelector('main')?.innerText)));
      await popup.close();
      return text;
    },
    async extensionPage(path) {
      const page = await browser.newPage();
      await page.goto(`${origin}/${path}`, { waitUntil: 'load' });
      return page;
    },
    inCard: (page, read, ...args) => inCard(page, read, args),
    setScheme: (page, scheme) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
    async reloadExtension() {
      // Loading the folder again is what Chromium's own reload does; runtime.reload() needs developer mode and leaves it disabled here.
      await browser.installExtension(extensionDir);
    },
    async stopWorker() {
      const workers = (): Target[] => browser.targets().filter((one) => one.type() === 'service_worker' && one.url().startsWith(origin));
      for (const session of watch.atWorker) await session.detach().catch(() => undefined);
      watch.atWorker.clear();
      // The worker may be gone already, or go while it is being closed.
      for (const target of workers()) await (await target.worker())?.close().catch(() => undefined);
      await until('the worker to stop', async () => workers().length === 0);
    },
    errors: async () => [...watch.errors],
    requests: async () => [...watch.requests],
    close: () => browser.close(),
  };
  return driver;
}
