// The settings: each damaged field falls back alone, sites are named and switched as the reader means them.
import { describe, expect, test } from 'vitest';
import { allows, DEFAULTS, hiddenOn, hideCard, hostOf, listed, repairSettings, type Settings, siteOf, switchSite } from '../../../platform/settings-schema.ts';

/** Settings that differ from the defaults in every field. */
const OTHER: Settings = {
  on: false,
  where: 'only',
  off: ['a.example'],
  only: ['b.example'],
  kinds: { ...DEFAULTS.kinds, weapon: false },
  mentions: 'all',
  open: 'key',
  key: 'Shift',
  delay: 700,
  language: 'it',
  theme: 'dark',
  badge: false,
  snoozedUntil: 1_700_000_000_000,
  hidden: ['a.example/john-bolton'],
};
const FIELDS = Object.keys(DEFAULTS) as (keyof Settings)[];
const DAMAGE: unknown[] = [null, undefined, Number.NaN, Infinity, 0, -1, 99_999, '', 'yes', 'toString', Symbol('x'), () => true];

describe('repair', () => {
  test('whole settings come through as they are', () => {
    expect(repairSettings(OTHER)).toEqual({ settings: OTHER, damaged: [] });
    for (const field of FIELDS) expect(OTHER[field], field).not.toEqual(DEFAULTS[field]);
  });

  test.each(FIELDS)('a damaged "%s" falls back alone', (field) => {
    // any moment that is past ends a pause
    const fits = (value: unknown) => field === 'snoozedUntil' && (value === 0 || value === 99_999);
    for (const damage of DAMAGE.filter((value) => !fits(value))) {
      const { settings, damaged } = repairSettings({ ...OTHER, [field]: damage });
      expect(settings, String(damage)).toEqual({ ...OTHER, [field]: DEFAULTS[field] });
      expect(damaged).toEqual([field]);
    }
  });

  test.each(FIELDS)('a missing "%s" falls back alone and is no damage', (field) => {
    const { [field]: _, ...rest } = OTHER;
    expect(repairSettings(rest)).toEqual({ settings: { ...OTHER, [field]: DEFAULTS[field] }, damaged: [] });
  });

  test('what a damaged field falls back to can be said', () => {
    expect(repairSettings({ theme: 'pink' }, OTHER).settings).toEqual(OTHER);
  });

  test('unknown and inherited fields are ignored', () => {
    const found = JSON.parse('{"on": false, "later": 1, "__proto__": {"theme": "dark"}, "constructor": 5}') as unknown;
    expect(repairSettings(found)).toEqual({ settings: { ...DEFAULTS, on: false }, damaged: [] });
    expect(repairSettings(Object.create({ theme: 'dark' })).settings).toEqual(DEFAULTS);
    expect(repairSettings({ on: false, later: 1 }).settings).not.toHaveProperty('later');
  });

  test.each([[null], [undefined], [5], ['settings'], [[]], [true]])('from %j come the defaults', (found) => {
    expect(repairSettings(found)).toEqual({ settings: DEFAULTS, damaged: [] });
  });

  test('one damaged kind falls back alone; what is no kind is left out', () => {
    const { settings } = repairSettings({ kinds: { person: false, weapon: 'no', ghost: false } });
    expect(settings.kinds).toEqual({ ...DEFAULTS.kinds, person: false });
  });

  test('lists are cleaned entry by entry: hosts, each once, in order', () => {
    const { settings, damaged } = repairSettings({ off: ['https://www.b.example/x', 'b.example', 5, 'no host', 'A.example.', null] });
    expect([settings.off, damaged]).toEqual([['a.example', 'b.example'], []]);
  });

  test('a list of 5,000 sites is kept, a longer one is damage', () => {
    const sites = (count: number) => Array.from({ length: count }, (_, index) => `s${index}.example`);
    expect(repairSettings({ only: sites(5000) }).settings.only).toHaveLength(5000);
    expect(repairSettings({ only: sites(5001) })).toEqual({ settings: DEFAULTS, damaged: ['only'] });
  });

  test.each([
    [100, 100],
    [1500, 1500],
    [333.4, 333],
  ])('a delay of %d ms is kept as %d', (given, kept) => {
    expect(repairSettings({ delay: given })).toEqual({ settings: { ...DEFAULTS, delay: kept }, damaged: [] });
  });

  test.each([99, 1501, '300', -Infinity])('a delay of %j is damage', (delay) => {
    expect(repairSettings({ delay }).damaged).toEqual(['delay']);
  });
});

