// The kept good packs: read whole, shown in every language, found in a text beside the library; and what is too large to be kept, made here and refused.
import { beforeAll, describe, expect, test } from 'vitest';
import { SPOKEN } from '../../../cards/say/grammar.ts';
import { viewCard } from '../../../cards/view-card.ts';
import { type Pack } from '../../../cards/pack.ts';
import { FACT_VERBS, verbOf } from '../../../cards/schema.ts';
import type { Engine } from '../../../reading/engine.ts';
import { readBlocks } from '../../../reading/read.ts';
import { type Known, PACK_LIMIT, readPack } from '../../../reading/read-pack.ts';
import { MOST_TOKENS } from '../../../spotter/build.ts';
import { GOOD, knownOf, libraryFiles, openBeside, setAt, TODAY } from '../../fixtures/packs.ts';

let files: Map<string, Uint8Array>;
let known: Known;
let engine: Engine;
beforeAll(async () => {
  files = libraryFiles();
  known = await knownOf(files);
  engine = await (await openBeside(files, new Map([...GOOD.values()].map((text) => [(JSON.parse(text) as Pack).id, text])))).whole;
});

function accepted(text: string): Pack {
  const read = readPack(text, known, TODAY);
  if ('refused' in read) throw new Error(read.refused.faults.join('\n') || read.refused.code);
  return read.pack;
}

function faultsOf(text: string): string[] {
  const read = readPack(text, known, TODAY);
  if (!('refused' in read)) throw new Error('accepted');
  expect(read.refused.code).toBe('faults');
  return read.refused.faults;
}

