// Places in a block and in its text nodes: one leads to the other and back, whatever the pieces.
// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offsetIn, type PageBlock, pointIn } from '../../../page/blocks.ts';
import { blocksOf } from './help.ts';

const words = fc.array(fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom('a', 'Š', 'я', '漢', ' ', '-', '😀') }), { minLength: 1, maxLength: 12 });

function blockOf(pieces: string[]): PageBlock {
  let at = 0;
  const placed = pieces.map((piece) => {
    const here = { node: document.createTextNode(piece), at };
    at += piece.length;
    return here;
  });
  return { id: 0, section: 0, text: pieces.join(''), pieces: placed };
}

test('a place of a block leads to its node, and back to the same place', () => {
  fc.assert(
    fc.property(words, fc.nat(), fc.boolean(), (pieces, seed, end) => {
      const block = blockOf(pieces);
      const at = end ? 1 + (seed % block.text.length) : seed % block.text.length;
      const point = pointIn(block, at, end)!;
      expect(offsetIn(block, point.node, point.offset)).toBe(at);
      // a mark never begins at the end of a node or ends at the beginning of one
      expect(end ? point.offset > 0 && point.offset <= point.node.length : point.offset >= 0 && point.offset < point.node.length).toBe(true);
    }),
  );
});

test('what stands between two places of a block is what stands between their nodes', () => {
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (pieces, one, other) => {
      document.body.innerHTML = '<p></p>';
      document.querySelector('p')!.append('x', ...pieces.map((piece) => Object.assign(document.createElement('b'), { textContent: piece })));
      const [block] = blocksOf(document.body);
      const [start, end] = [one % block!.text.length, other % block!.text.length].sort((a, b) => a - b) as [number, number];
      const [from, to] = [pointIn(block!, start, false)!, pointIn(block!, end + 1, true)!];
      const range = document.createRange();
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
      expect(range.toString()).toBe(block!.text.slice(start, end + 1));
    }),
    { numRuns: 50 },
  );
});

test('a node of another block, and a place before every piece, are none', () => {
  const block = blockOf(['ab', 'c']);
  expect(offsetIn(block, document.createTextNode('ab'), 0)).toBeUndefined();
  expect(pointIn(block, 0, true)).toBeUndefined();
  expect(pointIn({ ...block, pieces: [] }, 0, false)).toBeUndefined();
});
