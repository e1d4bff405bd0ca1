// What of a page is read, in real browsers: text that a style hides, forms that take over names, parts that come and go.
import { describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { BROWSERS } from '../../tools/browsers.ts';
import { marksOf, waitForMarks } from '../../tools/drive/marks.ts';
import { glance } from '../../tools/drive/popup.ts';
import { settled, until } from '../../tools/drive/wait.ts';
import { onStage } from './stage.ts';

const HEAD = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><meta property="og:type" content="article">';

const surfaces = async (page: Page): Promise<string[]> => (await marksOf(page)).map(({ text }) => text);
const settledSurfaces = (page: Page): Promise<string[]> => settled('the marks', () => surfaces(page), 600);

const HIDDEN = `${HEAD}<style>
  .off { display: none } .unseen { visibility: hidden } .list li:nth-child(n + 3) { display: none } .none { display: contents }
</style></head><body>
  <p>Reuters <span class="off">Hezbollah</span> and <b class="unseen">Hezbollah</b> <i class="none">Tehran</i>.</p>
  <p class="off">Hezbollah</p>
  <div class="off"><p>Hezbollah</p><ul><li>Hezbollah</li></ul></div>
  <ul class="list"><li>Iran</li><li>Israel</li><li>Hezbollah</li><li>Hezbollah</li></ul>
  <details open><summary>More</summary><p>Vladimir Putin</p></details>
  <details><summary>Less</summary><p>Hezbollah</p></details>
  <dialog open><p>Sergei Shoigu</p></dialog>
  <dialog><p>Hezbollah</p></dialog>
</body></html>`;

/** Every name by which reading asks nodes. */
const TAKEN = 'nodeType localName className firstChild nextSibling parentNode previousSibling lastChild textContent childElementCount firstElementChild nextElementSibling shadowRoot matches querySelector querySelectorAll getElementsByTagName getAttribute checkVisibility closest contains isConnected';
const FORM = `${HEAD}</head><body><form id="form">${TAKEN.split(' ').map((name) => `<input name="${name}">`).join('')}
  Reuters and <b>Sergei</b> <i>Shoigu</i> <p>Vladimir <em>Putin</em></p></form><p>Tehran</p></body></html>`;

const THREAD = `${HEAD}</head><body><h1>Reuters</h1><div id="thread">${Array.from({ length: 40 }, (_, at) => `<div class="comment"><p>Comment ${at} of many</p></div>`).join('')}</div><p id="last">Tehran</p></body></html>`;

describe.each(BROWSERS)('reading in %s', (browser) => {
  const stage = onStage(browser);
  const open = async (path: string, body: string): Promise<Page> => {
    stage.server.answer(path, { body });
    const page = await stage.openAddress(stage.server.origin + path);
    await waitForMarks(page);
    return page;
  };

  test('text that a style hides is not marked and not counted', async () => {
    const page = await open('/reading/hidden.html', HIDDEN);
    expect(await settledSurfaces(page)).toEqual(['Reuters', 'Tehran', 'Iran', 'Israel', 'Vladimir Putin', 'Sergei Shoigu']);
    const { rows } = await glance(stage.driver, page);
    expect(rows.map(({ card }) => card)).not.toContain('hezbollah');
  });

  test('a form whose inputs take the names of its properties is read like another', async () => {
    const page = await open('/reading/form.html', FORM);
    expect(await settledSurfaces(page)).toEqual(['Reuters', 'Sergei Shoigu', 'Vladimir Putin', 'Tehran']);
    await page.evaluate(() => document.querySelector('form p')!.replaceChildren('Ismail Haniyeh'));
    await until('the changed name', async () => (await surfaces(page)).includes('Ismail Haniyeh'));
    expect(await settledSurfaces(page)).toEqual(['Reuters', 'Sergei Shoigu', 'Ismail Haniyeh', 'Tehran']);
  });

  test('parts that come, change, hide and go', async () => {
    const page = await open('/reading/thread.html', THREAD);
    await page.evaluate(() => {
      const comment = document.createElement('div');
      comment.innerHTML = '<p>Sergei <b>Shoigu</b> again</p>';
      document.querySelector('#thread')!.children[20]!.after(comment);
    });
    await until('the new name', async () => (await surfaces(page)).includes('Sergei Shoigu'));
    expect(await settledSurfaces(page)).toEqual(['Reuters', 'Sergei Shoigu', 'Tehran']);
    await page.evaluate(() => document.querySelector('#thread b')!.replaceChildren('Lavrov'));
    await until('the old name to go', async () => !(await surfaces(page)).includes('Sergei Shoigu'));
    await page.evaluate(() => document.querySelector('#last')!.remove());
    expect(await settledSurfaces(page)).not.toContain('Tehran');
    await page.evaluate(() => {
      document.querySelector('h1')!.hidden = true;
      document.querySelector('#thread')!.append('Vladimir Putin');
    });
    await until('loose text', async () => (await surfaces(page)).includes('Vladimir Putin'));
    expect((await settledSurfaces(page)).filter((surface) => surface !== 'Sergei Lavrov')).toEqual(['Vladimir Putin']);
  });
});
