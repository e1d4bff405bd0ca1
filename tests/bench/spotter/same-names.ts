// Do ours and the Map of tokens find the same? Every difference must have a reason that can be told from the text; one without is an error.
import { mapOfTokens } from './matchers.ts';
import { needsCapital, searchOurs, type BenchName, type OurIndex, type Place } from './ours.ts';
import { isBoundary, lowerCase } from './tokens.ts';

/** Units between the words of a name where ours sees no name: it takes spaces, hyphens, quotes, full stops. */
const FOREIGN_GAP = /[^\p{L}\p{M}\p{Nd}\s'’‘ʼ`´.·•"״׳“”«»„/&‐-―−-]/u;

export interface Comparison {
  same: number;
  /** Reason -> how many. */
  onlyOurs: Map<string, number>;
  onlyMap: Map<string, number>;
  /** Differences that nothing explains, with what stands around. */
  unexplained: string[];
}

/** Start -> end of the longest name that starts there. */
function longest(places: readonly Place[]): Map<number, number> {
  const out = new Map<number, number>();
  for (const { start, end } of places) out.set(start, Math.max(end, out.get(start) ?? 0));
  return out;
}

export function compare(index: OurIndex, names: readonly BenchName[], text: string): Comparison {
  const lower = lowerCase(text);
  const known = new Map(names.map((name) => [lowerCase(name.text), name]));
  const ours = longest(searchOurs(index, text));
  const map = longest(mapOfTokens([...known.keys()]).search(lower));
  const result: Comparison = { same: 0, onlyOurs: new Map(), onlyMap: new Map(), unexplained: [] };
  const count = (counts: Map<string, number>, reason: string) => counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const doubt = (who: string, start: number, end: number) => result.unexplained.push(`${who} "${text.slice(start, end)}" in "${text.slice(Math.max(0, start - 15), end + 15)}"`);

  for (const [start, end] of ours) {
    const other = map.get(start) ?? 0;
    if (other === end) result.same++;
    if (other >= end) continue;
    const surface = lower.slice(start, end);
    if (!isBoundary(lower, start)) count(result.onlyOurs, 'after letters joined to the front (Hebrew, Arabic)');
    else if (!known.has(surface)) count(result.onlyOurs, 'written otherwise than the name (accents, quotes, hyphens, spaces)');
    else doubt('only ours:', start, end);
  }
  for (const [start, end] of map) {
    // a name's last full stop or bracket is no part of what ours finds
    const letters = start + text.slice(start, end).search(/[^\p{L}\p{M}\p{Nd}]*$/u);
    if ((ours.get(start) ?? 0) >= letters) continue;
    const surface = lower.slice(start, end);
    const name = known.get(surface);
    if (name && needsCapital(name, text.slice(start, end))) count(result.onlyMap, 'in small letters, where the name has a capital: a word to Chiosa');
    else if (FOREIGN_GAP.test(surface)) count(result.onlyMap, 'a comma or bracket inside the name, which parts names to Chiosa');
    else doubt('only the Map of tokens:', start, end);
  }
  return result;
}
