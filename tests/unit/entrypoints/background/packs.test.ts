// The background and the reader's packs: added, put in place of another, removed; what fails leaves what was there; only our own pages may ask.
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { packHandlers } from '../../../../entrypoints/background/packs.ts';
import { ALL_PACKS_LIMIT, loadPacks, MOST_PACKS } from '../../../../platform/packs.ts';
import { viewCard } from '../../../../cards/view-card.ts';
import type { CardEngine } from '../../../../reading/engine.ts';
import { readBlocks } from '../../../../reading/read.ts';
import { GOOD, libraryFiles, openBeside } from '../../../fixtures/packs.ts';
import { fakeBrowser } from '../../platform/fake-browser.ts';

const held = vi.hoisted(() => ({ browser: undefined as unknown as ReturnType<typeof fakeBrowser> & { runtime: { getURL: (path: string) => string } } }));
vi.mock('../../../../platform/browser.ts', () => ({
  get browser() {
    return held.browser;
  },
}));

let files: Map<string, Uint8Array>;
beforeAll(() => {
  files = libraryFiles();
});
beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-23T12:00Z'), toFake: ['Date'] });
  const browser = fakeBrowser();
  held.browser = { ...browser, runtime: { ...browser.runtime, getURL: (path) => `chrome-extension://ours/${path}` } };
});

const OURS = { url: 'chrome-extension://ours/options.html' };

/** The handlers over an engine that is opened anew when it is told to forget, as the background does. */
function background() {
  let opened: ReturnType<typeof openBeside> | undefined;
  const open = () => (opened ??= loadPacks().then((texts) => openBeside(files, texts)));
  const forget = vi.fn(() => void (opened = undefined));
  const cards = async (): Promise<CardEngine> => (await open()).cards;
  const handlers = packHandlers(cards, forget);
  return {
    forget,
    cards,
    whole: async () => (await open()).whole,
    add: async (text: string, from: { url?: string } = OURS) => handlers['add-pack']({ text }, from as never),
    remove: async (id: string, from: { url?: string } = OURS) => handlers['remove-pack']({ id }, from as never),
    list: async (from: { url?: string } = OURS) => handlers.packs({}, from as never),
  };
}

const stored = () => held.browser.stored.get('packs');
/** A pack of one card. */
const made = (id: string, name = `Pack ${id}`, padding = 0) =>
  `{"chiosa":"pack","version":1,"id":"${id}","name":"${name}","cards":[{"id":"one","kind":"person","names":{"en":["Nilo Ferrante"]},"gist":{"en":"Made."},"facts":[],"sources":{"1":{"url":"https://example.org/","publisher":"Example","read":"2026-11-01"}},"reviewed":"2026-11-01"}]}${' '.repeat(padding)}`;
const league = GOOD.get('league')!;
const council = GOOD.get('council')!;

test('what is added is stored as it was written, listed, and its cards are there', async () => {
  const { add, list, whole, forget } = background();
  expect(await list()).toEqual([]);
  expect(await add(council)).toEqual({ added: { id: 'brackenford', name: 'Brackenford and its council', by: 'A neighbour', cards: 9 }, before: undefined });
  expect(stored()).toEqual({ brackenford: council });
  expect(forget).toHaveBeenCalledTimes(1);
  await add(league);
  expect(await list()).toEqual([
    { id: 'brackenford', name: 'Brackenford and its council', by: 'A neighbour', cards: 9 },
    { id: 'valley-league', name: 'Football in the three valleys', by: undefined, cards: 6 },
  ]);
  const engine = await whole();
  const { mentions } = readBlocks(engine, await engine.sayer('en'), [{ id: 1, text: 'Edith Marlowe met Nilo Ferrante.' }], undefined, []);
  expect(mentions.map(({ card }) => card)).toEqual(['brackenford--edith-marlowe', 'valley-league--nilo-ferrante']);
});

test('one with the id of another takes its place, and what was there is given back', async () => {
  const { add, list, cards } = background();
  await add(council);
  const changed = council.replace('Brackenford and its council', 'Brackenford anew').replace('"Edith Marlowe",', '"Edith Marlow",');
  expect(await add(changed)).toEqual({ added: expect.objectContaining({ name: 'Brackenford anew' }), before: council });
  expect(stored()).toEqual({ brackenford: changed });
  expect((await list()).map(({ name }) => name)).toEqual(['Brackenford anew']);
  expect(viewCard(await (await cards()).sayer('en'), 'brackenford--edith-marlowe', { page: new Set() })?.title).toBe('Edith Marlow');
});

