// A witness in the page's own world, there before any script of the page: what is marked, what changed, what lies where. It keeps the browser's functions as they were, for pages that take them away.
import type { Page } from 'puppeteer-core';
import { KINDS } from '../../cards/kinds.ts';
import type { Box } from '../../tools/drive/card.ts';
import type { Driver } from '../../tools/drive/types.ts';

export interface Seen {
  /** What is painted: surface, kind, and whether it has a place on the screen. */
  marks: [surface: string, kind: string, painted: boolean][];
  /** Changes of the document that neither the page's own() made nor our host is. */
  foreign: string[];
  /** The page's HTML is what it was, our host left out. */
  same: boolean;
  hosts: number;
}

/** It answers in JSON: a list of the page's own world may be past walking. */
export interface Witness {
  see(): string;
  /** The box of the n-th mark that reads like this, scrolled into sight. */
  box(surface: string, nth: number): string;
  /** What lies at a point: "chiosa-card", or whatever covers it. */
  at(x: number, y: number): string;
  cardBox(root: ShadowRoot): string;
}

declare const chiosaWitness: Witness;

/** Each kind has two highlights: one for dark text, one for light. */
const HIGHLIGHTS = KINDS.flatMap((kind): [string, string][] => [
  [`chiosa-${kind}`, kind],
  [`chiosa-${kind}-dark`, kind],
]);

/** Puts a witness into every page that is opened in this window. */
export const bearWitness = (page: Page): Promise<unknown> => page.evaluateOnNewDocument(witness, HIGHLIGHTS);

export const see = async (page: Page): Promise<Seen> => JSON.parse(await page.evaluate(() => chiosaWitness.see())) as Seen;
export const boxOf = async (page: Page, surface: string, nth = 0): Promise<Box | null> => JSON.parse(await page.evaluate((wanted, index) => chiosaWitness.box(wanted, index), surface, nth)) as Box | null;
export const lyingAt = (page: Page, points: [number, number][]): Promise<string[]> => Promise.all(points.map(([x, y]) => page.evaluate((left, top) => chiosaWitness.at(left, top), x, y)));
export async function cardBoxOf(driver: Driver, page: Page): Promise<Box | null> {
  return JSON.parse((await driver.inCard(page, (root) => chiosaWitness.cardBox(root))) ?? 'null') as Box | null;
}

/**
 * Sent as text. It may use no method of the page's world by its name once the page runs, nor an iterator: all may be someone else's by then.
 * Pages with scripts change themselves inside own(), so that these changes are told from anyone else's.
 */
