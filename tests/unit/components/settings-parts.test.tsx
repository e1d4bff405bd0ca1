// The settings' longer parts: many sites at once, search, hidden names, a pause, one part back to its default, shortcuts, access.
// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { useState } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import { loadPageTexts } from '../../../assets/interface/settings/load.ts';
import { Settings, type SettingsProps } from '../../../components/Settings.tsx';
import { typedHosts } from '../../../components/settings/typed-hosts.ts';
import { DEFAULTS, MOST_SITES, type Settings as AllSettings } from '../../../platform/settings-schema.ts';
import { all, click, one, press, show, type } from './help.ts';

let now: AllSettings;
const texts = await loadPageTexts('en');

function Page({ from, changes }: { from: AllSettings; changes: Partial<SettingsProps> }) {
  const [settings, setSettings] = useState(from);
  now = settings;
  const nothing = () => undefined;
  return (
    <Settings
      settings={settings}
      damaged={[]}
      broken={false}
      titles={{ 'john-bolton': 'John Bolton', 'sergei-shoigu': 'Sergei Shoigu' }}
      version="0.1.0"
      onChange={setSettings}
      onExport={nothing}
      onImport={() => ({ error: 'not-json' })}
      onAddPack={() => Promise.resolve({ refused: { code: 'not-json', faults: [] } })}
      onRemovePack={() => Promise.resolve(undefined)}
      onAccess={() => Promise.resolve(false)}
      onShortcuts={() => Promise.resolve(true)}
      onLibrary={nothing}
      onWelcome={nothing}
      lang="en"
      texts={texts}
      {...changes}
    />
  );
}
const page = (from: Partial<AllSettings> = {}, changes: Partial<SettingsProps> = {}) => show(<Page from={{ ...DEFAULTS, ...from }} changes={changes} />);
const siteInput = () => document.querySelector<HTMLInputElement>('.sites form input')!;
const search = (where: string) => document.querySelector<HTMLInputElement>(`${where} [type=search]`);
const wrong = () => document.querySelector('.sites .wrong')?.textContent;
const shownSites = () => [...document.querySelectorAll('.sites li bdi')].map((host) => host.textContent);
const hiddenRows = () => [...document.querySelectorAll('.site')].map((site) => [...site.querySelectorAll('bdi')].map((text) => text.textContent));
const many = (n: number) => Array.from({ length: n }, (_, at) => `site-${at}.example`);

afterEach(() => void vi.useRealTimers());

test('several sites are taken at once, and Undo takes them all back', () => {
  page({ off: ['b.example'] });
  type(siteInput(), 'a.example, https://www.b.example/x; c.example');
  click(one('button', 'Add'));
  expect(now.off).toEqual(['a.example', 'b.example', 'c.example']);
  expect(document.querySelector('.undo')?.textContent).toContain('2 sites were added.');
  click(one('button', 'Undo'));
  expect(now.off).toEqual(['b.example']);
});

test('of many, what is no site stays in the field and is named; the rest is added', () => {
  page();
  type(siteInput(), 'a.example, not a site, ???');
  click(one('button', 'Add'));
  expect(now.off).toEqual(['a.example']);
  expect(siteInput().value).toBe('not a site, ???');
  expect(wrong()).toBe('These are not sites and were not added: not a site, ???.');
});

test('pasted lines do not run together', () => {
  page();
  const event = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData: { getData: () => 'a.example\r\nb.example\n\nc.example\n' } });
  void act(() => void siteInput().dispatchEvent(event));
  expect(siteInput().value).toBe('a.example, b.example, c.example');
  click(one('button', 'Add'));
  expect(now.off).toEqual(['a.example', 'b.example', 'c.example']);
});

test('a list that would not be read again is not made', () => {
  page({ off: ['first.example'] });
  type(siteInput(), many(MOST_SITES).join(','));
  click(one('button', 'Add'));
  expect(now.off).toEqual(['first.example']);
  expect(wrong()).toContain('5,000 sites at most');
});

test('a site typed twice counts once', () => {
  expect(typedHosts('a.example, A.example., www.a.example\n\n b.example ,', ['b.example'])).toEqual({ fresh: ['a.example'], known: ['b.example'], bad: [] });
});

test('a long list is searched; Escape clears; what is not found is said', () => {
  page({ off: many(8) });
  expect(search('.sites')).toBeNull();
  page({ off: many(8) }, { key: 'long' } as Partial<SettingsProps>);
  type(siteInput(), 'ninth.example');
  click(one('button', 'Add'));
  type(search('.sites')!, 'NINTH');
  expect(shownSites()).toEqual(['ninth.example']);
  type(search('.sites')!, 'nowhere');
  expect(document.querySelector('.sites')?.textContent).toContain('No site in the list matches “nowhere”.');
  press(search('.sites')!, 'Escape');
  expect(shownSites()).toHaveLength(9);
  expect(document.querySelector('.sites')?.textContent).toContain('9 sites');
});

