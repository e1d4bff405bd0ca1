// What is never read: fields, code, and what the page hides.

/** Elements whose text is none of ours: code, fields, media, menus. */
export const NOT_READ = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA INPUT SELECT OPTION DATALIST BUTTON CODE PRE KBD SAMP SVG MATH CANVAS IFRAME OBJECT EMBED VIDEO AUDIO RT RP NAV FOOTER METER PROGRESS HEAD CHIOSA-CARD'.split(' '),
);
/** Whether an element and all in it is left out, whatever its style. */
export const isLeftOut = (element: Element): boolean => NOT_READ.has(tag.call(element).toUpperCase()) || isEditable(element) || has.call(element, 'hidden');

const EDITABLE_ROLES = /^(?:textbox|searchbox|combobox|spinbutton)$/i;
const MENU_ROLES = /^(?:navigation|menu|menubar|contentinfo|search|toolbar|tablist|alert)$/i;

// a form's inputs can stand in for its properties and methods, so attributes are read through the prototype
const tag = Object.getOwnPropertyDescriptor(Element.prototype, 'tagName')!.get as (this: Element) => string;
const attribute = Element.prototype.getAttribute;
const has = Element.prototype.hasAttribute;
const visible = Element.prototype.checkVisibility;

/** Text that the reader may change, or a menu. */
export function isEditable(element: Element): boolean {
  const editable = attribute.call(element, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  const role = attribute.call(element, 'role');
  return role !== null && (EDITABLE_ROLES.test(role) || MENU_ROLES.test(role));
}

/** Hidden from the reader. Inline elements are asked only for what their attributes say: asking for their style would cost more than reading them. */
export function isHidden(element: Element, inline: boolean): boolean {
  if (has.call(element, 'hidden') || has.call(element, 'inert') || attribute.call(element, 'aria-hidden') === 'true') return true;
  if (inline) return attribute.call(element, 'style') !== null && !isVisible(element);
  return !isVisible(element);
}

// "contents" and custom elements have no box of their own, and checkVisibility calls those invisible
function isVisible(element: Element): boolean {
  if (!visible) return true;
  if (visible.call(element, { visibilityProperty: true })) return true;
  return getComputedStyle(element).display === 'contents';
}
