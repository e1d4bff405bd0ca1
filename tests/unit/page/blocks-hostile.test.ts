// Pages that fight back while they are read: very deep, very long, clobbered, changing.
// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { pointIn, readBlocks } from '../../../page/blocks.ts';
import { blocksOf } from './help.ts';

// happy-dom tells what is visible and of what class from the document and through properties that a form may take over, and searches by recursion; browsers do not
vi.hoisted(() => {
  Element.prototype.checkVisibility = () => true;
  Object.defineProperty(Element.prototype, 'className', { get: () => '' });
  const find = Element.prototype.querySelector;
  Element.prototype.querySelector = function findInDocument(this: Element, selector: string): Element | null {
    return this.isConnected ? find.call(this, selector) : this;
  };
});

const walk = () => readBlocks(document.body, { block: 0, section: 0, sections: 0 });

afterEach(() => {
  document.body.innerHTML = '';
});

test('20,000 levels of nesting', () => {
  // outside the document, since happy-dom itself gives up inside
  const root = document.createElement('div');
  let inner: Element = root;
  for (let level = 0; level < 20_000; level++) inner = inner.appendChild(document.createElement(level % 2 ? 'span' : 'div'));
  inner.append('deep down');
  root.append('after');
  expect(blocksOf(root).map(({ text }) => text)).toEqual(['deep down', 'after']);
});

test('one very long text node is one block, and many short ones are cut between nodes', () => {
  const long = 'word '.repeat(300_000);
  document.body.replaceChildren(long);
  expect(blocksOf(document.body).map(({ text }) => text.length)).toEqual([1_500_000]);
  document.body.replaceChildren(...Array.from({ length: 30 }, () => 'word '.repeat(2000)));
  const blocks = blocksOf(document.body);
  expect(blocks.map(({ text }) => text.length)).toEqual([100_000, 100_000, 100_000]);
  expect(blocks.flatMap(({ pieces }) => pieces)).toHaveLength(30);
});

test('a run of very many text nodes is cut too', () => {
  document.body.replaceChildren(...Array.from({ length: 4500 }, () => 'a '));
  expect(blocksOf(document.body).map(({ pieces }) => pieces.length)).toEqual([2000, 2000, 500]);
});

test('a line of very many elements is read all the same', () => {
  document.body.innerHTML = `<p>${'<b>Shoi</b>gu '.repeat(400)}</p>`;
  const [block, ...others] = blocksOf(document.body);
  expect([block!.text, block!.pieces.length, others]).toEqual(['Shoigu '.repeat(400), 800, []]);
});

test('a line that has changed since it was read has no places', () => {
  document.body.innerHTML = '<p>Sergei <b>Shoigu</b> said</p><p>Mohammad <b>Bagheri</b></p>';
  const [first, second] = blocksOf(document.body);
  document.querySelector('b')!.textContent = 'Lavrov';
  expect([first!.pieces, pointIn(first!, 7, false)]).toEqual([[], undefined]);
  expect(second!.pieces.map(({ at }) => at)).toEqual([0, 9]);
});

test('a form whose inputs take the names of its properties is read like another', () => {
  const names = ['parentNode', 'tagName', 'firstChild', 'nextSibling', 'nodeType', 'shadowRoot', 'getAttribute', 'hasAttribute', 'checkVisibility', 'closest'];
  document.body.innerHTML = `<form><p>inside</p>${names.map((name) => `<input name="${name}">`).join('')}</form><p>after</p>`;
  const form = document.querySelector('form')!;
  // as browsers do; happy-dom does not
  for (const name of names) Object.defineProperty(form, name, { value: form.querySelector(`[name=${name}]`), configurable: true });
  try {
    expect(blocksOf(document.body).map(({ text }) => text)).toEqual(['inside', 'after']);
  } finally {
    for (const name of names) Reflect.deleteProperty(form, name);
  }
});

test('gives way now and then on long stretches without text', () => {
  document.body.replaceChildren(...Array.from({ length: 5000 }, () => document.createElement('hr')));
  expect([...walk()].filter((block) => block === undefined).length).toBeGreaterThan(5);
});

test('a page whose nodes go while it is being read does not stop the reading', () => {
  document.body.innerHTML = '<p>one</p><p id="gone">two</p><p>three</p>';
  const texts: string[] = [];
  for (const block of walk()) {
    if (block) texts.push(block.text);
    document.querySelector('#gone')?.remove();
  }
  expect(texts[0]).toBe('one');
});

test('reading changes nothing', () => {
  document.body.innerHTML = '<p>a <b>b</b></p><!-- c --><form><input name="parentNode"></form>';
  const before = document.documentElement.outerHTML;
  blocksOf(document.body);
  expect(document.documentElement.outerHTML).toBe(before);
});
