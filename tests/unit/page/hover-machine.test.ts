// The hover state machine alone: every state's way to every other, and what holds whatever the pointer does.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, type HoverDeed, type HoverEvent, HoverMachine, isIn, type Point } from '../../../page/hover-machine.ts';

const PLACES: Record<string, Box> = { a: { left: 100, right: 160, top: 100, bottom: 120 }, b: { left: 300, right: 360, top: 100, bottom: 120 } };
const CARD: Box = { left: 100, right: 460, top: 128, bottom: 328 };
const ON = { a: { x: 110, y: 110 }, b: { x: 310, y: 110 }, card: { x: 200, y: 200 }, nowhere: { x: 900, y: 700 } } satisfies Record<string, Point>;
type Place = keyof typeof ON;

/** The machine with a clock and waits: what the page's side does, without a page. */
class Bench {
  now = 10_000;
  open: string | undefined;
  log: string[] = [];
  waits: { at: number; token: number }[] = [];
  tokens: number[] = [];
  selecting = false;
  /** The page is being read: no name has its mark yet. */
  unread = false;
  machine = new HoverMachine<{ name: string }>({ same: (one, other) => one.name === other.name, card: () => (this.open === undefined ? undefined : CARD), delay: () => 300 });

  under(point: Point): { name: string } | undefined {
    if (this.unread || (this.open !== undefined && isIn(CARD, point))) return undefined;
    const name = Object.keys(PLACES).find((place) => isIn(PLACES[place]!, point));
    return name === undefined ? undefined : { name };
  }

  tell(event: HoverEvent<{ name: string }> extends infer Event ? (Event extends unknown ? Omit<Event, 'now'> : never) : never): HoverDeed<{ name: string }> {
    const deed = this.machine.on({ ...event, now: this.now } as HoverEvent<{ name: string }>);
    if (deed.open) {
      this.open = deed.open.name;
      this.log.push(`open ${deed.open.name}`);
    }
    if (deed.close) {
      this.log.push('close');
      this.open = undefined;
    }
    if (deed.wait) {
      this.waits.push({ at: this.now + deed.wait.ms, token: deed.wait.token });
      this.tokens.push(deed.wait.token);
    }
    return deed;
  }

  to(place: Place | Point, wanted = true): void {
    const point = typeof place === 'string' ? ON[place] : place;
    this.tell({ type: 'move', point, target: this.under(point), wanted });
  }

  pass(ms: number): void {
    const end = this.now + ms;
    for (;;) {
      const next = this.waits.filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0];
      if (!next) break;
      this.waits.splice(this.waits.indexOf(next), 1);
      this.now = Math.max(this.now, next.at);
      this.tell({ type: 'due', token: next.token, target: this.under(this.machine.point), selecting: this.selecting });
    }
    this.now = end;
  }

  set(name: string | undefined, pinned = false): void {
    this.open = name;
    this.tell({ type: 'set', target: name === undefined ? undefined : { name }, pinned });
  }

  get state(): string {
    return this.machine.state.name;
  }
}

const on = (...steps: ((bench: Bench) => void)[]): Bench => {
  const bench = new Bench();
  for (const step of steps) step(bench);
  return bench;
};
const to = (place: Place) => (bench: Bench) => bench.to(place);
const pass = (ms: number) => (bench: Bench) => bench.pass(ms);
const tell = (type: 'scroll' | 'cancel') => (bench: Bench) => void bench.tell({ type });
const unread = (bench: Bench) => void (bench.unread = true);
const read = (bench: Bench) => {
  bench.unread = false;
  bench.tell({ type: 'read', target: bench.under(bench.machine.point) });
};
const set = (name?: string, pinned?: boolean) => (bench: Bench) => bench.set(name, pinned);
const resting = [to('a')];
const open = [to('a'), pass(300)];
const leaving = [...open, to('nowhere')];
const pinned = [...open, set('a', true)];

