// The list of what was found: walked with the arrow keys, longer on request, with words for when there is nothing.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LibraryPageTexts } from '../../assets/interface/library/en.ts';
import { counted, fill, localeOf } from '../../assets/interface/words.ts';
import type { LookUp } from '../../reading/lookup.ts';
import { addressOf, type Place } from './address.ts';

interface ResultsProps {
  list: RefObject<HTMLUListElement | null>;
  found: LookUp;
  query: string;
  place: Place;
  onCard: (card: string) => void;
  onMore: () => void;
  onPlace: (place: Place) => void;
  /** Up from the first row. */
  onTop: () => void;
  lang: string;
  texts: LibraryPageTexts;
}

/** Rows that "show more" brings. */
export const PAGE = 100;

export function Results({ list, found, query, place, onCard, onMore, onPlace, onTop, lang, texts }: ResultsProps) {
  const words = texts.library;
  // One row is the list's tab stop: the one last used, else the open card's, else the first.
  const [last, setLast] = useState<string>();
  const stop = [last, place.card].find((card) => found.rows.some((row) => row.card === card)) ?? found.rows[0]?.card;
  const grown = useRef<number | undefined>(undefined);
  // The button just pressed may be gone; what it brought comes next.
  useLayoutEffect(() => {
    if (grown.current !== undefined && found.rows.length > grown.current) {
      list.current?.children[grown.current]?.querySelector('a')?.focus();
      grown.current = undefined;
    }
  }, [found]);
  const walk = (event: KeyboardEvent) => {
    const rows = [...(list.current?.querySelectorAll('a') ?? [])];
    const at = rows.indexOf(document.activeElement as HTMLAnchorElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (next === undefined || at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (next < 0) onTop();
    else rows[next]?.focus();
  };
  if (found.rows.length === 0) {
    const elsewhere = place.kind !== undefined || place.country !== undefined;
    return (
      <div class="empty" role="status">
        <h2>{elsewhere ? words.noneHere : fill(words.nothing, { query: query.trim() })}</h2>
        <p>{elsewhere ? words.noneHereText : words.nothingText}</p>
        {elsewhere && (
          <button type="button" class="main" onClick={() => onPlace({ ...place, kind: undefined, country: undefined })}>
            {words.everywhere}
          </button>
        )}
      </div>
    );
  }
  const left = found.total - found.rows.length;
  return (
    <>
      <p class="found" role="status">
        {found.near ? fill(words.near, { query: query.trim() }) : counted(words.cards, found.total, lang)}
      </p>
      <ul ref={list} class="rows" aria-label={words.results}>
        {found.rows.map(({ card, kind, title, about, piece }) => (
          <li key={card} data-kind={kind}>
            <a
              href={addressOf({ ...place, card })}
              data-card={card}
              tabIndex={card === stop ? 0 : -1}
              aria-current={card === place.card || undefined}
              onFocus={() => setLast(card)}
              onKeyDown={walk}
              onClick={(event) => {
                // With a key held it is a link like any other: in a new tab or window.
                if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
                event.preventDefault();
                onCard(card);
              }}
            >
              <span class="dot" />
              <span>
                <b>{title}</b> <span class="about">{about}</span>
                {piece !== undefined && <span class="about"> · {fill(words.piece, { piece })}</span>}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button
          type="button"
          class="side"
          onClick={() => {
            grown.current = found.rows.length;
            onMore();
          }}
        >
          {fill(words.showMore, { n: new Intl.NumberFormat(localeOf(lang)).format(Math.min(PAGE, left)) })}
        </button>
      )}
    </>
  );
}
