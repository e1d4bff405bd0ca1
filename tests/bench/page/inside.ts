// Runs in a sample page, in the world of content scripts: takes one kind of measure and leaves it on the document's element.
import type { CardView } from '../../../cards/view.ts';
import { type PageBlock, readBlocks } from '../../../page/blocks.ts';
import { Marks } from '../../../page/marks.ts';
import { Painter } from '../../../page/paint.ts';
import { Reader } from '../../../page/reader.ts';
import { DEFAULTS } from '../../../platform/settings-schema.ts';
import { beforeAnswer } from './ask.ts';
import { RESULT, served, type ServedMention } from './served.ts';

/** How long one measure is repeated when it is taken warm, ms. */
const ROUND = 10;
const ROUNDS = 15;
/** The page's own first frames and its parser are over after this, ms. */
const SETTLE = 80;
/** Text nodes of a page that nobody writes by hand. */
const MANY = 100_000;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!;

/** What any reader of a page must do at the least: every text node, every word. */
function bare(): number {
  let length = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += (node as Text).data.length;
  return length;
}

function collect(): PageBlock[] {
  const blocks: PageBlock[] = [];
  for (const block of readBlocks(document.body, { block: 0, section: 0, sections: 0 })) if (block) blocks.push(block);
  return blocks;
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Mean of many runs in a row. */
function round(work: () => unknown): number {
  const start = performance.now();
  let runs = 0;
  for (; performance.now() - start < ROUND; runs++) work();
  return (performance.now() - start) / runs;
}

/** Work in a frame, up to the end of that frame: style, layout and paint are in it. */
function inFrame(work: () => void): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const start = performance.now();
      work();
      void document.body.offsetHeight;
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve(performance.now() - start), { once: true });
      port1.start();
      port2.postMessage(0);
    });
  });
}

/** The same mentions without highlights: text nodes split, elements put around the names. */
function wrapper(blocks: readonly PageBlock[], mentions: readonly ServedMention[]): () => void {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const places = mentions.flatMap(({ block, start, end, kind }) =>
    byId
      .get(block)!
      .pieces.filter(({ node, at }) => at < end && at + node.length > start)
      .map(({ node, at }) => ({ node, kind, start: Math.max(0, start - at), end: Math.min(node.length, end - at) })),
  );
  // from the last to the first, so that what is split off never moves a place still to come
  const backwards = places.toReversed();
  return () => {
    for (const { node, kind, start, end } of backwards) {
      const named = start ? node.splitText(start) : node;
      if (end - start < named.length) named.splitText(end - start);
      const mark = document.createElement('mark');
      mark.className = `named-${kind}`;
      named.replaceWith(mark);
      mark.append(named);
    }
  };
}

/** Beats as often as the page's thread lets it, and tells the longest time between two beats since it was last asked. */
function heart(): { longest(): number } {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  const beat = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  port1.addEventListener('message', () => {
    beat();
    port2.postMessage(0);
  });
  port1.start();
  port2.postMessage(0);
  return {
    longest() {
      beat();
      const told = longest;
      longest = 0;
      return told;
    },
  };
}

/** Starts a reader and waits until it is ready; tells of every later reading too. */
function startReader(onChange: () => void): Promise<void> {
  return new Promise((resolve) => {
    const ready = () => {
      onChange();
      resolve();
    };
    new Reader({ ...DEFAULTS, mentions: 'all' }, new AbortController().signal, { onChange: ready, onOrphaned: ready }).start();
  });
}

const measures: Record<string, () => Promise<unknown>> = {
  blocks: async () => collect().map(({ text }) => text),

  async bare() {
    const first = timed(bare);
    const again: number[][] = [];
    for (let count = 0; count < ROUNDS; count++) {
      again.push([round(bare), round(collect)]);
      await pause(0);
    }
    return { first, again: median(again.map(([one]) => one!)), collect: median(again.map(([, other]) => other!)) };
  },

  async ours() {
    let blocks: PageBlock[] = [];
    const first = timed(() => {
      blocks = collect();
    });
    const mentions = served();
    const cards = new Map(mentions.map(({ card, kind }) => [card, { id: card, kind } as CardView]));
    const paint = await inFrame(() => {
      const named = new Set(mentions.map(({ block }) => block));
      const marks = new Marks();
      for (const block of blocks) if (named.has(block.id)) marks.addBlock(block);
      marks.addMentions(mentions, cards);
      new Painter().replace(marks.painted('all', DEFAULTS.kinds, new Set()));
    });
    return { first, paint };
  },

  async wrap() {
    const work = wrapper(collect(), served());
    await pause(SETTLE);
    return { wrap: await inFrame(work) };
  },

  /** The whole reader beside a heart that beats: while it reads, and while it marks. */
  async slices() {
    const { longest } = heart();
    await pause(SETTLE);
    longest();
    let read = 0;
    beforeAnswer(() => {
      read = Math.max(read, longest());
    });
    await startReader(() => undefined);
    await pause(SETTLE);
    return { read, mark: longest() };
  },

  /** Very many text nodes that come at once, one by one, to a page that was read. */
  async late() {
    const { longest } = heart();
    let changed = () => {};
    await startReader(() => changed());
    await pause(SETTLE);
    const again = new Promise<void>((resolve) => {
      changed = resolve;
    });
    const box = document.querySelector('main')!.appendChild(document.createElement('div'));
    for (let count = 0; count < MANY; count++) box.append(`${count % 7 ? 'word' : 'Reuters'} `);
    longest();
    // observers are told before this goes on
    await Promise.resolve();
    const noticed = longest();
    // the page's own layout and first frame are not ours
    await pause(SETTLE);
    longest();
    let read = 0;
    beforeAnswer(() => {
      read = Math.max(read, longest());
    });
    await again;
    return { noticed, read, mark: longest() };
  },
};

async function measure(): Promise<void> {
  const kind = new URLSearchParams(location.search).get('bench') ?? '';
  await pause(SETTLE);
  document.documentElement.setAttribute(RESULT, JSON.stringify((await measures[kind]?.()) ?? {}));
}
void measure();
