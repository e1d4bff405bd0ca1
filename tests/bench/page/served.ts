// How the two sides of the bench speak: mentions served in a page's head, results on its element.
import type { Kind } from '../../../cards/types.ts';
import type { PageMention } from '../../../reading/types.ts';

export const SERVED_ID = 'bench-mentions';
export const RESULT = 'data-bench';

export interface ServedMention extends PageMention {
  kind: Kind;
}

let mentions: ServedMention[] | undefined;

export function served(): ServedMention[] {
  mentions ??= JSON.parse(document.querySelector(`#${SERVED_ID}`)?.textContent ?? '[]') as ServedMention[];
  return mentions;
}
