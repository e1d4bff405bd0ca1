// The popup: its switches, its states, its lists, and cards over them.
// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { EMPTY_SUMMARY, SHOIGU, STATES, SU35, SUMMARY } from '../../fixtures/views.ts';
import { all, click, one, press } from './help.ts';
import { menu, over, popup, ready } from './popup-help.tsx';

describe('switches', () => {
  test('one for this site, one for everywhere', () => {
    const { onSite, onEverywhere } = popup();
    click(one('switch', 'on agenzia.example'));
    expect(onSite.mock.calls).toEqual([[false]]);
    click(one('switch', 'everywhere'));
    expect(onEverywhere.mock.calls).toEqual([[false]]);
  });
  test('none for the site where there is none, or when all is off', () => {
    popup({ site: undefined });
    expect(all('switch')).toHaveLength(1);
    popup({ everywhere: false });
    expect(all('switch')).toHaveLength(1);
  });
});

describe('when there is nothing to sum up, one sentence and the one thing to do', () => {
  test('off everywhere', () => {
    const { onEverywhere, place } = popup({ page: STATES.everywhere, everywhere: false });
    expect(place.textContent).toContain('off everywhere');
    click(one('button', 'Turn it on'));
    expect(onEverywhere.mock.calls).toEqual([[true]]);
  });
  test('off on this site', () => {
    const { onSite, place } = popup({ page: STATES.site, site: { host: 'agenzia.example', on: false } });
    expect(place.textContent).toContain('off on agenzia.example');
    click(one('button', 'Turn it on here'));
    expect(onSite.mock.calls).toEqual([[true]]);
  });
  test('not an article', () => {
    const { onReadAnyway } = popup({ page: STATES.notArticle });
    click(one('button', 'Read this page anyway'));
    expect(onReadAnyway).toHaveBeenCalledOnce();
  });
  test('paused: until when, and on again', () => {
    const { onPause, place } = popup({ page: STATES.snoozed, pausedUntil: new Date(2026, 10, 23, 15, 40).getTime() });
    expect(place.querySelector('main h2')?.textContent).toBe('Paused until 15:40');
    click(one('button', 'Go on now'));
    expect(onPause.mock.calls).toEqual([[false]]);
  });
  test('a page no extension may read offers nothing to press but what needs no page', () => {
    const { place, onSettings } = popup({ page: STATES.unreadable, site: undefined });
    expect(place.textContent).toContain('cannot read this page');
    expect(all('button')).toHaveLength(1);
    click(one('button', 'More'));
    expect(menu()).toEqual(['Pause for an hour', 'Library', 'Settings']);
    click(one('button', 'Settings'));
    expect(onSettings).toHaveBeenCalledOnce();
  });
  test('a damaged library says what went wrong and what to do', () => {
    const { place } = popup({ page: STATES.damaged });
    expect(place.textContent).toContain('texts-en.json: wrong hash');
    expect(place.textContent).toContain('install it again');
  });
  test('reading is said to those who do not see it', () => {
    const { place } = popup({ page: STATES.reading });
    expect(place.querySelector('main [role=status]')?.textContent).toBe('Reading this page…');
  });
  test('no names: says so, and still shows what was seen and not marked', () => {
    const { place } = popup({ page: ready({ ...EMPTY_SUMMARY, unsure: SUMMARY.unsure }) });
    expect(place.textContent).toContain('No known names here');
    expect(place.textContent).not.toContain('0 names');
    expect(place.querySelector('details')?.textContent).toContain('Bagheri');
  });
});

