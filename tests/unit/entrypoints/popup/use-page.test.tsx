// The popup's view of a page: asked until it is read, believed only once it has followed a switch, and stepped through.
// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { usePage } from '../../../../entrypoints/popup/use-page.ts';
import { ask, askTab, Refused } from '../../../../platform/ask.ts';
import { DEFAULTS, type Settings } from '../../../../platform/settings-schema.ts';
import type { PageReport, TabState } from '../../../../reading/types.ts';
import { STATES, SUMMARY } from '../../../fixtures/views.ts';

vi.mock('../../../../platform/ask.ts', () => ({ ask: vi.fn(), askTab: vi.fn(), Refused: class extends Error {} }));
vi.mock('../../../../platform/tabs.ts', () => ({ activeTab: () => Promise.resolve({ id: 7 }) }));

const REPORT: PageReport = { title: 'T', host: 'agenzia.example', lang: 'it', counts: [['sergei-shoigu', 3]], unsure: [], months: [] };
const READY: TabState = { state: 'ready', report: REPORT };

const askPage = vi.mocked(askTab);
let seen: ReturnType<typeof usePage>;

function Probe({ settings }: { settings: Settings }) {
  seen = usePage(settings);
  return null;
}
const place = document.createElement('div');
const rerender = (settings: Settings) => act(() => render(<Probe settings={settings} />, place));
const pass = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });
const answers = (...states: TabState[]) => {
  for (const state of states) askPage.mockResolvedValueOnce(state);
};

beforeEach(() => {
  vi.useFakeTimers();
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
  await rerender({ ...DEFAULTS, on: false });
  await pass(1000);
  expect(seen.page.state).toBe('reading');
  await pass(2000);
  expect(seen.page.state).toBe('ready');
});

test('a page where nothing of ours listens is unreadable; one that answers with an error is not', async () => {
  askPage.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
  await rerender(DEFAULTS);
  await pass(10);
  expect(seen.page).toEqual({ state: 'unreadable' });
  askPage.mockRejectedValueOnce(new Refused('library', 'names.bin: wrong hash'));
  await rerender({ ...DEFAULTS, where: 'everywhere' });
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
