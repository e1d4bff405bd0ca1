// The reader's packs: added from a file, read on pages beside the library, said to be the reader's own, refused when broken, removed and put back.
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { BROWSERS } from '../../tools/browsers.ts';
import { waitForCard } from '../../tools/drive/card.ts';
import { hover, marksOf, waitForMarks } from '../../tools/drive/marks.ts';
import { until } from '../../tools/drive/wait.ts';
import { onStage } from './stage.ts';

const source = { url: 'https://example.org/wings', publisher: 'Agency One', read: '2026-11-01' };
const PACK = {
  chiosa: 'pack',
  version: 1,
  id: 'wings',
  name: 'Wings of the world',
  by: 'a reader',
  cards: [
    {
      id: 'air-force-of-iran',
      kind: 'organisation',
      names: { en: ['Iranian air force'] },
      gist: { en: 'Flies fighters that were bought before 1979.' },
      facts: [{ 'part-of': 'armed-forces-of-iran', source: 1 }],
      sources: { 1: source },
      reviewed: '2026-11-01',
    },
  ],
};
const broken = { ...PACK, cards: [{ ...PACK.cards[0], facts: [{ 'part-of': 'nowhere-at-all', source: 1 }] }] };

/** Chooses a file with this text, as the reader does in the file picker. */
const choose = (options: Page, text: string) =>
  options.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>('.packs input[type=file]')!;
    const files = new DataTransfer();
    files.items.add(new File([text], 'pack.json', { type: 'application/json' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
const said = (options: Page) => options.evaluate(() => ({ packs: document.querySelector<HTMLElement>('.packs')?.innerText ?? '', undo: document.querySelector<HTMLElement>('.undo')?.innerText ?? '' }));
const press = (options: Page, name: string) =>
  options.evaluate((name) => [...document.querySelectorAll<HTMLElement>('.packs button, .undo button')].find((button) => (button.ariaLabel ?? button.innerText) === name)!.click(), name);
const untilSaid = (options: Page, what: string, where: 'packs' | 'undo' = 'packs') => until(`the settings to say "${what}"`, async () => (await said(options))[where].includes(what));

describe.each(BROWSERS)('packs in %s', (browser) => {
  const stage = onStage(browser);
  let settings: Page;
  const openSettings = async () => (settings = await stage.driver.extensionPage('options.html'));
  afterEach(() => settings.close());

  test('one is added, read beside the library, lives on after the worker dies, and is removed and put back', async () => {
    const before = await waitForMarks(await stage.open('iran-russia-en'));
    await openSettings();
    await untilSaid(settings, 'No packs yet.');
    await choose(settings, JSON.stringify(PACK));
    await untilSaid(settings, 'Wings of the world was added.', 'undo');
    expect((await said(settings)).packs).toContain('by a reader · 1 card');
    await stage.driver.stopWorker();

    const page = await stage.open('iran-russia-en');
    await waitForMarks(page, before + 1);
    await hover(page, 'Iranian air force');
    const card = await waitForCard(stage.driver, page, 'the card of the pack', ({ title }) => title === 'Iranian air force');
    expect(card.text).toContain('from your pack “Wings of the world”');
    expect(card.text).toContain('Flies fighters');
    expect(card.links).toContain('armed-forces-of-iran');

    await settings.bringToFront();
    await press(settings, 'Remove Wings of the world');
    await untilSaid(settings, 'No packs yet.');
    expect(await waitForMarks(await stage.open('iran-russia-en'), before)).toBe(before);
    await settings.bringToFront();
    await press(settings, 'Undo');
    await untilSaid(settings, 'by a reader · 1 card');
    await press(settings, 'Remove Wings of the world');
    await untilSaid(settings, 'No packs yet.');
  });

  test('one that is broken is refused with the way to what is wrong, and nothing of it stays', async () => {
    await openSettings();
    await untilSaid(settings, 'No packs yet.');
    await choose(settings, JSON.stringify(broken));
    await untilSaid(settings, 'nothing of it was kept');
    expect((await said(settings)).packs).toContain('cards.0.facts.0.part-of: there is no card "nowhere-at-all"');
    await settings.close();
    await openSettings();
    await untilSaid(settings, 'No packs yet.');
    await choose(settings, '{');
    await untilSaid(settings, 'The file is not JSON');
    const page = await stage.open('iran-russia-en');
    await waitForMarks(page);
    expect((await marksOf(page)).map(({ text }) => text)).not.toContain('Iranian air force');
  });
});
