// The popup's view of a page: asked until it is read, believed only once it has followed a switch, and stepped through.
// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { usePage } from '../../../../entrypoints/popup/use-page.ts';
import { ask, askTab, Refused } from '../../../../platform/ask.ts';
import { DEFAULTS, type Settings } from '../../../../platform/settings-schema.ts';
import type { Tab } from '../../../../platform/tabs.ts';
import type { PageReport, TabState } from '../../../../reading/types.ts';
import { STATES, SUMMARY } from '../../../fixtures/views.ts';

vi.mock('../../../../platform/ask.ts', () => ({ ask: vi.fn(), askTab: vi.fn(), Refused: class extends Error {} }));

const REPORT: PageReport = { title: 'T', host: 'agenzia.example', lang: 'it', counts: [['sergei-shoigu', 3]], unsure: [], months: [] };
const READY: TabState = { state: 'ready', report: REPORT };

const askPage = vi.mocked(askTab);
let seen: ReturnType<typeof usePage>;

const TAB: Tab = { id: 7, url: 'https://agenzia.example/a', loading: false };
let front: { tab: Tab | undefined };

function Probe({ settings }: { settings: Settings | undefined }) {
  seen = usePage(settings, front);
  return null;
}
const place = document.createElement('div');
const rerender = (settings: Settings | undefined) => act(() => render(<Probe settings={settings} />, place));
/** The tab says that something happened in it, or another is in front. */
const comes = (tab: Tab | undefined, settings: Settings | undefined = DEFAULTS) => {
  front = { tab };
  return rerender(settings);
};
const pass = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });
const answers = (...states: TabState[]) => {
  for (const state of states) askPage.mockResolvedValueOnce(state);
};

beforeEach(() => {
  vi.useFakeTimers();
  front = { tab: TAB };
  vi.mocked(ask).mockReset().mockResolvedValue(SUMMARY);
  askPage.mockReset().mockResolvedValue(READY);
});
afterEach(() => {
  render(null, place);
  vi.useRealTimers();
});

test('asks again while the page is being read, then sums it up', async () => {
  answers(STATES.reading, STATES.reading);
  await rerender(DEFAULTS);
  await pass(10);
  expect(seen.page.state).toBe('reading');
  await pass(400);
  expect(seen.page).toEqual({ state: 'ready', summary: SUMMARY });
  expect(seen.site).toEqual({ host: 'agenzia.example', on: true });
  await pass(5000);
  expect(askPage).toHaveBeenCalledTimes(3);
});

test('after a switch, what the page says of the settings before is not shown', async () => {
  await rerender(DEFAULTS);
  await pass(10);
  answers(READY, READY, STATES.site);
  await rerender({ ...DEFAULTS, off: ['agenzia.example'] });
  await pass(1000);
  expect(seen.page).toEqual(STATES.site);
  expect(seen.site).toEqual({ host: 'agenzia.example', on: false });
});

test('a page that never follows a switch is believed in the end', async () => {
  answers(STATES.everywhere);
  await rerender({ ...DEFAULTS, on: false });
  await pass(10);
  answers(...Array.from({ length: 50 }, () => STATES.everywhere));
  await rerender(DEFAULTS);
  await pass(1000);
  const asked = askPage.mock.calls.length;
  expect(asked).toBeGreaterThan(4);
  await pass(2000);
  expect(seen.page).toEqual(STATES.everywhere);
  const end = askPage.mock.calls.length;
  await pass(5000);
  expect(askPage.mock.calls.length).toBe(end);
});

test('the page is asked before the settings are known, and not again when they are', async () => {
  await rerender(undefined);
  await pass(10);
  expect(seen.page.state).toBe('ready');
  expect(seen.site).toBeUndefined();
  await rerender(DEFAULTS);
  await pass(500);
  expect(seen.site).toEqual({ host: 'agenzia.example', on: true });
  expect(askPage).toHaveBeenCalledOnce();
});

test('another theme does not ask the page again', async () => {
  await rerender(DEFAULTS);
  await pass(10);
  await rerender({ ...DEFAULTS, theme: 'dark' });
  await pass(500);
  expect(askPage).toHaveBeenCalledOnce();
});

