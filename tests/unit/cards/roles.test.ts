// What somebody was on a day, and what has changed since.
import { describe, expect, test } from 'vitest';
import type { CompiledCard } from '../../../cards/library.ts';
import { changesBetween, genderOf, rolesOn } from '../../../cards/roles.ts';
import type { Fact } from '../../../cards/types.ts';

const person = (...facts: Record<string, unknown>[]): CompiledCard => ({
  id: 'somebody',
  kind: 'person',
  facts: facts.map((fact) => ({ source: 1, ...fact }) as Fact),
  sources: 0,
  reviewed: '2026-11-22',
});

const SHOIGU = person(
  { office: 'secretary', of: 'security-council-of-russia', from: '2024-05-12' },
  { office: 'minister-of-emergency-situations', of: 'russia', from: '1994', to: '2012-05' },
  { office: 'minister-of-defence', of: 'russia', from: '2012-11-06', to: '2024-05-12' },
  { 'wanted-by': 'international-criminal-court', from: '2024-06-24' },
);
const DEAD = person(
  { office: 'chief-of-staff', of: 'iran', from: '2016-06-28', to: '2025-06-13' },
  { office: 'commander', of: 'iran', from: '2010', to: '2016-06-28' },
  { died: '2025-06-13', cause: 'air-strike' },
);
const held = (card: CompiledCard, day: string) => rolesOn(card, day).held.map(({ office }) => office);
const past = (card: CompiledCard, day: string) => rolesOn(card, day).past.map(({ office }) => office);

describe('offices', () => {
  test('the day before the handover he is minister still', () => {
    expect(held(SHOIGU, '2024-05-11')).toEqual(['minister-of-defence']);
    expect(past(SHOIGU, '2024-05-11')).toEqual(['minister-of-emergency-situations']);
  });

  test('on the day of the handover the new office is held, and the old one is past', () => {
    expect(held(SHOIGU, '2024-05-12')).toEqual(['secretary']);
    expect(past(SHOIGU, '2024-05-12')).toEqual(['minister-of-defence', 'minister-of-emergency-situations']);
  });

  test('the last day without a successor office still counts', () => {
    const card = person({ office: 'president', of: 'iran', from: '2021-08-03', to: '2024-05-19' });
    expect(held(card, '2024-05-19')).toEqual(['president']);
    expect(held(card, '2024-05-20')).toEqual([]);
  });

  test('between two offices nothing is held', () => {
    expect(held(SHOIGU, '2012-09-01')).toEqual([]);
    expect(past(SHOIGU, '2012-09-01')).toEqual(['minister-of-emergency-situations']);
  });

  test('before the first there is neither office nor past', () => {
    expect(rolesOn(SHOIGU, '1993-12-31')).toEqual({ held: [], past: [], died: undefined });
  });

  test('an office known by the year is held all that year', () => {
    expect(held(SHOIGU, '1994-01-01')).toEqual(['minister-of-emergency-situations']);
    expect(held(SHOIGU, '2012-05-31')).toEqual(['minister-of-emergency-situations']);
  });

  test('several at a time, newest first', () => {
    const card = person({ office: 'president', of: 'a', from: '2000' }, { office: 'chair', of: 'b', from: '2012-05' }, { office: 'king', of: 'c', from: '2008' });
    expect(held(card, '2020-01-01')).toEqual(['chair', 'king', 'president']);
  });

  test('an office without a beginning is not told as held, and without an end neither as past', () => {
    expect(rolesOn(person({ office: 'president', of: 'a' }), '2020-01-01')).toMatchObject({ held: [], past: [] });
    expect(held(person({ office: 'president', of: 'a', to: '2026-12' }), '2026-11-25')).toEqual([]);
  });

  test('one that is known by its end stands where it ended, one without any day last', () => {
    const card = person({ office: 'aide', of: 'a' }, { office: 'mayor', of: 'a', from: '1990', to: '1994' }, { office: 'chair', of: 'b', to: '2004' }, { office: 'king', of: 'c', from: '2000', to: '2001' }, { died: '2010' });
    expect(past(card, '2011-01-01')).toEqual(['chair', 'king', 'mayor', 'aide']);
  });

  test('what somebody takes beside an office hands over nothing, nor does an office of one day', () => {
    const card = person({ office: 'president', of: 'a', from: '2000' }, { office: 'minister', of: 'a', from: '2001', to: '2012-05-31' }, { office: 'chair', of: 'b', from: '2012-05-12' });
    expect([held(card, '2012-05-12'), past(card, '2012-05-12')]).toEqual([['chair', 'minister', 'president'], []]);
    const brief = person({ office: 'president', of: 'a', from: '2012-05-12', to: '2012-05-12' });
    expect([held(brief, '2012-05-12'), past(brief, '2012-05-12'), past(brief, '2012-05-13')]).toEqual([['president'], [], ['president']]);
  });
});

