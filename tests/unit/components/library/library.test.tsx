// @vitest-environment happy-dom
// The library page: found, walked and opened by keyboard, narrowed, read as of a day, and never without words.
import { expect, test, vi } from 'vitest';
import { act } from 'preact/test-utils';
import { en } from '../../../../assets/interface/en.ts';
import { en as library } from '../../../../assets/interface/library/en.ts';
import type { Place } from '../../../../components/library/address.ts';
import { Library, type LibraryProps } from '../../../../components/library/Library.tsx';
import { KINDS } from '../../../../cards/kinds.ts';
import type { LookUp } from '../../../../reading/lookup.ts';
import { SHOIGU } from '../../../fixtures/views.ts';
import { all, click, one, press, show, type } from '../help.ts';

const COUNTS = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as LookUp['counts'];
const FOUND: LookUp = {
  rows: [
    { card: 'sergei-shoigu', kind: 'person', title: 'Sergei Shoigu', about: 'Secretary of the Security Council of Russia' },
    { card: 'shoigu-visits-tehran', kind: 'event', title: 'Shoigu visits Tehran', about: '5 Aug 2024, Tehran' },
    { card: 'tehran', kind: 'place', title: 'Tehran', about: 'Capital, Iran', piece: 'Teheran' },
  ],
  total: 1203,
  counts: { ...COUNTS, person: 1, event: 1, place: 1201 },
  near: false,
};
const NOTHING: LookUp = { rows: [], total: 0, counts: COUNTS, near: false };
const SHELF = { day: '2026-11-22', dayText: '22 Nov 2026', countries: [{ country: 'iran', title: 'Iran', cards: 163 }] };

function shown(place: Partial<Place>, more: Partial<LibraryProps> = {}) {
  const props: LibraryProps = {
    place: { query: 'shoigu', ...place },
    found: FOUND,
    foundFor: 'shoigu',
    shelf: SHELF,
    canBack: false,
    onPlace: vi.fn<(place: Place) => void>(),
    onMore: vi.fn<() => void>(),
    onBack: vi.fn<() => void>(),
    lang: 'en',
    texts: { ...en, library },
    ...more,
  };
  return { ...props, root: show(<Library {...props} />), went: vi.mocked(props.onPlace).mock.calls };
}
const field = () => document.querySelector<HTMLInputElement>('input[type=search]')!;
const focused = () => document.activeElement as HTMLElement;
const blur = (input: HTMLElement) =>
  void act(() => {
    input.dispatchEvent(new FocusEvent('blur'));
  });

test('the search field has the focus; typing, Escape and Enter do what one expects', () => {
  const { went } = shown({});
  expect(focused()).toBe(field());
  type(field(), 'shoig');
  expect(went.at(-1)).toEqual([{ query: 'shoig' }]);
  press(field(), 'Enter');
  expect(went.at(-1)).toEqual([{ query: 'shoigu', card: 'sergei-shoigu' }]);
  press(field(), 'Escape');
  expect(went.at(-1)).toEqual([{ query: '' }]);
});

test('Enter opens nothing while the answer is to another query, and the one card that is called so before the first', () => {
  const { went } = shown({ query: 'shoigu t' });
  press(field(), 'Enter');
  expect(went).toEqual([]);
  const second = shown({}, { found: { ...FOUND, only: 'tehran' } });
  press(field(), 'Enter');
  expect(second.went.at(-1)).toEqual([{ query: 'shoigu', card: 'tehran' }]);
});

test('arrow keys walk from the field through the rows and back; the list is one stop of Tab', () => {
  shown({});
  press(field(), 'ArrowDown');
  expect(focused().dataset['card']).toBe('sergei-shoigu');
  press(focused(), 'ArrowDown');
  expect(focused().dataset['card']).toBe('shoigu-visits-tehran');
  expect([...document.querySelectorAll<HTMLElement>('.rows a')].map((row) => row.tabIndex)).toEqual([-1, 0, -1]);
  press(focused(), 'End');
  expect(focused().dataset['card']).toBe('tehran');
  press(focused(), 'ArrowDown');
  expect(focused().dataset['card']).toBe('tehran');
  press(focused(), 'Home');
  press(focused(), 'ArrowUp');
  expect(focused()).toBe(field());
});

test('Escape in the list clears the search', () => {
  const { went } = shown({});
  press(field(), 'ArrowDown');
  press(focused(), 'Escape');
  expect(went.at(-1)).toEqual([{ query: '' }]);
  expect(focused()).toBe(field());
});

test('a row is a link with its own address; with a key held the browser does what it does with links', () => {
  const { went } = shown({ day: '2024-08-06', card: 'tehran' });
  const row = one('link', 'Sergei Shoigu Secretary of the Security Council of Russia');
  expect(row.getAttribute('href')).toBe('library.html?q=shoigu#card/sergei-shoigu?day=2024-08-06');
  click(row);
  expect(went).toEqual([[{ query: 'shoigu', card: 'sergei-shoigu', day: '2024-08-06' }]]);
  const held = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
  void act(() => void row.dispatchEvent(held));
  expect(held.defaultPrevented).toBe(false);
  expect(went).toHaveLength(1);
  expect(document.querySelector('[aria-current]')?.textContent).toContain('Tehran');
});

