// Places the card by a name and keeps it there while the page scrolls or changes size.
import { computePosition, flip, offset, shift, size, type Platform } from '@floating-ui/core';

/** Between the name and the card, px. */
const GAP = 8;
/** Between the card and the edge of the window, px. */
const EDGE = 8;
/** Share of the window's height that a card may take. */
const MOST_HEIGHT = 0.6;
/** A card of less height than this says too little, px. */
const LEAST_HEIGHT = 120;

interface Anchor {
  rect(): DOMRect;
}

/** The card stands in the top layer in coordinates of the window: nothing but the window clips it, no ancestor offsets it. */
const platform: Platform = {
  getElementRects: ({ reference, floating }) => {
    const { x, y, width, height } = (reference as Anchor).rect();
    return { reference: { x, y, width, height }, floating: { x: 0, y: 0, ...sizeOf(floating as HTMLElement) } };
  },
  getDimensions: (element) => sizeOf(element as HTMLElement),
  getClippingRect: () => ({ x: 0, y: 0, width: document.documentElement.clientWidth, height: innerHeight }),
  isElement: (value) => value instanceof Element,
  isRTL: (element) => (element as HTMLElement).dir === 'rtl',
};

const sizeOf = (element: HTMLElement) => ({ width: element.offsetWidth, height: element.offsetHeight });

async function place(box: HTMLElement, anchor: Anchor): Promise<void> {
  const { x, y } = await computePosition(anchor, box, {
    platform,
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP),
      flip({ padding: EDGE, fallbackStrategy: 'bestFit' }),
      shift({ padding: EDGE }),
      size({
        padding: EDGE,
        apply({ availableHeight }) {
          // what is free between the name and the edge, so that the card never covers the name
          box.style.setProperty('--most-height', `${Math.floor(Math.max(LEAST_HEIGHT, Math.min(availableHeight, innerHeight * MOST_HEIGHT)))}px`);
        },
      }),
    ],
  });
  box.style.left = `${Math.round(x)}px`;
  box.style.top = `${Math.round(y)}px`;
}

/** Places the box at a rectangle of the window now and after every scroll and resize, until the returned function is called. */
export function keepPlaced(box: HTMLElement, rect: () => DOMRect): () => void {
  const end = new AbortController();
  const anchor: Anchor = { rect };
  let due = false;
  const soon = () => {
    if (due) return;
    due = true;
    requestAnimationFrame(() => {
      due = false;
      if (!end.signal.aborted) void place(box, anchor);
    });
  };
  const sizes = new ResizeObserver(soon);
  sizes.observe(box);
  const options = { signal: end.signal, passive: true, capture: true };
  addEventListener('scroll', soon, options);
  addEventListener('resize', soon, options);
  void place(box, anchor);
  return () => {
    end.abort();
    sizes.disconnect();
  };
}
