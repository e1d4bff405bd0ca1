// What the grammar of each language that cards speak must get right: of, dates, spans, ages, plurals, offices, brackets, headings.
import { beforeAll, describe, expect, test } from 'vitest';
import { grammarOf, SPOKEN, type Spoken } from '../../../cards/say/grammar.ts';
import { plain, type Sayer } from '../../../cards/say/sayer.ts';
import { viewCard } from '../../../cards/view-card.ts';
import { happening, SMALL, smallEngine, thing } from '../../fixtures/library.ts';
import { lines, said } from './said.ts';

const source = 1;
const CARDS = [
  ...SMALL,
  thing({ id: 'milice', kind: 'organisation', names: { en: ['The militia'], it: ['milizia'], uk: ['ополчення'], fr: ['milice'] }, facts: [{ is: 'armed-group', source }] }),
  happening({ id: 'riot', when: '2024-06-01', who: [{ card: 'milice', as: 'attacker' }], facts: [{ count: 'injured', value: 22, of: 'orsinia', 'according-to': 'strelsau', source }] }),
];

const sayers = {} as Record<Spoken, Sayer>;
beforeAll(async () => {
  const engine = await smallEngine(CARDS);
  for (const lang of SPOKEN) sayers[lang] = await engine.sayer(lang);
});

/** A table of what each language says, in the order of SPOKEN: en, it, uk, de, fr, es, pl, ar. */
const inEach = (say: (sayer: Sayer) => string) => SPOKEN.map((lang) => say(sayers[lang]).replace(/[\u00A0\u202F\u2009]/gu, ' '));
const view = (sayer: Sayer, id: string, article?: string) => viewCard(sayer, id, { article, page: new Set() })!;

test.each(SPOKEN)('%s says every card whole: no key, no placeholder, no gap is left standing', (lang) => {
  for (const { id } of CARDS) {
    const { kindName, asOf, title, reviewed, aging, role, sinceThen, rows } = view(sayers[lang], id, '2024-05-11');
    const words = [kindName, asOf, title, reviewed, aging, ...role.flatMap(({ what, since }) => [plain(what), since]), ...sinceThen.map(plain), ...rows.flatMap(({ label, values }) => [label, ...values.map(plain)])];
    for (const text of words) expect(text, id).not.toMatch(/[{}]|undefined|\.\.| {2}|minister-of|security-council$/u);
  }
});

describe('days', () => {
  test.each<[string, (sayer: Sayer) => string, string[]]>([
    ['the first of May', (sayer) => sayer.day('2024-05-01'), ['1 May 2024', '1 mag 2024', '1 трав. 2024 р.', '1. Mai 2024', '1er mai 2024', '1 may 2024', '1 maja 2024', '1 مايو 2024']],
    ['the twenty-first', (sayer) => sayer.day('2024-06-21'), ['21 Jun 2024', '21 giu 2024', '21 черв. 2024 р.', '21. Juni 2024', '21 juin 2024', '21 jun 2024', '21 cze 2024', '21 يونيو 2024']],
    ['a month', (sayer) => sayer.day('2024-05'), ['May 2024', 'mag 2024', 'трав. 2024 р.', 'Mai 2024', 'mai 2024', 'may 2024', 'maj 2024', 'مايو 2024']],
    ['since a month', (sayer) => sayer.since('since', '2024-05-12'), ['since May 2024', 'da maggio 2024', 'від травня 2024 р.', 'seit Mai 2024', 'depuis mai 2024', 'desde mayo de 2024', 'od maja 2024 r.', 'منذ مايو 2024']],
    ['until a month', (sayer) => sayer.since('until', '2020-11'), ['until November 2020', 'fino a novembre 2020', 'до листопада 2020 р.', 'bis November 2020', 'jusqu’en novembre 2020', 'hasta noviembre de 2020', 'do listopada 2020 r.', 'حتى نوفمبر 2020']],
    ['some days of a month', (sayer) => sayer.days('2024-05-01', '2024-05-10'), ['1 – 10 May 2024', '1–10 mag 2024', '1–10 трав. 2024 р.', '1.–10. Mai 2024', '1er–10 mai 2024', '1–10 may 2024', '1–10 maja 2024', '1–10 مايو 2024']],
    ['from one month to the next', (sayer) => sayer.days('2024-05-03', '2024-06-01'), ['3 May – 1 Jun 2024', '3 mag – 1 giu 2024', '3 трав. – 1 черв. 2024 р.', '3. Mai – 1. Juni 2024', '3 mai – 1er juin 2024', '3 may – 1 jun 2024', '3 maja–1 cze 2024', '3 مايو – 1 يونيو 2024']],
    ['from one May to another', (sayer) => sayer.days('2023-05-10', '2024-05-21'), ['10 May 2023 – 21 May 2024', '10 mag 2023 – 21 mag 2024', '10 трав. 2023 – 21 трав. 2024 рр.', '10. Mai 2023 – 21. Mai 2024', '10 mai 2023 – 21 mai 2024', '10 may 2023 – 21 may 2024', '10 maja 2023–21 maja 2024', '10 مايو 2023 – 21 مايو 2024']],
    ['before the article', (sayer) => sayer.distance('2022-02-24', '2022-02-24', '2024-08-06'), ['2 years before', '2 anni prima', 'на 2 роки раніше', '2 Jahre zuvor', '2 ans avant', '2 años antes', '2 lata wcześniej', 'سنتان قبل ذلك']],
  ])('%s', (_, say, expected) => {
    expect(inEach(say)).toEqual(expected);
  });
});

