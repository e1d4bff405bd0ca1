// Reads the text of a page into blocks: runs of inline text, each with the text nodes it came from. Changes nothing.
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
const INLINE = new Set('A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK Q RB RUBY S SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(' '));
const HEADING = /^H[1-6]$/;
/** Longest block, UTF-16 units: a longer run of text is cut, so that one node cannot hold up the page. */
const BLOCK_LIMIT = 100_000;

// read through the prototypes: a form with an input named "parentNode" or "tagName" answers for the real one
const getter = <Value>(prototype: object, name: string) => Object.getOwnPropertyDescriptor(prototype, name)?.get as ((this: unknown) => Value) | undefined;
const parentOf = getter<Node | null>(Node.prototype, 'parentNode')!;
const tagOf = getter<string>(Element.prototype, 'tagName')!;
const shadowOf = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot')!;
const childrenOf = getter<Node | null>(Node.prototype, 'firstChild')!;
const nextOf = getter<Node | null>(Node.prototype, 'nextSibling')!;

export const parentNodeOf = (node: Node): Node | null => parentOf.call(node);
export const tagNameOf = (element: Element): string => tagOf.call(element).toUpperCase();
export const isInline = (element: Element): boolean => INLINE.has(tagNameOf(element));

const isElement = (node: Node): node is Element => node.nodeType === 1;
const isText = (node: Node): node is Text => node.nodeType === 3;

/** Numbers blocks and sections over the whole life of a page. */
export interface Counter {
  block: number;
  section: number;
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
  const stack: ({ node: Node } | { end: true })[] = [{ node: root }];
  while (stack.length) {
    if (++steps % 500 === 0) yield undefined;
    const item = stack.pop()!;
    if ('end' in item) {
      const done = close();
      if (done) yield done;
      continue;
    }
    const { node } = item;
    const next = node === root ? null : nextOf.call(node);
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
      const first = childrenOf.call(node);
      if (first && (node.nodeType === 11 || node.nodeType === 9)) stack.push({ node: first });
      continue;
    }
    const tag = tagNameOf(node);
    const inline = INLINE.has(tag);
    if (NOT_READ.has(tag) || isEditable(node) || isHidden(node, inline)) {
      // what is left out still parts the text around it, unless it is ruby's reading or a line's icon
      if (!inline && tag !== 'RT' && tag !== 'RP' && tag !== 'SVG' && tag !== 'SCRIPT' && tag !== 'STYLE') {
        const done = close();
        if (done) yield done;
      }
      continue;
    }
    if (!inline) {
      const done = close();
      if (done) yield done;
      if (HEADING.test(tag)) counter.section++;
      stack.push({ end: true });
    }
    const shadow = shadowOf.call(node);
    const first = shadow ? childrenOf.call(shadow) : childrenOf.call(node);
    if (first) stack.push({ node: first });
    // slotted text stands in the light tree; read after the component's own
    const light = shadow ? childrenOf.call(node) : null;
    if (light) stack.push({ node: light });
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
  for (let index = block.pieces.length - 1; index >= 0; index--) {
    const piece = block.pieces[index]!;
    if (end ? piece.at < at : piece.at <= at) return { node: piece.node, offset: at - piece.at };
  }
  return undefined;
}
