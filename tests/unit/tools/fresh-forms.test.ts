// Forms and cue words that fresh news asked for: borrowed titles, fleeting vowels, double given names, spellings of one given name, small words, words of arms, governments and festivals.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../../reading/engine.ts';
import { spot } from '../../../spotter/spot.ts';
import { Flag } from '../../../spotter/types.ts';
import { givenNames, spotterNames } from '../../../tools/cards/names.ts';
import { CZECH } from '../../../tools/forms/czech.ts';
import { POLISH } from '../../../tools/forms/polish.ts';
import { RUSSIAN } from '../../../tools/forms/russian.ts';
import { givenSpellings } from '../../../tools/forms/spellings.ts';
import { titleForms } from '../../../tools/forms/titles.ts';
import { UKRAINIAN } from '../../../tools/forms/ukrainian.ts';
import { realEngine, SMALL, smallEngine, thing } from '../../fixtures/library.ts';

describe('titles of papers and firms', () => {
  test.each([
    ['pl', 'Northern Post', 'paper', ['Northern Posta', 'Northern Postowi', 'Northern Postem', 'Northern Poście', 'Northern Postu']],
    ['pl', 'Evening Times', 'paper', ['Evening Timesa', 'Evening Timesowi', 'Evening Timesem', 'Evening Timesie', 'Evening Timesu']],
    ['pl', 'Bloomberg', 'paper', ['Bloomberga', 'Bloombergowi', 'Bloombergiem', 'Bloombergu']],
    ['pl', 'Spiegel', 'paper', ['Spiegla', 'Spiegela', 'Spieglem', 'Spieglu']],
    ['pl', 'TikTok', 'firm', ['TikToka', 'TikTokiem']],
    ['pl', 'Harland Gorman', 'firm', ['Harland Gormana', 'Harland Gormanem']],
    ['cs', 'Northern Post', 'paper', ['Northern Postu', 'Northern Postem']],
    ['cs', 'Guardian', 'paper', ['Guardianu', 'Guardianem']],
  ] as const)('%s: %s declines', (lang, title, kind, forms) => expect(titleForms(lang, title, kind)).toEqual(expect.arrayContaining([...forms])));

  test('Czech gives them no ending of a living thing', () => expect(titleForms('cs', 'Northern Post', 'paper')).not.toContain('Northern Posta'));

  test.each(['Evening News', 'Allied Press', 'Nördliche Zeitung', 'The Northern Post', 'Politica', 'Sun', 'BBC', 'Radio Free Post Online'])('%s stays as it is', (title) =>
    expect(titleForms('pl', title, 'paper')).toEqual([]),
  );
  test.each(['Harland Systems', 'Harland Group', 'Of The Sea'])('of a firm %s stays', (title) => expect(titleForms('pl', title, 'firm')).toEqual([]));

  const source = [1, 2];
  const texts = (card: ReturnType<typeof thing>, lang: string) => spotterNames(card).filter((name) => name.lang === lang).map(({ text }) => text);
  const paper = (names: Parameters<typeof thing>[0]['names']) => thing({ id: 'p', kind: 'media', names, facts: [{ is: 'newspaper', source }] });

  test('a paper is declined where the card has no title of its own, or the same', () => {
    expect(texts(paper({ en: ['The Northern Post', 'Northern Post'] }), 'cs')).toContain('Northern Postem');
    expect(texts(paper({ en: ['Northern Post'], pl: ['Northern Post'] }), 'pl')).toContain('Northern Posta');
    expect(texts(paper({ en: ['Northern Post'], pl: ['Poczta Północna'] }), 'pl')).not.toContain('Northern Posta');
  });

  test('a weak title has weak forms, and one that is never the paper has none', () => {
    const names = spotterNames(paper({ en: ['Bloomberg News', { name: 'Bloomberg', weak: true }, { name: 'Mayor Post', never: true }] }));
    expect(names.find(({ text }) => text === 'Bloombergiem')!.flags & (Flag.weak | Flag.form)).toBe(Flag.weak | Flag.form);
    expect(names.map(({ text }) => text)).not.toContain('Mayor Posta');
  });

  test('a firm declines, a body that is none does not', () => {
    const body = (is: string) => texts(thing({ id: 'f', kind: 'organisation', names: { en: ['Harland Gorman'] }, facts: [{ is, source }] }), 'pl');
    expect(body('arms-maker')).toContain('Harland Gormana');
    expect(body('court')).not.toContain('Harland Gormana');
  });
});

