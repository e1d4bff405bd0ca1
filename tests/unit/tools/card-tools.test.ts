// What helps with the library: a card as text, changes in words, names without a card, scaffolding, names that two cards claim.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { CardSource, Fact } from '../../../cards/types.ts';
import { Flag, type Name } from '../../../spotter/types.ts';
import { clashes, orphans } from '../../../tools/cards/check-library.ts';
import { Coverage } from '../../../tools/cards/coverage.ts';
import { diffCards, sayFact } from '../../../tools/cards/diff.ts';
import { printCard, sayerOf } from '../../../tools/cards/print.ts';
import { newCard } from '../../../tools/cards/scaffold.ts';
import { settleShared } from '../../../tools/cards/shared-names.ts';
import { readVocabularySources } from '../../../tools/cards/sources.ts';
import { sourcesAt } from '../../../tools/cards/versions.ts';
import { happening, SMALL, smallEngine, thing } from '../../fixtures/library.ts';

const vocabulary = readVocabularySources();
const sayer = await sayerOf(SMALL, vocabulary, 'en');
const source = [1, 2];
const orlov = SMALL.find(({ id }) => id === 'ivan-orlov')!;

describe('a card as text', () => {
  test('says what it was on the day, what came since, its facts, events and sources', () => {
    const text = printCard(sayer, orlov, '2024-01-01');
    expect(text).toContain('Person · Ruritania · as of 1 Jan 2024\nIvan Orlov (Иван Орлов)\nMinister of Defence of Ruritania, since November 2012\n');
    expect(text).toContain('→ Became Secretary of the Crown Council (12 May 2024)');
    expect(text).toContain('Born  21 May 1955 (68), Strelsau');
    expect(text).toContain('Event visit');
    expect(text).toContain('[1] Agency One, First, read 8 Nov 2026\n    https://example.org/1');
  });

  test('without a day it answers for the library’s own', () => {
    expect(printCard(sayer, orlov, undefined)).toContain('as of 22 Nov 2026\n');
  });
});

describe('changes in words', () => {
  const person = (facts: Fact[], more: object = {}) => thing({ id: 'bagheri', kind: 'person', gender: 'm', names: { en: ['Bagheri'] }, facts, ...more });
  const general: Fact = { is: 'military-officer', of: 'ruritania', source } as Fact;
  const diff = (before: CardSource[], after: CardSource[]) => diffCards(before, after, sayer);

  test('a fact that came, went or changed', () => {
    const died = { died: '2025-06-13', in: 'strelsau', cause: 'air-strike', source } as Fact;
    expect(diff([person([general])], [person([general, died])])).toEqual(['Bagheri: died 13 Jun 2025, Strelsau, killed in an air strike added']);
    expect(diff([person([general, died])], [person([general])])).toEqual(['Bagheri: died 13 Jun 2025, Strelsau, killed in an air strike removed']);
    const office = (to?: string) => ({ office: 'minister-of-defence', of: 'orsinia', from: '2019', ...(to && { to }), source }) as Fact;
    expect(diff([person([office()])], [person([office('2024')])])).toEqual(['Bagheri: Minister of Defence of Orsinia, since 2019 → Minister of Defence of Orsinia, 2019–2024']);
    expect(diff([person([office()])], [person([{ ...office(), 'review-by': '2027-01-01' } as Fact])])).toEqual(['Bagheri: Minister of Defence of Orsinia, since 2019: its attribution or review changed']);
  });

  test('cards, names, gists, sources and the parts of an event', () => {
    expect(diff([], [person([])])).toEqual(['Bagheri: card added (person)']);
    expect(diff([person([])], [])).toEqual(['Bagheri: card removed (person)']);
    expect(diff([person([])], [person([], { names: { en: ['Bagheri'], ru: ['Багери'] } })])).toEqual(['Bagheri: name “Багери” (ru) added']);
    expect(diff([person([])], [person([], { gist: { en: 'New.', it: 'Su bagheri.' } })])).toEqual(['Bagheri: gist (en) changed: “About bagheri.” → “New.”']);
    const event = (who: string, when: string) => happening({ id: 'talks', when, who: [{ card: who, as: 'visitor' }] });
    expect(diff([event('ivan-orlov', '2024')], [event('mira-levi', '2024-05')])).toEqual([
      'Event talks: takes part Ivan Orlov (visitor) removed',
      'Event talks: takes part Mira Levi (visitor) added',
      'Event talks: when changed: 2024 → May 2024',
    ]);
    expect(diff(SMALL, SMALL)).toEqual([]);
  });

  test('every fact of the small library can be said', () => {
    for (const card of SMALL) for (const fact of card.facts as Fact[]) expect(sayFact(sayer, fact, 'm')).toMatch(/^\S.*\S$/);
    expect(sayFact(sayer, { count: 'killed', value: 3, 'according-to': 'orsinia', source } as Fact, 'm')).toContain('according to Orsinia');
  });

  test('an earlier version is read from git; what is no revision is refused', () => {
    expect(() => sourcesAt('--output=x')).toThrow('is no revision');
    expect(() => sourcesAt('no-such-branch')).toThrow(/cannot be read/);
  });
});

describe('names without a card', () => {
  test('the most frequent first, not those that have one, nor words that only open sentences', async () => {
    const coverage = new Coverage(await smallEngine());
    coverage.add('Yesterday Ivan Orlov met Anna Blum in Strelsau. Tomorrow he meets Anna Blum again.\nTomorrow it rains.');
    coverage.add('Nobody saw ANNA or Anna Blum. On the way he met Karl Voss, and Karl Voss laughed.');
    expect(coverage.missing(10)).toEqual([
      { name: 'Anna Blum', count: 3, texts: 2 },
      { name: 'Karl Voss', count: 2, texts: 1 },
    ]);
    expect(coverage.missing(1)).toHaveLength(1);
    expect(coverage.marked).toBeGreaterThan(1);
  });
});

