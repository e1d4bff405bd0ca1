// A card said as of a day in one language: CompiledCard -> CardView.
import { lastDay } from './days.ts';
import { directionOf } from './direction.ts';
import { eventRow, fromArticle, isShared, relevance } from './events.ts';
import type { CompiledCard, CompiledEvent } from './library.ts';
import { changesBetween, factsOf, genderOf, rolesOn, type Change } from './roles.ts';
import { eventRows, thingRows } from './rows.ts';
import { capitalised, type Gender, type Sayer } from './say/sayer.ts';
import type { Day } from './types.ts';
import type { CardView, Phrase } from './view.ts';

/** Events on one card: more is a list nobody reads; the library page has them all. */
const MOST_EVENTS = 6;

export interface Occasion {
  /** The article's day; without it the card answers for the library's own day. */
  article?: Day;
  /** Cards on the page: events shared with them come first. */
  page: ReadonlySet<string>;
  /** Every event, for who looks through the library. */
  allEvents?: boolean;
}

/** The view of a card, or undefined if the library has no such card. */
export function viewCard(sayer: Sayer, id: string, occasion: Occasion): CardView | undefined {
  const card = sayer.card(id);
  if (!card) return undefined;
  const { day: libraryDay } = sayer.library.manifest;
  // a card of a pack may have been written after the library
  const today = card.reviewed > libraryDay ? card.reviewed : libraryDay;
  const day = occasion.article ?? today;
  const { lang } = sayer.texts;
  const title = sayer.title(id);
  const native = card.kind !== 'event' && card.native && card.native.text !== title ? card.native : undefined;
  return {
    id,
    kind: card.kind,
    lang,
    dir: directionOf(lang),
    kindName: sayer.label(`kind-${card.kind}`),
    of: belongsTo(sayer, card),
    title: headed(title, sayer.grammar.locale),
    native: native && { ...native, dir: directionOf(native.lang) },
    asOf: sayer.labelWithDay('as-of', day),
    role: rolesLine(sayer, card, day),
    sinceThen: sinceThen(sayer, card, day, today),
    gist: sayer.gist(id),
    gistIn: sayer.isGistForeign(id) ? { lang: 'en', dir: directionOf('en') } : undefined,
    rows: card.kind === 'event' ? eventRows(sayer, card, day) : thingRows(sayer, card, day),
    events: eventsFor(sayer, card, day, occasion),
    sourceCount: card.sources,
    sources: [],
    reviewed: sayer.label('reviewed', 'm', sayer.day(card.reviewed, 'month')),
    pack: card.pack === undefined ? '' : sayer.label('from-pack', 'm', card.pack),
    aging: card.reviewBy && card.reviewBy < realToday() ? sayer.label('aging', 'm', sayer.day(card.reviewBy, 'month')) : '',
  };
}

/** A heading opens with a capital, whatever the name does within a sentence: "Хусити". */
const headed = (title: string, locale: string) => title.charAt(0).toLocaleUpperCase(locale) + title.slice(1);

/** The reader's own day: only it can tell that a review has passed. */
const realToday = () => new Date().toISOString().slice(0, 10);

/** What stands after the kind of a card: the country, or an event's place. */
export function belongsTo(sayer: Sayer, card: CompiledCard): CardView['of'] {
  if (card.kind === 'event') {
    const place = card.where.find((id) => sayer.card(id));
    return place === undefined ? undefined : { text: sayer.title(place), card: place };
  }
  const of = factsOf(card, 'is').find((fact) => fact.of)?.of ?? factsOf(card, 'origin')[0]?.origin[0] ?? factsOf(card, 'located-in')[0]?.['located-in'];
  return of === undefined ? undefined : { text: sayer.title(of), card: of };
}

