// Reading a page while it lives: changes, another address, settings, a background that refuses and recovers.
// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Reader } from '../../../page/reader.ts';
import type { Changes } from '../../../page/watch.ts';
import { Orphaned, Refused } from '../../../platform/ask.ts';
import { DEFAULTS } from '../../../platform/settings-schema.ts';
import { FakeBackground, paintedIn, stubHighlights } from './fake-background.ts';

const held = vi.hoisted(() => ({ ask: undefined as unknown as FakeBackground['ask'], change: undefined as unknown as (changes: Changes) => void }));
vi.mock('../../../platform/browser.ts', () => ({ browser: {} }));
vi.mock('../../../platform/ask.ts', async (original) => ({ ...(await original<object>()), ask: (...question: Parameters<FakeBackground['ask']>) => held.ask(...question) }));
vi.mock('../../../page/watch.ts', () => ({
  watchPage: (_: AbortSignal, onChange: (changes: Changes) => void) => {
    held.change = onChange;
  },
}));

let background: FakeBackground;
let registry: ReturnType<typeof stubHighlights>;
let end: AbortController;
const events = { onChange: vi.fn(), onOrphaned: vi.fn() };

beforeEach(() => {
  background = new FakeBackground();
  held.ask = background.ask;
  registry = stubHighlights();
  end = new AbortController();
  events.onChange.mockReset();
  events.onOrphaned.mockReset();
});
afterEach(() => {
  end.abort();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

const settle = async () => {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
};
const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;
async function start(html: string): Promise<Reader> {
  document.body.innerHTML = html;
  const reader = new Reader(DEFAULTS, end.signal, events);
  reader.start();
  await settle();
  return reader;
}
async function changed(...roots: Element[]): Promise<void> {
  held.change({ roots, moved: false });
  await settle();
}
const painted = () => paintedIn(registry);
const counts = (reader: Reader) => Object.fromEntries(reader.marks.counts());

test('a page is read, painted and reported', async () => {
  const reader = await start('<h1>A visit</h1><p>Shoigu and the Su-35</p>');
  expect(reader.state).toBe('ready');
  expect(painted()).toEqual(['Shoigu', 'Su-35']);
  expect(reader.report()).toMatchObject({ title: 'A visit', lang: 'en', counts: [['shoigu', 1], ['su-35', 1]], months: ['2024-08'] });
  expect(reader.face).toEqual({ texts: {}, css: '' });
  expect(events.onChange).toHaveBeenCalledOnce();
});

test('a long page is sent in pieces, each told what was found before', async () => {
  const reader = await start(`<p>Shoigu ${'word '.repeat(30_000)}</p><p>Bagheri and Shoigu</p>`);
  expect(background.sent.map((texts) => texts.length)).toEqual([1, 1]);
  expect(background.asked.filter(([kind]) => kind === 'read').map(([, body]) => (body as { known: string[] }).known)).toEqual([[], ['shoigu']]);
  expect(counts(reader)).toEqual({ shoigu: 2, bagheri: 1 });
});

test('names that a style hides within a line are read but not marked', async () => {
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = '.off { display: none } .none { display: contents }';
  const reader = await start('<p>Shoigu met <span class="off">Shoigu and <b>Bagheri</b></span> and <span class="none">the Su-35</span></p>');
  style.remove();
  expect(counts(reader)).toEqual({ shoigu: 1, 'su-35': 1 });
  expect(painted()).toEqual(['Shoigu', 'Su-35']);
});

test('what the page changes before the answer comes is not marked, and is read again when it is told', async () => {
  const release = background.hold();
  const reader = await start('<p>Shoigu <i>met</i></p><p>Bagheri <i>too</i></p>');
  find('i').textContent = 'saw';
  find('p').prepend('Then ');
  release();
  await settle();
  expect(counts(reader)).toEqual({ bagheri: 1 });
  await changed(find('p'));
  expect(counts(reader)).toEqual({ shoigu: 1, bagheri: 1 });
});

describe('changes', () => {
  test('only the changed part is read again', async () => {
    const reader = await start('<p>Shoigu</p><p id="two">Bagheri</p>');
    find('#two').textContent = 'the Su-35';
    await changed(find('#two'));
    expect(background.sent).toEqual([['Shoigu', 'Bagheri'], ['the Su-35']]);
    expect(painted()).toEqual(['Shoigu', 'Su-35']);
    expect(counts(reader)).toEqual({ shoigu: 1, 'su-35': 1 });
  });

  test('what was found before stays until the new is there', async () => {
    const reader = await start('<p>Shoigu</p>');
    const release = background.hold();
    find('p').append(' and Bagheri');
    await changed(find('p'));
    expect(counts(reader)).toEqual({ shoigu: 1 });
    release();
    await settle();
    expect(counts(reader)).toEqual({ shoigu: 1, bagheri: 1 });
  });

  test('a change in a line reads its whole block', async () => {
    await start('<p>Sergei <b>Bagh</b></p>');
    find('b').textContent = 'Shoigu';
    await changed(find('b'));
    expect(background.sent.at(-1)).toEqual(['Sergei Shoigu']);
  });

  test('parts inside each other count once', async () => {
    const reader = await start('<div><b>loose</b><p>Shoigu</p></div>');
    await changed(find('b'), find('p'));
    expect(counts(reader)).toEqual({ shoigu: 1 });
  });

  test('what only went is forgotten without reading', async () => {
    const reader = await start('<p>Shoigu</p><p id="two">Bagheri</p>');
    find('#two').remove();
    await changed();
    expect([counts(reader), painted(), background.sent.length]).toEqual([{ shoigu: 1 }, ['Shoigu'], 1]);
  });

  test.each(['hidden', 'inert', 'aria-hidden="true"', 'contenteditable', 'role="textbox"'])('what becomes %s is forgotten, and what changes inside is not read', async (attribute) => {
    const reader = await start('<div id="box"><p>Shoigu</p></div><p>Bagheri</p>');
    find('#box').setAttribute(attribute.split('=')[0]!, attribute.split('"')[1] ?? '');
    await changed(find('#box'));
    expect(counts(reader)).toEqual({ bagheri: 1 });
    find('#box p').textContent = 'SECRET';
    await changed(find('#box p'));
    expect(JSON.stringify(background.sent)).not.toContain('SECRET');
    expect(painted()).toEqual(['Bagheri']);
  });

  test('a part read again keeps its section: no second mark appears in it', async () => {
    await start('<p>Shoigu</p><p id="two">then</p><h2>Later</h2><p>Shoigu again</p>');
    expect(painted()).toEqual(['Shoigu', 'Shoigu']);
    find('#two').textContent = 'then Shoigu';
    await changed(find('#two'));
    expect(painted()).toEqual(['Shoigu', 'Shoigu']);
    expect([...registry.values()].flatMap((set) => [...set]).map((range) => range.startContainer.parentElement?.id)).not.toContain('two');
  });

  test('names left unmarked are not listed again each time', async () => {
    const reader = await start('<p id="one">Wagner</p>');
    for (let round = 0; round < 5; round++) await changed(find('#one'));
    expect(reader.report().unsure).toEqual([{ surface: 'Wagner', cards: [], why: 'draw', count: 1 }]);
  });

  test('a component that is read again counts once', async () => {
    document.body.innerHTML = '<main><x-box></x-box></main>';
    find('x-box').attachShadow({ mode: 'open' }).innerHTML = '<p>Shoigu</p><x-in></x-in>';
    find('x-box').shadowRoot!.querySelector('x-in')!.attachShadow({ mode: 'open' }).innerHTML = '<p>Bagheri</p>';
    const reader = new Reader(DEFAULTS, end.signal, events);
    reader.start();
    await settle();
    expect(reader.shadowRoots).toHaveLength(2);
    await changed(find('main'));
    reader.apply({ ...DEFAULTS, language: 'it' });
    await settle();
    expect(counts(reader)).toEqual({ shoigu: 1, bagheri: 1 });
    find('x-box').remove();
    await changed(find('main'));
    expect([counts(reader), reader.shadowRoots]).toEqual([{}, []]);
  });
});

describe('reading anew', () => {
  test('another address forgets the old article', async () => {
    const reader = await start('<main><p>Shoigu</p></main>');
    find('main').innerHTML = '<p>Bagheri</p>';
    held.change({ roots: [], moved: true });
    expect(reader.state).toBe('reading');
    await settle();
    expect([reader.state, counts(reader), painted(), [...reader.cards.keys()]]).toEqual(['ready', { bagheri: 1 }, ['Bagheri'], ['bagheri']]);
  });

  test('answers to older questions are dropped, and an overtaken reading does not call the page ready', async () => {
    const release = background.hold();
    const reader = await start('<main><p>Shoigu</p></main>');
    find('main').innerHTML = '<p>Bagheri</p>';
    held.change({ roots: [], moved: true });
    held.change({ roots: [find('main')], moved: false });
    release();
    await settle();
    expect(counts(reader)).toEqual({ bagheri: 1 });
    expect(events.onChange.mock.calls.length).toBeLessThanOrEqual(2);
  });

  test('an overtaken reading of a long page stops where it is', async () => {
    const release = background.hold();
    await start(`<p>Shoigu ${'word '.repeat(30_000)}</p><p>Bagheri</p>`);
    held.change({ roots: [], moved: true });
    release();
    await settle();
    expect(background.sent.map(([text]) => text!.slice(0, 7))).toEqual(['Shoigu ', 'Shoigu ', 'Bagheri']);
  });

  test('settings of what is painted need no reading, the language does', async () => {
    const reader = await start('<p>Shoigu, Shoigu and the Su-35</p>');
    const { length } = background.sent;
    reader.apply({ ...DEFAULTS, mentions: 'all' });
    expect(painted()).toEqual(['Shoigu', 'Shoigu', 'Su-35']);
    reader.apply({ ...DEFAULTS, kinds: { ...DEFAULTS.kinds, person: false } });
    expect(painted()).toEqual(['Su-35']);
    expect(background.sent).toHaveLength(length);
    reader.apply({ ...DEFAULTS, language: 'it' });
    await settle();
    expect(background.sent).toHaveLength(length + 1);
    expect(painted()).toEqual(['Shoigu', 'Su-35']);
  });

  test('after the end nothing is painted and nothing said', async () => {
    const reader = await start('<p>Shoigu</p>');
    const { length } = background.sent;
    end.abort();
    expect(painted()).toEqual([]);
    events.onChange.mockReset();
    find('p').textContent = 'Bagheri';
    await changed(find('p'));
    expect([painted(), background.sent.length]).toEqual([[], length]);
    expect(events.onChange).not.toHaveBeenCalled();
    expect(reader.state).toBe('ready');
  });
});

describe('a background that fails', () => {
  test.each([
    ['refuses', new Refused('Error', 'the library is damaged'), 'the library is damaged'],
    ['does not wake', new Error('Could not establish connection.'), 'Could not establish connection.'],
  ])('%s: the page says so, and reads everything when it is asked again', async (_, failure, words) => {
    background.failures = [failure];
    const reader = await start('<p>Shoigu</p><p id="two">Bagheri</p>');
    expect([reader.state, reader.damage, painted()]).toEqual(['damaged', words, []]);
    expect(events.onChange).toHaveBeenCalledOnce();
    reader.retry();
    await settle();
    expect([reader.state, painted()]).toEqual(['ready', ['Bagheri', 'Shoigu']]);
  });

  test('in the middle of a page: what was found elsewhere stays', async () => {
    const reader = await start('<p>Shoigu</p><p id="two">then Bagheri</p>');
    background.failures = [new Refused('Error', 'damaged')];
    await changed(find('#two'));
    expect([reader.state, counts(reader)]).toEqual(['damaged', { shoigu: 1 }]);
  });

  test('is not asked anew without need', async () => {
    const reader = await start('<p>Shoigu</p>');
    reader.retry();
    await settle();
    expect(background.sent).toHaveLength(1);
  });

  test('is gone: the visit is told, once for each question', async () => {
    background.failures = [new Orphaned('updated')];
    const reader = await start('<p>Shoigu</p>');
    expect(events.onOrphaned).toHaveBeenCalledOnce();
    expect([reader.state, events.onChange.mock.calls.length]).toEqual(['reading', 0]);
  });
});

test('a mention that is not underlined does not react', async () => {
  const reader = await start('<p>Shoigu met Shoigu</p>');
  const [first, second] = reader.marks.all();
  const under = vi.spyOn(reader.marks, 'at');
  under.mockReturnValue(first);
  expect(reader.markAt({ x: 1, y: 1 })).toBe(first);
  under.mockReturnValue(second);
  expect(reader.markAt({ x: 1, y: 1 })).toBeUndefined();
  reader.apply({ ...DEFAULTS, mentions: 'all' });
  expect(reader.markAt({ x: 1, y: 1 })).toBe(second);
});
