// Adds to a card what is better looked at: a map, a flag. A card without its pictures is still a card.
import { flagPicture, mapPicture } from '../cards/picture.ts';
import type { Sayer } from '../cards/say/sayer.ts';
import type { CardView } from '../cards/view.ts';
import type { Engine } from './engine.ts';

export async function withPictures(engine: Engine, sayer: Sayer, view: CardView): Promise<CardView> {
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
