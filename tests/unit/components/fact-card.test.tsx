// What a reader can do with a card: follow, go back, close, see its sources and why it is there.
// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { en } from '../../../assets/interface/en.ts';
import { it as italian } from '../../../assets/interface/it.ts';
import { FactCard, type FactCardProps } from '../../../components/FactCard.tsx';
import { ARABIC, BAGHERI, SHOIGU, SHOIGU_IT, SU35, WHY } from '../../fixtures/views.ts';
import { all, click, one, press, show } from './help.ts';

function card(changes: Partial<FactCardProps> = {}) {
  const calls = { onCard: vi.fn(), onBack: vi.fn(), onClose: vi.fn() };
  const place = show(<FactCard view={SHOIGU} why={WHY} canBack={false} texts={en.card} {...calls} {...changes} />);
  return { ...calls, place };
}

test('says who it is, on which day, in its own language and direction', () => {
  const { place } = card({ view: ARABIC });
  const article = place.querySelector('article');
  expect(article?.getAttribute('dir')).toBe('rtl');
  expect(article?.getAttribute('lang')).toBe('ar');
  expect(place.textContent).toContain(ARABIC.asOf);
  const native = place.querySelector('.native bdi');
  expect([native?.getAttribute('lang'), native?.getAttribute('dir')]).toEqual(['ru', 'ltr']);
});

test('a gist in another language than the card is marked as such, so that its full stop stands where it belongs', () => {
  const gistOf = (changes: object) => card({ view: { ...ARABIC, gist: 'Held in 1979.', ...changes } }).place.querySelector('.gist');
  expect(gistOf({ gistIn: { lang: 'en', dir: 'ltr' } })?.outerHTML).toBe('<p class="gist" lang="en" dir="ltr">Held in 1979.</p>');
  expect(gistOf({})?.outerHTML).toBe('<p class="gist">Held in 1979.</p>');
  expect(card().place.textContent).not.toContain('from your pack');
  expect(card({ view: { ...SHOIGU, pack: 'from your pack “Wings”' } }).place.textContent).toContain('from your pack “Wings”');
});

test('names inside facts, roles and events lead to their cards, by click and by Enter', () => {
  const { onCard } = card();
  click(one('link', 'Security Council of Russia'));
  press(one('link', 'International Criminal Court'), 'Enter');
  press(one('link', 'Haniyeh killed in Tehran'), 'x');
  click(one('link', 'Hamas'));
  expect(onCard.mock.calls).toEqual([['security-council-of-russia'], ['international-criminal-court'], ['hamas']]);
});

test('all that can be followed can be reached with the keyboard', () => {
  card();
  expect(all('link').every((link) => link.tabIndex === 0)).toBe(true);
});

test('events shared with the page stand apart from the others', () => {
  const { place } = card();
  expect([...place.querySelectorAll('h3')].map((heading) => heading.textContent)).toEqual(['With others on this page', 'Other events']);
  expect(place.querySelectorAll('.both')).toHaveLength(2);
  card({ view: SU35 });
  expect([...place.querySelectorAll('h3')].map((heading) => heading.textContent)).toEqual(['Events']);
});

test('all events stand there on request, and the focus is on the first of those that came', () => {
  const event = SU35.events[0]!;
  const events = Array.from({ length: 30 }, (_, at) => ({ ...event, card: `event-${at}`, title: `Event ${at}` }));
  const { place } = card({ view: { ...SU35, events } });
  const before = place.querySelectorAll('.events li').length;
  expect(before).toBeLessThan(30);
  const button = one('button', 'Show all 30');
  button.focus();
  click(button);
  expect(place.querySelectorAll('.events li')).toHaveLength(30);
  expect(document.activeElement?.getAttribute('data-card')).toBe(`event-${before}`);
});

test('the box of what has changed since is there only when something has', () => {
  const { place } = card();
  expect(place.textContent).not.toContain('Since then');
  card({ view: BAGHERI });
  expect(place.querySelector('.since')?.textContent).toContain('Killed on 13 June 2025');
});

test('sources open on request, lead out in a new tab and hand over nothing', () => {
  const { place } = card();
  expect(place.querySelectorAll('[target]')).toHaveLength(0);
  click(one('button', '3 sources'));
  const links = [...place.querySelectorAll<HTMLAnchorElement>('.sources a')];
  expect(links.map((link) => link.href)).toEqual(SHOIGU.sources.map((source) => source.url));
  expect(links.every((link) => link.target === '_blank' && link.rel === 'noopener noreferrer')).toBe(true);
  expect(one('button', '3 sources').getAttribute('aria-expanded')).toBe('true');
  click(one('button', '3 sources'));
  expect(place.querySelectorAll('.sources')).toHaveLength(0);
});

test('why this card is shown in place of the sources, and not offered without a reason', () => {
  const { place } = card();
  click(one('button', '3 sources'));
  click(one('button', 'Why this card'));
  expect(place.textContent).toContain(WHY);
  expect(place.querySelectorAll('.sources')).toHaveLength(0);
  card({ why: undefined });
  expect(all('button', 'Why this card')).toHaveLength(0);
});

test('a new card closes what was open on the last one', () => {
  const { place } = card();
  click(one('button', 'Why this card'));
  card({ view: SU35 });
  expect(place.textContent).not.toContain(WHY);
});

test('Back stands only where there is something to go back to; Close only where it closes', () => {
  const first = card();
  expect(all('button', 'Back')).toHaveLength(0);
  click(one('button', 'Close'));
  expect(first.onClose).toHaveBeenCalledOnce();
  const second = card({ canBack: true, onClose: undefined });
  expect(all('button', 'Close')).toHaveLength(0);
  click(one('button', 'Back'));
  expect(second.onBack).toHaveBeenCalledOnce();
});

test('focus follows a reader who followed a link, and stays away from one who did not', () => {
  card();
  card({ view: SU35 });
  expect(document.activeElement).toBe(document.body);
  click(one('link', 'Shoigu in Tehran again'));
  card({ view: BAGHERI });
  expect(document.activeElement?.textContent).toBe('Mohammad Bagheri');
});

test('speaks Italian, with its plurals', () => {
  card({ view: SHOIGU_IT, texts: italian.card });
  one('button', '3 fonti');
  card({ view: { ...SHOIGU_IT, sourceCount: 1 }, texts: italian.card });
  one('button', '1 fonte');
});

test('words of a card are words, whatever they contain', () => {
  const { place } = card({ view: { ...SHOIGU, title: '<img src=x onerror=alert(1)>', gist: '<b>bold</b>' } });
  expect(place.querySelector('img')).toBeNull();
  expect(place.querySelector('.gist')?.textContent).toBe('<b>bold</b>');
});
