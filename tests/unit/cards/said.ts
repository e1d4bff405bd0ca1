// A phrase as a reader sees it, with what leads to a card in square brackets.
import type { CardView, Phrase } from '../../../cards/view.ts';

export const said = (phrase: Phrase): string => phrase.map(({ text, card }) => (card === undefined ? String(text) : `[${text}]`)).join('');

/** The rows of a card, one line each: label first, then its values. */
export const lines = ({ rows }: CardView): string[] => rows.map(({ label, values }) => `${label}: ${values.map(said).join(' | ')}`);
