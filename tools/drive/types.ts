// The one interface through which tests and tools drive Chromium and Firefox with the extension in them.
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../browsers.ts';

export interface LaunchOptions {
  /** No window. The default. */
  headless?: boolean;
  /** The browser's own language, which is the reader's: "en-US". */
  lang?: string;
  width?: number;
  height?: number;
  /** Leaves the page of the first run open, the last of the browser's pages. */
  welcome?: boolean;
  /** Lets Chromium make pages ready before they are opened, which it does for none that is watched: errors and requests of pages are not told. */
  prerenders?: boolean;
  /** Picture pixels to a page's pixel. */
  scale?: number;
}

export interface ErrorLine {
  where: 'page' | 'extension';
  text: string;
}

/** Runs in the page's own world with the card's closed shadow root. It is sent as text: it may use nothing from around it. */
export type CardReader<Args extends unknown[], Result> = (root: ShadowRoot, ...args: Args) => Result;

export interface Driver {
  name: BrowserName;
  browser: Browser;
  /** "chrome-extension://…" or "moz-extension://…" */
  origin: string;
  /** Opens a page in a tab of its own, in front; `before` can prepare the tab before the page is loaded. */
  openPage(url: string, before?: (page: Page) => Promise<unknown>): Promise<Page>;
  /** The popup for a page, as a page that can be read and clicked: the real one in Chromium, popup.html?tab=… in a window of its own in Firefox. */
  popup(page: Page): Promise<Page>;
  /** The text of the real toolbar popup, once it has `main` with words in it. */
  realPopupText(page: Page): Promise<string>;
  /** One of the extension's own pages in a tab: "options.html". */
  extensionPage(path: string): Promise<Page>;
  /** Asks something of the card's shadow root; undefined while no card's host is in the page. */
  inCard<Args extends unknown[], Result>(page: Page, read: CardReader<Args, Result>, ...args: Args): Promise<Result | undefined>;
  setScheme(page: Page, scheme: 'light' | 'dark'): Promise<void>;
  /** As an update does: the old content scripts lose their extension. */
  reloadExtension(): Promise<void>;
  /** Ends the background's worker; it wakes on the next message. */
  stopWorker(): Promise<void>;
  /** Everything said at error level so far, by pages and by the extension. */
  errors(): Promise<ErrorLine[]>;
  /** Addresses the extension asked for, its own files left out. */
  requests(): Promise<string[]>;
  close(): Promise<void>;
}
