// Chinese writes no spaces: characters around a name that make it a part of a longer one, and those that say what it is.
import { simplified } from './segments.ts';

/** Characters that mostly write sounds of foreign names: with one of them behind, the name goes on ("克里琴科" is not Kerry). */
const SOUND = '[斯基奇夫娃尔特德克拉里亚诺维托罗多兰顿森尼娜卡科可琴塔达巴贝比布伯弗格古哈赫霍吉加伊米莫姆穆帕佩普萨塞瑟沙舍提图瓦乌希西辛亨雅尤泽佐祖]';
const SOUNDS = new RegExp(`^${SOUND}`, 'u');
/** The dot between the parts of a person's name. */
const DOT = '[·‧・]';
const HAS_DOT = new RegExp(DOT, 'u');
const STARTS_WITH_DOT = new RegExp(`^${DOT}`, 'u');
const ENDS_WITH_DOT = new RegExp(`${DOT}$`, 'u');
/** "马里|奥·德拉吉": the name goes on up to the dot. */
const SOUNDS_TO_DOT = new RegExp(`^(?:${SOUND}|奥){1,2}${DOT}`, 'u');
/** "拉蒙·阿尔|卡拉斯": the end of another surname. */
const DOT_AND_SOUNDS = new RegExp(`${DOT}(?:${SOUND}|阿){1,3}$`, 'u');
/** "哈立德·本·|穆罕默德·本·扎耶德": his son. */
const SON_OF = new RegExp(`(?:^|${DOT})本${DOT}$`, 'u');
/** Characters looked at for all these. */
const REACH = 4;

/** What a body or paper is called behind its country or city, with its own field between: "日本放送協會". */
const BODY = /^(?:(?![的在和与跟对向是等及、])\p{Script=Han}){0,6}(?:研究院|研究所|研究中心|协会|博物馆|大学|银行|时报|共同体|劳动党)/u;
/** The same of heads that news tells of too ("美国举行论坛"): only these words stand between. */
const NAMED = /^(?:国际|国家|中央|广播|新闻|安全|经济){0,3}(?:公报|日报|晚报|邮报|论坛|新闻网|新闻台|通讯社|通信社|电视公司|广播公司|安全会议)/u;
const BODY_REACH = 12;

/** What a name is a part of: a person's up to the dot ("乔治亚·梅洛尼"), or a body's. `floor` is the end of the name before it. */
export function chineseWhole(text: string, start: number, end: number, floor: number, isPlace: boolean): string | undefined {
  const surface = text.slice(start, end);
  const before = simplified(text.slice(Math.max(floor, start - REACH), start));
  const front = (isPlace ? ENDS_WITH_DOT : SON_OF).exec(before) ?? (HAS_DOT.test(surface) ? null : DOT_AND_SOUNDS.exec(before));
  if (front) return text.slice(start - front[0].length, end);
  if (!isPlace) return undefined;
  const behind = simplified(text.slice(end, end + BODY_REACH));
  const goesOn = STARTS_WITH_DOT.exec(behind) ?? (/[国洲]$/u.test(simplified(surface)) ? null : SOUNDS_TO_DOT.exec(behind)) ?? BODY.exec(behind) ?? NAMED.exec(behind);
  return goesOn ? surface + text.slice(end, end + goesOn[0].length) : undefined;
}

/** Titles in front or behind: "普京总统", "外长王毅". */
const TITLE = '总统|总理|首相|外长|防长|部长|国务卿|主席|总书记|市长|州长|议长|将军|上将|司令|大使|发言人|国王|王储|领导人|秘书长|参议员|教皇|教宗';
const TITLE_ENDS = new RegExp(`(?:${TITLE})$`, 'u');
/** Only behind: what a leader has. */
const TITLE_STARTS = new RegExp(`^(?:${TITLE}|政府|时代|上台|当局|政权|家族|阵营)`, 'u');
/** Longest of them, UTF-16 units. */
const LONGEST_TITLE = 3;

/** The title beside a surname, if it ends there. */
export function chineseTitle(text: string, start: number, end: number): string | undefined {
  const behind = simplified(text.slice(end, end + LONGEST_TITLE));
  if (SOUNDS.test(behind)) return undefined;
  return (TITLE_ENDS.exec(simplified(text.slice(Math.max(0, start - LONGEST_TITLE), start))) ?? TITLE_STARTS.exec(behind))?.[0];
}

/** "在X上发文", "据路透报道": what one writes on, and who reports. */
export function isMedium(text: string, start: number, end: number): boolean {
  const behind = simplified(text.slice(end, end + LONGEST_TITLE));
  return (text[start - 1] === '在' && /^上(?:发|写|贴|表示|宣布|公布|分享|回应|称|说)/u.test(behind)) || (/(?:据|援引)$/u.test(simplified(text.slice(Math.max(0, start - 2), start))) && /^(?:报道|报导|消息|新闻)/u.test(behind));
}
