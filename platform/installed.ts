// The moment the extension comes to a browser for the first time.
import { browser } from './browser.ts';

/** Must be called at once when the background starts: the browser tells of it once. Not called for an update. */
export function onFirstRun(run: () => Promise<unknown>): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') run().catch(() => undefined);
  });
}
