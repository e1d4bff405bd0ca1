// People who are called like a city: "Valeska Paris" makes the page's other "Paris" hers, unless something happens in Paris.
import { foldText } from './fold.ts';
import type { Index } from './format.ts';
import { isCase, opensSentence, wordBefore, holds, cueHash } from './surroundings.ts';
import type { Candidate, Refusal } from './types.ts';

/** Small words that only a place stands behind. */
const LOCATING = new Set(foldText('in near into outside across throughout nach à en a em w v u w do z ze в у из до з із біля возле').split(' '));
/** Words with a capital that stand before a place and give it no surname: compass points, and what a city has. */
const NO_NAME = new Set(foldText('north south east west northern southern eastern western central greater new old upper lower downtown st saint via and or the il lo la gli le el los las les').split(' '));

interface Seen extends Candidate {
  block: number;
}

const SINGLE = /^\p{Lu}[\p{Ll}\p{M}]+$/u;

/**
 * Folded surfaces of places that some page uses as a surname and never as a place.
 * @param places single words that can only be places, with the ends of what stands before them
 */
export class Namesakes {
  readonly #surnames = new Set<string>();
  readonly #located = new Set<string>();
  /** Sentence openers and the place behind them, seen once. */
  readonly #openers = new Set<string>();
  readonly #index: Index;

  constructor(index: Index) {
    this.#index = index;
  }

  /** Looks at one place that may be either. `endBefore` is the end of the place before it: what a card knows is no given name. */
  look(text: string, place: Seen, endBefore: number): void {
    const surface = text.slice(place.start, place.end);
    if (!SINGLE.test(surface)) return;
    const before = wordBefore(text, place.start);
    if (!before || before.hyphen || before.end <= endBefore) return;
    const folded = foldText(before.word);
    if (LOCATING.has(folded) || isCase(text, place.end)) this.#located.add(foldText(surface));
    else if (before.capital && SINGLE.test(before.word) && !this.#isWord(before.word, folded)) this.#count(surface, folded, opensSentence(text, before.start));
  }

  /** Why a place is left alone, if it is. */
  refusal(text: string, place: Seen): Refusal | undefined {
    const surface = text.slice(place.start, place.end);
    const folded = foldText(surface);
    return this.#surnames.has(folded) && !this.#located.has(folded) ? { rule: 'other-given-name', word: surface } : undefined;
  }

  /** What opens a sentence may be any word ("Yesterday Paris …"), unless it comes again. */
  #count(surface: string, before: string, opens: boolean): void {
    const pair = `${before} ${foldText(surface)}`;
    if (!opens || this.#openers.has(pair)) this.#surnames.add(foldText(surface));
    else this.#openers.add(pair);
  }

  #isWord(word: string, folded: string): boolean {
    const hash = cueHash(word);
    return NO_NAME.has(folded) || holds(this.#index.titles, hash) || holds(this.#index.months, hash) || holds(this.#index.institutions, hash);
  }
}
