// The library page: a search over all cards, filters, the list of what was found, and one card beside it as of any day.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { LibraryPageTexts } from '../../assets/interface/library/en.ts';
import { fill } from '../../assets/interface/words.ts';
import type { CardView } from '../../cards/view.ts';
import type { LookUp } from '../../reading/lookup.ts';
import type { Place } from './address.ts';
import { CardPane } from './CardPane.tsx';
import { Filters } from './Filters.tsx';
import { Results } from './Results.tsx';

export interface Shelf {
  /** The library's own day. */
  day: string;
  dayText: string;
  countries: { country: string; title: string; cards: number }[];
}

export interface LibraryProps {
  place: Place;
  /** Undefined until the first answer. */
  found?: LookUp;
  /** The query that `found` answers: the reader may have typed on. */
  foundFor: string;
  shelf?: Shelf;
  /** The open card, or 'missing' when there is none of that id; undefined until it is there. */
  card?: CardView | 'missing';
  /** What is wrong with the library itself. */
  damaged?: string;
  canBack: boolean;
  onPlace: (place: Place) => void;
  onMore: () => void;
  onBack: () => void;
  lang: string;
  texts: LibraryPageTexts;
}

export function Library(props: LibraryProps) {
  const { place, found, foundFor, shelf, damaged, texts, lang } = props;
  const words = texts.library;
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const finding = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  // Where there is room for one only, the card takes the list's place, and the focus goes with it.
  const open = place.card !== undefined;
  const shown = typeof props.card === 'object' ? props.card.id : props.card;
  useLayoutEffect(() => {
    // What is hidden loses the focus, at once or with the next picture.
    const hidden = finding.current?.getClientRects().length === 0;
    const nowhere = document.activeElement === document.body || finding.current?.contains(document.activeElement);
    if (open && shown !== undefined && hidden && nowhere) pane.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [open, shown]);
  const close = () => {
    const row = place.card;
    props.onPlace({ ...place, card: undefined, day: undefined });
    requestAnimationFrame(() => (list.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(row ?? '')}"]`) ?? field.current)?.focus());
  };
  const choose = (card: string) => props.onPlace({ ...place, card });
  const clear = () => {
    props.onPlace({ ...place, query: '' });
    field.current?.focus();
  };
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || place.query === '') return;
    event.preventDefault();
    clear();
  };
  if (damaged !== undefined)
    return (
      <div class="library">
        <Head texts={texts} />
        <div class="empty" role="alert">
          <h1>{texts.popup.damaged}</h1>
          <p>{texts.popup.damagedText}</p>
          <p class="soft">{fill(texts.popup.damagedSays, { message: damaged })}</p>
        </div>
      </div>
    );
  return (
    <div class={`library ${open ? 'reads' : ''}`}>
      <Head texts={texts} />
      <main>
        <div ref={finding} class="finding" onKeyDown={onEscape}>
          <input
            ref={field}
            type="search"
            class="seek"
            aria-label={words.search}
            placeholder={words.hint}
            autoComplete="off"
            autoCapitalize="off"
            spellcheck={false}
            // the placeholder is in the reader's own language
            dir={place.query === '' ? undefined : 'auto'}
            value={place.query}
            onInput={(event) => props.onPlace({ ...place, query: event.currentTarget.value })}
            onKeyDown={(event) => {
              // A script's keyboard takes its own keys while it composes.
              if (event.isComposing) return;
              const first = found?.only ?? found?.rows[0]?.card;
              if (event.key === 'Enter' && foundFor === place.query && first !== undefined) choose(first);
              else if (event.key === 'ArrowDown') list.current?.querySelector<HTMLElement>('a')?.focus();
              else return;
              event.preventDefault();
            }}
          />
          <Filters place={place} counts={found?.counts} shelf={shelf} onPlace={props.onPlace} lang={lang} texts={texts} />
          {found && <Results list={list} found={found} query={foundFor} place={place} onCard={choose} onMore={props.onMore} onPlace={props.onPlace} onTop={() => field.current?.focus()} lang={lang} texts={texts} />}
        </div>
        <section ref={pane} class="pane" aria-label={words.pane}>
          {open ? (
            <CardPane card={props.card} place={place} shelf={shelf} canBack={props.canBack} onPlace={props.onPlace} onBack={props.onBack} onClose={close} texts={texts} />
          ) : (
            <div class="empty">
              <h1>{words.choose}</h1>
              <p>{words.chooseText}</p>
            </div>
          )}
        </section>
      </main>
    </div>
  );
}

function Head({ texts }: { texts: LibraryPageTexts }) {
  return (
    <header class="masthead">
      <strong>Chiosa</strong>
      <h1>{texts.library.heading}</h1>
    </header>
  );
}