describe('hosts', () => {
  test.each([
    ['example.com', 'example.com'],
    ['  EXAMPLE.com. ', 'example.com'],
    ['www.example.com', 'example.com'],
    ['https://www.example.com:8080/path?q#f', 'example.com'],
    ['http://news.example.co.uk', 'news.example.co.uk'],
    ['example.com/some/path', 'example.com'],
    ['localhost:3000', 'localhost'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['пример.испытание', 'xn--e1afmkfd.xn--80akhbyknj4f'],
    ['https://xn--bcher-kva.example/', 'xn--bcher-kva.example'],
    ['127.0.0.1', '127.0.0.1'],
    ['http://[::1]:80/', '[::1]'],
    ['www.com', 'www.com'],
    ['my_host.example', 'my_host.example'],
  ])('%j is the site %j', (typed, host) => expect(hostOf(typed)).toBe(host));

  test.each(['', '   ', 'two words', 'https://', 'http:///', '*.example.com', 'a..b', '-a.example', 'about:blank', 'file:///etc/passwd', '<script>', `${'a'.repeat(64)}.example`, `${'a.'.repeat(130)}example`, '\0'])(
    '%j is no site',
    (typed) => expect(hostOf(typed)).toBeUndefined(),
  );

  test('a site is the host without www., and never a whole top-level domain', () => {
    expect(['www.example.com', 'WWW.Example.com.', 'www.com', 'www.news.example.com', 'wwww.example.com'].map(siteOf)).toEqual(['example.com', 'example.com', 'www.com', 'news.example.com', 'wwww.example.com']);
  });

  test('a list covers its sites and what is under them, nothing that merely ends alike', () => {
    expect(listed(['example.com'], 'example.com')).toBe(true);
    expect(listed(['example.com'], 'www.example.com.')).toBe(true);
    expect(listed(['example.com'], 'a.b.Example.com')).toBe(true);
    expect(listed(['example.com'], 'notexample.com')).toBe(false);
    expect(listed(['news.example.com'], 'example.com')).toBe(false);
    expect(listed([], 'example.com')).toBe(false);
  });
});

describe('where it may read', () => {
  const set = (changes: Partial<Settings>): Settings => ({ ...DEFAULTS, off: ['off.example'], only: ['only.example'], ...changes });

  test.each([
    ['articles', 'any.example', 'articles'],
    ['articles', 'off.example', 'off-here'],
    ['articles', 'only.example', 'articles'],
    ['everywhere', 'off.example', 'yes'],
    ['everywhere', 'any.example', 'yes'],
    ['except', 'www.off.example', 'off-here'],
    ['except', 'any.example', 'yes'],
    ['only', 'sub.only.example', 'yes'],
    ['only', 'any.example', 'off-here'],
    ['only', 'off.example', 'off-here'],
  ] as const)('%s, on %s: %s', (where, host, answer) => expect(allows(set({ where }), host)).toBe(answer));

  test.each(['articles', 'everywhere', 'except', 'only'] as const)('off is off under "%s"', (where) => {
    expect(allows(set({ where, on: false }), 'only.example')).toBe('off-everywhere');
  });

  test.each(['articles', 'everywhere', 'except', 'only'] as const)('a site switched off and on again under "%s" is off and then not', (where) => {
    for (const host of ['any.example', 'www.any.example', 'off.example', 'only.example', 'sub.only.example', 'sub.off.example', 'www.com', 'any.example.']) {
      const off = switchSite(set({ where }), host, false);
      expect(allows(off, host), host).toBe('off-here');
      expect(allows(switchSite(off, host, true), host), host).not.toBe('off-here');
      expect(repairSettings(off), host).toEqual({ settings: off, damaged: [] });
    }
  });

  test('one site switched off leaves the others as they were', () => {
    expect(allows(switchSite(DEFAULTS, 'www.com', false), 'example.com')).toBe('articles');
    expect(switchSite(set({ where: 'everywhere' }), 'any.example', false)).toMatchObject({ where: 'except', off: ['any.example', 'off.example'] });
    expect(switchSite(set({ where: 'articles' }), 'any.example', false).where).toBe('articles');
  });

  test('a site that is off with all its domain does not bring the domain back', () => {
    const settings = switchSite(set({ where: 'except' }), 'sub.off.example', false);
    expect([allows(settings, 'off.example'), settings.off]).toEqual(['off-here', ['off.example']]);
    const only = switchSite(set({ where: 'only' }), 'sub.only.example', true);
    expect(only.only).toEqual(['only.example']);
  });

  test('switching changes no settings but its own', () => {
    const before = set({ where: 'only' });
    const copy = structuredClone(before);
    switchSite(before, 'any.example', true);
    switchSite(before, 'only.example', false);
    expect(before).toEqual(copy);
  });
});

describe('a pause', () => {
  const now = Date.now();
  test('keeps silent until it ends, and not where Chiosa is off anyway', () => {
    const snoozed: Settings = { ...DEFAULTS, where: 'everywhere', snoozedUntil: now + 1000 };
    expect(allows(snoozed, 'a.example', now)).toBe('snoozed');
    expect(allows(snoozed, 'a.example', now + 1001)).toBe('yes');
    expect(allows({ ...snoozed, on: false }, 'a.example', now)).toBe('off-everywhere');
  });

  test('that would last for days is damage', () => {
    expect(repairSettings({ snoozedUntil: now + 7 * 86_400_000 })).toEqual({ settings: DEFAULTS, damaged: ['snoozedUntil'] });
  });
});

describe('hidden names', () => {
  test('are hidden on one site only, once, and come back', () => {
    const one = hideCard(hideCard(DEFAULTS, 'www.a.example', 'john-bolton', true), 'a.example', 'john-bolton', true);
    expect(one.hidden).toEqual(['a.example/john-bolton']);
    expect([...hiddenOn(one, 'www.a.example')]).toEqual(['john-bolton']);
    expect([...hiddenOn(one, 'b.example')]).toEqual([]);
    expect(hideCard(one, 'a.example', 'john-bolton', false).hidden).toEqual([]);
  });

  test('that are none are left out, the rest stays', () => {
    expect(repairSettings({ hidden: ['a.example/john-bolton', 'a.example/', '/x', 'a.example/UPPER', 7, 'a b/c'] }).settings.hidden).toEqual(['a.example/john-bolton']);
  });
});
