// The tab that the popup or the panel speaks of, followed from one to the next.
import { useLayoutEffect, useState } from 'preact/hooks';
import { type Tab, watchTab } from '../../platform/tabs.ts';

/** Undefined until it is known; `tab` is undefined where no tab is in front. Another object for each time that the page should be asked again. */
export function useTab(): { tab: Tab | undefined } | undefined {
  const [seen, setSeen] = useState<{ tab: Tab | undefined }>();
  // At once, not after the first picture: everything else waits for it.
  useLayoutEffect(() => {
    const life = new AbortController();
    watchTab(life.signal, (tab) => setSeen({ tab }));
    return () => life.abort();
  }, []);
  return seen;
}
