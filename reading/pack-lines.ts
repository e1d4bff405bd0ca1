// What the settings tell of a pack: its name and size, or why it cannot be used.
import type { CardEngine } from './engine.ts';
import type { PackRefused } from './read-pack.ts';

export interface PackLine {
  id: string;
  name: string;
  by?: string;
  cards: number;
  /** Of a pack that is stored and does not fit any more: the library has changed, or storage was damaged. */
  refused?: PackRefused;
}

export interface PackRefusal extends Pick<PackRefused, 'faults'> {
  code: PackRefused['code'] | 'too-many';
}

/** The packs as they were opened, in the order of their names. */
export const packLines = ({ packs }: Pick<CardEngine, 'packs'>): PackLine[] =>
  [...packs]
    .map(([id, read]): PackLine => ('pack' in read ? lineOf(read.pack) : { id, name: id, cards: 0, refused: read.refused }))
    .sort((a, b) => a.name.localeCompare(b.name));

export const lineOf = ({ id, name, by, cards }: Extract<ReturnType<CardEngine['packs']['get']>, { pack: unknown }>['pack']): PackLine => ({ id, name, by, cards: cards.length });
