// How a text is written, as far as the rules need it: lines in capitals or title case, pages of English or of a language that capitalises nouns.
import { isCapitalUnit, isOdd } from './fold.ts';
import { isPlainLetter } from './tokens.ts';

/** Units of a page that are looked at: manners show in the first few paragraphs. */
const SAMPLE = 6000;
/** Words that English prose cannot do without. */
const ENGLISH = new Set(['the', 'of', 'and', 'to', 'in', 'is', 'was', 'for', 'on', 'that', 'with', 'said', 'by', 'has', 'from', 'at']);
/** Share of them in English prose: 25 to 35 %; in other languages under 5 %. */
const ENGLISH_SHARE = 0.15;
/** The same of German, the one language here whose nouns have capitals. */
const GERMAN = new Set(['der', 'die', 'und', 'das', 'den', 'von', 'zu', 'mit', 'ist', 'des', 'im', 'dem', 'nicht', 'ein', 'eine', 'auch', 'auf', 'für', 'sich', 'als', 'dass', 'nach', 'wird', 'bei', 'hat']);
/** Share of them in German prose: 20 to 30 %; in other languages under 5 %, of which "des" and "den" are most. */
const GERMAN_SHARE = 0.1;
/** Share of capitalised words within sentences: German 25 to 35 %; so have others in news full of names, whose other words tell them. */
const NOUNS_SHARE = 0.22;
/** Fewer words than this say nothing of a page. */
const LEAST_WORDS = 12;

export interface Manner {
  /** A noun in front of another stands for an adjective there ("Iran Air", "the US team"). */
  english: boolean;
  /** Every noun has a capital, as in German: a capital says nothing. */
  capitalNouns: boolean;
}

export function mannerOf(blocks: readonly string[]): Manner {
  let words = 0;
  let english = 0;
  let german = 0;
  let inside = 0;
  let capitals = 0;
  let left = SAMPLE;
  for (const block of blocks) {
    if (left <= 0) break;
    const text = block.slice(0, left);
    left -= text.length;
    if (lineOf(text) !== 'plain') continue;
    let opens = true;
    for (const [word, letters] of text.matchAll(/(\p{L}[\p{L}\p{M}]*)|[.!?:]/gu)) {
      if (!letters) {
        opens = true;
        continue;
      }
      words++;
      if (ENGLISH.has(word)) english++;
      if (GERMAN.has(word)) german++;
      if (!opens && word.length > 3) {
        inside++;
        if (/^\p{Lu}/u.test(word)) capitals++;
      }
      opens = false;
    }
  }
  const enough = words >= LEAST_WORDS;
  const isGerman = german / words >= GERMAN_SHARE && capitals / Math.max(1, inside) >= NOUNS_SHARE;
  return { english: enough && english / words >= ENGLISH_SHARE, capitalNouns: enough && isGerman };
}

/** "PUTIN ARRIVA A TEHERAN" is shouted, "Putin Lands in Tehran" titled. */
export type Line = 'plain' | 'titled' | 'shouted';

/** Units of a line that are looked at. */
const LINE_SAMPLE = 400;
/** Words that title case raises; shorter ones stay small. */
const LONG_WORD = 4;

export function lineOf(text: string): Line {
  const end = Math.min(text.length, LINE_SAMPLE);
  let letters = 0;
  let capitals = 0;
  let long = 0;
  let raised = 0;
  let isFirst = true;
  for (let at = 0; at < end; ) {
    if (!isPlainLetter(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    for (; at < end && (isPlainLetter(text.charCodeAt(at)) || isOdd(text.charCodeAt(at))); at++) {
      letters++;
      if (isCapitalUnit(text.charCodeAt(at))) capitals++;
    }
    if (at - start >= LONG_WORD && !isFirst) {
      long++;
      if (isCapitalUnit(text.charCodeAt(start))) raised++;
    }
    if (at - start >= LONG_WORD) isFirst = false;
  }
  if (letters > 3 && capitals > letters * 0.8) return 'shouted';
  // a headline ends without a full stop
  return long >= 3 && raised > long * 0.7 && !/[.…]\s*$/u.test(text) ? 'titled' : 'plain';
}
