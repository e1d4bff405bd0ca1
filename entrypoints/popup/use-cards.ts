// The cards opened in the popup, one upon the other, said as of the page's day; another page closes them.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { FactCard } from '../../components/FactCard.tsx';
import type { CardView } from '../../cards/view.ts';
import { ask } from '../../platform/ask.ts';
import type { PageReport } from '../../reading/types.ts';

/** What shows a card, with its style: loaded once the summary stands, so that the popup need not wait for it. */
async function loadCard(): Promise<typeof FactCard> {
  const [loaded] = await Promise.all([import('../../components/FactCard.tsx'), import('../../assets/styles/card.css')]);
  return loaded.FactCard;
}

export function useCards(place: string, report: PageReport | undefined) {
  const [stack, setStack] = useState<{ place: string; cards: CardView[] }>({ place, cards: [] });
  const [Card, setCard] = useState<typeof FactCard>();
  const cards = stack.place === place ? stack.cards : [];
  const ready = report !== undefined;
  useEffect(() => {
    if (ready) void loadCard();
  }, [ready]);
  const open = useCallback(
    async (id: string) => {
      const [view, shower] = await Promise.all([ask('card', { id, date: report?.date, page: report?.counts.map(([card]) => card) ?? [] }), loadCard()]);
      setCard(() => shower);
      if (view) setStack((below) => ({ place, cards: [...(below.place === place ? below.cards : []), view] }));
    },
    [place, report],
  );
  const back = useCallback(() => setStack((below) => ({ ...below, cards: below.cards.slice(0, -1) })), []);
  const view = cards.at(-1);
  return { card: view && Card && { view, Card }, open, back };
}
