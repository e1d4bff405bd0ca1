// The page in Vue.
import { createSSRApp, h, shallowRef } from 'vue';
import { page } from './page.js';
import { FIRST, offer, STEPS } from './story.js';

export function app() {
  const story = shallowRef(FIRST);
  const step = (name) => {
    story.value = STEPS[name](story.value);
  };
  const made = createSSRApp({ setup: () => () => page((tag, props, ...children) => h(tag, props, children.length === 1 ? children[0] : children), story.value, () => step('count')) });
  return { made, step };
}

let live;
offer({
  hydrate: () => {
    live = app();
    live.made.mount('#root');
  },
  step: (name) => live.step(name),
  unmount: () => live.made.unmount(),
});
