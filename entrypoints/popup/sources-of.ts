// Where the facts of a summary were read: asked for only when it is copied or printed.
import { ask } from '../../platform/ask.ts';
import type { FirstSources, Summary } from '../../reading/types.ts';

/** None where they cannot be read: a summary without them is still worth having. */
export async function sourcesOf({ events, groups }: Summary): Promise<FirstSources> {
  const cards = [...events, ...groups.flatMap(({ rows }) => rows)].map(({ card }) => card);
  return ask('sources', { cards }).catch(() => ({}));
}
