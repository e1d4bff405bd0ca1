// Secrets are never read: strings in whatever a reader types and a page hides, looked for in every message of the extension and in all that it stores.
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../../tools/browsers.ts';
import { waitForCard } from '../../tools/drive/card.ts';
import { hover, waitForMarks } from '../../tools/drive/marks.ts';
import { glance } from '../../tools/drive/popup.ts';
import { pause } from '../../tools/drive/wait.ts';
import { onStage } from './stage.ts';

/** Every canary has this in it, and a number. Beside it stands a name, so that it would be worth reading. */
const CANARY = 'Kanari';
let count = 0;
const canary = (): string => `${CANARY}${++count} Hezbollah`;

/** Fields by their type. */
const FIELDS = ['text', 'password', 'email', 'search', 'tel', 'url', 'hidden'].map((type) => `<label>Field <input type="${type}" value="${canary()}"></label>`);
/** Parts of a page that are no text of it, each with its own. */
const PARTS = [
  `<textarea>${canary()}</textarea>`,
  ...['true', '', 'plaintext-only', 'TRUE'].map((value) => `<div contenteditable="${value}"><p>${canary()}</p></div>`),
  `<div contenteditable="true"><div><b>${canary()}</b></div></div>`,
  ...['textbox', 'searchbox', 'combobox', 'spinbutton', 'TextBox'].map((role) => `<div role="${role}">${canary()}</div>`),
  `<select><option>${canary()}</option></select>`,
  `<datalist id="list"><option>${canary()}</option></datalist>`,
  `<button>${canary()}</button>`,
  ...['code', 'pre', 'kbd', 'samp'].map((tag) => `<${tag}>${canary()}</${tag}>`),
  `<script type="text/plain">${canary()}</script>`,
  `<script type="application/json">"${canary()}"</script>`,
  `<style>/* ${canary()} */</style>`,
  `<noscript>${canary()}</noscript>`,
  `<template><p>${canary()}</p></template>`,
  `<p hidden>${canary()}</p>`,
  `<p hidden="until-found">${canary()}</p>`,
  `<p style="display: none">${canary()}</p>`,
  `<p style="visibility: hidden">${canary()}</p>`,
  `<div style="visibility: hidden">${canary()} <b>${canary()}</b><p style="visibility: visible">Not a secret.</p><p>${canary()}</p></div>`,
  `<details><summary>More</summary><p>${canary()}</p></details>`,
  `<dialog><p>${canary()}</p></dialog>`,
  `<p aria-hidden="true">${canary()}</p>`,
  `<p inert>${canary()}</p>`,
  `<p title="${canary()}" aria-label="${canary()}" data-text="${canary()}">Attributes</p>`,
  `<img alt="${canary()}" width="9" height="9">`,
  `<input placeholder="${canary()}">`,
  `<!-- ${canary()} -->`,
  `<iframe srcdoc="${canary()}"></iframe>`,
  `<object><p>${canary()}</p></object>`,
  `<canvas>${canary()}</canvas>`,
  `<svg><text y="9">${canary()}</text></svg>`,
  `<math><mtext>${canary()}</mtext></math>`,
  `<secret-box></secret-box>`,
];
const IN_COMPONENT = [canary(), canary()];
/** What the reader types while the page is open, into a field, an area and a text that may be changed. */
const TYPED = [canary(), canary(), canary()];
const STORED = [canary(), canary(), canary(), canary()];
const IN_ADDRESS = [canary(), canary()];

const BODY = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><meta property="og:type" content="article"></head><body>
<h1>Reuters from Tehran</h1><p>Sergei Shoigu flew to Tehran.</p>
<form id="form">${FIELDS.join('\n')}<input id="field"><textarea id="area"></textarea><div id="draft" contenteditable="true">Draft: </div></form>
${PARTS.join('\n')}
<p id="last">Vladimir Putin stays.</p>
<script>
  customElements.define('secret-box', class extends HTMLElement {
    connectedCallback() {
      this.attachShadow({ mode: 'open' }).innerHTML = '<input value="${IN_COMPONENT[0]}"><textarea>${IN_COMPONENT[1]}</textarea><p>In the box.</p>';
    }
  });
</script></body></html>`;

/** Every message of the extension arrives in each of its pages too: one of them takes them down. */
const takeDown = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    const { chrome } = globalThis as unknown as { chrome: { runtime: { onMessage: { addListener(listen: (message: unknown) => undefined): void } } } };
    chrome.runtime.onMessage.addListener((message) => void heard.push(JSON.stringify(message)));
  });
const takenDown = (page: Page): Promise<string> => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.join('\n'));

/** All that the extension has stored, by every means that it has. */
const stored = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    type Area = { get(all: null): Promise<object> };
    const { storage } = (globalThis as unknown as { chrome: { storage: Record<'local' | 'session' | 'sync', Area> } }).chrome;
    const areas = await Promise.all([storage.local.get(null), storage.session.get(null), storage.sync.get(null).catch(() => ({}))]);
    return JSON.stringify([areas, { ...localStorage }, { ...sessionStorage }, document.cookie, await indexedDB.databases(), await caches.keys()]);
  });

describe.each(BROWSERS)('secrets in %s', (browser) => {
  const stage = onStage(browser);

  test(`of ${count} canaries none is in a message or stored`, async () => {
    expect(count).toBeGreaterThanOrEqual(40);
    stage.server.answer('/secrets.html', { body: BODY });
    const listener = await stage.driver.extensionPage('options.html');
    await takeDown(listener);
    const [query, fragment] = IN_ADDRESS.map(encodeURIComponent);
    const page = await stage.openAddress(`${stage.server.origin}/secrets.html?token=${query}#key=${fragment}`, (one) =>
      one.evaluateOnNewDocument((values) => {
        const [cookie = '', local = '', session = '', name = ''] = values;
        document.cookie = `secret=${encodeURIComponent(cookie)}`;
        localStorage.setItem('secret', local);
        sessionStorage.setItem('secret', session);
        window.name = name;
      }, STORED),
    );
    await waitForMarks(page, 4);
    for (const [at, field] of ['#field', '#area', '#draft'].entries()) await page.type(field, TYPED[at]!);
    // what changes is read again: beside the fields, and in them
    await page.evaluate(() => {
      document.querySelector('#form')!.append('One more line.');
      document.querySelector('#draft')!.append(' and more');
      document.querySelector('#last')!.append(' Iran too.');
    });
    await waitForMarks(page, 5);
    await hover(page, 'Sergei Shoigu');
    await waitForCard(stage.driver, page);
    await glance(stage.driver, page);
    await pause(400);
    const heard = await takenDown(listener);
    // it does listen: the text of the page is there, and what came later
    expect(heard).toContain('Sergei Shoigu flew to Tehran.');
    expect(heard).toContain('Iran too.');
    expect([...new Set(heard.match(new RegExp(`${CANARY}\\d+`, 'g')))]).toEqual([]);
    expect(await stored(listener)).not.toContain(CANARY);
    await listener.close();
  });
});