/** What it was on the day: the office held, or "former …" the last one, or the kind of thing it is. */
export function rolesLine(sayer: Sayer, card: CompiledCard, day: Day): CardView['role'] {
  const gender = genderOf(card);
  const { locale } = sayer.grammar;
  const { held, past, died } = rolesOn(card, day);
  if (held.length) return held.slice(0, 2).map((office) => ({ what: capitalised(sayer.office(office, gender), locale), since: office.from ? sayer.since('since', office.from) : '' }));
  const last = past[0];
  if (last) {
    const what = sayer.office(last, gender);
    const former = died ? what : sayer.labelled('former', what, gender);
    return [{ what: capitalised(former, locale), since: sayer.span(last.from, last.to) }];
  }
  const is = factsOf(card, 'is')[0];
  return is ? [{ what: capitalised([{ text: sayer.word('types', is.is, gender) }], locale), since: '' }] : [];
}

function sinceThen(sayer: Sayer, card: CompiledCard, day: Day, today: Day): Phrase[] {
  const gender = genderOf(card);
  return changesBetween(card, day, today).map(({ day: when, change }) => {
    const phrase = capitalised(changePhrase(sayer, change, gender), sayer.grammar.locale);
    // a death has its day in the words; an office that is over by now has both its ends
    if (change.kind === 'died') return phrase;
    const over = change.kind === 'took' && change.fact.to !== undefined && lastDay(change.fact.to) <= today ? ` – ${sayer.day(change.fact.to)}` : '';
    return sayer.aside(phrase, [{ text: `${sayer.day(when)}${over}` }]);
  });
}

function changePhrase(sayer: Sayer, change: Change, gender: Gender): Phrase {
  const labelled = (key: string, inner: Phrase): Phrase => sayer.labelled(key, inner, gender);
  switch (change.kind) {
    case 'died': {
      const { died, cause } = change.fact;
      // "died on" wants a whole day
      const when = died.length === 10 ? sayer.labelWithDay('since-died', died, gender) : `${sayer.label('died', gender)} (${sayer.day(died)})`;
      return [{ text: cause ? `${when}${sayer.grammar.comma}${sayer.word('causes', cause, gender)}` : when }];
    }
    case 'took':
      return labelled('became', sayer.office(change.fact, gender));
    case 'left':
      return labelled('left-office', sayer.office(change.fact, gender));
    case 'wanted':
      return labelled('since-wanted', sayer.link(change.fact['wanted-by']));
    case 'listed':
      return labelled('since-listed', sayer.links(change.fact['terror-list']));
    case 'dissolved':
      return [{ text: sayer.label('since-dissolved') }];
  }
}

/** Shared with the page first; within each, by what matters most, then told back in time from the article. */
function eventsFor(sayer: Sayer, card: CompiledCard, day: Day, { page, article, allEvents }: Occasion): CardView['events'] {
  const { library } = sayer;
  const around = new Set(page).add(card.id);
  const all = card.kind === 'event' ? chainOf(sayer, card) : (library.eventsOf.get(card.id) ?? []);
  const score = new Map(all.map((event) => [event.id, relevance(library, event, around, day)]));
  const shared = new Set(all.filter((event) => isShared(event, page, card.id)));
  const best = [...all].sort((a, b) => Number(shared.has(b)) - Number(shared.has(a)) || score.get(b.id)! - score.get(a.id)!).slice(0, allEvents ? undefined : MOST_EVENTS);
  return best
    .map((event) => ({ event, row: eventRow(sayer, event, page, day, article, card.id) }))
    .sort((a, b) => Number(b.row.shared) - Number(a.row.shared) || fromArticle(day)(a.event, b.event))
    .map(({ row }) => row);
}

/** The events that this one answers, and those that answer it. */
function chainOf(sayer: Sayer, event: CompiledEvent): CompiledEvent[] {
  const events = sayer.library.cards.filter((card): card is CompiledEvent => card.kind === 'event');
  return events.filter((other) => event.follows.includes(other.id) || other.follows.includes(event.id));
}
