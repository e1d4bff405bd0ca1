// The titles of cards in a language, asked of the background anew when there are others.
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../platform/ask.ts';

/** Titles by id; none while they are not there, or the library cannot be read: About says so. */
export function useTitles(ids: readonly string[], lang: string | undefined): Record<string, string> {
  const [titles, setTitles] = useState<Record<string, string>>({});
  const key = ids.join(' ');
  useEffect(() => {
    if (lang === undefined || key === '') return undefined;
    let current = true;
    ask('titles', { ids: key.split(' '), lang }).then(
      (found) => current && setTitles(found),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [key, lang]);
  return titles;
}
