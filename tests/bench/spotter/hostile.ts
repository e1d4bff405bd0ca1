// Is time linear? Our pass and our rules over hostile texts of n, 2n and 4n units. Runs in a process of its own, and sends its parent a row for each.
import { GCProfiler } from 'node:v8';
import { AIMED, HOSTILE, LONGEST, MOST_GROWTH, type Growth, type Hostile, type HostileRow } from './hostile-inputs.ts';
import { buildForRules, judgeOurs, openOurs, searchOurs } from './ours.ts';
import { sink } from './measure.ts';

/** Runs of one text: as many as fit into so many ms, within these numbers; fewer of a slow one, ms. */
const BUDGET = 10;
const LEAST_RUNS = 3;
const MOST_RUNS = 6;
const SLOW = 150;
/** A text that takes longer than this, ms, is not doubled any more, once there are enough lengths. */
const TOO_LONG = 300;
/** Too much growth is measured again so many times. */
const AGAIN = 2;
/** Lengths tried before the first: what is not linear shows itself before it takes minutes. */
const FIRST = 31_250;
/** t(2n) / t(n) wants three lengths. */
const STEPS = 3;

type Run = (text: string) => number;

/**
 * Our work in one run, ms: the process's own time, as on a busy machine the clock makes any text look steep,
 * but for the share that the garbage collector took, which has steps of its own.
 */
function work(run: () => number): number {
  globalThis.gc?.();
  const collector = new GCProfiler();
  collector.start();
  const start = performance.now();
  const before = process.cpuUsage();
  sink.sum = (sink.sum + run()) | 0;
  const { user, system } = process.cpuUsage(before);
  const whole = performance.now() - start;
  // both by the clock, so that their ratio holds when others had the processor meanwhile
  const collected = collector.stop().statistics.reduce((sum, { cost }) => sum + cost, 0) / 1000;
  // the clock of work may stand still for a moment
  return Math.max(0.001, ((user + system) / 1000) * (1 - collected / whole));
}

/** The shortest of some runs over a text of so many units, ms. */
function best(make: Hostile['make'], run: Run, units: number): number {
  const text = make(units);
  // a text made of pieces is put together by its first reading, which is no part of a pass
  run(text.slice(0, 1000));
  text.charCodeAt(0);
  const times: number[] = [];
  let spent = 0;
  const enough = () => times.length >= MOST_RUNS || (spent > BUDGET && times.length >= (spent > SLOW ? 1 : LEAST_RUNS));
  do {
    times.push(work(() => run(text)));
    spent += times.at(-1)!;
  } while (!enough());
  return Math.min(...times);
}

function growth(make: Hostile['make'], run: Run): Growth {
  const steps: { units: number; time: number }[] = [];
  for (let units = FIRST; units <= LONGEST; units *= 2) {
    const time = best(make, run, units);
    steps.push({ units, time });
    if (time > TOO_LONG && steps.length >= STEPS) break;
  }
  const last = steps.slice(-STEPS);
  const ratios = () => last.slice(1).map(({ time }, at) => time / last[at]!.time);
  // what grows by chance does not grow again
  for (let again = 0; again < AGAIN && Math.max(...ratios()) > MOST_GROWTH; again++) {
    for (const step of last) step.time = Math.min(step.time, best(make, run, step.units));
  }
  return { units: last.at(-1)!.units, time: last.at(-1)!.time, ratios: ratios() };
}

const index = openOurs(buildForRules(AIMED));
for (const { name, make } of HOSTILE) {
  const row: HostileRow = {
    name,
    scan: growth(make, (text) => searchOurs(index, text).length),
    rules: growth(make, (text) => judgeOurs(index, text)),
  };
  process.send?.(row);
}
process.disconnect?.();
