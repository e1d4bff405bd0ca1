// The door to the extension's API in pages, others' and our own: the browsers' own, without the polyfill (adr/0010). Put in place of the polyfill by wxt.config.ts.
import type { Browser } from 'webextension-polyfill';

const names = globalThis as unknown as { browser?: Browser; chrome: Browser };

/** In Chromium a page's form called "browser", with an input called "runtime", would answer to that name. */
const isApi = (found: Browser | undefined) => typeof found?.runtime?.sendMessage === 'function';

/** Both browsers' own API answers with promises; Chrome has it under its own name. */
export const browser: Browser = isApi(names.browser) ? names.browser! : names.chrome;
