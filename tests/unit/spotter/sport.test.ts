// In a report of sport a country's name is its team, unless something happens in it.
import { expect, test } from 'vitest';
import { dictionary, NO_CUES } from '../../fixtures/names.ts';

const { read } = dictionary(
  {
    sweden: { kind: 'place', names: ['Sweden', 'Svezia', 'Швеция', 'Швеции'] },
    belgium: { kind: 'place', names: ['Belgium', 'Belgio', 'Бельгия'] },
    russia: { kind: 'place', names: ['Russia', 'Россия', 'России'] },
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
