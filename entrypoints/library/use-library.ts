// What the library page asks the background: the shelf once, the search at each letter, the open card at each day.
import { useEffect, useRef, useState } from 'preact/hooks';
import { dayFrom, type Place } from '../../components/library/address.ts';
import type { Shelf } from '../../components/library/Library.tsx';
import { PAGE } from '../../components/library/Results.tsx';
import type { CardView } from '../../cards/view.ts';
import { ask } from '../../platform/ask.ts';
import type { LookUp } from '../../reading/lookup.ts';

const message = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** @param lang the language of the answers: asked again when it changes */
export function useLibrary({ query, kind, country, card, day }: Place, lang: string | undefined) {
  const [shelf, setShelf] = useState<Shelf>();
  const [answer, setAnswer] = useState<{ found?: LookUp; query: string }>({ query });
  const [open, setOpen] = useState<{ id?: string; view?: CardView | 'missing' }>({});
  const [damaged, setDamaged] = useState<string>();
  const [most, setMost] = useState(PAGE);
  const turns = useRef({ search: 0, card: 0 });
  const fail = (error: unknown) => setDamaged(message(error));

  useEffect(() => {
    if (lang !== undefined) ask('shelf', {}).then(setShelf, fail);
  }, [lang]);

  const asked = [query, kind, country].join('\n');
  const before = useRef(asked);
  useEffect(() => {
    if (lang === undefined) return;
    // another search begins at the top
    const rows = before.current === asked ? most : PAGE;
    before.current = asked;
    if (rows !== most) setMost(rows);
    const turn = ++turns.current.search;
    ask('search', { query, kinds: kind && [kind], country, most: rows }).then((found) => turn === turns.current.search && setAnswer({ found, query }), fail);
  }, [asked, most, lang]);

  const asOf = dayFrom(day);
  useEffect(() => {
    const turn = ++turns.current.card;
    if (lang === undefined || card === undefined) return;
    ask('card', { id: card, date: asOf === undefined ? undefined : { day: asOf, from: 'reader' }, page: [], whole: true }).then((view) => turn === turns.current.card && setOpen({ id: card, view: view ?? 'missing' }), fail);
  }, [card, asOf, lang]);

  return { shelf, found: answer.found, foundFor: answer.query, card: card === undefined ? undefined : open.view, damaged, more: () => setMost((rows) => rows + PAGE) };
}
