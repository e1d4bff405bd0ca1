// Which cards a page holds so far, and how near one of them stands to a place. Looking costs the same on a page of any size.

/** A related card within this many UTF-16 units speaks loudest: the same clause. */
export const CLOSE = 120;

interface Standing {
  /** A name that counts alone was found, here or by an earlier call. */
  strong: boolean;
  count: number;
  /** Block -> starts of the mentions in it, by stretches of CLOSE units. */
  blocks: Map<number, Map<number, number[]>>;
}

export class Presence {
  readonly #cards = new Map<number, Standing>();

  constructor(known: Iterable<number>) {
    for (const card of known) this.#cards.set(card, { strong: true, count: 0, blocks: new Map() });
  }

  add(card: number, block: number, start: number, strong: boolean): void {
    let standing = this.#cards.get(card);
    if (!standing) this.#cards.set(card, (standing = { strong: false, count: 0, blocks: new Map() }));
    standing.strong ||= strong;
    standing.count++;
    let stretches = standing.blocks.get(block);
    if (!stretches) standing.blocks.set(block, (stretches = new Map()));
    const stretch = Math.floor(start / CLOSE);
    const starts = stretches.get(stretch);
    if (starts) starts.push(start);
    else stretches.set(stretch, [start]);
  }

  has(card: number): boolean {
    return this.#cards.has(card);
  }

  hasStrong(card: number): boolean {
    return this.#cards.get(card)?.strong ?? false;
  }

  /** Mentions on the page. */
  count(card: number): number {
    return this.#cards.get(card)?.count ?? 0;
  }

  inBlock(card: number, block: number): boolean {
    return this.#cards.get(card)?.blocks.has(block) ?? false;
  }

  isClose(card: number, block: number, start: number): boolean {
    const stretches = this.#cards.get(card)?.blocks.get(block);
    if (!stretches) return false;
    const here = Math.floor(start / CLOSE);
    return [here - 1, here, here + 1].some((stretch) => stretches.get(stretch)?.some((other) => Math.abs(other - start) <= CLOSE));
  }
}
