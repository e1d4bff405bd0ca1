// What is never read whatever its tag: fields that the reader may change, menus, and what the page hides.
import { aroundOf, getAttribute, isElement, localName, matches } from './nodes.ts';
import { LEFT_OUT, traitsOf } from './tags.ts';

/** Attributes that say something of whether an element is read. */
export const TELLING = '[hidden],[inert],[aria-hidden],[contenteditable],[role],[style]';
const HIDING = '[hidden],[inert],[aria-hidden="true"]';
const EDITING = '[contenteditable]:not([contenteditable="false" i])';
/** Fields and menus. */
const ROLES = /^(?:textbox|searchbox|combobox|spinbutton|navigation|menu|menubar|contentinfo|search|toolbar|tablist|alert)$/i;

/** What an element's attributes say: nothing; that it must be asked whether it is shown; that it is hidden; that the reader may change its text, or that it is a menu. */
export const SILENT = 0;
export const ASKED = 1;
export const HIDDEN = 2;
export const EDITABLE = 3;

export function sayAttributes(element: Element): number {
  if (!matches.call(element, TELLING)) return SILENT;
  if (matches.call(element, EDITING) || ROLES.test(getAttribute.call(element, 'role') ?? '')) return EDITABLE;
  return matches.call(element, HIDING) ? HIDDEN : ASKED;
}

/** Whether an element and all in it is left out, whatever its style. */
export const isLeftOut = (element: Element): boolean => (traitsOf(localName.call(element)) & LEFT_OUT) > 0 || sayAttributes(element) >= HIDDEN;

const { checkVisibility } = Element.prototype;

/** Whether it has a box, seen or not. */
export const isRendered = (element: Element): boolean => checkVisibility.call(element);

/** Whether its style and those around it let what stands in a node be seen. "contents" and custom elements have no box of their own, and checkVisibility calls those invisible. */
export function isSeen(node: Node | null): boolean {
  if (!node) return true;
  if (isElement(node)) {
    if (checkVisibility.call(node, { visibilityProperty: true })) return true;
    if (getComputedStyle(node).display !== 'contents') return false;
  }
  return isSeen(aroundOf(node));
}

/** A place of elements that look alike, with the places inside it by tag and class. A page of news has thousands of elements and few such places. */
export class Place extends Map<string, Place> {
  /** One of them was asked, and is seen. */
  shown = false;
}
