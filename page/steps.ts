// Going through the mentions of a page: "show me" in the popup, and the reader's shortcuts from one to the next.
import { fill } from '../assets/interface/words.ts';
import type { CardHost } from './card-host.tsx';
import type { CardSession } from './card-session.tsx';
import { liveRange, type Mark, OPEN_HIGHLIGHT } from './paint.ts';
import type { Reader } from './reader.ts';

/** How long a shown mention keeps its wash, ms. */
const FLASH = 1600;

export interface Shown {
  /** Counted from 1; 0 when there is none. */
  shown: number;
  of: number;
}

/** Scrolls to a mention; undefined when the page has changed its text since. */
function reveal(mark: Mark): Range | undefined {
  const range = liveRange(mark);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
  return range;
}

/** Scrolls to the n-th mention (counted from 1, and round again after the last) and flashes it. */
export function showMention(marks: readonly Mark[], nth: number): Shown {
  const of = marks.length;
  if (!of) return { shown: 0, of };
  const index = (((nth - 1) % of) + of) % of;
  const range = reveal(marks[index]!);
  if (!range) return { shown: index + 1, of };
  const flash = new Highlight(new StaticRange(range));
  CSS.highlights.set(OPEN_HIGHLIGHT, flash);
  setTimeout(() => CSS.highlights.get(OPEN_HIGHLIGHT) === flash && CSS.highlights.delete(OPEN_HIGHLIGHT), FLASH);
  return { shown: index + 1, of };
}

export class Steps {
  readonly #reader: Reader;
  readonly #session: CardSession;
  readonly #host: CardHost;
  #current: Mark | undefined;

  constructor(reader: Reader, session: CardSession, host: CardHost) {
    this.#reader = reader;
    this.#session = session;
    this.#host = host;
  }

  /** Goes to the next underlined name or the one before; the first time from what is in sight. It is shown, and said. */
  step(by: 1 | -1): Shown {
    const marks = this.#reader.painted;
    const { face } = this.#reader;
    const of = marks.length;
    if (!of || !face) return { shown: 0, of };
    this.#session.close();
    const index = (this.#from(marks, by) + by + of) % of;
    const mark = marks[index]!;
    this.#current = mark;
    const range = reveal(mark);
    this.#reader.painter.open(mark);
    const view = this.#reader.cards.get(mark.card);
    if (range && view) this.#host.announce(fill(face.texts.step, { name: view.title, shown: index + 1, of }), range.startContainer, face.css);
    return { shown: index + 1, of };
  }

  /** Opens the card of the name that was stepped to, or of the first in sight, with the focus in it. */
  open(): void {
    const marks = this.#reader.painted;
    if (!this.#current || !marks.includes(this.#current)) this.step(1);
    if (this.#current) this.#session.open(this.#current, { pinned: true, focus: true });
  }

  /** The place to step from: the name stepped to last, or just before what is in sight. */
  #from(marks: readonly Mark[], by: 1 | -1): number {
    const known = this.#current ? marks.indexOf(this.#current) : -1;
    if (known >= 0) return known;
    const inSight = marks.findIndex((mark) => (liveRange(mark)?.getBoundingClientRect().bottom ?? -1) > 0);
    if (inSight < 0) return by > 0 ? -1 : 0;
    return by > 0 ? inSight - 1 : inSight;
  }
}
