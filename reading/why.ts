// Turns the spotter's reasons into a line that a reader understands.
import type { Sayer } from '../cards/say/sayer.ts';
import type { Reason, Refusal } from '../spotter/types.ts';
import type { Library } from '../cards/library.ts';

const namesOf = (sayer: Sayer, library: Library, cards: readonly number[]) => cards.map((card) => sayer.title(library.cards[card]?.id ?? '')).join(', ');

export function sayReason(sayer: Sayer, library: Library, reason: Reason): string {
  if ('word' in reason) return sayer.label(`why-${reason.rule}`, 'm', reason.word);
  if ('cards' in reason) return sayer.label(`why-${reason.rule}`, 'm', namesOf(sayer, library, reason.cards));
  return sayer.label(`why-${reason.rule}`);
}

export function sayRefusal(sayer: Sayer, refusal: Refusal): string {
  return sayer.label(`unsure-${refusal.rule}`, 'm', 'word' in refusal ? refusal.word : '');
}
