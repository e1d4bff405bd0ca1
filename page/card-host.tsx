// Our one element on the page: beside the body, with a closed shadow root whose box stands in the top layer while something is shown.
import { type ComponentChild, render } from 'preact';
import type { Box, Point } from './hover-machine.ts';
import { aroundOf, isElement, matches } from './nodes.ts';
import { keepPlaced } from './place.ts';

export const HOST_TAG = 'chiosa-card';

/** What is shown, and how it looks and reads. */
export interface Drawn {
  node: ComponentChild;
  css: string;
  theme: 'auto' | 'light' | 'dark';
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Its name for those who do not see it. */
  label: string;
}

export interface Place {
  /** What it belongs to on the page. */
  near: Node;
  rect(): DOMRect;
  /** At the bottom of the window, for fingers. */
  sheet?: boolean;
  /** Whoever shows it. */
  by: object;
}

export class CardHost {
  #host: HTMLElement | undefined;
  #root: ShadowRoot | undefined;
  #box: HTMLElement | undefined;
  #status: HTMLElement | undefined;
  #stop: (() => void) | undefined;
  #by: object | undefined;

  get isOpen(): boolean {
    return this.#stop !== undefined;
  }

  /** Whether what is open was shown by this one. */
  isOf(by: object): boolean {
    return this.isOpen && this.#by === by;
  }

  show(drawn: Drawn, { near, rect, sheet = false, by }: Place): void {
    this.#by = by;
    let box;
    try {
      box = this.#mount(near, drawn.css);
    } catch {
      return;
    }
    box.classList.toggle('sheet', sheet);
    this.draw(drawn);
    if (!box.matches(':popover-open')) box.showPopover();
    this.#stop?.();
    if (sheet) {
      box.style.cssText = '';
      this.#stop = () => undefined;
      const over = rect().bottom + SHEET_GAP - box.getBoundingClientRect().top;
      // the name stays in sight above the sheet
      if (over > 0) scrollBy({ top: over, behavior: 'instant' });
    } else this.#stop = keepPlaced(box, rect);
    box.dataset.open = '';
  }

  /** Draws something else, or the same anew, where it stands. */
  draw({ node, theme, lang, dir, label }: Drawn): void {
    if (!this.#box) return;
    this.#box.dataset.theme = theme;
    this.#box.dir = dir;
    this.#box.lang = lang;
    this.#box.ariaLabel = label;
    render(node, this.#box);
  }

  close(): void {
    this.#stop?.();
    this.#stop = undefined;
    if (!this.#box) return;
    delete this.#box.dataset.open;
    if (this.#box.matches(':popover-open')) this.#box.hidePopover();
    render(null, this.#box);
  }

  /** Moves focus into what is shown. */
  focus(): void {
    this.#box?.focus({ preventScroll: true });
  }

  get hasFocus(): boolean {
    return Boolean(this.#root?.activeElement);
  }

  /** Says something to a screen reader without showing it. */
  announce(text: string, near: Node, css: string): void {
    this.#mount(near, css);
    const status = this.#status!;
    status.textContent = '';
    // a live region speaks of what changes in it, not of what it came with
    setTimeout(() => (status.textContent = text), ANNOUNCE_AFTER);
    // what stays would be found by a search in the page
    setTimeout(() => status.textContent === text && (status.textContent = ''), ANNOUNCED_AFTER);
  }

  /** Whether an event came out of the card: outside, a closed root shows only its host. */
  owns(target: EventTarget | null): boolean {
    return target !== null && target === this.#host;
  }

  box(): Box | undefined {
    return this.isOpen ? this.#box?.getBoundingClientRect() : undefined;
  }

  destroy(): void {
    this.close();
    this.#host?.remove();
    this.#host = undefined;
    this.#root = undefined;
    this.#box = undefined;
  }

  /** The host stands beside the body, or inside the modal dialog or what fills the screen that holds the name: outside it would be inert. @throws when the page has taken our tag for a component of its own */
  #mount(near: Node, css: string): HTMLElement {
    const parent = modalAround(near) ?? document.documentElement;
    if (this.#host && this.#box && this.#host.parentNode === parent) return this.#box;
    if (!this.#host || !this.#root || !this.#box) {
      this.#host = document.createElement(HOST_TAG);
      this.#root = this.#host.attachShadow({ mode: 'closed' });
      const style = document.createElement('style');
      style.textContent = css;
      this.#box = document.createElement('div');
      this.#box.className = 'card-box';
      this.#box.popover = 'manual';
      this.#box.role = 'dialog';
      this.#box.tabIndex = -1;
      this.#status = document.createElement('div');
      this.#status.className = 'status';
      this.#status.role = 'status';
      this.#root.append(style, this.#box, this.#status);
    }
    parent.append(this.#host);
    return this.#box;
  }
}

/** Also out of the component that the name stands in. */
function modalAround(near: Node): Element | undefined {
  for (let at: Node | null = near; at; at = aroundOf(at)) if (isElement(at) && matches.call(at, 'dialog:modal,:fullscreen')) return at;
  return undefined;
}

/** Between a name and the sheet below it, px. */
const SHEET_GAP = 12;
/** ms until a new live region is known to screen readers. */
const ANNOUNCE_AFTER = 100;
/** ms until every one has taken it in, to say it at its own time. */
const ANNOUNCED_AFTER = 3000;

/** The line of a name that the pointer is on; without a pointer the first. */
export function rectAt(range: Range, point: Point | undefined): DOMRect {
  const rects = [...range.getClientRects()];
  const under = point && rects.find((rect) => point.y >= rect.top - 2 && point.y <= rect.bottom + 2 && point.x >= rect.left - 2 && point.x <= rect.right + 2);
  return under ?? rects[0] ?? range.getBoundingClientRect();
}
