// What stands around a place in a text: the words before and after it, whether a sentence starts there, how a line is written.
import { foldText } from './fold.ts';
import { hashToken } from './hash.ts';

const WORD = /[\p{L}\p{M}\p{Nd}][\p{L}\p{M}\p{Nd}\u00AD'’.-]*/gu;
/** Units looked at on each side: enough for any two words of a headline. */
const REACH = 60;
/** Units looked at for words of a name's field, such as "drone": about a dozen words each way. */
const FIELD_REACH = 90;

export interface Neighbour {
  word: string;
  /** Only spaces (or a hyphen) stand between it and the name. */
  adjacent: boolean;
  capital: boolean;
  /** It opens its sentence, so its capital says nothing. */
  opensSentence: boolean;
}

const isCapital = (word: string) => /^\p{Lu}/u.test(word);

/** The word before `start`, if it stands in the same sentence. */
export function wordBefore(text: string, start: number): Neighbour | undefined {
  const head = text.slice(Math.max(0, start - REACH), start);
  const found = /([\p{L}\p{M}\p{Nd}][\p{L}\p{M}\p{Nd}\u00AD’'-]*\.?)([\s\u00A0-]*)$/u.exec(head);
  if (!found?.[1]) return undefined;
  const ahead = head.slice(0, found.index);
  const opensSentence = !/\S/u.test(ahead) ? start - head.length <= 0 || head.length < REACH : /[.!?…:»”"“(—–]\s*$/u.test(ahead);
  const word = found[1].replace(/[’']$/u, '');
  return { word, adjacent: true, capital: isCapital(word), opensSentence };
}

/** The word after `end`, if only spaces stand between. */
export function wordAfter(text: string, end: number): Neighbour | undefined {
  const found = /^([\s\u00A0]+|-)([\p{L}\p{M}\p{Nd}][\p{L}\p{M}\p{Nd}\u00AD’'-]*)/u.exec(text.slice(end, end + REACH));
  if (!found?.[2]) return undefined;
  return { word: found[2], adjacent: true, capital: isCapital(found[2]), opensSentence: false };
}

/** Folded hash of the first word of a neighbour, for the cue lists. */
export const cueHash = (word: string) => hashToken(foldText(word).split(' ')[0] ?? '') >>> 0;

/** The first word near the place whose hash stands in a sorted list. */
export function nearWord(text: string, start: number, end: number, among: Uint32Array): string | undefined {
  const sides = [text.slice(Math.max(0, start - FIELD_REACH), start), text.slice(end, end + FIELD_REACH)];
  for (const side of sides) {
    for (const [word] of side.matchAll(WORD)) if (holds(among, cueHash(word))) return word;
  }
  return undefined;
}

/** Words in capitals throughout: "PUTIN ARRIVA A TEHERAN". */
export function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const capitals = text.match(/\p{Lu}/gu) ?? [];
  return letters.length > 3 && capitals.length > letters.length * 0.8;
}

/** Whether a sorted list has the value. */
export function holds(sorted: Uint32Array, value: number): boolean {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const here = sorted[middle]!;
    if (here === value) return true;
    if (here < value) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
