// Which frequent capitalised names of a corpus have no card: what to write next.
import type { Engine } from '../../reading/engine.ts';
import { foldText } from '../../spotter/fold.ts';
import { spot } from '../../spotter/spot.ts';

/** Names of up to four words; each is a run of letters that opens with a capital, or an acronym. */
const NAME = /\p{Lu}[\p{L}\p{M}\d'’-]*(?:[ \u00A0]\p{Lu}[\p{L}\p{M}\d'’-]*){0,3}/gu;
/** Ends of sentences, and what opens a quotation: the capital after them says nothing. */
const OPENS = /(?:^|[.!?…:•|»«„“"()[\]]\s*|[—–-]\s+)$/u;

export interface Missing {
  name: string;
  count: number;
  /** Texts it stands in. */
  texts: number;
}

/** Collects names without a card, text by text. */
export class Coverage {
  readonly #engine: Engine;
  readonly #found = new Map<string, { spellings: Map<string, number>; count: number; texts: number; sure: boolean }>();
  #marked = 0;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Names that have a card, counted in all the texts so far. */
  get marked(): number {
    return this.#marked;
  }

  add(text: string): void {
    const lines = text.split('\n');
    const { mentions, unmarked } = spot(this.#engine.index, lines);
    this.#marked += mentions.length;
    const taken = lines.map((): { start: number; end: number }[] => []);
    for (const { block, start, end } of [...mentions, ...unmarked]) taken[block]!.push({ start, end });
    const here = new Set<string>();
    lines.forEach((line, block) => {
      for (const match of line.matchAll(NAME)) {
        const [start, end] = [match.index, match.index + match[0].length];
        if (taken[block]!.some((mark) => mark.start < end && start < mark.end)) continue;
        // one letter, or a line all in capitals, is no name
        if (match[0].length < 2 || line === line.toUpperCase()) continue;
        this.#count(match[0], here, !OPENS.test(line.slice(Math.max(0, start - 3), start)));
      }
    });
  }

  #count(name: string, here: Set<string>, sure: boolean): void {
    const key = foldText(name);
    if (!key) return;
    const entry = this.#found.get(key) ?? { spellings: new Map<string, number>(), count: 0, texts: 0, sure: false };
    this.#found.set(key, entry);
    entry.count++;
    entry.sure ||= sure;
    entry.spellings.set(name, (entry.spellings.get(name) ?? 0) + 1);
    if (!here.has(key)) entry.texts++;
    here.add(key);
  }

  /** The most frequent first. What only ever opens a sentence may be any word, and is left out. */
  missing(most: number): Missing[] {
    return [...this.#found.values()]
      .filter(({ sure, count }) => sure && count > 1)
      .sort((a, b) => b.texts - a.texts || b.count - a.count)
      .slice(0, most)
      .map(({ spellings, count, texts }) => ({ name: [...spellings].sort((a, b) => b[1] - a[1])[0]![0], count, texts }));
  }
}
