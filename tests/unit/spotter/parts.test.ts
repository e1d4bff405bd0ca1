// Names that are a part of a longer one, or only look like a place: channels, Chinese names, adjectives and peoples, institutions; each refusal with what it tells.
import { describe, expect, test } from 'vitest';
import { dictionary } from '../../fixtures/names.ts';

const { marks, read } = dictionary(
  {
    trump: { kind: 'person', names: ['Donald Trump', ['Trump', 'surname'], ['特朗普', 'surname']], given: ['Donald'] },
    duke: { kind: 'person', names: [['Duke', 'surname']] },
    iskander: { kind: 'weapon', names: ['Искандер'] },
    nato: { names: [['НАТО', 'exact']] },
    rada: { names: ['Верховной рады'] },
    guard: { names: ['Prétoriens'] },
    airbus: { names: ['Airbus'] },
    iran: { kind: 'place', names: ['Iran', 'Иран', 'Ирана'] },
    ukraine: { kind: 'place', names: ['Ukraine', 'Украина', 'Украины', 'Украину'] },
    usa: { kind: 'place', names: [['USA', 'exact']] },
    russia: { kind: 'place', names: ['Россия', 'Rusko', ['Ruská', 'form']] },
    republic: { kind: 'place', names: ['Republika srbská'] },
    minsk: { kind: 'place', names: ['Минском', 'Ласкомле', 'Bystriskán', 'Fiensberg'] },
    italy: { kind: 'place', names: ['Italiens'] },
    georgia: { kind: 'place', names: ['乔治亚', '日本'] },
  },
  {
    titles: ['duke', 'sekretarz'],
    institutions: ['министерство', 'комитет', 'bank'],
  },
);
const RUSSIAN = 'Об этом сообщила пресс-служба ведомства, передает корреспондент издания со ссылкой на источник.';
const POLISH = 'Po spotkaniu ministrów w stolicy nie wydano oświadczenia, a rozmowy mają się odbyć ponownie jutro rano.';
const GERMAN = 'Nach dem Treffen der Minister in der Hauptstadt am Rande der Konferenz endete das Gespräch der Vertreter ohne Ergebnis für die Presse.';
const ITALIAN = 'Secondo le fonti del governo la delegazione arriverà domani nella capitale, dove sono previsti colloqui.';
const cards = (...page: string[]) => marks(page).map((mark) => mark.split('=')[1]);
const refusals = (...page: string[]) => read(page).unmarked.map(({ surface, refusal }) => [surface, refusal]);
const longer = (word: string) => ({ rule: 'longer-name', word });

describe('a number that ends the quotation makes a channel of a country', () => {
  test('and is told', () => {
    expect(refusals('Сказали на канале «Россия 24» вчера.')).toEqual([['Россия', longer('24')]]);
    expect(refusals('Сказали на канале «Россия 24')).toEqual([]);
  });

  test.each([
    ['where the quotation goes on', 'Он сказал: «Россия 24 февраля начала войну».', ['russia']],
    ['where words stand before it in the quotation', 'Открылась выставка «Путь в Украину 2026».', ['ukraine']],
    ['where a comma stands between', 'На снимке «Иран, 79» толпа.', ['iran']],
    ['where no quotation is', 'Россия 24', ['russia']],
    ['where letters stand behind the number', 'Вышел сборник «Украина 90х» вчера.', ['ukraine']],
    ['or in front of it', 'Вышла заметка «Иран Су35» вчера.', ['iran']],
    ['behind a weapon, which is its model', 'Взорвалась ракета «Искандер 2» вчера.', ['iskander']],
  ])('but not %s', (_, text, expected) => {
    expect(cards(text, RUSSIAN)).toEqual(expected);
  });
});