test('one that is removed is given back, and its cards are gone; none by that id changes nothing', async () => {
  const { add, remove, list, cards } = background();
  await add(council);
  await add(league);
  expect(await remove('atlantis')).toEqual({ text: undefined });
  expect(await remove('brackenford')).toEqual({ text: council });
  expect(stored()).toEqual({ 'valley-league': league });
  expect((await list()).map(({ id }) => id)).toEqual(['valley-league']);
  expect((await cards()).library.numberOf.has('brackenford--edith-marlowe')).toBe(false);
  expect(await add(council)).toHaveProperty('added');
});

describe('refused, and nothing of it stays', () => {
  test.each([
    ['a bad pack', council.replace('"population": 8200', '"population": -1'), { code: 'faults', faults: ['cards.0.facts.1.population: -1 is no number that can be shown'] }],
    ['no JSON', 'hello', { code: 'not-json', faults: [] }],
    ['no pack', '{}', { code: 'not-a-pack', faults: [] }],
    ['too large a pack', made('large', 'Large', 1_000_000), { code: 'too-large', faults: [] }],
    ['a pack called like another', made('brackenford-2', 'BRACKENFORD, and its Council'), { code: 'faults', faults: ['name: another pack, "brackenford", is called so'] }],
    ['a pack called like another, in Ukrainian letters with an accent', made('mlyny-2', 'Млини й мельники́'), { code: 'faults', faults: ['name: another pack, "mlyny", is called so'] }],
  ])('%s', async (_, text, refused) => {
    const { add, list, forget } = background();
    await add(council);
    await add(GOOD.get('ukrainian')!);
    const before = stored();
    const lines = await list();
    forget.mockClear();
    expect(await add(text)).toEqual({ refused });
    expect(stored()).toBe(before);
    expect(await list()).toEqual(lines);
    expect(forget).not.toHaveBeenCalled();
  });
  test.each([[undefined], [null], [7], [{}], [[council]]])('a text that is none: %s', async (text) => {
    expect(await background().add(text as unknown as string).catch(() => 'failed')).not.toHaveProperty('added');
    expect(stored()).toBeUndefined();
  });
});

test('one more than the most is refused, but any may be put in the place of another', async () => {
  const { add } = background();
  held.browser.stored.set('packs', Object.fromEntries(Array.from({ length: MOST_PACKS }, (_, at) => [`pack-${at}`, made(`pack-${at}`)])));
  const before = stored();
  expect(await add(made('one-more'))).toEqual({ refused: { code: 'too-many', faults: [] } });
  expect(stored()).toBe(before);
  expect(await add(made('pack-7', 'Another name'))).toEqual({ added: { id: 'pack-7', name: 'Another name', by: undefined, cards: 1 }, before: made('pack-7') });
  expect(Object.keys(stored() as object)).toHaveLength(MOST_PACKS);
});

test('packs that are too large together are refused', async () => {
  const { add } = background();
  const large = (id: string) => made(id, `Pack ${id}`).padEnd(990_000);
  for (const id of ['a', 'b', 'c', 'd']) expect(await add(large(id))).toHaveProperty('added');
  expect(await add(large('e'))).toEqual({ refused: { code: 'too-many', faults: [] } });
  expect(await add(made('e'))).toHaveProperty('added');
  expect(JSON.stringify(stored()).length).toBeLessThan(ALL_PACKS_LIMIT + 10_000);
});