describe.each([...GOOD])('%s', (_, text) => {
  test('is accepted; its cards’ ids, and what they say of one another, begin with its own', () => {
    const written = JSON.parse(text) as Pack;
    const pack = accepted(text);
    expect(pack.cards.map(({ id }) => id)).toEqual(written.cards.map(({ id }) => `${written.id}--${id}`));
    const own = new Set(written.cards.map(({ id }) => id));
    const named = (cards: Pack['cards']) => cards.flatMap((card) => [...card.facts.flatMap((fact) => Object.values(fact).flat()), ...(card.kind === 'event' ? [...card.who.flatMap((who) => Object.values(who)), ...card.where, ...card.follows] : [])]);
    expect(named(pack.cards).filter((value) => own.has(String(value)))).toEqual([]);
    const rename = (value: unknown) => (own.has(String(value)) ? `${written.id}--${String(value)}` : value);
    // what the schema fills in: an event that follows none says so
    const filled = written.cards.map((card) => (card.kind === 'event' ? { ...card, where: card.where ?? [], follows: card.follows ?? [] } : card));
    expect(named(pack.cards).map(String).sort()).toEqual(named(filled).map(rename).map(String).sort());
  });

  test('is shown in every language, with the pack that it comes from', async () => {
    const pack = accepted(text);
    for (const lang of SPOKEN) {
      const sayer = await engine.sayer(lang);
      for (const card of pack.cards) {
        const view = viewCard(sayer, card.id, { page: new Set() });
        expect(view?.title).not.toBe('');
        expect(view?.title).not.toBe(card.id);
        expect(view?.pack).toContain(pack.name);
        expect(view?.gistIn, `${card.id} in ${lang}`).toEqual(card.gist && card.gist[lang] === undefined ? { lang: 'en', dir: 'ltr' } : undefined);
        expect(view?.gist).toBe(card.gist?.[lang] ?? card.gist?.en ?? '');
        // neither an id nor a word that the vocabulary lacks is shown
        expect(JSON.stringify([view?.rows, view?.role, view?.events, view?.of]).replace(/"card":"[^"]*"/g, '')).not.toMatch(/--|undefined|NaN|\{x\}/);
      }
    }
    expect(viewCard(await engine.sayer('en'), 'italy', { page: new Set() })?.pack).toBe('');
  });
});

test('together they say every kind of fact, of every kind of thing', () => {
  const cards = [...GOOD.values()].flatMap((text) => accepted(text).cards);
  expect(new Set(cards.flatMap((card) => card.facts.map(verbOf)))).toEqual(new Set(FACT_VERBS));
  expect(new Set(cards.map(({ kind }) => kind)).size).toBe(8);
});

const FOUND: [text: string, ...marks: string[]][] = [
  ['Edith Marlowe came to Brackenford from London. Marlowe spoke; Upper Brackenford did not hear.', 'Edith Marlowe=brackenford--edith-marlowe', 'Brackenford=brackenford--brackenford', 'London=london', 'Marlowe=brackenford--edith-marlowe'],
  ['La Lega delle Tre Valli è in Italia. Nilo Ferrante ne parla: «La Lega Tre Valli cresce», dice Ferrante.', 'Lega delle Tre Valli=valley-league--lega-tre-valli', 'Italia=italy', 'Nilo Ferrante=valley-league--nilo-ferrante', 'Lega Tre Valli=valley-league--lega-tre-valli', 'Ferrante=valley-league--nilo-ferrante'],
  ['Das Wasserverband Alder schloss das Alder-Sperrwerk in Deutschland.', 'Wasserverband Alder=river-alder--water-board', 'Alder-Sperrwerk=river-alder--alder-barrier', 'Deutschland=germany'],
  ['The Reef Guard of Portugal sailed the Moray-4 to Port Amaro.', 'Reef Guard=far-islands--reef-guard', 'Portugal=portugal', 'Moray-4=far-islands--moray-4', 'Port Amaro=far-islands--port-amaro'],
  ['Одарка Вітер приїхала до Києва з міста Крива Гребля. Вітер говорила довго.', 'Одарка Вітер=mlyny--odarka-viter', 'Києва=kyiv', 'Крива Гребля=mlyny--kryva-hrebla', 'Вітер=mlyny--odarka-viter'],
  ['قالت سلمى الزمردي إن مجلس النخيل اجتمع في مصر.', 'سلمى الزمردي=nakhil--salma-al-zumurrudi', 'مجلس النخيل=nakhil--majlis-al-nakhil', 'مصر=egypt'],
  ['مهین کوه‌یار به تهران رفت؛ مهین کوهیار نامه‌ی کوه را خواند.', 'مهین کوه‌یار=kuhpaye--mahin-kuhyar', 'تهران=tehran', 'مهین کوهیار=kuhpaye--mahin-kuhyar', 'نامه‌ی کوه=kuhpaye--nameh-ye-kuh'],
  ['中国云河古镇举行会议。', '中国=china', '云河古镇=yunhe-chaguan--yunhe-zhen'],
  ['云河古镇中国茶会开始。', '云河古镇=yunhe-chaguan--yunhe-zhen', '中国=china'],
  ['云河茶馆协会在中国的云河古镇举行会议。', '云河茶馆协会=yunhe-chaguan--chaguan-xiehui', '中国=china', '云河古镇=yunhe-chaguan--yunhe-zhen'],
];
test.each(FOUND)('found beside the library’s names: %s', async (text, ...marks) => {
  const { mentions } = readBlocks(engine, await engine.sayer('en'), [{ id: 1, text }], undefined, []);
  expect(mentions.map(({ start, end, card }) => `${text.slice(start, end)}=${card}`)).toEqual(marks);
});

test('a refused pack leaves nothing behind, and takes nothing from the others', async () => {
  const [council, league] = [GOOD.get('council')!, GOOD.get('league')!];
  const bad = council.replace('"population": 8200', '"population": -8200');
  const { cards, whole } = await openBeside(files, new Map([['brackenford', bad], ['valley-league', league]]));
  expect(cards.packs.get('brackenford')).toEqual({ refused: { code: 'faults', faults: ['cards.0.facts.1.population: -8200 is no number that can be shown'] } });
  const { library, packIndex } = await whole;
  expect(library.cards.filter(({ id }) => id.includes('--')).map(({ pack }) => pack)).toEqual(Array(6).fill('Football in the three valleys'));
  expect(packIndex?.first).toBe(library.cards.length - 6);
  expect(readBlocks(await whole, await cards.sayer('en'), [{ id: 1, text: 'Edith Marlowe met Nilo Ferrante.' }], undefined, []).mentions.map(({ card }) => card)).toEqual(['valley-league--nilo-ferrante']);
  expect(JSON.stringify(await cards.sources())).not.toContain('example.org/council');
  expect(JSON.stringify(await cards.sources())).toContain('example.org/league');
});

/** A pack of one card with this at a path. */
function withAt(path: string, value: unknown): string {
  const pack = { chiosa: 'pack', version: 1, id: 'made', name: 'Made', cards: [{ id: 'one', kind: 'person', names: { en: ['Nilo Ferrante'] }, gist: { en: 'Made.' }, facts: [] as unknown[], sources: { 1: { url: 'https://example.org/', publisher: 'Example', read: TODAY } }, reviewed: TODAY }] };
  setAt(pack, path, value);
  return JSON.stringify(pack);
}
const many = <Value>(length: number, make: (at: number) => Value): Value[] => Array.from({ length }, (_, at) => make(at));

describe('what is too large to be kept in a line', () => {
  test('what is made here is sound but for its size', () => {
    expect(accepted(withAt('by', 'Me')).cards).toHaveLength(1);
    expect(accepted(withAt('cards.0.facts', many(50, () => ({ is: 'politician', source: 1 })))).cards[0]?.facts).toHaveLength(50);
    expect(accepted(withAt('by', 'Me').padEnd(PACK_LIMIT)).cards).toHaveLength(1);
  });
  test('a file of more than a megabyte is not even parsed', () => {
    expect(readPack(withAt('by', 'Me').padEnd(PACK_LIMIT + 1), known, TODAY)).toEqual({ refused: { code: 'too-large', faults: [] } });
    expect(readPack('x'.repeat(PACK_LIMIT + 1), known, TODAY)).toEqual({ refused: { code: 'too-large', faults: [] } });
  });
  test.each([
    ['lists', '['.repeat(100_000), ']'.repeat(100_000)],
    ['maps', '{"a":'.repeat(100_000), `1${'}'.repeat(100_000)}`],
    ['lists that do not end', '['.repeat(100_000), ''],
  ])('%s of 100,000 levels', (_, open, close) => {
    expect(readPack(`${open}${close}`, known, TODAY)).toHaveProperty('refused');
    const within = readPack(withAt('by', 'HERE').replace('"HERE"', () => `${open}${close}`), known, TODAY);
    expect(within).toMatchObject({ refused: close ? { code: 'faults' } : { code: 'not-json' } });
    if (close && 'refused' in within) expect(within.refused.faults).toEqual([expect.stringMatching(/^by\..*: stands deeper than anything in a pack$/)]);
  });
  test('1,001 cards', () => {
    expect(faultsOf(withAt('cards', many(1001, () => 1)))).toEqual(['cards: has more than 1000 cards']);
  });
  test('thousands of facts, names or sources of one card, soon', () => {
    const start = performance.now();
    expect(faultsOf(withAt('cards.0.facts', many(15_000, () => ({ office: 'mayor', from: '2024', source: 1 }))))).toEqual(['cards.0.facts: has more than 50 facts']);
    expect(faultsOf(withAt('cards.0.names.en', many(51, (at) => `Nilo Ferrante ${at}`)))).toEqual(['cards.0.names.en: has more than 50 names']);
    expect(faultsOf(withAt('cards.0.names.en', many(30_000, (at) => `Nilo Ferrante ${at}`)))).toEqual(['cards.0.names.en: has more than 50 names']);
    expect(faultsOf(withAt('cards.0.sources', Object.fromEntries(many(5000, (at) => [at + 1, { url: 'https://example.org/', publisher: 'E', read: TODAY }])))).every((fault) => fault.startsWith('cards.0.sources.'))).toBe(true);
    // seconds, where comparing each with each would take minutes
    expect(performance.now() - start).toBeLessThan(10_000);
  });
  test('of 100,000 faults fifty are told', () => {
    expect(faultsOf(withAt('cards', many(100_000, () => '<b>')))).toHaveLength(50);
  });
  test.each([
    ['a field', withAt(`cards.0.${'f'.repeat(500_000)}`, 1)],
    ['a value', withAt('cards.0.gist', 'v'.repeat(500_000))],
    ['an id', withAt('cards.0.facts.0', { is: 'i'.repeat(500_000), source: 1 })],
    ['a list of fields', withAt('cards.0.extra', Object.fromEntries(many(50_000, (at) => [`f${at}`, 1])))],
  ])('%s of half a megabyte is quoted in part', (_, text) => {
    for (const fault of faultsOf(text)) expect(fault.length).toBeLessThan(400);
  });
  test('what is quoted of a bad field shows what is unseen', () => {
    expect(faultsOf(withAt('cards.0.\u202Etsil', 1))).toEqual([expect.stringMatching(/^cards\.0\.U\+202Etsil: "U\+202Etsil" is not known here/)]);
  });
});

describe('what is as large as it may be', () => {
  const words = (count: number) => many(count, (at) => 'abcdefghijklmnopqrstuvwxyz'[at]).join(' ');
  test.each<[string, string, unknown]>([
    ['an id of 40 letters', 'id', 'i'.repeat(40)],
    ['a name of 60', 'name', 'N'.repeat(60)],
    ['an author of 60', 'by', 'B'.repeat(60)],
    ['a card’s id of 80', 'cards.0.id', 'c'.repeat(80)],
    ['a Wikidata number of 12 signs', 'cards.0.wikidata', 'Q12345678901'],
    ['an address of 2,000 signs', 'cards.0.sources.1.url', 'https://example.org/'.padEnd(2000, 'a')],
    ['a name of 80 letters', 'cards.0.names.en.0', 'N'.repeat(80)],
    ['a name of as many words as the index has room for', 'cards.0.names.en.0', words(MOST_TOKENS)],
    ['fifty names', 'cards.0.names.en', many(50, (at) => `Nilo Ferrante ${at}`)],
  ])('%s is taken', (_, path, value) => {
    expect(accepted(withAt(path, value)).cards).toHaveLength(1);
  });

  test.each<[string, string, unknown, string]>([
    ['a name of 81 letters', 'cards.0.names.en.0', 'N'.repeat(81), `cards.0.names.en.0: "${'N'.repeat(81)}" is too long to be a name`],
    ['a name of a word more', 'cards.0.names.en.0', words(MOST_TOKENS + 1), `cards.0.names.en.0: "${words(MOST_TOKENS + 1)}" is too long to be a name`],
    ['an address of 2,001 signs', 'cards.0.sources.1.url', 'https://example.org/'.padEnd(2001, 'a'), 'cards.0.sources.1.url: is longer than 2000 characters'],
  ])('%s is not', (_, path, value, fault) => {
    expect(faultsOf(withAt(path, value))).toEqual([fault]);
  });
});

test('who made a pack is kept, and nobody is made up', () => {
  expect(accepted(withAt('by', 'Me'))).toMatchObject({ id: 'made', name: 'Made', by: 'Me' });
  expect(accepted(withAt('name', 'Made again'))).toStrictEqual({ id: 'made', name: 'Made again', cards: [expect.objectContaining({ id: 'made--one' })] });
});

test('of fields that stand twice the first five are told, of the file and not of a place in it', () => {
  const six = Array.from('abcdef', (field) => `"${field}": 1, "${field}": 2`).join(', ');
  const [first, ...others] = faultsOf(withAt('by', 'Me').replace('"by"', () => `${six}, "by"`));
  expect(first).toBe('a map has a field twice; look for "a", "b", "c", "d", "e"');
  expect(others.length).toBeGreaterThan(0);
});

test('what is never the card may be any word or number', () => {
  expect(accepted(withAt('cards.0.names.en', ['Nilo Ferrante', { name: 'The', never: true }, { name: '1962', never: true }])).cards).toHaveLength(1);
});

test('a card that is part of itself is told so once', () => {
  expect(faultsOf(withAt('cards.0.facts', [{ 'part-of': 'one', source: 1 }]))).toEqual(['cards.0.facts.0.part-of: a card cannot refer to itself']);
});

test('an event may answer one of the same year, known to the day', () => {
  const river = JSON.parse(GOOD.get('council')!) as { cards: Record<string, unknown>[] };
  const event = river.cards.find((card) => card.kind === 'event')!;
  const of = (id: string, when: string, follows: string[]) => ({ ...event, id, names: {}, when, follows, facts: [] });
  const pack = (when: string) => JSON.stringify({ ...river, cards: [...river.cards, of('answered', '2023-05-09', []), of('answer', when, ['answered'])] });
  expect(accepted(pack('2023')).cards).toHaveLength(river.cards.length + 2);
  expect(accepted(pack('2023-05')).cards).toHaveLength(river.cards.length + 2);
  expect(faultsOf(pack('2023-04'))).toEqual([expect.stringMatching(/follows\.0: "answered" came later$/)]);
});

test('a pack may be read on its own day, and not the day before', () => {
  const written = withAt('by', 'Me');
  expect(readPack(written, known, TODAY)).toHaveProperty('pack');
  expect(readPack(written, known, '2026-11-22')).toHaveProperty('refused.faults', ['cards.0.sources.1.read: 2026-11-23 is in the future', 'cards.0.reviewed: 2026-11-23 is in the future']);
});

test('nothing that all maps share is changed by a pack', () => {
  const before = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
  for (const field of ['__proto__', 'constructor']) readPack(withAt(`cards.0.${field}`, { polluted: true, prototype: { polluted: true } }), known, TODAY);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(before);
});
