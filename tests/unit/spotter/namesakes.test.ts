// People who are called like a city, given names beside a surname, points of the compass, institutions of other countries, and names that are never one card but are another.
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
  { institutions: ['МИД'], titles: ['mayor'], months: ['monday'], givenNames: ['Valeska'] },
);
/** Text around it that says it is English. */
const ENGLISH = 'The people of the town were there for a long time, and it was said that they would not be back before the end of the week.';
const english = (...texts: string[]) => marks([...texts, ENGLISH]);

describe('somebody called like a city', () => {
  test('is not the city, wherever the surname stands alone', () => {
    expect(english('Last year Valeska Paris left the ship.', 'Paris was born elsewhere. They heard Paris again.')).toEqual([]);
    expect(read(['We met Valeska Paris there.', 'then Paris left']).unmarked).toContainEqual({ surface: 'Paris', cards: ['paris'], refusal: { rule: 'other-given-name', word: 'Paris' } });
  });

  test('a name that opens the text counts once it comes again', () => {
    expect(english('Valeska Paris, a sailor', 'Valeska Paris left. Then Paris wrote.')).toEqual([]);
    expect(english('Yesterday Paris slept. Then Paris woke.')).toEqual(['Paris=paris', 'Paris=paris']);
  });

  test('another word with a capital makes a longer name of the pair alone', () => {
    expect(english('They told Visit Paris so. Visit Paris, they heard, has no say in Paris matters, and Paris slept.')).toEqual(['Paris=paris', 'Paris=paris']);
    expect(english('If Paris sleeps, they win.', 'If Paris wakes, they lose.')).toEqual(['Paris=paris', 'Paris=paris']);
    expect(read(['We told Visit Paris so.']).unmarked).toContainEqual({ surface: 'Paris', cards: ['paris'], refusal: { rule: 'longer-name', word: 'Paris' } });
    // a Slavic genitive stands behind any noun
    expect(marks(['ночью на улице Дружбы Великобритании было тихо', 'Тогда посол Великобритании улетел.'])).toContain('Великобритании=britain');
  });

  test('where something happens in the city, it is the city', () => {
    expect(english('We saw Valeska Paris there.', 'She lives in Paris now, and Paris is big.')).toContain('Paris=paris');
  });

  test('titles, days and what a city has make nobody of it', () => {
    expect(english('the talk of Mayor Paris and the Monday Paris press', 'then Paris woke')).toEqual(['Paris=paris', 'Paris=paris', 'Paris=paris']);
  });
});

describe('what stands before a city and is no given name', () => {
  const places = dictionary({
    paris: { kind: 'place', names: ['Paris'] },
    usa: { kind: 'place', names: ['USA'] },
    marino: { kind: 'place', names: ['San Marino'] },
    moscow: { kind: 'place', names: ['Moscow'] },
  });

  test.each([
    ['a place that has a card', 'They left on the Moscow Paris train. Then Paris slept.', ['Moscow=moscow', 'Paris=paris', 'Paris=paris']],
    ['a word that a hyphen joins', 'They left on the Berlin-Linz train and the Lyon-Moscow flight. Then Moscow slept.', ['Moscow=moscow']],
    ['an acronym', 'They left the EU Paris summit. Then Paris slept.', ['Paris=paris', 'Paris=paris']],
    ['a word before an acronym', 'They cheered for Team USA all night. Then the USA slept.', ['USA=usa', 'USA=usa']],
    ['a word before a name of two', 'They cheered for Serena San Marino all night. Then San Marino slept.', ['San Marino=marino', 'San Marino=marino']],
    ['a small word', 'They saw all Paris that night. Then Paris slept.', ['Paris=paris', 'Paris=paris']],
  ])('%s', (_, text, expected) => {
    expect(places.marks([text, ENGLISH])).toEqual(expected);
  });
});

test('a country that a person is called like too is no surname, nor a team', () => {
  const both = dictionary({
    country: { kind: 'place', names: [['Jordan', 'weak']] },
    player: { kind: 'person', names: ['Michael Jordan', ['Jordan', 'weak', 'surname']], given: ['Michael'] },
  });
  const report = 'The coach praised the goalkeeper and the striker at halftime, and the referee ended the match in the stadium. ';
  expect(both.marks(`${report}Michael Jordan watched. They say that Jordan smiled.`)).toEqual(['Michael Jordan=player', 'Jordan=player']);
  expect(both.marks('Michael Jordan watched with Valeska Jordan. They say that Jordan smiled.')).toEqual(['Michael Jordan=player', 'Jordan=player']);
});

