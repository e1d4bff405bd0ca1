// The summary of a page: names by kind, and the events that connect them.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Sayer } from '../../../cards/say/sayer.ts';
import type { CardSource } from '../../../cards/types.ts';
import type { Engine } from '../../../reading/engine.ts';
import { connecting, firstSources, summarise } from '../../../reading/summary.ts';
import type { PageReport } from '../../../reading/types.ts';
import { happening, SMALL, smallEngine, thing } from '../../fixtures/library.ts';

let engine: Engine;
let en: Sayer;
let it: Sayer;
beforeAll(async () => {
  engine = await smallEngine();
  [en, it] = await Promise.all([engine.sayer('en'), engine.sayer('it')]);
});

const report = (counts: [string, number][], changes: Partial<PageReport> = {}): PageReport => ({
  title: 'A page',
  host: 'news.example',
  lang: 'it',
  date: { day: '2024-08-06', from: 'json-ld' },
  counts,
  unsure: [],
  months: [],
  ...changes,
});

describe('names by kind', () => {
  test('in the order of kinds, the most frequent first, then by title', () => {
    const { groups } = summarise(engine, en, report([['korsun-7', 1], ['ruritania', 2], ['mira-levi', 1], ['orsinia', 5], ['ivan-orlov', 3], ['united-isles', 2], ['not-a-card', 9]]));
    expect(groups.map(({ kind, name, rows }) => [kind, name, rows.map(({ card, count }) => `${card} ${count}`)])).toEqual([
      ['person', 'People', ['ivan-orlov 3', 'mira-levi 1']],
      ['weapon', 'Weapons', ['korsun-7 1']],
      ['place', 'Places', ['orsinia 5', 'ruritania 2', 'united-isles 2']],
    ]);
  });

  test('each with what it was on the day, and its country where that is not said yet', () => {
    const roles = (sayer: Sayer, day: string) =>
      Object.fromEntries(summarise(engine, sayer, report([['korsun-7', 1], ['ivan-orlov', 1], ['crown-council', 1], ['strelsau', 1]], { date: { day, from: 'meta' } })).groups.flatMap(({ rows }) => rows.map(({ card, role }) => [card, role])));
    expect(roles(en, '2024-08-06')).toEqual({ 'ivan-orlov': 'Secretary of the Crown Council', 'crown-council': 'Security advisory council, Ruritania', 'korsun-7': 'Fighter aircraft, Ruritania', strelsau: 'Capital city, Ruritania' });
    expect(roles(it, '2024-05-11')['ivan-orlov']).toBe('Ministro della Difesa della Ruritania');
  });

  test('what the page says of itself, in the reader’s language', () => {
    const unsure = [{ surface: 'Levi', cards: [], why: 'why', count: 2 }];
    expect(summarise(engine, it, report([], { unsure }))).toEqual({
      title: 'A page', host: 'news.example', lang: 'it', dir: 'ltr', date: '6 ago 2024', dateIso: '2024-08-06', dateFrom: 'dai dati della pagina', dateBy: 'json-ld',
      language: 'Italiano', groups: [], events: [], unsure, library: 'raccolta di novembre 2026',
    });
    expect(summarise(engine, en, report([], { date: undefined, lang: '' }))).toMatchObject({ date: '', dateIso: undefined, dateFrom: '', language: '' });
    expect(summarise(engine, en, report([], { lang: 'not a language!' })).language).toBe('');
  });
});

test('of each card the first page it was written from; none for what is no card', async () => {
  expect(firstSources(engine.library, await engine.sources(), ['ivan-orlov', 'not-a-card'])).toEqual({ 'ivan-orlov': { publisher: expect.any(String), url: expect.stringMatching(/^https:/) } });
});

const ids = (page: string[], day = '2024-08-06', months: string[] = []) => connecting(engine, new Set(page), day, months).map(({ id }) => id);

