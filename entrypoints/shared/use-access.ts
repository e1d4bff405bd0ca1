// Whether the browser lets Chiosa read pages, as our own pages hold it.
import { useEffect, useState } from 'preact/hooks';
import { watchAccess } from '../../platform/access.ts';

/** Undefined until the browser has answered. */
export function useAccess(): boolean | undefined {
  const [may, setMay] = useState<boolean>();
  useEffect(() => {
    const life = new AbortController();
    watchAccess(life.signal, setMay);
    return () => life.abort();
  }, []);
  return may;
}
