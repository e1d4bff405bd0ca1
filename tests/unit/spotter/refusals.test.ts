// What stands beside a name and makes it another's: each refusal with the word that it names, and beside it what looks alike and is none.
import { describe, expect, test } from 'vitest';
import { dictionary } from '../../fixtures/names.ts';

const { marks, read } = dictionary(
  {
    putin: { kind: 'person', names: ['Vladimir Putin', ['Putin', 'surname'], ['Путин', 'surname'], ['Владимира Путина', 'form']], given: ['Vladimir', 'v'] },
    trump: { kind: 'person', names: ['Donald Trump', ['Trump', 'surname']], given: ['Donald', 'd'] },
    macron: { kind: 'person', names: ['Emmanuel Macron', ['Macron', 'surname']], given: ['Emmanuel', 'e'] },
    netanyahu: { kind: 'person', names: [['נתניהו', 'surname']] },
    bagheri: { kind: 'person', names: ['Mohammad Bagheri', ['Bagheri', 'weak', 'surname']], given: ['Mohammad', 'm'] },
    may: { kind: 'person', names: ['Theresa May', ['May', 'weak', 'surname']], given: ['Theresa', 't'] },
    leopard: { kind: 'weapon', names: [['Leopard', 'weak']] },
    patriot: { kind: 'weapon', names: [['Patriot', 'weak']] },
    colonel: { names: [['colonel', 'lower']] },
    nato: { names: [['NATO', 'exact'], ['НАТО', 'exact']] },
    hamas: { names: ['Hamas', ['ХАМАС', 'exact']] },
    wagner: { names: ['Wagner Group', 'Wagner'] },
    knesset: { names: ['Knesset', 'Конгресс', ['парламент', 'lower'], ['МИД', 'exact']] },
    vote: { names: [['президентские выборы', 'lower']] },
    council: { names: [['شورای امنیت', 'weak'], ['Security Council', 'weak']], related: ['iran'] },
    georgia: { kind: 'place', names: [['Georgia', 'weak']], related: ['tbilisi'] },
    tbilisi: { kind: 'place', names: ['Tbilisi'] },
    iran: { kind: 'place', names: ['Iran', 'Иран', 'ایران', 'آلمان'] },
    israel: { kind: 'place', names: ['Israel', 'ישראל'] },
    ukraine: { kind: 'place', names: ['Ukraine', 'Ucraina', 'Украина', 'Украины', 'Украину'] },
    usa: { kind: 'place', names: [['US', 'exact'], ['USA', 'exact'], ['U.S.', 'exact'], ['США', 'exact']] },
    middleEast: { kind: 'place', names: ['Middle East'] },
    washington: { kind: 'place', names: ['Washington', 'واشنگتن'] },
    poland: { kind: 'place', names: ['Polen', 'Polska'] },
  },
  {
    titles: ['general', 'colonel', 'президента', 'президент'],
    weapons: ['missile', 'tank', 'tanks'],
    givenNames: ['Israel', 'Jordan', 'Richard', 'Дональд', 'Hunter'],
    extenders: ['ایر'],
    institutions: ['министерство', 'parliament', 'ministry', 'congress', 'knesset', 'конгресс', 'парламент', 'мид', 'ministero', 'сенат', 'assemblea', 'agencja'],
    elections: ['выборы'],
    months: ['may', 'monday', 'мае'],
  },
);

const ENGLISH = 'The envoy said on that day that the talks of the two sides in the town were over for now.';
const RUSSIAN = 'Об этом сообщила пресс-служба ведомства, передает корреспондент издания со ссылкой на источник.';
const ITALIAN = 'Secondo le fonti del governo la delegazione arriverà domani nella capitale, dove sono previsti colloqui.';
const GERMAN = 'Nach dem Treffen der Minister in der Hauptstadt am Rande der Konferenz endete das Gespräch der Vertreter ohne Ergebnis für die Presse.';

