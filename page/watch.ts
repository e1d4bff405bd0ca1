// Watches the page for changed text and for a change of address, and says so when it has calmed down.
import { closestOf, contained, isElement, isInDocument } from './nodes.ts';

/** Quiet time after the last change before the changed parts are read again, ms: a burst of inserts is one change. */
const CALM = 250;
/** At the latest after this long, even if the page never rests, ms. */
const LATEST = 2000;
/** More changed places than this are told as one: the whole page. */
const MOST_PLACES = 200;

export interface Changes {
  /** Elements whose text changed; none of them inside another. */
  roots: Element[];
  /** The address is another one: a new article may stand in the same document. */
  moved: boolean;
}

/** Our own card comes beside the body and goes: that is no change of the page. */
const OURS = 'chiosa-card';
const isOurs = ({ type, addedNodes, removedNodes }: MutationRecord) => type === 'childList' && [...addedNodes, ...removedNodes].every(({ nodeName }) => nodeName.toLowerCase() === OURS);

/** What a page's address means for its text: the fragment only scrolls. */
const addressOf = () => location.href.split('#')[0]!;

export function watchPage(signal: AbortSignal, onChange: (changes: Changes) => void): void {
  let address = addressOf();
  let places = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;

  const flush = () => {
    timer = undefined;
    const roots = outermost(places);
    places = new Set();
    const moved = addressOf() !== address;
    address = addressOf();
    if (moved || roots.length) onChange({ roots, moved });
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
      if (isOurs(record)) continue;
      const { target } = record;
      if (places.size > MOST_PLACES) {
        places = new Set([document.body]);
        break;
      }
      const element = isElement(target) ? target : target.parentElement;
      if (element && !closestOf(element, OURS)) places.add(element);
    }
    if (places.size) schedule();
  });
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: ['hidden', 'open', 'aria-hidden'] });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  // single-page sites change the address without a load
  addEventListener('popstate', schedule, { signal });
}

function outermost(places: ReadonlySet<Element>): Element[] {
  const connected = [...places].filter(isInDocument);
  return connected.filter((element) => !connected.some((other) => other !== element && contained(other, element)));
}
