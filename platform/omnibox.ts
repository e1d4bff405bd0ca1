// The address bar's keyword: suggestions as somebody types, and what Enter opens.
import { browser } from './browser.ts';
import type { Opening } from './tabs.ts';

export interface Suggestion {
  /** What Enter hands on when it is chosen. */
  content: string;
  title: string;
  about: string;
}

/** What is taken of the typed text, in UTF-16 units. */
const TYPED_LIMIT = 200;
const OPENINGS: Record<string, Opening> = { currentTab: 'here', newForegroundTab: 'tab', newBackgroundTab: 'behind' };

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
/** Text within XML: what is no character there is left out. */
const inXml = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char]!).replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');

/** Chrome reads descriptions as XML, Firefox as they are. */
const describes = (): ((suggestion: Suggestion) => string) =>
  browser.runtime.getURL('/').startsWith('moz-')
    ? ({ title, about }) => (about ? `${title} – ${about}` : title)
    : ({ title, about }) => (about ? `${inXml(title)} <dim>– ${inXml(about)}</dim>` : inXml(title));

/** Must be called at once when the background starts, or what wakes it is lost. Phones have no such bar. */
export function offerInAddressBar(suggest: (typed: string) => Promise<Suggestion[]>, open: (typed: string, opening: Opening) => Promise<unknown>): void {
  const { omnibox } = browser as Partial<typeof browser>;
  if (!omnibox) return;
  // only Chrome puts the typed text in the place of %s
  const isChrome = !browser.runtime.getURL('/').startsWith('moz-');
  const first = browser.i18n.getMessage('lookup');
  omnibox.setDefaultSuggestion({ description: isChrome ? inXml(first) : first.replace(/\s*[“„«]?\s?%s\s?[”“»]?\s*/u, ' ').trim() });
  let turn = 0;
  omnibox.onInputChanged.addListener((text, give) => {
    const mine = ++turn;
    const typed = text.slice(0, TYPED_LIMIT).trim();
    suggest(typed).then(
      (found) => {
        if (mine !== turn) return;
        const describe = describes();
        // a suggestion that is what was typed is taken for the first one and not shown
        give(found.map((one) => ({ content: one.content === text ? `${one.content} ` : one.content, description: describe(one) })));
      },
      () => undefined,
    );
  });
  omnibox.onInputEntered.addListener((text, disposition) => void open(text.slice(0, TYPED_LIMIT).trim(), OPENINGS[disposition] ?? 'tab').catch(() => undefined));
}