/** The cards marked in a text on a page of that language; names of the language's own sentence are none. */
const cards = (text: string, ...page: string[]) => marks([text, ...page]).map((mark) => mark.split('=')[1]);
const refusals = (text: string, ...page: string[]) => read([text, ...page]).unmarked.map(({ surface, refusal }) => [surface, refusal]);

const longer = (word: string) => ({ rule: 'longer-name', word });
const stranger = (word: string) => ({ rule: 'other-given-name', word });

describe('an address', () => {
  test.each([
    ['the site that is called Leave.USA', 'USA', 'Leave.USA'],
    ['Leave.USA was closed, and what it had said was deleted', 'USA', 'Leave.USA'],
    ['the site Leave.USA that belongs to Arron B.', 'USA', 'Leave.USA'],
    ['they wrote to NATO.int about it', 'NATO', 'NATO.int'],
    ['they wrote to Putin@kremlin.ru', 'Putin', 'Putin@kremlin.ru'],
    ['they wrote to @NATO about it', 'NATO', '@NATO'],
    ['@NATO wrote about it', 'NATO', '@NATO'],
    ['the account NATO_PA', 'NATO', 'NATO_PA'],
    ['the channel Iran_24', 'Iran', 'Iran_24'],
    ['the agency TASS.Putin', 'Putin', 'TASS.Putin'],
    ['seen on https://archive.example/2026/11/23/weekend.Iran', 'Iran', '/2026/11/23/weekend.Iran'],
  ])('in %j', (text, surface, word) => {
    expect(refusals(text)).toEqual([[surface, longer(word)]]);
  });

  test.each([
    ['a concert @ Washington', 'washington'],
    ['it ended (Reuters).Putin left', 'putin'],
    ['NATO (@nato) wrote about it', 'nato'],
    ['what _Iran_ said', 'iran'],
  ])('but not in %j', (text, card) => {
    expect(cards(text)).toEqual([card]);
  });

  test('an initial without a space behind it is a name, here another’s', () => {
    expect(refusals('the visit of J.Putin')).toEqual([['Putin', stranger('J.')]]);
    expect(refusals('J.Putin stayed')).toEqual([['Putin', stranger('J.')]]);
  });
});

describe('a name goes on', () => {
  test.each([
    // Iran Air, Iranology and a newspaper; another country's council
    ['هواپیمایی ایران ایر', 'ایران', 'ایر'],
    ['استاد ایران\u200Cشناسی', 'ایران', 'ایران\u200Cشناسی'],
    ['روزنامه واشنگتن\u200Cتایمز', 'واشنگتن', 'واشنگتن\u200Cتایمز'],
    ['a rank: colonel Mohammad Bagheri', 'colonel', 'Mohammad'],
  ])('in %j', (text, surface, word) => {
    expect(refusals(text)).toContainEqual([surface, longer(word)]);
  });

  test('a short name goes on to the place behind it, and names that place’s own', () => {
    expect(read('شورای امنیت آلمان')).toMatchObject({ mentions: [{ surface: 'آلمان' }], unmarked: [{ surface: 'شورای امنیت', refusal: longer('آلمان') }] });
  });

  test.each([
    ['a colonel met Mohammad Bagheri', ['colonel', 'bagheri']],
    ['the colonel/Mohammad Bagheri', ['colonel', 'bagheri']],
    ['la tregua Hamas Israel', ['hamas', 'israel']],
    ['the Security Council, Iran', ['council', 'iran']],
    ['Tags: Georgia Tbilisi', ['georgia', 'tbilisi']],
    // a joiner that joins nothing, and a plural
    ['واشنگتن\u200C و ایران\u200Cها', ['washington', 'iran']],
  ])('but not in %j', (text, expected) => {
    expect(cards(text)).toEqual(expected);
  });
});

