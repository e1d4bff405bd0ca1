// Watches the page for changed text and for a change of address, and says so when it has calmed down.
import { isInline } from './blocks.ts';
import { aroundOf, closestOf, isElement, outermost } from './nodes.ts';
import { isLeftOut } from './unreadable.ts';

/** Quiet time after the last change before the changed parts are read again, ms: a burst of inserts is one change. */
const CALM = 250;
/** At the latest after this long, even if the page never rests, ms. */
const LATEST = 2000;
/** More changed places than this are told as one: the whole page. */
const MOST_PLACES = 200;

export interface Changes {
  /** Elements whose text changed or that came; none of them inside another. None when parts of the page only went. */
  roots: Element[];
  /** The address is another one: a new article may stand in the same document. */
  moved: boolean;
}

/** Our own card is not part of the page. */
const OURS = 'chiosa-card';

/** Whether a node is text or part of a line of it: where such a one stands, what comes and goes changes the line. */
const isOfLine = (node: Node | null) => node && (isElement(node) ? isInline(node) : node.nodeValue?.trim());

/** What a page's address means for its text: the fragment only scrolls. */
const addressOf = () => location.href.split('#')[0]!;

/** Returns what watches a component's tree besides: nothing of it is told outside. */
export function watchPage(signal: AbortSignal, onChange: (changes: Changes) => void): (tree: Node) => void {
  let address = addressOf();
  /** Changed elements, and those that went. */
  let places = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;

  const flush = () => {
    timer = undefined;
    const roots = outermost(places);
    const moved = addressOf() !== address;
    const tell = moved || places.size > 0;
    places = new Set();
    address = addressOf();
    if (tell) onChange({ roots, moved });
  };
  const schedule = () => {
    const now = performance.now();
    if (timer === undefined) first = now;
    else if (now - first > LATEST) return;
    clearTimeout(timer);
    timer = setTimeout(flush, Math.min(CALM, Math.max(0, LATEST - (now - first))));
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      // looked at first: a page may change one place a hundred thousand times at once
      if (places.has(record.target)) continue;
      const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } = record;
      let element: Node | null = target;
      while (element && !isElement(element)) element = aroundOf(element);
      if (!element || closestOf(element, OURS)) continue;
      // so many at once are not looked at one by one: what they stand in is read again
      if (addedNodes.length + removedNodes.length > MOST_PLACES) {
        places.add(element);
        continue;
      }
      const parts = [...addedNodes, ...removedNodes].filter((node) => !isElement(node) || !isLeftOut(node));
      // blocks that came or went by themselves are told by themselves: what stands beside them did not change
      if (type !== 'childList' || (parts.length && [...parts, element, previousSibling, nextSibling].some(isOfLine))) places.add(element);
      else for (const part of parts) if (isElement(part)) places.add(part);
      if (places.size > MOST_PLACES) {
        places = new Set([document.body]);
        break;
      }
    }
    if (places.size) schedule();
  });
  const watch = (tree: Node) => observer.observe(tree, { childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: ['hidden', 'open', 'aria-hidden'] });
  watch(document.documentElement);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  // single-page sites change the address without a load
  addEventListener('popstate', schedule, { signal });
  return watch;
}
