// Timing: repeated runs, medians, and a place to put results so that no run is optimised away.

/** Results go here. */
export const sink = { sum: 0 };

/** Times of runs, ms: as many as fit into `budget` ms, at least one. */
export function timesOf(budget: number, run: () => number): number[] {
  const times: number[] = [];
  const begin = performance.now();
  do {
    const start = performance.now();
    sink.sum = (sink.sum + run()) | 0;
    times.push(performance.now() - start);
  } while (performance.now() - begin < budget);
  return times;
}

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;
