// The text of a page as blocks: runs of inline text, each with the text nodes it came from, and the places in both.
import { localName, walkerOf } from './nodes.ts';
import { INLINE, traitsOf } from './tags.ts';
import { walk } from './walk.ts';

export interface Piece {
  node: Text;
  /** First offset in the block's text. */
  at: number;
}

/** A run of inline text and where its pieces stand. */
export interface PageBlock {
  id: number;
  text: string;
  /** Text nodes in order; none if the page has changed them before they were asked for. */
  readonly pieces: readonly Piece[];
  /** Grows at every heading: "the first mention in each section" counts by it. */
  section: number;
}

/** Numbers blocks and sections over the whole life of a page, and keeps what is met on the way. */
export interface Counter {
  block: number;
  /** The section being read. */
  section: number;
  /** Sections numbered so far. */
  sections: number;
  /** The section that begins at a heading. */
  starts?: WeakMap<Node, number>;
  shadowRoots?: Set<ShadowRoot>;
}

export const isInline = (element: Element): boolean => (traitsOf(localName.call(element)) & INLINE) > 0;

/** Walks a part of a page and yields its blocks in order, and undefined wherever the reading can be stopped besides. */
export const readBlocks: (root: Element, counter: Counter) => Generator<PageBlock | undefined, void> = walk;

/** How far back a heading is looked for, nodes. */
const FARTHEST = 3000;
/** NodeFilter.SHOW_ALL */
const ALL = -1;

/** The section in which a part of the page begins: that of the heading before it. Undefined if none that was read is near. */
export function sectionBefore(part: Node, starts: WeakMap<Node, number>): number | undefined {
  const walker = walkerOf(document, ALL);
  walker.currentNode = part;
  for (let steps = 0; steps < FARTHEST; steps++) {
    const node = walker.previousNode();
    const section = node ? starts.get(node) : 0;
    if (section !== undefined) return section;
  }
  return undefined;
}

/** The place in a block that an offset of a text node stands for; undefined if the node is not part of it. */
export function offsetIn(block: PageBlock, node: Node, offset: number): number | undefined {
  const piece = block.pieces.find((candidate) => candidate.node === node);
  return piece && piece.at + offset;
}

/** The node and offset of a place in a block. `end` places stay in the piece that they close. */
export function pointIn(block: PageBlock, at: number, end: boolean): { node: Text; offset: number } | undefined {
  const { pieces } = block;
  // the last piece that begins before the place, by halving: a block may have as many pieces as characters
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { at: start } = pieces[middle]!;
    if (end ? start < at : start <= at) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low - 1];
  return piece && { node: piece.node, offset: at - piece.at };
}
