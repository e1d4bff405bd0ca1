// One card against the others, the vocabulary and the calendar: what is sound to the last, and what is told of it, warnings too.
import { describe, expect, test } from 'vitest';
import { type Bones, checkDates, checkFacts, checkLinks, checkSources, renameIds, type Report } from '../../../cards/check-card.ts';

const TODAY = '2026-11-23';
const page = (url: string, read = TODAY) => ({ url, publisher: 'Example', read });
const made = (card: Record<string, unknown>): Bones =>
  ({ id: 'ann', kind: 'person', names: { en: ['Ann Example'] }, facts: [], sources: { 1: page('https://example.org/1'), 2: page('https://example.org/2') }, reviewed: TODAY, ...card }) as unknown as Bones;
const facts = (...list: Record<string, unknown>[]) => made({ facts: list.map((fact) => ({ source: [1, 2], ...fact })) });
const weapon = (...list: Record<string, unknown>[]) => ({ ...facts(...list), kind: 'weapon' }) as Bones;
const event = (card: Record<string, unknown>) => made({ id: 'talks', kind: 'event', when: '2024-08-05', where: [], who: [{ card: 'land', as: 'host' }], follows: [], ...card });

function told(check: (report: Report) => void): string[] {
  const faults: string[] = [];
  check((path, message, warning) => faults.push(`${warning ? 'warning: ' : ''}${path.join('.')}: ${message}`));
  return faults;
}

const KINDS = new Map([['ann', 'person'], ['land', 'place'], ['guild', 'organisation'], ['talks', 'event'], ['strike', 'event']]);
const VOCABULARY = new Map(Object.entries({ offices: ['mayor'], types: ['politician'], parts: ['host'], causes: ['illness'], counts: ['killed'], places: ['vienna'] }).map(([section, keys]) => [section, new Set(keys)]));

describe('links', () => {
  test.each<[string, Bones, string[]]>([
    ['words of the vocabulary and cards', facts({ is: 'politician', of: 'land' }, { office: 'mayor', of: 'land' }, { died: '2020', in: 'vienna', cause: 'illness', 'according-to': 'guild' }), []],
    ['a town that only the vocabulary has', event({ where: ['vienna', 'land'], facts: [{ count: 'killed', value: 1, source: 1 }] }), []],
    ['an office of a term', facts({ 'held-as': 'baker', of: 'land' }), ['facts.0.held-as: "baker" is not in assets/vocabulary/offices.yaml']],
    ['a word of another section', facts({ office: 'politician' }), ['facts.0.office: "politician" is not in assets/vocabulary/offices.yaml']],
    ['a town for a land', facts({ is: 'politician', of: 'vienna' }), ['facts.0.of: there is no card "vienna"']],
    ['somebody for a place', facts({ born: '1950', in: 'ann' }), ['facts.0.in: a card cannot refer to itself']],
    ['one of a list', facts({ 'sanctioned-by': ['land', 'ghost'] }), ['facts.0.sanctioned-by.1: there is no card "ghost"']],
    ['all that is wrong with an event', event({ who: [{ card: 'ghost', as: 'ghost', 'according-to': 'ghost' }], where: ['ann'], follows: ['land', 'ghost'] }), [
      'who.0.card: there is no card "ghost"',
      'who.0.as: "ghost" is not in assets/vocabulary/parts.yaml',
      'who.0.according-to: there is no card "ghost"',
      'where.0: "ann" is a person, no place',
      'follows.0: "land" is no event',
      'follows.1: there is no card "ghost"',
    ]],
    ['one who takes part twice, in two parts', event({ who: [{ card: 'land', as: 'host' }, { card: 'guild', as: 'host' }] }), []],
  ])('%s', (_, card, faults) => {
    expect(told((report) => checkLinks(card, KINDS, VOCABULARY, report))).toEqual(faults);
  });

  test('a vocabulary without a section has none of its words', () => {
    const card = event({ where: ['vienna'], facts: [{ count: 'killed', value: 1, source: 1 }] });
    expect(told((report) => checkLinks(card, KINDS, new Map(), report))).toEqual([
      'facts.0.count: "killed" is not in assets/vocabulary/counts.yaml',
      'who.0.as: "host" is not in assets/vocabulary/parts.yaml',
      'where.0: "vienna" is neither a card nor in assets/vocabulary/places.yaml',
    ]);
  });
});

