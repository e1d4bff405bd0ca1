// How much an event matters to a page, and the order in which events are told.
import { beforeAll, describe, expect, test } from 'vitest';
import { eventRow, fromArticle, isShared, membersOf, relevance } from '../../../cards/events.ts';
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
    // what is known by its year alone does not go on all year, nor does what has not begun
    expect(weigh(on('2024'))).toBe(weigh(on('2024-01-01')));
    expect(weigh({ ...visit, from: '2026-01-01', to: undefined })).toBe(weigh(on('2026-01-01')));
  });

  test('the more of its names stand on the page', () => {
    expect(weigh(visit, ['ivan-orlov', 'mira-levi', 'strelsau'])).toBeGreaterThan(weigh(visit));
    expect(weigh(visit, ['korsun-7'])).toBe(0);
  });

  test('the rarer those names are in the library', () => {
    expect(weigh(visit, ['mira-levi'])).toBeGreaterThan(weigh(visit, ['ruritania']));
  });

  test('on the very day, which is neither later nor over', () => {
    expect(weigh(on(DAY))).toBeGreaterThan(weigh(on('2024-08-05')));
    expect(weigh(on(DAY, '2024-08-09'))).toBe(weigh(on(DAY)));
  });

  test('if all of its names stand there, not some of many', () => {
    const crowded = { ...visit, who: [...visit.who, { card: 'orsinia', as: 'participant' }, { card: 'korsun-7', as: 'weapon' }] };
    expect(weigh(visit)).toBeGreaterThan(weigh(crowded));
  });

  test('if others answer it: that is what readers have heard of', () => {
    const strike = find('strike');
    expect(engine.library.answersTo.get('strike')).toBe(1);
    expect(weigh(strike, ['ruritania', 'orsinia'])).toBeCloseTo(1.5 * weigh({ ...strike, id: 'unanswered' }, ['ruritania', 'orsinia']), 10);
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

test.each([
  ['the day itself', '2024-08-06', 'the day before', '2024-08-05'],
  ['the day before', '2024-08-05', 'the year before', '2023'],
  ['the year before', '2023', 'the day after', '2024-08-07'],
  ['the day after', '2024-08-07', 'the month after', '2024-09'],
])('%s (%s) stands before %s (%s), whichever is asked for first', (_, first, __, second) => {
  const order = fromArticle(DAY);
  expect([Math.sign(order(on(first), on(second))), Math.sign(order(on(second), on(first)))]).toEqual([-1, 1]);
});

test('two names of the page share an event; the card that tells of it is one of them only if it stands there', () => {
  const shared = (page: string[], self?: string) => isShared(visit, new Set(page), self);
  expect([shared(['ivan-orlov', 'mira-levi']), shared(['ivan-orlov']), shared([])]).toEqual([true, false, false]);
  expect([shared(['ivan-orlov', 'mira-levi'], 'mira-levi'), shared(['ivan-orlov'], 'mira-levi'), shared(['mira-levi'], 'mira-levi')]).toEqual([true, false, false]);
});

test('a row names four others at most, and is later only after the day', async () => {
  const sayer = await engine.sayer('en');
  const crowded = { ...visit, where: ['strelsau'], who: ['ivan-orlov', 'mira-levi', 'ruritania', 'orsinia', 'korsun-7'].map((card) => ({ card, as: 'participant' })) };
  const row = (day: string) => eventRow(sayer, crowded, new Set(), day, undefined);
  expect(row(DAY).others).toHaveLength(4);
  expect([row('2024-08-04').later, row('2024-08-05').later, row('2024-08-06').later]).toEqual([true, false, false]);
});
