// Every kind of row a card can have, as its reader sees it on one day and on another.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Sayer } from '../../../cards/say/sayer.ts';
import { viewCard } from '../../../cards/view-card.ts';
import type { Engine } from '../../../reading/engine.ts';
import { happening, SMALL, smallEngine, thing } from '../../fixtures/library.ts';
import { lines } from './said.ts';

const source = 1;
const named = (id: string, kind: string, en: string, facts: object[], rest: object = {}) => thing({ id, kind, names: { en: [en] }, facts: facts.map((fact) => ({ source, ...fact })), ...rest });

const CARDS = [
  ...SMALL,
  named(
    'dana-kral',
    'person',
    'Dana Kral',
    [
      { is: 'politician', of: 'orsinia' },
      { born: '1950-03-10', in: 'strelsau' },
      { office: 'mayor', of: 'strelsau', from: '1988', to: '1992' },
      { office: 'minister-of-defence', of: 'orsinia', from: '1995', to: '1999-05-01' },
      { office: 'speaker-of-parliament', of: 'orsinia', to: '2004' },
      { office: 'president', of: 'united-isles', from: '2005-01-10', to: '2009-01-10' },
      { died: '2023-11-30', in: 'the-hague', cause: 'explosion', 'according-to': 'strelsau' },
      { member: 'crown-council', from: '2001', to: '2010-05' },
      { member: 'world-court', from: '2011' },
      { member: 'league', from: '2011' },
      { 'wanted-by': 'world-court', from: '2012-07-09' },
      { 'wanted-by': 'crown-council', from: '2030' },
      { 'wanted-by': 'ruritania' },
      { 'sanctioned-by': ['ruritania', 'united-isles'], from: '2010' },
      { 'sanctioned-by': ['united-isles', 'world-court'], from: '2012' },
      { 'sanctioned-by': ['orsinia'], from: '2030' },
      { 'terror-list': ['ruritania', 'orsinia'], from: '2014-03-20' },
      { 'terror-list': ['united-isles'], from: '2015', to: '2016' },
      { 'terror-list': ['world-court'] },
    ],
    { gender: 'f' },
  ),
  named('old-poet', 'person', 'Old Poet', [{ is: 'politician' }, { born: '1899' }, { died: '1960-02' }], { gender: 'm' }),
  named('young-poet', 'person', 'Young Poet', [{ is: 'politician' }, { born: '1920-02-03' }, { died: '1960-02-03' }], { gender: 'm' }),
  named('zora-head', 'person', 'Zora Head', [{ office: 'president', of: 'orsinia', from: '2020-02' }, { office: 'commander', of: 'orsinia', from: '2020' }, { office: 'secretary-general', of: 'league', from: '2020-10-01' }], { gender: 'f' }),
  named('adam-first', 'person', 'Adam First', [{ office: 'prime-minister', of: 'orsinia' }, { office: 'mayor', of: 'orsinia', from: '2019' }, { office: 'secretary', of: 'league', from: '2018' }, { office: 'mayor', of: 'league', from: '2019' }], { gender: 'm' }),
  named('presidency', 'term', 'Presidency', [{ 'held-as': 'president', of: 'orsinia' }, { founded: '1918' }]),
  named('empty-seat', 'term', 'Empty seat', [{ 'held-as': 'president', of: 'nowhere-at-all' }]),
  named(
    'league',
    'organisation',
    'League',
    [
      { is: 'military-alliance' },
      { founded: '1949-04-04', in: 'strelsau', 'according-to': 'crown-council' },
      { dissolved: '2025-03' },
      { seat: 'strelsau', to: '2019-12' },
      { seat: 'the-hague', from: '2020' },
      { 'part-of': 'ruritania', to: '2000' },
      { 'part-of': 'orsinia', from: '2001', 'according-to': 'united-isles' },
      { 'part-of': 'united-isles', from: '2001' },
    ],
    { article: { en: 'the', it: 'la' } },
  ),
  named('pact', 'agreement', 'Pact', [{ is: 'treaty' }, { signed: '2024-06-19', in: 'the-hague' }, { 'in-force': '2024-12-04' }, { party: ['ruritania', 'orsinia'] }, { party: ['united-isles'], from: '2025' }]),
  named('isola', 'place', 'Isola', [
    { is: 'country' },
    { independent: '1991-08-24', of: 'united-isles', 'according-to': 'world-court' },
    { capital: 'the-hague' },
    { 'located-in': 'united-isles', 'according-to': 'orsinia' },
    { population: 41_000_000, 'as-of': '2021' },
    { population: 1_234_567, 'according-to': 'ruritania' },
  ]),
  named('lupo', 'weapon', 'Lupo', [
    { is: 'cruise-missile' },
    { origin: ['orsinia', 'united-isles'] },
    { maker: 'Lupo Works' },
    { 'in-service': '2019-06-01', 'according-to': 'ruritania' },
    { 'first-used': '2022-03-15', in: 'strelsau', 'according-to': 'orsinia' },
    { measure: 'range', value: 500, unit: 'km', about: true, 'according-to': 'united-isles' },
    { measure: 'crew', value: 3 },
    { operator: ['ruritania', 'orsinia'] },
    { operator: ['united-isles'], to: '2020' },
  ]),
  named('falco', 'weapon', 'Falco', [{ is: 'cruise-missile' }, { is: 'combat-drone' }, { measure: 'range', value: 500, unit: 'km' }]),
  named('iraq', 'place', 'Iraq', [{ is: 'country' }]),
  happening({
    id: 'battle',
    when: { from: '2024-05', to: '2024-06-10' },
    where: ['najaf', 'iraq', 'orsinia'],
    who: [{ card: 'ruritania', as: 'attacker' }, { card: 'orsinia', as: 'target' }, { card: 'united-isles', as: 'attacker', 'according-to': 'ruritania' }],
    facts: [
      { count: 'killed', value: 30, to: 40, about: true, 'according-to': 'ivan-orlov', source },
      { count: 'injured', value: 1200, of: 'orsinia', 'according-to': 'orsinia', source },
      { count: 'drones', value: 0, to: 1, source },
    ],
  }),
  happening({ id: 'campaign', when: { from: '2024-01', to: '2024-12' }, where: ['iraq', 'najaf'], who: [{ card: 'ruritania', as: 'attacker' }] }),
];

