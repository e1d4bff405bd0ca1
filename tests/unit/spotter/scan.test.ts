// Scanning: every way a name is written is found, with the offsets of the original, and what is no name is not.
import { expect, test } from 'vitest';
import { buildIndex, MOST_TOKENS } from '../../../spotter/build.ts';
import { foldText } from '../../../spotter/fold.ts';
import { openIndex, slotOf } from '../../../spotter/format.ts';
import { addToken, hashToken } from '../../../spotter/hash.ts';
import { scan } from '../../../spotter/scan.ts';
import { STRETCH } from '../../../spotter/tokens.ts';
import { capitalFinder, dictionary, finder, NO_CUES } from '../../fixtures/names.ts';

const { found } = finder('Su-35', 'Iran', 'Putin', 'Sergei Shoigu', 'Security Council of Russia', 'Security Council', 'Straße', 'Ali Khamenei');

test.each(['Su-35', 'Su‑35', 'Su–35', 'SU 35', 'Su35', 'su−35', 'SU\u00A035', 'Su\u00AD-35', 'Su - 35'])('%j is the Su-35', (surface) => {
  expect(found(`The ${surface}, seen today`)).toEqual([surface]);
  expect(found(surface)).toEqual([surface]);
});

test.each([
  ["l'Iran", 'Iran'],
  ['dell’Iran', 'Iran'],
  ["Putin's", 'Putin'],
  ['Putin’s', 'Putin'],
  ["Putin'in", 'Putin'],
  ['“Putin”', 'Putin'],
  ['(Iran)', 'Iran'],
  ['Iran-backed', 'Iran'],
  ['STRASSE', 'STRASSE'],
  ['Pu\u00ADtin', 'Pu\u00ADtin'],
  ['Pútin', 'Pútin'],
])('in %j stands %j', (text, surface) => {
  expect(found(text)).toEqual([surface]);
});

test.each(['Iranian', 'Irans', 'Su-351', 'Su-3', 'XSu-35', 'Putinism', 'Security', 'Shoigu Sergei', 'Su'])('%j is none of them', (text) => {
  expect(found(text)).toEqual([]);
});

test('a name goes over a line break and the indentation of the source', () => {
  expect(found(`Sergei\n${' '.repeat(40)}Shoigu`)).toHaveLength(1);
  expect(found('Sergei\r\n\t\tShoigu')).toHaveLength(1);
  expect(found(`Sergei${' '.repeat(80)}Shoigu`)).toHaveLength(1);
  expect(found(`Sergei${' '.repeat(81)}Shoigu`)).toEqual([]);
  expect(found(`Sergei${' '.repeat(200)}Shoigu`)).toEqual([]);
});

test.each([',', '; ', ' (', ', ', ': ', '! ', ' – – ', ' and '])('%j between two words parts them', (gap) => {
  expect(found(`Sergei${gap}Shoigu`)).toEqual([]);
});

test('marks at the end of a middle word do not part a name', () => {
  const { found } = finder('Jose Andre Pena');
  expect(found('José André Peña'.normalize('NFC'))).toEqual(['José André Peña'.normalize('NFC')]);
  expect(found('José André Peña'.normalize('NFD'))).toEqual(['José André Peña'.normalize('NFD')]);
});

test.each([
  ['die Straße war leer', 'Straße', 'Straße'],
  ['nach Ærø gereist', 'Ærø', 'Ærø'],
  ['à l’Œuvre', 'Œuvre', 'Oeuvre'],
  ['an der Weißen Elster', 'Weißen Elster', 'Weissen Elster'],
  ['the Su\u00AD35, seen today', 'Su\u00AD35', 'Su-35'],
  ['two Su-30 flew', 'Su-30', 'Su 30'],
  ['two F-1\u00AD6 flew', 'F-1\u00AD6', 'F-16'],
  ['two 1\u00AD6th', '1\u00AD6th', '16 th'],
  // a mark before the first letter is none of the name's
  ['\u200EIran', 'Iran', 'Iran'],
  ['said \u00AD\u200EIran', 'Iran', 'Iran'],
  ['Sergei \u200F Shoigu', 'Sergei \u200F Shoigu', 'Sergei Shoigu'],
  ['Shahed – 136', 'Shahed – 136', 'Shahed-136'],
  ['A\u0301li 7\u03053', 'A\u0301li 7\u03053', 'Ali 73'],
])('in %j stands %j, which is %s', (text, surface, name) => {
  const { pairs, found } = finder(name, 'Ro', 'Wei');
  expect(pairs(text)).toEqual([[surface, name]]);
  expect(found(text.replace(surface, `${surface}${/\d$/.test(surface) ? '9' : 'x'}`))).toEqual([]);
});

