// What speaks for a name that does not count alone: whose given name it is, titles and fields, and how much each weighs.
import { expect, test } from 'vitest';
import { dictionary, type CardOfNames } from '../../fixtures/names.ts';

const CUES = { titles: ['general', 'generale'], weapons: ['missile'], givenNames: ['Ksenia', 'Sergei'] };

test('the given name of the card that comes next is no own one', () => {
  const { read } = dictionary(
    {
      shoigu: { kind: 'person', names: ['Sergei Shoigu', ['Shoigu', 'surname']], given: ['Sergei'] },
      sobchak: { kind: 'person', names: ['Ksenia Sobchak'], given: ['Ksenia'] },
    },
    CUES,
  );
  expect(read('At the race Ksenia Shoigu came second').unmarked).toMatchObject([{ refusal: { rule: 'other-given-name', word: 'Ksenia' } }]);
  expect(read('At the race Sergei Shoigu came second').mentions).toMatchObject([{ surface: 'Sergei Shoigu' }]);
});

test('a title speaks for a person, and not for a group of the same name', () => {
  const { marks } = dictionary(
    {
      wagner: { names: [['Wagner', 'weak']], related: ['prigozhin'] },
      surovikin: { kind: 'person', names: [['Surovikin', 'weak', 'surname']], related: ['prigozhin'] },
      prigozhin: { kind: 'person', names: ['Yevgeny Prigozhin'] },
    },
    CUES,
  );
  expect(marks(['il generale Wagner parlò, il generale Surovikin tacque', 'Yevgeny Prigozhin partì'])).toEqual(['Surovikin=surovikin', 'Yevgeny Prigozhin=prigozhin']);
});

test('with a title, a country beside it speaks for a person that is related to it, not for the one that another is', () => {
  const { marks } = dictionary(
    {
      surovikin: { kind: 'person', names: [['Surovikin', 'weak', 'surname']] },
      bagheri: { kind: 'person', names: [['Bagheri', 'weak', 'surname']], related: ['iran'] },
      dvornikov: { kind: 'person', names: [['Dvornikov', 'weak', 'surname']] },
      iran: { kind: 'place', names: ['Iran'] },
    },
    CUES,
  );
  expect(marks(['in Iran il generale Bagheri', 'in Iran il generale Surovikin', 'in Iran il generale Dvornikov'])).toEqual(['Iran=iran', 'Bagheri=bagheri', 'Iran=iran', 'Iran=iran']);
  expect(marks(['il generale Bagheri tacque', 'in Iran nessuno parlò'])).toEqual(['Iran=iran']);
});

test('of two whom the same title fits the one is meant that the page speaks of more', () => {
  const { marks } = dictionary(
    {
      commander: { kind: 'person', names: [['Bagheri', 'weak', 'surname']], related: ['staff'] },
      diplomat: { kind: 'person', names: [['Bagheri', 'weak', 'surname']], related: ['embassy'] },
      staff: { names: ['General Staff'] },
      embassy: { names: ['Embassy Council'] },
    },
    CUES,
  );
  expect(marks(['The visit of generale Bagheri to the General Staff', 'the Embassy Council'])).toContain('Bagheri=commander');
  expect(marks(['The visit of generale Bagheri to the Embassy Council', 'the General Staff'])).toContain('Bagheri=diplomat');
});

test('of two weapons of one name the one is meant whose maker stands beside it', () => {
  const { marks } = dictionary(
    {
      american: { kind: 'weapon', names: [['Hawk', 'weak']], related: ['raytheon'] },
      british: { kind: 'weapon', names: [['Hawk', 'weak']], related: ['hawker'] },
      raytheon: { names: ['Raytheon'] },
      hawker: { names: ['Hawker Siddeley'] },
    },
    CUES,
  );
  expect(marks(['a Hawk missile, said Raytheon', 'Hawker Siddeley closed'])).toContain('Hawk=american');
});

test('of two that the same card speaks for the one is meant whose relations are few', () => {
  const places: Record<string, CardOfNames> = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`town${at}`, { kind: 'place', names: [`Town of ${at}`] }]));
  const { read } = dictionary({
    state: { kind: 'place', names: [['Georgia', 'weak']], related: ['summit', ...Object.keys(places)] },
    country: { kind: 'place', names: [['Georgia', 'weak']], related: ['summit'] },
    summit: { names: ['Caucasus Summit'] },
    ...places,
  });
  expect(read('Georgia came to the Caucasus Summit').mentions[0]).toMatchObject({ surface: 'Georgia', card: 'country', reason: { rule: 'most-support' } });
});

test('a card of many relations needs more of them than one of few', () => {
  const relations = Array.from({ length: 64 }, (_, at) => `town${at}`);
  const towns: Record<string, CardOfNames> = Object.fromEntries(relations.map((id, at) => [id, { kind: 'place', names: [`Town of ${at}`] }]));
  const { marks } = dictionary({ known: { names: [['Caravan', 'weak']], related: relations }, fresh: { names: [['Nomad', 'weak']], related: ['town1'] }, ...towns });
  const far = 'and so on '.repeat(20);
  expect(marks(`Caravan and Nomad ${far} Town of 1`)).toEqual(['Nomad=fresh', 'Town of 1=town1']);
  expect(marks(`Caravan and Nomad ${far} Town of 1, Town of 2`)).toContain('Caravan=known');
});

test('at most three of the related cards are told', () => {
  const { read } = dictionary({
    pact: { names: [['Pact', 'weak']], related: ['rome', 'paris', 'madrid', 'berlin'] },
    rome: { kind: 'place', names: ['Rome'] },
    paris: { kind: 'place', names: ['Paris'] },
    madrid: { kind: 'place', names: ['Madrid'] },
    berlin: { kind: 'place', names: ['Berlin'] },
  });
  expect(read('the Pact of Rome, Paris, Madrid and Berlin').mentions[0]).toMatchObject({ reason: { rule: 'related', cards: [1, 2, 3] } });
});
