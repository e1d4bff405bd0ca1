// `npm run bench`: our spotter against its peers, on the same text and the same names, in one run of some minutes.
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureInChromium } from './browser.ts';
import { gatherNames } from './dictionary.ts';
import type { HostileRow } from './hostile-inputs.ts';
import { buildOurs, openOurs } from './ours.ts';
import { seeded } from './random.ts';
import { showChromium, showComparison, showHostile, showSize, showTargets, showText } from './report.ts';
import { measureSize, type Figures } from './rounds.ts';
import { compare } from './same-names.ts';
import { makeText, namedTokens } from './text.ts';

/** Any number but 0; the same gives the same text and names. */
const SEED = 20240806;
const SIZES = [1000, 10_000, 100_000, 1_000_000];
/** Dictionaries compared with the Map of tokens, name by name; and tried in Chromium, where a million names would be sent to the page for nothing new. */
const COMPARED = SIZES.slice(0, 3);

/** A young generation of 256 MB and collection by the same thread: what grows is our work, not that of the collector. */
const HOSTILE_FLAGS = ['--expose-gc', '--single-threaded-gc', '--min-semi-space-size=256', '--max-semi-space-size=256'];

async function measureHostile(): Promise<HostileRow[]> {
  const rows: HostileRow[] = [];
  const child = fork(join(import.meta.dirname, 'hostile.ts'), [], { execArgv: HOSTILE_FLAGS });
  child.on('message', (row: HostileRow) => void rows.push(row));
  const code = await new Promise<number | null>((resolve) => void child.once('exit', resolve));
  if (code !== 0) throw new Error(`the hostile texts ended with ${code} after "${rows.at(-1)?.name ?? 'nothing'}"`);
  return rows;
}

const started = performance.now();
const folder = mkdtempSync(join(tmpdir(), 'chiosa-bench-'));
try {
  const random = seeded(SEED);
  const dictionary = gatherNames(SIZES.at(-1)!, random);
  const namesOf = (size: number) => dictionary.names.slice(0, size);
  const smallest = namesOf(SIZES[0]!);
  const bench = await makeText(openOurs(buildOurs(smallest)), smallest, random);
  console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}\n`);
  console.log('Each matcher runs in a process of its own, bundled into one file, as the extension ships the spotter.\n');
  showText(bench);

  const textFile = join(folder, 'text.txt');
  writeFileSync(textFile, bench.text);
  const hopeless = new Map<string, string>();
  const measured: { size: number; figures: Figures }[] = [];
  let unexplained = 0;
  for (const size of SIZES) {
    const namesFile = join(folder, `names-${size}.json`);
    writeFileSync(namesFile, JSON.stringify(namesOf(size)));
    const index = openOurs(buildOurs(namesOf(size)));
    const figures = await measureSize(namesFile, textFile, hopeless);
    for (const { name, failed } of figures.peers) if (failed !== undefined && !hopeless.has(name)) hopeless.set(name, `not tried: at ${size.toLocaleString('en')} names ${failed}`);
    showSize(size, dictionary, figures, namedTokens(index, bench.text) / bench.tokens);
    if (COMPARED.includes(size)) {
      const comparison = compare(index, namesOf(size), bench.text);
      showComparison(comparison);
      unexplained += comparison.unexplained.length;
    }
    measured.push({ size, figures });
  }
  const chromium = await measureInChromium(COMPARED, bench.paragraphs, namesOf);
  showChromium(chromium);
  const hostile = await measureHostile();
  showHostile(hostile);
  showTargets(measured, hostile, unexplained);
  // a missed target is a figure; ours and the Map of tokens finding different names is an error
  if (unexplained) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
  console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} s in all`);
}
