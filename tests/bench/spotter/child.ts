// One matcher in a process of its own: builds it, then searches whenever the parent says so. It may run out of memory or time without harm to the others.
import { readFileSync } from 'node:fs';
import { readCodes, readThroughTable } from './floor.ts';
import { OURS, PEERS, type Search } from './matchers.ts';
import { median, sink, timesOf } from './measure.ts';
import type { BenchName } from './ours.ts';
import { isBoundary, lowerCase } from './tokens.ts';

export type Order = { do: 'load'; matcher: string; names: string; text: string } | { do: 'build'; most: number } | { do: 'probe' } | { do: 'turn' };

/** Times in ms. */
export interface Built {
  build: number;
  bytes: number;
  load?: number;
}
export interface Probed {
  /** The part of the text that passes are measured on, 1 where it is fast enough. */
  part: number;
  found: number;
  /** Names found that are whole words; undefined where the matcher does not tell places. */
  whole?: number;
}
export interface Turn {
  floor: number;
  table: number;
  /** Of the whole text, even where only a part was searched. */
  pass: number;
}
export type Answer = { loaded: true } | Built | Probed | Turn | { failed: string };

/** A pass slower than this, ms, is measured on a part of the text. */
const SLOW = 1500;
/** The smallest part tried first: a thirty-second of the text. */
const FIRST_PART = 1 / 32;
/** Before the first measured pass: searches in pieces of so many units, so that the compiler does its work on whole functions and not on one long loop; ms. */
const PIECE = 500;
const WARM_PIECES = 250;
/** Then passes, ms and number; a slow matcher is warm after the most, ms. */
const WARM = 200;
const WARM_PASSES = 5;
const WARM_MOST = 1500;
/** A turn measures passes for so long, ms; of a fast matcher, ms, no fewer than these: others may hold the processor for all of the time. */
const TURN = 40;
const FAST = 50;
const LEAST = 4;

let make: () => Search;
let search: Search;
let given = '';
let whole = '';
let part = 1;

const heap = () => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

function load(order: Extract<Order, { do: 'load' }>): { loaded: true } {
  const names = JSON.parse(readFileSync(order.names, 'utf8')) as BenchName[];
  whole = readFileSync(order.text, 'utf8');
  const ours = OURS.find(({ name }) => name === order.matcher);
  if (ours) {
    make = () => ours.buildOurs(names);
    return { loaded: true };
  }
  const peer = PEERS.find(({ name }) => name === order.matcher)!;
  const small = names.map(({ text }) => lowerCase(text));
  whole = lowerCase(whole);
  make = () => peer.build(small);
  return { loaded: true };
}

function build(most: number): Built {
  const before = heap();
  const start = performance.now();
  search = make();
  // some finish their work with the first search
  search.pass(whole.slice(0, 1000));
  const time = performance.now() - start;
  const memory = process.memoryUsage().rss;
  if (memory > most) throw new Error(`took ${(memory / 1e9).toFixed(1)} GB`);
  const { buffer } = search;
  if (!buffer) return { build: time, bytes: Math.max(0, heap() - before) };
  return { build: time, bytes: buffer.bytes, load: median(Array.from({ length: 11 }, () => buffer.load())) };
}

function warmUp(): void {
  const pieces = Array.from({ length: Math.floor(given.length / PIECE) }, (_, at) => given.slice(at * PIECE, (at + 1) * PIECE));
  const read = (text: string) => {
    sink.sum = (sink.sum + readCodes(text) + readThroughTable(text)) | 0;
  };
  const pass = (text: string) => {
    sink.sum = (sink.sum + search.pass(text).length) | 0;
  };
  for (const act of [read, pass]) {
    const start = performance.now();
    for (let at = 0; performance.now() - start < WARM_PIECES; at++) act(pieces[at % pieces.length]!);
  }
  const start = performance.now();
  for (let passes = 0; ; passes++) {
    const time = performance.now() - start;
    if ((time > WARM && passes >= WARM_PASSES) || time > WARM_MOST) break;
    read(whole);
    pass(given);
  }
}

function probe(): Probed {
  part = FIRST_PART;
  for (;;) {
    given = whole.slice(0, Math.round(whole.length * part));
    const start = performance.now();
    search.pass(given);
    const time = performance.now() - start;
    if (part === 1 || time * 2 > SLOW) break;
    part *= 2;
  }
  warmUp();
  const found = search.pass(given);
  const places = found.flatMap((entry) => search.places(entry));
  // the count of a part says nothing of the whole
  return { part, found: found.length, whole: places.length ? places.filter(({ start, end }) => isBoundary(given, start) && isBoundary(given, end)).length : undefined };
}

/** The shortest of several: what another process took in between is no part of it. */
function shortest(budget: number, run: () => number): number {
  const times = timesOf(budget, run);
  while (times.length < LEAST && Math.min(...times) < FAST) times.push(...timesOf(0, run));
  return Math.min(...times);
}

function turn(): Turn {
  const floor = shortest(TURN / 4, () => readCodes(whole));
  const table = shortest(TURN / 4, () => readThroughTable(whole));
  const pass = shortest(TURN, () => search.pass(given).length);
  return { floor, table, pass: (pass * whole.length) / given.length };
}

process.on('message', (order: Order) => {
  let answer: Answer;
  try {
    answer = order.do === 'load' ? load(order) : order.do === 'build' ? build(order.most) : order.do === 'probe' ? probe() : turn();
  } catch (error) {
    answer = { failed: error instanceof Error ? error.message.split('\n')[0]!.slice(0, 80) : String(error) };
  }
  process.send!(answer);
});