let engine: Engine;
let en: Sayer;
let it: Sayer;
beforeAll(async () => {
  engine = await smallEngine(CARDS);
  [en, it] = await Promise.all([engine.sayer('en'), engine.sayer('it')]);
});

const onDay = (sayer: Sayer, id: string, day: string) => lines(viewCard(sayer, id, { article: day, page: new Set() })!);
const row = (sayer: Sayer, id: string, day: string, label: string) => onDay(sayer, id, day).filter((line) => line.startsWith(`${label}:`));

describe('a life', () => {
  const LISTED = [
    'Member of: [World Court] | [League]',
    'Wanted by: [World Court], July 2012 | [Ruritania]',
    'Sanctioned by: [Ruritania], [United Isles], [World Court]',
    'Listed as terrorist by: [Ruritania], [Orsinia], March 2014 | [World Court]',
  ];

  test('over: age at death, place, cause and who says so; the last office stands in the role line, two more before it', () => {
    expect(onDay(en, 'dana-kral', '2023-12-01')).toEqual([
      'Born: 10 Mar 1950, [Strelsau]',
      'Died: 30 Nov 2023 (73), The Hague, killed in an explosion (according to [Strelsau])',
      'Before: Speaker of the Parliament, until 2004 | Minister of Defence, 1995–1999',
      ...LISTED,
    ]);
  });

  test('going on: age on the day; the last office stands in the role line, with all the others below once another is held', () => {
    expect(onDay(it, 'dana-kral', '2020-01-01')).toEqual([
      'Nata: 10 mar 1950 (69 anni), [Strelsavia]',
      'Prima: Presidente del Parlamento, fino al 2004 | Ministra della Difesa, 1995–1999',
      'Membro di: [Corte mondiale] | [League]',
      'Ricercata da: [Corte mondiale], luglio 2012 | [Ruritania]',
      'Sanzionata da: [Ruritania], [Isole Unite], [Corte mondiale]',
      'Nella lista antiterrorismo di: [Ruritania], [Orsinia], marzo 2014 | [Corte mondiale]',
    ]);
    expect(row(en, 'dana-kral', '2006-01-01', 'Before')).toEqual(['Before: Speaker of the Parliament, until 2004 | Minister of Defence, 1995–1999']);
    expect(row(en, 'dana-kral', '2005-01-09', 'Before')).toEqual(['Before: Minister of Defence, 1995–1999 | Mayor of [Strelsau], 1988–1992']);
  });

  test('memberships and listings are those of the day', () => {
    expect(onDay(en, 'dana-kral', '2010-05-31').slice(2)).toEqual(['Member of: [Crown Council]', 'Wanted by: [Ruritania]', 'Sanctioned by: [Ruritania], [United Isles]', 'Listed as terrorist by: [World Court]']);
    expect(row(en, 'dana-kral', '2015-06-01', 'Listed as terrorist by')).toEqual(['Listed as terrorist by: [Ruritania], [Orsinia], March 2014 | [United Isles], 2015 | [World Court]']);
  });

  test('without a birthday there is no age, and without a cause none is said', () => {
    expect(onDay(en, 'old-poet', '2024-08-06')).toEqual(['Born: 1899', 'Died: Feb 1960']);
    expect(onDay(it, 'young-poet', '2024-08-06')).toEqual(['Nato: 3 feb 1920', 'Morto: 3 feb 1960 (40 anni)']);
  });
});