describe('a new card', () => {
  const id = 'made-by-a-test';
  const root = mkdtempSync(join(tmpdir(), 'chiosa-new-'));
  afterAll(() => rmSync(root, { recursive: true }));
  const made = (kind: string) => join(root, 'assets', 'cards', kind, `${id}.yaml`);
  const asks = (answers: string[]) => {
    const asked: string[] = [];
    return { asked, ask: (question: string) => (asked.push(question), Promise.resolve(answers.shift())) };
  };

  test('is asked for, question by question; a wrong answer is asked for again', async () => {
    const { ask, asked } = asks(['gadget', 'person', 'Ann Example', 'Ann Example', 'f', 'politician', '', 'Was here.', 'È stata qui.', 'http://example.org', 'https://example.org/1', 'One']);
    expect(await newCard(id, '2026-11-22', ask, root)).toBe(`assets/cards/person/${id}.yaml`);
    expect(asked.filter((question) => question.includes('expected'))).toHaveLength(2);
    const written = readFileSync(made('person'), 'utf8');
    expect(written).toContain('gender: f\n');
    expect(written).not.toContain('wikidata');
    expect(written).toContain('read: 2026-11-22');
  });

  test('nothing is written when the answers end early, the id is no id, or the card is there', async () => {
    await expect(newCard('another', '2026-11-22', asks(['event', 'Title']).ask, root)).rejects.toThrow('nothing was written');
    expect(existsSync(join(root, 'assets', 'cards', 'event', 'another.yaml'))).toBe(false);
    await expect(newCard('../escape', '2026-11-22', asks([]).ask)).rejects.toThrow('usage');
    await expect(newCard(undefined, '2026-11-22', asks([]).ask)).rejects.toThrow('usage');
    await expect(newCard(id, '2026-11-22', asks([]).ask, root)).rejects.toThrow('is there already');
  });
});

describe('names that two cards bear', () => {
  const country = thing({ id: 'mexico', kind: 'place', country: 'MX', names: { en: ['Mexico'] } });
  const city = thing({ id: 'mexico-city', kind: 'place', names: { fr: ['Mexico'] } });
  const state = thing({ id: 'some-state', kind: 'place', names: { en: ['Somewhere'] } });
  const other = thing({ id: 'other', kind: 'place', names: { en: ['Somewhere'] } });
  const settled = (names: Name[]) => settleShared(names, [country, city, state, other]);

  test('a country keeps its name; others need the page’s support', () => {
    expect(settled([{ text: 'Mexico', card: 0, flags: 0 }, { text: 'México', card: 1, flags: Flag.weak }])).toEqual([{ text: 'Mexico', card: 0, flags: 0 }]);
    expect(settled([{ text: 'Somewhere', card: 2, flags: 0 }, { text: 'somewhere', card: 3, flags: Flag.exact }]).map(({ flags }) => flags)).toEqual([Flag.weak, Flag.weak | Flag.exact]);
    const weak = [{ text: 'Mexico', card: 0, flags: Flag.weak }, { text: 'Mexico', card: 1, flags: 0 }];
    expect(settled(weak).map(({ flags }) => flags)).toEqual([Flag.weak, Flag.weak]);
    const never = [{ text: 'Mexico', card: 0, flags: 0 }, { text: 'Mexico', card: 1, flags: Flag.never }];
    expect(settled(never)).toEqual(never);
  });

  test('so does what bears a name as written where the others have it as a weak form', () => {
    const movement = { text: 'Hamas', card: 2, flags: 0 };
    const genitive = { text: 'Hamas', card: 3, flags: Flag.weak | Flag.form };
    expect(settled([movement, genitive])).toEqual([movement]);
    expect(settled([{ ...movement, flags: Flag.weak }, genitive]).map(({ flags }) => flags)).toEqual([Flag.weak, Flag.weak | Flag.form]);
    expect(settled([{ ...movement, flags: Flag.form }, genitive]).map(({ flags }) => flags)).toEqual([Flag.weak | Flag.form, Flag.weak | Flag.form]);
    expect(settled([movement, { ...genitive, flags: Flag.form }]).map(({ flags }) => flags)).toEqual([Flag.weak, Flag.weak | Flag.form]);
    expect(settled([movement, { ...genitive, flags: Flag.weak }]).map(({ flags }) => flags)).toEqual([Flag.weak, Flag.weak]);
  });

  test('without a ruling they are listed; a weak flag on both, or a country among them, is one', () => {
    expect(clashes([state, other])).toEqual([{ card: state, name: 'Somewhere', lang: 'en', other: 'other' }]);
    expect(clashes([country, city])).toEqual([]);
    const weak = (id: string) => thing({ id, kind: 'place', names: { en: [{ name: 'Somewhere', weak: true }] } });
    expect(clashes([weak('a'), weak('b')])).toEqual([]);
    expect(clashes([state])).toEqual([]);
  });

  test('who is in no event is listed', () => {
    const person = (id: string) => thing({ id, kind: 'person', names: { en: [id] } });
    expect(orphans([person('ann'), person('bob'), state, happening({ id: 'talks', when: '2024', who: [{ card: 'bob', as: 'visitor' }] })])).toEqual(['ann']);
  });
});
