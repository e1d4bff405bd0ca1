// The source book: every card gets back the very pages it came with, each stored once.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addSources, packSources, sourcesAt } from '../../../cards/source-book.ts';

const source = fc.record({ url: fc.webUrl({ validSchemes: ['https'], withQueryParameters: true }), publisher: fc.string(), title: fc.option(fc.string({ minLength: 1 }), { nil: undefined }), read: fc.constantFrom('2026-11-22', '2026-11-23') });

test('what goes in comes out', () => {
  fc.assert(
    fc.property(fc.uniqueArray(source, { maxLength: 12, selector: JSON.stringify }), fc.array(fc.array(fc.nat(), { maxLength: 6 }), { maxLength: 8 }), (pool, picks) => {
      const cards = picks.map((pick) => (pool.length ? pick.map((n) => pool[n % pool.length]!) : []));
      const book = JSON.parse(JSON.stringify(packSources(cards))) as ReturnType<typeof packSources>;
      expect(cards.map((_, number) => sourcesAt(book, number))).toEqual(cards);
      expect(book.urls.length).toBeLessThanOrEqual(pool.length);
    }),
    { numRuns: 1000 },
  );
});

test('pages are in order of address, whichever card they come from', () => {
  const page = (name: string) => ({ url: `https://example.org/${name}`, publisher: name, read: '2026-11-22' });
  expect(packSources([[page('c'), page('a')], [page('d'), page('b'), page('a')]])).toMatchObject({ urls: ['a', 'b', 'c', 'd'].map((name) => `example.org/${name}`), of: [[2, 0], [3, 1, 0]] });
});

test('a card that is not there has no sources', () => {
  expect(sourcesAt(packSources([]), 3)).toEqual([]);
  expect(sourcesAt(packSources([]), -1)).toEqual([]);
});

test('the sources of cards behind the book’s own are theirs, and its own stay', () => {
  const page = (name: string, title?: string) => ({ url: `https://example.org/${name}`, publisher: `of ${name}`, title, read: '2026-11-22' });
  const own = [[page('c', 'C'), page('a')], [page('b')]];
  const more = [[page('d', 'D'), page('a', 'A')], [], [page('c', 'C')]];
  const book = addSources(packSources(own), more);
  expect([...own, ...more].map((_, number) => sourcesAt(book, number))).toEqual([...own, ...more]);
  expect(book.of).toHaveLength(5);
});

test('a book to which nothing comes is the same', () => {
  const book = packSources([[{ url: 'https://example.org/a', publisher: 'A', read: '2026-11-22' }]]);
  expect(addSources(book, [])).toBe(book);
});
