// Hover intent on a page: the pointer's events to the state machine, and what it asks for done.
import { HoverMachine, type HoverDeed, type HoverEvent, isIn, type Box, type Point } from './hover-machine.ts';
import { nodeTypeOf } from './nodes.ts';

export interface HoverHost<Target> {
  /** The mark under the pointer, if there is one. */
  find(point: Point): Target | undefined;
  same(one: Target, other: Target): boolean;
  /** The open card's box, for the way towards it. */
  cardBox(): Box | undefined;
  open(target: Target, point: Point): void;
  close(): void;
  /** Milliseconds at rest. */
  delay(): number;
  /** Whether resting opens at all, and which key must be held if any. */
  mode(): { rest: boolean; key?: 'Alt' | 'Control' | 'Shift' };
}

/** An event without its time. */
type Happened<Event> = Event extends unknown ? Omit<Event, 'now'> : never;

export class Hover<Target> {
  #host: HoverHost<Target>;
  #machine: HoverMachine<Target>;
  #signal: AbortSignal;

  constructor(host: HoverHost<Target>, signal: AbortSignal) {
    this.#host = host;
    this.#signal = signal;
    this.#machine = new HoverMachine({ same: host.same, card: host.cardBox, delay: host.delay });
    const options = { signal, passive: true, capture: true };
    const cancel = () => this.#tell({ type: 'cancel' });
    addEventListener('pointermove', (event) => event.isTrusted && event.pointerType !== 'touch' && this.#move(event), options);
    addEventListener('pointerdown', (event) => event.isTrusted && cancel(), options);
    addEventListener('scroll', (event) => event.isTrusted && this.#scroll(event.target), options);
    addEventListener('blur', (event) => event.isTrusted && !(event.target instanceof Node) && cancel(), options);
    // out of the window
    addEventListener('pointerout', (event) => event.isTrusted && !event.relatedTarget && cancel(), options);
    addEventListener('keydown', (event) => event.isTrusted && !event.repeat && this.#pressed(event.key), options);
  }

  /** The card was opened or closed by other means (key, click, Escape). */
  set(target: Target | undefined, pinned = false): void {
    this.#tell({ type: 'set', target, pinned });
  }

  /** The page was read again, and has new marks. */
  read(): void {
    this.#tell({ type: 'read', target: this.#host.find(this.#machine.point) });
  }

  get isPinned(): boolean {
    return this.#machine.state.name === 'pinned';
  }

  #tell(event: Happened<HoverEvent<Target>>): void {
    this.#do(this.#machine.on({ ...event, now: performance.now() } as HoverEvent<Target>));
  }

  #do({ open, close, wait }: HoverDeed<Target>): void {
    if (open !== undefined) this.#host.open(open, this.#machine.point);
    if (close) this.#host.close();
    if (wait) setTimeout(() => this.#due(wait.token), wait.ms);
  }

  #due(token: number): void {
    if (this.#signal.aborted) return;
    const target = this.#machine.state.name === 'resting' ? this.#host.find(this.#machine.point) : undefined;
    this.#tell({ type: 'due', token, target, selecting: getSelection()?.type === 'Range' });
  }

  #move(event: PointerEvent): void {
    const point = { x: event.clientX, y: event.clientY };
    const before = this.#machine.point;
    if ((point.x === before.x && point.y === before.y) || this.isPinned) return;
    const { rest, key } = this.#host.mode();
    const wanted = rest && event.buttons === 0 && (!key || event.getModifierState(key));
    const card = this.#host.cardBox();
    this.#tell({ type: 'move', point, target: card && isIn(card, point) ? undefined : this.#host.find(point), wanted });
  }

  /** What scrolls elsewhere, like a carousel, moves nothing under the pointer. */
  #scroll(scrolled: EventTarget | null): void {
    if (!(scrolled instanceof Node && nodeTypeOf(scrolled) === 1 && !isIn(boxOf.call(scrolled), this.#machine.point))) this.#tell({ type: 'scroll' });
  }

  /** The key that opens, pressed while the pointer is on a mark already. */
  #pressed(pressed: string): void {
    const { rest, key } = this.#host.mode();
    const target = rest && key === pressed ? this.#host.find(this.#machine.point) : undefined;
    if (target !== undefined) this.#tell({ type: 'press', target });
  }
}

const boxOf = Element.prototype.getBoundingClientRect;