describe('who heads it', () => {
  test('a country: its president before its prime minister, neither mayors nor commanders', () => {
    expect(onDay(en, 'orsinia', '2026-11-22')).toEqual(['President: [Zora Head], since February 2020', 'Prime Minister: [Adam First]']);
    expect(onDay(it, 'orsinia', '2026-11-22')).toEqual(['Presidente: [Zora Head], da febbraio 2020', 'Primo ministro: [Adam First]']);
    // an office without dates was held on the day the card was reviewed
    expect(onDay(en, 'orsinia', '2026-11-21')).toEqual(['President: [Zora Head], since February 2020']);
  });

  test('a body: its secretary-general before its secretary', () => {
    expect(onDay(en, 'league', '2024-08-06').slice(0, 2)).toEqual(['Secretary-General: [Zora Head], since October 2020', 'Secretary: [Adam First], since 2018']);
    expect(onDay(en, 'league', '2019-08-06')[0]).toBe('Secretary: [Adam First], since 2018');
  });

  test('a term that is an office: who holds it, and no other office of the same country', () => {
    expect(onDay(en, 'presidency', '2024-08-06')).toEqual(['President: [Zora Head], since February 2020', 'Since: 1918']);
    expect(onDay(it, 'presidency', '2019-08-06')).toEqual(['Dal: 1918']);
    expect(onDay(en, 'empty-seat', '2024-08-06')).toEqual([]);
  });
});