test.each(['Strase', 'Strassse', 'Straßse', 'Straß', 'Sträße'.replace('ä', 'o')])('%j is no Straße', (text) => {
  expect(found(text)).toEqual([]);
});

test('a mark at the end of the last word belongs to the name', () => {
  const text = 'José André, oggi'.normalize('NFD');
  expect(finder('Jose Andre').found(text)).toEqual(['José André'.normalize('NFD')]);
  expect(finder('Andre').found(text)).toEqual(['André'.normalize('NFD')]);
});

test('the longest comes first, and shorter ones that start there follow', () => {
  expect(found('the Security Council of Russia met')).toEqual(['Security Council of Russia', 'Security Council']);
  expect(found('the Security Council of Rome met')).toEqual(['Security Council']);
});

test('offsets are those of the original text', () => {
  const { candidates } = finder('Straße', 'Ali Khamenei');
  const text = '😀 Groß: STRASSE. Ali\u00A0Khame\u00ADnei';
  expect(candidates(text).map(({ start, end }) => text.slice(start, end))).toEqual(['STRASSE', 'Ali\u00A0Khame\u00ADnei']);
});

test('Arabic prefixes are taken off, but not letters of the word', () => {
  const { found } = finder('إيران', 'موسكو', 'قدس', 'شويغو');
  expect(found('وإيران')).toEqual(['إيران']);
  expect(found('لإيران')).toEqual(['إيران']);
  expect(found('القدس والقدس للقدس بالقدس')).toEqual(['قدس', 'قدس', 'قدس', 'قدس']);
  expect(found('بموسكو')).toEqual(['موسكو']);
  expect(found('سموسكو')).toEqual([]);
  // each of these letters may be joined, but not in this order
  expect(found('كوإيران')).toEqual([]);
  expect(found('موسكوية')).toEqual([]);
});

test('a name of several Arabic words may have a prefix on its first', () => {
  expect(finder('سيرغي شويغو').found('ولسيرغي شويغو')).toEqual(['سيرغي شويغو']);
});

test('Hebrew prefixes are taken off', () => {
  const { found } = finder('איראן', 'ירושלים', 'ולדימיר פוטין');
  expect(found('באיראן ושבאיראן')).toEqual(['איראן', 'איראן']);
  expect(found('לירושלים')).toEqual(['ירושלים']);
  expect(found('שוולדימיר פוטין')).toEqual(['ולדימיר פוטין']);
  expect(found('גאיראן')).toEqual([]);
});

test('Chinese names stand between other characters', () => {
  const { found } = finder('普京', '谢尔盖·绍伊古', '伊朗');
  expect(found('俄罗斯总统普京说')).toEqual(['普京']);
  expect(found('谢尔盖·绍伊古访问伊朗。')).toEqual(['谢尔盖·绍伊古', '伊朗']);
  expect(found('谢尔盖绍伊古')).toEqual(['谢尔盖绍伊古']);
  expect(found('普，京')).toEqual([]);
});

/** A long word that looks random; short ones in order never collide. */
function wordOf(number: number): string {
  let state = Math.imul(number + 1, 0x9e3779b1);
  return Array.from({ length: 12 }, () => {
    state = Math.imul(state ^ (state >>> 13), 0x5bd1e995) + 1;
    return 'abcdefghijklmnopqrstuvwxyz'[(state >>> 16) % 26]!;
  }).join('');
}

