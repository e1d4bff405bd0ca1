// Where the library page is, kept in its own address: each card is a step of the browser's history, typing is none.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { addressOf, type Place, placeIn } from '../../components/library/address.ts';

/** How many cards were opened one from another before this one. */
const depthNow = (): number => (history.state as { depth?: number } | null)?.depth ?? 0;

export function usePlace() {
  const [at, setAt] = useState(() => ({ place: placeIn(location), depth: depthNow() }));
  useEffect(() => {
    const follow = () => setAt({ place: placeIn(location), depth: depthNow() });
    // Back and Forward, and an address that the reader edits
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const go = useCallback((place: Place) => {
    const before = placeIn(location);
    const opens = place.card !== undefined && place.card !== before.card;
    const closes = place.card === undefined && before.card !== undefined;
    const depth = opens && before.card !== undefined ? depthNow() + 1 : opens || closes ? 0 : depthNow();
    if (opens || closes) history.pushState({ depth }, '', addressOf(place));
    else history.replaceState({ depth }, '', addressOf(place));
    setAt({ place, depth });
  }, []);
  return { ...at, go };
}
