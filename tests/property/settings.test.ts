// Properties of the settings: from anything come whole settings, damage stays in its field, and what is saved to a file comes back.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KINDS } from '../../cards/kinds.ts';
import { allows, DEFAULTS, DELAY, hideCard, hiddenOn, hostOf, LANGUAGES, listed, OPEN, OPEN_KEYS, repairSettings, type Settings, switchSite, THEMES, WHERE } from '../../platform/settings-schema.ts';

const host = fc.domain().filter((name) => hostOf(name) !== undefined).map((name) => hostOf(name)!);
const hosts = fc.uniqueArray(host, { maxLength: 6 }).map((list) => list.sort());
const settings: fc.Arbitrary<Settings> = fc.record({
  on: fc.boolean(),
  where: fc.constantFrom(...WHERE),
  off: hosts,
  only: hosts,
  kinds: fc.record(Object.fromEntries(KINDS.map((kind) => [kind, fc.boolean()]))) as fc.Arbitrary<Settings['kinds']>,
  mentions: fc.constantFrom('first' as const, 'all' as const),
  open: fc.constantFrom(...OPEN),
  key: fc.constantFrom(...OPEN_KEYS),
  delay: fc.integer({ min: DELAY.least, max: DELAY.most }),
  language: fc.constantFrom(...LANGUAGES),
  theme: fc.constantFrom(...THEMES),
  badge: fc.boolean(),
  snoozedUntil: fc.integer({ min: 0, max: Date.now() }),
  hidden: fc.uniqueArray(fc.tuple(host, fc.constantFrom('a', 'john-bolton', 'su-35')).map(([name, card]) => `${name}/${card}`), { maxLength: 4 }).map((list) => list.sort()),
});
const RUNS = { numRuns: 1000 };

test('from anything come whole settings', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (found) => {
      const { settings: whole } = repairSettings(found);
      expect(repairSettings(whole)).toEqual({ settings: whole, damaged: [] });
      expect(Object.keys(whole)).toEqual(Object.keys(DEFAULTS));
    }),
    RUNS,
  );
});

test('whole settings come through storage as they are', () => {
  fc.assert(
    fc.property(settings, (whole) => {
      expect(repairSettings(JSON.parse(JSON.stringify(whole)))).toEqual({ settings: whole, damaged: [] });
    }),
    RUNS,
  );
});

test('a damaged field falls back alone', () => {
  fc.assert(
    fc.property(settings, fc.constantFrom(...(Object.keys(DEFAULTS) as (keyof Settings)[])), fc.anything(), (whole, field, damage) => {
      const repaired = repairSettings({ ...whole, [field]: damage }).settings;
      expect({ ...repaired, [field]: 0 }).toEqual({ ...whole, [field]: 0 });
    }),
    RUNS,
  );
});

test('a site that is switched off is off, and on again as before', () => {
  fc.assert(
    fc.property(settings, host, (before, name) => {
      const on = { ...before, on: true, snoozedUntil: 0 };
      expect(allows(switchSite(on, name, false), name)).toBe('off-here');
      expect(['yes', 'articles']).toContain(allows(switchSite(switchSite(on, name, false), name, true), name));
      // what is listed stays a list of hosts
      expect(repairSettings(switchSite(on, name, false)).damaged).toEqual([]);
    }),
    RUNS,
  );
});

test('a hidden name is hidden on its site alone, and shown again leaves nothing', () => {
  fc.assert(
    fc.property(settings, host, host, (before, here, elsewhere) => {
      const hidden = hideCard(before, here, 'sergei-shoigu', true);
      expect(hiddenOn(hidden, here).has('sergei-shoigu')).toBe(true);
      if (here !== elsewhere) expect(hiddenOn(hidden, elsewhere).has('sergei-shoigu')).toBe(false);
      expect(hideCard(hidden, here, 'sergei-shoigu', false).hidden).toEqual(before.hidden);
    }),
    RUNS,
  );
});

test('any text is a host or none, and a host is its own', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (typed) => {
      const found = hostOf(typed);
      if (found === undefined) return;
      expect(hostOf(found)).toBe(found);
      expect(listed([found], found)).toBe(true);
      expect(listed([found], `news.${found}`)).toBe(true);
    }),
    RUNS,
  );
});
