// Saying dates, distances, offices and numbers in Italian and English.
import { beforeAll, describe, expect, test } from 'vitest';
import { grammarOf, spokenFor } from '../../../cards/say/grammar.ts';
import { capitalised, plain, type Sayer } from '../../../cards/say/sayer.ts';
import { smallEngine } from '../../fixtures/library.ts';

let en: Sayer;
let it: Sayer;
beforeAll(async () => {
  const engine = await smallEngine();
  [en, it] = await Promise.all([engine.sayer('en'), engine.sayer('it')]);
});

describe('days', () => {
  test.each([
    ['2024-08-06', 'short', '6 Aug 2024', '6 ago 2024'],
    ['2024-08', 'short', 'Aug 2024', 'ago 2024'],
    ['2024', 'short', '2024', '2024'],
    ['2024-08-06', 'month', 'August 2024', 'agosto 2024'],
    ['2024-08', 'month', 'August 2024', 'agosto 2024'],
    ['2024', 'month', '2024', '2024'],
  ] as const)('%s, %s', (day, length, english, italian) => {
    expect([en.day(day, length), it.day(day, length)]).toEqual([english, italian]);
  });

  test.each([
    ['2024-08-07', 'al 7 ago 2024'],
    ['2024-08-08', "all’8 ago 2024"],
    ['2024-08-11', "all’11 ago 2024"],
    ['2024-08-18', 'al 18 ago 2024'],
    ['2024-08-01', 'al 1 ago 2024'],
  ])('Italian joins the eighth and the eleventh: %s', (day, italian) => {
    expect(it.labelWithDay('as-of', day)).toBe(italian);
    expect(en.labelWithDay('as-of', day)).toBe(`as of ${en.day(day)}`);
  });

  test('so does a death, in the right gender', () => {
    expect(it.labelWithDay('since-died', '2025-06-11', 'f')).toBe("è morta l’11 giu 2025");
    expect(it.labelWithDay('since-died', '2025-06-13', 'm')).toBe('è morto il 13 giu 2025');
    expect(en.labelWithDay('since-died', '2025-06-11', 'f')).toBe('died on 11 Jun 2025');
  });
});

test('since, until and spans', () => {
  expect([en.since('since', '2024-05-12'), it.since('since', '2024-05-12')]).toEqual(['since May 2024', 'da maggio 2024']);
  expect([en.since('since', '2012'), it.since('since', '2012')]).toEqual(['since 2012', 'dal 2012']);
  expect([en.since('until', '2020-03'), it.since('until', '2020-03')]).toEqual(['until March 2020', 'fino a marzo 2020']);
  expect([en.since('until', '2020'), it.since('until', '2020')]).toEqual(['until 2020', 'fino al 2020']);
  expect(it.span('2012-11-06', '2024-05-12')).toBe('2012–2024');
  expect(it.span('2024-01', '2024-05')).toBe('2024');
  expect(it.span('2024-05-12')).toBe('da maggio 2024');
  expect(en.span(undefined, '2020')).toBe('until 2020');
  expect(en.span()).toBe('');
});

describe('distance from the article', () => {
  test.each([
    ['2024-08-06', '2024-08-06', 'the same day', 'lo stesso giorno'],
    ['2024-08', '2024-08', 'the same month', 'lo stesso mese'],
    ['2024', '2024', 'the same year', 'lo stesso anno'],
    ['2024-08-05', '2024-08-05', '1 day before', '1 giorno prima'],
    ['2024-08-01', '2024-08-01', '5 days before', '5 giorni prima'],
    ['2024-07-24', '2024-07-24', '13 days before', '13 giorni prima'],
    ['2024-07-23', '2024-07-23', '2 weeks before', '2 settimane prima'],
    ['2024-05-12', '2024-05-12', '3 months before', '3 mesi prima'],
    ['2023-10-07', '2023-10-07', '10 months before', '10 mesi prima'],
    ['2022-02-24', '2022-02-25', '2 years before', '2 anni prima'],
    ['2024-09-17', '2024-09-17', '6 weeks after', '6 settimane dopo'],
    ['2024-08-07', '2024-08-07', '1 day after', '1 giorno dopo'],
    ['2024-07', '2024-07', '1 month before', '1 mese prima'],
    ['2022', '2022', '2 years before', '2 anni prima'],
    ['2022-02-24', undefined, 'under way', 'in corso'],
    ['2024-08-01', '2024-08-10', 'under way', 'in corso'],
    ['2024-08-01', '2024-08-06', 'under way', 'in corso'],
    ['2024-08-01', '2024-08', 'under way', 'in corso'],
    ['2024-07-01', '2024-08-04', '2 days before', '2 giorni prima'],
  ])('%s to %s', (from, to, english, italian) => {
    expect([en.distance(from, to, '2024-08-06'), it.distance(from, to, '2024-08-06')]).toEqual([english, italian]);
  });
});

