// Asks nodes through the prototypes: a form whose input is named "parentNode" or "closest" answers with the input instead.

const getter = <Value>(prototype: object, name: string) => Object.getOwnPropertyDescriptor(prototype, name)!.get as (this: unknown) => Value;
const parentNode = getter<Node | null>(Node.prototype, 'parentNode');
const firstChild = getter<Node | null>(Node.prototype, 'firstChild');
const nextSibling = getter<Node | null>(Node.prototype, 'nextSibling');
const nodeType = getter<number>(Node.prototype, 'nodeType');
const isConnected = getter<boolean>(Node.prototype, 'isConnected');
const tagName = getter<string>(Element.prototype, 'tagName');
const shadowRoot = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
const { getAttribute, hasAttribute, closest } = Element.prototype;
const { contains } = Node.prototype;
const { assignedNodes } = HTMLSlotElement.prototype;

export const parentNodeOf = (node: Node): Node | null => parentNode.call(node);
export const firstChildOf = (node: Node): Node | null => firstChild.call(node);
export const nextSiblingOf = (node: Node): Node | null => nextSibling.call(node);
export const nodeTypeOf = (node: Node): number => nodeType.call(node);
export const isElement = (node: Node): node is Element => nodeType.call(node) === 1;
export const isText = (node: Node): node is Text => nodeType.call(node) === 3;
export const isInDocument = (node: Node): boolean => isConnected.call(node);
export const contained = (outer: Node, inner: Node): boolean => contains.call(outer, inner);
/** In capitals, also in XHTML. */
export const tagNameOf = (element: Element): string => tagName.call(element).toUpperCase();
export const shadowRootOf = (element: Element): ShadowRoot | null => shadowRoot.call(element);
export const attributeOf = (element: Element, name: string): string | null => getAttribute.call(element, name);
export const hasAttributeOn = (element: Element, name: string): boolean => hasAttribute.call(element, name);
export const closestOf = (element: Element, selector: string): Element | null => closest.call(element, selector);

/** The light nodes that a slot of a shadow tree shows; empty when it shows its own children. */
export const slottedIn = (slot: Element): readonly Node[] => (slot instanceof HTMLSlotElement ? assignedNodes.call(slot) : []);

/** The node around, out of a shadow tree to its host. */
export function aroundOf(node: Node): Node | null {
  return parentNode.call(node) ?? (node instanceof ShadowRoot ? node.host : null);
}
