// What a card says it was on a day, and what its box "since then" tells, up to the library's own day (22 November 2026).
import { beforeAll, describe, expect, test } from 'vitest';
import type { Sayer } from '../../../cards/say/sayer.ts';
import { viewCard } from '../../../cards/view-card.ts';
import { SMALL, smallEngine, thing } from '../../fixtures/library.ts';
import { said } from './said.ts';

const source = 1;
const card = (id: string, kind: string, facts: object[], rest: object = {}) => thing({ id, kind, names: { en: [id] }, facts: facts.map((fact) => ({ source, ...fact })), ...rest });

const CARDS = [
  ...SMALL,
  card('busy', 'person', [
    { office: 'president', of: 'ruritania', from: '2001' },
    { office: 'minister-of-defence', of: 'ruritania', from: '2003-05' },
    { office: 'mayor', of: 'strelsau', from: '2002' },
  ]),
  card('aide', 'person', [{ office: 'president', of: 'ruritania' }]),
  card('brief', 'person', [
    { office: 'mayor', of: 'strelsau', from: '2024-09-02', to: '2025-06-11' },
    { office: 'president', of: 'ruritania', from: '2025-07-01', to: '2026-11-22' },
    { office: 'president', of: 'orsinia', from: '2026-11-22', to: '2026-11-23' },
  ], { gender: 'f' }),
  card('lost', 'person', [{ died: '2025-08', cause: 'air-strike' }], { gender: 'f' }),
  card('gone', 'person', [{ died: '2025' }], { gender: 'm' }),
  card('peaceful', 'person', [{ died: '2025-08-11' }], { gender: 'm' }),
  card('nobody', 'term', []),
  card('band', 'organisation', [{ is: 'armed-group', of: 'orsinia' }, { 'terror-list': ['ruritania', 'united-isles'], from: '2025-02-03' }, { 'terror-list': ['orsinia'], from: '2024-08-06' }, { dissolved: '2026-05' }]),
  card('wanted', 'person', [{ 'wanted-by': 'world-court', from: '2025-03-04' }, { 'wanted-by': 'orsinia', from: '2026-11-23' }]),
];

let en: Sayer;
let it: Sayer;
let uk: Sayer;
beforeAll(async () => {
  const engine = await smallEngine(CARDS);
  [en, it, uk] = await Promise.all([engine.sayer('en'), engine.sayer('it'), engine.sayer('uk')]);
});

const view = (sayer: Sayer, id: string, article: string) => viewCard(sayer, id, { article, page: new Set() })!;
const roles = (sayer: Sayer, id: string, article: string) => view(sayer, id, article).role.map(({ what, since }) => [said(what), since]);
const since = (sayer: Sayer, id: string, article = '2024-08-06') => view(sayer, id, article).sinceThen.map(said);

describe('what it was', () => {
  test('of three offices held, the two newest', () => {
    expect(roles(en, 'busy', '2024-08-06')).toEqual([
      ['Minister of Defence of [Ruritania]', 'since May 2003'],
      ['Mayor of [Strelsau]', 'since 2002'],
    ]);
  });

  test('an office without dates says nothing about since when', () => {
    expect(roles(en, 'aide', '2026-11-22')).toEqual([['President of [Ruritania]', '']]);
    expect(roles(en, 'aide', '2026-11-21')).toEqual([]);
  });

  test('a former one in its own gender; the dead are not called former', () => {
    expect(roles(uk, 'mira-levi', '2024-08-20')).toEqual([['Колишня міністерка оборони ([Orsinia])', '2019–2024']]);
    expect(roles(uk, 'mira-levi', '2025-06-12')).toEqual([['Президентка ([United Isles])', '2024–2025']]);
  });

  test('what kind of thing it is, where nobody holds an office; nothing where that is not said, nor for an event', () => {
    expect(roles(it, 'band', '2024-08-06')).toEqual([['Gruppo armato', '']]);
    expect([view(en, 'nobody', '2024-08-06').role, view(en, 'visit', '2024-08-06').role]).toEqual([[], []]);
  });
});

describe('since then', () => {
  test('an office taken and over by now has both its ends; one that goes on has its first day', () => {
    expect(since(en, 'brief')).toEqual(['Became Mayor of [Strelsau] (2 Sept 2024 – 11 Jun 2025)', 'Became President of [Ruritania] (1 Jul 2025 – 22 Nov 2026)', 'Became President of [Orsinia] (22 Nov 2026)']);
    expect(since(it, 'brief')[0]).toBe('È diventata sindaca di [Strelsavia] (2 set 2024 – 11 giu 2025)');
    expect(since(uk, 'brief')[0]).toBe('Нова посада: мерка ([Strelsau]), 2 вер. 2024 р. – 11 черв. 2025 р.');
  });

  test.each([
    ['lost', 'Died (Aug 2025), killed in an air strike', 'Morta (ago 2025), uccisa in un attacco aereo', 'Смерть (серп. 2025 р.), унаслідок авіаудару'],
    ['gone', 'Died (2025)', 'Morto (2025)', 'Смерть (2025)'],
    ['peaceful', 'Died on 11 Aug 2025', 'È morto l’11 ago 2025', 'Смерть: 11 серп. 2025 р.'],
  ])('a death, known by its month, its year or its day: %s', (id, english, italian, ukrainian) => {
    expect([since(en, id), since(it, id), since(uk, id)]).toEqual([[english], [italian], [ukrainian]]);
  });

  test('a warrant, a listing and an end, those after the article’s day and up to the library’s', () => {
    expect(since(en, 'wanted')).toEqual(['Arrest warrant: [World Court] (4 Mar 2025)']);
    expect(since(en, 'band')).toEqual(['Listed as terrorist by [Ruritania], [United Isles] (3 Feb 2025)', 'Dissolved (May 2026)']);
    expect(since(it, 'band')).toEqual(['Nella lista antiterrorismo: [Ruritania], [Isole Unite] (3 feb 2025)', 'Scioglimento (mag 2026)']);
  });
});