describe('offices', () => {
  const say = (sayer: Sayer, of: string | undefined, gender: 'm' | 'f' = 'm', acting?: true) => plain(sayer.office({ office: 'minister-of-defence', of, acting }, gender));

  test('the article that the country takes', () => {
    expect(say(it, 'ruritania')).toBe('ministro della Difesa della Ruritania');
    expect(say(it, 'orsinia')).toBe('ministro della Difesa dell’Orsinia');
    expect(say(it, 'united-isles')).toBe('ministro della Difesa delle Isole Unite');
    expect(say(it, 'strelsau')).toBe('ministro della Difesa di Strelsavia');
    expect(say(en, 'united-isles')).toBe('Minister of Defence of the United Isles');
    expect(say(en, 'ruritania')).toBe('Minister of Defence of Ruritania');
    expect(say(en, undefined)).toBe('Minister of Defence');
  });

  test.each([
    ['il', 'del ', 'il '],
    ['lo', 'dello ', 'lo '],
    ['la', 'della ', 'la '],
    ["l'", 'dell’', 'l’'],
    ['i', 'dei ', 'i '],
    ['gli', 'degli ', 'gli '],
    ['le', 'delle ', 'le '],
    ['none', 'di ', ''],
    [undefined, 'di ', ''],
  ] as const)('with "%s": "%s", "%s"', (article, of, before) => {
    expect(grammarOf('it').of({ it: article })).toEqual([` ${of}`, '']);
    expect(grammarOf('it').article({ it: article })).toBe(before);
  });

  test('gender and acting', () => {
    expect(say(it, 'orsinia', 'f')).toBe('ministra della Difesa dell’Orsinia');
    expect(say(it, 'orsinia', 'f', true)).toBe('ministra della Difesa ad interim dell’Orsinia');
    expect(say(en, 'orsinia', 'm', true)).toBe('acting Minister of Defence of Orsinia');
  });

  test('only what has a card is a link', () => {
    expect(en.office({ office: 'president', of: 'ruritania' }, 'm')).toEqual([{ text: 'President of ' }, { text: 'Ruritania', card: 'ruritania' }]);
    expect(en.link('the-hague')).toEqual([{ text: 'The Hague' }]);
    expect(it.link('the-hague')).toEqual([{ text: "L’Aia" }]);
    expect(en.links(['ruritania', 'orsinia']).map(({ text }) => text)).toEqual(['Ruritania', ', ', 'Orsinia']);
  });
});

test('a span of days says no more than is known', () => {
  const says = (from: string, to: string) => en.days(from, to).replace(/\s*–\s*/u, '–');
  expect(says('2024-03-15', '2024-03-17')).toBe('15–17 Mar 2024');
  expect(says('2024-03-15', '2024-04-02')).toBe('15 Mar–2 Apr 2024');
  expect(says('1933', '1945')).toBe('1933–1945');
  expect(says('2024-03', '2024-05-02')).toBe('Mar 2024–2 May 2024');
  expect([says('2024-03-15', '2024-03-15'), says('2024-03', '2024-03'), says('2024', '2024')]).toEqual(['15 Mar 2024', 'Mar 2024', '2024']);
  // bare years are joined closely, other ends have room between them
  expect([it.days('1933', '1945'), it.days('1933', '1945-05'), it.days('1933-01', '1945'), it.days('2024-03-15', '2024-05')]).toEqual(['1933–1945', '1933 – mag 1945', 'gen 1933 – 1945', '15 mar 2024 – mag 2024']);
});

test('numbers, units and counted words', () => {
  expect([en.number(1500.5), it.number(15000.5), en.number(2.256)]).toEqual(['1,500.5', '15.000,5', '2.26']);
  expect([it.unit('2000', 'km'), it.unit('900', 'km-h'), it.unit('2,25', 'mach'), it.unit('3', undefined)]).toEqual(['2000\u00A0km', '900\u00A0km/h', 'Mach\u00A02,25', '3']);
  expect([en.counted('killed', 1, '1'), en.counted('killed', 3, 'at least 3')]).toEqual(['1 person killed', 'at least 3 people killed']);
  expect([it.counted('killed', 1, '1'), it.counted('killed', 3, '3'), it.counted('killed', 1_000_000, '1.000.000')]).toEqual(['1 morto', '3 morti', '1.000.000 morti']);
  expect(en.counted('no-such-word', 2, '2')).toBe('2 no-such-word');
});

test('a name within a label leads to its card, wherever it stands', () => {
  expect(en.labelled('days-before', en.link('orsinia'))).toEqual([{ text: 'Orsinia', card: 'orsinia' }, { text: ' before' }]);
  expect(en.labelled('library-of', en.link('the-hague'))).toEqual([{ text: 'library of ' }, { text: 'The Hague' }]);
});

test('what has no card and no word keeps its key', () => {
  expect([en.title('no-such-place'), en.word('types', 'no-such-type'), en.link('no-such-place')]).toEqual(['no-such-place', 'no-such-type', [{ text: 'no-such-place' }]]);
  expect(en.card('no-such-place')).toBeUndefined();
});

test('the reader is spoken to in the first language known, else in English', () => {
  expect(spokenFor(['pt', 'it-CH', 'en'])).toBe('it');
  expect(spokenFor(['ar-EG', 'en'])).toBe('ar');
  expect(spokenFor(['EN-us'])).toBe('en');
  expect(spokenFor(['ru', 'zh'])).toBe('en');
  expect(spokenFor([])).toBe('en');
});

test('a phrase begins with a capital, whatever it is made of', () => {
  expect(capitalised([{ text: 'è morto' }, { text: ' ieri' }], 'it-IT')).toEqual([{ text: 'È morto' }, { text: ' ieri' }]);
  expect(capitalised([], 'it-IT')).toEqual([]);
});