test('hidden names stand by site and title; an unknown card by its id', () => {
  page({ hidden: ['b.example/sergei-shoigu', 'a.example/zz-unknown', 'a.example/john-bolton'].sort() });
  expect(hiddenRows()).toEqual([
    ['a.example', 'John Bolton', 'zz-unknown'],
    ['b.example', 'Sergei Shoigu'],
  ]);
  click(one('button', 'Show again: John Bolton, a.example'));
  expect(now.hidden).toEqual(['a.example/zz-unknown', 'b.example/sergei-shoigu']);
  click(one('radio', 'Dark'));
  click(one('button', 'Undo'));
  expect(now).toMatchObject({ hidden: ['a.example/john-bolton', 'a.example/zz-unknown', 'b.example/sergei-shoigu'], theme: 'dark' });
});

test('hidden names are found by title or site, all come back at once, and none is said', () => {
  page({ hidden: [...many(9).map((host) => `${host}/john-bolton`), 'b.example/sergei-shoigu'].sort() });
  type(search('section:not(:has(.sites))')!, 'shoig');
  expect(hiddenRows()).toEqual([['b.example', 'Sergei Shoigu']]);
  click(one('button', 'Show all again: Hidden names'));
  expect(now.hidden).toEqual([]);
  expect(document.body.textContent).toContain('No names are hidden.');
  click(one('button', 'Undo'));
  expect(now.hidden).toHaveLength(10);
});

test('a pause is said with its end, ends with a press or by itself', () => {
  vi.useFakeTimers({ now: new Date(2026, 10, 23, 14, 40) });
  const until = Date.now() + 60 * 60_000;
  const place = page({ snoozedUntil: until });
  expect(place.querySelector('.note')?.textContent).toContain('Paused until 15:40');
  click(one('button', 'Go on now'));
  expect(now.snoozedUntil).toBe(0);
  expect(place.querySelector('.note')).toBeNull();
  click(one('button', 'Undo'));
  expect(now.snoozedUntil).toBe(until);
  void act(() => void vi.advanceTimersByTime(60 * 60_000));
  expect(place.querySelector('.note')).toBeNull();
});

test('one part goes back to its default, alone, where something in it differs', () => {
  page({ delay: 800, theme: 'dark', off: ['a.example'] });
  expect(all('button').map((button) => button.getAttribute('aria-label')).filter((label) => label?.startsWith('Back to'))).toEqual([
    'Back to the default: Where',
    'Back to the default: How the card opens',
    'Back to the default: Look and language',
  ]);
  click(one('button', 'Back to the default: How the card opens'));
  expect(now).toEqual({ ...DEFAULTS, theme: 'dark', off: ['a.example'] });
  expect(all('button', 'Back to the default: How the card opens')).toHaveLength(0);
  click(one('radio', 'Light'));
  click(one('button', 'Undo'));
  expect(now).toEqual({ ...DEFAULTS, delay: 800, theme: 'light', off: ['a.example'] });
});

test('shortcuts are shown as the browser has them; where its page does not open, words say where it is', async () => {
  const onShortcuts = vi.fn(() => Promise.resolve(false));
  const place = page({}, { shortcuts: [{ name: '_execute_action', description: '', keys: 'Alt+Shift+K' }, { name: 'next-mention', description: 'Nächster Name', keys: '' }], onShortcuts });
  expect([...place.querySelectorAll('.shortcuts div')].map((row) => row.textContent)).toEqual(['Open the summary of the pageAlt+Shift+K', 'Go to the next name on the pagenot set']);
  await act(async () => one('button', 'Change the shortcuts').click());
  expect(onShortcuts).toHaveBeenCalledOnce();
  expect(place.textContent).toContain('open about:addons');
});

test('missing access is said with a button that asks, and a refusal with where else it can be given', async () => {
  expect(page().querySelector('.access')).toBeNull();
  expect(page({}, { access: true }).querySelector('.access')).toBeNull();
  const place = page({}, { access: false });
  await act(async () => one('button', 'Let Chiosa read pages').click());
  expect(place.querySelector('.access')?.textContent).toContain('Nothing was changed.');
});

test('the library and the first page are a press away', () => {
  const [onLibrary, onWelcome] = [vi.fn(), vi.fn()];
  page({}, { onLibrary, onWelcome });
  click(one('button', 'Open the library'));
  click(one('button', 'Show the first page again'));
  expect([onLibrary.mock.calls.length, onWelcome.mock.calls.length]).toEqual([1, 1]);
});
