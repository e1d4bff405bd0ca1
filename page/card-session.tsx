// The open card: which one, what Back and Forward lead to, and the ways to open, pin and close it: rest, click, tap, key, Escape.
import { ask, Orphaned } from '../platform/ask.ts';
import type { Settings } from '../platform/settings-schema.ts';
import type { CardView } from '../cards/view.ts';
import { FactCard } from '../components/FactCard.tsx';
import { type CardHost, type Drawn, rectAt } from './card-host.tsx';
import { Hover } from './hover.ts';
import type { Point } from './hover-machine.ts';
import { closestOf } from './nodes.ts';
import { liveRange, type Mark } from './paint.ts';
import type { Reader } from './reader.ts';

export interface SessionEvents {
  onOrphaned(): void;
  /** "Not this one": the card of this name is not wanted on this site. */
  onHide(view: CardView, at: DOMRect, near: Node): void;
}

interface Opening {
  /** Where the pointer is. */
  point?: Point;
  /** It stays until it is closed. */
  pinned?: boolean;
  focus?: boolean;
  sheet?: boolean;
}

export class CardSession {
  readonly #reader: Reader;
  readonly #host: CardHost;
  readonly #hover: Hover<Mark>;
  readonly #events: SessionEvents;
  #settings: Settings;
  #mark: Mark | undefined;
  /** Cards read in this one card, and which of them is shown: those after it are the way forward. */
  #trail: string[] = [];
  #at = 0;
  /** Cards as they are when asked for by themselves: whole. */
  readonly #linked = new Map<string, CardView>();
  #focusBefore: Element | null = null;
  #touched = false;

