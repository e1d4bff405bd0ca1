// Reads the text of a page into blocks: runs of inline text, each with the text nodes it came from. Changes nothing.
import { firstChildOf, isElement, isText, nextSiblingOf, nodeTypeOf, shadowRootOf, slottedIn, tagNameOf } from './nodes.ts';
import { isEditable, isHidden, NOT_READ } from './unreadable.ts';

/** A run of inline text and where its pieces stand. */
export interface PageBlock {
  id: number;
  text: string;
  /** Text nodes in order, each with its first offset in `text`. */
  pieces: { node: Text; at: number }[];
  /** Grows at every heading: "the first mention in each section" counts by it. */
  section: number;
}

/** Elements whose text runs on in the line; every other element starts a new block. */
const INLINE = new Set('A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK Q RB RUBY S SLOT SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(' '));
const HEADING = /^H[1-6]$/;
/** Longest block, UTF-16 units: a longer run of text is cut between its nodes; a single node stays whole. */
const BLOCK_LIMIT = 100_000;

export const isInline = (element: Element): boolean => INLINE.has(tagNameOf(element));

/** Numbers blocks and sections over the whole life of a page. */
export interface Counter {
  block: number;
  /** The section being read. */
  section: number;
  /** Sections numbered so far. */
  sections: number;
}

/**
 * Walks `root` and yields its blocks in order. A generator, so that the caller can stop after a slice of time and go on later.
 * Yields undefined now and then on long stretches without text.
 */
export function* readBlocks(root: Node, counter: Counter): Generator<PageBlock | undefined, void> {
  let open: PageBlock | undefined;
  let steps = 0;
  const close = (): PageBlock | undefined => {
    const done = open;
    open = undefined;
    return done && /\p{L}/u.test(done.text) ? done : undefined;
  };
  const take = (node: Text) => {
    if (!open) open = { id: counter.block++, text: '', pieces: [], section: counter.section };
    open.pieces.push({ node, at: open.text.length });
    open.text += node.data;
  };
  /** Nodes still to be visited, and ends of elements still to be closed: a stack of our own, since pages nest deeper than calls may. */
  const stack: ({ node: Node; alone?: true } | { end: true })[] = [{ node: root }];
  while (stack.length) {
    if (++steps % 500 === 0) yield undefined;
    const item = stack.pop()!;
    if ('end' in item) {
      const done = close();
      if (done) yield done;
      continue;
    }
    const { node } = item;
    const next = node === root || item.alone ? null : nextSiblingOf(node);
    if (next) stack.push({ node: next });
    if (isText(node)) {
      if (open && open.text.length + node.data.length > BLOCK_LIMIT) {
        const done = close();
        if (done) yield done;
      }
      if (node.data.length && (open || /\S/.test(node.data))) take(node);
      continue;
    }
    if (!isElement(node)) {
      const first = firstChildOf(node);
      if (first && (nodeTypeOf(node) === 11 || nodeTypeOf(node) === 9)) stack.push({ node: first });
      continue;
    }
    const tag = tagNameOf(node);
    const inline = INLINE.has(tag);
    const editable = isEditable(node);
    if (NOT_READ.has(tag) || editable || isHidden(node, inline)) {
      // what is left out still parts the text around it, unless it is ruby's reading or a line's icon
      if ((editable || !inline) && tag !== 'RT' && tag !== 'RP' && tag !== 'SVG' && tag !== 'SCRIPT' && tag !== 'STYLE') {
        const done = close();
        if (done) yield done;
      }
      continue;
    }
    if (!inline) {
      const done = close();
      if (done) yield done;
      if (HEADING.test(tag)) counter.section = ++counter.sections;
      stack.push({ end: true });
    }
    // as it is shown: of a component its shadow tree, and its light nodes only where a slot shows them
    const slotted = tag === 'SLOT' ? slottedIn(node) : [];
    for (let index = slotted.length - 1; index >= 0; index--) stack.push({ node: slotted[index]!, alone: true });
    const first = slotted.length ? null : firstChildOf(shadowRootOf(node) ?? node);
    if (first) stack.push({ node: first });
  }
  const last = close();
  if (last) yield last;
}

/** The place in a block that an offset of a text node stands for; undefined if the node is not part of it. */
export function offsetIn(block: PageBlock, node: Node, offset: number): number | undefined {
  const piece = block.pieces.find((candidate) => candidate.node === node);
  return piece && piece.at + offset;
}

/** The node and offset of a place in a block. `end` places stay in the piece that they close. */
export function pointIn(block: PageBlock, at: number, end: boolean): { node: Text; offset: number } | undefined {
  // the last piece that begins before the place, by halving: a block may have as many pieces as characters
  let low = 0;
  let high = block.pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { at: start } = block.pieces[middle]!;
    if (end ? start < at : start <= at) low = middle + 1;
    else high = middle;
  }
  const piece = block.pieces[low - 1];
  return piece && { node: piece.node, offset: at - piece.at };
}
