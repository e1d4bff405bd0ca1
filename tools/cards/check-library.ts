// Checks that need all cards at once: names that two of them claim, and cards that no event tells of.
import type { CardSource } from '../../cards/types.ts';
import { foldText } from '../../spotter/fold.ts';
import { Flag } from '../../spotter/types.ts';
import { namesByLanguage } from './names.ts';
import { isCountry } from './shared-names.ts';

/** Kinds that news is about: each wants an event that shows why. */
const TOLD_OF: readonly string[] = ['person', 'organisation', 'weapon'];

/** Ids of people, organisations and weapons that take part in no event. */
export function orphans(cards: readonly CardSource[]): string[] {
  const told = new Set(cards.flatMap((card) => (card.kind === 'event' ? [...card.who.map((who) => who.card), ...card.where] : [])));
  return cards.filter((card) => TOLD_OF.includes(card.kind) && !told.has(card.id)).map(({ id }) => id);
}

/**
 * Names that two cards claim as their own. A ruling is a `weak` flag on each of them ("Georgia"), so that the page decides, or `never` on the one that it is not.
 * Names that CLDR gives count as claimed; a country's name is always its own.
 */
export function clashes(cards: readonly CardSource[]): { card: CardSource; name: string; lang: string; other: string }[] {
  const claims = new Map<string, { card: CardSource; name: string; lang: string; weak: boolean }[]>();
  for (const card of cards) {
    for (const [lang, names] of Object.entries(namesByLanguage(card))) {
      for (const { text, flags } of names) {
        if (flags & Flag.never) continue;
        const key = foldText(text);
        const known = claims.get(key);
        const claim = { card, name: text, lang, weak: Boolean(flags & Flag.weak) };
        if (known) known.push(claim);
        else claims.set(key, [claim]);
      }
    }
  }
  return [...claims.values()].flatMap((all) => {
    if (all.some(({ card, weak }) => !weak && isCountry(card))) return [];
    const strong = all.filter(({ weak }) => !weak);
    const other = strong.length ? all.find(({ card }) => card.id !== strong[0]!.card.id) : undefined;
    return other ? [{ card: strong[0]!.card, name: strong[0]!.name, lang: strong[0]!.lang, other: other.card.id }] : [];
  });
}
