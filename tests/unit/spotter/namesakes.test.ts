// People who are called like a city, points of the compass, institutions of other countries, and names that are never one card but are another.
import { describe, expect, test } from 'vitest';
import { dictionary } from '../../fixtures/names.ts';

const { marks, read } = dictionary(
  {
    paris: { kind: 'place', names: ['Paris'] },
    australia: { kind: 'place', names: ['Australia'] },
    britain: { kind: 'place', names: ['Великобритании', 'Britain'] },
    russia: { kind: 'place', names: ['России', 'Russia'], related: ['ministry'] },
    ministry: { names: [['МИД', 'exact', 'weak'], ['МИД России', 'exact']], related: ['russia'] },
    city: { kind: 'place', names: ['New York', ['New York Times', 'never']] },
    paper: { names: ['New York Times'] },
    only: { names: ['Atlas', ['Atlas Copco', 'never']] },
  },
  { institutions: ['МИД'], titles: ['mayor'], months: ['monday'], givenNames: [] },
);
/** Text around it that says it is English. */
const english = (...texts: string[]) => marks([...texts, 'The people of the town were there for a long time, and it was said that they would not be back before the end of the week.']);

describe('somebody called like a city', () => {
  test('is not the city, wherever the surname stands alone', () => {
    expect(english('Last year Valeska Paris left the ship.', 'Paris was born elsewhere. They heard Paris again.')).toEqual([]);
    expect(read(['We met Valeska Paris there.', 'then Paris left']).unmarked).toContainEqual({ surface: 'Paris', cards: ['paris'], refusal: { rule: 'other-given-name', word: 'Paris' } });
  });

  test('a name that opens the text counts once it comes again', () => {
    expect(english('Valeska Paris, a sailor', 'Valeska Paris left. Then Paris wrote.')).toEqual([]);
    expect(english('Yesterday Paris slept. Then Paris woke.')).toEqual(['Paris=paris', 'Paris=paris']);
  });

  test('where something happens in the city, it is the city', () => {
    expect(english('We saw Valeska Paris there.', 'She lives in Paris now, and Paris is big.')).toContain('Paris=paris');
  });

  test('titles, days and what a city has make nobody of it', () => {
    expect(english('the talk of Mayor Paris and the Monday Paris press', 'then Paris woke')).toEqual(['Paris=paris', 'Paris=paris', 'Paris=paris']);
  });
});

test('a point of the compass makes a part of a country another name', () => {
  expect(english('They moved to Western Australia and to South Australia, and then once more across the whole of Australia with their friends.')).toEqual(['Australia=australia']);
  expect(english('They lived in western Australia for a long time.')).toEqual(['Australia=australia']);
});

test('an institution that one card knows by its word alone is not that of another country', () => {
  expect(marks('в МИД Великобритании сказали')).toEqual([]);
  expect(marks('МИД России заявил, а потом МИД добавил')).toEqual(['МИД России=ministry', 'МИД=ministry']);
});

test('what is never one card may be another', () => {
  expect(marks('the New York Times said')).toEqual(['New York Times=paper']);
  expect(marks('in New York')).toEqual(['New York=city']);
  expect(marks('Atlas Copco said')).toEqual([]);
});

test('a card related to much needs more of it on the page', () => {
  const many = Array.from({ length: 300 }, (_, at) => `r${at}`);
  const cards = (related: string[]) => ({
    union: { names: [['Union', 'weak'] as [string, 'weak']], related },
    ...Object.fromEntries(many.map((id) => [id, { names: [`Name${id}`], related: [] }])),
  });
  const text = `Namer0 came. ${'x '.repeat(100)}The Union met.`;
  expect(dictionary(cards(['r0'])).marks(text)).toContain('Union=union');
  expect(dictionary(cards(many)).marks(text)).not.toContain('Union=union');
});

test('a given name that is a country’s too belongs to the surname behind it', () => {
  const people = dictionary({
    dominica: { kind: 'place', names: ['Доминика'] },
    raab: { kind: 'person', names: ['Доминик Рааб', ['Рааба', 'weak', 'surname', 'form']], given: ['Доминик', 'Доминика'] },
  });
  expect(people.marks('речь Доминика Рааба и остров Доминика')).toEqual(['Доминика Рааба=raab', 'Доминика=dominica']);
});