describe('from one state to another', () => {
  test.each<[string, ((bench: Bench) => void)[], string, string[]]>([
    ['idle, onto a mark', resting, 'resting', []],
    ['idle, past marks', [to('nowhere'), pass(5000)], 'idle', []],
    ['resting, at rest', open, 'open', ['open a']],
    ['resting, off the mark', [...resting, to('nowhere'), pass(5000)], 'idle', []],
    ['resting, onto another mark', [...resting, pass(200), to('b'), pass(299)], 'resting', []],
    ['resting, scrolled', [...resting, tell('scroll'), pass(5000)], 'idle', []],
    ['resting, a button down', [...resting, tell('cancel'), pass(5000)], 'idle', []],
    ['open, off the mark', leaving, 'leaving', ['open a']],
    ['open, onto the card', [...open, to('card'), pass(60_000)], 'open', ['open a']],
    ['open, onto another mark: warm', [...open, to('b'), pass(100)], 'open', ['open a', 'open b']],
    ['open, past another mark', [...open, to('b'), pass(99), to('nowhere'), pass(299)], 'leaving', ['open a']],
    ['open, scrolled', [...open, tell('scroll'), pass(5000)], 'open', ['open a']],
    ['open, closed by other means', [...open, set()], 'idle', ['open a']],
    ['open, closed, still on the mark', [...open, set(), (bench) => bench.to({ x: 112, y: 110 }), pass(5000)], 'idle', ['open a']],
    ['leaving, long enough', [...leaving, pass(300)], 'idle', ['open a', 'close']],
    ['leaving, wandering about', [...leaving, pass(200), (bench) => bench.to({ x: 880, y: 690 }), pass(100)], 'idle', ['open a', 'close']],
    ['leaving, back on the mark', [...leaving, pass(299), to('a'), pass(5000)], 'open', ['open a']],
    ['leaving, onto the card', [...leaving, pass(299), to('card'), pass(5000)], 'open', ['open a']],
    ['leaving, onto another mark', [...leaving, pass(200), to('b'), pass(100)], 'open', ['open a', 'open b']],
    ['just closed, onto another mark: warm', [...leaving, pass(300), pass(399), to('b'), pass(100)], 'open', ['open a', 'close', 'open b']],
    ['closed a while ago: not warm', [...leaving, pass(300), pass(400), to('b'), pass(299)], 'resting', ['open a', 'close']],
    ['idle, on what becomes a mark', [unread, to('a'), pass(850), read, pass(300)], 'open', ['open a']],
    ['idle, long at rest on what becomes a mark', [unread, to('a'), pass(851), read, pass(5000)], 'idle', []],
    ['idle, never moved', [(bench) => (bench.unread = false), read, pass(5000)], 'idle', []],
    ['idle, on what becomes a mark, scrolled', [unread, to('a'), tell('scroll'), read, pass(5000)], 'idle', []],
    ['idle, on what becomes a mark, a button down', [unread, to('a'), tell('cancel'), read, pass(5000)], 'idle', []],
    ['idle, on what becomes a mark, moved as does not open', [unread, (bench) => bench.to('a', false), read, pass(5000)], 'idle', []],
    ['resting, while its mark is read anew', [...resting, unread, pass(300), read, pass(300)], 'open', ['open a']],
    ['open, closed, then read again', [...open, set(), read, pass(5000)], 'idle', ['open a']],
    ['open, read again', [...open, read, pass(5000)], 'open', ['open a']],
    ['idle, pinned', pinned, 'pinned', ['open a']],
    ['pinned, away and onto another', [...pinned, to('nowhere'), pass(5000), to('b'), pass(5000)], 'pinned', ['open a']],
    ['pinned, closed', [...pinned, set(), to('b'), pass(300)], 'open', ['open a', 'open b']],
  ])('%s', (_, steps, state, log) => {
    const bench = on(...steps);
    expect(bench.state).toBe(state);
    expect(bench.log).toEqual(log);
  });

  test('while text is selected nothing opens', () => {
    const bench = on(...resting);
    bench.selecting = true;
    bench.pass(5000);
    expect(bench.log).toEqual([]);
  });

  test('on the way to the card, over another mark, the way counts', () => {
    const bench = on(...open);
    bench.to({ x: 110, y: 124 });
    bench.to({ x: 115, y: 127 });
    expect(bench.state).toBe('leaving');
    bench.pass(250);
    bench.to({ x: 120, y: 127.5 });
    bench.pass(250);
    expect(bench.open, 'the triangle gives time').toBe('a');
  });
});

