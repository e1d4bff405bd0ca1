// The marks of a page: which block holds which, what is painted, and which mark lies under a point.
import type { CardView } from '../cards/view.ts';
import type { PageMention } from '../reading/types.ts';
import { offsetIn, type PageBlock } from './blocks.ts';
import type { Point } from './hover-machine.ts';
import { aroundOf } from './nodes.ts';
import { liveRange, type Mark } from './paint.ts';

/** Around a name's box, px: its underline, and a hand that is not quite steady. */
const SLACK = 3;

export class Marks {
  /** All mentions by block, in order of the text; painted or not. */
  readonly #byBlock = new Map<number, Mark[]>();
  /** In order of the page, as long as `#inOrder`. */
  #blocks = new Map<number, PageBlock>();
  #inOrder = true;
  /** The one added last. */
  #last: PageBlock | undefined;
  readonly #blockOf = new WeakMap<Node, PageBlock>();

  addBlock(block: PageBlock): void {
    // a changed part is read again, a component's after what stands around it
    if (this.#last && (!this.#blocks.has(this.#last.id) || inPage(this.#last, block) > 0)) this.#inOrder = false;
    this.#last = block;
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

  clear(): void {
    this.#inOrder = true;
    this.#last = undefined;
    this.#blocks.clear();
    this.#byBlock.clear();
  }

  /** The blocks that have a piece inside one of the roots, components' too, or that are no longer in the document. */
  within(roots: readonly Node[]): PageBlock[] {
    const isIn = finder(new Set(roots));
    return [...this.#blocks.values()].filter(({ pieces }) => pieces.some(({ node }) => !node.isConnected || isIn(node)));
  }

  forget(blocks: readonly PageBlock[]): void {
    for (const { id } of blocks) {
      this.#blocks.delete(id);
      this.#byBlock.delete(id);
    }
  }

  /** All marks in order of the page. */
  all(): Mark[] {
    // asking nodes for their order takes long where many stand side by side: blocks of one reading come in order
    if (!this.#inOrder) this.#sort();
    return [...this.#blocks.keys()].flatMap((id) => this.#byBlock.get(id) ?? []);
  }

  #sort(): void {
    this.#blocks = new Map([...this.#blocks.values()].sort(inPage).map((block) => [block.id, block]));
    this.#inOrder = true;
    this.#last = [...this.#blocks.values()].at(-1);
  }

  /** The marks that are painted: of each card that is not hidden the first in each section, or every one. */
  painted(which: 'first' | 'all', kinds: Readonly<Record<string, boolean>>, hidden: ReadonlySet<string>): Mark[] {
    const shown = this.all().filter((mark) => kinds[mark.kind] && !hidden.has(mark.card));
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

/** Tells whether a node stands in one of the roots, remembering the way: many nodes share it. */
function finder(roots: ReadonlySet<Node>): (node: Node) => boolean {
  const known = new Map<Node, boolean>();
  return (node) => {
    const way: Node[] = [];
    let at: Node | null = node;
    while (at && !known.has(at) && !roots.has(at)) {
      way.push(at);
      at = aroundOf(at);
    }
    const found = at !== null && (known.get(at) ?? true);
    for (const passed of way) known.set(passed, found);
    return found;
  };
}

/** What stands for a node in its document: itself, or the component it is part of. */
function inDocument(node: Node): Node {
  let at = node;
  for (let root = at.getRootNode(); root instanceof ShadowRoot; root = at.getRootNode()) at = root.host;
  return at;
}

function inPage(a: PageBlock, b: PageBlock): number {
  let [first, second]: [Node, Node] = [a.pieces[0]!.node, b.pieces[0]!.node];
  if (first.getRootNode() !== second.getRootNode()) [first, second] = [inDocument(first), inDocument(second)];
  if (first === second) return a.id - b.id;
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
