// What tests of the page share: reading a piece of HTML into blocks, and pointer events that pass for the reader's own.
import { type PageBlock, readBlocks } from '../../../page/blocks.ts';

export function blocksOf(root: Element): PageBlock[] {
  return [...readBlocks(root, { block: 0, section: 0, sections: 0 })].filter((block) => block !== undefined);
}

/** Puts HTML into the body and gives the text of its blocks, with white space as a reader sees it. */
export function textsOf(html: string): string[] {
  document.body.innerHTML = html;
  return blocksOf(document.body).map(({ text }) => text.replace(/\s+/g, ' ').trim());
}

/** Sends an event as the browser does: trusted, unless told otherwise. */
export function fire(type: string, properties: Record<string, unknown> = {}, target: EventTarget = window): Event {
  const event = new Event(type, { bubbles: true, cancelable: true, composed: true });
  const own = { isTrusted: true, ...properties };
  for (const [name, value] of Object.entries(own)) Object.defineProperty(event, name, { value });
  target.dispatchEvent(event);
  return event;
}
