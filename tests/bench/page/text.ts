// Raw text for the sample pages: paragraphs of tests/pages, lines of the cards, and sentences of our own in Chinese.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCardSources, ROOT } from '../../../tools/cards/sources.ts';

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0', shy: '\u00ad' };

/** The paragraphs of one of the cases, as plain text. */
function paragraphsOf(name: string): string[] {
  const html = readFileSync(join(ROOT, 'tests', 'pages', name, 'page.html'), 'utf8');
  const article = html.slice(html.indexOf('<article'), html.indexOf('</article>'));
  return [...article.matchAll(/<p(?: class="lead")?>(.*?)<\/p>/gs)].map(([, inner = '']) =>
    inner
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll(/&(\w+);/g, (whole, entity: string) => ENTITIES[entity] ?? whole)
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );
}

/** The hand-written lines of all cards in a language, in order of the files. */
function gists(lang: string): string[] {
  return readCardSources().flatMap(({ value }) => (value as { gist?: Record<string, string> }).gist?.[lang] ?? []);
}

/** The first name of every card that has one in a language. */
function titles(lang: string): string[] {
  return readCardSources().flatMap(({ value }) => {
    const [first] = (value as { names?: Record<string, (string | { name: string })[]> }).names?.[lang] ?? [];
    return first === undefined ? [] : [typeof first === 'string' ? first : first.name];
  });
}

/** News of our own; A to C stand for names. */
const CHINESE = [
  'A周二抵达B，与当地官员举行了两个小时的会谈。会谈结束后，双方都没有回答记者的提问，只说还会再见面。',
  '据一位不愿透露姓名的外交官说，A希望各方保持克制。这位外交官还说，B已经通过第三方转达了自己的立场，C对此没有评论。',
  '街上很安静，商店照常营业。一位在市场卖水果的老人说，价格没有变化，人们仍然每天早上来买面包和茶叶。',
  'A的发言人在记者会上说，有关B的报道并不准确。他没有说明哪一部分不准确，也没有回答关于C的问题。',
  '上周，A和B签署了一份文件。文件的内容没有公布，但了解情况的人说，其中提到了C，也提到了明年春天的一次会议。',
  '专家认为，现在下结论还太早。过去两年里，类似的消息出现过很多次，其中大部分后来都没有得到证实。',
];

export interface RawText {
  english: string[];
  arabic: string[];
  chinese: string[];
  /** Short lines that can stand as headlines. */
  headlines: string[];
  /** Names of cards in English. */
  names: string[];
}

export function rawText(): RawText {
  const cases = ['iran-russia-en', 'live-blog', 'no-date', 'plain-russian-names', 'single-page', 'shadow', 'nothing'];
  const english = [...cases.flatMap(paragraphsOf), ...gists('en')];
  const names = titles('zh');
  const chinese = Array.from({ length: 60 }, (_, at) =>
    CHINESE[at % CHINESE.length]!.replaceAll(/[ABC]/g, (letter) => names[(at * 7 + letter.charCodeAt(0)) % names.length]!),
  );
  const arabicNames = titles('ar');
  const arabic = Array.from({ length: 6 }, () => paragraphsOf('iran-russia-ar')).flat().map((paragraph, at) => `${paragraph} (${arabicNames[at % arabicNames.length]})`);
  const headlines = english.flatMap((paragraph) => paragraph.split(/(?<=[.;:])\s+/)).filter(({ length }) => length >= 40 && length <= 110).map((line) => line.replace(/[.;:]$/, ''));
  return { english, arabic, chinese, headlines, names: titles('en') };
}