/** Two words of one hash, found by looking: among some hundred thousand there are several. */
function collision(hash: (word: string) => number): [string, string] {
  const seen = new Map<number, string>();
  for (let number = 0; number < 2_000_000; number++) {
    const word = wordOf(number);
    const key = hash(word);
    const other = seen.get(key);
    if (other !== undefined && other !== word) return [other, word];
    seen.set(key, word);
  }
  throw new Error('no two words of one hash');
}

test('two names of one hash are both found, and neither for the other', () => {
  const [one, other] = collision(hashToken);
  expect(hashToken(one)).toBe(hashToken(other));
  const both = finder(one, other);
  expect(both.pairs(`${one}, ${other}`)).toEqual([[one, one], [other, other]]);
  expect(finder(one).found(`${other} ${one}`)).toEqual([one]);
  expect(finder(other).found(`${other} ${one}`)).toEqual([other]);
});

test('nor where their letters are too rare to have a code', () => {
  const [one, other] = collision(hashToken);
  const frequent = Array.from({ length: 260 }, (_, at) => String.fromCharCode(0xac00 + at).repeat(30));
  expect(finder(one, ...frequent).found(`${other} ${one}`)).toEqual([one]);
});

test('a name and the beginning of another may have one hash', () => {
  const [one, other] = collision(hashToken);
  const { pairs } = finder(one, `${other} ton`, `${one} town`);
  expect(pairs(`${one} ton, ${other} ton, ${one} town, ${other}`)).toEqual([[one, one], [`${other} ton`, `${other} ton`], [`${one} town`, `${one} town`], [one, one]]);
});

test('two names of two words of one hash are both found', () => {
  const first = hashToken('orlov');
  const [one, other] = collision((word) => addToken(first, hashToken(word)));
  const names: [string, string] = [`orlov ${one}`, `orlov ${other}`];
  expect(finder(...names).pairs(names.join(', '))).toEqual([[names[0], names[0]], [names[1], names[1]]]);
});

test('many names are all found', () => {
  const names = Array.from({ length: 3000 }, (_, at) => `name${String.fromCharCode(97 + (at % 26))} ${at.toString(36).replace(/\d/g, (digit) => 'klmnopqrst'[Number(digit)]!)} x`);
  const different = [...new Map(names.map((name) => [foldText(name), name])).values()];
  const { found } = finder(...different);
  expect(different.filter((name) => found(name)[0] !== name)).toEqual([]);
});

test('a name that is none, or a sentence, is refused when the index is built', () => {
  expect(() => buildIndex([{ text: '—', card: 0, flags: 0 }], [], NO_CUES)).toThrow('"—" has no letter or digit.');
  const long = Array.from({ length: MOST_TOKENS + 1 }, () => 'word').join(' ');
  expect(() => buildIndex([{ text: long, card: 0, flags: 0 }], [], NO_CUES)).toThrow(`has ${MOST_TOKENS + 1} words; the most is ${MOST_TOKENS}`);
});

test('a full stop ends a name at the end of a sentence, not after an initial or a short title', () => {
  const names = finder('Sergei Shoigu', 'V Putin', 'St Petersburg');
  expect(names.found('It was Sergei. Shoigu stayed.')).toEqual([]);
  expect(names.found('V. Putin in St. Petersburg')).toEqual(['V. Putin', 'St. Petersburg']);
});

test('a name that is never written small is passed over in small letters', () => {
  const { found } = capitalFinder('Shahed', 'Iran', 'Église', 'Жук', 'Su-35');
  expect(found('shahed iran église жук su-35')).toEqual([]);
  expect(found('Shahed IRAN ÉGLISE Église E\u0301glise Жук Su-35')).toEqual(['Shahed', 'IRAN', 'ÉGLISE', 'Église', 'E\u0301glise', 'Жук', 'Su-35']);
  // an apostrophe, a digit and a Chinese letter part tokens: what follows a word in small letters is looked at again
  expect(found('l’Iran dell’Église 9Iran 伊Iran')).toEqual(['Iran', 'Église', 'Iran', 'Iran']);
});