test('a country that somebody on the page is called like is he, but where something happens there', () => {
  const both = dictionary({
    country: { kind: 'place', names: ['Montenegro'] },
    minister: { kind: 'person', names: ['Luís Montenegro', ['Montenegro', 'weak', 'surname']], given: ['Luís'] },
  });
  expect(both.read('They know that Montenegro won.').mentions).toMatchObject([{ card: 'country', strong: true, reason: { rule: 'strong' } }]);
  expect(both.marks('Luís Montenegro won. They say that Montenegro left. He was in Montenegro.')).toEqual(['Luís Montenegro=minister', 'Montenegro=minister', 'Montenegro=country']);
});

test('two names that nothing else supports speak for each other in one clause', () => {
  const weak = dictionary({
    party: { names: [['PD', 'weak']], related: ['head', 'far'] },
    head: { kind: 'person', names: [['Renzi', 'weak', 'surname']], related: ['party'] },
    other: { kind: 'person', names: [['Li', 'weak', 'surname']], related: ['xi'] },
    xi: { kind: 'person', names: [['Xi', 'weak', 'surname']], related: ['other'] },
    far: { names: [['Lega', 'weak']] },
    one: { names: [['Fo', 'weak']], related: ['two', 'three'] },
    two: { names: [['Bar', 'weak']] },
    three: { names: [['Bar', 'weak']] },
  });
  expect(weak.marks('la lite tra PD e Renzi')).toEqual(['PD=party', 'Renzi=head']);
  expect(weak.marks(['la lite del PD', 'poi Renzi tace'])).toEqual([]);
  expect(weak.marks(`la lite del PD ${'e poi ancora '.repeat(12)} Renzi tace`)).toEqual([]);
  // one name of two words; and a name that may be either of two
  expect(weak.marks('a colonel, Li Xi, spoke')).toEqual([]);
  expect(weak.marks('they say Fo and Bar spoke')).toEqual(['Fo=one']);
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

test('a short name goes on to a country right behind it, not to anything else', () => {
  const { marks } = dictionary({
    council: { names: [['Council', 'weak']], related: ['orvia', 'league', 'jordan', 'player'] },
    orvia: { kind: 'place', names: ['Orvia'] },
    league: { names: ['League'] },
    jordan: { kind: 'place', names: ['Jordan'] },
    player: { kind: 'person', names: [['Jordan', 'weak']] },
  });
  expect(marks('the talk of the Council Orvia has')).toEqual(['Orvia=orvia']);
  expect(marks('the talk of the Council in Orvia')).toEqual(['Council=council', 'Orvia=orvia']);
  expect(marks('the talk of the Council League has')).toEqual(['Council=council', 'League=league']);
  expect(marks('the talk of the Council Jordan has')).toEqual(['Council=council', 'Jordan=jordan']);
});

describe('a given name beside a surname', () => {
  const people = dictionary({
    putin: { kind: 'person', names: ['Владимир Путин', ['Путин', 'surname'], ['Путина', 'surname', 'form'], ['Шойгу Путин', 'never', 'surname']], given: ['Владимир', 'Владимира', 'Владимирович', 'в'] },
    johnson: { kind: 'person', names: [['Boris', 'weak'], ['Johnson', 'weak', 'surname']], given: ['Alexander', 'Boris', 'a'] },
    gantz: { kind: 'person', names: ['Benny Gantz', ['Gantz', 'weak', 'surname']], given: ['Benny', 'Chad', 'Israel'] },
    chad: { kind: 'place', names: ['Chad'] },
    israel: { kind: 'place', names: ['Israel'] },
  });

  test.each([
    ['Владимир Владимирович Путин', ['Владимир Владимирович Путин=putin']],
    ['Путин Владимир Владимирович', ['Путин Владимир=putin']],
    // in front or behind, not both: the next given name is the next one's
    ['Встречу Владимира Путина Владимир Зеленский отменил', ['Владимира Путина=putin']],
    ['они знают, что Путин в Москве', ['Путин=putin']],
    ['они знают, что Путин В Москве', ['Путин=putin']],
    ['Johnson A left', []],
    ['A. Johnson left', ['A. Johnson=johnson']],
    ['Johnson-Boris left', []],
    // only a surname goes with it
    ['Alexander Boris left', []],
    // what stood right before may have been a given name, what stood before that is a name of its own
    ['Chad Israel Gantz', ['Chad=chad', 'Israel Gantz=gantz']],
    ['Israel Gantz', ['Israel Gantz=gantz']],
  ])('%j', (text, expected) => {
    expect(people.marks(text)).toEqual(expected);
  });
});
