// How much an event matters to a page, and the order in which events are told.
import { beforeAll, describe, expect, test } from 'vitest';
import { fromArticle, membersOf, relevance } from '../../../cards/events.ts';
import type { CompiledEvent } from '../../../cards/library.ts';
import type { Engine } from '../../../reading/engine.ts';
import { smallEngine } from '../../fixtures/library.ts';

const DAY = '2024-08-06';
let engine: Engine;
let visit: CompiledEvent;
beforeAll(async () => {
  engine = await smallEngine();
  visit = find('visit');
});

const find = (id: string) => engine.library.cards[engine.library.numberOf.get(id)!] as CompiledEvent;
const on = (from: string, to: string | undefined = from): CompiledEvent => ({ ...visit, from, to });
const weigh = (event: CompiledEvent, page = ['ivan-orlov', 'mira-levi'], told: [string, number][] = []) => relevance(engine.library, event, new Set(page), DAY, new Map(told));

describe('an event matters more', () => {
  test('the nearer it is', () => {
    expect(weigh(on('2024-08-05'))).toBeGreaterThan(weigh(on('2024-07-05')));
    expect(weigh(on('2024-07-05'))).toBeGreaterThan(weigh(on('2014-07-05')));
  });

  test('before the article than as long after it', () => {
    expect(weigh(on('2024-08-05'))).toBeCloseTo(2 * weigh(on('2024-08-07')), 10);
  });

  test('while it goes on, though never as much as the news', () => {
    expect(weigh({ ...visit, from: '2014-01-01', to: undefined })).toBeGreaterThan(weigh(on('2014-01-01')));
    expect(weigh(on('2014-01-01', '2024-08-06'))).toBeGreaterThan(weigh(on('2014-01-01', '2024-08-05')));
    expect(weigh({ ...visit, from: '2014-01-01', to: undefined })).toBeLessThan(weigh(on('2024-08-01')));
  });

  test('the more of its names stand on the page', () => {
    expect(weigh(visit, ['ivan-orlov', 'mira-levi', 'strelsau'])).toBeGreaterThan(weigh(visit));
    expect(weigh(visit, ['korsun-7'])).toBe(0);
  });

  test('the rarer those names are in the library', () => {
    expect(weigh(visit, ['mira-levi'])).toBeGreaterThan(weigh(visit, ['ruritania']));
  });

  test('the less its names have been told of', () => {
    expect(weigh(visit, ['ivan-orlov'], [['ivan-orlov', 1]])).toBeCloseTo(weigh(visit, ['ivan-orlov']) / 2, 10);
    expect(weigh(visit, ['ivan-orlov'], [['mira-levi', 5]])).toBe(weigh(visit, ['ivan-orlov']));
  });
});

test('its members are those who take part and where it was, each once', () => {
  expect(membersOf(visit)).toEqual(['ivan-orlov', 'mira-levi', 'ruritania', 'strelsau']);
  expect(membersOf({ ...visit, where: ['ruritania'] })).toEqual(['ivan-orlov', 'mira-levi', 'ruritania']);
});

test('told back in time from the article, then forward, ties by id', () => {
  const events = ['2024-09-17', '2024-08-07', '2024-08-06', '2022', '2024-08'].map((from, at) => ({ ...on(from), id: `e${at}` }));
  const same = { ...on('2022'), id: 'a' };
  expect([...events, same].sort(fromArticle(DAY)).map(({ id, from }) => `${id} ${from}`)).toEqual(['e2 2024-08-06', 'e4 2024-08', 'a 2022', 'e3 2022', 'e1 2024-08-07', 'e0 2024-09-17']);
});
