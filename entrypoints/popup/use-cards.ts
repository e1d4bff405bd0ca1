// The cards opened in the popup, one upon the other, said as of the page's day.
import { useCallback, useState } from 'preact/hooks';
import type { CardView } from '../../cards/view.ts';
import { ask } from '../../platform/ask.ts';
import type { PageReport } from '../../reading/types.ts';

export function useCards(report: PageReport | undefined) {
  const [stack, setStack] = useState<CardView[]>([]);
  const open = useCallback(
    async (id: string) => {
      const view = await ask('card', { id, date: report?.date, page: report?.counts.map(([card]) => card) ?? [] });
      if (view) setStack((below) => [...below, view]);
    },
    [report],
  );
  const back = useCallback(() => setStack((cards) => cards.slice(0, -1)), []);
  return { card: stack.at(-1), open, back };
}
