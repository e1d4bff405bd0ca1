// What the benchmark prints.
import type { BrowserFigures } from './browser.ts';
import { composition, type Dictionary } from './dictionary.ts';
import { MOST_GROWTH, type Growth, type HostileRow } from './hostile-inputs.ts';
import { OURS, PEERS } from './matchers.ts';
import { overFloor, passOf, type Figures, type Row } from './rounds.ts';
import type { Comparison } from './same-names.ts';
import { count, megabytes, share, short, table } from './table.ts';
import type { BenchText } from './text.ts';

const NAME = OURS[0]!.name;

/** Names in the dictionary -> most times the floor. */
const LIMITS: ReadonlyMap<number, number> = new Map([
  [1000, 3.5],
  [10_000, 5],
  [100_000, 7],
  [1_000_000, 13],
]);
/** Times the floor that all sizes aim at. */
const AIM = 3;
/** Times faster than the best peer, at so many names. */
const LEAD = 5;
const LEAD_AT = 10_000;
/** Most to load an index of so many names, ms. */
const LOAD = 5;
const LOAD_AT = 100_000;

export function showText({ text, paragraphs, tokens, scripts }: BenchText): void {
  const letters = scripts.reduce((sum, [, units]) => sum + units, 0);
  console.log(`The text: ${(Buffer.byteLength(text) / 1e6).toFixed(1)} MB (UTF-8), ${count(text.length)} UTF-16 units, ${count(tokens)} tokens, ${count(paragraphs.length)} paragraphs.`);
  console.log(`Letters: ${scripts.map(([script, units]) => `${script} ${share(units / letters)}`).join(', ')}.`);
  console.log("Sentences of the test pages and the cards' gists (English, Italian, Russian, Ukrainian, Arabic), and words of CLDR in a row (Hebrew, Chinese, some Arabic, German,");
  console.log('French, Polish, Turkish); about every third longer word in small letters is replaced by one of its language’s spelling dictionary, and names of the smallest dictionary are\nput in where a paragraph has too few. Seeded: runs on the same cards have the same text.\n');
  console.log('Peers fold nothing: they get names and text in small letters. Only Chiosa reads both as written, and folds accents, quotes and hyphens besides.');
  for (const { name, note } of [...OURS, ...PEERS]) console.log(`  ${name}: ${note}`);
  console.log('\npass: median of up to 9 turns; in a turn each matcher, in a process of its own, searches for 40 ms or once, and the shortest counts. Floor: one charCodeAt a unit, summed, measured in the');
  console.log('same process in the same turn; a ratio is the median of the ratios of all turns. found: what the matcher returns; whole words: without finds inside words.');
  console.log('size: bytes of the index, or growth of the heap. Two peers are built at a time. Peers have nothing to load: they are built anew each time.');
}

function cellsOf(row: Row, ours: number): string[] {
  const { built, probed } = row;
  if (!built || !probed) return [];
  const ratio = overFloor(row);
  return [
    row.name + (probed.part < 1 ? ` (on 1/${1 / probed.part} of the text)` : ''),
    short(passOf(row)),
    short(ratio),
    short(ratio / ours),
    short(built.build),
    built.load === undefined ? '-' : short(built.load),
    megabytes(built.bytes),
    count(probed.found),
    probed.whole === undefined ? '-' : count(probed.whole),
  ];
}

export function showSize(size: number, dictionary: Dictionary, { ours: [first, ...others], peers, floor, table: reference }: Figures, named: number): void {
  const ours = overFloor(first!);
  const rows = [first!, ...others, ...peers];
  console.log(`\n${count(size)} names: ${composition(dictionary, size)}. ${share(named)} of the tokens belong to one.`);
  const lines = rows.filter(({ failed }) => failed === undefined).map((row) => cellsOf(row, ours));
  const references = [
    ['(floor)', short(floor), '1.00', short(1 / ours)],
    ['(floor through a table of 65,536)', short(reference), short(reference / floor), short(reference / floor / ours)],
  ];
  console.log(table(['matcher', 'pass ms', '× floor', '× ours', 'build ms', 'load ms', 'size MB', 'found', 'whole words'], [...references, ...lines]));
  for (const { name, failed } of rows) if (failed !== undefined) console.log(`  ${name}: ${failed}`);
}

export function showComparison({ same, onlyOurs, onlyMap, unexplained }: Comparison): void {
  const told = (who: string, counts: ReadonlyMap<string, number>) => [...counts].map(([reason, times]) => `  ${who} ${count(times)}: ${reason}`);
  console.log(`  Names found at the same places by Chiosa and the Map of tokens: ${count(same)}.`);
  for (const line of [...told('only Chiosa', onlyOurs), ...told('only the Map', onlyMap)]) console.log(line);
  if (unexplained.length) console.log(`  UNEXPLAINED ${count(unexplained.length)}, such as:\n    ${unexplained.slice(0, 5).join('\n    ')}`);
}

