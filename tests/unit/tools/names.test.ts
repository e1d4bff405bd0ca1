// Names on their way from a card to the spotter: forms, spellings and the flags that say how each counts.
import { describe, expect, test } from 'vitest';
import { Flag } from '../../../spotter/types.ts';
import { givenNames, spotterNames } from '../../../tools/cards/names.ts';
import { thing } from '../../fixtures/library.ts';

type Names = Parameters<typeof thing>[0]['names'];
const person = (names: Names, more: Partial<Parameters<typeof thing>[0]> = {}) => thing({ id: 'p', kind: 'person', gender: 'm', names, ...more });
const flagsIn = (card: ReturnType<typeof thing>, lang: string, text: string) => spotterNames(card).find((name) => name.text === text && name.lang === lang)?.flags;

describe('people', () => {
  const orlov = person({ ru: ['Иван Орлов', { name: 'Орлов', weak: true }, { name: 'Анна Орлова', never: true }], en: ['Ivan Orlov', { name: 'Orlov', weak: true }] }, { native: 'ru' });

  test('a surname has its case forms with the flags it has itself', () => {
    expect(flagsIn(orlov, 'ru', 'Орловым')).toBe(Flag.weak | Flag.surname | Flag.form);
    expect(flagsIn(orlov, 'ru', 'Орлову')! & (Flag.weak | Flag.surname | Flag.form)).toBe(Flag.weak | Flag.surname | Flag.form);
  });

  test('of a full name the given names are kept in all cases, and with initials, so that no full form needs to be', () => {
    expect(flagsIn(orlov, 'ru', 'Ивана Орлова')).toBeUndefined();
    expect(givenNames(orlov)).toEqual(expect.arrayContaining(['иван', 'ивана', 'иваном', 'и', 'ivan', 'i']));
    expect(givenNames(orlov)).not.toContain('анна');
    expect(givenNames(orlov)).not.toContain('орлов');
  });

  test('a full name whose last word does not stand alone has its own forms', () => {
    const kim = person({ ru: ['Ким Чен Ын', { name: 'Ким', weak: true }] }, { native: 'zh' });
    expect(spotterNames(kim).map(({ text }) => text)).toContain('Ким Чен Ына');
  });

  test('a never-name stands as it is written, without forms', () => {
    expect(flagsIn(orlov, 'ru', 'Анна Орлова')! & Flag.never).toBe(Flag.never);
    expect(spotterNames(orlov).map(({ text }) => text)).not.toContain('Анну Орлову');
  });

  test('a Cyrillic name is transliterated as the papers of each language do', () => {
    const names = spotterNames(person({ ru: ['Сергей Шойгу', 'Шойгу'], en: ['Sergei Shoigu'] }, { native: 'ru' })).map(({ text, lang }) => `${lang} ${text}`);
    expect(names).toEqual(expect.arrayContaining(['de Sergei Schoigu', 'de Schoigu', 'pl Siergiej Szojgu', 'cs Sergej Šojgu']));
  });

  test('in Polish and Czech the English name declines where the card has none of their own', () => {
    const biden = person({ en: ['Joe Biden', 'Biden'] });
    expect(flagsIn(biden, 'pl', 'Bidenem')).toBe(Flag.surname | Flag.form);
    expect(flagsIn(biden, 'cs', 'Bidenovi')).toBe(Flag.surname | Flag.form);
    const woman = person({ en: ['Theresa May', { name: 'May', weak: true }] }, { gender: 'f' });
    expect(flagsIn(woman, 'cs', 'Mayovou')! & (Flag.weak | Flag.surname)).toBe(Flag.weak | Flag.surname);
  });

  test('in German it has its genitive, a surname with small words too', () => {
    expect(flagsIn(person({ en: ['Keir Starmer', 'Starmer'] }), 'de', 'Starmers')).toBe(Flag.surname | Flag.form);
    const leyen = person({ en: ['Ursula von der Leyen', 'von der Leyen', { name: 'Leyen', weak: true }], de: ['Ursula von der Leyen', 'von der Leyen', { name: 'Leyen', weak: true }] }, { gender: 'f' });
    expect(flagsIn(leyen, 'de', 'von der Leyens')! & (Flag.weak | Flag.particle)).toBe(Flag.particle);
  });

  test('English spellings have their variants', () => {
    const names = spotterNames(person({ en: ['Ismail Haniyeh', { name: 'Haniyeh', weak: true }] })).map(({ text }) => text);
    expect(names).toEqual(expect.arrayContaining(['Ismail Haniya', 'Haniya']));
  });
});

