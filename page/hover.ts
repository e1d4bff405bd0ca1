// Hover intent: when the pointer rests on a mark, when it leaves for good, and which hover a timer belongs to.
import { nodeTypeOf } from './nodes.ts';

/** Movement that counts as still resting, px. */
const REST_MOVE = 3;
/** A pointer that keeps moving slowly over one mark opens the card at the latest after this, ms, or after the reader's own delay if that is longer. */
const LATEST_OPEN = 700;
/** A pointer that has not moved within this, ms, was not moved by the reader: the page scrolled or shifted under it. */
const MOVED_WITHIN = 150;
/** No card within this after a scroll, ms. */
const SCROLL_QUIET = 100;
/** Time to come back, or to reach the card, ms. */
const GRACE = 300;
/** With a card open or just closed, the next one opens sooner. */
const WARM_DELAY = 100;
const WARM_FOR = 400;

export interface Point {
  x: number;
  y: number;
}

export interface HoverHost<Target> {
  /** The mark under the pointer, if there is one. */
  find(point: Point): Target | undefined;
  /** Whether two marks are one: a page that was read again has new ones in the same places. */
  same(one: Target, other: Target): boolean;
  /** Whether the point is on the open card. */
  onCard(point: Point): boolean;
  /** The open card's box, for the way towards it. */
  cardBox(): DOMRect | undefined;
  open(target: Target, point: Point): void;
  close(): void;
  /** Milliseconds at rest. */
  delay(): number;
  /** Whether resting opens at all, and which key must be held if any. */
  mode(): { rest: boolean; key?: 'Alt' | 'Control' | 'Shift' };
}

type State<Target> =
  | { name: 'idle' }
  /** On a mark, waiting for rest. */
  | { name: 'resting'; target: Target; at: Point; since: number }
  | { name: 'open'; target: Target }
  /** Off the mark, on the way to the card or away. */
  | { name: 'leaving'; target: Target; from: Point };

export class Hover<Target> {
  #host: HoverHost<Target>;
  #state: State<Target> = { name: 'idle' };
  /** Each timer carries the number of its hover; a stale one does nothing. */
  #token = 0;
  /** The mark whose card is on screen, also while the pointer rests on another. */
  #shown: Target | undefined;
  /** The mark whose card the reader closed: it stays closed until the pointer has been elsewhere. */
  #dismissed: Target | undefined;
  #closedAt = -Infinity;
  #movedAt = -Infinity;
  #scrolledAt = -Infinity;
  #point: Point = { x: -1, y: -1 };

