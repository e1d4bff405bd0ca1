// The check of the card sources: each kind of problem, with its file, its line and how to mend it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkCards } from '../../../tools/cards/check.ts';
import { readCardSources, readSource, readVocabularySources } from '../../../tools/cards/sources.ts';
import { vocabularyKeys } from '../../fixtures/library.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chiosa-check-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const TODAY = '2026-11-22';
const PERSON = `id: ann
kind: person
gender: f
names:
  en: [Ann Example, { name: Example, weak: true }]
  ru: [Анна Пример]
facts:
  - { is: politician, of: land, source: 1 }
  - { born: 1950-02-03, in: vienna, source: 1 }
  - { office: president, of: land, from: 2001-01-01, to: 2005-06-30, source: 1 }
  - { office: president, of: land, from: 2010-01-01, to: 2015-01-01, source: [1, 2] }
gist:
  en: Was president twice.
  it: Presidente due volte.
sources:
  1: { url: 'https://example.org/1', publisher: One, read: 2026-11-20 }
  2: { url: 'https://example.org/2', publisher: Two, read: 2026-11-20 }
reviewed: 2026-11-22
`;
const LAND = `id: land
kind: place
names: { en: [Land] }
facts: [{ is: country, source: 1 }]
gist: { en: A country., it: Un paese. }
sources: { 1: { url: 'https://example.org/1', publisher: One, read: 2026-11-20 } }
reviewed: 2026-11-22
`;
const EVENT = `id: talks
kind: event
title: { en: Talks, it: Colloqui }
when: 2024-08-05
where: [vienna]
who:
  - { card: ann, as: visitor }
  - { card: land, as: host }
follows: []
gist: { en: They talked., it: Parlarono. }
sources: { 1: { url: 'https://example.org/1', publisher: One, read: 2026-11-20 } }
reviewed: 2026-11-22
`;