describe('a body, an agreement, a place', () => {
  test('founded, seated and part of what it was on the day; its end only once it came', () => {
    const until = ['Founded: 4 Apr 1949, [Strelsau] (according to the [Crown Council])'];
    const since = ['Seat: The Hague', 'Part of: [Orsinia] (according to the [United Isles]) | [United Isles]'];
    expect(onDay(en, 'league', '2025-02-28').slice(2)).toEqual([...until, ...since]);
    expect(onDay(en, 'league', '2025-03-01').slice(2)).toEqual([...until, 'Dissolved: Mar 2025', ...since]);
    expect(onDay(it, 'league', '2000-06-01')).toEqual(['Fondazione: 4 apr 1949, [Strelsavia] (secondo il [Consiglio della Corona])', 'Sede: [Strelsavia]', 'Fa parte di: [Ruritania]']);
  });

  test('signed, in force and whose it is, each from its day on', () => {
    expect(onDay(en, 'pact', '2024-06-18')).toEqual(['Parties: [Ruritania], [Orsinia]']);
    expect(onDay(en, 'pact', '2024-12-03')).toEqual(['Signed: 19 Jun 2024, The Hague', 'Parties: [Ruritania], [Orsinia]']);
    expect(onDay(it, 'pact', '2025-01-01')).toEqual(['Firmato: 19 giu 2024, L’Aia', 'In vigore dal: 4 dic 2024', 'Parti: [Ruritania], [Orsinia] | [Isole Unite]']);
  });

  test('independent from whom, once it is; numbers with their year and with who counts', () => {
    const figures = ['Capital: The Hague', 'In: [United Isles] (according to [Orsinia])', 'Population: 41,000,000 (2021)', 'Population: 1,234,567 (according to [Ruritania])'];
    expect(onDay(en, 'isola', '1991-08-23')).toEqual(figures);
    // no two brackets in a row
    expect(onDay(en, 'isola', '1991-08-24')).toEqual(['Independent since: 24 Aug 1991 ([United Isles]), according to the [World Court]', ...figures]);
    expect(onDay(it, 'isola', '2024-08-06')).toEqual([
      'Indipendente dal: 24 ago 1991 ([Isole Unite]), secondo la [Corte mondiale]',
      'Capitale: L’Aia',
      'Si trova in: [Isole Unite] (secondo l’[Orsinia])',
      'Abitanti: 41.000.000 (2021)',
      'Abitanti: 1.234.567 (secondo la [Ruritania])',
    ]);
  });
});

describe('a weapon', () => {
  const always = ['Range: about 500\u00A0km (according to the [United Isles])', 'Crew: 3'];

  test('made, in service and used since, by whom on the day', () => {
    expect(onDay(en, 'lupo', '2019-05-31')).toEqual(['Origin: [Orsinia], [United Isles]', 'Maker: Lupo Works', ...always, 'Used by: [Ruritania], [Orsinia] | [United Isles]']);
    expect(onDay(en, 'lupo', '2022-03-15')).toEqual([
      'Origin: [Orsinia], [United Isles]',
      'Maker: Lupo Works',
      'In service since: June 2019 (according to [Ruritania])',
      'First used: March 2022, [Strelsau] (according to [Orsinia])',
      ...always,
      'Used by: [Ruritania], [Orsinia]',
    ]);
    expect(row(en, 'lupo', '2022-03-14', 'First used')).toEqual([]);
  });

  test('Italian has a word for how far an aircraft flies and one for how far a missile does', () => {
    expect(row(it, 'lupo', '2024-08-06', 'Gittata')).toEqual(['Gittata: circa 500\u00A0km (secondo le [Isole Unite])']);
    expect(onDay(it, 'falco', '2024-08-06')).toEqual(['Autonomia: 500\u00A0km']);
  });
});

describe('an event', () => {
  test('a place that names its country does not name it twice; those who took part stand together; figures have both bounds', () => {
    expect(onDay(en, 'battle', '2024-08-06')).toEqual([
      'When: May 2024 – 10 Jun 2024',
      'Where: Najaf, Iraq, [Orsinia]',
      'Attackers: [Ruritania], [United Isles] (according to [Ruritania])',
      'Target: [Orsinia]',
      'Figures: about 30–40 people killed (according to [Ivan Orlov]) | 1,200 people injured ([Orsinia]), according to [Orsinia] | 0–1 drone',
    ]);
    expect(row(it, 'battle', '2024-08-06', 'Cifre')).toEqual(['Cifre: circa 30–40 morti (secondo [Ivan Orlov]) | 1200 feriti ([Orsinia]), secondo l’[Orsinia] | 0–1 drone']);
  });

  test('a place within a country that was named before keeps it', () => {
    expect(row(en, 'campaign', '2025-01-01', 'Where')).toEqual(['Where: [Iraq], Najaf, Iraq']);
  });

  test.each([
    ['2023-12-31', 'Jan 2024 – Dec 2024'],
    ['2024-01-01', 'Jan 2024 – under way'],
    ['2024-11-30', 'Jan 2024 – under way'],
    ['2024-12-01', 'Jan 2024 – Dec 2024'],
  ])('read on %s, months known only: %s', (day, when) => {
    expect(row(en, 'campaign', day, 'When')).toEqual([`When: ${when}`]);
  });
});