describe('numbers', () => {
  test.each<[string, (sayer: Sayer) => string, string[]]>([
    ['an age', (sayer) => sayer.age(69), ['69', '69 anni', '69 років', '69 Jahre', '69 ans', '69 años', '69 lat', '69 عامًا']],
    ['an age that ends in two', (sayer) => sayer.age(42), ['42', '42 anni', '42 роки', '42 Jahre', '42 ans', '42 años', '42 lata', '42 عامًا']],
    ['one counted', (sayer) => sayer.counted('killed', 1, '1'), ['1 person killed', '1 morto', '1 загиблий', '1 Toter', '1 mort', '1 muerto', '1 ofiara śmiertelna', 'القتلى: 1']],
    ['some counted', (sayer) => sayer.counted('killed', 22, '22'), ['22 people killed', '22 morti', '22 загиблі', '22 Tote', '22 morts', '22 muertos', '22 ofiary śmiertelne', '22 قتيلًا']],
    ['one who took part', (sayer) => sayer.part('attacker', 1), ['Attacker', 'Attacco di', 'Хто атакував', 'Angreifer', 'Auteur de l’attaque', 'Ataque de', 'Atakujący', 'الجهة المهاجمة']],
    ['two who took part', (sayer) => sayer.part('attacker', 2), ['Attackers', 'Attacco di', 'Хто атакував', 'Angreifer', 'Auteurs de l’attaque', 'Ataque de', 'Atakujący', 'الجهتان المهاجمتان']],
    ['kilometres', (sayer) => sayer.unit(sayer.number(12_345.678), 'km'), ['12,345.68 km', '12.345,68 km', '12 345,68 км', '12.345,68 km', '12 345,68 km', '12.345,68 km', '12 345,68 km', '12,345.68 كم']],
  ])('%s', (_, say, expected) => {
    expect(inEach(say)).toEqual(expected);
  });

  test('Ukrainian and Polish have a form for two to four, and differ in twenty-one', () => {
    expect([21, 22, 25].map((years) => sayers.uk.age(years))).toEqual(['21 рік', '22 роки', '25 років']);
    expect([21, 22, 25].map((years) => sayers.pl.age(years))).toEqual(['21 lat', '22 lata', '25 lat']);
  });
});