export function showChromium(figures: readonly BrowserFigures[] | string): void {
  console.log('\nIn Chromium: the paragraphs as <p> elements of one page. The floor and Chiosa are measured in that page, over the same paragraphs; mark.js marks with');
  console.log('accuracy "exactly", no diacritics, punctuation as limiters, 250 names a call (a thousand can overflow its stack), on two parts of the text, from which the whole is told.');
  if (typeof figures === 'string') {
    console.log(`  not measured: ${figures}`);
    return;
  }
  const lines = figures.flatMap(({ size, ours, mark, parts }) => [
    [`${count(size)}: floor`, short(ours.floor), '1.00', short(ours.floor / ours.scan), ''],
    [`${count(size)}: ${NAME}`, short(ours.scan), short(ours.scan / ours.floor), '1.00', count(ours.found)],
    [`${count(size)}: ${NAME}, reading the paragraphs too`, short(ours.readAndScan), short(ours.readAndScan / ours.floor), short(ours.readAndScan / ours.scan), count(ours.found)],
    mark === undefined
      ? [`${count(size)}: mark.js, not tried: its time grows with the names`]
      : [`${count(size)}: mark.js (${parts.map(({ part, time }) => `1/${1 / part}: ${short(time)} ms`).join(', ')})`, count(Math.round(mark)), count(Math.round(mark / ours.floor)), count(Math.round(mark / ours.scan)), parts.map(({ marked }) => count(marked)).join(', ')],
  ]);
  console.log(table(['names: matcher', 'ms', '× floor', '× ours', 'found'], lines));
}

const growthOf = ({ units, time, ratios }: Growth) => [short(time), `${count(units / 1000)}k`, ...ratios.map((ratio) => ratio.toFixed(2) + (ratio > MOST_GROWTH ? '!' : ' '))];
const worst = ({ ratios }: Growth) => Math.max(...ratios);

export function showHostile(rows: readonly HostileRow[]): void {
  console.log('\nHostile texts: work for so many units, ms, without that of the garbage collector, and what the last two doublings of the text cost: t(2n)/t(n), t(4n)/t(2n).');
  console.log(table(['text', 'scan ms', 'units', '2n/n', '4n/2n', 'rules ms', 'units', '2n/n', '4n/2n'], rows.map(({ name, scan, rules }) => [name, ...growthOf(scan), ...growthOf(rules)])));
}

const verdict = (met: boolean) => (met ? 'met' : 'MISSED');

export function showTargets(measured: readonly { size: number; figures: Figures }[], hostile: readonly HostileRow[], unexplained: number): void {
  const lines: string[][] = [];
  for (const { size, figures } of measured) {
    const { ours: [ours], peers } = figures;
    const ratio = overFloor(ours!);
    const limit = LIMITS.get(size)!;
    lines.push([`${count(size)} names: at most ${limit} times the floor`, short(ratio), verdict(ratio <= limit)]);
    lines.push([`${count(size)} names: aim, ${AIM} times the floor`, short(ratio), verdict(ratio <= AIM)]);
    if (size === LEAD_AT) {
      const best = peers.filter(({ failed }) => failed === undefined).sort((a, b) => overFloor(a) - overFloor(b))[0];
      const lead = best ? overFloor(best) / ratio : Infinity;
      lines.push([`${count(size)} names: ${LEAD} times faster than the best peer`, `${short(lead)} (${best?.name ?? 'no peer was built'})`, verdict(lead >= LEAD)]);
    }
    const load = ours!.built?.load;
    if (size === LOAD_AT && load !== undefined) lines.push([`${count(size)} names: loaded in under ${LOAD} ms`, `${short(load)} ms`, verdict(load < LOAD)]);
  }
  for (const what of ['scan', 'rules'] as const) {
    const steepest = [...hostile].sort((a, b) => worst(b[what]) - worst(a[what]))[0]!;
    const bad = hostile.filter((row) => worst(row[what]) > MOST_GROWTH).length;
    lines.push([`${what}: twice the hostile text, at most ${MOST_GROWTH} times as long`, `${worst(steepest[what]).toFixed(2)} (${steepest.name}); ${bad} of ${hostile.length} above`, verdict(bad === 0)]);
  }
  lines.push(['the same names as the Map of tokens, but for the reasons told', `${count(unexplained)} unexplained`, verdict(unexplained === 0)]);
  console.log(`\n${table(['target', 'measured', ''], lines)}`);
}