describe('people', () => {
  const man = { person: 'm' } as const;
  test.each([
    [CZECH, 'Aleksandar', ['Aleksandra', 'Aleksandrem', 'Aleksandarem']],
    [POLISH, 'Aleksandar', ['Aleksandra', 'Aleksandrem', 'Aleksandara']],
    [POLISH, 'Radek', ['Radka', 'Radkiem', 'Radkowi']],
    [UKRAINIAN, 'Франк-Вальтер', ['Франка-Вальтера', 'Франк-Вальтера', 'Франком-Вальтером']],
    [RUSSIAN, 'Франк-Вальтер', ['Франка-Вальтера', 'Франк-Вальтера', 'Франком-Вальтером']],
  ] as const)('given names, %#: %s', (language, name, forms) => expect(language.wordForms(name, { ...man, part: 'given' })).toEqual(expect.arrayContaining([...forms])));

  test('no vowel falls in a name that only looks alike', () => {
    expect(CZECH.wordForms('Iskandar', { ...man, part: 'given' })).not.toContain('Iskandra');
    expect(POLISH.wordForms('Kandar', { ...man, part: 'given' })).not.toContain('Kandra');
  });
  test.each(['Жан-Клод', 'Абдель-Фаттах'])('the first half of %s stays', (name) => {
    const [first] = name.split('-');
    for (const form of RUSSIAN.wordForms(name, { ...man, part: 'given' })) expect(form.split('-')[0]).toBe(first);
  });

  test('a surname in -ić is soft in Czech', () => expect(CZECH.wordForms('Petrović', { ...man, part: 'surname' })).toEqual(expect.arrayContaining(['Petroviće', 'Petrovići', 'Petrovićem'])));
  test('one in -c is not that one', () => expect(CZECH.wordForms('Moravec', { ...man, part: 'surname' })).not.toContain('Moraveci'));
  test('a woman in -ia keeps her hard accusative in Czech, a country does not', () => {
    expect(CZECH.wordForms('Giorgia', { person: 'f', part: 'given' })).toContain('Giorgiu');
    expect(CZECH.wordForms('Nvidia', {})).not.toContain('Nvidiu');
  });

  test('spellings of one given name are one name', () => {
    expect([...givenSpellings('mohamed')]).toEqual(expect.arrayContaining(['mohamed', 'muhammed', 'mohammad']));
    expect([...givenSpellings('rodolphe')]).toContain('rudolf');
    expect([...givenSpellings('hossein')]).toContain('hussein');
    expect([...givenSpellings('mohamed')]).not.toContain('mahmoud');
    expect([...givenSpellings('abdul')]).toEqual(['abdul']);
  });
  test('a card knows them as its own', () => {
    const given = givenNames(thing({ id: 'p', kind: 'person', gender: 'm', names: { en: ['Youssef Orlov'] } }));
    expect(given).toEqual(expect.arrayContaining(['youssef', 'yusuf', 'youcef']));
    expect(given).not.toContain('orlov');
  });

  test.each([
    [RUSSIAN, 'Ала', 'Але'],
    [UKRAINIAN, 'Даля', 'Далі'],
    [UKRAINIAN, 'Нина', 'Нині'],
  ] as const)('no form is made that is a small word, %#', (language, name, form) => {
    const forms = language.wordForms(name, { person: 'f', part: 'given' });
    expect(forms).not.toContain(form);
    expect(forms.length).toBeGreaterThan(1);
  });
});

