// Hostile pages, tests/hostile: the right names are marked, nothing of the page is changed, the card lies on top, and the extension says no error.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../../tools/browsers.ts';
import type { Box } from '../../tools/drive/card.ts';
import type { Driver } from '../../tools/drive/types.ts';
import { pause, until } from '../../tools/drive/wait.ts';
import { readHtml } from '../../tools/html.ts';
import { type Case, choose, onStage, plain, ROOT } from './stage.ts';
import { Windows } from './windows.ts';
import { bearWitness, boxOf, cardBoxOf, lyingAt, type Seen, see } from './witness.ts';

const HOSTILE = join(ROOT, 'tests/hostile');
/** For names that must not come: a page is read within a few hundred. */
const QUIET_MS = 800;
/** For names that must not go, or come besides. */
const STILL_MS = 300;
/** A narrower card cannot be read, px: it is meant to have 360, on a root that is zoomed out fewer. */
const LEAST_WIDTH = 200;

interface HostileCase extends Case {
  /** Headers that the page comes with. */
  headers?: Record<string, string>;
  /** What the reader does before anything else. */
  script?: { click?: string };
  /** The mark to point at, whose card must come, on top and whole; null where the page can rightly keep it away, or that is not its matter. */
  card: string | null;
}

const cases: HostileCase[] = readdirSync(HOSTILE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, ...(JSON.parse(readFileSync(join(HOSTILE, name, 'expect.json'), 'utf8')) as Omit<HostileCase, 'name'>) }));

const KINDS_OF = new Map(
  readdirSync(join(ROOT, 'assets/cards'), { recursive: true, encoding: 'utf8' }).flatMap((file): [string, string][] => {
    const [, kind, id] = /(\w+)[\\/]([^\\/]+)\.yaml$/.exec(file) ?? [];
    return kind !== undefined && id !== undefined ? [[id, kind]] : [];
  }),
);

/** Surface and kind, in any order: names inside a component have none with those outside. */
const told = (pairs: [surface: string, kind: string | undefined][]): string[] => pairs.map(([surface, kind]) => `${plain(surface)} (${kind})`).toSorted();
const found = ({ marks }: Seen): string[] => told(marks.map(([surface, kind]) => [surface, kind]));

/** Waits until the marks are the expected ones and stay so; answers what they are at last. */
async function settledMarks(page: Page, expected: string[]): Promise<string[]> {
  if (expected.length === 0) await pause(QUIET_MS);
  let since = Infinity;
  const stand = async (): Promise<boolean> => {
    if (found(await see(page)).join() !== expected.join()) since = Infinity;
    else since = Math.min(since, Date.now());
    return Date.now() - since >= STILL_MS;
  };
  await until('the expected marks', stand, 6_000).catch(() => undefined);
  return found(await see(page));
}

/** Points just inside the corners of a card, and its middle. */
function pointsOf({ x, y, width, height }: Box): [number, number][] {
  const inset = 14;
  const [left, right, top, bottom] = [x + inset, x + width - inset, y + inset, y + height - inset];
  return [[left, top], [right, top], [left, bottom], [right, bottom], [x + width / 2, y + height / 2]];
}

async function expectCard(driver: Driver, page: Page, surface: string): Promise<void> {
  const mark = await until(`a mark on ${surface}`, () => boxOf(page, surface));
  const [x, y] = [mark.x + mark.width / 2, mark.y + mark.height / 2];
  // from beside it, towards the middle of the window: a pointer cannot come from outside
  await page.mouse.move(x + (x < 640 ? 30 : -30), y + (y < 450 ? 20 : -20));
  await page.mouse.move(x, y, { steps: 4 });
  await until('the card', () => cardBoxOf(driver, page), 5_000);
  let last = '';
  const box = await until('the card to rest', async () => {
    const now = await cardBoxOf(driver, page);
    const still = JSON.stringify(now) === last;
    last = JSON.stringify(now);
    return still && now;
  });
  expect(box.width, 'the width of the card').toBeGreaterThan(LEAST_WIDTH);
  const { width = 0, height = 0 } = page.viewport() ?? {};
  expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height, `the card is whole in the window: ${JSON.stringify(box)}`).toBe(true);
  expect(await lyingAt(page, pointsOf(box)), 'what lies on top in the corners and the middle of the card').toEqual(Array(5).fill('chiosa-card'));
}

test('there are at least sixty', () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
});

test.each(cases)('$name has its day and its language', async ({ name, date, lang }) => {
  const page = await readHtml(readFileSync(join(HOSTILE, name, 'page.html'), 'utf8'));
  expect([page.date?.day ?? null, page.lang]).toEqual([date, lang]);
});

describe.each(BROWSERS)('hostile pages in %s', (browser) => {
  const stage = onStage(browser, { folder: HOSTILE });
  let windows: Windows;
  beforeAll(async () => {
    await choose(stage.driver, 'mentions', 'all');
    for (const { name, headers } of cases) if (headers) stage.server.answer(`/${name}/page.html`, { headers });
    windows = await new Windows(stage.driver, bearWitness).open();
  });

  test.concurrent.each(cases)('$name', ({ name, mentions, not, script, card }) =>
    windows.use(async (page) => {
      await page.goto(stage.server.page(name), { waitUntil: 'load' });
      if (script?.click !== undefined) await page.click(script.click);
      const expected = told(mentions.map(([surface, id]) => [surface, KINDS_OF.get(id)]));
      expect(await settledMarks(page, expected)).toEqual(expected);
      if (card !== null) await expectCard(stage.driver, page, card);
      const { marks, foreign, same, hosts } = await see(page);
      expect(marks.filter(([surface, , painted]) => !painted || not.includes(surface))).toEqual([]);
      expect(foreign, 'changes of the document that are not the page’s own').toEqual([]);
      expect(same, 'the page’s HTML is what it was').toBe(true);
      expect(hosts).toBeLessThanOrEqual(card === null ? 0 : 1);
    }),
  );
});
