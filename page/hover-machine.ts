// Hover intent as a state machine: what the pointer does in, when to open and close out. No DOM and no clock of its own.

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
/** A box of the window, px. */
export type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

export type HoverState<Target> =
  | { name: 'idle' }
  /** On a mark, waiting for rest; the card of another may still be open. */
  | { name: 'resting'; target: Target; at: Point; since: number }
  | { name: 'open'; target: Target }
  /** Off the mark, on the way to the card or away. */
  | { name: 'leaving'; target: Target; from: Point }
  /** The reader asked for the card to stay: only closing it ends this. */
  | { name: 'pinned'; target: Target };

/** What happened; `now` in ms. `target`: the mark under the pointer. */
export type HoverEvent<Target> = { now: number } & (
  | { type: 'move'; point: Point; target?: Target; wanted: boolean }
  /** The time that was asked for is over. A token of an older wait does nothing. */
  | { type: 'due'; token: number; target?: Target; selecting: boolean }
  /** The page was read again: there may be a mark now where the reader pointed just before. */
  | { type: 'read'; target?: Target }
  | { type: 'scroll' }
  /** A button went down, the window was left. */
  | { type: 'cancel' }
  /** The key that opens, on a mark. */
  | { type: 'press'; target: Target }
  /** The card was opened or closed by other means: a click, a key, Escape. */
  | { type: 'set'; target?: Target; pinned?: boolean }
);

/** What is to be done: a mark's card opened, the card closed, a `due` sent after a wait with this token. */
export interface HoverDeed<Target> {
  open?: Target;
  close?: true;
  wait?: { ms: number; token: number };
}

export interface HoverRules<Target> {
  /** Whether two marks are one: a page that was read again has new ones in the same places. */
  same(one: Target, other: Target): boolean;
  /** The open card's box. */
  card(): Box | undefined;
  /** Milliseconds at rest. */
  delay(): number;
}

export class HoverMachine<Target> {
  state: HoverState<Target> = { name: 'idle' };
  readonly #rules: HoverRules<Target>;
  /** Each wait carries the number of its hover; a stale one does nothing. */
  #token = 0;
  /** The mark whose card is on screen, also while the pointer rests on another. */
  #shown: Target | undefined;
  /** The mark whose card the reader closed: it stays closed until the pointer has been elsewhere. */
  #dismissed: Target | undefined;
  #closedAt = -Infinity;
  #movedAt = -Infinity;
  /** Whether the last movement was one that opens cards, and nothing came after it. */
  #wanted = false;
  #scrolledAt = -Infinity;
  #point: Point = { x: -1, y: -1 };

  constructor(rules: HoverRules<Target>) {
    this.#rules = rules;
  }

  get point(): Point {
    return this.#point;
  }

  on(event: HoverEvent<Target>): HoverDeed<Target> {
    const { now } = event;
    if (event.type === 'set') return this.#set(event.target, event.pinned ?? false, now);
    if (event.type === 'move') return this.#move(event.point, event.target, event.wanted, now);
    if (this.state.name === 'pinned') return {};
    if (event.type === 'due') return event.token === this.#token ? this.#due(event.target, event.selecting, now) : {};
    if (event.type === 'press') {
      if (this.#isShown(event.target)) return {};
      this.#dismissed = undefined;
      this.#movedAt = now;
      return this.#rest(event.target, now, 0);
    }
    if (event.type === 'read') {
      const { target } = event;
      const pointed = this.state.name === 'idle' && this.#wanted && now - this.#movedAt <= LATEST_OPEN + MOVED_WITHIN;
      return pointed && target !== undefined && !this.#isSame(target, this.#dismissed) ? this.#rest(target, now) : {};
    }
    this.#wanted = false;
    if (event.type === 'scroll') this.#scrolledAt = now;
    return this.state.name === 'resting' ? this.#giveUp(this.#point) : {};
  }

  #set(target: Target | undefined, pinned: boolean, now: number): HoverDeed<Target> {
    this.#dismissed = target === undefined ? this.#shown : undefined;
    this.#shown = target;
    if (target === undefined) this.#closedAt = now;
    this.state = target === undefined ? { name: 'idle' } : { name: pinned ? 'pinned' : 'open', target };
    return {};
  }

