// Properties of packs: one broken in any place is refused and says where, one whose text is changed is refused or sound, and nothing else is accepted.
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { type Known, PACK_LIMIT, readPack } from '../../reading/read-pack.ts';
import { GOOD, knownOf, libraryFiles, REFUSED, textOf, TODAY } from '../fixtures/packs.ts';
import { broken, fitsIn, MUTATORS, roll, UNSEEN } from './pack-mutators.ts';
import { wrongWith } from './pack-oracle.ts';

/** Packs made for each property: more on demand, with PACK_RUNS=100000 in the environment. */
const RUNS = Number(process.env['PACK_RUNS'] ?? 1000);
/** Milliseconds: some for each pack, on a slow machine, and a minute for the rest. */
const TIMEOUT = 60_000 + RUNS * 20;

let known: Known;
beforeAll(async () => {
  known = await knownOf(libraryFiles());
});

const good = fc.constantFrom(...GOOD.values());
const isOf = (code: string) => ['too-large', 'not-json', 'not-a-pack', 'other-version', 'faults'].includes(code);

test('every mutator has its place in some good pack', () => {
  for (const mutator of MUTATORS) expect([mutator.name, [...GOOD.values()].some((text) => fitsIn(text, mutator))]).toEqual([mutator.name, true]);
});

test('a good pack broken in one place is refused, and says where', { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(good, fc.constantFrom(...MUTATORS), roll, roll, (text, mutator, which, way) => {
      fc.pre(fitsIn(text, mutator));
      const bad = broken(text, mutator, which, way);
      const read = readPack(bad.text, known, TODAY);
      if (!('refused' in read)) throw new Error(`accepted, though there is ${mutator.name} at ${bad.at}`);
      expect(read.refused.code).toBe('faults');
      const told = read.refused.faults.some((fault) => fault.startsWith(`${bad.at}: `) || fault.startsWith(`${bad.at}.`));
      expect([mutator.name, bad.at, told || read.refused.faults]).toEqual([mutator.name, bad.at, true]);
    }),
    { numRuns: RUNS },
  );
});

/** Signs that have a meaning in JSON, in a date, in an address, or for the eye. */
const SIGNS = [...'"{}[]:,\\-0123456789.eE+/@#?%<> ntfu\'', 'о', 'а', 'і', 'ο', 'Ａ', '\u0301', '\u0336', '\u200C', '茶', 'ا', ...UNSEEN];
const sign = fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 }));
const edit = fc.oneof(
  fc.record({ kind: fc.constant('put' as const), where: roll, sign }),
  fc.record({ kind: fc.constant('change' as const), where: roll, sign }),
  fc.record({ kind: fc.constant('cut' as const), where: roll, length: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ kind: fc.constant('double' as const), where: roll, length: fc.integer({ min: 1, max: 60 }) }),
);
function edited(text: string, change: (typeof edit) extends fc.Arbitrary<infer Edit> ? Edit : never): string {
  const at = change.where % text.length;
  if (change.kind === 'put') return text.slice(0, at) + change.sign + text.slice(at);
  if (change.kind === 'change') return text.slice(0, at) + change.sign + text.slice(at + 1);
  if (change.kind === 'cut') return text.slice(0, at) + text.slice(at + change.length);
  return text.slice(0, at + change.length) + text.slice(at);
}

test('a good pack whose text is changed is refused, or what is accepted is sound', { timeout: TIMEOUT }, () => {
  let sound = 0;
  fc.assert(
    fc.property(good, fc.array(edit, { minLength: 1, maxLength: 3 }), (text, edits) => {
      const changed = edits.reduce(edited, text);
      const read = readPack(changed, known, TODAY);
      if ('refused' in read) {
        expect(isOf(read.refused.code)).toBe(true);
        if (read.refused.code === 'faults') expect(read.refused.faults.length).toBeGreaterThan(0);
        return;
      }
      sound++;
      expect(wrongWith(changed, known)).toEqual([]);
      expect(read.pack.cards.every(({ id }) => id.startsWith(`${read.pack.id}--`))).toBe(true);
    }),
    { numRuns: RUNS },
  );
  // the other half of the property has been seen too
  expect(sound).toBeGreaterThan(RUNS / 100);
});

test('what is accepted by the oracle is what is kept as good, and it finds much of what is kept as bad', () => {
  for (const text of GOOD.values()) expect(wrongWith(text, known)).toEqual([]);
  const bad = [...REFUSED.get('unseen')!.filter(({ says }) => says?.startsWith('U+')), ...REFUSED.get('markup')!.filter(({ case: what }) => /markup in (?:a name|a gist|a publisher)/.test(what))];
  expect(bad.length).toBeGreaterThan(50);
  for (const line of bad) expect([line.case, wrongWith(textOf(line), known).length > 0]).toEqual([line.case, true]);
});

test('no random value is a pack, and none makes the reading fail', { timeout: TIMEOUT }, () => {
  const field = fc.oneof(fc.string(), fc.constantFrom('chiosa', 'version', 'id', 'name', 'cards', '__proto__', 'constructor', 'toString'));
  const value = fc.letrec((tie) => ({
    any: fc.oneof({ maxDepth: 4 }, fc.jsonValue({ maxDepth: 2 }), fc.array(tie('any'), { maxLength: 4 }), fc.dictionary(field, tie('any'), { maxKeys: 4 }), fc.constantFrom('pack', 1, null)),
  })).any;
  const shell = fc.record({ chiosa: fc.constant('pack'), version: fc.constant(1), id: fc.oneof(fc.constant('made'), value), name: fc.oneof(fc.constant('Made'), value), cards: fc.oneof(fc.array(value), value) }, { requiredKeys: ['chiosa', 'version'] });
  fc.assert(
    fc.property(fc.oneof(value, shell), (random) => {
      expect(readPack(JSON.stringify(random) ?? '', known, TODAY)).toHaveProperty('refused.code', expect.toSatisfy(isOf));
    }),
    { numRuns: RUNS },
  );
});

test('no random text is a pack, and none makes the reading fail', { timeout: TIMEOUT }, () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom('{', '}', '[', ']', ',', ':', '"chiosa"', '"pack"', '"version"', '1', '"cards"', '\\', '"', '\uD800')).map((parts) => parts.join('')), fc.json());
  fc.assert(
    fc.property(text, fc.boolean(), (random, large) => {
      expect(readPack(large ? random.padEnd(PACK_LIMIT + 1) : random, known, TODAY)).toHaveProperty('refused.code', expect.toSatisfy(isOf));
    }),
    { numRuns: RUNS },
  );
});
