// Reads a page while it lives: text up in slices, mentions back, changed parts again, all in step with the settings.
import type { CardView } from '../cards/view.ts';
import { ask, Orphaned } from '../platform/ask.ts';
import type { Face } from '../platform/messages.ts';
import { type Settings, siteOf } from '../platform/settings-schema.ts';
import type { ArticleDate, Block, PageReport, Unsure } from '../reading/types.ts';
import { articleDate, articleTitle } from './article.ts';
import { isInline, type PageBlock, readBlocks } from './blocks.ts';
import type { Point } from './hover.ts';
import { Marks } from './marks.ts';
import { isElement, isInDocument, parentNodeOf } from './nodes.ts';
import { type Mark, Painter } from './paint.ts';
import { isLeftOut } from './unreadable.ts';
import { watchPage } from './watch.ts';

/** Longest stretch of work on the page's own thread, ms. */
const SLICE = 8;
/** Text sent in one message, UTF-16 units: large enough to be few, small enough that the first marks come soon. */
const PIECE = 120_000;
/** After a failure a page that changes is not tried again sooner than this, ms. */
const TRY_AGAIN = 5000;

export interface ReaderEvents {
  /** The page became ready, or what stands on it changed. */
  onChange(): void;
  /** The extension is gone: fall silent. */
  onOrphaned(): void;
}

/** Lets the page work before going on. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

export class Reader {
  readonly marks = new Marks();
  readonly painter = new Painter();
  readonly cards = new Map<string, CardView>();
  /** How cards look and speak; there once the first card can be. */
  face: Face | undefined;
  state: 'reading' | 'ready' | 'damaged' = 'reading';
  damage = '';
  #failedAt = -Infinity;
  #settings: Settings;
  #signal: AbortSignal;
  #events: ReaderEvents;
  #counter = { block: 0, section: 0, sections: 0 };
  #painted: ReadonlySet<Mark> = new Set();
  #unsure: Unsure[] = [];
  #months = new Set<string>();
  #date: ArticleDate | undefined;
  #lang = '';
  readonly #shadowRoots = new Set<ShadowRoot>();
  /** Work waits for the work before it: two readings at once would paint twice. */
  #queue: Promise<void> = Promise.resolve();
  /** Grows when everything is read anew; answers to older questions are dropped. */
  #generation = 0;

  constructor(settings: Settings, signal: AbortSignal, events: ReaderEvents) {
    this.#settings = settings;
    this.#signal = signal;
    this.#events = events;
  }

  get shadowRoots(): readonly ShadowRoot[] {
    return [...this.#shadowRoots];
  }

  get date(): ArticleDate | undefined {
    return this.#date;
  }

  start(): void {
    this.#readAll();
    watchPage(this.#signal, ({ roots, moved }) => {
      if (moved) this.#readAll();
      else this.#readChanged(roots);
      this.painter.heal();
    });
    this.#signal.addEventListener('abort', () => this.painter.clear());
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

  repaint(): void {
    const marks = this.marks.painted(this.#settings.mentions, this.#settings.kinds);
    this.#painted = new Set(marks);
    this.painter.replace(marks);
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
    const generation = ++this.#generation;
    if (this.state === 'ready') this.state = 'reading';
    this.#later(async () => {
      if (generation !== this.#generation) return;
      this.marks.clear();
      this.cards.clear();
      this.#unsure = [];
      this.#months.clear();
      this.#shadowRoots.clear();
      this.#date = articleDate(document, location.href);
      [this.face] = await Promise.all([ask('face', {}), this.#read([document.body], generation)]);
      this.#finish(generation);
    });
  }

  #readChanged(roots: readonly Element[]): void {
    // after a failure parts of the page were never read
    if (this.state === 'damaged') {
      if (performance.now() - this.#failedAt > TRY_AGAIN) this.#readAll();
      return;
    }
    const generation = this.#generation;
    this.#later(async () => {
      if (generation !== this.#generation) return;
      const changed = [...new Set(roots.map(blockRoot))].filter(isInDocument);
      const sections = this.marks.forget(changed);
      for (const root of this.#shadowRoots) if (!root.isConnected) this.#shadowRoots.delete(root);
      await this.#read(changed.filter(isRead), generation, sections);
      this.#finish(generation);
    });
  }

  #later(work: () => Promise<void>): void {
    this.#queue = this.#queue.then(work).catch((error: unknown) => {
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

  #finish(generation: number): void {
    if (this.#signal.aborted || generation !== this.#generation) return;
    this.state = 'ready';
    this.repaint();
    this.#events.onChange();
  }

  /** `sections`: of parts that are read again, the section in which each began. */
  async #read(roots: readonly Node[], generation: number, sections?: ReadonlyMap<Node, number>): Promise<void> {
    let waiting: PageBlock[] = [];
    let size = 0;
    let until = performance.now() + SLICE;
    for (const root of roots) {
      this.#counter.section = sections?.get(root) ?? this.#counter.sections;
      for (const block of readBlocks(root, this.#counter)) {
        if (this.#signal.aborted || generation !== this.#generation) return;
        if (block) {
          waiting.push(block);
          size += block.text.length;
          this.#noteShadow(block);
        }
        if (size >= PIECE) {
          await this.#send(waiting, generation);
          // a long page shows its first marks before its last text is read
          this.repaint();
          waiting = [];
          size = 0;
          until = performance.now() + SLICE;
        } else if (performance.now() > until) {
          await breathe();
          until = performance.now() + SLICE;
        }
      }
    }
    await this.#send(waiting, generation);
  }

  #noteShadow(block: PageBlock): void {
    // the caret is found in a component inside a component only with both at hand
    for (let root = block.pieces[0]!.node.getRootNode(); root instanceof ShadowRoot && !this.#shadowRoots.has(root); root = root.host.getRootNode()) this.#shadowRoots.add(root);
  }

  async #send(blocks: readonly PageBlock[], generation: number): Promise<void> {
    if (!blocks.length) return;
    const sent: Block[] = blocks.map(({ id, text }) => ({ id, text }));
    const reply = await ask('read', { title: articleTitle(document), lang: document.documentElement.lang || this.#lang, date: this.#date, blocks: sent, known: [...this.cards.keys()] });
    if (this.#signal.aborted || generation !== this.#generation) return;
    if (reply.lang) this.#lang = reply.lang;
    for (const card of reply.cards) this.cards.set(card.id, card);
    for (const block of blocks) this.marks.addBlock(block);
    this.marks.addMentions(reply.mentions, this.cards);
    for (const seen of reply.unsure) {
      // a part that is read again tells of the same names again
      const known = this.#unsure.find(({ surface, why }) => surface === seen.surface && why === seen.why);
      if (known) known.count = Math.max(known.count, seen.count);
      else this.#unsure.push(seen);
    }
    for (const month of reply.months) this.#months.add(month);
  }
}

/** The nearest element around that starts a block of its own: inline parts are read together. */
function blockRoot(element: Element): Element {
  let at = element;
  while (isInline(at)) {
    const parent = parentNodeOf(at);
    if (!parent || !isElement(parent)) break;
    at = parent;
  }
  return at;
}

/** Whether a changed part stands where pages are read at all: not inside a field, a menu or a hidden part. */
function isRead(root: Element): boolean {
  for (let at: Node | null = root; at && at !== document.documentElement; at = parentNodeOf(at)) {
    if (isElement(at) && isLeftOut(at)) return false;
  }
  return true;
}
