// Starts a browser with the extension in it.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserName } from '../browsers.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { Driver, LaunchOptions } from './types.ts';
import { until } from './wait.ts';

export const BUILT: Record<BrowserName, string> = { chromium: 'dist/chrome-mv3', firefox: 'dist/firefox-mv3' };

/** The page of the first run opens by itself, and in front: closed, so that it hides nothing that is opened next. */
async function closeWelcome({ browser }: Driver): Promise<void> {
  const pages = await until('the page of the first run', async () => {
    const all = await browser.pages();
    return all.length > 1 && all;
  });
  const page = pages.at(-1);
  // Firefox counts a page that is closed in the making as an error of the extension
  await page?.waitForSelector('.welcome');
  await page?.close();
}

export async function launchWithExtension(name: BrowserName, extensionDir: string, options: LaunchOptions = {}): Promise<Driver> {
  const folder = resolve(extensionDir);
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`${extensionDir} holds no built extension: npm run build makes it.`);
  const driver = await (name === 'chromium' ? launchChromium(folder, options) : launchFirefox(folder, options));
  try {
    // the benchmarks' own small extensions have none
    if (!options.welcome && existsSync(join(folder, 'welcome.html'))) await closeWelcome(driver);
  } catch (error) {
    await driver.close();
    throw error;
  }
  return driver;
}
