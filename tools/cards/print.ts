// A card as lines of text, for the terminal: what a reader would see as of a day.
import type { CardSource, Day } from '../../cards/types.ts';
import type { Spoken } from '../../cards/say/grammar.ts';
import { plain, type Sayer } from '../../cards/say/sayer.ts';
import { viewCard } from '../../cards/view-card.ts';
import { openEngine } from '../../reading/engine.ts';
import { compileLibrary } from './compile.ts';
import type { SourceFile } from './sources.ts';

/** The cards compiled in memory and ready to be said in a language. @throws Error when a word of the vocabulary is missing. */
export async function sayerOf(cards: readonly CardSource[], vocabulary: readonly SourceFile[], lang: Spoken): Promise<Sayer> {
  const files = compileLibrary(cards, vocabulary, [lang]);
  const engine = await openEngine((name) => Promise.resolve(files.get(name)!.slice().buffer));
  return engine.sayer(lang);
}

/** The card's text. Without a day it answers for the library's own. */
export function printCard(sayer: Sayer, { id, sources }: CardSource, day: Day | undefined): string {
  const view = viewCard(sayer, id, { article: day, page: new Set() })!;
  const lines = [[view.kindName, view.of?.text, view.asOf].filter(Boolean).join(' · '), view.title + (view.native ? ` (${view.native.text})` : '')];
  for (const { what, since } of view.role) lines.push([plain(what), since].filter(Boolean).join(', '));
  for (const change of view.sinceThen) lines.push(`→ ${plain(change)}`);
  if (view.gist) lines.push('', view.gist);
  if (view.rows.length) lines.push('');
  const width = Math.max(0, ...view.rows.map(({ label }) => label.length));
  for (const { label, values } of view.rows) lines.push(`${label.padEnd(width)}  ${values.map(plain).join('; ')}`);
  if (view.events.length) lines.push('');
  for (const event of view.events) lines.push(`${event.day}  ${event.title}`);
  lines.push('');
  for (const [number, { publisher, title, url, read }] of Object.entries(sources)) lines.push(`[${number}] ${[publisher, title, sayer.labelWithDay('read', read)].filter(Boolean).join(', ')}\n    ${url}`);
  lines.push([view.reviewed, view.aging].filter(Boolean).join(' · '));
  return lines.join('\n');
}
