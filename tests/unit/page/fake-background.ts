// What a page talks to and paints with, for tests: a background that finds names, can refuse and can be slow, and a highlight registry.
import { vi } from 'vitest';
import type { CardView } from '../../../cards/view.ts';
import type { Requests } from '../../../platform/messages.ts';

const NAMES: Record<string, { id: string; kind: string }> = { Shoigu: { id: 'shoigu', kind: 'person' }, Bagheri: { id: 'bagheri', kind: 'person' }, 'Su-35': { id: 'su-35', kind: 'weapon' } };

export class FakeBackground {
  asked: [kind: string, body: unknown][] = [];
  /** What is thrown for the next questions instead of an answer, one each. */
  failures: unknown[] = [];
  #held: Promise<void> | undefined;

  /** Has answers wait until what is returned is called. */
  hold(): () => void {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#held = promise;
    return resolve;
  }

  ask = async (kind: keyof Requests, body: unknown): Promise<unknown> => {
    this.asked.push([kind, body]);
    if (kind === 'badge') return undefined;
    await this.#held;
    if (kind === 'face') return { texts: {}, css: '' };
    if (this.failures.length) throw this.failures.shift();
    if (kind !== 'read') throw new Error(`The page asked for ${kind}`);
    const { blocks, known, date } = body as Requests['read']['ask'];
    const found = blocks.flatMap(({ id, text }) =>
      Object.entries(NAMES).flatMap(([name, card]) => [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({ block: id, start: index, end: index + name.length, card: card.id, why: '' }))),
    );
    const cards = Object.values(NAMES).filter(({ id }) => found.some(({ card }) => card === id) && !known.includes(id));
    const unsure = blocks.some(({ text }) => text.includes('Wagner')) ? [{ surface: 'Wagner', cards: [], why: 'draw', count: 1 }] : [];
    return { mentions: found, cards: cards as unknown as CardView[], unsure, date, lang: 'en', months: ['2024-08'] };
  };

  /** Texts sent to be read, a list for each message. */
  get sent(): string[][] {
    return this.asked.filter(([kind]) => kind === 'read').map(([, body]) => (body as Requests['read']['ask']).blocks.map(({ text }) => text.trim()));
  }

  get badges(): number[] {
    return this.asked.filter(([kind]) => kind === 'badge').map(([, body]) => (body as Requests['badge']['ask']).count);
  }
}

/** The CSS Custom Highlight API, which happy-dom lacks: sets of ranges by name. */
export function stubHighlights(): Map<string, Set<StaticRange>> {
  const registry = new Map<string, Set<StaticRange>>();
  class FakeRange {
    constructor({ startContainer, startOffset, endContainer, endOffset }: StaticRangeInit) {
      Object.assign(this, { startContainer, startOffset, endContainer, endOffset });
    }
  }
  class FakeHighlight extends Set<StaticRange> {
    constructor(...ranges: StaticRange[]) {
      super(ranges);
    }
  }
  vi.stubGlobal('StaticRange', FakeRange);
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSS', { highlights: registry });
  return registry;
}

/** The texts that are painted, whatever their colour. */
export function paintedIn(registry: Map<string, Set<StaticRange>>): string[] {
  const ranges = [...registry.values()].flatMap((highlight) => [...highlight]);
  return ranges.map(({ startContainer, startOffset, endOffset }) => (startContainer as Text).data.slice(startOffset, endOffset)).sort();
}
