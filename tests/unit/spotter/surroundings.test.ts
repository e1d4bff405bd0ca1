// What stands beside a name: the word before and after it, whether a sentence opens with it, and a word of its field near it.
import { describe, expect, test } from 'vitest';
import { cueHash, holds, nearWord, opensSentence, wordAfter, wordBefore, wordsBefore } from '../../../spotter/surroundings.ts';

/** The word before the last "Iran" (or another name) of a text. */
const before = (text: string, name = 'Iran') => wordBefore(text, text.lastIndexOf(name));
const after = (text: string, name = 'Iran') => wordAfter(text, text.indexOf(name) + name.length);

describe('the word before', () => {
  test.each([
    ['the new Iran', 'new'],
    ['the\u00A0new\u00A0Iran', 'new'],
    ['the new\tIran', 'new'],
    ['the new\nIran', 'new'],
    ['New Iran', 'New'],
    ['l’Iran', 'l'],
    ["dell'Iran", 'dell'],
    ['Dr. Iran', 'Dr.'],
    ['said Prof. Iran', 'Prof.'],
    ['К.Иран', 'К.', 'Иран'],
    ['anti-Iran', 'anti'],
    ['anti\u2010Iran', 'anti'],
    ['anti\u2011Iran', 'anti'],
  ])('in %j is %j', (text, word, name = 'Iran') => {
    expect(before(text, name)?.word).toBe(word);
  });

  test.each([
    ['nothing', 'Iran'],
    ['only spaces', '   Iran'],
    ['a comma', 'in Rome, Iran'],
    ['a dash', 'Rome - Iran'],
    ['a bracket that opens', 'Rome (Iran'],
    ['a stroke', 'Iraq/Iran'],
    ['a quotation that ended', "the ‘talks' Iran"],
    ['the stop of a sentence', 'they left Paris. Iran'],
    ['a stop that stands alone', 'Rome . Iran'],
    ['joined letters, which are a part of its own word', 'לIran'],
    ['more space than a line has', `Rome${' '.repeat(100)}Iran`],
  ])('is none behind %s', (_, text) => {
    expect(before(text)).toBeUndefined();
  });

  test('says where it stands, whether a hyphen joins it, and whether it has a capital', () => {
    expect(before('the Anti-Iran')).toEqual({ word: 'Anti', start: 4, end: 8, hyphen: true, capital: true });
    expect(before('the new Iran')).toEqual({ word: 'new', start: 4, end: 7, hyphen: false, capital: false });
    expect(before('l’Iran')).toEqual({ word: 'l', start: 0, end: 1, hyphen: false, capital: false });
  });

  test('a run of letters without end is looked at no further than a line goes', () => {
    expect(before(`${'a'.repeat(5000)} Iran`)?.word).toHaveLength(79);
  });

  test('several of them come nearest first, as many as are asked for, and none from beyond a comma', () => {
    const words = (text: string, most: number) => wordsBefore(text, text.lastIndexOf('Iran'), most).map(({ word }) => word);
    expect(words('the foreign ministry of Iran', 3)).toEqual(['of', 'ministry', 'foreign']);
    expect(words('in Rome, the ministry of Iran', 5)).toEqual(['of', 'ministry', 'the']);
  });
});

describe('the word after', () => {
  test.each([
    ['Iran air', { word: 'air', start: 5, end: 8, hyphen: false, capital: false }],
    ['Iran\u00A0Air,', { word: 'Air', start: 5, end: 8, hyphen: false, capital: true }],
    ['Iran-24 said', { word: '24', start: 5, end: 7, hyphen: true, capital: false }],
    ['Iran O’Brien', { word: 'O’Brien', start: 5, end: 12, hyphen: false, capital: true }],
  ])('in %j', (text, expected) => {
    expect(after(text)).toEqual(expected);
  });

  test.each([
    ['nothing', 'Iran'],
    ['a space', 'Iran '],
    ['a comma', 'Iran, Iraq'],
    ['a bracket', 'Iran (Iraq)'],
    ['a bracket without a space', 'Iran(Iraq)'],
    ['a dash', 'Iran - Iraq'],
    ['a dash with a space on one side', 'Iran -Iraq'],
    ['a quotation', "Iran 'lost'"],
    ['a letter or digit that goes on with it', 'Iran24'],
    ['more space than a line has', `Iran${' '.repeat(100)}Rome`],
  ])('is none before %s', (_, text) => {
    expect(after(text)).toBeUndefined();
  });

  test('is none in a script without spaces', () => {
    expect(after('俄罗斯总统', '俄罗斯')).toBeUndefined();
  });

  test('a run of letters without end is looked at no further than a line goes', () => {
    expect(after(`Iran ${'a'.repeat(5000)}`)?.word).toHaveLength(79);
  });
});

describe('a sentence, a quotation or a line opens with the name', () => {
  test.each(['Iran', '  Iran', 'It ended. Iran', 'Was it over? Iran', '“Iran', 'disse: «Iran', '— Iran', '- Iran', '• Iran', 'Rome (Iran', 'Live… Iran'])('in %j', (text) => {
    expect(opensSentence(text, text.indexOf('Iran'))).toBe(true);
  });

  test.each(['in Iran', 'A Iran', 'Rome, Iran', 'Süd-Iran', `Rome${' '.repeat(20)}Iran`])('but not in %j', (text) => {
    expect(opensSentence(text, text.indexOf('Iran'))).toBe(false);
  });

  test('in an indented line up to a dozen spaces stand before it', () => {
    expect(opensSentence(`${' '.repeat(12)}Iran`, 12)).toBe(true);
  });
});

describe('cues', () => {
  const list = (...words: string[]) => Uint32Array.from(words, cueHash).sort();

  test('are compared folded, and by their first word', () => {
    expect(cueHash('Ministro')).toBe(cueHash('MINISTRO'));
    expect(cueHash('général')).toBe(cueHash('General'));
    expect(cueHash('foreign minister')).toBe(cueHash('foreign'));
    expect(cueHash('drone')).not.toBe(cueHash('drones'));
  });

  test('each of a list is found in it, and nothing else', () => {
    const words = ['minister', 'president', 'general', 'senator', 'premier'];
    for (const word of words) expect(holds(list(...words), cueHash(word)), word).toBe(true);
    expect(holds(list(...words), cueHash('author'))).toBe(false);
    expect(holds(list(), cueHash('minister'))).toBe(false);
  });

  test('one near the name is told as it stands there, on either side, and not one farther off', () => {
    const near = (text: string) => nearWord(text, text.indexOf('Orlan'), text.indexOf('Orlan') + 5, list('drone', 'missile'));
    expect(near('an Orlan, a Drone of old')).toBe('Drone');
    expect(near('a missile or a drone, such as the Orlan')).toBe('missile');
    expect(near(`a drone ${'and so on '.repeat(12)} Orlan`)).toBeUndefined();
    expect(near('an Orlan in the field')).toBeUndefined();
  });
});
