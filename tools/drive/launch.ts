// Starts a browser with the extension in it.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserName } from '../browsers.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { Driver, LaunchOptions } from './types.ts';

export const BUILT: Record<BrowserName, string> = { chromium: 'dist/chrome-mv3', firefox: 'dist/firefox-mv3' };

export function launchWithExtension(name: BrowserName, extensionDir: string, options: LaunchOptions = {}): Promise<Driver> {
  const folder = resolve(extensionDir);
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`${extensionDir} holds no built extension: npm run build makes it.`);
  return name === 'chromium' ? launchChromium(folder, options) : launchFirefox(folder, options);
}
