// `npm run icons`: draws assets/icons/icon.svg at the sizes that browsers and stores ask for, into public/icon.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { needBrowser } from './browsers.ts';
import { ROOT } from './cards/sources.ts';

const SIZES = [16, 32, 48, 96, 128];

const svg = readFileSync(join(ROOT, 'assets', 'icons', 'icon.svg'), 'utf8');
const browser = await puppeteer.launch({ executablePath: needBrowser('chromium'), headless: true, args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'] });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    writeFileSync(join(ROOT, 'public', 'icon', `${size}.png`), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
