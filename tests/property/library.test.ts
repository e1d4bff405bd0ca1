// Properties of the compiled library: whatever byte is changed, cut off or put in, it is refused, and never half loaded.
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { LibraryDamaged, MANIFEST_FILE, SOURCES_FILE } from '../../cards/library.ts';
import { openEngine } from '../../reading/engine.ts';
import { compileSmall, readFrom } from '../fixtures/library.ts';

let whole: Map<string, Uint8Array>;
beforeAll(() => {
  whole = compileSmall();
});

async function load(files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const engine = await openEngine(readFrom(files));
  await Promise.all([engine.sayer('en'), engine.sources()]);
}

const damage = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at: fc.nat(), bit: fc.nat({ max: 7 }) }),
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('insert' as const), at: fc.nat(), byte: fc.nat({ max: 255 }) }),
);

function damaged(bytes: Uint8Array, change: (typeof damage) extends fc.Arbitrary<infer Change> ? Change : never): Uint8Array {
  const at = change.at % bytes.length;
  if (change.kind === 'cut') return bytes.slice(0, at);
  if (change.kind === 'insert') return Uint8Array.from([...bytes.slice(0, at), change.byte, ...bytes.slice(at)]);
  const copy = bytes.slice();
  copy[at]! ^= 1 << change.bit;
  return copy;
}

test('any damage to any file is seen', async () => {
  await load(whole);
  const names = [...whole.keys()].filter((name) => name !== MANIFEST_FILE && !/texts-(?!en)/.test(name));
  expect(names).toContain(SOURCES_FILE);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), damage, async (name, change) => {
      const files = new Map(whole).set(name, damaged(whole.get(name)!, change));
      await expect(load(files)).rejects.toThrow(LibraryDamaged);
    }),
    { numRuns: 400 },
  );
});

test('a damaged list of files is refused, or lists what is whole', async () => {
  await fc.assert(
    fc.asyncProperty(damage, async (change) => {
      const files = new Map(whole).set(MANIFEST_FILE, damaged(whole.get(MANIFEST_FILE)!, change));
      // a byte of the day or of the count of cards may change unseen: nothing that is loaded depends on it
      await load(files).catch((error: unknown) => expect(error).toBeInstanceOf(LibraryDamaged));
    }),
    { numRuns: 300 },
  );
});