describe('the dead', () => {
  test('hold their office on the day of their death, and none after', () => {
    expect(held(DEAD, '2025-06-13')).toEqual(['chief-of-staff']);
    expect(held(DEAD, '2025-06-14')).toEqual([]);
    expect([past(DEAD, '2025-06-13'), past(DEAD, '2025-06-14')]).toEqual([['commander'], ['chief-of-staff', 'commander']]);
  });

  test('held nothing yet that they took later in the year of their death', () => {
    const card = person({ office: 'chair', of: 'a', from: '2024-09' }, { died: '2024' });
    expect([past(card, '2024-03-01'), past(card, '2025-01-01')]).toEqual([[], ['chair']]);
  });

  test('hold none after, even where the office has no end', () => {
    const card = person({ office: 'leader', of: 'hamas', from: '2024-08-06' }, { died: '2024-10-16' });
    expect(held(card, '2024-10-17')).toEqual([]);
    expect(past(card, '2024-10-17')).toEqual(['leader']);
  });

  test('live until then', () => {
    expect(rolesOn(DEAD, '2025-06-12').died).toBeUndefined();
    expect(rolesOn(DEAD, '2025-06-13').died).toMatchObject({ cause: 'air-strike' });
  });
});

describe('changes between two days', () => {
  const told = (card: CompiledCard, from: string, to: string) => changesBetween(card, from, to).map(({ day, change }) => `${day} ${change.kind}`);

  test('what happened after the first and up to the second, in order', () => {
    expect(told(SHOIGU, '2024-01-01', '2026-11-22')).toEqual(['2024-05-12 took', '2024-05-12 left', '2024-06-24 wanted']);
    expect(told(SHOIGU, '2024-05-12', '2026-11-22')).toEqual(['2024-06-24 wanted']);
    expect(told(SHOIGU, '2024-05-12', '2024-06-23')).toEqual([]);
    expect(told(SHOIGU, '2024-05-12', '2024-06-24')).toEqual(['2024-06-24 wanted']);
  });

  test('who dies in office has not left it', () => {
    expect(told(DEAD, '2024-08-06', '2026-11-22')).toEqual(['2025-06-13 died']);
  });

  test('who left before the death has left it, and that comes first', () => {
    const card = person({ office: 'commander', of: 'iran', from: '2020', to: '2025-06-12' }, { died: '2025-06-13' });
    expect(told(card, '2024-08-06', '2026-11-22')).toEqual(['2025-06-12 left', '2025-06-13 died']);
  });

  test('an office taken and left in between is only told as taken', () => {
    const card = person({ office: 'president', of: 'a', from: '2025-01-01', to: '2025-03-01' });
    expect(told(card, '2024-08-06', '2026-11-22')).toEqual(['2025-01-01 took']);
  });

  test('listings and an end', () => {
    const card = person({ 'terror-list': ['a'], from: '2025-02' }, { dissolved: '2026' });
    expect(told(card, '2024-08-06', '2026-11-22')).toEqual(['2025-02 listed', '2026 dissolved']);
  });

  test('nothing changes in no time', () => {
    expect(told(SHOIGU, '2026-11-22', '2026-11-22')).toEqual([]);
  });
});

test('words are masculine where no gender is said, and for events', () => {
  expect(genderOf(SHOIGU)).toBe('m');
  expect(genderOf({ ...SHOIGU, gender: 'f' } as CompiledCard)).toBe('f');
});

test('an office without dates is known to be held on the day the card was reviewed, not before', () => {
  const aide = person({ office: 'aide', of: 'ruritania' });
  expect(rolesOn(aide, '2026-11-22').held).toHaveLength(1);
  expect(rolesOn(aide, '2026-11-21').held).toHaveLength(0);
  expect(rolesOn(person({ office: 'aide', to: '2020' }), '2019-01-01').held).toHaveLength(0);
});
