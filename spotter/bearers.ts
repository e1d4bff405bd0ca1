// Weapons that are called after somebody: once a page names him ("Selçuk Bayraktar", "Elliott Abrams"), his surname alone is his.
import { foldText } from './fold.ts';
import type { Refusal } from './types.ts';

export class Bearers {
  /** Folded surnames. */
  readonly #surnames = new Set<string>();

  /** A name of several words that looks like a weapon's and is not. */
  note(surface: string): void {
    this.#surnames.add(foldText(surface).split(' ').at(-1)!);
  }

  /** Why a weapon's name is left alone, if it is: `beside` is what its neighbours say. */
  refusal(surface: string, beside: Refusal | undefined): Refusal | undefined {
    if (beside?.rule === 'other-given-name') this.note(surface);
    return beside ?? (this.#surnames.has(foldText(surface)) ? { rule: 'other-given-name', word: surface } : undefined);
  }
}
