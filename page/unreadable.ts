// What is never read: fields, code, and what the page hides.
import { attributeOf, hasAttributeOn, tagNameOf } from './nodes.ts';

/** Elements whose text is none of ours: code, fields, media, menus. */
export const NOT_READ = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA INPUT SELECT OPTION DATALIST BUTTON CODE PRE KBD SAMP SVG MATH CANVAS IFRAME OBJECT EMBED VIDEO AUDIO RT RP NAV FOOTER METER PROGRESS HEAD CHIOSA-CARD'.split(' '),
);
/** Whether an element and all in it is left out, whatever its style. */
export const isLeftOut = (element: Element): boolean => NOT_READ.has(tagNameOf(element)) || isEditable(element) || saysHidden(element);

const EDITABLE_ROLES = /^(?:textbox|searchbox|combobox|spinbutton)$/i;
const MENU_ROLES = /^(?:navigation|menu|menubar|contentinfo|search|toolbar|tablist|alert)$/i;

const visible = Element.prototype.checkVisibility;

/** Text that the reader may change, or a menu. */
export function isEditable(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  const role = attributeOf(element, 'role');
  return role !== null && (EDITABLE_ROLES.test(role) || MENU_ROLES.test(role));
}

/** Hidden by its attributes. */
const saysHidden = (element: Element): boolean => hasAttributeOn(element, 'hidden') || hasAttributeOn(element, 'inert') || attributeOf(element, 'aria-hidden') === 'true';

/** Hidden from the reader. Inline elements are asked only for what their attributes say: asking for their style would cost more than reading them. */
export function isHidden(element: Element, inline: boolean): boolean {
  if (saysHidden(element)) return true;
  if (inline) return attributeOf(element, 'style') !== null && !isVisible(element);
  return !isVisible(element);
}

// "contents" and custom elements have no box of their own, and checkVisibility calls those invisible
function isVisible(element: Element): boolean {
  if (!visible) return true;
  if (visible.call(element, { visibilityProperty: true })) return true;
  return getComputedStyle(element).display === 'contents';
}
