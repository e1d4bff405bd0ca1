// Asks nodes through the prototypes: a form whose input is named "parentNode" or "closest" answers with the input instead.

/** A getter from wherever on the way up it stands: browsers and the tests' document do not agree on where that is. */
const getter = <Value>(sample: Node, name: string) => (sample as unknown as { __lookupGetter__(name: string): (this: Node) => Value }).__lookupGetter__(name);
const anElement = document.createElement('i');
const parentNode = getter<Node | null>(anElement, 'parentNode');
const isConnected = getter<boolean>(anElement, 'isConnected');
const { closest } = Element.prototype;
const { assignedNodes } = HTMLSlotElement.prototype;

// to be used with call(), in the loop that reads pages: a function around each would be felt there
export const firstChild = getter<Node | null>(anElement, 'firstChild');
export const nextSibling = getter<Node | null>(anElement, 'nextSibling');
export const nodeType = getter<number>(anElement, 'nodeType');
/** The tag, in small letters for every element of HTML. */
export const localName = getter<string>(anElement, 'localName');
export const className = getter<string>(anElement, 'className');
export const childElementCount = getter<number>(anElement, 'childElementCount');
export const shadowRoot = getter<ShadowRoot | null>(anElement, 'shadowRoot');
/** The text of all text nodes in an element, joined. */
export const textContent = getter<string>(anElement, 'textContent');
/** The text of a text node. */
export const data = getter<string>(document.createTextNode(''), 'data');
export const { getAttribute, hasAttributes, matches, querySelector } = Element.prototype;

export const parentNodeOf = (node: Node): Node | null => parentNode.call(node);
export const nodeTypeOf = (node: Node): number => nodeType.call(node);
export const isElement = (node: Node): node is Element => nodeType.call(node) === 1;
export const closestOf = (element: Element, selector: string): Element | null => closest.call(element, selector);

/** The light nodes that a slot of a shadow tree shows; empty when it shows its own children. */
export const slottedIn = (slot: Element): readonly Node[] => (slot instanceof HTMLSlotElement ? assignedNodes.call(slot) : []);

/** The node around, out of a shadow tree to its host. */
export function aroundOf(node: Node): Node | null {
  return parentNode.call(node) ?? (node instanceof ShadowRoot ? node.host : null);
}

/** Walks nodes in the order of the source; `show` as in NodeFilter. */
export const walkerOf = (root: Node, show: number): TreeWalker => Document.prototype.createTreeWalker.call(document, root, show);

/** Of elements those that are in the document and in none of the others. */
export function outermost(elements: ReadonlySet<Node>): Element[] {
  const isOutermost = (element: Node): element is Element => {
    for (let at = aroundOf(element); at; at = aroundOf(at)) if (elements.has(at)) return false;
    return isElement(element) && isConnected.call(element);
  };
  return [...elements].filter(isOutermost);
}
