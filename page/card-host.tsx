// The card on the page: one element beside the body with a closed shadow root, in the top layer while a card is open.
import { render } from 'preact';
import type { CardView } from '../cards/view.ts';
import { FactCard } from '../components/FactCard.tsx';
import type { Face } from '../platform/messages.ts';
import type { Point } from './hover-machine.ts';
import { closestOf } from './nodes.ts';
import { keepPlaced } from './place.ts';

export const HOST_TAG = 'chiosa-card';

export interface CardProps {
  view: CardView;
  why?: string;
  canBack: boolean;
  face: Face;
  theme: 'auto' | 'light' | 'dark';
}

export interface CardActions {
  onCard(id: string): void;
  onBack(): void;
  onClose(): void;
}

export class CardHost {
  #host: HTMLElement | undefined;
  #root: ShadowRoot | undefined;
  #box: HTMLElement | undefined;
  #stop: (() => void) | undefined;
  #actions: CardActions;

  constructor(actions: CardActions) {
    this.#actions = actions;
  }

  get isOpen(): boolean {
    return this.#stop !== undefined;
  }

  /** Shows a card at a name. `point`: the pointer, which says by which line's rectangle of a name over two lines the card is placed. */
  show(props: CardProps, range: Range, point?: Point): void {
    const box = this.#mount(range, props.face.css);
    this.update(props);
    if (!box.matches(':popover-open')) box.showPopover();
    this.#stop?.();
    this.#stop = keepPlaced(box, () => rectAt(range, point));
    box.dataset.open = '';
  }

  /** Draws another card, or the same one anew, where it stands. */
  update(props: CardProps): void {
    if (!this.#box) return;
    this.#box.dataset.theme = props.theme;
    this.#box.dir = props.view.dir;
    this.#box.lang = props.view.lang;
    this.#box.ariaLabel = props.view.title;
    render(
      <FactCard view={props.view} why={props.why} canBack={props.canBack} texts={props.face.texts} onCard={this.#actions.onCard} onBack={this.#actions.onBack} onClose={this.#actions.onClose} />,
      this.#box,
    );
  }

  close(): void {
    this.#stop?.();
    this.#stop = undefined;
    if (!this.#box) return;
    delete this.#box.dataset.open;
    if (this.#box.matches(':popover-open')) this.#box.hidePopover();
    render(null, this.#box);
  }

  /** Moves focus into the card. */
  focus(): void {
    this.#box?.focus({ preventScroll: true });
  }

  get hasFocus(): boolean {
    return Boolean(this.#root?.activeElement);
  }

  /** Whether an event came out of the card: outside, a closed root shows only its host. */
  owns(target: EventTarget | null): boolean {
    return target !== null && target === this.#host;
  }

  box(): DOMRect | undefined {
    return this.isOpen ? this.#box?.getBoundingClientRect() : undefined;
  }

  destroy(): void {
    this.close();
    this.#host?.remove();
    this.#host = undefined;
    this.#root = undefined;
    this.#box = undefined;
  }

  /** The host stands beside the body, or inside the modal dialog that holds the name: outside it would be inert. */
  #mount(range: Range, css: string): HTMLElement {
    const parent = dialogAround(range) ?? document.documentElement;
    if (this.#host && this.#box && this.#host.parentNode === parent) return this.#box;
    if (!this.#host || !this.#root || !this.#box) {
      this.#host = document.createElement(HOST_TAG);
      this.#host.style.cssText = 'all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; inline-size: 0 !important; block-size: 0 !important;';
      this.#root = this.#host.attachShadow({ mode: 'closed' });
      const style = document.createElement('style');
      style.textContent = css;
      this.#box = document.createElement('div');
      this.#box.className = 'card-box';
      this.#box.popover = 'manual';
      this.#box.role = 'dialog';
      this.#box.tabIndex = -1;
      this.#root.append(style, this.#box);
    }
    parent.append(this.#host);
    return this.#box;
  }
}

function dialogAround(range: Range): Element | null {
  const { parentElement } = range.startContainer;
  return parentElement && closestOf(parentElement, 'dialog:modal');
}

/** The line of a name that the pointer is on; without a pointer the first. */
function rectAt(range: Range, point: Point | undefined): DOMRect {
  const rects = [...range.getClientRects()];
  const under = point && rects.find((rect) => point.y >= rect.top - 2 && point.y <= rect.bottom + 2 && point.x >= rect.left - 2 && point.x <= rect.right + 2);
  return under ?? rects[0] ?? range.getBoundingClientRect();
}
