// What stands in the popup besides its lists: the date, the search, the menu.
// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import type { Summary } from '../../../reading/types.ts';
import { STATES, SUMMARY } from '../../fixtures/views.ts';
import { all, click, one, press, type } from './help.ts';
import { escape, menu, popup, ready } from './popup-help.tsx';

const choose = (name: string) => {
  click(one('button', 'More'));
  click(one('button', name));
};

describe('the date of the article', () => {
  const field = () => document.querySelector<HTMLInputElement>('input[type=date]');
  const submit = () =>
    void act(() => {
      document.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });

  test('opens as a field with the day that stands, and takes another', () => {
    const { onDate, place } = popup();
    click(one('button', '6 Aug 2024, from the page’s data'));
    expect(field()?.value).toBe('2024-08-06');
    expect(field()?.min).toBe('1990-01-01');
    expect(field()?.max).toBe(new Date(Date.now() + 86_400_000).toISOString().slice(0, 10));
    expect(all('button', 'Back to the page’s own'), 'it is the page’s own').toHaveLength(0);
    type(field()!, '2023-10-07');
    submit();
    expect(onDate.mock.calls).toEqual([['2023-10-07']]);
    expect(field()).toBeNull();
    expect(document.activeElement).toBe(place.querySelector('[data-date]'));
  });
  test('of no day takes none', () => {
    const { onDate } = popup({ page: ready({ ...SUMMARY, date: '', dateIso: undefined, dateBy: undefined }) });
    click(one('button', 'no date found · set it'));
    expect(field()?.value).toBe('');
    submit();
    expect(onDate).not.toHaveBeenCalled();
    expect(field()).not.toBeNull();
  });
  test('that the reader chose can be given back', () => {
    const { onDate } = popup({ page: ready({ ...SUMMARY, dateFrom: 'chosen by you', dateBy: 'reader' }) });
    click(one('button', '6 Aug 2024, chosen by you'));
    click(one('button', 'Back to the page’s own'));
    expect(onDate.mock.calls).toEqual([[undefined]]);
  });
  test('is left as it is by Escape, which does not close the popup', () => {
    const { onDate } = popup();
    click(one('button', '6 Aug 2024, from the page’s data'));
    expect(escape(field()!)).toBe(false);
    expect(field()).toBeNull();
    expect(onDate).not.toHaveBeenCalled();
  });
});

describe('many names', () => {
  const row = (index: number) => ({ card: `card-${index}`, title: index === 40 ? 'Lech Wałęsa' : `Name ${index}`, role: index % 2 ? 'President of Poland' : 'Général', count: 1 });
  const many = (n: number): Summary => ({
    ...SUMMARY,
    groups: [
      { kind: 'person', name: 'People', rows: Array.from({ length: n - 12 }, (_, index) => row(index)) },
      { kind: 'weapon', name: 'Weapons', rows: Array.from({ length: 12 }, (_, index) => ({ ...row(1000 + index), role: 'tank' })) },
    ],
  });
  const shown = () => [...document.querySelectorAll('.rows li')].map((item) => item.getAttribute('data-card'));
  const field = () => document.querySelector<HTMLInputElement>('input[type=search]');
  const said = () => document.querySelector('.find [role=status]')?.textContent;

  test('a long group opens on request, and the focus goes to what came; a short one stands whole', () => {
    popup({ page: ready(many(200)) });
    expect(shown()).toHaveLength(10 + 12);
    click(one('button', 'Show all 188'));
    expect(shown()).toHaveLength(200);
    expect(document.activeElement?.closest('li')?.getAttribute('data-card')).toBe('card-10');
  });
  test('no search for few', () => {
    popup();
    expect(field()).toBeNull();
  });
  test('typing leaves the names that have every word, whatever the case and the accents, with nothing folded away', () => {
    const { place } = popup({ page: ready(many(200)) });
    type(field()!, 'GENERAL');
    expect(shown()).toHaveLength(94);
    expect(said()).toBe('94 names');
    expect(place.querySelector('.strip')?.closest('[hidden]')).not.toBeNull();
    type(field()!, 'walesa general');
    expect(shown()).toEqual(['card-40']);
    type(field()!, '  ');
    expect(shown()).toHaveLength(22);
  });
  test('nothing found is said; Escape clears the search and then is the browser’s again', () => {
    popup({ page: ready(many(200)) });
    type(field()!, 'zzz');
    expect(shown()).toEqual([]);
    expect(said()).toBe('No name here matches “zzz”.');
    expect(escape(field()!)).toBe(false);
    expect(field()?.value).toBe('');
    expect(shown()).toHaveLength(22);
    expect(escape(field()!)).toBe(true);
  });
  test('another page is not searched for what was sought in the last', () => {
    popup({ page: ready(many(200)) });
    type(field()!, 'zzz');
    popup({ page: ready({ ...many(200), title: 'Another' }) });
    expect(field()?.value).toBe('');
  });
});

describe('the menu', () => {
  test('has what is rarely needed; the arrow keys walk it, Escape closes it', () => {
    popup({ panel: { name: 'sidebar', onOpen: vi.fn() } });
    const button = one('button', 'More');
    click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(menu()).toEqual(['Copy as Markdown', 'Print', 'Pause for an hour', 'Open in the sidebar', 'Library', 'Settings']);
    expect(document.activeElement?.textContent).toBe('Copy as Markdown');
    press(document.activeElement as HTMLElement, 'ArrowUp');
    expect(document.activeElement?.textContent).toBe('Settings');
    press(document.activeElement as HTMLElement, 'ArrowDown');
    press(document.activeElement as HTMLElement, 'ArrowDown');
    expect(document.activeElement?.textContent).toBe('Print');
    press(document.activeElement as HTMLElement, 'End');
    expect(document.activeElement?.textContent).toBe('Settings');
    expect(escape(document.activeElement as HTMLElement)).toBe(false);
    expect(menu()).toEqual([]);
    expect(document.activeElement).toBe(button);
  });
  test('each entry does what it says, and closes the menu', () => {
    const onOpen = vi.fn();
    const { onPrint, onPause, onLibrary } = popup({ panel: { name: 'sidePanel', onOpen } });
    choose('Print');
    choose('Pause for an hour');
    choose('Open in the side panel');
    choose('Library');
    expect(onPrint).toHaveBeenCalledOnce();
    expect(onPause.mock.calls).toEqual([[true]]);
    expect(onOpen).toHaveBeenCalledOnce();
    expect(onLibrary).toHaveBeenCalledOnce();
    expect(menu()).toEqual([]);
  });
  test('what was copied is said, and what went wrong', async () => {
    const { place } = popup();
    const said = () => place.querySelector('footer [role=status]')?.textContent;
    const copy = async () => {
      click(one('button', 'More'));
      await act(async () => one('button', 'Copy as Markdown').click());
    };
    expect(said()).toBe('library of Nov 2026');
    await copy();
    expect(said()).toBe('Copied');
    popup({ onCopy: () => Promise.resolve('not allowed') });
    await copy();
    expect(said()).toBe('Not copied: not allowed');
  });
  test('while it is paused offers to go on; while all is off, neither', () => {
    const { onPause } = popup({ page: STATES.snoozed, pausedUntil: Date.now() });
    click(one('button', 'More'));
    expect(menu()).toEqual(['Go on now', 'Library', 'Settings']);
    click(document.querySelector<HTMLElement>('[role=menuitem]')!);
    expect(onPause.mock.calls).toEqual([[false]]);
    popup({ page: STATES.everywhere, everywhere: false });
    click(one('button', 'More'));
    expect(menu()).toEqual(['Library', 'Settings']);
  });
});
