// A stage for hover tests: marks as rectangles, a card as a rectangle, a clock that stands still until told.
import { afterEach, beforeEach, vi } from 'vitest';
import { Hover } from '../../../page/hover.ts';
import type { Point } from '../../../page/hover-machine.ts';
import { fire } from './help.ts';

/** Two names in one line, and the card that opens under either of them. */
export const PLACES = { a: { left: 100, right: 160, top: 100, bottom: 120 }, b: { left: 300, right: 360, top: 100, bottom: 120 } };
export const CARD = { left: 100, right: 460, top: 128, bottom: 328 };
export const ON_A = { x: 110, y: 110 };
export const ON_B = { x: 310, y: 110 };
export const ON_CARD = { x: 200, y: 200 };
export const NOWHERE = { x: 800, y: 600 };

const inside = ({ x, y }: Point, box: typeof CARD) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

export class Stage {
  delay = 300;
  mode: { rest: boolean; key?: 'Alt' | 'Control' | 'Shift' } = { rest: true };
  /** What was opened and closed, in order. */
  log: string[] = [];
  card: string | undefined;
  /** Grows when the page is read again: the same mark is then another object. */
  reading = 1;
  end = new AbortController();
  hover: Hover<{ name: string; reading: number }>;
  opened = vi.fn<(point: Point) => void>();

  constructor() {
    this.hover = new Hover(
      {
        find: (point) => this.mark(point),
        same: (one, other) => one.name === other.name,
        cardBox: () => (this.card === undefined ? undefined : (CARD as DOMRect)),
        open: ({ name }, point) => {
          this.card = name;
          this.log.push(`open ${name}`);
          this.opened(point);
        },
        close: () => {
          this.log.push(`close ${this.card}`);
          this.card = undefined;
        },
        delay: () => this.delay,
        mode: () => this.mode,
      },
      this.end.signal,
    );
  }

  mark(point: Point): { name: string; reading: number } | undefined {
    const name = (['a', 'b'] as const).find((one) => inside(point, PLACES[one]));
    return name && { name, reading: this.reading };
  }

  move(to: Point, more: Record<string, unknown> = {}): void {
    const { keys = [], ...rest } = more as { keys?: string[] };
    fire('pointermove', { clientX: to.x, clientY: to.y, pointerType: 'mouse', buttons: 0, getModifierState: (key: string) => keys.includes(key), ...rest });
  }

  /** Moves to a mark and waits until its card is open. */
  rest(on: Point): void {
    this.move(on);
    vi.advanceTimersByTime(this.delay);
  }

  /** As the session does when Escape closes the card. */
  dismiss(): void {
    this.card = undefined;
    this.hover.set(undefined);
  }
}

/** To be called in a file: a new stage and a clock of our own for each test. */
export function onStage(): { now: () => Stage } {
  let stage: Stage;
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
    vi.setSystemTime(1_000_000);
    vi.advanceTimersByTime(10_000);
    stage = new Stage();
  });
  afterEach(() => {
    stage.end.abort();
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
  return { now: () => stage };
}