describe('acronyms', () => {
  const nato = thing({ id: 'nato', kind: 'organisation', names: { en: ['NATO', 'WHO'], it: ['NATO', 'UE'] } });

  test('count as written, and dotted', () => {
    expect(flagsIn(nato, 'en', 'WHO')).toBe(Flag.exact);
    expect(flagsIn(nato, 'en', 'W.H.O.')).toBe(Flag.exact);
    expect(flagsIn(nato, 'en', 'Who')).toBeUndefined();
  });

  test('Italian papers write them with one capital, which may be a word; the capitals go on to count as they are', () => {
    expect(flagsIn(nato, 'it', 'Nato')).toBe(Flag.word);
    expect(flagsIn(nato, 'it', 'NATO')).toBe(Flag.exact | Flag.word);
    expect(flagsIn(nato, 'it', 'Ue')).toBeUndefined();
  });

  test('two letters outside English need support', () => {
    expect(flagsIn(nato, 'it', 'UE')).toBe(Flag.exact | Flag.weak);
  });
});

describe('words', () => {
  const place = (names: Names) => thing({ id: 'x', kind: 'place', names });

  test('a name that is an everyday word in every language that writes it so is marked as one', () => {
    expect(flagsIn(place({ en: ['Turkey'] }), 'en', 'Turkey')).toBe(Flag.word);
    expect(flagsIn(place({ it: ['Mosca'] }), 'it', 'Mosca')).toBe(Flag.word);
    expect(flagsIn(place({ en: ['Tehran', 'Su-35'] }), 'en', 'Tehran')).toBe(0);
    expect(flagsIn(place({ en: ['Turkey'], it: ['Turkey'] }), 'en', 'Turkey')).toBe(0);
  });

  test('of a country or a city only the card says it', () => {
    expect(flagsIn(thing({ id: 'tr', kind: 'place', country: 'TR', names: { en: ['Turkey'] } }), 'en', 'Turkey')).toBe(0);
    expect(flagsIn(thing({ id: 'tr', kind: 'place', country: 'TR', names: { en: [{ name: 'Turkey', word: true }] } }), 'en', 'Turkey')).toBe(Flag.word);
  });

  test('a form that is a word of its language is marked as one', () => {
    expect(flagsIn(person({ ru: ['Владимир Путин', 'Путин'] }), 'ru', 'Путина')).toBe(Flag.surname | Flag.form | Flag.word);
    expect(flagsIn(place({ cs: ['Rusko'] }), 'cs', 'Ruska')! & Flag.word).toBe(Flag.word);
  });

  test('a form that is a word or a name elsewhere needs support', () => {
    expect(flagsIn(place({ pl: ['Chiny'] }), 'pl', 'Chin')! & Flag.weak).toBe(Flag.weak);
    expect(flagsIn(place({ pl: ['Ukraina'] }), 'pl', 'Ukrainy')).toBe(Flag.form);
  });

  test('a country’s name in one language that is an English word needs support', () => {
    const iceland = thing({ id: 'is', kind: 'place', country: 'IS', names: { en: ['Iceland'] } });
    expect(flagsIn(iceland, 'de', 'Island')! & Flag.weak).toBe(Flag.weak);
    expect(flagsIn(iceland, 'it', 'Islanda')).toBe(0);
  });

  test.each<[what: string, names: Names, lang: string, surname: string, weak: boolean | undefined, native?: string]>([
    ['weak where the card says so, whatever other alphabets say', { en: ['Dmitry Medvedev', { name: 'Medvedev', weak: true }], ru: ['Дмитрий Медведев', 'Медведев'], zh: ['德米特里·梅德韦杰夫'] }, 'cs', 'Medvedev', true, 'ru'],
    ['strong as in the language it is taken from', { en: ['Antony Blinken', 'Blinken'], de: ['Antony Blinken', { name: 'Blinken', weak: true }] }, 'pl', 'Blinken', false],
    ['strong in another spelling of a strong one', { ru: ['Сергей Шойгу', 'Шойгу'], en: ['Sergei Shoigu'] }, 'de', 'Schoigu', false, 'ru'],
    ['strong behind its article', { en: ['Ayman al-Zawahiri', 'al-Zawahiri'] }, 'en', 'al-Zawahri', false],
    ['weak where nobody says it alone: a nickname', { en: ['Sergey Surovikin', 'Surovikin'], ru: ['Сергей Суровикин', 'генерал Армагеддон', 'Суровикин'] }, 'en', 'Armageddon', true, 'ru'],
    ['none of a Roman numeral', { en: ['Haakon VIII', 'Haakon'] }, 'cs', 'VIII', undefined],
  ])('a surname made from a full name is %s', (_, names, lang, surname, weak, native) => {
    const flags = flagsIn(person(names, native ? { native: native as 'ru' } : {}), lang, surname);
    expect(flags === undefined ? undefined : (flags & Flag.weak) !== 0).toBe(weak);
  });

  test('no surname is made of a given name that ends a longer one', () => {
    const names = spotterNames(person({ en: ['Abiy Ahmed', 'Abiy Ahmed Ali', { name: 'Abiy', weak: true }] })).map(({ text }) => text);
    expect(names).not.toContain('Ali');
  });

  test('a form that is never the card is none', () => {
    const bild = thing({ id: 'b', kind: 'media', names: { en: ['Bild', { name: 'Bildu', never: true }] } });
    expect(spotterNames(bild).filter(({ text }) => text === 'Bildu').map(({ flags }) => flags & Flag.never)).toEqual([Flag.never]);
    expect(spotterNames(bild).map(({ text }) => text)).toContain('Bildem');
  });

  test('a never-name of a thing has its case forms', () => {
    const ireland = thing({ id: 'ie', kind: 'place', names: { ru: ['Ирландия', { name: 'Северная Ирландия', never: true }] } });
    expect(flagsIn(ireland, 'ru', 'Северной Ирландией')! & Flag.never).toBe(Flag.never);
  });

  test('a name that opens small and holds a capital counts within a sentence; the class of a weapon is no part of its name', () => {
    expect(flagsIn(place({ it: ['guerra di Gaza'] }), 'it', 'guerra di Gaza')! & Flag.particle).toBe(Flag.particle);
    expect(flagsIn(thing({ id: 'w', kind: 'weapon', names: { it: ['droni Shahed', 'Shahed'] } }), 'it', 'droni Shahed')! & Flag.particle).toBe(0);
  });

  test('what is written small counts in any case, and what starts with a particle with a capital behind', () => {
    const names = place({ en: ['kamikaze drone', 'al-Tanf', 'Al-Tanf'] });
    expect(flagsIn(names, 'en', 'kamikaze drone')).toBe(Flag.lower);
    expect(flagsIn(names, 'en', 'al-Tanf')).toBe(Flag.particle | (flagsIn(names, 'en', 'al-Tanf')! & Flag.lower));
    expect(flagsIn(names, 'en', 'Al-Tanf')).toBe(Flag.particle);
  });
});

