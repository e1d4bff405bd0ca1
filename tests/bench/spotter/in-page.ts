// Runs in Chromium's page: the floor, our spotter and mark.js over the same paragraphs.
import { readCodes } from './floor.ts';
import { median, sink, timesOf } from './measure.ts';
import { buildOurs, openOurs, searchOurs, type BenchName } from './ours.ts';

/** Times in ms, of all paragraphs shown. */
export interface PageTimes {
  floor: number;
  scan: number;
  /** The text read from the paragraphs as well. */
  readAndScan: number;
  found: number;
}
export interface MarkTimes {
  time: number;
  marked: number;
}

interface MarkOptions {
  separateWordSearch: boolean;
  diacritics: boolean;
  accuracy: { value: 'exactly'; limiters: string[] };
  done(marked: number): void;
}
declare const Mark: new (element: Element) => { mark(names: readonly string[], options: MarkOptions): void };

/** What may stand beside a whole word: mark.js itself knows only spaces. */
const LIMITERS = Array.from('!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~¡¿«»„“”‘’…–—،。，、：；');
/** mark.js calls itself once a name: a thousand at once can overflow its stack. */
const BATCH = 250;
const WARM_READINGS = 120;
/** Measured for so long, ms. */
const BUDGET = 400;

/** Shows these paragraphs and nothing else. */
function show(paragraphs: readonly string[]): Element {
  const main = document.querySelector('main')!;
  main.replaceChildren(
    ...paragraphs.map((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      return paragraph;
    }),
  );
  // the page is laid out before anything is timed
  main.getBoundingClientRect();
  return main;
}

function measureOurs(paragraphs: readonly string[], names: readonly BenchName[]): PageTimes {
  const nodes = [...show(paragraphs).children];
  const texts = nodes.map((node) => node.textContent);
  const index = openOurs(buildOurs(names));
  const read = () => texts.reduce((sum, text) => (sum + readCodes(text)) | 0, 0);
  const scan = () => texts.reduce((sum, text) => sum + searchOurs(index, text).length, 0);
  const readAndScan = () => nodes.reduce((sum, node) => sum + searchOurs(index, node.textContent).length, 0);
  for (let reading = 0; reading < WARM_READINGS; reading++) sink.sum = (sink.sum + read()) | 0;
  timesOf(BUDGET, scan);
  return { floor: median(timesOf(BUDGET, read)), scan: median(timesOf(BUDGET, scan)), readAndScan: median(timesOf(BUDGET, readAndScan)), found: scan() };
}

function measureMark(paragraphs: readonly string[], names: readonly BenchName[]): MarkTimes {
  const mark = new Mark(show(paragraphs));
  const texts = names.map(({ text }) => text);
  let marked = 0;
  const start = performance.now();
  for (let at = 0; at < names.length; at += BATCH) {
    mark.mark(texts.slice(at, at + BATCH), {
      separateWordSearch: false,
      diacritics: false,
      accuracy: { value: 'exactly', limiters: LIMITERS },
      done: (count) => {
        marked += count;
      },
    });
  }
  return { time: performance.now() - start, marked };
}

export const bench = { measureOurs, measureMark };
Object.assign(globalThis, { bench });
