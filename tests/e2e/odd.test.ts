// Odd documents: whatever is no page of text in HTML is left in silence, as a tab and as a frame. No mark, no node, no error.
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../../tools/browsers.ts';
import { marksOf } from '../../tools/drive/marks.ts';
import { pause } from '../../tools/drive/wait.ts';
import { onStage } from './stage.ts';
import { Windows } from './windows.ts';

/** A page is read within a few hundred. */
const QUIET_MS = 900;
const NAMES = 'Vladimir Putin and Sergei Shoigu in Tehran, says Reuters.';
const HTML = `<!doctype html><html lang="en"><head><meta property="og:type" content="article"></head><body><p>${NAMES}</p></body></html>`;

interface Odd {
  name: string;
  path: string;
  body: string;
  type?: string;
}
const ODD: Odd[] = [
  { name: 'SVG', path: '/odd/picture.svg', body: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 40"><title>${NAMES}</title><text y="20">${NAMES}</text><foreignObject width="400" height="40"><p xmlns="http://www.w3.org/1999/xhtml">${NAMES}</p></foreignObject></svg>` },
  { name: 'XML', path: '/odd/feed.xml', body: `<?xml version="1.0"?><feed><title>${NAMES}</title></feed>` },
  { name: 'broken XML', path: '/odd/broken.xml', body: `<feed><title>${NAMES}</feed>` },
  { name: 'XHTML', path: '/odd/page.xhtml', type: 'application/xhtml+xml', body: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>${NAMES}</p></body></html>` },
  { name: 'MathML', path: '/odd/sum.mml', type: 'application/xml', body: `<math xmlns="http://www.w3.org/1998/Math/MathML"><mtext>${NAMES}</mtext></math>` },
  { name: 'text', path: '/odd/plain.txt', body: `${NAMES}\n`.repeat(40) },
  { name: 'JSON', path: '/odd/data.json', body: JSON.stringify({ text: NAMES }) },
  { name: 'a script', path: '/odd/script.js', body: `// ${NAMES}` },
  { name: 'a style sheet', path: '/odd/style.css', body: `/* ${NAMES} */` },
  { name: 'frames', path: '/odd/frames.html', body: '<html><frameset cols="50%,50%"><frame src="/odd/inner.html"><frame src="/odd/plain.txt"></frameset></html>' },
  { name: 'nothing at all', path: '/odd/empty.html', body: '' },
  { name: 'a document of srcdoc', path: '/odd/srcdoc.html', body: `<!doctype html><p>Frame:</p><iframe srcdoc="${HTML.replaceAll('"', '&quot;')}"></iframe>` },
  { name: 'a frame of this site', path: '/odd/same.html', body: '<!doctype html><p>Frame:</p><iframe src="/odd/inner.html"></iframe>' },
  { name: 'a sandboxed frame', path: '/odd/sandboxed.html', body: '<!doctype html><p>Frame:</p><iframe sandbox="allow-scripts" src="/odd/inner.html"></iframe>' },
  { name: 'a frame of data:', path: '/odd/data.html', body: `<!doctype html><p>Frame:</p><iframe src="data:text/html,${encodeURIComponent(HTML)}"></iframe>` },
  { name: 'a frame of about:blank that is written into', path: '/odd/written.html', body: `<!doctype html><p>Frame:</p><iframe></iframe><script>{ const inside = document.querySelector('iframe').contentDocument; inside.write(${JSON.stringify(HTML).replaceAll('/', '\\/')}); inside.close(); }</script>` },
  { name: 'an object', path: '/odd/object.html', body: '<!doctype html><p>Frame:</p><object data="/odd/inner.html" type="text/html"></object>' },
];

/** In each frame: every element there is, and ours. */
async function elements(page: Page): Promise<{ all: number; ours: number; marks: number }[]> {
  return Promise.all(
    page.frames().map((frame) =>
      frame.evaluate(() => ({ all: document.getElementsByTagName('*').length, ours: document.getElementsByTagName('chiosa-card').length, marks: [...CSS.highlights.keys()].filter((name) => name.startsWith('chiosa-')).length })),
    ),
  );
}

describe.each(BROWSERS)('odd documents in %s', (browser) => {
  const stage = onStage(browser);
  let windows: Windows;
  beforeAll(async () => {
    for (const { path, body, type } of ODD) stage.server.answer(path, { body, ...(type === undefined ? {} : { headers: { 'content-type': type } }) });
    stage.server.answer('/odd/inner.html', { body: HTML });
    windows = await new Windows(stage.driver).open();
  });
  const silent = async (page: Page): Promise<void> => {
    const before = await elements(page);
    await pause(QUIET_MS);
    await page.mouse.move(60, 30, { steps: 3 });
    const after = await elements(page);
    expect(after).toEqual(before);
    expect(after.filter(({ ours, marks }) => ours > 0 || marks > 0)).toEqual([]);
    expect(await marksOf(page)).toEqual([]);
  };

  test.concurrent.each(ODD)('$name', ({ path }) =>
    windows.use(async (page) => {
      await page.goto(stage.server.origin + path, { waitUntil: 'load' });
      await silent(page);
    }),
  );

  test.concurrent.each([
    ['about:blank', 'about:blank'],
    ['data:', `data:text/html,${encodeURIComponent(HTML)}`],
  ])('%s in a tab', (_, address) =>
    windows.use(async (page) => {
      await page.goto(address, { waitUntil: 'load' });
      if (address === 'about:blank') await page.evaluate((names) => document.body.append(names), NAMES);
      await silent(page);
    }),
  );
});
