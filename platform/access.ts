// Whether the browser lets the extension read pages: Firefox leaves it to the reader, Chrome lets the reader take it back.
import { browser } from './browser.ts';

const PAGES = { origins: ['<all_urls>'] };

export const hasAccess = (): Promise<boolean> => browser.permissions.contains(PAGES);

/** Asks the reader; must be called at once when a button was pressed. Answers whether pages may be read now. */
export async function askAccess(): Promise<boolean> {
  try {
    return await browser.permissions.request(PAGES);
  } catch {
    return false;
  }
}

/** Tells whether pages may be read, now and whenever the reader changes it, until the signal aborts. */
export function watchAccess(signal: AbortSignal, onAccess: (may: boolean) => void): void {
  const look = () => void hasAccess().then((may) => (signal.aborted ? undefined : onAccess(may)), () => undefined);
  const { onAdded, onRemoved } = browser.permissions;
  for (const event of [onAdded, onRemoved]) {
    event.addListener(look);
    signal.addEventListener('abort', () => event.removeListener(look), { once: true });
  }
  look();
}
