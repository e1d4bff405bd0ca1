// Reads a page while it lives: text up in slices, mentions back, changed parts again, all in step with the settings.
import type { Day } from '../cards/types.ts';
import type { CardView } from '../cards/view.ts';
import { ask, Orphaned } from '../platform/ask.ts';
import type { Face } from '../platform/messages.ts';
import { hiddenOn, type Settings, siteOf } from '../platform/settings-schema.ts';
import type { ArticleDate, Block, DateClue, PageMention, PageReport, Unsure } from '../reading/types.ts';
import { articleTitle, dateClues } from './article.ts';
import { type Counter, type PageBlock, pointIn, readBlocks, sectionBefore } from './blocks.ts';
import type { Point } from './hover-machine.ts';
import { Marks } from './marks.ts';
import { aroundOf, closestOf, isElement, outermost } from './nodes.ts';
import { type Mark, Painter } from './paint.ts';
import { PARTING } from './tags.ts';
import { isLeftOut, isSeen } from './unreadable.ts';
import { watchPage } from './watch.ts';

/** Stretch of work on the page's own thread, ms: with what it is in the middle of when the time is up, 8 at most. */
const SLICE = 5;
/** Text sent in one message, UTF-16 units: large enough to be few, small enough that the first marks come soon. */
const PIECE = 120_000;
/** After a failure a page that changes is not tried again sooner than this, ms; then it is. */
const TRY_AGAIN = 5000;

export interface ReaderEvents {
  /** The page became ready, or what stands on it changed. */
  onChange(): void;
  /** The extension is gone: fall silent. */
  onOrphaned(): void;
}


export class Reader {
  readonly marks = new Marks();
  readonly painter = new Painter();
  readonly cards = new Map<string, CardView>();
  /** How cards look and speak; there once the first card can be. */
  face: Face | undefined;
  state: 'reading' | 'ready' | 'damaged' = 'reading';
  damage = '';
  #failedAt = -Infinity;
  /** A page that changed after a failure waits for this. */
  #again: ReturnType<typeof setTimeout> | undefined;
  #settings: Settings;
  #signal: AbortSignal;
  #events: ReaderEvents;
  readonly #counter = { block: 0, section: 0, sections: 0, starts: new WeakMap<Node, number>(), shadowRoots: new Set<ShadowRoot>() } satisfies Counter;
  #painted = new Set<Mark>();
  #unsure: Unsure[] = [];
  #months = new Set<string>();
  #date: ArticleDate | undefined;
  #clues: DateClue[] = [];
  /** The reader's own date for this page. */
  #chosen: Day | undefined;
  #lang = '';
  /** Work waits for the work before it: two readings at once would paint twice. */
  #queue: Promise<void> = Promise.resolve();
  /** Watches a component's tree. */
  #watch: ((tree: Node) => void) | undefined;
  /** Grows when everything is read anew; answers to older questions are dropped. */
  #generation = 0;
  /** The generation that is being worked for: one at a time. */
  #working = 0;
  /** End of the slice of work that is under way. */
  #until = 0;

  constructor(settings: Settings, signal: AbortSignal, events: ReaderEvents) {
    this.#settings = settings;
    this.#signal = signal;
    this.#events = events;
  }

