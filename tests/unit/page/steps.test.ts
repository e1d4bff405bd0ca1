// Stepping through the mentions of a card: the first is the first, after the last comes the first again.
// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Mark } from '../../../page/paint.ts';
import { showMention } from '../../../page/steps.ts';
import { paintedIn, stubHighlights } from './fake-background.ts';
import { blocksOf } from './help.ts';

let registry: ReturnType<typeof stubHighlights>;
const scrolled: string[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  registry = stubHighlights();
  scrolled.length = 0;
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  Element.prototype.scrollIntoView = function into(this: Element) {
    scrolled.push(this.id);
  };
  document.body.innerHTML = '<p id="a">Shoigu</p><p id="b">Shoigu</p><p id="c">Shoigu</p>';
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const marks = (): Mark[] => blocksOf(document.body).map((block) => ({ block, start: 0, end: 6, card: 'shoigu', kind: 'person', why: '' }));

test('the n-th is counted from one, and round again', () => {
  expect([1, 2, 3, 4, 0].map((nth) => showMention(marks(), nth))).toEqual([1, 2, 3, 1, 3].map((shown) => ({ shown, of: 3 })));
  expect(scrolled).toEqual(['a', 'b', 'c', 'a', 'c']);
});

test('it is washed for a moment, and only the last one shown', () => {
  showMention(marks(), 1);
  vi.advanceTimersByTime(1000);
  showMention(marks(), 2);
  vi.advanceTimersByTime(1000);
  expect(paintedIn(registry)).toEqual(['Shoigu']);
  vi.advanceTimersByTime(600);
  expect(paintedIn(registry)).toEqual([]);
});

test('none to show, and one that has gone, do no harm', () => {
  expect(showMention([], 1)).toEqual({ shown: 0, of: 0 });
  const before = marks();
  document.querySelector('#a')!.remove();
  expect(showMention(before, 1)).toEqual({ shown: 1, of: 3 });
  expect(scrolled).toEqual([]);
});
