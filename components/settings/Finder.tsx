// A search field over a list that has grown long, and the count of what it holds.
import { useState } from 'preact/hooks';
import { fold } from '../popup/find.ts';

/** A list of so many is seen at a glance. */
const LONG = 8;

/** What is searched for, and whether a text has every word of it. */
export function useFinder(entries: number) {
  const [typed, setQuery] = useState('');
  const long = entries > LONG;
  const query = long ? typed.trim() : '';
  const words = fold(query).split(/\s+/).filter(Boolean);
  return {
    long,
    typed,
    query,
    setQuery,
    finds: (text: string) => {
      const folded = fold(text);
      return words.every((word) => folded.includes(word));
    },
  };
}

interface FinderProps {
  finder: ReturnType<typeof useFinder>;
  label: string;
  count: string;
  /** What is said when nothing is found; empty when something is. */
  nothing: string;
}

export function Finder({ finder, label, count, nothing }: FinderProps) {
  return (
    <>
      <div class="finder">
        {finder.long && (
          <input
            type="search"
            autoComplete="off"
            spellcheck={false}
            aria-label={label}
            placeholder={label}
            value={finder.typed}
            onInput={(event) => finder.setQuery(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || finder.typed === '') return;
              event.preventDefault();
              finder.setQuery('');
            }}
          />
        )}
        <span class="soft">{count}</span>
      </div>
      <p class="soft" role="status">
        {nothing}
      </p>
    </>
  );
}
