// Everyday words: what is an ordinary word of a language and what is only a name, with forms that the dictionaries make by rules.
import { expect, test } from 'vitest';
import type { NameLanguage } from '../../../cards/types.ts';
import { everydayLanguages, isEverydayWord } from '../../../tools/names/everyday.ts';

/** Words, and forms that no dictionary lists but makes from a root by one suffix, two, a prefix, or one at each end. */
const WORDS: Partial<Record<NameLanguage, string>> = {
  en: 'turkey turkeys chad china house houses unhappiness rewritten arrow patriots kings us mop',
  it: 'mosca mosche russa parlavamo case bellissimo malta nato usa salami',
  uk: 'путівник книгами кинджалами зеленого найкращий говорив хлопець шахеду газу',
  ru: 'путина патриотами герани красивейший говорила кинжалов домами газа песков киев',
  de: 'neue schönsten gegangen unmöglich grüner laufen blinken',
  fr: 'chats chevaux parlerions poutine chine paris belles',
  es: 'casas hablaríamos ciudades granada perros salami',
  pl: 'mali domami najlepszy pisałem kobietami niepiękny gaza',
  pt: 'casas falaríamos cidades granada pães moscou',
  tr: 'evler kitaplar kasım mısır gelecek evlerinde ırak',
  cs: 'malí domy nejlepší psali ženami nemluvil polský kantorovým',
};
const NAMES: Partial<Record<NameLanguage, string>> = {
  en: 'russia putin zelensky iran lebanon khamenei brussels shoigu',
  it: 'russia putin francia bruxelles teheran gaza nigeria vietnam',
  uk: 'росія путін україна шойгу зеленко',
  ru: 'россия иран шойгу хаменеи вашингтон нетаньяху гаага',
  de: 'haus polen berlin frieden putin eiben',
  fr: 'france allemagne poutina moscou liban',
  es: 'francia moscú washington turquía líbano',
  pl: 'rosja putin ukraina francja zełenski',
  pt: 'londres washington israel jerusalém putin',
  tr: 'türkiye istanbul putin ankara bağdat',
  cs: 'rusko putin praha henry zelenskyj',
};

const cases = (table: typeof WORDS) =>
  Object.entries(table).flatMap(([lang, words]) => words.split(' ').map((word): [string, NameLanguage] => [word, lang as NameLanguage]));

test.each(cases(WORDS))('%s is a word (%s)', (word, lang) => {
  expect(isEverydayWord(word, lang)).toBe(true);
});

test.each(cases(NAMES))('%s is no word, or only a name (%s)', (word, lang) => {
  expect(isEverydayWord(word, lang)).toBe(false);
});

test('a word counts whatever its case, with each language’s own capitals', () => {
  expect(isEverydayWord('TURKEY', 'en')).toBe(true);
  expect(isEverydayWord('Путина', 'ru')).toBe(true);
  // "ırak" is "far"; with a dotted i there is no such word
  expect(isEverydayWord('Irak', 'tr')).toBe(true);
  expect(isEverydayWord('İrak', 'tr')).toBe(false);
});

test('ё may be written е, and apostrophes in any way', () => {
  expect(isEverydayWord('ещё', 'ru')).toBe(true);
  expect(isEverydayWord('еще', 'ru')).toBe(true);
  for (const word of ["п'ять", 'п’ять', 'пʼять']) expect(isEverydayWord(word, 'uk')).toBe(true);
});

test('accents stay: the word must be spelled as it is', () => {
  expect(isEverydayWord('città', 'it')).toBe(true);
  expect(isEverydayWord('citta', 'it')).toBe(false);
  expect(isEverydayWord('citta\u0300', 'it')).toBe(true);
});

test('one letter is no word, two may be', () => {
  expect(isEverydayWord('a', 'en')).toBe(false);
  expect(isEverydayWord('я', 'ru')).toBe(false);
  expect(isEverydayWord('us', 'en')).toBe(true);
  expect(isEverydayWord('', 'en')).toBe(false);
});

test('what a dictionary marks as wrong, as half of a word or as a root alone is no word', () => {
  // German has "eibe" only for compounds, and "ziehren" as a mistake for "zieren"
  expect(isEverydayWord('eibe', 'de')).toBe(false);
  expect(isEverydayWord('ziehren', 'de')).toBe(false);
  expect(isEverydayWord('ziehrend', 'de')).toBe(false);
});

test('an affix is taken off only where its rule says so', () => {
  for (const word of ['smokyer', 'townes', 'rerewritten']) expect(isEverydayWord(word, 'en')).toBe(false);
  for (const word of ['путинаы', 'патриотой', 'высаженныйым']) expect(isEverydayWord(word, 'ru')).toBe(false);
  expect(isEverydayWord('xylofonm', 'cs')).toBe(false);
  expect(isEverydayWord('nejpolský', 'cs')).toBe(false);
  // the article before a vowel goes with the singular only
  expect(isEverydayWord("un'esistenzialista", 'it')).toBe(true);
  expect(isEverydayWord("un'esistenzialisti", 'it')).toBe(false);
});

test('a language without a dictionary has no everyday words', () => {
  for (const lang of ['ar', 'fa', 'he', 'zh'] as const) {
    expect(everydayLanguages).not.toContain(lang);
    expect(isEverydayWord('turkey', lang)).toBe(false);
  }
  expect(everydayLanguages).toHaveLength(11);
});
