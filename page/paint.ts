// Paints marks with the CSS Custom Highlight API: static ranges in the registry, no change to the page's nodes.
import type { Kind } from '../cards/types.ts';
import { KINDS } from '../cards/kinds.ts';
import { pointIn, type PageBlock } from './blocks.ts';

/** A mention on the page, with the block it stands in. */
export interface Mark {
  block: PageBlock;
  start: number;
  end: number;
  card: string;
  kind: Kind;
  why: string;
}

/** Name of a kind's highlight; pages with light text on dark get colours of their own. */
const nameOf = (kind: Kind, dark: boolean) => `chiosa-${kind}${dark ? '-dark' : ''}`;
export const OPEN_HIGHLIGHT = 'chiosa-open';
/** The page can clear the registry; it is put back this many times at most, so that two scripts never fight for ever. */
const MOST_HEALS = 20;

/** The range of a mark, or undefined when the page has changed the text since. */
export function rangeOf(mark: Mark): StaticRange | undefined {
  const from = pointIn(mark.block, mark.start, false);
  const to = pointIn(mark.block, mark.end, true);
  if (!from || !to || !from.node.isConnected || !to.node.isConnected || from.offset > from.node.length || to.offset > to.node.length) return undefined;
  return new StaticRange({ startContainer: from.node, startOffset: from.offset, endContainer: to.node, endOffset: to.offset });
}

/** A live range, for its rectangles. */
export function liveRange(mark: Mark): Range | undefined {
  const fixed = rangeOf(mark);
  if (!fixed) return undefined;
  const range = document.createRange();
  range.setStart(fixed.startContainer, fixed.startOffset);
  range.setEnd(fixed.endContainer, fixed.endOffset);
  return range;
}

/** Light text: the page is dark where it stands. Luminance by the rule of thumb for sRGB. */
function isOnDark(mark: Mark): boolean {
  const parent = mark.block.pieces[0]?.node.parentElement;
  const numbers = parent && getComputedStyle(parent).color.match(/[\d.]+/g)?.map(Number);
  if (!numbers || numbers.length < 3) return false;
  const [red = 0, green = 0, blue = 0] = numbers;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 140;
}

export class Painter {
  #highlights = new Map<string, Highlight>();
  #open: Highlight | undefined;
  #heals = 0;

  /** Adds marks to what is painted. */
  add(marks: readonly Mark[]): void {
    const darkness = new Map<PageBlock, boolean>();
    for (const mark of marks) {
      const range = rangeOf(mark);
      if (!range) continue;
      const dark = darkness.get(mark.block) ?? isOnDark(mark);
      darkness.set(mark.block, dark);
      const name = nameOf(mark.kind, dark);
      const known = this.#highlights.get(name);
      if (known) known.add(range);
      else this.#highlights.set(name, new Highlight(range));
    }
    this.#register();
  }

  /** Paints these marks and no others. */
  replace(marks: readonly Mark[]): void {
    for (const highlight of this.#highlights.values()) highlight.clear();
    this.add(marks);
  }

  /** Shows the mark whose card is open; undefined for none. */
  open(mark: Mark | undefined): void {
    const range = mark && rangeOf(mark);
    this.#open = range && new Highlight(range);
    if (this.#open) CSS.highlights.set(OPEN_HIGHLIGHT, this.#open);
    else CSS.highlights.delete(OPEN_HIGHLIGHT);
  }

  /** Puts back what a page's script has cleared. */
  heal(): void {
    if (this.#heals >= MOST_HEALS) return;
    for (const [name, highlight] of this.#highlights) {
      if (highlight.size && CSS.highlights.get(name) === undefined) {
        this.#heals++;
        this.#register();
        return;
      }
    }
  }

  /** Takes everything off the page until it is painted again. */
  hide(): void {
    for (const name of this.#highlights.keys()) CSS.highlights.delete(name);
    CSS.highlights.delete(OPEN_HIGHLIGHT);
  }

  clear(): void {
    this.hide();
    this.#highlights.clear();
    this.#open = undefined;
  }

  #register(): void {
    for (const [name, highlight] of this.#highlights) if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    if (this.#open) CSS.highlights.set(OPEN_HIGHLIGHT, this.#open);
  }
}

/** All names that a painter may register, for tests and for cleaning up after a predecessor. */
export const HIGHLIGHT_NAMES: readonly string[] = [...KINDS.flatMap((kind) => [nameOf(kind, false), nameOf(kind, true)]), OPEN_HIGHLIGHT];