describe('words beside a name', () => {
  let engine: Engine;
  const cards = [...SMALL, thing({ id: 'levi-ally', kind: 'person', gender: 'm', names: { en: ['Youssef Haddar', { name: 'Haddar', weak: true }], uk: ['Юссеф Хаддар', 'Хаддар'] }, facts: [{ office: 'secretary', of: 'crown-council', source: [1, 2] }] })];
  beforeAll(async () => {
    engine = await smallEngine(cards);
  });
  const marks = (text: string) => spot(engine.index, text.split('\n')).mentions.map(({ card }) => engine.library.cards[card]!.id);

  test.each([
    ['Dois mísseis Korsun caíram ontem perto da ponte.', ['korsun-7']],
    ['As baterias Korsun chegaram ontem.', ['korsun-7']],
    ['Llegó un bombardero Korsun al aeropuerto.', ['korsun-7']],
    ['Un cañón Korsun y dos fusiles.', ['korsun-7']],
    ['O bairro Korsun fica perto do centro da cidade.', []],
    ['El barrio Korsun queda cerca del centro.', []],
  ])('arms: %s', (text, expected) => expect(marks(text)).toEqual(expected));

  test.each([
    ['Ieri il Governo Haddar ha parlato al Crown Council.', ['levi-ally', 'crown-council']],
    ['Ontem a administração Haddar falou no Crown Council.', ['levi-ally', 'crown-council']],
    ['Gestern sprach die Regierung Haddar vor dem Crown Council.', ['levi-ally', 'crown-council']],
    ['Ieri il Negozio Haddar ha chiuso, disse il Crown Council.', ['crown-council']],
  ])('governments: %s', (text, expected) => expect(marks(text)).toEqual(expected));

  test.each([
    ['Але Хаддар не прийшов.', ['levi-ally']],
    ['Нині Хаддар мовчить.', ['levi-ally']],
    ['Мовчить Михайло Хаддар.', []],
    ['Зустріли Михайла Хаддара.', []],
    ['Yusuf Haddar spoke to the press.', ['levi-ally']],
    ['Mahmoud Haddar spoke to the press.', []],
  ])('given names: %s', (text, expected) => expect(marks(text)).toEqual(expected));

  test.each([
    ['Ieri lo Strelsavia Festival ha aperto le porte della città vecchia.', []],
    ['Gestern spielte die Strelsau Philharmonic in der alten Stadt.', []],
    ['Ieri il Festival di Strelsavia ha aperto le porte.', []],
    ['Ieri Strelsavia ha aperto le porte, il festival no.', ['strelsau']],
  ])('festivals and orchestras: %s', (text, expected) => expect(marks(text)).toEqual(expected));
});

describe('the cards that are shipped', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await realEngine();
  }, 120_000);
  const marks = (text: string) => spot(engine.index, text.split('\n')).mentions.map(({ block, start, end, card }) => `${text.split('\n')[block]!.slice(start, end)}=${engine.library.cards[card]!.id}`);

  test.each([
    ['Redaktor „Washington Posta” zwlekał z odpowiedzią.', ['Washington Posta=the-washington-post']],
    ['Napisała o tym korespondentka „New York Timesa”.', ['New York Timesa=new-york-times']],
    ['Tekst ukazał się w „Financial Timesie”.', ['Financial Timesie=financial-times']],
    ['List vyšel ve Wall Street Journalu minulý týden.', ['Wall Street Journalu=the-wall-street-journal']],
    ['Zamówienie trafiło do Lockheed Martina.', ['Lockheed Martina=lockheed-martin']],
    ['Nagranie krąży na TikToku i WhatsAppie.', ['TikToku=tiktok', 'WhatsAppie=whatsapp']],
    ['Pociąg z Waszyngtonu przyjechał na czas.', ['Waszyngtonu=washington']],
    ['Včera přijel i Srb, s Aleksandrem Vučićem.', ['Aleksandrem Vučićem=aleksandar-vucic']],
    ['Prezident včera uvítal Giorgiu Meloniovou na letišti.', ['Giorgiu Meloniovou=giorgia-meloni']],
    ['Речь шла о визите Франка-Вальтера Штайнмайера.', ['Франка-Вальтера Штайнмайера=frank-walter-steinmeier']],
    ['Ударили з реактивної системи залпового вогню «Смерч» по полю.', ['Смерч=smerch']],
    ['Учора смерч зірвав дах. Смерч минув.', []],
    ['Але Путін не приїхав.', ['Путін=vladimir-putin']],
    ['Ukázal to dokument, který podepsal Giorgio Meloni.', []],
  ])('%s', (text, expected) => expect(marks(text)).toEqual(expected));
});
