// The settings page: what each choice changes, the site list and its undo, files that cannot be read, and the preview.
// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageTexts } from '../../../assets/interface/settings/en.ts';
import { loadPageTexts } from '../../../assets/interface/settings/load.ts';
import { Settings, type SettingsProps } from '../../../components/Settings.tsx';
import { DEFAULTS, type Settings as AllSettings } from '../../../platform/settings-schema.ts';
import { all, click, one, show, type } from './help.ts';

let now: AllSettings;
/** Changes the settings as another page of ours does. */
let elsewhere: (settings: AllSettings) => void;
const LANGUAGES_SHOWN = ['en', 'it', 'ar'] as const;
const TEXTS = Object.fromEntries(await Promise.all(LANGUAGES_SHOWN.map(async (lang) => [lang, await loadPageTexts(lang)] as const))) as Record<string, PageTexts>;

function Page({ from, changes }: { from: AllSettings; changes: Partial<SettingsProps> }) {
  const [settings, setSettings] = useState(from);
  now = settings;
  elsewhere = (changed) => void act(() => setSettings(changed));
  const lang = changes.lang ?? 'en';
  return (
    <Settings
      settings={settings}
      damaged={[]}
      broken={false}
      titles={{}}
      version="0.1.0"
      onChange={setSettings}
      onExport={() => undefined}
      onImport={() => ({ error: 'not-json' })}
      onAddPack={() => Promise.resolve({ refused: { code: 'not-json', faults: [] } })}
      onRemovePack={() => Promise.resolve(undefined)}
      onAccess={() => Promise.resolve(false)}
      onShortcuts={() => Promise.resolve(true)}
      onLibrary={() => undefined}
      onWelcome={() => undefined}
      lang={lang}
      texts={TEXTS[lang]!}
      {...changes}
    />
  );
}
const page = (from: Partial<AllSettings> = {}, changes: Partial<SettingsProps> = {}) => show(<Page from={{ ...DEFAULTS, ...from }} changes={changes} />);
const siteInput = () => document.querySelector<HTMLInputElement>('.sites form input') as HTMLInputElement;
const sites = () => [...document.querySelectorAll('.sites li bdi')].map((host) => host.textContent);

async function load(text: string) {
  const input = document.querySelector<HTMLInputElement>('.data input[type=file]') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [new File([text], 'chiosa-settings.json')], configurable: true });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

test('each choice changes its own field and nothing else', () => {
  page();
  click(one('switch', 'Underline names on pages'));
  expect(now).toEqual({ ...DEFAULTS, on: false });
  click(one('radio', 'All of them'));
  click(one('checkbox', 'Weapons'));
  click(one('radio', 'With a click on the name'));
  click(one('radio', 'Dark'));
  expect(now).toEqual({ ...DEFAULTS, on: false, mentions: 'all', kinds: { ...DEFAULTS.kinds, weapon: false }, open: 'click', theme: 'dark' });
});

test('the site list is that of the choice: off here, on there, none for all pages', () => {
  const place = page({ off: ['off.example'], only: ['only.example'] });
  expect(sites()).toEqual(['off.example']);
  click(one('radio', 'Only on some sitesNowhere but on the sites in the list.'));
  expect(sites()).toEqual(['only.example']);
  click(one('radio', 'All pagesMail and web applications too.'));
  expect(place.querySelector('.sites')).toBeNull();
});

test('a site is taken as people type it, and stands in order', () => {
  page({ off: ['zeta.example'] });
  type(siteInput(), ' https://www.News.example/today?x=1 ');
  click(one('button', 'Add'));
  expect(now.off).toEqual(['news.example', 'zeta.example']);
  expect(siteInput().value).toBe('');
});

test('what is no site is said, beside the field, and changes nothing', () => {
  const place = page({ off: ['news.example'] });
  type(siteInput(), 'not a site');
  click(one('button', 'Add'));
  expect(place.querySelector('.sites [role=alert]')?.textContent).toContain('“not a site” is not a site');
  expect(siteInput().getAttribute('aria-invalid')).toBe('true');
  type(siteInput(), 'www.news.example');
  expect(place.querySelector('.sites [role=alert]')?.textContent).toBe('');
  click(one('button', 'Add'));
  expect(place.querySelector('.sites [role=alert]')?.textContent).toContain('already in the list');
  expect(now.off).toEqual(['news.example']);
});

test('a removed site comes back with Undo, and what was changed in between stays', () => {
  page({ off: ['a.example', 'b.example'] });
  click(one('button', 'Remove a.example'));
  expect(now.off).toEqual(['b.example']);
  click(one('radio', 'Dark'));
  click(one('button', 'Undo'));
  expect(now).toMatchObject({ off: ['a.example', 'b.example'], theme: 'dark' });
  expect(all('button', 'Undo')).toHaveLength(0);
});

test('Undo of a site that came back elsewhere does not list it twice', () => {
  page({ off: ['a.example'] });
  click(one('button', 'Remove a.example'));
  elsewhere({ ...now, off: ['a.example'] });
  click(one('button', 'Undo'));
  expect(now.off).toEqual(['a.example']);
});

test('Undo takes back the last change: a site that was added goes', () => {
  page({ off: ['a.example'] });
  click(one('button', 'Remove a.example'));
  type(siteInput(), 'b.example');
  click(one('button', 'Add'));
  click(one('button', 'Undo'));
  expect(now.off).toEqual([]);
});

