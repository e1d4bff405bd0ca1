// Rule 5: scripts without spaces. Whether a place in Chinese text is made of whole words, told by Intl.Segmenter and only where a name may stand.
import { isIdeograph } from './fold.ts';

/** Units of context on each side: a clause. */
const CONTEXT = 16;
/** Names of so many characters are told apart from parts of other words only by segmentation; longer ones stand for themselves. */
const DOUBTFUL = 2;

let segmenter: Intl.Segmenter | undefined;

/** True for every script with spaces. */
export function isWholeWord(text: string, start: number, end: number): boolean {
  if (!isIdeograph(text.charCodeAt(start)) && !isIdeograph(text.charCodeAt(end - 1))) return true;
  // "国防部长" is the minister, not the ministry
  if (text[end - 1] === '部' && (text[end] === '长' || text[end] === '長')) return false;
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const from = Math.max(0, start - CONTEXT);
  const clause = text.slice(from, end + CONTEXT);
  const [first, last] = [start - from, end - from];
  for (const { index, segment } of segmenter.segment(clause)) {
    const stop = index + segment.length;
    // one word that the name is only a part of: 印度洋
    if (index <= first && stop >= last) return stop - index === last - first;
    const cuts = (index < first && stop > first) || (index < last && stop > last);
    if (cuts && last - first <= DOUBTFUL) return false;
  }
  return true;
}
