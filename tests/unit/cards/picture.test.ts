// A card's picture as drawn elements: what is drawn in which order, and what is said about it.
import { beforeAll, describe, expect, test } from 'vitest';
import type { CompiledThing } from '../../../cards/library.ts';
import { Atlas } from '../../../cards/map.ts';
import type { Place } from '../../../cards/maps.ts';
import { flagPicture, mapPicture } from '../../../cards/picture.ts';
import type { Sayer } from '../../../cards/say/sayer.ts';
import type { PictureView } from '../../../cards/view.ts';
import { frameAround, frameOf } from '../../../tools/cards/frames.ts';
import { buildWorld } from '../../../tools/cards/world.ts';
import { SMALL, smallEngine, thing } from '../../fixtures/library.ts';

const source = 1;
const CARDS = [
  ...SMALL,
  thing({ id: 'falco', kind: 'weapon', names: { en: ['Falco'] }, facts: [{ is: 'cruise-missile', source }, { is: 'combat-drone', source }] }),
  thing({ id: 'lupo', kind: 'weapon', names: { en: ['Lupo'] }, facts: [{ is: 'cruise-missile', source }] }),
];

let atlas: Atlas;
let en: Sayer;
let it: Sayer;
beforeAll(async () => {
  atlas = new Atlas(buildWorld());
  const engine = await smallEngine(CARDS);
  [en, it] = await Promise.all([engine.sayer('en'), engine.sayer('it')]);
});

const picture = (sayer: Sayer, id: string, place: Place) => mapPicture(sayer, atlas, sayer.card(id) as CompiledThing, place);
const country = (code: string): Place => ({ ...frameOf(atlas.own(code)), area: code });
const drawn = ({ shapes }: PictureView) => shapes.map(([tag, { class: name = '' }]) => `${tag} ${name}`.trim());
const KYIV: Place = { ...frameAround([30.5, 50.4], 300), area: 'UA', dot: true };

describe('drawn, what lies above after what lies below', () => {
  test.each<[string, () => Place, string[]]>([
    ['a country', () => country('PT'), ['path land', 'path own', 'path borders']],
    ['a contested country', () => country('UA'), ['path land', 'path own', 'path borders', 'path disputed']],
    ['one that claims what others hold', () => country('RS'), ['path land', 'path own', 'path claimed', 'path borders', 'path disputed']],
    ['a speck, with a ring', () => country('MT'), ['path land', 'path own', 'path borders', 'circle ring']],
    ['a city, with its dot', () => KYIV, ['path land', 'path own', 'path borders', 'circle dot']],
    ['a range, with its circle and a scale', () => ({ ...frameAround([30.5, 50.4], 300), dot: true, range: { km: 100, from: 'strelsau' } }), ['path land', 'path borders', 'circle range', 'circle dot', 'path scale', 'text']],
  ])('%s', (_, place, expected) => {
    const view = picture(en, 'ruritania', place());
    expect(drawn(view)).toEqual(expected);
    expect(view.box).toBe('0 0 328 110');
  });

  test('dot, ring and range in the middle, each of its size; the scale in the corner says its length', () => {
    const { shapes } = picture(it, 'lupo', { ...frameAround([30.5, 50.4], 1100), dot: true, range: { km: 250, from: 'strelsau' } });
    expect(shapes.slice(-4)).toEqual([
      ['circle', { class: 'range', cx: 164, cy: 55, r: 25 }],
      ['circle', { class: 'dot', cx: 164, cy: 55, r: 3.5 }],
      ['path', { class: 'scale', d: 'M8,98v4h50v-4' }],
      ['text', { x: 12, y: 98 }, '500\u00A0km'],
    ]);
    expect(picture(it, 'ruritania', country('VA')).shapes.at(-2)).toEqual(['circle', { class: 'ring', cx: 164, cy: 55, r: 8 }]);
  });
});

describe('said', () => {
  const place: Place = { ...frameAround([30.5, 50.4], 1100), dot: true, range: { km: 250, from: 'strelsau' } };

  test('a map by its name, a flag as one', () => {
    expect([picture(en, 'ruritania', country('PT')).label, picture(it, 'united-isles', country('PT')).label]).toEqual(['Map: Ruritania', 'Mappa: Isole Unite']);
    expect(flagPicture(it, { box: '0 0 3 2', shapes: [['path', { d: 'M0,0' }]] })).toEqual({ label: 'Bandiera', box: '0 0 3 2', shapes: [['path', { d: 'M0,0' }]], note: '' });
  });

  test('around where a range is drawn: how far an aircraft flies has another word than how far a missile does', () => {
    expect([picture(en, 'lupo', place).note, picture(it, 'lupo', place).note, picture(it, 'falco', place).note]).toEqual([
      'Range drawn around Strelsau, for comparison',
      'Gittata attorno a Strelsavia, per confronto',
      'Autonomia attorno a Strelsavia, per confronto',
    ]);
  });

  test('what dashes mean, on the map of a contested country that shows some; nothing on any other', () => {
    const note = (at: Place) => picture(en, 'ruritania', at).note;
    expect([note(country('UA')), note(country('RS')), note(country('RU'))]).toEqual(Array(3).fill('Dashed: disputed border'));
    expect([note(country('PT')), note(KYIV)]).toEqual(['', '']);
  });
});
