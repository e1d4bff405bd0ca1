// Months that a text names, in the languages of the news.
import { expect, test } from 'vitest';
import { monthsIn } from '../../../reading/months.ts';

test.each([
  ['it', "dopo l’attacco nell'ottobre 2023", '2023-10'],
  ['it', 'nel febbraio del 2022', '2022-02'],
  ['it', 'il 31 luglio 2024', '2024-07'],
  ['en', 'in February 2022,', '2022-02'],
  ['en', 'on 7 October 2023', '2023-10'],
  ['en', 'on October 7, 2023', '2023-10'],
  ['en', 'February 24th 2022', '2022-02'],
  ['en', 'May 2024', '2024-05'],
  ['en', 'since OCTOBER 2023', '2023-10'],
  ['uk', 'у лютому 2022 року', '2022-02'],
  ['uk', '24 лютого 2022', '2022-02'],
  ['uk', 'у жовтні 2023 року', '2023-10'],
  ['uk', 'Лютий 2022', '2022-02'],
  ['uk', 'у листопаді 2023', '2023-11'],
  ['ru', 'в октябре 2023 года', '2023-10'],
  ['ru', '7 октября 2023', '2023-10'],
  ['ru', 'в феврале 2022', '2022-02'],
  ['ru', 'в мае 2024', '2024-05'],
  ['ru', 'в марте 2024', '2024-03'],
  ['de', 'im Oktober 2023', '2023-10'],
  ['de', 'am 24. Februar 2022', '2022-02'],
  ['de', 'im März 2024', '2024-03'],
])('%s: "%s"', (_, text, month) => {
  expect(monthsIn([text])).toEqual([month]);
});

test.each(['ottobre', 'in October', '2023', 'October 20231', 'October 1823', 'Operation 2023', 'October 7 and 2023', 'October 700 2023', 'anno 2023', 'marching 2023', ''])('no month of a year in "%s"', (text) => {
  expect(monthsIn([text])).toEqual([]);
});

test('each once, from all blocks, in the order in which they stand', () => {
  expect(monthsIn(['October 2023 and February 2022', 'ottobre 2023', 'Mai 2024'])).toEqual(['2023-10', '2022-02', '2024-05']);
});

test('a month never goes from one block into the next', () => {
  expect(monthsIn(['October', '2023'])).toEqual([]);
});
