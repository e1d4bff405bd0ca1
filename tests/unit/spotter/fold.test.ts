// Folding: what counts as the same letter, what parts words, and that folding twice changes nothing.
import { expect, test } from 'vitest';
import { BREAK, FIRST_PAIR, FOLD, foldText, isCapitalUnit, isDigit, isIdeograph, isOdd, PAIRS, SKIP } from '../../../spotter/fold.ts';

test.each([
  ['case', 'PUTIN', 'Putin'],
  ['Cyrillic case', 'МОСКВА', 'Москва'],
  ['accents', 'Sergej Šojgu', 'Sergej Sojgu'],
  ['combining marks', 'S\u030Cojgu', 'Šojgu'],
  ['soft hyphens', 'Khame\u00ADnei', 'Khamenei'],
  ['no-break spaces', 'Ali\u00A0Khamenei', 'Ali Khamenei'],
  ['ё and е', 'Хрущёв', 'Хрущев'],
  ['й, composed and decomposed', 'Шои\u0306гу', 'Шойгу'],
  ['ї, composed and decomposed', 'Киі\u0308в', 'Київ'],
  ['ґ and г', 'Ґ', 'г'],
  ['Turkish ı and İ', 'DİYARBAKIR', 'Diyarbakır'],
  ['ł, ø, đ', 'Łódź Ø Đ', 'lodz o d'],
  ['ß and ss', 'Groß', 'GROSS'],
  ['capital ß', 'GROẞ', 'groß'],
  ['æ and œ', 'Æsop œuvre', 'aesop oeuvre'],
  ['full-width letters and digits', 'Ｓｕ３５', 'Su35'],
  ['letters that are apostrophes', 'Купʼянськ Oʻzbekiston', "Куп'янськ O'zbekiston"],
  ['traditional characters', '華盛頓 臺灣 後', '华盛顿 台湾 后'],
  ['Arabic and Persian digits', 'إف-١٦ اف ۲۴', 'إف-16 اف 24'],
  ['alef with and without hamza', 'إيران', 'ايران'],
  ['alef with madda', 'آية', 'اية'],
  ['Persian and Arabic ye', 'ایران', 'ايران'],
  ['Persian and Arabic kaf', 'ک', 'ك'],
  ['alef maqsura', 'مصطفى', 'مصطفي'],
  ['tatweel', 'طهـــران', 'طهران'],
  ['Arabic vowel signs', 'حَمَاس', 'حماس'],
  ['lam-alef as one character', '\uFEFB', 'لا'],
  ['Hebrew final letters', 'שלום', 'שלומ'],
  ['Hebrew points', 'שָׁלוֹם', 'שלום'],
  ['direction marks', '\u200Fאיראן\u200E', 'איראן'],
])('%s make no difference', (_, one, other) => {
  expect(foldText(one)).toBe(foldText(other));
  expect(foldText(one)).not.toBe('');
});

test.each([
  ['і and и', 'Кіїв', 'Киів'],
  ['two different words', 'Иран', 'Ирак'],
  ['ب and ت', 'باقري', 'تاقري'],
])('%s stay apart', (_, one, other) => {
  expect(foldText(one)).not.toBe(foldText(other));
});

test.each([
  ['Su-35', 'su 35'],
  ['Su\u201135', 'su 35'],
  ['Su–35', 'su 35'],
  ['SU 35', 'su 35'],
  ['Su35', 'su 35'],
  ['l’Iran', 'l iran'],
  ['  Ali,  Khamenei! ', 'ali khamenei'],
  ['普京', '普 京'],
  ['F-16C/D', 'f 16 c d'],
  ['', ''],
  ['— … !', ''],
])('%j folds to %j', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('lone surrogates, emoji and private use part words', () => {
  expect(foldText('ab\uD83Dcd')).toBe('ab cd');
  expect(foldText('ab😀cd\uE000ef')).toBe('ab cd ef');
});

test('a folded letter folds to itself', () => {
  const unstable: string[] = [];
  for (let unit = 0; unit < 65536; unit++) {
    const folded = FOLD[unit]!;
    const pair = folded >= FIRST_PAIR && folded < 48 ? PAIRS[folded - FIRST_PAIR] : undefined;
    for (const letter of pair ?? (folded > SKIP ? [folded] : [])) if (FOLD[letter] !== letter) unstable.push(unit.toString(16));
  }
  expect(unstable).toEqual([]);
});

test('a letter and its capital fold alike, through the whole plane', () => {
  const apart: string[] = [];
  for (let unit = 0; unit < 65536; unit++) {
    const letter = String.fromCharCode(unit);
    const capital = letter.toUpperCase();
    if (capital.length === 1 && capital.toLowerCase() === letter && FOLD[unit] !== FOLD[capital.charCodeAt(0)]) apart.push(letter);
  }
  expect(apart).toEqual([]);
});

test('white space and punctuation part words, joiners do not', () => {
  for (const char of ' \t\n\u00A0\u3000.,;:!?()«»„“”\'’-–—/') expect(FOLD[char.charCodeAt(0)], JSON.stringify(char)).toBe(BREAK);
  for (const char of '\u00AD\u200D\u2060\uFE0F\u0301\u0640') expect(FOLD[char.charCodeAt(0)], JSON.stringify(char)).toBe(SKIP);
});

test.each<[string, ...('capital' | 'odd' | 'digit' | 'ideograph')[]]>([
  ['A', 'capital'], ['Ж', 'capital'], ['Σ', 'capital'], ['É', 'capital'], ['a'], ['ж'], ['é'],
  // marks, joiners, and letters that fold to two
  ['ß', 'odd'], ['æ', 'odd'], ['\u0301', 'odd'], ['\u00AD', 'odd'],
  ['0', 'digit'], ['9', 'digit'], [' '], ['-'], ['.'], ['ب'], ['ש'],
  ['ぁ', 'ideograph'], ['カ', 'ideograph'], ['普', 'ideograph'], ['\u9FFF', 'ideograph'],
  // Korean puts spaces between words
  ['한'], ['\uA000'],
])('%j is %s', (char, ...expected) => {
  const unit = char.charCodeAt(0);
  const folded = FOLD[unit]!;
  const is = { capital: isCapitalUnit(unit), odd: isOdd(unit), digit: isDigit(folded), ideograph: isIdeograph(folded) };
  expect(Object.entries(is).flatMap(([kind, yes]) => (yes ? [kind] : []))).toEqual(expected);
});
