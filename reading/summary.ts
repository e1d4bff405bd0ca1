// The summary of a page: its names by kind, the events that connect them in time, what was left unmarked.
import { directionOf } from '../cards/direction.ts';
import { eventRow, fromArticle, membersOf, relevance } from '../cards/events.ts';
import { KINDS } from '../cards/kinds.ts';
import type { CompiledEvent } from '../cards/library.ts';
import { type SourcesFile, sourcesAt } from '../cards/source-book.ts';
import { plain, type Sayer } from '../cards/say/sayer.ts';
import { belongsTo, rolesLine } from '../cards/view-card.ts';
import type { Day, Kind } from '../cards/types.ts';
import type { CardEngine } from './engine.ts';
import type { FirstSources, PageReport, Summary, SummaryRow } from './types.ts';

/** Events on one page's summary, the most telling first; then put in order of time. */
const MOST_EVENTS = 12;
/** What it adds to an event that the text itself names it, or the month in which it happened. */
const NAMED = 4;

export function summarise(engine: CardEngine, sayer: Sayer, report: PageReport): Summary {
  const { library } = engine;
  const counts = new Map(report.counts.filter(([id]) => library.numberOf.has(id)));
  const page = new Set(counts.keys());
  const article = report.date?.day;
  const day = article ?? library.manifest.day;
  const groups = KINDS.map((kind) => ({ kind, name: sayer.label(`kinds-${kind}`), rows: rowsOf(sayer, counts, kind, day) })).filter((group) => group.rows.length);
  const events = connecting(engine, page, day, report.months);
  return {
    title: report.title,
    host: report.host,
    lang: sayer.texts.lang,
    dir: directionOf(sayer.texts.lang),
    date: article ? sayer.day(article) : '',
    dateIso: article,
    dateFrom: report.date ? sayer.label(`from-${report.date.from}`) : '',
    dateBy: report.date?.from,
    language: languageName(sayer, report.lang),
    groups,
    events: events.map((event) => eventRow(sayer, event, page, day, article)),
    unsure: report.unsure,
    library: sayer.label('library-of', 'm', sayer.day(library.manifest.day, 'month')),
  };
}

function rowsOf(sayer: Sayer, counts: ReadonlyMap<string, number>, kind: Kind, day: Day): SummaryRow[] {
  const byTitle = new Intl.Collator(sayer.texts.lang);
  return [...counts]
    .flatMap(([id, count]) => {
      const card = sayer.card(id);
      if (card?.kind !== kind) return [];
      const [first] = card.kind === 'event' ? [] : rolesLine(sayer, card, day);
      const role = first ? plain(first.what) : '';
      const of = belongsTo(sayer, card)?.text ?? '';
      const whole = kind === 'person' || role.includes(of) ? role : [role, of].filter(Boolean).join(sayer.grammar.comma);
      return [{ card: id, title: sayer.title(id), role: whole, count }];
    })
    .sort((a, b) => b.count - a.count || byTitle.compare(a.title, b.title));
}

/** The first source of each card that has one: what stands beside it in a list on paper. */
export function firstSources({ numberOf }: CardEngine['library'], book: SourcesFile, ids: readonly string[]): FirstSources {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const source = sourcesAt(book, numberOf.get(id) ?? -1)[0];
      return source ? [[id, { publisher: source.publisher, url: source.url }]] : [];
    }),
  );
}

/** Events in which two names of the page take part. One of them must be more than a country: countries share everything. */
export function connecting(engine: CardEngine, page: ReadonlySet<string>, day: string, months: readonly string[] = []): CompiledEvent[] {
  const { library } = engine;
  const isPlace = (id: string) => library.cards[library.numberOf.get(id) ?? -1]?.kind === 'place';
  const events = new Set([...page].flatMap((id) => library.eventsOf.get(id) ?? []));
  for (const id of page) {
    const card = library.cards[library.numberOf.get(id) ?? -1];
    if (card?.kind === 'event') events.add(card);
  }
  const left = new Set(
    [...events].filter((event) => {
      const shared = membersOf(event).filter((id) => page.has(id));
      return page.has(event.id) || (shared.length >= 2 && (shared.length >= 3 || shared.some((id) => !isPlace(id))));
    }),
  );
  const chosen: CompiledEvent[] = [];
  const told = new Map<string, number>();
  // a month that the text names is that of one event or two, not of all that fell into it
  const toldOf = (month: string) => chosen.filter((event) => event.from.startsWith(month)).length;
  const naming = ({ id, from }: CompiledEvent) => {
    if (page.has(id)) return NAMED;
    const month = from.slice(0, 7);
    return months.includes(month) ? Math.max(1, NAMED / (1 + toldOf(month))) : 1;
  };
  // one after another, so that the names no event has told of yet get theirs
  while (chosen.length < MOST_EVENTS && left.size) {
    const [best] = [...left].map((event) => ({ event, score: relevance(library, event, page, day, told) * naming(event) })).sort((a, b) => b.score - a.score || fromArticle(day)(a.event, b.event));
    left.delete(best!.event);
    chosen.push(best!.event);
    for (const id of membersOf(best!.event)) told.set(id, (told.get(id) ?? 0) + 1);
  }
  return chosen.sort(fromArticle(day));
}

function languageName(sayer: Sayer, lang: string): string {
  if (!lang) return '';
  try {
    const name = new Intl.DisplayNames([sayer.grammar.locale], { type: 'language' }).of(lang) ?? '';
    return name.charAt(0).toLocaleUpperCase(sayer.grammar.locale) + name.slice(1);
  } catch {
    return '';
  }
}
