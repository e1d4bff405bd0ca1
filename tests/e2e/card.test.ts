// The card: when it comes, what it says, how it stays, how it goes.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { BROWSERS } from '../../tools/browsers.ts';
import { boxInCard, cardOf, clickInCard, type Box, type CardSeen, waitForCard, waitForNoCard } from '../../tools/drive/card.ts';
import { hover, leave, markBox, waitForMarks } from '../../tools/drive/marks.ts';
import { pause, until } from '../../tools/drive/wait.ts';
import { onStage, speak, type Stage } from './stage.ts';

/** The pointer must rest 300 ms; the rest is the machine's. */
const SENSIBLE_MS = 1_500;
/** Longer than the grace of 300 ms and any triangle. */
const LONG_MS = 1_200;

const apart = (a: Box, b: Box): boolean => a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

async function openCard(stage: Stage, name = 'Shoigu', sample = 'iran-russia-en'): Promise<{ page: Page; card: CardSeen; mark: Box }> {
  const page = await stage.open(sample);
  await waitForMarks(page);
  const mark = await hover(page, name);
  return { page, card: await waitForCard(stage.driver, page), mark };
}

describe.each(BROWSERS)('card in %s', (browser) => {
  const stage = onStage(browser);

  test('comes soon after the pointer has come to rest on a name, beside the name', async () => {
    const page = await stage.open('iran-russia-en');
    await waitForMarks(page);
    const mark = await hover(page, 'Shoigu');
    const rest = Date.now();
    const card = await waitForCard(stage.driver, page);
    expect(Date.now() - rest).toBeLessThan(SENSIBLE_MS);
    expect(apart(card.box, mark), 'the card covers the name').toBe(true);
    const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(card.box.x).toBeGreaterThanOrEqual(0);
    expect(card.box.y).toBeGreaterThanOrEqual(0);
    expect(card.box.x + card.box.width).toBeLessThanOrEqual(view.width);
    expect(card.box.y + card.box.height).toBeLessThanOrEqual(view.height);
    expect(card.focused, 'the card took the focus').toBe(false);
  });

  test('says who this was on the day of the article', async () => {
    const { card } = await openCard(stage);
    expect(card.title).toBe('Sergei Shoigu');
    expect(card.text).toMatch(/as of 6 Aug(ust)? 2024/);
    expect(card.text).toMatch(/Secretary of the Security Council of Russia/i);
    expect(card.text).toContain('Сергей Шойгу');
    expect(card.lang).toMatch(/^en/);
    expect(card.dir).toBe('ltr');
  });

  test('of a place has its map', async () => {
    const { page } = await openCard(stage, 'Tehran');
    const map = () => stage.driver.inCard(page, (root) => root.querySelector('figure [role=img]')?.getAttribute('aria-label') ?? null);
    expect(await until('the map of Tehran', map)).toBe('Map: Tehran');
  });

  test('does not come when the pointer only passes', async () => {
    const page = await stage.open('iran-russia-en');
    await waitForMarks(page);
    const { x, y, width, height } = await markBox(page, 'Shoigu');
    await page.mouse.move(x - 60, y + height / 2);
    await page.mouse.move(x + width + 200, y + height * 4, { steps: 12 });
    await pause(LONG_MS);
    expect(await cardOf(stage.driver, page)).toBeUndefined();
  });

  test('stays while the pointer goes to it and rests on it, and goes when it leaves', async () => {
    const { page, card } = await openCard(stage);
    await page.mouse.move(card.box.x + card.box.width / 2, card.box.y + card.box.height / 2, { steps: 15 });
    await pause(LONG_MS);
    expect((await cardOf(stage.driver, page))?.title).toBe('Sergei Shoigu');
    await leave(page);
    await waitForNoCard(stage.driver, page);
  });

  test('comes again after leaving and coming back', async () => {
    const { page } = await openCard(stage);
    await leave(page);
    await waitForNoCard(stage.driver, page);
    await hover(page, 'Shoigu');
    expect((await waitForCard(stage.driver, page)).title).toBe('Sergei Shoigu');
  });

  test('closes with Escape, without moving the pointer', async () => {
    const { page } = await openCard(stage);
    await page.keyboard.press('Escape');
    await waitForNoCard(stage.driver, page);
    await pause(LONG_MS);
    expect(await cardOf(stage.driver, page)).toBeUndefined();
  });

  test('leads to other cards and back, in one place', async () => {
    const { page, card } = await openCard(stage);
    const other = card.links.find((id) => id !== 'sergei-shoigu');
    if (other === undefined) throw new Error(`The card has no links: ${card.text}`);
    await clickInCard(stage.driver, page, `[data-card="${other}"]`);
    const next = await waitForCard(stage.driver, page, 'the other card', (seen) => seen.title !== card.title);
    expect(next.hasBack).toBe(true);
    expect(await page.evaluate(() => document.querySelectorAll('chiosa-card').length)).toBe(1);
    await clickInCard(stage.driver, page, '[data-back]');
    await waitForCard(stage.driver, page, 'the first card', (seen) => seen.title === card.title);
    expect(new URL(page.url()).pathname, 'the link left the page').toBe('/iran-russia-en/page.html');
  });

  test('shows its sources and why it is here when asked', async () => {
    const { page, card } = await openCard(stage);
    expect(card.sources).toEqual([]);
    await clickInCard(stage.driver, page, '[data-toggle=sources]');
    const open = await waitForCard(stage.driver, page, 'sources', (seen) => seen.sources.length > 0);
    for (const source of open.sources) expect(source).toMatch(/^https:\/\//);
    await clickInCard(stage.driver, page, '[data-toggle=why]');
    await until('the reason', () => stage.driver.inCard(page, (root) => root.querySelector('p.panel')?.textContent));
  });

  test('closes by its own button', async () => {
    const { page } = await openCard(stage);
    await clickInCard(stage.driver, page, '[data-close]');
    await waitForNoCard(stage.driver, page);
  });

  test('opens on a page that forbids every style but its own', async () => {
    const path = '/iran-russia-en/page.html';
    stage.server.answer(path, { headers: { 'content-security-policy': "default-src 'none'; style-src 'none'" } });
    try {
      const { page, card } = await openCard(stage);
      expect(card.title).toBe('Sergei Shoigu');
      const paper = await stage.driver.inCard(page, (root) => {
        const parts = [...root.querySelectorAll('[role=dialog], .card')];
        return parts.map((part) => getComputedStyle(part).backgroundColor).find((colour) => colour !== 'rgba(0, 0, 0, 0)');
      });
      expect(paper, 'the card has lost its styles').toBeDefined();
    } finally {
      stage.server.answer(path, {});
    }
  });

  test('keeps its direction on a page that runs from right to left', async () => {
    const { card } = await openCard(stage, 'شويغو', 'iran-russia-ar');
    expect(card.title).toBe('Sergei Shoigu');
    expect(card.dir).toBe('ltr');
  });

  test.each([
    ['iran-russia-uk', 'Тегерана', 'Tehran'],
    ['iran-russia-ru', 'Мохаммадом Багери', 'Mohammad Bagheri'],
  ])('is the same card in %s, from the inflected name %s', async (sample, name, title) => {
    const { card } = await openCard(stage, name, sample);
    expect(card.title).toBe(title);
  });
});

describe.each(BROWSERS)('card for an Italian reader in %s', (browser) => {
  const stage = onStage(browser);
  beforeAll(() => speak(stage.driver, 'it'));

  test('is in Italian, whatever the page is in', async () => {
    const { page, card } = await openCard(stage);
    expect(card.lang).toMatch(/^it/);
    expect(card.text).toMatch(/6 ago(sto)?\.? 2024/);
    expect(card.text).toMatch(/Segretario del Consiglio di sicurezza/i);
    const sources = await boxInCard(stage.driver, page, '[data-toggle=sources]');
    expect(sources.height, 'too small a target').toBeGreaterThanOrEqual(24);
  });
});
