// Several windows of one browser at once, so that many pages are tried in the time of few. Windows and not tabs: a page in a hidden tab neither paints nor keeps time.
import type { Page } from 'puppeteer-core';
import type { Driver } from '../../tools/drive/types.ts';

/** As many tests as vitest runs at once. */
const MOST = 5;

export class Windows {
  readonly #driver: Driver;
  readonly #prepare: (page: Page) => Promise<unknown>;
  readonly #free: Page[] = [];
  readonly #waiting: ((page: Page) => void)[] = [];

  constructor(driver: Driver, prepare: (page: Page) => Promise<unknown> = () => Promise.resolve()) {
    this.#driver = driver;
    this.#prepare = prepare;
  }

  async open(): Promise<this> {
    while (this.#free.length < MOST) this.#free.push(await this.#one());
    return this;
  }

  /** Runs work in the next window that is free. One in which it failed is not used again. */
  async use<Result>(work: (page: Page) => Promise<Result>): Promise<Result> {
    const page = this.#free.pop() ?? (await new Promise<Page>((resolve) => this.#waiting.push(resolve)));
    let whole = false;
    try {
      const result = await work(page);
      whole = true;
      return result;
    } finally {
      if (!whole) await page.close().catch(() => undefined);
      const next = whole ? page : await this.#one();
      const waiting = this.#waiting.shift();
      if (waiting) waiting(next);
      else this.#free.push(next);
    }
  }

  async #one(): Promise<Page> {
    const page = await this.#driver.browser.newPage({ type: 'window' });
    await page.setViewport({ width: 1280, height: 900 });
    await this.#prepare(page);
    return page;
  }
}
