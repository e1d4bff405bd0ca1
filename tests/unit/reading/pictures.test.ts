// What comes with a card that is asked for by itself: there when its file is whole, and a card without it otherwise.
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { MANIFEST_FILE, MAPS_FILE, type ReadFile, SOURCES_FILE } from '../../../cards/library.ts';
import type { MapsFile } from '../../../cards/maps.ts';
import type { CardSource } from '../../../cards/types.ts';
import { viewCard } from '../../../cards/view-card.ts';
import { openEngine } from '../../../reading/engine.ts';
import { withPictures, withSources } from '../../../reading/pictures.ts';
import { compileLibrary } from '../../../tools/cards/compile.ts';
import { buildMaps } from '../../../tools/cards/maps.ts';
import { readVocabularySources } from '../../../tools/cards/sources.ts';
import { readFrom, SMALL, thing } from '../../fixtures/library.ts';

const source = 1;
const CARDS: CardSource[] = [
  ...SMALL,
  thing({ id: 'italy', kind: 'place', names: { en: ['Italy'] }, country: 'IT', facts: [{ is: 'country', source }, { capital: 'rome', source }] }),
  thing({ id: 'rome', kind: 'place', names: { en: ['Rome'], it: ['Roma'] }, facts: [{ is: 'capital-city', of: 'italy', source }] }),
  thing({ id: 'ukraine', kind: 'place', names: { en: ['Ukraine'] }, country: 'UA', facts: [{ is: 'country', source }] }),
  thing({ id: 'lupo', kind: 'weapon', names: { en: ['Lupo'] }, facts: [{ is: 'cruise-missile', source }, { origin: ['italy'], source }, { measure: 'range', value: 500, unit: 'km', source }] }),
];

let maps: MapsFile;
let whole: Map<string, Uint8Array>;
beforeAll(() => {
  maps = buildMaps(CARDS);
  whole = compileLibrary(CARDS, readVocabularySources(), ['en', 'it'], maps);
}, 30_000);

async function picturesFrom(read: ReadFile, id: string, lang = 'en') {
  const engine = await openEngine(read);
  const sayer = await engine.sayer(lang);
  const view = viewCard(sayer, id, { page: new Set() })!;
  return { view, shown: await withPictures(engine, sayer, view) };
}

test('a country has its map and its flag, both with a name', async () => {
  const { shown } = await picturesFrom(readFrom(whole), 'italy');
  expect(shown.picture).toMatchObject({ label: 'Map: Italy', box: '0 0 328 110', note: '' });
  expect(shown.picture!.shapes.map(([tag, { class: name }]) => `${tag} ${name}`)).toEqual(expect.arrayContaining(['path land', 'path own', 'path borders']));
  expect(shown.flag).toMatchObject({ label: 'Flag', box: '0 0 513 342' });
});

test('what dashes mean is said where they stand', async () => {
  expect((await picturesFrom(readFrom(whole), 'ukraine')).shown.picture!.note).toBe('Dashed: disputed border');
  expect((await picturesFrom(readFrom(whole), 'ukraine', 'it')).shown.picture!.note).toBe('Tratteggio: confine conteso');
});

test('a weapon has its range, around the capital that the note names', async () => {
  const { shown } = await picturesFrom(readFrom(whole), 'lupo', 'it');
  expect(shown.picture!.note).toBe('Gittata attorno a Roma, per confronto');
  const [, circle] = shown.picture!.shapes.find(([, { class: name }]) => name === 'range')!;
  expect(circle.r).toBeGreaterThan(10);
  expect(shown.picture!.shapes.at(-1)).toEqual(['text', expect.anything(), '1000\u00A0km']);
  expect(shown.flag).toBeUndefined();
});

test('the file is read for places and weapons only, and once', async () => {
  const read = vi.fn(readFrom(whole));
  const engine = await openEngine(read);
  const sayer = await engine.sayer('en');
  const times = () => read.mock.calls.filter(([name]) => name === MAPS_FILE).length;
  const show = (id: string) => withPictures(engine, sayer, viewCard(sayer, id, { page: new Set() })!);
  await show('ivan-orlov');
  expect(times()).toBe(0);
  await show('italy');
  await show('rome');
  expect(times()).toBe(1);
});