describe('storage', () => {
  test('that is full: the pack is not there, and what was stored stays', async () => {
    const { add, remove, list, forget } = background();
    await add(council);
    forget.mockClear();
    held.browser.storage.local.set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(add(league)).rejects.toThrow('quota');
    held.browser.storage.local.set.mockRejectedValueOnce(new Error('disk failure'));
    await expect(remove('brackenford')).rejects.toThrow('disk');
    expect(stored()).toEqual({ brackenford: council });
    expect((await list()).map(({ id }) => id)).toEqual(['brackenford']);
    expect(forget).not.toHaveBeenCalled();
    // the turn of the next comes all the same
    expect(await add(league)).toHaveProperty('added');
  });
  test('that cannot be read is not written over', async () => {
    const { add, remove } = background();
    await add(council);
    await background().list();
    held.browser.storage.local.set.mockClear();
    held.browser.storage.local.get.mockRejectedValue(new Error('corrupted'));
    await expect(add(league)).rejects.toThrow('corrupted');
    await expect(remove('brackenford')).rejects.toThrow('corrupted');
    expect(held.browser.storage.local.set).not.toHaveBeenCalled();
    expect(stored()).toEqual({ brackenford: council });
    expect(await loadPacks()).toEqual(new Map());
  });
  test.each([['nothing', undefined], ['null', null], ['a text', 'packs'], ['a list', [council]], ['a number', 7]])('that holds %s where packs should be has none', async (_, value) => {
    held.browser.stored.set('packs', value);
    const { list, add } = background();
    expect(await list()).toEqual([]);
    expect(await add(council)).toHaveProperty('added');
    expect(stored()).toEqual({ brackenford: council });
  });
  test('with a pack that is damaged, or of an older library: listed with its fault, its cards not shown, the others as ever', async () => {
    const older = council.replace('"of": "united-kingdom"', '"of": "old-kingdom"');
    held.browser.stored.set('packs', { cut: league.slice(0, 500), number: 7, brackenford: older, 'valley-league': league });
    const { list, whole, remove } = background();
    expect(await list()).toEqual([
      { id: 'brackenford', name: 'brackenford', cards: 0, refused: { code: 'faults', faults: ['cards.0.facts.0.of: there is no card "old-kingdom"'] } },
      { id: 'cut', name: 'cut', cards: 0, refused: { code: 'not-json', faults: [] } },
      { id: 'valley-league', name: 'Football in the three valleys', by: undefined, cards: 6 },
      { id: 'number', name: 'number', cards: 0, refused: { code: 'not-json', faults: [] } },
    ].sort((a, b) => a.name.localeCompare(b.name)));
    const engine = await whole();
    expect(engine.library.numberOf.has('brackenford--edith-marlowe')).toBe(false);
    const { mentions } = readBlocks(engine, await engine.sayer('it'), [{ id: 1, text: 'Edith Marlowe e Nilo Ferrante in Italia.' }], undefined, []);
    expect(mentions.map(({ card }) => card)).toEqual(['valley-league--nilo-ferrante', 'italy']);
    expect(await remove('cut')).toEqual({ text: league.slice(0, 500) });
    expect(await remove('number')).toEqual({ text: '' });
    expect(stored()).toEqual({ brackenford: older, 'valley-league': league });
  });
});

test('a tab’s page, another extension and nobody at all are refused', async () => {
  const { add, remove, list } = background();
  await add(council);
  for (const from of [{ url: 'https://example.org/' }, { url: 'https://example.org/?chrome-extension://ours/' }, { url: 'chrome-extension://others/options.html' }, { url: 'chrome-extension://ours.example/options.html' }, { url: '' }, {}]) {
    await expect(add(league, from)).rejects.toThrow('own pages');
    await expect(remove('brackenford', from)).rejects.toThrow('own pages');
    await expect(list(from)).rejects.toThrow('own pages');
  }
  expect(stored()).toEqual({ brackenford: council });
});

test('two that are added at once are both kept; so is one that is added while another is removed', async () => {
  const { add, remove } = background();
  await Promise.all([add(council), add(league), add(made('third'))]);
  expect(Object.keys(stored() as object).sort()).toEqual(['brackenford', 'third', 'valley-league']);
  await Promise.all([remove('third'), add(made('fourth')), remove('brackenford')]);
  expect(Object.keys(stored() as object).sort()).toEqual(['fourth', 'valley-league']);
});

test('two of one name that are added at once: the first is kept', async () => {
  const { add } = background();
  expect(await Promise.all([add(made('first', 'Same')), add(made('second', 'same'))])).toEqual([expect.objectContaining({ added: expect.anything() }), { refused: { code: 'faults', faults: ['name: another pack, "first", is called so'] } }]);
  expect(Object.keys(stored() as object)).toEqual(['first']);
});

test.each(['constructor', 'prototype', 'tostring', 'valueof', '0', '1e3'])('a pack, and a card, called "%s"', async (id) => {
  const { add, list, remove, cards } = background();
  const text = made(id).replace('"id":"one"', `"id":"${id}"`);
  expect(await add(text)).toEqual({ added: { id, name: `Pack ${id}`, by: undefined, cards: 1 }, before: undefined });
  expect(await add(text)).toHaveProperty('before', text);
  expect((await list()).map((line) => line.id)).toEqual([id]);
  const view = viewCard(await (await cards()).sayer('en'), `${id}--${id}`, { page: new Set() });
  expect([view?.title, view?.gist]).toEqual(['Nilo Ferrante', 'Made.']);
  expect(await remove(id)).toEqual({ text });
  expect(await remove(id)).toEqual({ text: undefined });
  expect(stored()).toEqual({});
});
