// The library page's address: what is looked for and which card is open, as of which day. Anything may stand in an address.
import { KINDS } from '../../cards/kinds.ts';
import type { Day, Kind } from '../../cards/types.ts';

export interface Place {
  query: string;
  kind?: Kind;
  /** The id of a country's card. */
  country?: string;
  card?: string;
  /** As written; `dayFrom` says whether it is one. */
  day?: string;
}

/** Longer ones are no ids, names or days; kept, they would fill the page. UTF-16 units. */
const LONGEST = { query: 200, id: 100, day: 30 } as const;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

export function placeIn({ search, hash }: { search: string; hash: string }): Place {
  const asked = new URLSearchParams(search);
  const [path = '', rest = ''] = hash.replace(/^#/, '').split('?', 2);
  const wantedKind = asked.get('kind');
  const country = cut(asked.get('country'), 'id');
  const card = path.startsWith('card/') ? cut(decoded(path.slice('card/'.length)), 'id') : undefined;
  const day = card === undefined ? undefined : cut(new URLSearchParams(rest).get('day'), 'day');
  return { query: (asked.get('q') ?? '').slice(0, LONGEST.query), kind: KINDS.find((kind) => kind === wantedKind), country, card, day };
}

/** Relative to the page itself. */
export function addressOf({ query, kind, country, card, day }: Place): string {
  const asked = new URLSearchParams();
  if (query) asked.set('q', query);
  if (kind) asked.set('kind', kind);
  if (country) asked.set('country', country);
  const search = asked.size ? `?${asked}` : '';
  if (card === undefined) return `library.html${search}`;
  return `library.html${search}#card/${encodeURIComponent(card)}${day ? `?day=${encodeURIComponent(day)}` : ''}`;
}

/** A whole day of the calendar within two centuries, or undefined. */
export function dayFrom(text: string | undefined): Day | undefined {
  if (text === undefined || !/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const year = Number(text.slice(0, 4));
  const date = new Date(`${text}T00:00:00Z`);
  // 31 February would be taken for 2 March
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
  return exists && year >= FIRST_YEAR && year <= LAST_YEAR ? text : undefined;
}

const cut = (text: string | null | undefined, what: keyof typeof LONGEST): string | undefined => text?.slice(0, LONGEST[what]) || undefined;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
