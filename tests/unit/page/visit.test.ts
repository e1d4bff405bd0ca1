// Our visit to a page: where it reads, what it does when the settings change, and that nothing stays behind.
// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isReadable, Visit } from '../../../page/visit.ts';
import { DEFAULTS, type Settings } from '../../../platform/settings-schema.ts';
import type { TabState } from '../../../reading/types.ts';
import { fakeBrowser } from '../platform/fake-browser.ts';
import { FakeBackground, paintedIn, stubHighlights } from './fake-background.ts';

const held = vi.hoisted(() => ({ browser: undefined as unknown as ReturnType<typeof fakeBrowser>, ask: undefined as unknown as FakeBackground['ask'] }));
vi.mock('../../../platform/browser.ts', () => ({
  get browser() {
    return held.browser;
  },
}));
vi.mock('../../../platform/ask.ts', async (original) => ({ ...(await original<object>()), ask: (...question: Parameters<FakeBackground['ask']>) => held.ask(...question) }));

const ARTICLE = '<meta property="og:type" content="article">';
let background: FakeBackground;
let registry: ReturnType<typeof stubHighlights>;
let visit: Visit | undefined;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  background = new FakeBackground();
  held.ask = background.ask;
  held.browser = fakeBrowser();
  registry = stubHighlights();
  document.head.innerHTML = ARTICLE;
  document.body.innerHTML = '<p>Shoigu</p>';
});
afterEach(() => {
  visit?.end();
  visit = undefined;
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Lets observers hear, messages go and the page be calm. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    await new Promise<void>((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(300);
  }
}
async function start(stored?: Partial<Settings>): Promise<void> {
  if (stored) held.browser.stored.set('settings', { ...DEFAULTS, ...stored });
  visit = await Visit.start();
  await settle();
}
const change = async (changes: Partial<Settings>) => {
  await held.browser.storage.local.set({ settings: { ...DEFAULTS, ...changes } });
  await settle();
};
/** A question as the popup asks it. */
async function popup<Answer = TabState>(kind: string, body: unknown = {}): Promise<Answer> {
  const [listener] = held.browser.runtime.onMessage.listeners;
  const answer = await new Promise<{ ok: boolean; body: Answer }>((resolve) => void listener!({ chiosa: 1, kind, body }, { id: 'ours' }, resolve));
  expect(answer.ok).toBe(true);
  return answer.body;
}
const painted = () => paintedIn(registry);

test('an article is read, and the popup and the button hear of it', async () => {
  await start();
  expect(painted()).toEqual(['Shoigu']);
  expect(await popup('state')).toMatchObject({ state: 'ready', report: { counts: [['shoigu', 1]] } });
  expect(background.badges.at(-1)).toBe(1);
});

test('a long page has the marks of its first text painted while the rest is still being read', async () => {
  const gate = Promise.withResolvers<void>();
  held.ask = async (...question) => {
    if (question[0] === 'read' && background.sent.length === 1) await gate.promise;
    return background.ask(...question);
  };
  document.body.innerHTML = `<p>Shoigu</p><p>${'long text '.repeat(15_000)}</p><p>Bagheri</p>`;
  await start();
  expect([(await popup('state')).state, painted()]).toEqual(['reading', ['Shoigu']]);
  gate.resolve();
  await settle();
  expect([(await popup('state')).state, painted()]).toEqual(['ready', ['Bagheri', 'Shoigu']]);
});

describe('where it does not read', () => {
  test.each<[string, Partial<Settings>, string, string]>([
    ['switched off', { on: false }, ARTICLE, 'everywhere'],
    ['on a site that is off', { off: ['localhost'] }, ARTICLE, 'site'],
    ['on a site that is not among the only ones', { where: 'only' }, ARTICLE, 'site'],
    ['on a page that is no article', {}, '', 'not-article'],
  ])('%s', async (_, settings, head, why) => {
    document.head.innerHTML = head;
    await start(settings);
    expect(await popup('state')).toEqual({ state: 'off', why, host: 'localhost' });
    expect([painted(), background.sent, background.badges]).toEqual([[], [], [0]]);
  });

  test('unless the reader asks for this page anyway', async () => {
    document.head.innerHTML = '';
    await start();
    expect(await popup('read-anyway')).toMatchObject({ state: 'reading' });
    await settle();
    expect(await popup('state')).toMatchObject({ state: 'ready' });
    await change({ theme: 'dark' });
    expect(painted()).toEqual(['Shoigu']);
    await change({ off: ['localhost'] });
    expect(await popup('read-anyway')).toMatchObject({ state: 'off', why: 'site' });
    expect(painted()).toEqual([]);
  });
});

describe('a page that becomes an article', () => {
  test('after it has loaded is read then', async () => {
    document.head.innerHTML = '';
    document.body.innerHTML = '';
    await start();
    document.head.innerHTML = ARTICLE;
    document.body.innerHTML = '<p>Bagheri</p>';
    await settle();
    expect(painted()).toEqual(['Bagheri']);
    expect(await popup('state')).toMatchObject({ state: 'ready' });
  });

  test('without being noticed is read when the popup asks', async () => {
    document.head.innerHTML = '';
    await start();
    for (let round = 0; round < 12; round++) {
      document.body.append('.');
      await settle();
    }
    document.head.innerHTML = ARTICLE;
    await settle();
    expect(painted()).toEqual([]);
    expect(await popup('state')).toMatchObject({ state: 'reading' });
    await settle();
    expect(painted()).toEqual(['Shoigu']);
  });

  test('is not read when it was switched off meanwhile', async () => {
    document.head.innerHTML = '';
    await start();
    await change({ on: false });
    document.head.innerHTML = ARTICLE;
    await settle();
    expect(background.sent).toEqual([]);
  });
});

describe('a change of the settings', () => {
  test('takes force at once, off and on again', async () => {
    await start();
    await change({ on: false });
    expect([painted(), background.badges.at(-1)]).toEqual([[], 0]);
    document.body.innerHTML = '<p>Bagheri</p>';
    await settle();
    expect(background.sent).toHaveLength(1);
    await change({ on: true });
    expect(painted()).toEqual(['Bagheri']);
    await change({ badge: false });
    expect(background.badges.at(-1)).toBe(0);
  });

  test('back and forth while the background is slow leaves one set of marks', async () => {
    const release = background.hold();
    await start();
    for (const on of [false, true, false, true]) await held.browser.storage.local.set({ settings: { ...DEFAULTS, on } });
    release();
    await settle();
    expect(painted()).toEqual(['Shoigu']);
    expect(await popup('state')).toMatchObject({ state: 'ready', report: { counts: [['shoigu', 1]] } });
  });

  test('off while the background is slow leaves no marks when it answers', async () => {
    const release = background.hold();
    await start();
    await change({ on: false });
    release();
    await settle();
    expect([painted(), background.badges.at(-1)]).toEqual([[], 0]);
  });

  test('between the asking for them and their coming counts', async () => {
    held.browser.storage.local.get.mockImplementation(async () => {
      await held.browser.storage.local.set({ settings: { ...DEFAULTS, on: false } });
      return { settings: DEFAULTS };
    });
    await start();
    expect(await popup('state')).toMatchObject({ state: 'off', why: 'everywhere' });
    expect(background.sent).toEqual([]);
  });
});

test('a damaged library is said to the popup, whose question tries again', async () => {
  background.failures = [new Error('the index is cut short')];
  await start();
  expect(await popup('state')).toEqual({ state: 'damaged', message: 'the index is cut short' });
  await settle();
  expect(await popup('state')).toMatchObject({ state: 'ready' });
});

describe('the end', () => {
  test('leaves no mark, no listener, no answer', async () => {
    await start();
    visit!.end();
    expect(painted()).toEqual([]);
    expect([held.browser.runtime.onMessage.listeners.size, held.browser.storage.onChanged.listeners.size]).toEqual([0, 0]);
    const { length } = background.asked;
    document.body.innerHTML = '<p>Bagheri</p>';
    await settle();
    expect(background.asked).toHaveLength(length);
  });

  test('comes by itself when the page wakes and the extension is gone', async () => {
    await start();
    held.browser.runtime.id = undefined;
    dispatchEvent(new Event('pointermove'));
    expect(painted()).toEqual([]);
    expect(held.browser.storage.onChanged.listeners.size).toBe(0);
  });

  test('what a predecessor left is cleaned up', async () => {
    document.documentElement.append(document.createElement('chiosa-card'));
    registry.set('chiosa-person', new Set());
    registry.set('chiosa-open', new Set());
    registry.set('the-page', new Set());
    await start({ on: false });
    expect(document.querySelector('chiosa-card')).toBeNull();
    expect([...registry.keys()]).toEqual(['the-page']);
  });
});

test('only pages of HTML in a browser that can paint are read', () => {
  expect(isReadable()).toBe(true);
  vi.stubGlobal('Highlight', undefined);
  expect(isReadable()).toBe(false);
});
