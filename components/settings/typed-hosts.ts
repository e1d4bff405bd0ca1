// Sites as somebody types or pastes them: one, or many with commas or line breaks between.
import { hostOf } from '../../platform/settings-schema.ts';

const BETWEEN = /[,;،、\r\n]+/;

/** Pasted lines in one line, since a field of one line would run them together. */
export const inOneLine = (pasted: string): string => pasted.trim().replace(/[\s,;]*[\r\n]+[\s,;]*/g, ', ');

export interface TypedHosts {
  /** New ones, each once. */
  fresh: string[];
  /** Those that are in the list already. */
  known: string[];
  /** What is no site, as it was typed. */
  bad: string[];
}

export function typedHosts(typed: string, list: readonly string[]): TypedHosts {
  const listed = new Set(list);
  const fresh = new Set<string>();
  const known = new Set<string>();
  const bad: string[] = [];
  for (const entry of typed.split(BETWEEN)) {
    const text = entry.trim();
    if (text === '') continue;
    const host = hostOf(text);
    if (host === undefined) bad.push(text);
    else (listed.has(host) ? known : fresh).add(host);
  }
  return { fresh: [...fresh], known: [...known], bad };
}