describe('another’s given name', () => {
  test('or what one is called in a script without capitals', () => {
    expect(refusals('כך אמר אתמול ד"ר ישראל אלדד')).toEqual([['ישראל', stranger('ד"ר')]]);
    expect(refusals('מר ישראל')).toEqual([['ישראל', stranger('מר')]]);
    expect(cards('מר נתניהו')).toEqual(['netanyahu']);
    expect(cards('אמר ישראל')).toEqual(['israel']);
  });

  test.each([
    ['they said that Hunter Putin left', 'Putin', stranger('Hunter')],
    ['they said that Zelda Putin left', 'Putin', stranger('Zelda')],
    ['an opera by Richard Wagner', 'Wagner', stranger('Richard')],
  ])('in %j', (text, surface, refusal) => {
    expect(refusals(text)).toEqual([[surface, refusal]]);
  });

  test.each([
    ['In Israel Putin met the envoys', ['israel', 'putin']],
    ['the words of Rep. Putin', ['putin']],
    ['they met General Putin', ['putin']],
    ['he said on Monday Putin would go', ['putin']],
    ['the Jordan Leopard tanks', ['leopard']],
  ])('but not in %j', (text, expected) => {
    expect(cards(text)).toEqual(expected);
  });
});

describe('a surname', () => {
  test.each([
    ['Mohammad Bagheri left; they named a Bagheri Kani too', 'Bagheri', longer('Kani')],
    ['Mohammad Bagheri left; they named a Kani-Bagheri too', 'Bagheri', longer('Kani')],
    ['Theresa May left on 21 May', 'May', { rule: 'month', word: 'May' }],
    ['Theresa May left on the 21st May', 'May', { rule: 'month', word: 'May' }],
    ['Theresa May lost the May 2017 vote', 'May', { rule: 'month', word: 'May' }],
    ['Theresa May left, and last May others', 'May', { rule: 'month', word: 'May' }],
  ])('in %j is half of another, or a month', (text, surface, refusal) => {
    expect(refusals(text)).toEqual([[surface, refusal]]);
  });

  test.each([
    ['Theresa May was backed by 317 May loyalists', ['may', 'may']],
    ['Theresa May was met by 10000 May supporters', ['may', 'may']],
    ['Theresa May was cheered like May supporters are', ['may', 'may']],
    ['Mohammad Bagheri left after the Putin-Bagheri talks', ['bagheri', 'putin', 'bagheri']],
  ])('but not in %j', (text, expected) => {
    expect(cards(text)).toEqual(expected);
  });

  test('of fame stands beside others in a headline: in English only beside those that a card knows', () => {
    expect(cards('secondo alcune fonti il vertice Trump Zapatero non si farà', ITALIAN)).toEqual(['trump']);
    expect(cards('they spoke of the Trump Macron summit', ENGLISH)).toEqual(['trump', 'macron']);
    expect(refusals('they spoke of the Trump Tower', ENGLISH)).toEqual([['Trump', longer('Tower')]]);
  });
});

describe('a place or group in English', () => {
  test.each([
    ['they spoke of the US Navy', 'US', longer('Navy')],
    ['they saw the film called Iran We Knew', 'Iran', longer('We')],
    ['the forces in Western Ukraine', 'Ukraine', longer('Western')],
    ['the words of the Hamas Charter', 'Hamas', longer('Charter')],
    ['a law of the Parliament of Ukraine', 'Ukraine', longer('Parliament')],
  ])('in %j is a part of a longer name', (text, surface, refusal) => {
    expect(refusals(text, ENGLISH)).toEqual([[surface, refusal]]);
  });

  test.each([
    ['in the Iran Israel war', ['iran', 'israel']],
    ['they watched the Wagner Group Telegram channel', ['wagner']],
    ['the Patriot Battery fired a missile', ['patriot']],
    ['the forces of the Eastern NATO members', ['nato']],
    ['in the Middle East Iran is feared', ['middleEast', 'iran']],
    ['after a strike on Kharg US officials left', ['usa']],
    ['he told the Knesset Israel would go on', ['knesset', 'israel']],
    ['the parliament Ukraine elected', ['ukraine']],
    ['the day that Ministry staff left Ukraine', ['ukraine']],
    ['the Parliament building near Ukraine', ['ukraine']],
  ])('but not in %j', (text, expected) => {
    expect(cards(text, ENGLISH)).toEqual(expected);
  });
});

