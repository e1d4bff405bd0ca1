// Hover intent: when the pointer rests on a mark, when it leaves for good, and which hover a timer belongs to.

/** Movement that counts as still resting, px. */
const REST_MOVE = 3;
/** A pointer that keeps moving slowly over one mark opens the card at the latest after this, ms. */
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
  #closedAt = -Infinity;
  #movedAt = -Infinity;
  #scrolledAt = -Infinity;
  #point: Point = { x: -1, y: -1 };

  constructor(host: HoverHost<Target>, signal: AbortSignal) {
    this.#host = host;
    const options = { signal, passive: true, capture: true };
    addEventListener('pointermove', (event) => this.#move(event), options);
    addEventListener('pointerdown', () => this.#cancel(), options);
    addEventListener('scroll', () => this.#scroll(), options);
    addEventListener('blur', () => this.#cancel(), options);
    signal.addEventListener('abort', () => this.#token++);
  }

  /** The card was opened or closed by other means (key, click, Escape). */
  set(target: Target | undefined): void {
    this.#token++;
    this.#shown = target;
    this.#state = target === undefined ? { name: 'idle' } : { name: 'open', target };
    if (target === undefined) this.#closedAt = performance.now();
  }

  #after(ms: number, act: () => void): void {
    const token = ++this.#token;
    setTimeout(() => token === this.#token && act(), ms);
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
    if (state.name === 'open' || state.name === 'leaving') {
      if (target !== undefined && target === state.target) {
        this.#token++;
        this.#state = { name: 'open', target };
      } else if (target !== undefined && wanted && !(state.name === 'leaving' && this.#towardsCard(before, point))) this.#rest(target, point, WARM_DELAY);
      else if (state.name === 'open') this.#leave(state.target, before);
      else if (this.#towardsCard(state.from, point)) this.#leave(state.target, state.from);
      return;
    }
    if (target === undefined || !wanted) {
      if (state.name === 'resting') this.#giveUp(before);
      return;
    }
    if (state.name === 'resting' && state.target === target) {
      if (Math.hypot(point.x - state.at.x, point.y - state.at.y) <= REST_MOVE) return;
      const left = state.since + LATEST_OPEN - performance.now();
      this.#state = { ...state, at: point };
      this.#after(Math.max(0, Math.min(this.#delay(), left)), () => this.#open(target));
      return;
    }
    this.#rest(target, point, this.#delay());
  }

  #delay(): number {
    return performance.now() - this.#closedAt < WARM_FOR ? Math.min(WARM_DELAY, this.#host.delay()) : this.#host.delay();
  }

  #rest(target: Target, point: Point, delay: number): void {
    // the open card stays until the next one replaces it
    this.#state = { name: 'resting', target, at: point, since: performance.now() };
    this.#after(delay, () => this.#open(target));
  }

  #open(target: Target): void {
    const now = performance.now();
    const selecting = (getSelection()?.type ?? 'None') === 'Range';
    if (selecting || now - this.#scrolledAt < SCROLL_QUIET || now - this.#movedAt > LATEST_OPEN + MOVED_WITHIN + this.#host.delay() || this.#host.find(this.#point) !== target) {
      this.#giveUp(this.#point);
      return;
    }
    this.#shown = target;
    this.#state = { name: 'open', target };
    this.#host.open(target, this.#point);
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

  #scroll(): void {
    this.#scrolledAt = performance.now();
    if (this.#state.name === 'resting') this.#cancel();
  }

  #cancel(): void {
    if (this.#state.name === 'resting') this.#giveUp(this.#point);
  }
}

function inTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  const side = (p: Point, q: Point) => (point.x - q.x) * (p.y - q.y) - (p.x - q.x) * (point.y - q.y);
  const sides = [side(a, b), side(b, c), side(c, a)];
  return !(sides.some((value) => value < 0) && sides.some((value) => value > 0));
}