function witness(highlights: [name: string, kind: string][]): void {
  const { apply } = Reflect;
  const { defineProperty } = Object;
  /** A getter from wherever on the way up it stands: browsers do not agree on where that is. */
  const getterOf = <Value>(owner: object, name: string) => {
    let at = owner;
    while (!Object.hasOwn(at, name)) at = Object.getPrototypeOf(at) as object;
    const { get } = Object.getOwnPropertyDescriptor(at, name)!;
    return (of: object): Value => apply(get!, of, []) as Value;
  };
  const methodOf = <Value>(owner: object, name: string) => {
    const method = (owner as Record<string, () => unknown>)[name]!;
    return (of: unknown, ...args: unknown[]): Value => apply(method, of, args) as Value;
  };
  const page = document;
  const registry = CSS.highlights;
  const highlightOf = methodOf<Highlight | undefined>(HighlightRegistry.prototype, 'get');
  // one step at a time: where a sandbox forbids scripts, nobody calls back
  const rangesOf = methodOf<Iterator<StaticRange>>(Highlight.prototype, 'values');
  const stepOf = methodOf<IteratorResult<StaticRange>>(Object.getPrototypeOf(new Highlight().values()) as object, 'next');
  const [startOf, startAt] = [getterOf<Node>(StaticRange.prototype, 'startContainer'), getterOf<number>(StaticRange.prototype, 'startOffset')];
  const [endOf, endAt] = [getterOf<Node>(StaticRange.prototype, 'endContainer'), getterOf<number>(StaticRange.prototype, 'endOffset')];
  const createRange = methodOf<Range>(Document.prototype, 'createRange');
  const [setStart, setEnd, textOf] = [methodOf<void>(Range.prototype, 'setStart'), methodOf<void>(Range.prototype, 'setEnd'), methodOf<string>(Range.prototype, 'toString')];
  const [rectsOf, inOrder] = [methodOf<DOMRectList>(Range.prototype, 'getClientRects'), methodOf<number>(Range.prototype, 'compareBoundaryPoints')];
  const rectOf = methodOf<DOMRect>(Element.prototype, 'getBoundingClientRect');
  const scrollTo = methodOf<void>(Element.prototype, 'scrollIntoView');
  const [allOf, oneOf] = [methodOf<NodeListOf<Element>>(Document.prototype, 'querySelectorAll'), methodOf<Element | null>(DocumentFragment.prototype, 'querySelector')];
  const elementAt = methodOf<Element | null>(Document.prototype, 'elementFromPoint');
  const [nameOf, htmlOf, rootOf] = [getterOf<string>(Node.prototype, 'nodeName'), getterOf<string>(Element.prototype, 'outerHTML'), getterOf<ShadowRoot | null>(Element.prototype, 'shadowRoot')];
  const [parentOf, wholeOf, bodyOf, headOf] = [getterOf<Element | null>(Node.prototype, 'parentElement'), methodOf<Node>(Node.prototype, 'getRootNode'), getterOf<Element | null>(Document.prototype, 'body'), getterOf<Element | null>(Document.prototype, 'head')];
  const [recordsOf, indexIn, cut, small] = [methodOf<MutationRecord[]>(MutationObserver.prototype, 'takeRecords'), methodOf<number>(String.prototype, 'indexOf'), methodOf<string>(String.prototype, 'slice'), methodOf<string>(String.prototype, 'toLowerCase')];
  const [typeOf, targetOf, attributeOf] = [getterOf<string>(MutationRecord.prototype, 'type'), getterOf<Node>(MutationRecord.prototype, 'target'), getterOf<string | null>(MutationRecord.prototype, 'attributeName')];
  const [addedOf, removedOf] = [getterOf<NodeList>(MutationRecord.prototype, 'addedNodes'), getterOf<NodeList>(MutationRecord.prototype, 'removedNodes')];
  const [rectX, rectY] = [getterOf<number>(DOMRect.prototype, 'x'), getterOf<number>(DOMRect.prototype, 'y')];
  const [rectWidth, rectHeight] = [getterOf<number>(DOMRect.prototype, 'width'), getterOf<number>(DOMRect.prototype, 'height')];
  const heightOf = getterOf<number>(window, 'innerHeight');
  const OURS = 'chiosa-card';
  // no spreading, no push: an array of the page's world may have lost them
  const put = <Item>(items: Item[], item: Item) => {
    defineProperty(items, items.length, { value: item, writable: true, enumerable: true, configurable: true });
  };
  // of a text alone: with an object it would ask the page's prototypes
  const { stringify } = JSON;
  const list = <Item>(items: Item[], say: (item: Item) => string): string => {
    let said = '';
    for (let at = 0; at < items.length; at++) said += (at ? ',' : '') + say(items[at]!);
    return `[${said}]`;
  };
  const sayBox = (rect: DOMRect | undefined): string => (rect ? `{"x":${rectX(rect)},"y":${rectY(rect)},"width":${rectWidth(rect)},"height":${rectHeight(rect)}}` : 'null');

  /** The page's HTML without our host, wherever that stands. */
  const html = (): string => {
    const body = bodyOf(page);
    const head = headOf(page);
    const whole = (head ? htmlOf(head) : '') + (body ? htmlOf(body) : '');
    const from = indexIn(whole, `<${OURS}`);
    const end = `</${OURS}>`;
    return from < 0 ? whole : cut(whole, 0, from) + cut(whole, indexIn(whole, end) + end.length);
  };

  const foreign: string[] = [];
  let before = '';
  const names = (nodes: NodeList): string => {
    let all = '';
    for (let at = 0; at < nodes.length; at++) all += ` ${nameOf(nodes[at]!)}`;
    return all;
  };
  const note = (records: MutationRecord[]) => {
    for (let at = 0; at < records.length; at++) {
      const record = records[at]!;
      const type = typeOf(record);
      const target = small(nameOf(targetOf(record)));
      const moved = small(names(addedOf(record)) + names(removedOf(record)));
      if (target === OURS || (type === 'childList' && moved === ` ${OURS}`)) continue;
      put(foreign, `${type} ${target}${moved} ${attributeOf(record) ?? ''}`);
    }
  };
  const observer = new MutationObserver(note);
  const observe = methodOf<void>(MutationObserver.prototype, 'observe');
  const own = <Result>(work: () => Result): Result => {
    note(recordsOf(observer));
    try {
      return work();
    } finally {
      recordsOf(observer);
      before = html();
    }
  };

  /** Looks at the page as it was parsed. */
  const begin = () => {
    if (before) return;
    const options = { subtree: true, childList: true, attributes: true, characterData: true };
    observe(observer, page, options);
    const all = allOf(page, '*');
    for (let at = 0; at < all.length; at++) {
      const root = rootOf(all[at]!);
      if (root) observe(observer, root, options);
    }
    before = html();
  };

  const live = (fixed: StaticRange): Range => {
    const range = createRange(page);
    setStart(range, startOf(fixed), startAt(fixed));
    setEnd(range, endOf(fixed), endAt(fixed));
    return range;
  };
  const marks = (): { range: Range; kind: string }[] => {
    const found: { range: Range; kind: string }[] = [];
    for (let at = 0; at < highlights.length; at++) {
      const name = highlights[at]![0];
      const kind = highlights[at]![1];
      const highlight = highlightOf(registry, name);
      if (!highlight) continue;
      const ranges = rangesOf(highlight);
      for (let step = stepOf(ranges); !step.done; step = stepOf(ranges)) put(found, { range: live(step.value), kind });
    }
    // sorted by insertion: Array.prototype.sort may be gone
    for (let at = 1; at < found.length; at++) {
      for (let to = at; to > 0; to--) {
        const one = found[to - 1]!;
        const other = found[to]!;
        if (wholeOf(startOf(one.range)) !== wholeOf(startOf(other.range)) || inOrder(one.range, 0, other.range) <= 0) break;
        found[to - 1] = other;
        found[to] = one;
      }
    }
    return found;
  };

  const testimony: Witness = {
    see() {
      // in a sandbox without scripts nobody told that the page was parsed
      begin();
      note(recordsOf(observer));
      const sayMark = ({ range, kind }: { range: Range; kind: string }) => `[${stringify(textOf(range))},"${kind}",${rectsOf(range).length > 0}]`;
      return `{"marks":${list(marks(), sayMark)},"foreign":${list(foreign, (one) => stringify(one))},"same":${html() === before},"hosts":${allOf(page, OURS).length}}`;
    },
    box(surface, nth) {
      const all = marks();
      for (let at = 0, count = 0; at < all.length; at++) {
        const { range } = all[at]!;
        if (textOf(range) !== surface || count++ !== nth) continue;
        const rect = rectsOf(range)[0];
        const around = parentOf(startOf(range));
        if (around && rect && (rectY(rect) < 60 || rectY(rect) + rectHeight(rect) > heightOf(window) - 60)) scrollTo(around, { block: 'center', behavior: 'instant' });
        return sayBox(rectsOf(range)[0]);
      }
      return 'null';
    },
    at(x, y) {
      const element = elementAt(page, x, y);
      return element ? small(nameOf(element)) : 'nothing';
    },
    cardBox(root) {
      const card = oneOf(root, '[role=dialog]');
      const rect = card ? rectOf(card) : undefined;
      return rect && rectWidth(rect) > 0 ? sayBox(rect) : 'null';
    },
  };
  defineProperty(globalThis, 'chiosaWitness', { value: testimony });
  defineProperty(globalThis, 'own', { value: own });
  addEventListener('DOMContentLoaded', () => {
    begin();
    // whoever looked while it was still being parsed saw only the parser at work: we come later
    recordsOf(observer);
    foreign.length = 0;
    before = html();
  });
}
