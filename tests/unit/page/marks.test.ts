// The marks of a page: their order, what is painted, what is counted, what is forgotten, which one lies under a point.
// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CardView } from '../../../cards/view.ts';
import type { PageBlock } from '../../../page/blocks.ts';
import { Marks } from '../../../page/marks.ts';
import type { Mark } from '../../../page/paint.ts';
import { blocksOf } from './help.ts';

const NONE: ReadonlySet<string> = new Set();
const KINDS = { person: true, weapon: true };
const CARDS = new Map(
  Object.entries({ shoigu: 'person', bagheri: 'person', 'su-35': 'weapon' }).map(([id, kind]) => [id, { id, kind } as CardView]),
);
const NAMES: [RegExp, string][] = [
  [/Shoigu/g, 'shoigu'],
  [/Bagheri/g, 'bagheri'],
  [/Su-35/g, 'su-35'],
];

let marks: Marks;

beforeEach(() => {
  marks = new Marks();
  vi.stubGlobal(
    'StaticRange',
    class {
      constructor(init: StaticRangeInit) {
        Object.assign(this, init);
      }
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

/** Adds blocks as the reader does with the background's answer. */
function add(blocks: PageBlock[]): void {
  for (const block of blocks) marks.addBlock(block);
  const mentions = blocks.flatMap((block) =>
    NAMES.flatMap(([name, card]) => [...block.text.matchAll(name)].map((match) => ({ block: block.id, start: match.index, end: match.index + match[0].length, card, why: '' }))),
  );
  marks.addMentions(mentions, CARDS);
}
function read(html: string): PageBlock[] {
  document.body.innerHTML = html;
  const blocks = blocksOf(document.body);
  add(blocks);
  return blocks;
}
const place = ({ block, card }: Mark) => `${block.text.trim().slice(0, 1)}:${card}`;
const all = () => marks.all().map(place);

const PAGE = '<p>a Shoigu, Shoigu and Su-35</p><p>b Shoigu</p><h2>c Bagheri</h2><p>d Shoigu met Bagheri</p>';

test('all marks stand in order of the page, whatever the order in which they came', () => {
  document.body.innerHTML = PAGE;
  const blocks = blocksOf(document.body);
  add(blocks.toReversed());
  expect(all()).toEqual(['a:shoigu', 'a:shoigu', 'a:su-35', 'b:shoigu', 'c:bagheri', 'd:shoigu', 'd:bagheri']);
});

test('of each card the first in each section is painted, or every one', () => {
  read(PAGE);
  expect(marks.painted('first', KINDS, NONE).map(place)).toEqual(['a:shoigu', 'a:su-35', 'c:bagheri', 'd:shoigu']);
  expect(marks.painted('all', KINDS, NONE)).toHaveLength(7);
});

test('kinds that are switched off are not painted but still counted', () => {
  read(PAGE);
  expect(marks.painted('all', { person: true, weapon: false }, NONE).map(({ card }) => card)).not.toContain('su-35');
  expect(marks.painted('first', {}, NONE)).toEqual([]);
  expect(marks.painted('all', KINDS, new Set(['su-35'])).map(({ card }) => card)).not.toContain('su-35');
  expect(marks.counts()).toEqual([['shoigu', 4], ['su-35', 1], ['bagheri', 2]]);
});

test('a mention in a block or of a card that is not known is left out', () => {
  const [block] = read('<p>a</p>');
  const mention = { block: block!.id, start: 0, end: 1, card: 'shoigu', why: '' };
  marks.addMentions([{ ...mention, block: 99 }, { ...mention, card: 'nobody' }, mention], CARDS);
  expect(all()).toEqual(['a:shoigu']);
});

describe('forgetting', () => {
  const forget = (...roots: Element[]) => marks.forget(marks.within(roots));

  test('takes what stands in the changed parts', () => {
    read(PAGE);
    const [first, , heading] = document.body.children as unknown as [Element, Element, Element];
    const old = marks.within([first, heading]);
    expect(all(), 'until it is taken').toHaveLength(7);
    marks.forget(old);
    expect(all()).toEqual(['b:shoigu', 'd:shoigu', 'd:bagheri']);
    expect(marks.counts()).toEqual([['shoigu', 2], ['bagheri', 1]]);
  });

  test('takes a block of which any piece has changed', () => {
    read('<p>a <b>Sho</b>igu</p><p>b Shoigu</p>');
    forget(document.querySelector('b')!);
    expect(all()).toEqual(['b:shoigu']);
  });

  test('takes what has left the document, whatever has changed', () => {
    read(PAGE);
    document.body.firstElementChild!.remove();
    forget();
    expect(all()).toEqual(['b:shoigu', 'c:bagheri', 'd:shoigu', 'd:bagheri']);
  });

  test('takes what stands in a component in the changed part', () => {
    document.body.innerHTML = '<main><x-box></x-box></main><p>b Shoigu</p>';
    const root = document.querySelector('x-box')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>a Shoigu</p>';
    add(blocksOf(document.body));
    expect(all()).toEqual(['a:shoigu', 'b:shoigu']);
    forget(document.querySelector('main')!);
    expect(all()).toEqual(['b:shoigu']);
  });

  test('and reading again leaves no mark twice', () => {
    read(PAGE);
    const before = all();
    for (let round = 0; round < 3; round++) {
      forget(document.body);
      add(blocksOf(document.body));
    }
    expect(all()).toEqual(before);
    marks.clear();
    expect([all(), marks.counts()]).toEqual([[], []]);
  });

  test('a form that takes over the names of its methods does no harm', () => {
    read('<form><p>a Shoigu</p></form><p>b Shoigu</p>');
    const form = document.querySelector('form')!;
    const taken = ['contains', 'parentNode'];
    for (const name of taken) Object.defineProperty(form, name, { value: document.createElement('input'), configurable: true });
    try {
      forget(form);
      expect(all()).toEqual(['b:shoigu']);
      forget(document.body);
      expect(all()).toEqual([]);
    } finally {
      for (const name of taken) Reflect.deleteProperty(form, name);
    }
  });
});

test('names in components stand where their component stands', () => {
  document.body.innerHTML = '<p>a Shoigu</p><x-box></x-box><p>c Shoigu</p><x-box></x-box><p>e Shoigu</p>';
  for (const [index, box] of document.querySelectorAll('x-box').entries()) box.attachShadow({ mode: 'open' }).innerHTML = `<p>${'bd'[index]} Shoigu</p>`;
  add(blocksOf(document.body).toReversed());
  expect(all()).toEqual(['a:shoigu', 'b:shoigu', 'c:shoigu', 'd:shoigu', 'e:shoigu']);
});

describe('the mark under a point', () => {
  /** The caret as the browser would give it, and boxes of 10 px a letter in one line. */
  function draw(node: () => Node | undefined): void {
    Object.defineProperty(document, 'caretPositionFromPoint', {
      configurable: true,
      value: (x: number) => {
        const offsetNode = node();
        return offsetNode ? { offsetNode, offset: Math.min(Math.round(x / 10), (offsetNode as Text).length) } : null;
      },
    });
    vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function boxes(this: Range) {
      return [new DOMRect(this.startOffset * 10, 0, (this.endOffset - this.startOffset) * 10, 20)] as unknown as DOMRectList;
    });
  }
  afterEach(() => {
    Reflect.deleteProperty(document, 'caretPositionFromPoint');
  });

  test('is the one whose box holds it, give or take 3 px', () => {
    const [block] = read('<p>a Shoigu met</p>');
    draw(() => block!.pieces[0]!.node);
    const at = (x: number, y = 10) => marks.at({ x, y }, [])?.card;
    expect([at(20), at(50), at(80), at(83), at(50, 23), at(50, -3)]).toEqual(Array(6).fill('shoigu'));
    expect([at(10), at(84), at(100), at(50, 24), at(50, -4)]).toEqual(Array(5).fill(undefined));
  });

  test('is none where the caret snaps to text far away, to no text, or to text that was not read', () => {
    const [block] = read('<p>a Shoigu</p><pre>Shoigu</pre>');
    draw(() => block!.pieces[0]!.node);
    expect(marks.at({ x: 500, y: 400 }, [])).toBeUndefined();
    draw(() => undefined);
    expect(marks.at({ x: 50, y: 10 }, [])).toBeUndefined();
    draw(() => document.querySelector('pre')!.firstChild!);
    expect(marks.at({ x: 30, y: 10 }, [])).toBeUndefined();
    Reflect.deleteProperty(document, 'caretPositionFromPoint');
    expect(marks.at({ x: 50, y: 10 }, [])).toBeUndefined();
  });

  test('is none once it is forgotten, or its text is shorter than it was', () => {
    const [block] = read('<p>a Shoigu</p>');
    const { node } = block!.pieces[0]!;
    draw(() => node);
    expect(marks.at({ x: 50, y: 10 }, [])?.card).toBe('shoigu');
    node.data = 'a Sh';
    expect(marks.at({ x: 30, y: 10 }, [])).toBeUndefined();
    node.data = 'a Shoigu';
    marks.forget(marks.within([document.body]));
    expect(marks.at({ x: 50, y: 10 }, [])).toBeUndefined();
  });
});