test('a word of more letters than any name is none, and does not stop the search', () => {
  const { found } = finder('Ali Khamenei', 'Ali');
  expect(found(`Ali ${'k'.repeat(5000)} Ali Khamenei`)).toEqual(['Ali', 'Ali Khamenei', 'Ali']);
});

test('where a table is full to its end, looking goes on at its start', () => {
  // so few names have the least number of slots
  const slots = 8;
  const inLast = Array.from({ length: 200 }, (_, at) => wordOf(at)).filter((word) => slotOf(hashToken(foldText(word)), slots) === slots - 1);
  const names = inLast.slice(0, 4);
  expect(names).toHaveLength(4);
  expect(finder(...names.slice(0, 3)).found(names.join(', '))).toEqual(names.slice(0, 3));
  expect(openIndex(buildIndex(names.map((text, card) => ({ text, card, flags: 0 })), [], NO_CUES)).slots).toHaveLength(slots);
});

test('a name is found wherever it stands on the border of two stretches', () => {
  const { found } = finder('Ali Khamenei', 'איראן', '伊朗');
  for (const name of ['Ali Khamenei', 'באיראן', '伊朗', 'A\u0301li Khamenei']) {
    for (let before = STRETCH - name.length - 1; before <= STRETCH + 1; before++) expect(found(`${'.'.repeat(before)}${name}${'.'.repeat(STRETCH)}`)).toHaveLength(1);
  }
});

test('a text that ends with a stretch is read once, and a word over the whole of it is no other', () => {
  const { found } = finder('Iran');
  const over = `${'.'.repeat(STRETCH - 2)}Iran${'.'.repeat(STRETCH - 6)}Iran`;
  expect(over).toHaveLength(2 * STRETCH);
  expect(found(over)).toEqual(['Iran', 'Iran']);
  expect(found(`${'.'.repeat(STRETCH - 4)}Iran`)).toEqual(['Iran']);
  expect(found(`${'x'.repeat(STRETCH)}Iran`)).toEqual([]);
});

test('time is linear: a word that begins a name may come again and again, and so may a small word', () => {
  const { found } = finder('Ali Khamenei');
  expect(found('Ali '.repeat(60_000))).toEqual([]);
  const { marks } = dictionary({ assad: { names: [['al-Assad', 'particle']] } });
  expect(marks(`${'al '.repeat(60_000)}Assad`)).toEqual(['al Assad=assad']);
});

test('a word or number of more units than the first pass can count is found like any other', () => {
  const long = 'Donaudampfschifffahrtsgesellschaft';
  const names = [long, `Alt${long}`, '1'.repeat(32), `${'2'.repeat(33)} Orvia`, 'x'.repeat(31), 'y'.repeat(32)];
  const { pairs } = finder(...names);
  expect(pairs(names.join(', '))).toEqual(names.map((name) => [name, name]));
  // as many digits as make the count start anew
  expect(pairs(`${'x'.repeat(31)}${'1'.repeat(32)}`)).toEqual([['x'.repeat(31), 'x'.repeat(31)], ['1'.repeat(32), '1'.repeat(32)]]);
});

test('a name that opens with a long small word is looked for from there', () => {
  const { marks } = dictionary({ war: { names: [['invasione di Orvia', 'particle']] } });
  expect(marks('l’invasione di Orvia')).toEqual(['invasione di Orvia=war']);
  expect(marks('L’Invasione di Orvia')).toEqual(['Invasione di Orvia=war']);
});

test('a name with a capital is none in small letters, though another one starts with that word written small', () => {
  const { index } = dictionary({ bird: { names: [['hawk', 'lower']] }, missile: { names: ['Hawk Missile'] } });
  const found = (text: string) => scan(index, text).map(({ start, end }) => text.slice(start, end));
  expect(found('a hawk missile')).toEqual(['hawk']);
  expect(found('a Hawk Missile')).toEqual(['Hawk Missile', 'Hawk']);
});

test('letters joined to the front of a word in other letters are taken off too', () => {
  expect(capitalFinder('NATO').found('בNATO')).toEqual(['NATO']);
});