test('a page that is not there yet is being read, and is asked when it is there', async () => {
  askPage.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
  await comes({ ...TAB, loading: true });
  await pass(1000);
  expect(seen.page.state).toBe('reading');
  expect(askPage).toHaveBeenCalledOnce();
  await comes(TAB);
  await pass(10);
  expect(seen.page.state).toBe('ready');
});

test('a page read again keeps its summary until there is another; another page does not keep it', async () => {
  await rerender(DEFAULTS);
  await pass(10);
  await seen.show('sergei-shoigu');
  answers(STATES.reading);
  await comes({ ...TAB, url: `${TAB.url}#part` });
  await pass(10);
  expect(seen.page.state).toBe('ready');
  answers(STATES.reading);
  await comes({ ...TAB, url: 'https://agenzia.example/b' });
  await pass(10);
  expect(seen.page.state).toBe('reading');
  await pass(500);
  expect(seen.page.state).toBe('ready');
});

test('where no tab is in front nothing can be read, and no site is named', async () => {
  await rerender(DEFAULTS);
  await pass(10);
  await comes(undefined);
  await pass(10);
  expect(seen.page).toEqual({ state: 'unreadable' });
  expect(seen.site).toBeUndefined();
});

test('the reader’s date goes to the page once, then the page is asked how far it is', async () => {
  await rerender(DEFAULTS);
  await pass(10);
  askPage.mockClear();
  answers(STATES.reading, READY);
  const set = seen.setDate('2023-10-07');
  await pass(400);
  await set;
  expect(askPage.mock.calls.map(([, kind, body]) => [kind, body])).toEqual([
    ['set-date', { day: '2023-10-07' }],
    ['state', {}],
  ]);
});

test('when a pause is over the page is asked again', async () => {
  const snoozed = { ...DEFAULTS, snoozedUntil: Date.now() + 3_600_000 };
  answers(STATES.snoozed);
  await rerender(snoozed);
  await pass(10);
  expect(seen.page).toEqual(STATES.snoozed);
  expect(seen.site, 'the site itself is on').toEqual({ host: 'agenzia.example', on: true });
  await pass(3_600_100);
  expect(seen.page.state).toBe('ready');
});

test('a page where nothing of ours listens is unreadable; one that answers with an error is not', async () => {
  askPage.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
  await rerender(DEFAULTS);
  await pass(10);
  expect(seen.page).toEqual({ state: 'unreadable' });
  askPage.mockRejectedValueOnce(new Refused('library', 'names.bin: wrong hash'));
  await comes(TAB);
  await pass(10);
  expect(seen.page).toMatchObject({ state: 'damaged' });
});

test('a summary that cannot be made says why', async () => {
  vi.mocked(ask).mockRejectedValue(new Error('texts-en.json: wrong hash'));
  await rerender(DEFAULTS);
  await pass(10);
  expect(seen.page).toEqual({ state: 'damaged', message: 'texts-en.json: wrong hash' });
});

test('reading anyway asks the page once to read, then how far it is', async () => {
  answers(STATES.notArticle);
  await rerender(DEFAULTS);
  await pass(10);
  answers(STATES.reading);
  const read = seen.readAnyway();
  await pass(400);
  await read;
  expect(askPage.mock.calls.map(([, kind]) => kind)).toEqual(['state', 'read-anyway', 'state']);
  expect(seen.page.state).toBe('ready');
});

test('"show me" steps from the first mention to the last and begins again', async () => {
  await rerender(DEFAULTS);
  await pass(10);
  askPage.mockClear();
  for (const shown of [1, 2, 1]) {
    askPage.mockResolvedValueOnce({ shown, of: 2 });
    await act(() => seen.show('sergei-shoigu'));
  }
  expect(askPage.mock.calls.map(([, , message]) => message)).toEqual([1, 2, 1].map((nth) => ({ card: 'sergei-shoigu', nth })));
  expect(seen.steps).toEqual({ 'sergei-shoigu': { shown: 1, of: 2 } });
});
