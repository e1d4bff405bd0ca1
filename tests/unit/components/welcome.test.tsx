// The page of the first run: cards that open as on pages, what is said of access, and an example that is true to every language.
// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EXAMPLE_CARDS, exampleIn } from '../../../assets/interface/example.ts';
import type { InterfaceLanguage } from '../../../assets/interface/pick.ts';
import { loadWelcomeTexts } from '../../../assets/interface/welcome/load.ts';
import { Welcome, type WelcomeProps } from '../../../components/Welcome.tsx';
import { DEFAULTS, LANGUAGES } from '../../../platform/settings-schema.ts';
import { all, click, one, press, show } from './help.ts';

const texts = await loadWelcomeTexts('en');
const page = (changes: Partial<WelcomeProps> = {}) =>
  show(<Welcome settings={DEFAULTS} onAccess={() => Promise.resolve(true)} onSettings={() => undefined} onLibrary={() => undefined} lang="en" texts={texts} {...changes} />);
const mark = (text: string) => [...document.querySelectorAll<HTMLElement>('.mark')].find((found) => found.textContent === text)!;
const title = () => document.querySelector('.card h2')?.textContent;
const point = (element: Element, event: string) => void act(() => void element.dispatchEvent(new PointerEvent(event, { bubbles: event === 'pointermove' })));
const wait = (ms: number) => void act(() => void vi.advanceTimersByTime(ms));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a card comes when the pointer rests, stays while the pointer is on it, and goes after it has left', () => {
  page();
  expect(title()).toBeUndefined();
  point(mark('Robert Schuman'), 'pointermove');
  wait(DEFAULTS.delay);
  expect(title()).toBe('Robert Schuman');
  point(mark('Robert Schuman'), 'pointerleave');
  wait(200);
  point(document.querySelector('.over')!, 'pointerenter');
  wait(1000);
  expect(title()).toBe('Robert Schuman');
  point(document.querySelector('.over')!, 'pointerleave');
  wait(400);
  expect(title()).toBeUndefined();
});

test('by keyboard: Enter opens, the card has the focus, Escape closes and gives it back', () => {
  page();
  mark('Treaty of Paris').focus();
  press(mark('Treaty of Paris'), 'Enter');
  wait(20);
  expect(title()).toBe('Treaty of Paris');
  expect(document.querySelector('.over')?.contains(document.activeElement)).toBe(true);
  press(document.activeElement as HTMLElement, 'Escape');
  expect(title()).toBeUndefined();
  expect(document.activeElement).toBe(mark('Treaty of Paris'));
});

test('a card leads to the other, and back', () => {
  page();
  click(mark('Robert Schuman'));
  click(one('link', 'Treaty of Paris signed'));
  expect(title()).toBe('Treaty of Paris');
  click(one('button', 'Back'));
  expect(title()).toBe('Robert Schuman');
  expect(all('button', 'Back')).toHaveLength(0);
});

test('a press elsewhere closes the card', () => {
  page();
  click(mark('Robert Schuman'));
  wait(20);
  point(document.querySelector('h1')!, 'pointermove');
  void act(() => void document.querySelector('h1')?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })));
  expect(title()).toBeUndefined();
});

test('access: nothing is said until it is known, a button where it is missing, and all set once it is there', () => {
  expect(page().textContent).not.toContain(texts.welcome.ready);
  expect(page({ access: false }).querySelector('.access')).not.toBeNull();
  expect(page({ access: false }).textContent).not.toContain(texts.welcome.ready);
  const place = page({ access: true });
  expect(place.querySelector('.access')).toBeNull();
  expect(place.textContent).toContain(texts.welcome.ready);
});

describe.each(LANGUAGES.filter((language): language is InterfaceLanguage => language !== 'auto'))('the example in %s', (lang) => {
  const example = exampleIn(lang);
  test('names the person twice and the treaty once, and leaves no bracket', () => {
    expect(example.text.flatMap(({ card }) => card ?? []).toSorted()).toEqual(['person', 'person', 'treaty']);
    expect(example.text.map(({ text }) => text).join('')).not.toMatch(/[[\]]/);
  });
  test('has the years and days of the facts', () => {
    const said = JSON.stringify(EXAMPLE_CARDS.map((card) => example.cards[card]));
    for (const year of ['1886', '1947', '1948', '1951', '1952', '1958', '1960', '2002']) expect(said).toContain(year);
    expect(example.cards.person.asOf).toMatch(/18.*1951/);
  });
  test('is not English left standing', () => {
    const english = exampleIn('en');
    if (lang === 'en') return;
    for (const card of EXAMPLE_CARDS) {
      expect(example.cards[card].gist).not.toBe(english.cards[card].gist);
      expect(example.cards[card].role).not.toEqual(english.cards[card].role);
      expect(example.cards[card].rows).not.toEqual(english.cards[card].rows);
    }
  });
});
