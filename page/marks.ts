// The marks of a page: which block holds which, what is painted, and which mark lies under a point.
import type { CardView } from '../cards/view.ts';
import type { PageMention } from '../reading/types.ts';
import { offsetIn, type PageBlock } from './blocks.ts';
import type { Point } from './hover.ts';
import { liveRange, type Mark } from './paint.ts';

/** Around a name's box, px: its underline, and a hand that is not quite steady. */
const SLACK = 3;

export class Marks {
  /** All mentions by block, in order of the text; painted or not. */
  readonly #byBlock = new Map<number, Mark[]>();
  readonly #blocks = new Map<number, PageBlock>();
  readonly #blockOf = new WeakMap<Node, PageBlock>();

  addBlock(block: PageBlock): void {
    this.#blocks.set(block.id, block);
    for (const { node } of block.pieces) this.#blockOf.set(node, block);
  }

  addMentions(mentions: readonly PageMention[], cards: ReadonlyMap<string, CardView>): void {
    for (const mention of mentions) {
      const block = this.#blocks.get(mention.block);
      const view = cards.get(mention.card);
      if (!block || !view) continue;
      const list = this.#byBlock.get(block.id) ?? [];
      list.push({ block, start: mention.start, end: mention.end, card: mention.card, kind: view.kind, why: mention.why });
      this.#byBlock.set(block.id, list);
    }
  }

  /** Forgets the blocks that have a piece inside `root`, or that are no longer in the document. */
  forget(root: Node): void {
    for (const block of this.#blocks.values()) {
      if (!block.pieces.some(({ node }) => !node.isConnected || root.contains(node))) continue;
      this.#blocks.delete(block.id);
      this.#byBlock.delete(block.id);
    }
  }

  /** All marks in order of the page. */
  all(): Mark[] {
    const blocks = [...this.#blocks.values()].filter((block) => this.#byBlock.has(block.id)).sort(inPage);
    return blocks.flatMap((block) => this.#byBlock.get(block.id)!);
  }

  /** The marks that are painted: of each card the first in each section, or every one. */
  painted(which: 'first' | 'all', kinds: Readonly<Record<string, boolean>>): Mark[] {
    const shown = this.all().filter((mark) => kinds[mark.kind]);
    if (which === 'all') return shown;
    const seen = new Set<string>();
    return shown.filter((mark) => {
      const key = `${mark.block.section} ${mark.card}`;
      return !seen.has(key) && Boolean(seen.add(key));
    });
  }

  counts(): [string, number][] {
    const counts = new Map<string, number>();
    for (const mark of this.all()) counts.set(mark.card, (counts.get(mark.card) ?? 0) + 1);
    return [...counts];
  }

  /** The mark under a point of the window. The caret is only a hint: it snaps to text far away, so the mark's own boxes decide. */
  at(point: Point, roots: readonly ShadowRoot[]): Mark | undefined {
    const caret = document.caretPositionFromPoint?.(point.x, point.y, { shadowRoots: [...roots] });
    const node = caret?.offsetNode;
    const block = node && this.#blockOf.get(node);
    if (!node || !block || !this.#blocks.has(block.id)) return undefined;
    const at = offsetIn(block, node, caret.offset);
    if (at === undefined) return undefined;
    return this.#byBlock.get(block.id)?.find((mark) => mark.start <= at && at <= mark.end && covers(mark, point));
  }
}

function covers(mark: Mark, point: Point): boolean {
  const rects = [...(liveRange(mark)?.getClientRects() ?? [])];
  return rects.some((rect) => point.x >= rect.left - SLACK && point.x <= rect.right + SLACK && point.y >= rect.top - SLACK && point.y <= rect.bottom + SLACK);
}

function inPage(a: PageBlock, b: PageBlock): number {
  const [first, second] = [a.pieces[0]!.node, b.pieces[0]!.node];
  if (first === second) return a.id - b.id;
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
