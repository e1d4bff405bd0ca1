// Rule 5: scripts without spaces. Whether a place in Chinese text is made of whole words, told by Intl.Segmenter and only where a name may stand.
import { FOLD, isIdeograph } from './fold.ts';

/** Units of context on each side: a clause. */
const CONTEXT = 16;
/** Names of so many characters are told apart from parts of other words only by segmentation; longer ones stand for themselves. */
const DOUBTFUL = 2;
/** Words of one character that a name stands behind. The segmenter knows few names, and takes the first character of some to the word in front: "向川|普". */
const PARTICLE = /[向请由和与跟及给让对被把将就据称从访]/u;
/** A country behind a particle or nothing is whole, whatever words its last character begins: "与美国产能", but not "中美国防部长". */
const COUNTRY = /(?:^|[^\p{Script=Han}]|[向请由和与跟及给让对被把将就据称从访])\p{Script=Han}国$/u;

let segmenter: Intl.Segmenter | undefined;

/** In simplified characters, each unit in its place: the segmenter knows no words in others ("歐洲各國" would be one). */
export function simplified(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const folded = FOLD[text.charCodeAt(at)]!;
    out += isIdeograph(folded) ? String.fromCharCode(folded) : text[at]!;
  }
  return out;
}

/** True for every script with spaces. */
export function isWholeWord(text: string, start: number, end: number): boolean {
  if (!isIdeograph(text.charCodeAt(start)) && !isIdeograph(text.charCodeAt(end - 1))) return true;
  // "国防部长" is the minister, not the ministry
  if (text[end - 1] === '部' && (text[end] === '长' || text[end] === '長')) return false;
  const from = Math.max(0, start - CONTEXT);
  return isWhole(simplified(text.slice(from, end + CONTEXT)), start - from, end - from);
}

function isWhole(clause: string, first: number, last: number): boolean {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  for (const { index, segment } of segmenter.segment(clause)) {
    const stop = index + segment.length;
    // one word that the name is only a part of: 印度洋
    if (index <= first && stop >= last) return stop - index === last - first;
    if (last - first > DOUBTFUL) continue;
    if (index >= first && COUNTRY.test(clause.slice(Math.max(0, first - 1), last))) continue;
    if (index === first - 1 && stop > first && PARTICLE.test(clause[index]!)) return isWhole(clause.slice(first), 0, last - first);
    const cuts = (index < first && stop > first) || (index < last && stop > last);
    if (cuts) return false;
  }
  return true;
}
