// The script that runs in every page: starts a visit where pages can be read. Wiring only.
// It is listed in the manifest by wxt.config.ts and not a WXT content script: a page can forge the messages that end those.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isAlive } from '../platform/ask.ts';
import { isReadable, Visit } from '../page/visit.ts';

export default defineUnlistedScript(() => {
  const start = () => {
    if (isReadable() && isAlive()) void Visit.start();
  };
  // one that is only being made ready may never be seen, and its count would stand on the tab of the page that is
  if ((document as { prerendering?: unknown }).prerendering === true) document.addEventListener('prerenderingchange', start, { once: true });
  else start();
});
