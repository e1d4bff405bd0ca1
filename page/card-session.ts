// The open card: which one, what Back leads to, and the ways to open and close it: rest, click, key, Escape.
import { ask, Orphaned } from '../platform/ask.ts';
import type { Settings } from '../platform/settings-schema.ts';
import type { CardView } from '../cards/view.ts';
import { CardHost } from './card-host.tsx';
import { Hover } from './hover.ts';
import type { Point } from './hover-machine.ts';
import { closestOf } from './nodes.ts';
import { liveRange, type Mark } from './paint.ts';
import type { Reader } from './reader.ts';

export class CardSession {
  readonly #reader: Reader;
  readonly #host: CardHost;
  readonly #hover: Hover<Mark>;
  #settings: Settings;
  #mark: Mark | undefined;
  /** Cards read in this one card, the open one last. */
  #trail: string[] = [];
  /** Cards that were asked for by themselves: behind a link, or with a picture. */
  readonly #linked = new Map<string, CardView>();
  #focusBefore: Element | null = null;

  constructor(reader: Reader, settings: Settings, signal: AbortSignal, onOrphaned: () => void) {
    this.#reader = reader;
    this.#settings = settings;
    this.#host = new CardHost({
      onCard: (id) => void this.#follow(id).catch((error: unknown) => error instanceof Orphaned && onOrphaned()),
      onBack: () => this.#back(),
      onClose: () => this.close(),
    });
    this.#hover = new Hover<Mark>(
      {
        find: (point) => this.#reader.markAt(point),
        same: isSame,
        cardBox: () => this.#host.box(),
        open: (mark, point) => this.open(mark, point),
        close: () => this.#hide(),
        delay: () => this.#settings.delay,
        mode: () => ({ rest: this.#settings.open !== 'click', key: this.#settings.open === 'key' ? this.#settings.key : undefined }),
      },
      signal,
    );
    addEventListener('keydown', (event) => this.#key(event), { signal, capture: true });
    addEventListener('click', (event) => this.#click(event), { signal, capture: true });
    addEventListener('pointerdown', (event) => event.isTrusted && this.isOpen && !this.#host.owns(event.target) && !this.#reader.markAt(event) && this.close(), { signal, capture: true });
    signal.addEventListener('abort', () => this.#host.destroy());
  }

  get isOpen(): boolean {
    return this.#host.isOpen;
  }

  apply(settings: Settings): void {
    if (settings.language !== this.#settings.language) {
      this.#linked.clear();
      this.close();
    }
    this.#settings = settings;
    this.#draw();
  }

  /** Opens a mark's card; `point` is where the pointer is. */
  open(mark: Mark, point?: Point): void {
    const range = liveRange(mark);
    const view = this.#viewOf(mark.card);
    const { face } = this.#reader;
    if (!range || !view || !face) return;
    if (!this.isOpen) this.#focusBefore = document.activeElement;
    this.#mark = mark;
    this.#trail = [mark.card];
    this.#reader.painter.open(mark);
    this.#host.show({ view, why: mark.why, canBack: false, face, theme: this.#settings.theme }, range, point);
    this.#hover.set(mark);
    // the page holds cards without their pictures, which are many times their size
    if ('place weapon'.includes(view.kind)) void this.#fetch(mark.card).then(() => this.#draw(), () => undefined);
  }

  close(): void {
    if (!this.isOpen) return;
    this.#hide();
    this.#hover.set(undefined);
  }

  /** The page has changed: a card whose name is gone goes with it. */
  pageChanged(): void {
    if (this.#mark && !liveRange(this.#mark)) this.close();
  }

  #hide(): void {
    const hadFocus = this.#host.hasFocus;
    this.#host.close();
    this.#reader.painter.open(undefined);
    this.#mark = undefined;
    this.#trail = [];
    if (hadFocus && this.#focusBefore instanceof HTMLElement) this.#focusBefore.focus({ preventScroll: true });
  }

  #draw(): void {
    const id = this.#trail.at(-1);
    const view = id === undefined ? undefined : this.#viewOf(id);
    const { face } = this.#reader;
    if (!view || !face || !this.isOpen) return;
    this.#host.update({ view, why: this.#trail.length === 1 ? this.#mark?.why : undefined, canBack: this.#trail.length > 1, face, theme: this.#settings.theme });
  }

  async #follow(id: string): Promise<void> {
    const mark = this.#mark;
    const view = this.#viewOf(id) ?? (await this.#fetch(id));
    // the reader may have closed the card or opened another meanwhile
    if (!view || mark !== this.#mark || !this.isOpen) return;
    this.#trail.push(id);
    this.#draw();
  }

  #viewOf(id: string): CardView | undefined {
    return this.#linked.get(id) ?? this.#reader.cards.get(id);
  }

  async #fetch(id: string): Promise<CardView | undefined> {
    const view = await ask('card', { id, date: this.#reader.date, page: [...this.#reader.cards.keys()] });
    if (view) this.#linked.set(id, view);
    return view ?? undefined;
  }

  #back(): void {
    if (this.#trail.length < 2) return;
    this.#trail.pop();
    this.#draw();
  }

  #key(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Escape' || !this.isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
  }

  /** A click on a mark opens its card where the settings say so, but never takes a click from a link or a button. */
  #click(event: MouseEvent): void {
    if (!event.isTrusted || event.button !== 0 || this.#settings.open !== 'click' || this.#host.owns(event.target)) return;
    const mark = this.#reader.markAt({ x: event.clientX, y: event.clientY });
    const target = event.composedPath()[0];
    if (!mark || (target instanceof Element && closestOf(target, 'a[href], button, input, label, summary'))) return;
    this.open(mark, { x: event.clientX, y: event.clientY });
  }
}

/** The same place for the same card: a part of the page that was read again has new marks. */
const isSame = (one: Mark, other: Mark): boolean => one.card === other.card && one.start === other.start && one.block.pieces[0]!.node === other.block.pieces[0]!.node;
