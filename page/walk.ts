// The walk over a page that finds its blocks. Written for its first run, which is the only one on most pages and in which browsers do not compile: few calls, few objects, few nodes touched.
import type { Counter, PageBlock, Piece } from './blocks.ts';
import { childElementCount, className, data, firstChild, hasAttributes, localName, nextSibling, nodeType, querySelector, shadowRoot, slottedIn, textContent, walkerOf } from './nodes.ts';
import { HEADING, INLINE, LEFT_OUT, PARTING, PASSED, traitsOf } from './tags.ts';
import { ASKED, EDITABLE, HIDDEN, isRendered, isSeen, Place, SILENT, sayAttributes, TELLING } from './unreadable.ts';

/** Nodes walked between two chances to stop: well under a millisecond. */
const STEPS = 200;
/** A line of more elements, or of longer text, UTF-16 units, is walked node by node: one call to the browser must not take long. */
const MOST_IN_LINE = 200;
const LONGEST_LINE = 5000;
const NOT_PLAIN = `${PARTING},${TELLING}`;
/** Longest block, UTF-16 units and text nodes: a longer run of text is cut between its nodes; a single node stays whole. */
const BLOCK_LIMIT = 100_000;
const MOST_PIECES = 2000;
/** Letters of all scripts, roughly; punctuation, numbers and icons are none. (\p{L} takes longer to prepare than a short page to read.) */
const LETTER = /[A-Za-z\xc0-\u1fff\u2c00-\udfff\uf900-\uffff]/;
/** NodeFilter.SHOW_TEXT */
const TEXTS = 4;

/** A block. One that was read in one go has its nodes looked up when they are asked for, which is only where a name was found. */
function blockOf(id: number, text: string, section: number, pieces: Piece[] | undefined, element: Element | undefined): PageBlock {
  return {
    id,
    text,
    section,
    get pieces() {
      if (!pieces) {
        pieces = [];
        const walker = walkerOf(element!, TEXTS);
        let found = '';
        let node;
        while ((node = walker.nextNode() as Text | null)) {
          pieces.push({ node, at: found.length });
          found += data.call(node);
        }
        if (found !== text) pieces = [];
      }
      return pieces;
    },
  };
}

/** An element that is being read. */
interface Frame {
  node: Node;
  /** How its next node is found from the last. */
  next: (this: Node) => Node | null | undefined;
  /** Of a block: the place around it. */
  outer: Place | undefined;
  /** The element around it that is being read. */
  up: Frame | undefined;
}

/** The same as nextSibling, of an element that is itself hidden: its text is not read, and what is in it is asked whether it is shown. */
const nextInHidden: Frame['next'] = function () {
  return nextSibling.call(this);
};

/**
 * Walks `root` and yields its blocks in order. A generator, so that the caller can stop after a slice of time and go on later.
 * Yields undefined wherever it can be stopped besides.
 */
export function* walk(root: Element, counter: Counter): Generator<PageBlock | undefined, void> {
  const { starts } = counter;
  let frame: Frame | undefined;
  let place = new Place();
  let found: PageBlock[] = [];
  /** The block being read. */
  let text = '';
  let pieces: Piece[] = [];
  /** Nodes walked since the last chance to stop, as far as they are counted. */
  let steps = 0;

  const add = (read: string, places?: Piece[], element?: Element) => {
    if (LETTER.test(read)) found.push(blockOf(counter.block++, read, counter.section, places, element));
  };

  const close = () => {
    add(text, pieces);
    text = '';
    pieces = [];
  };

  const take = (node: Text) => {
    const added = data.call(node);
    if (text.length + added.length > BLOCK_LIMIT || pieces.length >= MOST_PIECES) close();
    if (!(pieces.length ? added : added.trim())) return;
    pieces.push({ node, at: text.length });
    text += added;
  };

  /** Takes all of an element that holds nothing but a line of text. */
  const takeLine = (element: Element, elements: number): boolean => {
    if (elements && (elements > MOST_IN_LINE || querySelector.call(element, NOT_PLAIN))) return false;
    const line = textContent.call(element);
    steps += elements;
    if (line.length > LONGEST_LINE) return false;
    add(line, undefined, element);
    return true;
  };

  const push = (node: Node, first: Node | null, outer?: Place, next: Frame['next'] = nextSibling): Node | null => {
    if (first) frame = { node, next, outer, up: frame };
    return first;
  };

  /** "visibility" hides an element, and what is in it may show itself. */
  const enterHidden = (element: Element, tree: Node | null, outer?: Place) => (isRendered(element) ? push(element, firstChild.call(tree ?? element), outer, nextInHidden) : null);

  /** The first node to be read in an element, if any is. */
  const enter = (element: Element): Node | null => {
    const tag = localName.call(element);
    const is = traitsOf(tag);
    const inline = is & INLINE;
    if (is & LEFT_OUT) {
      if (pieces.length && !(is & PASSED)) close();
      return null;
    }
    const said = hasAttributes.call(element) ? sayAttributes(element) : SILENT;
    if (pieces.length && (!inline || said === EDITABLE)) close();
    if (said >= HIDDEN) return null;
    // as it is shown: of a component its shadow tree, and its light nodes only where a slot shows them
    const tree = shadowRoot.call(element);
    if (tree) counter.shadowRoots?.add(tree);
    const asked = said === ASKED || frame?.next === nextInHidden;
    if (inline) {
      if (asked && !isSeen(element)) return enterHidden(element, tree);
      const slotted = tag === 'slot' ? slottedIn(element) : [];
      let at = 1;
      return slotted[0] ? push(element, slotted[0], undefined, () => slotted[at++]) : push(element, firstChild.call(tree ?? element));
    }
    // of elements that look alike one is asked whether it is shown; those whose attributes say something are asked themselves, and all in what folds
    const look = `${tag} ${className.call(element)}`;
    let here = place.get(look);
    if (!here || tag === 'details' || tag === 'dialog') place.set(look, (here = new Place()));
    if (asked || !here.shown) {
      if (!isSeen(element)) {
        const hidden = enterHidden(element, tree, place);
        if (hidden) place = here;
        return hidden;
      }
      here.shown ||= said === SILENT;
    }
    if (is & HEADING) {
      // one that is read again keeps its number, since what follows it may not be read again
      counter.section = starts?.get(element) ?? ++counter.sections;
      starts?.set(element, counter.section);
    }
    if (!tree) {
      const elements = childElementCount.call(element);
      // what stands in a div is more often blocks than a line
      if ((!elements || tag !== 'div') && takeLine(element, elements)) return null;
    }
    const first = push(element, firstChild.call(tree ?? element), place);
    if (first) place = here;
    return first;
  };

  /** The next node once one and all in it are done; undefined at the end. */
  const after = (done: Node): Node | undefined => {
    while (frame) {
      const next = frame.next.call(done);
      if (next) return next;
      done = frame.node;
      if (frame.outer) {
        if (pieces.length) close();
        place = frame.outer;
      }
      frame = frame.up;
    }
    return undefined;
  };

  // where all may be changed nothing is read, as in a field
  let node: Node | undefined = document.designMode === 'on' ? undefined : root;
  while (node) {
    for (steps = 0; node && steps < STEPS; steps++) {
      const type: number = nodeType.call(node);
      let first: Node | null = null;
      if (type === 3) {
        if (frame?.next !== nextInHidden) take(node as Text);
      } else if (type === 1) first = enter(node as Element);
      node = first ?? after(node);
    }
    for (const block of found) yield block;
    found = [];
    yield undefined;
  }
}