test('back to the defaults, and back again', () => {
  const mine = { off: ['a.example'], delay: 800, theme: 'dark' } as const;
  page({ ...mine, off: [...mine.off] });
  click(one('button', 'Back to the defaults'));
  expect(now).toEqual(DEFAULTS);
  click(one('button', 'Undo'));
  expect(now).toEqual({ ...DEFAULTS, ...mine });
});

test('the delay is shown in milliseconds and stands only where it counts', () => {
  const place = page({ delay: 450 });
  expect(place.querySelector('output')?.textContent).toBe('450 ms');
  click(one('radio', 'When the pointer rests and a key is held'));
  expect(place.querySelector('output')).toBeNull();
  expect([...place.querySelectorAll('.field option')].map((option) => option.textContent)).toContain('Ctrl');
});

test('a file that cannot be read names the field, and nothing changes', async () => {
  const onImport = vi.fn(() => ({ error: 'field:delay, off' }));
  const place = page({}, { onImport });
  await load('{"app":"chiosa"}');
  expect(onImport).toHaveBeenCalledWith('{"app":"chiosa"}');
  expect(place.querySelector('.data [role=alert]')?.textContent).toBe(
    'Nothing was changed. The file has values that cannot be read: the delay (delay) and sites where it stays off (off).',
  );
  expect(now).toEqual(DEFAULTS);
});

test.each(['too-large', 'not-json', 'not-ours', 'other-version'])('every reason to refuse a file has words of its own: %s', async (error) => {
  const place = page({}, { onImport: () => ({ error }) });
  await load('x');
  const said = place.querySelector('.data [role=alert]')?.textContent ?? '';
  expect(said).toMatch(/^Nothing was changed\. The file /);
  expect(said).not.toContain(error);
});

test('a loaded file takes the place of the settings, and Undo takes it back', async () => {
  page({}, { onImport: () => ({ settings: { ...DEFAULTS, delay: 900 } }) });
  await load('x');
  expect(now.delay).toBe(900);
  click(one('button', 'Undo'));
  expect(now).toEqual(DEFAULTS);
});

test('damaged settings, broken storage and a failed save are said in words', () => {
  const place = page({}, { damaged: ['delay', 'off'], broken: true, saveError: 'disk full' });
  const said = [...place.querySelectorAll('.settings > [role=alert]')].map((alert) => alert.textContent);
  expect(said).toHaveLength(3);
  expect(said[1]).toContain('disk full');
  expect(said[2]).toContain('the delay and sites where it stays off');
});

test('the library says its day and size, or that it is damaged', () => {
  expect(page({}, { health: { ok: true, cards: 1412, day: 'November 2026' } }).textContent).toContain('Library of November 2026 · 1,412 cards');
  expect(page({}, { health: { ok: false, message: 'index: wrong hash' } }).textContent).toContain('The library is damaged: index: wrong hash');
});

const markTexts = () => [...document.querySelectorAll('.mark')].map((mark) => mark.textContent);

test('the preview marks as the settings say', () => {
  page();
  expect(markTexts()).toEqual(['Robert Schuman', 'Treaty of Paris']);
  click(one('radio', 'All of them'));
  expect(markTexts()).toEqual(['Robert Schuman', 'Treaty of Paris', 'Schuman']);
  click(one('checkbox', 'People'));
  expect(markTexts()).toEqual(['Treaty of Paris']);
  click(one('switch', 'Underline names on pages'));
  expect(markTexts()).toEqual([]);
});

const title = () => document.querySelector('.card h2')?.textContent;
const point = (event: string, init: PointerEventInit = {}) => {
  const mark = [...document.querySelectorAll('.mark')].find((found) => found.textContent === 'Treaty of Paris');
  void act(() => {
    mark?.dispatchEvent(new PointerEvent(event, init));
  });
};

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true }));
afterEach(() => void vi.useRealTimers());

test('the preview opens its card after the delay chosen, and not when the pointer only passes', () => {
  page({ delay: 600 });
  point('pointermove');
  void act(() => void vi.advanceTimersByTime(500));
  point('pointerleave');
  void act(() => void vi.advanceTimersByTime(500));
  expect(title()).toBe('Robert Schuman');
  point('pointermove');
  void act(() => void vi.advanceTimersByTime(650));
  expect(title()).toBe('Treaty of Paris');
});

test('with a key chosen, the preview opens only while it is held', () => {
  page({ open: 'key', key: 'Shift' });
  point('pointermove', { altKey: true });
  expect(title()).toBe('Robert Schuman');
  point('pointermove', { shiftKey: true });
  expect(title()).toBe('Treaty of Paris');
});

test('the example speaks the reader’s language, in its direction', () => {
  page({}, { lang: 'ar' });
  expect(document.querySelector('.preview .sample')?.getAttribute('dir')).toBe('rtl');
  expect(document.querySelector('.preview')?.textContent).toContain(TEXTS.ar!.card.sinceThen);
  page({}, { lang: 'it' });
  expect(markTexts()).toEqual(['Robert Schuman', 'Trattato di Parigi']);
  expect(document.querySelector('.preview')?.textContent).toContain(TEXTS.it!.card.sinceThen);
});
