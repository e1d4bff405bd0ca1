// The sample pages, read from their HTML with the library as it stands in the sources: the names that expect.json lists, in order.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../../reading/engine.ts';
import { spot } from '../../../spotter/spot.ts';
import { readHtml } from '../../../tools/html.ts';
import { realEngine } from '../../fixtures/library.ts';

const PAGES = join(import.meta.dirname, '..', '..', 'pages');

/** Pages that only a browser can read as expected; the end-to-end tests do. */
const NEEDS_A_BROWSER: Record<string, string> = {
  shadow: 'its text comes by script and stands in shadow trees',
  'not-an-article': 'that it is left alone is decided before any block is read',
};

interface Expected {
  lang: string;
  date: string | null;
  mentions: [surface: string, card: string][];
  not: string[];
}

const plain = (surface: string) => surface.replaceAll('\u00AD', '').replace(/\s+/g, ' ');
const folders = readdirSync(PAGES, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
const here = folders.filter((name) => !(name in NEEDS_A_BROWSER));

let engine: Engine;
beforeAll(async () => {
  engine = await realEngine();
});

test('the pages left to the browser exist, and all others are read here', () => {
  expect(folders).toEqual(expect.arrayContaining(Object.keys(NEEDS_A_BROWSER)));
  expect(here.length).toBeGreaterThanOrEqual(11);
});

describe.each(here)('%s', (name) => {
  const expected = JSON.parse(readFileSync(join(PAGES, name, 'expect.json'), 'utf8')) as Expected;
  const load = async () => {
    const page = await readHtml(readFileSync(join(PAGES, name, 'page.html'), 'utf8'));
    const found = spot(engine.index, page.blocks).mentions.map(({ block, start, end, card }) => [plain(page.blocks[block]!.slice(start, end)), engine.library.cards[card]!.id]);
    return { page, found };
  };

  test('marks its names in order, each with its card, and nothing else', async () => {
    const { found } = await load();
    expect(found).toEqual(expected.mentions.map(([surface, card]) => [plain(surface), card]));
  });

  test('never marks what only looks like a name', async () => {
    const { found } = await load();
    const surfaces = new Set(found.map(([surface]) => surface));
    expect(expected.not.filter((surface) => surfaces.has(surface))).toEqual([]);
  });

  test('has its date and its language', async () => {
    const { page } = await load();
    expect([page.date?.day ?? null, page.lang]).toEqual([expected.date, expected.lang]);
  });
});
