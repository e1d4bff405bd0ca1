// The page in Svelte: what hydrates it.
import { flushSync, hydrate, unmount } from 'svelte';
import Page from './Page.svelte';
import { offer } from './story.js';

let live;
offer({
  hydrate: () => {
    live = hydrate(Page, { target: document.getElementById('root') });
    flushSync();
  },
  step: (name) => flushSync(() => live.step(name)),
  unmount: () => unmount(live),
});
