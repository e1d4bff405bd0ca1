// Everyone can use it: axe on every surface, light and dark, left to right and right to left, at normal size and at 200 %.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSERS, type BrowserName } from '../../tools/browsers.ts';
import { clickInCard, waitForCard } from '../../tools/drive/card.ts';
import { hover, waitForMarks } from '../../tools/drive/marks.ts';
import { settledPopup } from '../../tools/drive/popup.ts';
import { until } from '../../tools/drive/wait.ts';
import { onStage, type Stage } from './stage.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Look {
  theme: 'light' | 'dark';
  language: 'en' | 'ar';
  /** 2: half the window's width and height in a page's pixels, as at 200 %. */
  zoom: 1 | 2;
}

const LOOKS: Look[] = (['light', 'dark'] as const).flatMap((theme) => (['en', 'ar'] as const).flatMap((language) => ([1, 2] as const).map((zoom) => ({ theme, language, zoom }))));
/** The components are the same in both browsers: all looks in one, those that differ most in the other. */
const looksIn = (browser: BrowserName) => (browser === 'chromium' ? LOOKS : LOOKS.filter(({ theme, language, zoom }) => zoom === 1 && (theme === 'dark') === (language === 'ar')));

/** Stores settings as the settings page would, and nothing else of them. */
async function dress(stage: Stage, { theme, language }: Look): Promise<void> {
  const own = await stage.driver.extensionPage('options.html');
  await own.evaluate(
    async (settings) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', typeof import('webextension-polyfill') | undefined>;
      await (browser ?? chrome)!.storage.local.set({ settings });
    },
    { theme, language },
  );
  await own.close();
}

/** The violations, each with the elements that show it. */
async function violations(page: Page, within = 'html'): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async (selector) => {
    const { axe } = globalThis as unknown as { axe: { run(context: unknown, options: unknown): Promise<AxeResults> } };
    // fades are over before colours are compared
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
    const { violations: all } = await axe.run({ include: [selector] }, { resultTypes: ['violations'] });
    return all.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary = '' }) => `${target.join(' ')} ${failureSummary.replaceAll(/\s+/g, ' ').slice(0, 160)}`).join(' | ')}`);
  }, within);
  return found;
}

type Surface = (stage: Stage) => Promise<{ page: Page; within?: string; close(): Promise<unknown> }>;

const own =
  (path: string, ready: string): Surface =>
  async (stage) => {
    const page = await stage.driver.extensionPage(path);
    await page.waitForSelector(ready);
    return { page, close: () => page.close() };
  };

/** The page's own world may look into the card's root, for axe. */
async function opened(stage: Stage, page: Page): Promise<void> {
  await stage.driver.inCard(page, (root) => Object.defineProperty(root.host, 'shadowRoot', { value: root }) && true);
}

const onPage =
  (after?: (stage: Stage, page: Page) => Promise<unknown>): Surface =>
  async (stage) => {
    const page = await stage.open('iran-russia-en');
    await waitForMarks(page);
    await hover(page, 'Tehran');
    await waitForCard(stage.driver, page);
    await clickInCard(stage.driver, page, '[data-toggle=sources]');
    await after?.(stage, page);
    await opened(stage, page);
    return { page, within: 'chiosa-card', close: () => page.close() };
  };

const popup =
  (card: boolean): Surface =>
  async (stage) => {
    const page = await stage.open('iran-russia-en');
    await waitForMarks(page);
    const shown = await stage.driver.popup(page);
    await settledPopup(shown);
    if (card) {
      await shown.click('li[data-card=sergei-shoigu] .name');
      await shown.waitForSelector('.card h2');
    }
    return { page: shown, close: () => Promise.all([shown.close(), page.close()]) };
  };

const SURFACES: Record<string, Surface> = {
  card: onPage(),
  notice: onPage(async (stage, page) => {
    await clickInCard(stage.driver, page, '[data-hide]');
    await until('the notice', () => stage.driver.inCard(page, (root) => root.querySelector('.notice') !== null));
  }),
  popup: popup(false),
  'popup with a card': popup(true),
  settings: own('options.html', '.settings main'),
  library: own('library.html', 'main li'),
  'library with a card': own('library.html#card/sergei-shoigu', '.card h2'),
  welcome: own('welcome.html', 'main'),
};

describe.each(BROWSERS)('axe in %s', (browser) => {
  const stage = onStage(browser, { width: 1000, height: 700 });

  describe.each(looksIn(browser))('$theme, $language, zoom $zoom', (look) => {
    test.each(Object.keys(SURFACES))('%s', async (name) => {
      await dress(stage, look);
      const { page, within, close } = await SURFACES[name]!(stage);
      try {
        // a toolbar popup has no window of its own to be resized
        if (look.zoom === 2 && name.startsWith('popup')) await page.evaluate(() => document.documentElement.style.setProperty('zoom', '2'));
        else if (look.zoom === 2) await page.setViewport({ width: 500, height: 350, deviceScaleFactor: 2 });
        if (within === undefined) expect(await page.evaluate(() => [document.documentElement.dir, document.documentElement.lang])).toEqual([look.language === 'ar' ? 'rtl' : 'ltr', look.language]);
        expect(await violations(page, within)).toEqual([]);
      } finally {
        await close();
      }
    });
  });
});
