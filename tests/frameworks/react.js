// The page in React.
import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { page } from './page.js';
import { FIRST, offer, STEPS } from './story.js';

let step = () => undefined;

export function App() {
  const [story, setStory] = useState(FIRST);
  step = (name) => flushSync(() => setStory((before) => STEPS[name](before)));
  return page(createElement, story, () => step('count'));
}

let root;
offer({
  hydrate: () => {
    root = hydrateRoot(document.getElementById('root'), createElement(App), { onRecoverableError: (error) => console.error(error) });
  },
  step: (name) => step(name),
  unmount: () => root.unmount(),
});