/** What a pointer, a clock and a reader may do. */
const step = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<Place>('a', 'b', 'card', 'nowhere').map((place) => ({ name: `to ${place}`, run: (bench: Bench) => bench.to(place) })) },
  { weight: 3, arbitrary: fc.record({ x: fc.integer({ min: 90, max: 480 }), y: fc.integer({ min: 95, max: 340 }) }).map((point) => ({ name: `to ${point.x},${point.y}`, run: (bench: Bench) => bench.to(point) })) },
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 900 }).map((ms) => ({ name: `pass ${ms}`, run: (bench: Bench) => bench.pass(ms) })) },
  { weight: 1, arbitrary: fc.constantFrom('scroll' as const, 'cancel' as const).map((type) => ({ name: type, run: (bench: Bench) => void bench.tell({ type }) })) },
  { weight: 1, arbitrary: fc.constantFrom({ name: 'unread', run: unread }, { name: 'read', run: read }) },
  { weight: 1, arbitrary: fc.constantFrom('a', 'b', undefined).map((name) => ({ name: `set ${name}`, run: (bench: Bench) => bench.set(name) })) },
  { weight: 1, arbitrary: fc.constantFrom('a', 'b').map((name) => ({ name: `press ${name}`, run: (bench: Bench) => void bench.tell({ type: 'press', target: { name } }) })) },
);
const steps = fc.array(step, { maxLength: 40 });
const run = (list: { run(bench: Bench): void }[]) => on(...list.map(({ run: act }) => (bench: Bench) => act(bench)));

describe('whatever the pointer does', () => {
  test('once it has gone for good, no card stays', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const bench = run(list);
        bench.to('nowhere');
        bench.pass(3000);
        expect(bench.open).toBeUndefined();
        expect(bench.state).toBe('idle');
      }),
      { numRuns: 1000 },
    );
  });

  test('leaving and coming back within the grace keeps the card, every time', () => {
    fc.assert(
      fc.property(steps, fc.array(fc.tuple(fc.integer({ min: 1, max: 299 }), fc.integer({ min: 1, max: 400 })), { minLength: 1, maxLength: 12 }), (list, trips) => {
        const bench = run([...list, { run: read }]);
        bench.set('a');
        const before = bench.log.length;
        for (const [away, back] of trips) {
          bench.to('nowhere');
          bench.pass(away);
          bench.to('a');
          bench.pass(back);
        }
        expect(bench.open).toBe('a');
        expect(bench.log.slice(before)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('a wait that is over late does nothing', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const bench = run(list);
        const newest = bench.tokens.at(-1);
        for (const token of bench.tokens.filter((known) => known !== newest)) {
          expect(bench.tell({ type: 'due', token, target: bench.under(bench.machine.point), selecting: false })).toEqual({});
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('what opens is what the pointer is on, and the card on screen is the one the machine means', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const bench = new Bench();
        for (const { run: act } of list) {
          const under = bench.under(bench.machine.point)?.name;
          const before = bench.log.length;
          act(bench);
          const opened = bench.log.slice(before).filter((line) => line.startsWith('open'));
          if (opened.length && under !== undefined) expect(opened.at(-1)).toBe(`open ${bench.open}`);
          const { state } = bench.machine;
          if (state.name === 'open' || state.name === 'leaving') expect(state.target.name).toBe(bench.open);
          if (state.name === 'idle') expect(bench.open).toBeUndefined();
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('a pinned card stays until it is closed', () => {
    fc.assert(
      fc.property(fc.array(step.filter(({ name }) => !name.startsWith('set')), { maxLength: 40 }), (list) => {
        const bench = on(set('a', true));
        for (const { run: act } of list) act(bench);
        expect([bench.open, bench.state, bench.log]).toEqual(['a', 'pinned', []]);
      }),
      { numRuns: 500 },
    );
  });
});