  constructor(host: HoverHost<Target>, signal: AbortSignal) {
    this.#host = host;
    const options = { signal, passive: true, capture: true };
    addEventListener('pointermove', (event) => this.#move(event), options);
    addEventListener('pointerdown', (event) => event.isTrusted && this.#cancel(), options);
    addEventListener('scroll', (event) => event.isTrusted && this.#scroll(event.target), options);
    addEventListener('blur', (event) => event.isTrusted && !(event.target instanceof Node) && this.#cancel(), options);
    // out of the window
    addEventListener('pointerout', (event) => event.isTrusted && !event.relatedTarget && this.#cancel(), options);
    addEventListener('keydown', (event) => event.isTrusted && !event.repeat && this.#pressed(event.key), options);
    signal.addEventListener('abort', () => this.#token++);
  }

  /** The card was opened or closed by other means (key, click, Escape). */
  set(target: Target | undefined): void {
    this.#token++;
    this.#dismissed = target === undefined ? this.#shown : undefined;
    this.#shown = target;
    this.#state = target === undefined ? { name: 'idle' } : { name: 'open', target };
    if (target === undefined) this.#closedAt = performance.now();
  }

  #after(ms: number, act: () => void): void {
    const token = ++this.#token;
    setTimeout(() => token === this.#token && act(), ms);
  }

  #isSame(one: Target | undefined, other: Target | undefined): boolean {
    return one !== undefined && other !== undefined && (one === other || this.#host.same(one, other));
  }

  #move(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const point = { x: event.clientX, y: event.clientY };
    if (point.x === this.#point.x && point.y === this.#point.y) return;
    const before = this.#point;
    this.#point = point;
    this.#movedAt = performance.now();
    const { rest, key } = this.#host.mode();
    const wanted = rest && event.buttons === 0 && (!key || event.getModifierState(key));
    const state = this.#state;
    if (this.#shown !== undefined && this.#host.onCard(point)) {
      this.#token++;
      this.#state = { name: 'open', target: this.#shown };
      return;
    }
    const target = this.#host.find(point);
    if (!this.#isSame(target, this.#dismissed)) this.#dismissed = undefined;
    else return;
    if (target !== undefined && this.#isSame(target, this.#shown)) {
      this.#token++;
      this.#shown = target;
      this.#state = { name: 'open', target };
      return;
    }
    if (state.name === 'open' || state.name === 'leaving') {
      if (target !== undefined && wanted && !(state.name === 'leaving' && this.#towardsCard(before, point))) this.#rest(target, point, this.#delay());
      else if (state.name === 'open') this.#leave(state.target, before);
      else if (this.#towardsCard(state.from, point)) this.#leave(state.target, state.from);
      return;
    }
    if (target === undefined || !wanted) {
      if (state.name === 'resting') this.#giveUp(before);
      return;
    }
    if (state.name === 'resting' && this.#isSame(state.target, target)) {
      if (Math.hypot(point.x - state.at.x, point.y - state.at.y) <= REST_MOVE) return;
      const delay = this.#delay();
      const left = state.since + Math.max(LATEST_OPEN, delay) - performance.now();
      this.#state = { ...state, target, at: point };
      this.#after(Math.max(0, Math.min(delay, left)), () => this.#open(target));
      return;
    }
    this.#rest(target, point, this.#delay());
  }

  #delay(): number {
    return this.#shown !== undefined || performance.now() - this.#closedAt < WARM_FOR ? Math.min(WARM_DELAY, this.#host.delay()) : this.#host.delay();
  }

  #rest(target: Target, point: Point, delay: number): void {
    // the open card stays until the next one replaces it
    this.#state = { name: 'resting', target, at: point, since: performance.now() };
    this.#after(delay, () => this.#open(target));
  }

  #open(target: Target): void {
    const now = performance.now();
    const found = this.#host.find(this.#point);
    const selecting = (getSelection()?.type ?? 'None') === 'Range';
    if (selecting || now - this.#scrolledAt < SCROLL_QUIET || now - this.#movedAt > LATEST_OPEN + MOVED_WITHIN + this.#host.delay() || found === undefined || !this.#isSame(found, target)) {
      this.#giveUp(this.#point);
      return;
    }
    this.#shown = found;
    this.#state = { name: 'open', target: found };
    this.#host.open(found, this.#point);
  }

  #leave(target: Target, from: Point): void {
    this.#state = { name: 'leaving', target, from };
    this.#after(GRACE, () => {
      this.#state = { name: 'idle' };
      this.#shown = undefined;
      this.#closedAt = performance.now();
      this.#host.close();
    });
  }

  /** No longer resting on a mark: the card that is still open, if any, gets its grace. */
  #giveUp(from: Point): void {
    this.#token++;
    if (this.#shown === undefined) this.#state = { name: 'idle' };
    else this.#leave(this.#shown, from);
  }

  /** The pointer is inside the triangle from where it left to the near side of the card, and so on its way there. */
  #towardsCard(from: Point, point: Point): boolean {
    const box = this.#host.cardBox();
    if (!box) return false;
    const side = from.y < box.top ? box.top : from.y > box.bottom ? box.bottom : undefined;
    const corners: [Point, Point] = side === undefined ? [{ x: from.x < box.left ? box.left : box.right, y: box.top }, { x: from.x < box.left ? box.left : box.right, y: box.bottom }] : [{ x: box.left, y: side }, { x: box.right, y: side }];
    return inTriangle(point, from, corners[0], corners[1]);
  }

  /** What scrolls elsewhere, like a carousel, moves nothing under the pointer. */
  #scroll(scrolled: EventTarget | null): void {
    if (scrolled instanceof Node && nodeTypeOf(scrolled) === 1 && !isInBox(this.#point, boxOf.call(scrolled))) return;
    this.#scrolledAt = performance.now();
    this.#cancel();
  }

  /** The key that opens, pressed while the pointer is on a mark already. */
  #pressed(pressed: string): void {
    const { rest, key } = this.#host.mode();
    const target = rest && key === pressed ? this.#host.find(this.#point) : undefined;
    if (target === undefined || this.#isSame(target, this.#shown)) return;
    this.#dismissed = undefined;
    this.#movedAt = performance.now();
    this.#rest(target, this.#point, 0);
  }

  #cancel(): void {
    if (this.#state.name === 'resting') this.#giveUp(this.#point);
  }
}

const boxOf = Element.prototype.getBoundingClientRect;
const isInBox = (point: Point, box: DOMRect) => point.x >= box.left && point.x <= box.right && point.y >= box.top && point.y <= box.bottom;

function inTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  const side = (p: Point, q: Point) => (point.x - q.x) * (p.y - q.y) - (p.x - q.x) * (point.y - q.y);
  const sides = [side(a, b), side(b, c), side(c, a)];
  return !(sides.some((value) => value < 0) && sides.some((value) => value > 0));
}