describe('events that connect the page', () => {
  test('need two names of the page, one of them more than a country', () => {
    expect(ids(['ivan-orlov'])).toEqual([]);
    expect(ids(['ruritania', 'orsinia'])).toEqual([]);
    expect(ids(['ivan-orlov', 'ruritania'])).toEqual(['visit']);
    expect(ids(['korsun-7', 'orsinia'])).toEqual(['delivery', 'war']);
  });

  test('three countries are enough', async () => {
    const summit = happening({ id: 'summit', when: '2024-03', where: ['united-isles'], who: [{ card: 'ruritania', as: 'participant' }, { card: 'orsinia', as: 'participant' }] });
    const more = await smallEngine([...SMALL, summit]);
    expect(connecting(more, new Set(['ruritania', 'orsinia', 'united-isles']), '2024-08-06').map(({ id }) => id)).toEqual(['summit']);
    expect(connecting(more, new Set(['ruritania', 'united-isles']), '2024-08-06')).toEqual([]);
  });

  test('stand back in time from the article, then what came later in order', () => {
    expect(ids(['ivan-orlov', 'mira-levi', 'orsinia', 'ruritania', 'strelsau', 'korsun-7'])).toEqual(['visit', 'delivery', 'war', 'second-visit', 'funeral']);
    expect(ids(['ivan-orlov', 'mira-levi', 'orsinia', 'ruritania', 'strelsau', 'korsun-7'], '2023-01-01')).toEqual(['war', 'delivery', 'visit', 'second-visit', 'funeral']);
  });

  test('an event named on the page itself counts alone', () => {
    expect(ids(['funeral'])).toEqual(['funeral']);
  });

  test('rows name those of the page that take part, with the distance', () => {
    const { events } = summarise(engine, en, report([['ivan-orlov', 2], ['mira-levi', 1]]));
    expect(events).toMatchObject([{ card: 'visit', distance: '1 day before', later: false, shared: true, others: [{ card: 'ivan-orlov' }, { card: 'mira-levi' }] }]);
  });

  test('without a date there is no distance, and the library’s day orders them', () => {
    const { events } = summarise(engine, en, report([['ivan-orlov', 2], ['orsinia', 1], ['mira-levi', 1]], { date: undefined }));
    expect(events.map(({ card, distance, later }) => [card, distance, later])).toEqual([['second-visit', '', false], ['visit', '', false]]);
  });
});

describe('which events, where there are many', () => {
  const person = (id: string): CardSource => thing({ id, kind: 'person', names: { en: [`Name ${id}`] }, facts: [{ is: 'politician', source: 1 }] });
  const meeting = (id: string, when: string, ...who: string[]) => happening({ id, when, who: who.map((card) => ({ card, as: 'participant' })) });
  const chosen = async (events: CardSource[], page: string[], months: string[] = []) => {
    const many = await smallEngine([...['ann', 'bob', 'cid', 'dan', 'eve', 'ruritania'].map((id) => (id === 'ruritania' ? SMALL[0]! : person(id))), ...events]);
    return connecting(many, new Set(page), '2024-08-06', months).map(({ id }) => id);
  };
  const often = Array.from({ length: 14 }, (_, at) => meeting(`often-${String(at).padStart(2, '0')}`, `2024-03-${String(28 - at).padStart(2, '0')}`, 'ann', 'bob'));
  const once = meeting('once', '2023-09-01', 'cid', 'dan');

  test('at most twelve are told', async () => {
    expect(await chosen(often, ['ann', 'bob'])).toHaveLength(12);
  });

  test('names no event has told of yet get theirs, though it is older', async () => {
    // they are as common in the library as the others, so that only being untold speaks for them
    const elsewhere = often.flatMap(({ id }) => [meeting(`${id}-c`, '2020', 'cid', 'eve'), meeting(`${id}-d`, '2020', 'dan', 'eve')]);
    const found = await chosen([...often, ...elsewhere, once], ['ann', 'bob', 'cid', 'dan']);
    expect(found).toHaveLength(12);
    expect(found).toContain('once');
  });

  test('the nearest in time are told first', async () => {
    const found = await chosen([...often, meeting('long-ago', '2001', 'ann', 'bob')], ['ann', 'bob']);
    expect(found).toContain('often-00');
    expect(found).not.toContain('long-ago');
  });

  test('a month that the text names brings its event in', async () => {
    const old = meeting('old', '2022-02-24', 'ann', 'bob');
    expect(await chosen([...often, old], ['ann', 'bob'])).not.toContain('old');
    expect(await chosen([...often, old], ['ann', 'bob'], ['2022-02'])).toContain('old');
    expect(await chosen([...often, old], ['ann', 'bob'], ['2022-03'])).not.toContain('old');
  });
});