test('kinds and country narrow the list, and the same kind again widens it', () => {
  const { went } = shown({});
  click(one('button', 'People 1'));
  expect(went.at(-1)).toEqual([{ query: 'shoigu', kind: 'person' }]);
  const narrowed = shown({ kind: 'person' });
  expect(one('button', 'People 1').getAttribute('aria-pressed')).toBe('true');
  click(one('button', 'People 1'));
  expect(narrowed.went.at(-1)).toEqual([{ query: 'shoigu', kind: undefined }]);
  const list = document.querySelector('select')!;
  list.value = 'iran';
  void act(() => void list.dispatchEvent(new Event('change', { bubbles: true })));
  expect(narrowed.went.at(-1)).toEqual([{ query: 'shoigu', kind: 'person', country: 'iran' }]);
});

test('counts, near names and pieces of a sentence are said', () => {
  expect(shown({}).root.querySelector('.found')?.textContent).toBe('1,203 cards');
  expect(shown({}).root.textContent).toContain('for “Teheran”');
  expect(shown({}, { found: { ...FOUND, near: true } }).root.querySelector('.found')?.textContent).toBe('No card is called “shoigu”. Names like it:');
});

test('more is shown on request', () => {
  const { onMore } = shown({});
  click(one('button', 'Show 100 more'));
  expect(onMore).toHaveBeenCalledOnce();
});

test('nothing found says what to try; nothing among the filtered leads to all', () => {
  expect(shown({}, { found: NOTHING }).root.textContent).toContain(library.nothingText);
  const { went } = shown({ kind: 'weapon', country: 'iran' }, { found: NOTHING });
  click(one('button', library.everywhere));
  expect(went.at(-1)).toEqual([{ query: 'shoigu', kind: undefined, country: undefined }]);
});

test('the open card leads to others as of the same day, says how to correct it, and closes', () => {
  const { went, root } = shown({ card: 'sergei-shoigu', day: '2024-08-06' }, { card: SHOIGU });
  expect(root.querySelector('.correct')?.textContent).toContain('assets/cards/person/sergei-shoigu.yaml');
  expect(root.querySelector('.correct')?.textContent).toContain('docs/LIBRARY.md');
  expect(root.querySelectorAll('.correct a')).toHaveLength(0);
  click(root.querySelector<HTMLElement>('.card [data-card="russia"]')!);
  expect(went.at(-1)).toEqual([{ query: 'shoigu', card: 'russia', day: '2024-08-06' }]);
  expect(all('button', en.card.back)).toEqual([]);
  click(one('button', en.card.close));
  expect(went.at(-1)).toEqual([{ query: 'shoigu', card: undefined, day: undefined }]);
});

test('a card that there is not is said to be none', () => {
  const { root } = shown({ card: 'nobody' }, { card: 'missing' });
  expect(root.querySelector('.pane')?.textContent).toContain('There is no card “nobody”');
});

test('a damaged library says what to do', () => {
  const { root } = shown({}, { damaged: 'cards.json.gz has changed' });
  expect(root.querySelector('[role=alert]')?.textContent).toContain(en.popup.damagedText);
  expect(root.textContent).toContain('cards.json.gz has changed');
});

test('the day is the library’s own until one is chosen; what is half typed is left alone', () => {
  const { went, root } = shown({ card: 'sergei-shoigu' }, { card: SHOIGU });
  const day = root.querySelector<HTMLInputElement>('input[type=date]')!;
  expect(day.value).toBe('2026-11-22');
  type(day, '0002-08-06');
  expect(went).toEqual([]);
  expect(day.value).toBe('0002-08-06');
  expect(root.querySelector('.day p')?.textContent).toBe('');
  blur(day);
  expect(root.querySelector('.day p')?.textContent).toContain('“0002-08-06” is not a date');
  expect(day.getAttribute('aria-invalid')).toBe('true');
  type(day, '2024-08-06');
  expect(went.at(-1)).toEqual([{ query: 'shoigu', card: 'sergei-shoigu', day: '2024-08-06' }]);
});

test('an emptied date goes back to the library’s day and says so', () => {
  const { went, root } = shown({ card: 'sergei-shoigu', day: '2024-08-06' }, { card: SHOIGU });
  const day = root.querySelector<HTMLInputElement>('input[type=date]')!;
  expect(day.value).toBe('2024-08-06');
  type(day, '');
  blur(day);
  expect(went.at(-1)).toEqual([{ query: 'shoigu', card: 'sergei-shoigu', day: undefined }]);
  expect(root.querySelector('.day p')?.textContent).toContain('answers for 22 Nov 2026');
});

test('days that are none, and days the library cannot know of, are said in words', () => {
  const says = (day: string) => shown({ card: 'sergei-shoigu', day }, { card: SHOIGU }).root.querySelector('.day p')?.textContent;
  expect(says('2024-02-31')).toContain('“2024-02-31” is not a date');
  expect(says('2027-01-01')).toContain('cannot know what happened later');
  expect(says('2024-08-06')).toBe('');
});
