// The browser's shortcuts, read again whenever the reader comes back from changing them.
import { useEffect, useState } from 'preact/hooks';
import { type Shortcut, shortcuts } from '../../platform/commands.ts';

export function useShortcuts(): Shortcut[] | undefined {
  const [found, setFound] = useState<Shortcut[]>();
  useEffect(() => {
    const life = new AbortController();
    const read = () =>
      void shortcuts().then(
        (known) => life.signal.aborted || setFound(known),
        () => undefined,
      );
    read();
    addEventListener('focus', read, { signal: life.signal });
    return () => life.abort();
  }, []);
  return found;
}
