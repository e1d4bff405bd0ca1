// Names that several cards bear: who keeps them, and who needs the page's support.
import type { CardSource } from '../../cards/types.ts';
import { foldText } from '../../spotter/fold.ts';
import { Flag, type Name } from '../../spotter/types.ts';

export const isCountry = (card: CardSource): boolean => card.kind !== 'event' && card.country !== undefined;

/**
 * A country that bears a name without `weak` keeps it alone: "Тунис" is Tunisia, not its capital, and "Mexico" is no city; a form of its name, where all others are weak
 * forms: Polish "Danię" is no Mr Dan. So does anything else that bears a name as written, where all others have it as a weak form. Any other name of two cards is weak for both, so that
 * the page decides.
 */
export function settleShared(names: readonly Name[], cards: readonly CardSource[]): Name[] {
  const bearers = new Map<string, Set<number>>();
  const countries = new Map<string, Set<number>>();
  const forms = new Map<string, Set<number>>();
  const claimed = new Map<string, Set<number>>();
  const written = new Map<string, Set<number>>();
  for (const { text, card, flags } of names) {
    if (flags & Flag.never) continue;
    const folded = foldText(text);
    put(bearers, folded, card);
    const isOwn = !(flags & Flag.weak) && isCountry(cards[card]!);
    if (isOwn) put(flags & Flag.form ? forms : countries, folded, card);
    else if (!(flags & Flag.weak && flags & Flag.form)) put(claimed, folded, card);
    if (!(flags & (Flag.weak | Flag.form))) put(written, folded, card);
  }
  // "Hamas" is the movement, though Germans say so of what is Hama's
  const soleOwner = (folded: string) => (written.get(folded)?.size === 1 && claimed.get(folded)?.size === 1 ? written.get(folded) : undefined);
  return names.flatMap((name) => {
    const folded = foldText(name.text);
    if (name.flags & Flag.never || (bearers.get(folded)?.size ?? 0) < 2) return [name];
    const owners = countries.get(folded) ?? (claimed.has(folded) ? undefined : forms.get(folded)) ?? soleOwner(folded);
    if (owners?.size !== 1) return [{ ...name, flags: name.flags | Flag.weak }];
    return owners.has(name.card) ? [name] : [];
  });
}

function put(map: Map<string, Set<number>>, key: string, card: number): void {
  const known = map.get(key);
  if (known) known.add(card);
  else map.set(key, new Set([card]));
}
