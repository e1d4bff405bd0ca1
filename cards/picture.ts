// The picture of a card as drawn elements: its map cut out of the world, with a name for those who do not see it.
import type { CompiledThing } from './library.ts';
import { type Atlas, cutMap } from './map.ts';
import type { Drawing, Place, Shape } from './maps.ts';
import { factsOf } from './roles.ts';
import type { Sayer } from './say/sayer.ts';
import type { PictureView } from './view.ts';

/** px */
const DOT = 3.5;
/** Where the scale bar stands from the lower corner, px. */
const INSET = 8;

export function mapPicture(sayer: Sayer, atlas: Atlas, card: CompiledThing, place: Place): PictureView {
  const { width, height, land, borders, disputed, own, claimed, dot, ring, range, scale } = cutMap(atlas, place);
  const shapes: Shape[] = [];
  for (const [name, d] of Object.entries({ land, own, claimed, borders, disputed })) if (d) shapes.push(['path', { class: name, d }]);
  for (const [name, circle] of Object.entries({ range, ring })) if (circle) shapes.push(['circle', { class: name, cx: circle.x, cy: circle.y, r: circle.radius }]);
  if (dot) shapes.push(['circle', { class: 'dot', cx: dot[0], cy: dot[1], r: DOT }]);
  if (scale) {
    const y = height - INSET;
    shapes.push(['path', { class: 'scale', d: `M${INSET},${y - 4}v4h${scale.pixels}v-4` }]);
    shapes.push(['text', { x: INSET + 4, y: y - 4 }, sayer.unit(sayer.number(scale.km), 'km')]);
  }
  const contested = place.area !== undefined && disputed !== '' && [...atlas.own(place.area), ...atlas.claimed(place.area)].some(({ properties }) => properties.contested);
  const note = place.range ? sayer.label('range-around', 'm', sayer.label(rangeLabel(sayer, card)), sayer.title(place.range.from)) : contested ? sayer.label('disputed-borders') : '';
  return { label: sayer.label('map', 'm', sayer.title(card.id)), box: `0 0 ${width} ${height}`, shapes, note };
}

const rangeLabel = (sayer: Sayer, card: CompiledThing) => (factsOf(card, 'is').some(({ is }) => sayer.library.rules.flying.includes(is)) ? 'range-aircraft' : 'range');

export const flagPicture = (sayer: Sayer, { box, shapes }: Drawing): PictureView => ({ label: sayer.label('flag'), box, shapes, note: '' });