  #isSame(one: Target | undefined, other: Target | undefined): boolean {
    return one !== undefined && other !== undefined && (one === other || this.#rules.same(one, other));
  }
  #isShown(target: Target | undefined): boolean {
    return this.#isSame(target, this.#shown);
  }

  #move(point: Point, target: Target | undefined, wanted: boolean, now: number): HoverDeed<Target> {
    const before = this.#point;
    this.#point = point;
    this.#movedAt = now;
    this.#wanted = wanted;
    const { state } = this;
    if (state.name === 'pinned') return {};
    const card = this.#shown === undefined ? undefined : this.#rules.card();
    if (this.#shown !== undefined && card && isIn(card, point)) return this.#keep(this.#shown);
    if (!this.#isSame(target, this.#dismissed)) this.#dismissed = undefined;
    else return {};
    if (target !== undefined && this.#isShown(target)) return this.#keep(target);
    if (state.name === 'open' || state.name === 'leaving') {
      const onTheWay = (from: Point) => card !== undefined && isTowards(card, from, point);
      if (target !== undefined && wanted && !(state.name === 'leaving' && onTheWay(before))) return this.#rest(target, now);
      if (state.name === 'open') return this.#leave(state.target, before);
      return onTheWay(state.from) ? this.#leave(state.target, state.from) : {};
    }
    if (target === undefined || !wanted) return state.name === 'resting' ? this.#giveUp(before) : {};
    if (state.name !== 'resting' || !this.#isSame(state.target, target)) return this.#rest(target, now);
    if (Math.hypot(point.x - state.at.x, point.y - state.at.y) <= REST_MOVE) return {};
    const delay = this.#delay(now);
    const left = state.since + Math.max(LATEST_OPEN, delay) - now;
    this.state = { ...state, target, at: point };
    return this.#wait(Math.max(0, Math.min(delay, left)));
  }

  #due(target: Target | undefined, selecting: boolean, now: number): HoverDeed<Target> {
    const { state } = this;
    if (state.name === 'leaving') {
      this.state = { name: 'idle' };
      this.#shown = undefined;
      this.#closedAt = now;
      return { close: true };
    }
    if (state.name !== 'resting') return {};
    const unmoved = now - this.#movedAt > LATEST_OPEN + MOVED_WITHIN + this.#rules.delay();
    if (selecting || now - this.#scrolledAt < SCROLL_QUIET || unmoved || target === undefined || !this.#isSame(target, state.target)) return this.#giveUp(this.#point);
    this.#shown = target;
    this.state = { name: 'open', target };
    return { open: target };
  }

  #wait(ms: number): HoverDeed<Target> {
    return { wait: { ms, token: ++this.#token } };
  }

  #delay(now: number): number {
    const delay = this.#rules.delay();
    return this.#shown !== undefined || now - this.#closedAt < WARM_FOR ? Math.min(WARM_DELAY, delay) : delay;
  }

  /** The open card stays until the next one replaces it. */
  #rest(target: Target, now: number, delay = this.#delay(now)): HoverDeed<Target> {
    this.state = { name: 'resting', target, at: this.#point, since: now };
    return this.#wait(delay);
  }

  #keep(target: Target): HoverDeed<Target> {
    this.#shown = target;
    this.state = { name: 'open', target };
    return {};
  }

  #leave(target: Target, from: Point): HoverDeed<Target> {
    this.state = { name: 'leaving', target, from };
    return this.#wait(GRACE);
  }

  /** No longer resting on a mark: the card that is still open, if any, gets its grace. */
  #giveUp(from: Point): HoverDeed<Target> {
    if (this.#shown !== undefined) return this.#leave(this.#shown, from);
    this.state = { name: 'idle' };
    return {};
  }
}

export const isIn = (box: Box, point: Point): boolean => point.x >= box.left && point.x <= box.right && point.y >= box.top && point.y <= box.bottom;

/** The point is inside the triangle from where the pointer left to the near side of the card, and so on its way there. */
function isTowards(card: Box, from: Point, point: Point): boolean {
  const { left, right, top, bottom } = card;
  const y = from.y < top ? top : from.y > bottom ? bottom : undefined;
  const x = from.x < left ? left : right;
  return y === undefined ? inTriangle(point, from, { x, y: top }, { x, y: bottom }) : inTriangle(point, from, { x: left, y }, { x: right, y });
}

function inTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  const side = (p: Point, q: Point) => (point.x - q.x) * (p.y - q.y) - (p.x - q.x) * (point.y - q.y);
  const sides = [side(a, b), side(b, c), side(c, a)];
  return !(sides.some((value) => value < 0) && sides.some((value) => value > 0));
}
