// Checks that a source is a page that was read: not one that was only seen mentioned elsewhere, not a list of search results.
import type { CardSource } from '../../cards/types.ts';

/** What a publisher says of a page that was only cited, listed or summed up elsewhere: "BBC (headline only)", "AP (cited in a digest)". */
const UNREAD = /\([^)]*\b(?:cited|quoted|headlines?|summary|summaries|reported|listed|mentioned|digests?|feeds?|search)\b[^)]*\)/iu;

/** A page of search results shows something else on every day. */
const isSearch = (url: string) => {
  const { pathname, search } = new URL(url);
  return /\/search\/?$/i.test(pathname) && search !== '';
};

export function checkRead(card: CardSource, report: (path: readonly PropertyKey[], message: string) => void): void {
  for (const [number, { publisher, url }] of Object.entries(card.sources)) {
    const unread = UNREAD.exec(publisher);
    if (unread) report(['sources', number, 'publisher'], `"${unread[0]}" tells of a page that was not read; name the page that was, or leave out what rests on it`);
    if (isSearch(url)) report(['sources', number, 'url'], 'is a list of search results; name the page that was found');
  }
}
