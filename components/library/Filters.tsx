// What the list is narrowed to: one kind of card, one country.
import type { LibraryPageTexts } from '../../assets/interface/library/en.ts';
import { localeOf } from '../../assets/interface/words.ts';
import { KINDS } from '../../cards/kinds.ts';
import type { LookUp } from '../../reading/lookup.ts';
import type { Place } from './address.ts';
import type { Shelf } from './Library.tsx';

interface FiltersProps {
  place: Place;
  counts?: LookUp['counts'];
  shelf?: Shelf;
  onPlace: (place: Place) => void;
  lang: string;
  texts: LibraryPageTexts;
}

export function Filters({ place, counts, shelf, onPlace, lang, texts }: FiltersProps) {
  const words = texts.library;
  const number = new Intl.NumberFormat(localeOf(lang));
  const all = counts && Object.values(counts).reduce((sum, n) => sum + n, 0);
  const chip = (kind: Place['kind'], name: string, n: number | undefined) => (
    <button
      key={kind ?? 'all'}
      type="button"
      class={n === 0 ? 'chip none' : 'chip'}
      data-kind={kind}
      aria-pressed={place.kind === kind}
      onClick={() => onPlace({ ...place, kind: place.kind === kind ? undefined : kind })}
    >
      {kind && <span class="dot" />}
      {name} <small>{n === undefined ? '' : number.format(n)}</small>
    </button>
  );
  return (
    <div class="filters">
      <div class="chips" role="group" aria-label={words.kinds}>
        {chip(undefined, words.all, all)}
        {KINDS.map((kind) => chip(kind, texts.kinds[kind], counts?.[kind]))}
      </div>
      {shelf && (
        <select aria-label={words.country} value={place.country ?? ''} onChange={(event) => onPlace({ ...place, country: event.currentTarget.value || undefined })}>
          <option value="">{words.allCountries}</option>
          {shelf.countries.map(({ country, title, cards }) => (
            <option key={country} value={country}>
              {title} ({number.format(cards)})
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