describe('a file that is not whole leaves the card its words', () => {
  const damaged: [string, (files: Map<string, Uint8Array>) => void][] = [
    ['missing', (files) => files.delete(MAPS_FILE)],
    ['a byte changed', (files) => (files.get(MAPS_FILE)![20]! ^= 1)],
    ['cut short', (files) => files.set(MAPS_FILE, files.get(MAPS_FILE)!.slice(0, -1))],
    ['unknown to the manifest', (files) => files.set(MANIFEST_FILE, compileLibrary(CARDS, readVocabularySources(), ['en', 'it']).get(MANIFEST_FILE)!)],
  ];
  test.each(damaged)('%s', async (_, damage) => {
    const files = new Map([...whole].map(([name, bytes]) => [name, Uint8Array.from(bytes)]));
    damage(files);
    const { view, shown } = await picturesFrom(readFrom(files), 'italy');
    expect(shown).toEqual(view);
    expect(shown.title).toBe('Italy');
  });

  test.each([
    ['null', null],
    ['no places', { world: 0 }],
    ['a place of another kind', { places: { italy: 7 } }],
    ['a place without a middle', { places: { italy: { height: 3 } } }],
    ['arcs that are missing', { arcs: [] }],
  ])('whole but wrong: %s', async (_, change) => {
    const { arcs, ...rest } = (change ?? {}) as Partial<MapsFile> & { arcs?: [] };
    const wrong = change === null ? null : { ...maps, ...rest, ...(arcs && { world: { ...maps.world, arcs } }) };
    const { view, shown } = await picturesFrom(readFrom(compileLibrary(CARDS, readVocabularySources(), ['en'], wrong as unknown as MapsFile)), 'italy');
    expect(shown).toEqual(view);
  });
});

test('compiled twice, the file has the same bytes', () => {
  expect(Buffer.compare(whole.get(MAPS_FILE)!, compileLibrary(CARDS, readVocabularySources(), ['en', 'it'], buildMaps(CARDS)).get(MAPS_FILE)!)).toBe(0);
});

test('what a map draws beside its outlines: the place’s own dot, and a scale that says its length', async () => {
  const { shown } = await picturesFrom(readFrom(whole), 'rome');
  expect(shown.picture!.shapes.filter(([, { class: name }]) => name === 'dot')).toEqual([['circle', { class: 'dot', cx: expect.any(Number), cy: expect.any(Number), r: 3.5 }]]);
  const range = (await picturesFrom(readFrom(whole), 'lupo')).shown.picture!;
  const height = Number(range.box.split(' ')[3]);
  const bar = range.shapes.find(([, { class: name }]) => name === 'scale');
  expect(bar).toEqual(['path', { class: 'scale', d: expect.stringMatching(new RegExp(`^M8,${height - 12}v4h[\\d.]+v-4$`)) }]);
  expect(range.shapes.at(-1)).toEqual(['text', { x: 12, y: height - 12 }, expect.stringMatching(/^[\d,]+\skm$/u)]);
  for (const [tag, attributes] of range.shapes) expect([tag, 'd' in attributes ? attributes.d : 'x']).not.toContain('');
});

describe('sources', () => {
  const sourcesFrom = async (read: ReadFile, lang = 'en') => {
    const engine = await openEngine(read);
    const sayer = await engine.sayer(lang);
    return withSources(engine, sayer, viewCard(sayer, 'lupo', { page: new Set() })!);
  };

  test('are the pages the card was written from, in its order, with the day each was read', async () => {
    const { sources } = await sourcesFrom(readFrom(whole));
    expect(sources).toEqual([
      { publisher: 'Agency One', title: 'First', url: 'https://example.org/1', read: 'read 8 Nov 2026' },
      { publisher: 'Agency Two', title: undefined, url: 'https://example.org/2', read: 'read 7 Nov 2026' },
    ]);
    expect((await sourcesFrom(readFrom(whole), 'it')).sources.map(({ read }) => read)).toEqual(['letto l’8 nov 2026', 'letto il 7 nov 2026']);
  });

  test('are not promised when their file is damaged', async () => {
    const files = new Map(whole);
    files.set(SOURCES_FILE, files.get(SOURCES_FILE)!.slice(1));
    expect(await sourcesFrom(readFrom(files))).toMatchObject({ title: 'Lupo', sourceCount: 0, sources: [] });
  });
});