describe('a hyphen', () => {
  test('joins a place to what stands before it, and to a number', () => {
    expect(refusals('агентство РБК-Украина', RUSSIAN)).toEqual([['Украина', longer('РБК')]]);
    expect(refusals('телеканал Украина-24', RUSSIAN)).toEqual([['Украина', longer('24')]]);
  });

  test.each([
    ['un governo filo-Iran', ITALIAN, ['iran']],
    ['un vertice Iran-G7', ITALIAN, ['iran']],
    ['l’intesa Fatah-Hamas', ITALIAN, ['hamas']],
    ['die Lage der Exil-Polen', GERMAN, ['poland']],
  ])('but not in %j', (text, page, expected) => {
    expect(cards(text, page)).toEqual(expected);
  });
});

describe('a name in front of a place', () => {
  test('takes it in where English is not written, whatever the page says of the place itself', () => {
    expect(refusals('глава компании Нафтогаз Украины', 'Газ идет из Украины.', RUSSIAN)).toEqual([['Украины', longer('Нафтогаз')]]);
    expect(refusals('вещание телеканала ТСН США', RUSSIAN)).toEqual([['США', longer('ТСН')]]);
  });

  test.each([
    ['after what a card knows', 'после слов Владимира Путина США ввели санкции', ['putin', 'usa']],
    ['after a title', 'так ответил Президент США', ['usa']],
    ['after a month', 'как и в Мае США ввели санкции', ['usa']],
    ['after a given name, which is the subject here', 'ноту, которую Дональд США вручил', ['usa']],
    ['after a short form', 'здание им. США и бюро Ген. США', ['usa', 'usa']],
    ['for a group, which is no place', 'бойцы бригады Кассам ХАМАС', ['hamas']],
  ])('but not %s', (_, text, expected) => {
    expect(cards(text, RUSSIAN)).toEqual(expected);
  });
});

describe('an institution takes in the place behind it', () => {
  test.each([
    ['глава МИД Украины', 'Украины', 'МИД'],
    ['там министерство обороны Украины', 'Украины', 'министерство'],
    ['там Министерство по делам Украины', 'Украины', 'Министерство'],
    ['там выборы президента Украины', 'Украины', 'выборы'],
  ])('in %j', (text, surface, word) => {
    expect(refusals(text, RUSSIAN)).toEqual([[surface, longer(word)]]);
  });

  test.each([
    ['a word between, and the institution has a card', 'там Конгресс поддержал Украину', ['knesset', 'ukraine']],
    ['small letters, and it has a card', 'там парламент Украины', ['knesset', 'ukraine']],
    ['small letters and more words between', 'там министерство связи новой Украины', ['ukraine']],
    ['three words between', 'там Министерство связи новой свободной Украины', ['ukraine']],
    ['a preposition before the place', 'там министерство для Украины', ['ukraine']],
    ['an election that has a card', 'там президентские выборы Украина проведет', ['vote', 'ukraine']],
  ])('but not with %s', (_, text, expected) => {
    expect(cards(text, RUSSIAN)).toEqual(expected);
  });

  test('in Polish the place may stand in front, as an adjective does', () => {
    expect(refusals('jak podała dziś rano Polska Agencja Prasowa w komunikacie')).toEqual([['Polska', longer('Agencja')]]);
  });

  test('or the group behind it', () => {
    expect(refusals('per l’Assemblea parlamentare della NATO', ITALIAN)).toEqual([['NATO', longer('Assemblea')]]);
  });

  test('in Italian: with what it is for between only in capitals, and not what a card knows', () => {
    expect(refusals('per il Ministero della difesa dell’Ucraina', ITALIAN)).toEqual([['Ucraina', longer('Ministero')]]);
    expect(cards('per il ministero della difesa dell’Ucraina', ITALIAN)).toEqual(['ukraine']);
    expect(cards('per la Knesset di Israel', ITALIAN)).toEqual(['knesset', 'israel']);
  });
});
