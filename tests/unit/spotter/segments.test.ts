// Whether a name in a script without spaces is made of whole words: each name inside a longer word, across two, and by itself.
import { expect, test } from 'vitest';
import { isWholeWord } from '../../../spotter/segments.ts';

const isWhole = (text: string, name: string) => isWholeWord(text, text.indexOf(name), text.indexOf(name) + name.length);
/** More of a sentence than is looked at: 21 units. */
const LEAD = '据当地媒体报道，在昨天举行的国防部会议之后，';

test.each([
  ['印度宣布', '印度'],
  // a word of each character, as names of people are
  ['总理李强会见外宾', '李强'],
  // 基本 is a word ("basic"), but four characters in a row are no accident
  ['泽连斯基本人出席会议', '泽连斯基'],
  ['The talks in 北京 ended', 'talks'],
])('in %j %j is a word', (text, name) => {
  expect(isWhole(text, name)).toBe(true);
  expect(isWhole(LEAD + text, name), 'and so it is late in a sentence').toBe(true);
});

test.each([
  ['the Indian Ocean is not India', '印度洋舰队', '印度'],
  ['Northern Ireland', '北爱尔兰议会', '爱尔兰'],
  ['the Arabic language', '阿拉伯语课程', '阿拉伯'],
  ['"Li stresses": only its end is cut', '李强调经济稳定', '李强'],
  ['"about, in the north-east": only its start is cut', '东北约有三百人', '北约'],
  ['"of China and the US, defence": cut at both ends', '中美国防部长会晤', '美国'],
  ['share certificates of kind A', '买A股票。', 'A股'],
])('%s', (_, text, name) => {
  expect(isWhole(text, name)).toBe(false);
  expect(isWhole(LEAD + text, name), 'and so it is late in a sentence').toBe(false);
});
