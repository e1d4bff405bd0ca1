// In a report of sport a country's name is its team, unless something happens in it.
import { describe, expect, test } from 'vitest';
import { dictionary, NO_CUES } from '../../fixtures/names.ts';

const { read } = dictionary(
  {
    sweden: { kind: 'place', names: ['Sweden', 'Svezia', 'Швеция', 'Швеции'] },
    belgium: { kind: 'place', names: ['Belgium', 'Belgio', 'Бельгия'] },
    russia: { kind: 'place', names: ['Russia', 'Россия', 'России'] },
    japan: { kind: 'place', names: ['日本', 'יפן', 'اليابان'] },
    ukraine: { kind: 'place', names: ['України'] },
    putin: { kind: 'person', names: ['Vladimir Putin'] },
  },
  { ...NO_CUES, titles: ['президент'] },
);
const cards = (...blocks: string[]) => read(blocks).mentions.map(({ surface }) => surface);
const REPORT = 'Sweden beat Belgium in the semifinal. The goalkeeper saved twice, the striker was offside, and the referee ended the tournament in Russia. Vladimir Putin was there.';

test('in a report of a match countries are teams, where it is played is not, and people are people', () => {
  expect(cards(REPORT)).toEqual(['Russia', 'Vladimir Putin']);
  expect(cards('Svezia e Belgio: il portiere, il centrocampista e l’attaccante del torneo in Russia; semifinale senza gol.')).toEqual(['Russia']);
  expect(cards('Швеция обыграла команду из Бельгии: вратарь, полузащитник и нападающий, судья и тренер. Россия примет полуфинал.')).toEqual([]);
});

test('it is said why', () => {
  expect(read(REPORT).unmarked.map(({ refusal }) => refusal)).toEqual([{ rule: 'team' }, { rule: 'team' }]);
});

test('news that borrows a word or two of sport is no report of it', () => {
  expect(cards('Sweden and Belgium sent coaches of a football club. The championship of words between Russia and its neighbours goes on.')).toEqual(['Sweden', 'Belgium', 'Russia']);
});

test('words far down a long page do not make it one', () => {
  expect(cards('Sweden met Belgium.', 'x '.repeat(15_000), REPORT).slice(0, 2)).toEqual(['Sweden', 'Belgium']);
});

test('a report is one as a whole: its words may stand in several blocks', () => {
  expect(cards('Sweden beat Belgium in the semifinal.', 'The goalkeeper saved twice, the striker was offside.', 'The referee ended the tournament.')).toEqual([]);
});

test('words far down a long block, or in a long block far down, do not make it one', () => {
  expect(cards(`Sweden met Belgium. ${'x '.repeat(12_000)}${REPORT}`).slice(0, 2)).toEqual(['Sweden', 'Belgium']);
  expect(cards('Sweden met Belgium.', 'x '.repeat(12_000), REPORT + ' x'.repeat(12_000)).slice(0, 2)).toEqual(['Sweden', 'Belgium']);
});

test('behind a title, and at the head of a dateline, a country is none', () => {
  const report = 'Вратарь, полузащитник и нападающий сыграли матч турнира.';
  expect(cards('Россия, 22 янв - агентство.', report)).toEqual(['Россия']);
  expect(cards('Президент России приехал, с ним тренер.', report)).toEqual(['России']);
  expect(cards('Россия, 22-я в таблице, и тренер.', report)).toEqual([]);
});

test('a score is a word of sport, and many scores are one', () => {
  expect(cards('Sweden and Belgium: 3:2, 1-0, 2:2, 4–1, 0:0, 5:3, 7:6.')).toEqual(['Sweden', 'Belgium']);
  expect(cards('Sweden and Belgium: 3:2, said the referee, the goalkeeper and the striker at halftime.')).toEqual([]);
});

describe('in a report, a country is none where something happens in it', () => {
  test.each([
    ['在日本比赛', '足球联赛的球员和教练，门将。'],
    ['足球联赛的球员和教练，门将，他们在日本', ''],
    ['ביפן נגמר', 'כדורגל: שוער, מאמן, אליפות, הגביע.'],
    ['כדורגל: שוער, מאמן, אליפות, הגביע ביפן', ''],
    ['מאמן שוער כדורגל אליפות הגביע ויפן', '', 'team'],
    ['日本的足球联赛', '球员和教练，门将，在', 'team'],
  ])('%j', (text, more, rule = 'none') => {
    const { mentions, unmarked } = read([text, more]);
    expect([mentions.length, ...unmarked.map(({ refusal }) => refusal.rule)]).toEqual(rule === 'none' ? [1] : [0, rule]);
  });
});

describe('behind the word for a side a country is one in any report', () => {
  test.each(['Збірна України грає', 'Учора ввечері грала збірна України, а потім усе скінчилося', 'Вчера сборная России ушла', 'Ieri la nazionale del Belgio ha parlato', 'منتخب اليابان'])('%j', (text) => {
    expect(read(text).unmarked.map(({ refusal }) => refusal)).toEqual([{ rule: 'team' }]);
  });

  test('and not where the word stands elsewhere', () => {
    expect(cards('У суді були люди з України, а не збірна')).toEqual(['України']);
    expect(cards('Президент России принял людей, с ними была сборная')).toEqual(['России']);
  });
});
