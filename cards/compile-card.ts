// A card's source made into what the compiled library holds of it.
import type { Bones } from './check-card.ts';
import type { CompiledCard } from './library.ts';
import type { Fact } from './types.ts';

/**
 * What the library keeps of a card: all but its words, its names and its sources.
 * @param native the name at home
 */
export function compileCard(card: Bones, native?: string): CompiledCard {
  const common = {
    id: card.id,
    article: card.article,
    facts: card.facts.map(bare),
    sources: Object.keys(card.sources).length,
    reviewed: card.reviewed,
    reviewBy: earliest([card['review-by'], ...card.facts.map((fact) => (fact as Fact)['review-by'])]),
  };
  if (card.kind === 'event') {
    const [from, to] = typeof card.when === 'string' ? [card.when, card.when] : [card.when.from, card.when.to];
    return { ...common, kind: card.kind, from, to, where: card.where, who: card.who, follows: card.follows };
  }
  return { ...common, kind: card.kind, gender: card.gender, native: native ? { text: native, lang: card.native! } : undefined };
}

/** A fact without what only its keepers need: which page says it, and when it is looked at again. */
const bare = ({ source: _source, 'review-by': _review, ...fact }: Bones['facts'][number]) => fact as Fact;

const earliest = (days: (string | undefined)[]) => days.filter((day): day is string => Boolean(day)).sort()[0];