describe('what an office is of', () => {
  test.each<[string, (sayer: Sayer) => string, string[]]>([
    [
      'a country stands behind an article in English and Italian, in brackets elsewhere',
      (sayer) => said(sayer.office({ office: 'minister-of-defence', of: 'orsinia' }, 'f')),
      ['Minister of Defence of [Orsinia]', 'ministra della Difesa dell’[Orsinia]', 'міністерка оборони ([Orsinia])', 'Verteidigungsministerin ([Orsinia])', 'ministre de la Défense ([Orsinia])', 'ministra de Defensa ([Orsinia])', 'minister obrony ([Orsinia])', 'وزيرة الدفاع ([Orsinia])'],
    ],
    [
      'a place that has no card takes no article',
      (sayer) => said(sayer.office({ office: 'mayor', of: 'vienna' }, 'm')),
      ['Mayor of Vienna', 'sindaco di Vienna', 'мер (Відень)', 'Bürgermeister (Wien)', 'maire (Vienne)', 'alcalde (Viena)', 'burmistrz (Wiedeń)', 'رئيس البلدية (فيينا)'],
    ],
    ['without one, the office alone', (sayer) => said(sayer.office({ office: 'president' }, 'f')), ['President', 'presidente', 'президентка', 'Präsidentin', 'présidente', 'presidenta', 'prezydent', 'الرئيسة']],
    ['a body has another head than a state where a language says so', (sayer) => sayer.officeWord({ office: 'president', of: 'crown-council' }, 'f'), ['President', 'presidente', 'голова', 'Präsidentin', 'présidente', 'presidenta', 'przewodnicząca', 'الرئيسة']],
    ['a state has its own', (sayer) => sayer.officeWord({ office: 'president', of: 'ruritania' }, 'f'), ['President', 'presidente', 'президентка', 'Präsidentin', 'présidente', 'presidenta', 'prezydent', 'الرئيسة']],
  ])('%s', (_, say, expected) => {
    expect(inEach(say)).toEqual(expected);
  });

  test('who says so takes the article of its name; a name without one takes none', () => {
    const before = (lang: Spoken, article?: Parameters<ReturnType<typeof grammarOf>['article']>[0]) => grammarOf(lang).article(article);
    expect([before('en', { en: 'the' }), before('en', { en: 'none' }), before('en'), before('it', { it: 'gli' }), before('it')]).toEqual(['the ', '', '', 'gli ', '']);
    for (const lang of ['uk', 'de', 'fr', 'es', 'pl', 'ar'] as const) expect([before(lang, { en: 'the', it: 'gli' }), before(lang)]).toEqual(['', '']);
    expect(grammarOf('tlh')).toBe(grammarOf('en'));
  });
});

describe('whole sentences', () => {
  test('figures of a part, by the word of a side: one pair of brackets, then a comma', () => {
    expect(inEach((sayer) => lines(view(sayer, 'riot', '2024-08-06')).at(-1)!)).toEqual([
      'Figures: 22 people injured ([Orsinia]), according to [Strelsau]',
      'Cifre: 22 feriti ([Orsinia]), secondo [Strelsavia]',
      'Цифри: 22 поранені ([Orsinia]), джерело: [Strelsau]',
      'Zahlen: 22 Verletzte ([Orsinia]), Quelle: [Strelsau]',
      'Chiffres: 22 blessés ([Orsinia]), source : [Strelsau]',
      'Cifras: 22 heridos ([Orsinia]), fuente: [Strelsau]',
      'Liczby: 22 rannych ([Orsinia]), źródło: [Strelsau]',
      'أرقام: 22 جريحًا ([Orsinia])، المصدر: [Strelsau]',
    ]);
  });

  test('who is no longer in office: the day in brackets, or after a comma behind brackets', () => {
    expect(inEach((sayer) => said(view(sayer, 'ivan-orlov', '2024-05-11').sinceThen[0]!))).toEqual([
      'No longer Minister of Defence of [Ruritania] (12 May 2024)',
      'Non è più ministro della Difesa della [Ruritania] (12 mag 2024)',
      'Уже не міністр оборони ([Ruritania]), 12 трав. 2024 р.',
      'Nicht mehr Verteidigungsminister ([Ruritania]), 12. Mai 2024',
      'N’est plus ministre de la Défense ([Ruritania]), 12 mai 2024',
      'Ya no es ministro de Defensa ([Ruritania]), 12 may 2024',
      'Odejście ze stanowiska: minister obrony ([Ruritania]), 12 maja 2024',
      'لم يعد يشغل منصب وزير الدفاع ([Ruritania])، 12 مايو 2024',
    ]);
  });

  test('what ends in a full stop ends a sentence with one, not two', () => {
    expect(sayers.en.label('why-related', 'm', 'Washington D.C.')).toBe('Short form; related names stand near it: Washington D.C.');
    expect(view(sayers.uk, 'ivan-orlov').aging).toBe('Строк перевірки: січень 2020 р. Дані могли змінитися.');
    expect(view(sayers.pl, 'ivan-orlov').aging).toBe('Termin ponownego sprawdzenia: styczeń 2020. Dane mogły się zmienić.');
  });
});

test('a heading opens with a capital, whatever the name does within a sentence', () => {
  expect(SPOKEN.map((lang) => [sayers[lang].title('milice'), view(sayers[lang], 'milice').title])).toEqual([
    ['The militia', 'The militia'],
    ['milizia', 'Milizia'],
    ['ополчення', 'Ополчення'],
    ['The militia', 'The militia'],
    ['milice', 'Milice'],
    ['The militia', 'The militia'],
    ['The militia', 'The militia'],
    ['The militia', 'The militia'],
  ]);
});

test('Arabic runs from right to left', () => {
  expect(SPOKEN.filter((lang) => view(sayers[lang], 'orsinia').dir === 'rtl')).toEqual(['ar']);
});
