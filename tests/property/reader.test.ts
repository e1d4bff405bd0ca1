// Properties of reading a page: whatever the page is made of, each character of a block leads to its text node and back, and nothing is read twice.
// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offsetIn, pointIn, readBlocks } from '../../page/blocks.ts';

const INLINE = ['b', 'i', 'a', 'span', 'em', 'ruby', 'mark'];
const BLOCK = ['p', 'div', 'section', 'li', 'h2', 'blockquote', 'td', 'aside'];
const UNREAD = ['script', 'style', 'textarea', 'code', 'noscript', 'template', 'button', 'nav'];
const text = fc.oneof(fc.constantFrom('Shoigu', ' ', '\n  ', 'Teh', 'ran', 'é', '\u00ad', '\u00a0', '京', 'secret'), fc.string({ maxLength: 6 }));

const { tree } = fc.letrec<{ tree: string; element: string }>((tie) => ({
  tree: fc.array(fc.oneof({ maxDepth: 4 }, text.map(escape), tie('element')), { maxLength: 4 }).map((parts) => parts.join('')),
  element: fc.tuple(fc.constantFrom(...INLINE, ...BLOCK), tie('tree')).map(([tag, inner]) => `<${tag}>${inner}</${tag}>`),
}));
function escape(raw: string): string {
  return raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const blocksOf = (html: string) => {
  document.body.innerHTML = html;
  return [...readBlocks(document.body, { block: 0, section: 0, sections: 0 })].filter((block) => block !== undefined);
};
const RUNS = { numRuns: 500 };

test('every character of a block has its place in a text node, and the place leads back', () => {
  fc.assert(
    fc.property(tree, (html) => {
      for (const block of blocksOf(html)) {
        for (let at = 0; at < block.text.length; at++) {
          const point = pointIn(block, at, false);
          if (!point || point.offset >= point.node.length) continue;
          expect(point.node.data[point.offset]).toBe(block.text[at]);
          expect(offsetIn(block, point.node, point.offset)).toBe(at);
        }
      }
    }),
    RUNS,
  );
});

test('no text node is read twice, and the blocks hold all text that stands in what is read', () => {
  fc.assert(
    fc.property(tree, (html) => {
      const blocks = blocksOf(html);
      const nodes = blocks.flatMap(({ pieces }) => pieces.map(({ node }) => node));
      expect(new Set(nodes).size).toBe(nodes.length);
      const letters = (all: string) => all.replaceAll(/\s/g, '');
      expect(letters(blocks.map(({ text: own }) => own).join(''))).toContain(letters(nodes.map(({ data }) => data).join('')));
    }),
    RUNS,
  );
});

test('what must not be read is not, wherever it stands', () => {
  fc.assert(
    fc.property(tree, fc.constantFrom(...UNREAD), fc.constantFrom('', 'hidden', 'contenteditable', 'role="textbox"', 'aria-hidden="true"'), (html, tag, attribute) => {
      const canary = 'Canary4711';
      const [open, close] = attribute ? [`<div ${attribute}>`, '</div>'] : [`<${tag}>`, `</${tag}>`];
      const read = blocksOf(`<div>${html}</div>${open}${canary}${close}<div>${html}${open}<b>${canary}</b>${close}</div>`).map(({ text: own }) => own).join('|');
      expect(read).not.toContain(canary);
    }),
    RUNS,
  );
});