describe('new ids', () => {
  const rename = (id: string) => (['ann', 'land', 'politician', 'talks'].includes(id) ? `x--${id}` : id);

  test('what names a card has the new id; words and numbers that read the same stay', () => {
    const card = facts({ is: 'politician', of: 'land', 'according-to': 'guild' }, { 'sanctioned-by': ['guild', 'land'], from: '2020' }, { measure: 'range', value: 5, about: true });
    expect(renameIds(card, rename)).toEqual({
      ...card,
      id: 'x--ann',
      facts: [
        { source: [1, 2], is: 'politician', of: 'x--land', 'according-to': 'guild' },
        { source: [1, 2], 'sanctioned-by': ['guild', 'x--land'], from: '2020' },
        { source: [1, 2], measure: 'range', value: 5, about: true },
      ],
    });
  });

  test('in an event, too', () => {
    const card = event({ who: [{ card: 'ann', as: 'host', 'according-to': 'land' }, { card: 'guild', as: 'land' }], where: ['land', 'vienna'], follows: ['talks', 'strike'] });
    expect(renameIds(card, rename)).toEqual({ ...card, id: 'x--talks', who: [{ card: 'x--ann', as: 'host', 'according-to': 'x--land' }, { card: 'guild', as: 'land' }], where: ['x--land', 'vienna'], follows: ['x--talks', 'strike'] });
  });
});

describe('facts', () => {
  test.each<[string, Bones, string[]]>([
    ['nothing, and as much as can be', weapon({ measure: 'mass', value: 0, unit: 't' }, { measure: 'range', value: 0.5, to: 1e15 }), []],
    ['more than that', weapon({ measure: 'range', value: 5, to: 2e15 }), ['facts.0.to: 2000000000000000 is no number that can be shown']],
    ['a part of somebody', event({ facts: [{ count: 'killed', value: 2, to: 3.5, source: 1 }] }), ['facts.0.to: 3.5 is no whole number']],
    ['two ranges', weapon({ measure: 'range', value: 5, to: 6 }, { measure: 'range', value: 7, to: 7 }), ['facts.1.to: is not more than 7']],
    ['founded twice', weapon({ founded: '1950' }, { founded: '1950' }), ['facts.1.founded: is said twice']],
    ['two offices', facts({ office: 'mayor', to: '2012' }, { office: 'mayor', from: '2015' }), []],
  ])('%s', (_, card, faults) => {
    expect(told((report) => checkFacts(card, report))).toEqual(faults);
  });
});

describe('sources', () => {
  const sources = { 1: page('https://example.org/1'), 2: page('https://example.org/2') };
  const unused = 'warning: sources.2: no fact uses it; point a fact to it or remove it';
  test.each<[string, Bones, string[]]>([
    ['each used', made({ facts: [{ is: 'politician', source: 1 }, { born: '1950', source: [2] }], sources }), []],
    ['one that no fact uses', made({ facts: [{ is: 'politician', source: 1 }], sources }), [unused]],
    ['one that no fact of an event uses: its day may', event({ facts: [{ count: 'killed', value: 1, source: 1 }], sources }), []],
    ['a card without facts: its gist may', made({ sources }), []],
    ['none at all', made({ sources: {} }), ['sources: a card needs at least one source']],
    ['a death by two pages that are one', made({ facts: [{ died: '2020', source: [1, 2] }], sources: { 1: page('https://example.org/1'), 2: page('https://example.org/1') } }), ['facts.0.source: a death needs two independent sources']],
    ['a death by a page that is not there', made({ facts: [{ died: '2020', source: [1, 3, 2] }], sources }), ['facts.0.source: there is no source 3']],
    ['read tomorrow', made({ sources: { 1: page('https://example.org/1', '2026-11-24') } }), ['sources.1.read: 2026-11-24 is in the future']],
    ['read on no day', made({ sources: { 1: page('https://example.org/1', '2026-02-30') } }), ['sources.1.read: 2026-02-30 is no day of the calendar']],
  ])('%s', (_, card, faults) => {
    expect(told((report) => checkSources(card, TODAY, report))).toEqual(faults);
  });
});

