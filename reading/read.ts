// One reading of a page's text: blocks in, mentions and the cards they need out.
import { viewCard } from '../cards/view-card.ts';
import type { CardView } from '../cards/view.ts';
import type { Sayer } from '../cards/say/sayer.ts';
import type { Spotted } from '../spotter/types.ts';
import type { Engine } from './engine.ts';
import { monthsIn } from './months.ts';
import { spotAll } from './packs.ts';
import type { ArticleDate, Block, PageMention, Unsure } from './types.ts';
import { sayReason, sayRefusal } from './why.ts';

export interface Reading {
  mentions: PageMention[];
  cards: CardView[];
  unsure: Unsure[];
  /** Months that the text names, as "2023-10". */
  months: string[];
}

/** Names left unmarked that are told to the reader: a longer list helps nobody. */
const MOST_UNSURE = 50;

/**
 * Reads blocks of one page.
 * @param known cards found on the page by an earlier reading: they support short names, and events are shared with them
 */
export function readBlocks(engine: Engine, sayer: Sayer, blocks: readonly Block[], date: ArticleDate | undefined, known: readonly string[]): Reading {
  const { library, index, packIndex } = engine;
  const numbers = known.flatMap((id) => library.numberOf.get(id) ?? []);
  const texts = blocks.map((block) => block.text);
  const spotted = spotAll(index, packIndex, texts, numbers);
  const mentions = spotted.mentions.map((mention) => ({
    block: blocks[mention.block]!.id,
    start: mention.start,
    end: mention.end,
    card: library.cards[mention.card]!.id,
    why: sayReason(sayer, library, mention.reason),
  }));
  const found = new Set(mentions.map((mention) => mention.card));
  const page = new Set([...known, ...found]);
  return { mentions, cards: viewCards(sayer, found, date, page), unsure: gatherUnsure(engine, sayer, blocks, spotted.unmarked), months: monthsIn(texts) };
}

export function viewCards(sayer: Sayer, ids: Iterable<string>, date: ArticleDate | undefined, page: ReadonlySet<string>): CardView[] {
  return [...ids].flatMap((id) => viewCard(sayer, id, { article: date?.day, page }) ?? []);
}

function gatherUnsure(engine: Engine, sayer: Sayer, blocks: readonly Block[], unmarked: Spotted['unmarked']): Unsure[] {
  const gathered = new Map<string, Unsure>();
  for (const place of unmarked) {
    const surface = blocks[place.block]!.text.slice(place.start, place.end);
    // "l'ayatollah Ali": a word was left alone, not a name
    if (/^\p{Ll}/u.test(surface)) continue;
    const why = sayRefusal(sayer, place.refusal);
    const key = `${surface}\0${why}`;
    const known = gathered.get(key);
    if (known) known.count++;
    else {
      const cards = place.cards.map((card) => engine.library.cards[card]!.id).map((id) => ({ id, title: sayer.title(id) }));
      gathered.set(key, { surface, cards, why, count: 1 });
    }
  }
  return [...gathered.values()].sort((a, b) => b.count - a.count).slice(0, MOST_UNSURE);
}