  constructor(reader: Reader, host: CardHost, settings: Settings, signal: AbortSignal, events: SessionEvents) {
    this.#reader = reader;
    this.#settings = settings;
    this.#host = host;
    this.#events = events;
    this.#hover = new Hover<Mark>(
      {
        find: (point) => this.#reader.markAt(point),
        same: isSame,
        cardBox: () => (this.isOpen ? this.#host.box() : undefined),
        open: (mark, point) => this.open(mark, { point }),
        close: () => this.#hide(),
        delay: () => this.#settings.delay,
        mode: () => ({ rest: this.#settings.open !== 'click', key: this.#settings.open === 'key' ? this.#settings.key : undefined }),
      },
      signal,
    );
    const options = { signal, capture: true };
    addEventListener('keydown', (event) => event.isTrusted && this.#key(event), options);
    addEventListener('click', (event) => event.isTrusted && event.button === 0 && this.#click(event), options);
    addEventListener('pointerdown', (event) => event.isTrusted && this.#down(event), options);
    signal.addEventListener('abort', () => this.#hide());
  }

  get isOpen(): boolean {
    return this.#mark !== undefined;
  }

  apply(settings: Settings): void {
    if (settings.language !== this.#settings.language) this.forget();
    this.#settings = settings;
    this.#draw();
  }

  /** Every card must be said anew: another language, another day. */
  forget(): void {
    this.#linked.clear();
    this.close();
  }

  open(mark: Mark, { point, pinned, focus, sheet }: Opening = {}): void {
    const range = liveRange(mark);
    if (!range || !this.#reader.face || !this.#viewOf(mark.card)) return;
    if (!this.isOpen) this.#focusBefore = document.activeElement;
    this.#mark = mark;
    this.#trail = [mark.card];
    this.#at = 0;
    this.#reader.painter.open(mark);
    this.#host.show(this.#drawn()!, { near: range.startContainer, rect: () => rectAt(range, point), sheet, by: this });
    this.#hover.set(mark, pinned);
    if (focus) this.#host.focus();
    // the page holds cards without their sources and pictures, which are many times their size
    if (!this.#linked.has(mark.card)) void this.#fetch(mark.card).then(() => this.#draw(), () => undefined);
  }

  close(): void {
    if (!this.isOpen) return;
    this.#hide();
    this.#hover.set(undefined);
  }

  /** The page was read, or has changed: a card whose name is gone goes with it, and a pointer may have been there before a name. */
  pageChanged(): void {
    if (this.#mark && !liveRange(this.#mark)) this.close();
    this.#hover.read();
  }

  #hide(): void {
    if (!this.isOpen) return;
    const hadFocus = this.#host.hasFocus;
    this.#host.close();
    this.#reader.painter.open(undefined);
    this.#mark = undefined;
    if (hadFocus && this.#focusBefore instanceof HTMLElement) this.#focusBefore.focus({ preventScroll: true });
  }

  #drawn(): Drawn | undefined {
    const view = this.#viewOf(this.#trail[this.#at] ?? '');
    const { face } = this.#reader;
    if (!view || !face || !this.#mark) return undefined;
    const first = this.#at === 0;
    const node = (
      <FactCard
        view={view}
        why={first ? this.#mark.why : undefined}
        canBack={!first}
        canForward={this.#at < this.#trail.length - 1}
        texts={face.texts}
        onCard={(id) => void this.#follow(id).catch((error: unknown) => error instanceof Orphaned && this.#events.onOrphaned())}
        onBack={() => this.#go(-1)}
        onForward={() => this.#go(1)}
        onHide={first ? () => this.#notThis(view) : undefined}
        onClose={() => this.close()}
      />
    );
    return { node, css: face.css, theme: this.#settings.theme, lang: view.lang, dir: view.dir, label: view.title };
  }

  #draw(): void {
    const drawn = this.#drawn();
    if (drawn) this.#host.draw(drawn);
  }

  async #follow(id: string): Promise<void> {
    const mark = this.#mark;
    const view = this.#linked.get(id) ?? (await this.#fetch(id));
    // the reader may have closed the card or opened another meanwhile
    if (!view || !mark || mark !== this.#mark) return;
    this.#trail.splice(++this.#at, Infinity, id);
    this.#draw();
  }

  #go(by: -1 | 1): void {
    if (this.#trail[this.#at + by] === undefined) return;
    this.#at += by;
    this.#draw();
  }

  #notThis(view: CardView): void {
    const range = this.#mark && liveRange(this.#mark);
    if (!range) return;
    const at = rectAt(range, undefined);
    this.close();
    this.#events.onHide(view, at, range.startContainer);
  }

  #viewOf(id: string): CardView | undefined {
    return this.#linked.get(id) ?? this.#reader.cards.get(id);
  }

  async #fetch(id: string): Promise<CardView | undefined> {
    const view = await ask('card', { id, date: this.#reader.date, page: [...this.#reader.cards.keys()] });
    if (view) this.#linked.set(id, view);
    return view ?? undefined;
  }

  #key(event: KeyboardEvent): void {
    if (!this.isOpen) return;
    const enters = event.key === 'Enter' && !this.#hover.isPinned && (!document.activeElement || document.activeElement === document.body);
    if (event.key !== 'Escape' && !enters) return;
    event.preventDefault();
    event.stopPropagation();
    if (!enters) return this.close();
    this.#hover.set(this.#mark, true);
    this.#host.focus();
  }

  #down(event: PointerEvent): void {
    this.#touched = event.pointerType === 'touch';
    if (!this.isOpen) return;
    if (this.#host.owns(event.target)) this.#hover.set(this.#mark, true);
    else if (!this.#reader.markAt(event)) this.close();
  }

  /** A click on a mark opens its card where the settings say so, a tap always, but neither takes a link's or a button's. A click on the name of the open card lets it stay. */
  #click(event: MouseEvent): void {
    if (this.#host.owns(event.target)) return;
    const point = { x: event.clientX, y: event.clientY };
    const mark = this.#reader.markAt(point);
    const target = event.composedPath()[0];
    if (!mark || getSelection()?.type === 'Range' || (target instanceof Element && closestOf(target, 'a[href], button, input, label, summary'))) return;
    if (this.#touched) this.open(mark, { point, pinned: true, sheet: true });
    else if (this.#mark && isSame(mark, this.#mark)) this.#hover.set(mark, true);
    else if (this.#settings.open === 'click') this.open(mark, { point, pinned: true });
  }
}

/** The same place for the same card: a part of the page that was read again has new marks. */
const isSame = (one: Mark, other: Mark): boolean => one.card === other.card && one.start === other.start && one.block.pieces[0]!.node === other.block.pieces[0]!.node;
