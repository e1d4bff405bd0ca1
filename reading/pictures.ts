// What a card has besides its words, when it is asked for by itself: sources, a map, a flag. Without these it is still a card.
import { sourcesAt } from '../cards/source-book.ts';
import { flagPicture, mapPicture } from '../cards/picture.ts';
import type { Sayer } from '../cards/say/sayer.ts';
import type { CardView } from '../cards/view.ts';
import type { CardEngine } from './engine.ts';

export async function withPictures(engine: CardEngine, sayer: Sayer, view: CardView): Promise<CardView> {
  const card = sayer.card(view.id);
  // only these kinds have any: for others the file need not be loaded
  if (card?.kind !== 'place' && card?.kind !== 'weapon') return view;
  try {
    const { atlas, places, flags } = await engine.maps();
    const place = places[card.id];
    const flag = flags[card.id];
    return { ...view, picture: place && mapPicture(sayer, atlas, card, place), flag: flag && flagPicture(sayer, flag) };
  } catch {
    return view;
  }
}

export async function withSources(engine: CardEngine, sayer: Sayer, view: CardView): Promise<CardView> {
  try {
    const found = sourcesAt(await engine.sources(), engine.library.numberOf.get(view.id) ?? -1);
    return { ...view, sources: found.map(({ url, publisher, title, read }) => ({ url, publisher, title, read: sayer.labelWithDay('read', read) })) };
  } catch {
    return { ...view, sourceCount: 0 };
  }
}
