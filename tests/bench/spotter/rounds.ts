// One dictionary, all matchers: builds each in a process of its own within limits, then lets them search in turns, so that a busy machine harms all alike.
import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism, freemem } from 'node:os';
import { bundle } from './bundle.ts';
import type { Answer, Built, Order, Probed, Turn } from './child.ts';
import { OURS, PEERS, type Matcher } from './matchers.ts';
import { median } from './measure.ts';

/** Limits of a matcher: time to build, or to search a part of the text, ms, and memory, bytes. */
const BUILD_LIMIT = 60_000;
const SEARCH_LIMIT = 30_000;
const MEMORY_LIMIT = 2_500_000_000;
/** Turns each, and the time after which a slow one stops, ms, but not before the least number of turns. */
const TURNS = 9;
const SPENT = 5000;
const LEAST_TURNS = 3;

export interface Row {
  name: string;
  /** Why there is nothing else. */
  failed?: string;
  built?: Built;
  probed?: Probed;
  turns: Turn[];
}

export interface Figures {
  ours: Row[];
  peers: Row[];
  /** Medians over all processes, ms. */
  floor: number;
  table: number;
}

const { child: CHILD } = await bundle('child');

class Limit extends Error {}

/** A process with one matcher. */
class Runner {
  readonly row: Row;
  spent = 0;
  private readonly child: ChildProcess;
  private complaint = '';

  constructor(name: string) {
    this.row = { name, turns: [] };
    this.child = fork(CHILD, [], { execArgv: ['--expose-gc', `--max-old-space-size=${MEMORY_LIMIT / 1e6}`], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
    this.child.stderr!.on('data', (data: Buffer) => {
      this.complaint = (this.complaint + data.toString()).slice(-20_000);
    });
  }

  /** @throws Limit when the child does not answer in time, dies, or says that it failed. */
  private async ask<Kind extends Answer>(order: Order, limit: number): Promise<Kind> {
    const answer = await new Promise<Answer>((resolve, reject) => {
      const done = (act: () => void) => {
        clearTimeout(timer);
        this.child.off('message', onMessage).off('exit', onExit);
        act();
      };
      const onMessage = (message: Answer) => done(() => resolve(message));
      const onExit = () => done(() => reject(new Limit(/heap|memory|allocation/iu.test(this.complaint) ? `more than ${MEMORY_LIMIT / 1e9} GB` : `its process ended: ${this.complaint.trim().split('\n').at(-1) ?? ''}`)));
      const timer = setTimeout(() => done(() => reject(new Limit(`more than ${limit / 1000} s`))), limit);
      this.child.once('message', onMessage).once('exit', onExit);
      this.child.send(order);
    });
    if ('failed' in answer) throw new Limit(answer.failed);
    return answer as Kind;
  }

  private async attempt(what: string, act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      if (!(error instanceof Limit)) throw error;
      this.row.failed = `${what}: ${error.message}`;
      this.end();
    }
  }

  build(names: string, text: string): Promise<void> {
    return this.attempt('not built', async () => {
      if (freemem() < MEMORY_LIMIT) throw new Limit(`only ${(freemem() / 1e9).toFixed(1)} GB of the machine are free`);
      await this.ask({ do: 'load', matcher: this.row.name, names, text }, BUILD_LIMIT);
      this.row.built = await this.ask<Built>({ do: 'build', most: MEMORY_LIMIT }, BUILD_LIMIT);
    });
  }

  probe(): Promise<void> {
    return this.attempt('built, but a part of the text not searched', async () => {
      this.row.probed = await this.ask<Probed>({ do: 'probe' }, SEARCH_LIMIT);
    });
  }

  turn(): Promise<void> {
    return this.attempt('not searched', async () => {
      const start = performance.now();
      this.row.turns.push(await this.ask<Turn>({ do: 'turn' }, SEARCH_LIMIT));
      this.spent += performance.now() - start;
    });
  }

  get works(): boolean {
    return this.row.failed === undefined;
  }

  get rests(): boolean {
    return this.spent > SPENT && this.row.turns.length >= LEAST_TURNS;
  }

  end(): void {
    this.child.kill('SIGKILL');
  }
}

/** @param hopeless matchers that were not built at a smaller size, and why */
export async function measureSize(names: string, text: string, hopeless: ReadonlyMap<string, string>): Promise<Figures> {
  const runners: Runner[] = [];
  const skipped: Row[] = [];
  const start = async (name: string) => {
    const reason = hopeless.get(name);
    if (reason !== undefined) {
      skipped.push({ name, turns: [], failed: reason });
      return;
    }
    const runner = new Runner(name);
    runners.push(runner);
    await runner.build(names, text);
  };
  try {
    // ours alone, the peers two at a time where there are two cores: a million names take some of them a minute
    for (const { name } of OURS) await start(name);
    // the last ones take longest
    const peers = PEERS.map(({ name }) => name).reverse();
    await Promise.all(
      Array.from({ length: Math.min(2, availableParallelism()) }, async () => {
        for (let name = peers.shift(); name !== undefined; name = peers.shift()) await start(name);
      }),
    );
    for (const runner of runners) if (runner.works) await runner.probe();
    for (let round = 0; round < TURNS; round++) for (const runner of runners) if (runner.works && !runner.rests) await runner.turn();
  } finally {
    for (const runner of runners) runner.end();
  }
  const rows = [...runners.map(({ row }) => row), ...skipped];
  const rowsOf = (matchers: readonly Matcher[]) => matchers.map(({ name }) => rows.find((row) => row.name === name)!);
  const broken = rowsOf(OURS).find(({ failed }) => failed !== undefined);
  if (broken) throw new Error(`${broken.name}: ${broken.failed}`);
  const turns = rows.flatMap((row) => row.turns);
  return {
    ours: rowsOf(OURS),
    peers: rowsOf(PEERS),
    floor: median(turns.map(({ floor }) => floor)),
    table: median(turns.map(({ table }) => table)),
  };
}

/** How many times longer a pass takes than the floor of the same process at the same moment. */
export const overFloor = ({ turns }: Row): number => median(turns.map(({ pass, floor }) => pass / floor));
export const passOf = ({ turns }: Row): number => median(turns.map(({ pass }) => pass));