describe('in Chinese', () => {
  test('a dot on either side joins a country to the name of a person, and a body behind it goes on', () => {
    expect(refusals('总理乔治亚·梅洛尼到访。')).toEqual([['乔治亚', longer('乔治亚·')]]);
    expect(refusals('作家何塞·乔治亚到访。')).toEqual([['乔治亚', longer('·乔治亚')]]);
    expect(refusals('日本放送協會的记者。')).toEqual([['日本', longer('日本放送協會')]]);
  });

  test.each([
    ['a dot in somebody’s name elsewhere', '安娜·李访问日本', ['georgia']],
    ['a body in front of it', '法国大学在日本开会', ['georgia']],
    ['a dot in front of a surname', '总统唐纳德·特朗普到访。', ['trump']],
    ['a dot between words of the Latin script, which parts them', 'Tags: Ukraine·Iran', ['ukraine', 'iran']],
  ])('but not %s', (_, text, expected) => {
    expect(cards(text)).toEqual(expected);
  });
});

describe('what looks like a place is an adjective or a people', () => {
  test.each([
    ['Rusko mlčí, ale Ruská vojska jdou.', 'Ruská', 'vojska'],
    ['Стрельба в Минском районе', 'Минском', 'районе'],
    ['Колокола звонят на Минском', 'Минском', 'Минском'],
    ['Спор о Минском соглашении', 'Минском', 'соглашении'],
    ['Спор об Минском соглашении', 'Минском', 'соглашении'],
    ['Beaucoup sont des Italiens', 'Italiens', 'Italiens'],
    ['Des milliers d’Italiens ont voté', 'Italiens', 'ont'],
    ["Des milliers d'Italiens ont voté", 'Italiens', 'ont'],
  ])('in %j', (text, surface, word) => {
    expect(refusals(text)).toEqual([[surface, longer(word)]]);
  });

  test.each([
    ['behind a verb', ['Это вызвано Минском'], ['minsk']],
    ['at the start, where nothing stands before it', ['Минском управляют'], ['minsk']],
    ['in a name that only has those letters inside', ['Бои в Ласкомле, Bystriskán und die Mauern des Fiensberg'], ['minsk', 'minsk', 'minsk']],
    ['in a name of two words', ['Republika srbská mlčí'], ['republic']],
    ['in German, whose genitive it is', ['Das Ende Italiens', GERMAN], ['italy']],
    ['in German, behind a word that begins like a French one', ['Sie kamen nicht, denn Italiens Regierung schwieg', GERMAN], ['italy']],
    ['in the name of a group, which is no place', ['un chef des Prétoriens'], ['guard']],
  ])('but not %s', (_, page, expected) => {
    expect(cards(...page)).toEqual(expected);
  });
});

describe('what stands in front', () => {
  test('a surname that is a title too is no part of the name behind it', () => {
    expect(cards('secondo alcune fonti il vertice Duke Trump non si farà', ITALIAN)).toEqual(['duke', 'trump']);
  });

  test.each([
    ['a title of two words', 'jak mówił Sekretarz Stanu USA', POLISH, ['usa']],
    ['an institution, to a name of several words, which is whole', 'там Комитет Верховной рады решил', RUSSIAN, ['rada']],
    ['an institution that each country of a whole has', 'там любое Министерство стран НАТО решит', RUSSIAN, ['nato']],
    ['an institution of a sentence before', 'He left the Bank of Oman. Boss Airbus grew.', ITALIAN, ['airbus']],
    ['an institution of a sentence before, with a title between', 'Он ушел из Министерство Рима. Посол Украины прибыл', RUSSIAN, ['ukraine']],
  ])('%s', (_, text, page, expected) => {
    expect(cards(text, page)).toEqual(expected);
  });

  test.each([
    ['a name in front of which only a comma stands', 'вчера, Нафтогаз Украины решил', 'Украины', 'Нафтогаз'],
    ['an institution for countries that belongs to one', 'там Министерство стран востока Украины решило', 'Украины', 'Министерство'],
  ])('%s takes it in', (_, text, surface, word) => {
    expect(refusals(text, 'Газ идет из Украины.', RUSSIAN)).toEqual([[surface, longer(word)]]);
  });
});
