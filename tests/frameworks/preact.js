// The page in Preact.
import { h, hydrate, render } from 'preact';
import { useState } from 'preact/hooks';
import { page } from './page.js';
import { FIRST, offer, STEPS } from './story.js';

let step = () => undefined;

export function App() {
  const [story, setStory] = useState(FIRST);
  step = (name) => setStory((before) => STEPS[name](before));
  return page(h, story, () => step('count'));
}

offer({
  hydrate: () => hydrate(h(App), document.getElementById('root')),
  step: (name) => step(name),
  unmount: () => render(null, document.getElementById('root')),
});
