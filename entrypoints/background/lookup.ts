// Looking up from outside the library's page: a selection on any page, and what is typed in the address bar.
import { offerOnSelection } from '../../platform/menus.ts';
import { offerInAddressBar, type Suggestion } from '../../platform/omnibox.ts';
import { type Opening, openLibrary } from '../../platform/tabs.ts';
import type { LookUp } from '../../reading/lookup.ts';
import { search } from './handlers.ts';

/** What an address bar has room for. */
const MOST_SUGGESTIONS = 8;

/** Opens the card that is called so, or the search for it. A library that cannot be read says so on its own page. */
async function open(text: string, opening: Opening): Promise<void> {
  const found = await search({ query: text, most: 0 }).catch((): Partial<LookUp> => ({}));
  await openLibrary(found.only === undefined ? `?q=${encodeURIComponent(text)}` : `#card/${found.only}`, opening);
}

async function suggest(typed: string): Promise<Suggestion[]> {
  if (!typed) return [];
  const { rows } = await search({ query: typed, most: MOST_SUGGESTIONS });
  return rows.map(({ card, title, about }) => ({ content: `${CHOSEN}${card}`, title, about }));
}

/** Begins what a chosen suggestion hands on, so that it is told from a typed name. */
const CHOSEN = 'card/';

export function offerLookUp(): void {
  offerOnSelection((selected) => open(selected, 'tab'));
  offerInAddressBar(suggest, (text, opening) => (text.startsWith(CHOSEN) ? openLibrary(`#${text}`, opening) : text ? open(text, opening) : openLibrary('', opening)));
}