describe('common nouns in a name', () => {
  const strip = thing({ id: 'strip', kind: 'place', names: { ru: ['Сектор Газа'], it: ['Striscia di Gaza'], en: ['Gaza Strip'], de: ['Gazastreifen'] } });

  test('may stand small where its language writes them so', () => {
    expect(flagsIn(strip, 'ru', 'Сектор Газа')! & Flag.particle).toBe(Flag.particle);
    expect(flagsIn(strip, 'ru', 'секторе Газа') ?? flagsIn(strip, 'ru', 'Секторе Газа')! & Flag.particle).toBe(Flag.particle);
    expect(flagsIn(strip, 'it', 'Striscia di Gaza')! & Flag.particle).toBe(Flag.particle);
    expect(flagsIn(strip, 'en', 'Gaza Strip')! & Flag.particle).toBe(0);
  });

  test('but not in the title of a paper, the name of a party or of a person', () => {
    const italian = { it: ['Forza Orvia'] };
    expect(flagsIn(thing({ id: 'f', kind: 'organisation', names: italian, facts: [{ is: 'political-party', source: 1 }] }), 'it', 'Forza Orvia')! & Flag.particle).toBe(0);
    expect(flagsIn(thing({ id: 'f', kind: 'media', names: italian }), 'it', 'Forza Orvia')! & Flag.particle).toBe(0);
    expect(flagsIn(person(italian), 'it', 'Forza Orvia')! & Flag.particle).toBe(0);
  });

  test('of a weapon they are a part of the name only where the rest is none', () => {
    const gun = thing({ id: 'g', kind: 'weapon', names: { fr: ['canons Caesar', 'drones Shahed', 'Shahed'] } });
    expect(flagsIn(gun, 'fr', 'canons Caesar')! & Flag.particle).toBe(Flag.particle);
    expect(flagsIn(gun, 'fr', 'drones Shahed')! & Flag.particle).toBe(0);
  });
});

describe('articles that Hebrew and Arabic join', () => {
  const house = thing({ id: 'h', kind: 'place', names: { he: ['הבית הלבן'], ar: ['البيت الأبيض', 'العراق', { name: 'الصين الشعبية', never: true }], fa: ['عراق'] } });

  test('are left off for where they are swallowed', () => {
    expect(flagsIn(house, 'he', 'בית הלבן')).toBe(Flag.particle | Flag.form);
    expect(flagsIn(house, 'ar', 'بيت الأبيض')).toBe(Flag.particle | Flag.form);
  });

  test('but not from what is a name without them, nor from what is never the card', () => {
    expect(flagsIn(house, 'ar', 'عراق')).toBeUndefined();
    expect(flagsIn(house, 'ar', 'صين الشعبية')).toBeUndefined();
  });
});

test('a form that is a word of another language waits for support only where a capital says nothing, one that is a German noun everywhere', () => {
  const sejm = thing({ id: 's', kind: 'organisation', names: { pl: ['Sejm'] } });
  expect(flagsIn(sejm, 'pl', 'Sejmu')! & (Flag.word | Flag.weak)).toBe(Flag.word);
});