/** Problems as "file:line message", warnings marked. */
function check(files: Record<string, string>): string[] {
  const all = { 'person/ann.yaml': PERSON, 'place/land.yaml': LAND, 'event/talks.yaml': EVENT, ...files };
  const read = Object.entries(all).map(([name, text]) => {
    const path = join(folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
    return readSource(path);
  });
  return checkCards(read, vocabularyKeys(), TODAY).problems.map(({ path, line, message, warning }) => `${path.split('/').at(-1)}:${line} ${warning ? 'warning: ' : ''}${message}`);
}
const person = (from: string | RegExp, to: string) => {
  const text = PERSON.replace(from, to);
  expect(text).not.toBe(PERSON);
  return check({ 'person/ann.yaml': text });
};
const event = (from: string | RegExp, to: string) => check({ 'event/talks.yaml': EVENT.replace(from, to) });

test('sound cards have no problem', () => {
  expect(check({})).toEqual([]);
});

describe('what a card may hold', () => {
  test.each([
    ['an unknown key', 'gender: f', 'gendr: f', 'ann.yaml:3 gendr: "gendr" is not known here; remove it or look at docs/LIBRARY.md for the word'],
    ['an unknown key in a fact', 'in: vienna,', 'at: vienna,', 'ann.yaml:9 facts.1.at: "at" is not known here; remove it or look at docs/LIBRARY.md for the word'],
    ['an unknown kind', 'kind: person', 'kind: people', 'ann.yaml:2 kind: expected one of person, organisation, weapon, place, event, agreement, media, term'],
    ['a fact of no kind', '{ is: politician, of: land,', '{ was: politician,', /^ann\.yaml:8 facts\.0: expected a fact that opens with one of: is, born/],
    ['a bad date', '1950-02-03', '3 Feb 1950', 'ann.yaml:9 facts.1.born: expected a date as 2024, 2024-08 or 2024-08-05'],
    ['a month that is none', '1950-02-03', '1950-13', 'ann.yaml:9 facts.1.born: expected a date as 2024, 2024-08 or 2024-08-05'],
    ['a long gist', 'Was president twice.', 'x'.repeat(241), 'ann.yaml:13 gist.en: is longer than 240 characters'],
    ['an address that is not secure', "'https://example.org/2'", "'http://example.org/2'", 'ann.yaml:17 sources.2.url: must start with https://'],
    ['a language that is none', '  ru: [Анна Пример]', '  xx: [Ann]', /^ann\.yaml:6 names\.xx: is no language of the library$/],
  ])('%s', (_, from, to, message) => {
    const problems = person(from, to);
    expect(problems[0]).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
  });

  test('YAML that cannot be read, with its line', () => {
    expect(person('  en: [Ann Example,', '  en: Ann: [Ann Example,')[0]).toMatch(/^ann\.yaml:5 Nested mappings/);
    expect(person('gender: f', 'gender: f\ngender: m')[0]).toMatch(/^ann\.yaml:4 Map keys must be unique/);
  });

  test('a file that is no card', () => {
    expect(check({ 'person/ann.yaml': '- one\n- two\n' })[0]).toBe('ann.yaml:1 is no card: expected a map that starts with id and kind');
  });

  test('the file’s name and folder agree with the card', () => {
    expect(check({ 'person/anna.yaml': PERSON })).toEqual(['anna.yaml:1 id: is ann, but the file is called anna.yaml; they must agree', 'anna.yaml:1 id: is taken by another card']);
    expect(check({ 'place/land.yaml': LAND.replace('kind: place', 'kind: organisation') })).toEqual(['land.yaml:2 kind: is organisation, but the file stands in place/; move it to assets/cards/organisation/']);
  });
});

describe('links', () => {
  test.each([
    ['a card', 'is: politician, of: land', 'is: politician, of: lnd', 'ann.yaml:8 facts.0.of: there is no card "lnd"'],
    ['itself', 'is: politician, of: land', 'is: politician, of: ann', 'ann.yaml:8 facts.0.of: a card cannot refer to itself'],
    ['a place', 'in: vienna', 'in: wien', 'ann.yaml:9 facts.1.in: "wien" is neither a card nor in assets/vocabulary/places.yaml'],
    ['a type', 'is: politician', 'is: politican', 'ann.yaml:8 facts.0.is: "politican" is not in assets/vocabulary/types.yaml'],
    ['an office', 'office: president, of: land, from: 2001', 'office: presidente, of: land, from: 2001', 'ann.yaml:10 facts.2.office: "presidente" is not in assets/vocabulary/offices.yaml'],
    ['a source', 'of: land, source: 1', 'of: land, source: 3', 'ann.yaml:8 facts.0.source: there is no source 3'],
    ['who says so', 'of: land, source: 1', 'of: land, according-to: lnd, source: 1', 'ann.yaml:8 facts.0.according-to: there is no card "lnd"'],
  ])('%s', (_, from, to, message) => {
    expect(person(from, to)).toEqual([message]);
  });

  test('of events: who, the part, where, and what they follow', () => {
    expect(event('card: ann', 'card: anne')).toEqual(['talks.yaml:7 who.0.card: there is no card "anne"']);
    expect(event('as: host', 'as: hosting')).toEqual(['talks.yaml:8 who.1.as: "hosting" is not in assets/vocabulary/parts.yaml']);
    expect(event('[vienna]', '[vienna, wien]')).toEqual(['talks.yaml:5 where.1: "wien" is neither a card nor in assets/vocabulary/places.yaml']);
    expect(event('follows: []', 'follows: [land]')).toEqual(['talks.yaml:9 follows.0: "land" is no event']);
    expect(event('follows: []', 'follows: [talks]')).toEqual(['talks.yaml:9 follows.0: a card cannot refer to itself']);
  });
});

describe('dates', () => {
  test.each([
    ['in the future', 'to: 2015-01-01', 'to: 2027-01-01', 'ann.yaml:11 facts.3.to: 2027-01-01 is in the future'],
    ['read in the future', "publisher: Two, read: 2026-11-20", "publisher: Two, read: 2026-11-23", 'ann.yaml:17 sources.2.read: 2026-11-23 is in the future'],
    ['reviewed in the future', 'reviewed: 2026-11-22', 'reviewed: 2026-12-01', 'ann.yaml:18 reviewed: 2026-12-01 is in the future'],
    ['no day of the calendar', '1950-02-03', '1950-02-30', 'ann.yaml:9 facts.1.born: 1950-02-30 is no day of the calendar'],
    ['the end before the start', 'to: 2005-06-30', 'to: 2000-12', 'ann.yaml:10 facts.2.to: ends (2000-12) before it starts (2001-01-01)'],
    ['an age beyond all', '1950-02-03', '1850-02-03', 'ann.yaml:8 facts: would be over 120 years old; check born'],
    ['one office twice at a time', 'from: 2010-01-01', 'from: 2004-01-01', 'ann.yaml:11 facts.3: overlaps with the same office in facts.2'],
    ['a review that has passed', 'reviewed: 2026-11-22', 'reviewed: 2026-05-22\nreview-by: 2026-11-21', 'ann.yaml:19 warning: review-by: passed on 2026-11-21; read the card against its sources again'],
  ])('%s', (_, from, to, message) => {
    expect(person(from, to)).toEqual([message]);
  });

  test('an end and a start on one day, or in one known month, are no overlap', () => {
    expect(person('from: 2010-01-01', 'from: 2005-06-30')).toEqual([]);
    expect(person('to: 2005-06-30', 'to: 2010')).toEqual([]);
  });

  test('of events', () => {
    expect(event('2024-08-05', '2026-12-01')).toEqual(['talks.yaml:4 when: is in the future']);
    expect(event('2024-08-05', '{ from: 2024-08-05, to: 2024-07 }')).toEqual(['talks.yaml:4 when: ends before it starts']);
    expect(event('2024-08-05', '2024-02-31')).toEqual(['talks.yaml:4 when: 2024-02-31 is no day of the calendar']);
    expect(event('2024-08-05', '{ from: 2024-08-05, to: 2024-08 }')).toEqual([]);
  });
});

describe('a death', () => {
  const died = (fact: string) => person('gist:\n', `  - ${fact}\ngist:\n`);

  test('needs two sources', () => {
    expect(died('{ died: 2020-03-04, source: 1 }')).toEqual(['ann.yaml:12 facts.4.source: a death needs two independent sources']);
    expect(died('{ died: 2020-03-04, source: [1, 2] }')).toEqual([]);
  });

  test('comes after the birth, and ends every office', () => {
    expect(died('{ died: 1949-03-04, source: [1, 2] }')[0]).toBe('ann.yaml:8 facts: died (1949-03-04) before being born (1950-02-03)');
    expect(died('{ died: 2009-03-04, source: [1, 2] }')).toEqual(['ann.yaml:11 facts.3.from: starts after the death (2009-03-04)']);
    expect(person(/, to: 2015-01-01(.*)\n/, '$1\n  - { died: 2020-03-04, source: [1, 2] }\n')).toEqual(['ann.yaml:11 facts.3: held by somebody who died on 2020-03-04: give it an end (to)']);
  });
});

test('a source that no fact uses is a warning; no source at all is a problem', () => {
  expect(person('source: [1, 2]', 'source: 1')).toEqual(['ann.yaml:17 warning: sources.2: no fact uses it; point a fact to it or remove it']);
  expect(check({ 'event/talks.yaml': EVENT.replace(/sources: .*/, 'sources: {}') })).toEqual(['talks.yaml:11 sources: a card needs at least one source']);
});

describe('a source is a page that was read', () => {
  test.each(['One (headline only)', 'One (digest)', 'One (news search)', 'One (listed elsewhere)', 'One (dated in a feed)', 'One (mentioned)', 'One (summaries)', 'One (cited in a news digest)', 'One (quoted on a news site)', 'One (summary in two daily digests)', 'One (reported by a news site)', 'One (agenda of 29 September 2026, quoted in a file)'])('not %s', (publisher) => {
    const [problem, ...others] = person('publisher: One', `publisher: '${publisher}'`);
    expect(problem).toBe(`ann.yaml:16 sources.1.publisher: "${publisher.slice(4)}" tells of a page that was not read; name the page that was, or leave out what rests on it`);
    expect(others).toEqual([]);
  });

  test.each(['One (copy)', 'One (copy on GitHub)', 'One, after Wikipedia', 'Searchlight', 'Headline News'])('but %s', (publisher) => {
    expect(person('publisher: One', `publisher: '${publisher}'`)).toEqual([]);
  });

  test('no list of search results', () => {
    expect(person('https://example.org/1', 'https://example.org/news/search?q=ann')).toEqual(['ann.yaml:16 sources.1.url: is a list of search results; name the page that was found']);
    expect(person('https://example.org/1', 'https://example.org/search/portrait/ann?page=2')).toEqual([]);
    expect(person('https://example.org/1', 'https://example.org/search')).toEqual([]);
  });

  test('at an address that everybody can open', () => {
    expect(person('https://example.org/1', 'https://203.0.113.5/1')).toEqual(['ann.yaml:16 sources.1.url: is no address of a page that everybody can open']);
    expect(person('https://example.org/1', 'https://example.org./1')).toEqual(['ann.yaml:16 sources.1.url: is no address of a page that everybody can open']);
  });
});

describe('words', () => {
  test.each([
    ['a look-alike letter', 'Ann Example,', 'Ann Exаmple,', 'ann.yaml:5 names.en.0: "Exаmple" mixes alphabets: one of its letters only looks right'],
    ['another script', 'Анна Пример', 'Anna', 'ann.yaml:6 names.ru.0: "Anna" is not written in the script of "ru"'],
    ['Ukrainian letters in Russian', 'Анна Пример', 'Ганна Примір', 'ann.yaml:6 names.ru.0: "Ганна Примір" has Ukrainian letters'],
    ['Russian letters in Ukrainian', 'ru: [Анна Пример]', 'uk: [Ганна Рыба]', 'ann.yaml:6 names.uk.0: "Ганна Рыба" has Russian letters'],
    ['a title that is never the card', 'en: [Ann Example,', 'en: [{ name: Ann Sample, never: true }, Ann Example,', 'ann.yaml:5 names.en.0: "Ann Sample" would be the card\'s title in "en"; put a name of its own before it'],
    ['a word that judges', 'Was president twice.', 'A notorious president.', 'ann.yaml:13 gist.en: "notorious" judges; say what happened, or who says so'],
    ['a word that judges, in Italian', 'Presidente due volte.', 'Famigerata presidente.', 'ann.yaml:14 gist.it: "Famigerata" judges; say what happened, or who says so'],
  ])('%s', (_, from, to, message) => {
    expect(person(from, to)).toEqual([message]);
  });

  test('a designation may stand in Latin letters anywhere', () => {
    expect(person('[Анна Пример]', '[S-400, NATO]')).toEqual([]);
  });
});

test('the cards and the vocabulary of the project are sound', () => {
  expect(readVocabularySources().flatMap(({ broken }) => broken)).toEqual([]);
  const { problems } = checkCards(readCardSources(), vocabularyKeys(), new Date().toISOString().slice(0, 10));
  expect(problems.filter(({ warning }) => !warning)).toEqual([]);
});