describe('dates', () => {
  const office = (from: string | undefined, to: string | undefined, of = 'land') => ({ office: 'mayor', of, from, to });
  test.each<[string, Bones, string[]]>([
    ['an end in the month, or the year, of the start', facts(office('2012-11-06', '2012-11'), office('2015-03-01', '2015')), []],
    ['an end in the month before', facts(office('2012-11-06', '2012-10')), ['facts.0.to: ends (2012-10) before it starts (2012-11-06)']],
    ['an end in the year before', facts(office('2012-01', '2011')), ['facts.0.to: ends (2011) before it starts (2012-01)']],
    ['29 February in a leap year, and a year that ends in zeros', facts({ born: '1952-02-29' }, office('2000', '2000')), []],
    ['an office that went on until death', facts({ died: '2020' }, office('2019', '2020'), office('2020-12-31', '2020', 'guild')), []],
    ['an office after death', facts({ died: '2020-03' }, office('2020-04-01', '2020-05')), ['facts.1.from: starts after the death (2020-03)']],
    ['an office without an end', facts({ died: '2020' }, office('2019', undefined)), ['facts.1: held by somebody who died on 2020: give it an end (to)']],
    ['120 years today', facts({ born: '1906' }), []],
    ['121 years today', facts({ born: '1905' }), ['facts: would be over 120 years old; check born']],
    ['121 years at death', facts({ born: '1800' }, { died: '1921' }), ['facts: would be over 120 years old; check born']],
    ['120 years at death', facts({ born: '1800' }, { died: '1920' }), []],
    ['a death on the day of birth', facts({ born: '1950-01-01' }, { died: '1950-01-01' }), []],
    ['one office of two lands at a time', facts(office('2012', '2016'), office('2013', '2014', 'guild')), []],
    ['one office after the other', facts(office('2012', '2014'), office('2014', undefined)), []],
    ['one office from which nobody went', facts(office('2012', undefined), office('2014', '2016')), ['facts.1: overlaps with the same office in facts.0']],
    ['one office within the other', facts(office('2013', '2014'), office('2012', '2016')), ['facts.1: overlaps with the same office in facts.0']],
    ['an office whose start nobody knows', facts(office(undefined, '2014'), office('2012', '2016')), []],
    ['to be looked at again today', made({ 'review-by': TODAY }), []],
    ['to be looked at again yesterday', made({ 'review-by': '2026-11-22' }), ['warning: review-by: passed on 2026-11-22; read the card against its sources again']],
    ['to be looked at again on no day', made({ 'review-by': '2027-02-30', facts: [{ is: 'politician', 'review-by': '2027-04-31', source: 1 }] }), ['review-by: 2027-02-30 is no day of the calendar', 'facts.0.review-by: 2027-04-31 is no day of the calendar']],
    ['read through on no day', made({ reviewed: '2026-02-30' }), ['reviewed: 2026-02-30 is no day of the calendar']],
    ['an event that ends some day of this month', event({ when: { from: '2026-11-20', to: '2026-11' } }), []],
    ['an event that goes on', event({ when: { from: '2022-02-24' } }), []],
    ['an event that ends tomorrow', event({ when: { from: '2026-11-20', to: '2026-11-24' } }), ['when: is in the future']],
    ['an event that begins tomorrow', event({ when: { from: '2026-11-24' } }), ['when: is in the future']],
    ['an event that ends before it begins', event({ when: { from: '2024-08-05', to: '2024-08-04' } }), ['when: ends before it starts']],
    ['an event from one day that is none to another', event({ when: { from: '2024-02-30', to: '2024-02-31' } }), ['when: 2024-02-30 is no day of the calendar', 'when: 2024-02-31 is no day of the calendar']],
    ['an event in the year 0', event({ when: '0000-05-01' }), ['when: 0000-05-01 is no day of the calendar']],
    ['an event on a day that is none', event({ when: '2023-02-29' }), ['when: 2023-02-29 is no day of the calendar']],
  ])('%s', (_, card, faults) => {
    expect(told((report) => checkDates(card, TODAY, report))).toEqual(faults);
  });
});