  get shadowRoots(): readonly ShadowRoot[] {
    return [...this.#counter.shadowRoots];
  }

  get date(): ArticleDate | undefined {
    return this.#date;
  }

  start(): void {
    this.#readAll();
    this.#watch = watchPage(this.#signal, ({ roots, moved }) => {
      if (moved) this.setDate(undefined);
      else this.#readChanged(roots);
      this.painter.heal();
    });
    const signal = this.#signal;
    signal.addEventListener('abort', () => this.painter.clear());
    // on paper a mark leads nowhere
    addEventListener('beforeprint', ({ isTrusted }) => isTrusted && this.painter.hide(), { signal });
    addEventListener('afterprint', () => this.repaint(), { signal });
  }

  /** Settings that only change what is painted take force at once; the cards' language needs new words. */
  apply(settings: Settings): void {
    const before = this.#settings;
    this.#settings = settings;
    if (before.language !== settings.language) this.#readAll();
    else this.repaint();
  }

  /** Reads anew after a failure: a worker that could not load its library may be whole by now. */
  retry(): void {
    if (this.state === 'damaged') this.#readAll();
  }

  /** Reads the page as if its article was written on this day; without one, as the page says. */
  setDate(day: Day | undefined): void {
    this.#chosen = day;
    this.#readAll();
  }

  repaint(): void {
    const marks = this.#wanted();
    this.#painted = new Set(marks);
    this.painter.replace(marks);
  }

  #wanted(): Mark[] {
    return this.marks.painted(this.#settings.mentions, this.#settings.kinds, hiddenOn(this.#settings, location.hostname));
  }

  /** Paints what was found since: painting all anew would have the browser draw the whole page again. */
  #paintMore(): void {
    const fresh = this.#wanted().filter((mark) => !this.#painted.has(mark));
    for (const mark of fresh) this.#painted.add(mark);
    this.painter.add(fresh);
  }

  /** The painted marks, in order of the page. */
  get painted(): readonly Mark[] {
    return [...this.#painted];
  }

  /** The painted mark under a point of the window: what is not underlined does not react. */
  markAt(point: Point): Mark | undefined {
    const mark = this.marks.at(point, this.shadowRoots);
    return mark && this.#painted.has(mark) ? mark : undefined;
  }

  report(): PageReport {
    return { title: articleTitle(document), host: siteOf(location.hostname), lang: this.#lang, date: this.#date, counts: this.marks.counts(), unsure: this.#unsure, months: [...this.#months] };
  }

  #readAll(): void {
    clearTimeout(this.#again);
    this.#again = undefined;
    this.#generation++;
    if (this.state === 'ready') this.state = 'reading';
    this.#later(async () => {
      this.marks.clear();
      this.cards.clear();
      this.#unsure = [];
      this.#months.clear();
      this.#counter.shadowRoots.clear();
      this.#date = this.#chosen ? { day: this.#chosen, from: 'reader' } : undefined;
      this.#clues = dateClues(document, location.pathname);
      [this.face] = await Promise.all([ask('face', {}), this.#read([document.body])]);
    });
  }

  #readChanged(roots: readonly Element[]): void {
    // after a failure parts of the page were never read
    if (this.state === 'damaged') {
      this.#again ??= setTimeout(() => this.retry(), Math.max(0, this.#failedAt + TRY_AGAIN - performance.now()));
      return;
    }
    this.#later(async () => {
      const changed = outermost(new Set(roots.map(blockRoot)));
      // what was found before answers the pointer until the new is there
      const old = this.marks.within(changed);
      for (const root of this.#counter.shadowRoots) if (!root.isConnected) this.#counter.shadowRoots.delete(root);
      try {
        await this.#read(changed.filter(isRead));
      } finally {
        this.marks.forget(old);
      }
    });
  }

  /** Work of this generation, after all that waits; then the page is ready. */
  #later(work: () => Promise<void>): void {
    const generation = this.#generation;
    const run = async () => {
      this.#working = generation;
      if (!this.#resume()) return;
      await work();
      if (!this.#resume()) return;
      this.state = 'ready';
      for (const tree of this.#counter.shadowRoots) this.#watch?.(tree);
      this.repaint();
      this.#events.onChange();
    };
    this.#queue = this.#queue.then(run).catch((error: unknown) => {
      if (this.#signal.aborted) return;
      if (error instanceof Orphaned) {
        this.#events.onOrphaned();
        return;
      }
      // refused, or a worker that does not wake: said in the popup, and the work that waits goes on
      this.state = 'damaged';
      this.damage = error instanceof Error ? error.message : String(error);
      this.#failedAt = performance.now();
      this.#events.onChange();
    });
  }

  /** After every wait: begins a slice of work. False when the page was left, or is read anew, meanwhile. */
  #resume(): boolean {
    this.#until = performance.now() + SLICE;
    return !this.#signal.aborted && this.#working === this.#generation;
  }

  /** Lets the page work before going on. */
  async #breathe(): Promise<boolean> {
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    return this.#resume();
  }

  async #read(roots: readonly Element[]): Promise<void> {
    let waiting: PageBlock[] = [];
    let size = 0;
    for (const root of roots) {
      this.#counter.section = sectionBefore(root, this.#counter.starts) ?? this.#counter.sections;
      for (const block of readBlocks(root, this.#counter)) {
        if (block) {
          waiting.push(block);
          size += block.text.length;
        }
        if (size >= PIECE) {
          if (!(await this.#send(waiting))) return;
          // a long page shows its first marks before its last text is read
          this.#paintMore();
          waiting = [];
          size = 0;
        } else if (performance.now() > this.#until && !(await this.#breathe())) return;
      }
    }
    await this.#send(waiting);
  }

  /** Sends text to be read and takes in what was found. False when that is of no use any more. */
  async #send(blocks: readonly PageBlock[]): Promise<boolean> {
    if (!blocks.length) return true;
    const sent: Block[] = blocks.map(({ id, text }) => ({ id, text }));
    const reply = await ask('read', { title: articleTitle(document), lang: document.documentElement.lang || this.#lang, date: this.#date, clues: this.#clues, blocks: sent, known: [...this.cards.keys()] });
    if (!this.#resume()) return false;
    if (reply.lang) this.#lang = reply.lang;
    this.#date ??= reply.date;
    // the page's head is looked at once, and its first text
    this.#clues = [];
    for (const card of reply.cards) this.cards.set(card.id, card);
    for (const seen of reply.unsure) {
      // a part that is read again tells of the same names again
      const known = this.#unsure.find(({ surface, why }) => surface === seen.surface && why === seen.why);
      if (known) known.count = Math.max(known.count, seen.count);
      else this.#unsure.push(seen);
    }
    for (const month of reply.months) this.#months.add(month);
    return this.#keep(blocks, reply.mentions);
  }

  /** Keeps the blocks in which names were found, and of the names those that can be seen: text that a style hides within a line was read with it. */
  async #keep(blocks: readonly PageBlock[], mentions: readonly PageMention[]): Promise<boolean> {
    const byId = new Map(blocks.map((block) => [block.id, block]));
    const kept: PageMention[] = [];
    let last: PageBlock | undefined;
    for (const mention of mentions) {
      const block = byId.get(mention.block);
      const node = block && pointIn(block, mention.start, false)?.node;
      if (block && node && isSeen(aroundOf(node))) {
        if (block !== last) this.marks.addBlock(block);
        last = block;
        kept.push(mention);
      }
      if (performance.now() > this.#until && !(await this.#breathe())) return false;
    }
    this.marks.addMentions(kept, this.cards);
    return true;
  }
}

/** The nearest element around that starts a block of its own: inline parts are read together. */
const blockRoot = (element: Element): Element => closestOf(element, PARTING) ?? element;

/** Whether a changed part stands where pages are read at all: not inside a field, a menu or a hidden part. */
function isRead(root: Element): boolean {
  for (let at: Node | null = root; at && at !== document.documentElement; at = aroundOf(at)) {
    if (isElement(at) && isLeftOut(at)) return false;
  }
  return true;
}
