// People who are called like a city: "Valeska Paris" makes the page's other "Paris" hers, unless something happens in Paris.
import { foldText } from './fold.ts';
import type { Index } from './format.ts';
import { cueHash, holds, isCase, opensSentence, wordBefore } from './surroundings.ts';
import type { Candidate, Refusal } from './types.ts';

/** Small words that only a place stands behind. */
const LOCATING = new Set(foldText('in near into outside across throughout nach à en a em w v u w do z ze в у из до на з із біля возле').split(' '));
/** Words with a capital that stand before a place and give it no surname: compass points, and what a city has. */
const NO_NAME = new Set(foldText('north south east west northern southern eastern western northeastern northwestern southeastern southwestern central mainland occupied held greater new old upper lower downtown st saint via and or the il lo la gli le el los las les').split(' '));

interface Seen extends Candidate {
  block: number;
}

const keyOf = ({ block, start }: Seen) => `${block}:${start}`;
/** A Slavic genitive stands behind any noun: "Курил Японии". */
const LATIN = /\p{Script=Latin}/u;
const SINGLE = /^\p{Lu}[\p{Ll}\p{M}]+$/u;

/** Whether a place stands where something happens in it. */
export const isLocated = (text: string, { start, end }: Candidate): boolean => LOCATING.has(foldText(wordBefore(text, start)?.word ?? '')) || isCase(text, end);

/**
 * Folded surfaces of places that some page uses as a surname and never as a place.
 * @param places single words that can only be places, with the ends of what stands before them
 */
export class Namesakes {
  readonly #surnames = new Set<string>();
  readonly #located = new Set<string>();
  /** Another word with a capital and the place behind it, which only there is part of a longer name: "Environment Canada", "Regione Veneto". */
  readonly #longer = new Set<string>();
  /** Where such pairs stand. */
  readonly #pairs = new Map<string, string>();
  /** Pairs that opened a sentence. */
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
    else if (!before.capital || !SINGLE.test(before.word) || this.#isWord(before.word, folded)) return;
    else this.#count(place, surface, before.word, opensSentence(text, before.start));
  }

  /** Why a place is left alone, if it is. */
  refusal(text: string, place: Seen): Refusal | undefined {
    const surface = text.slice(place.start, place.end);
    const folded = foldText(surface);
    if (this.#longer.has(this.#pairs.get(keyOf(place)) ?? '')) return { rule: 'longer-name', word: surface };
    return this.#surnames.has(folded) && !this.#located.has(folded) ? { rule: 'other-given-name', word: surface } : undefined;
  }

  /** What opens a sentence may be any word ("Will Jordan join? If Australia …"), unless a given name comes again. */
  #count(place: Seen, surface: string, before: string, opens: boolean): void {
    const name = foldText(surface);
    const pair = `${foldText(before)} ${name}`;
    this.#pairs.set(keyOf(place), pair);
    const isGiven = holds(this.#index.givenNames, cueHash(before));
    if (isGiven && (!opens || this.#openers.has(pair))) this.#surnames.add(name);
    else if (opens) this.#openers.add(pair);
    else if (LATIN.test(surface)) this.#longer.add(pair);
  }

  #isWord(word: string, folded: string): boolean {
    const hash = cueHash(word);
    return NO_NAME.has(folded) || holds(this.#index.titles, hash) || holds(this.#index.months, hash) || holds(this.#index.institutions, hash);
  }
}