describe('a page summed up', () => {
  test('the lead says the day, where it is from, the language and how much was found', () => {
    expect(popup().place.querySelector('.lead p')?.textContent).toBe('6 Aug 2024, from the page’s data\u00a0· Italian\u00a0· 7 names, 7 events');
    expect(popup({ page: ready({ ...SUMMARY, date: '' }) }).place.querySelector('.lead p')?.textContent).toMatch(/^no date found · set it\u00a0· /);
  });
  test('six events, then all', () => {
    const { place } = popup();
    expect(place.querySelectorAll('.events li')).toHaveLength(6);
    click(one('button', 'Show all 7'));
    expect(place.querySelectorAll('.events li')).toHaveLength(7);
    expect(all('button', 'Show all 7')).toHaveLength(0);
  });
  test('a point of the time strip opens its event, by click and by key', () => {
    const { onCard, place } = popup();
    const points = [...place.querySelectorAll<HTMLElement>('.point')];
    expect(points).toHaveLength(7);
    const first = points[0];
    if (!first) throw new Error('no points');
    expect(first.getAttribute('aria-label')).toBe('14 Jul 2015, Nuclear deal with Iran signed, 9 years before');
    press(first, 'Enter');
    expect(onCard.mock.calls).toEqual([['deal']]);
  });
  test('the time strip is one stop, walked with the arrow keys, and says in words where it is', () => {
    const { onCard, place } = popup();
    const points = [...place.querySelectorAll<HTMLElement>('.point')];
    const stops = () => points.flatMap((point, index) => (point.getAttribute('tabindex') === '0' ? [index] : []));
    const words = () => place.querySelector('.strip p')?.textContent;
    expect(stops(), 'the last before the article').toEqual([5]);
    void act(() => points[5]?.focus());
    expect(words()).toBe('Shoigu visits Tehran 5 Aug 2024');
    press(points[5]!, 'ArrowRight');
    expect(document.activeElement).toBe(points[6]);
    expect(stops()).toEqual([6]);
    expect(words()).toBe('Shoigu in Tehran again 17 Sep 2024');
    press(points[6]!, 'ArrowRight');
    expect(document.activeElement).toBe(points[6]);
    press(points[6]!, 'Home');
    expect(document.activeElement).toBe(points[0]);
    press(points[0]!, 'ArrowLeft');
    expect(document.activeElement).toBe(points[0]);
    press(points[0]!, 'End');
    press(points[6]!, 'ArrowLeft');
    press(points[5]!, 'Enter');
    expect(onCard.mock.calls).toEqual([['shoigu-visits-tehran']]);
    void act(() => points[5]?.blur());
    expect(words()).toBe('');
  });
  test('in a language from right to left time runs the other way, and so do the keys', () => {
    const { place } = popup({ page: ready({ ...SUMMARY, dir: 'rtl' }) });
    const points = [...place.querySelectorAll<HTMLElement>('.point')];
    const at = (point: Element | undefined) => Number(/translate\(([\d.]+)/.exec(point?.getAttribute('transform') ?? '')?.[1]);
    expect(at(points[0])).toBeGreaterThan(at(points[6]));
    void act(() => points[5]?.focus());
    press(points[5]!, 'ArrowLeft');
    expect(document.activeElement).toBe(points[6]);
  });
  test('a name opens its card; "show me" steps through its places and says where it is', () => {
    const { onCard, onShow } = popup();
    click(one('button', 'Sergei Shoigu Secretary, Security Council of Russia'));
    expect(onCard.mock.calls).toEqual([['sergei-shoigu']]);
    click(one('button', 'Show Sergei Shoigu on the page'));
    expect(onShow.mock.calls).toEqual([['sergei-shoigu']]);
    popup({ steps: { 'sergei-shoigu': { shown: 2, of: 5 } } });
    expect(one('button', 'Show Sergei Shoigu on the page').textContent).toBe('2 of 5');
  });
  test('what was seen and not marked has its reason and the cards it might have been', () => {
    const { onCard, place } = popup();
    expect(place.querySelector('details')?.textContent).toContain('Surname shared by two cards');
    click(one('link', 'Ali Bagheri Kani'));
    expect(onCard.mock.calls).toEqual([['ali-bagheri']]);
  });
  test('a page in another script keeps its own direction in the title', () => {
    const { place } = popup();
    expect(place.querySelector('.lead h2')?.getAttribute('dir')).toBe('auto');
  });
});

describe('a card in the popup', () => {
  test('takes the place of the list, takes the focus, and gives both back', () => {
    popup();
    const name = one('button', 'Sukhoi Su-35 fighter aircraft, Russia');
    name.focus();
    click(name);
    const { onBack, place } = popup({ card: over(SU35) });
    expect(place.querySelector('.summary')?.closest('[hidden]')).not.toBeNull();
    expect(document.activeElement?.textContent).toBe('Sukhoi Su-35');
    click(one('button', 'Back'));
    expect(onBack).toHaveBeenCalledOnce();
    popup();
    expect(document.activeElement).toBe(name);
  });
  test('leaves the list where it was scrolled to', () => {
    const { place } = popup();
    const body = place.querySelector('main');
    if (!body) throw new Error('no body');
    body.scrollTop = 240;
    click(one('link', 'Shoigu visits Tehran'));
    popup({ card: over(SU35) });
    body.scrollTop = 0;
    popup();
    expect(body.scrollTop).toBe(240);
  });
  test('has no Close of its own', () => {
    popup({ card: over(SHOIGU) });
    expect(all('button', 'Close')).toHaveLength(0);
  });
});

test('a change that could not be saved is said', () => {
  expect(popup({ saveError: 'disk full' }).place.querySelector('[role=alert]')?.textContent).toContain('disk full');
});
