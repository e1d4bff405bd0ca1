// Checks data that comes from outside before anything else looks at it: plain maps and lists of plain text, nothing that reads otherwise than it is written.
import type { Report } from './check-card.ts';
import { mixedWord } from './check-names.ts';

/** Deeper than any field of a card stands: cards, card, facts, fact, list. */
const DEEPEST = 7;
/** Keys with which a map could reach what all objects share. */
const isReaching = (field: string) => field === 'prototype' || field in Object.prototype;

/** Controls, marks that turn or hide what stands beside them, halves of pairs, signs without a meaning for everybody, letters and signs that show as nothing. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** Persian parts its words with the one unseen sign that is allowed, between two Arabic letters. */
const PARTED = /(?<=\p{Script=Arabic})\u200C(?=\p{Script=Arabic})/gu;
const PILED = /\p{M}{4}/u;
/** A mark that stands on no letter hangs over whatever is shown before it. */
const LOOSE = /(?<![\p{L}\p{M}\p{N}])\p{M}/u;
/** Marks drawn through or around a letter, which no language writes. */
const OVERLAID = /[\p{Me}\u0334-\u0338\u20D0-\u20FF]/u;
/** Marks on letters of Europe that are none of their accents: those of another script, or whole letters above. */
const FOREIGN_MARK = /(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}0-9]\p{M}*)(?![\u0300-\u0333\u0339-\u0362])\p{M}/u;
/** Digits of other scripts than names here are written in, some of which look like another digit: "৪" is four. */
const FOREIGN_DIGIT = /(?![0-9٠-٩۰-۹])\p{Nd}/u;
/** Letters and digits in a frame: "Ⓐ", "①", "🄰". Flags are written with the next signs. */
const FRAMED = /[\u2460-\u24FF\u{1F100}-\u{1F1E5}]/u;
/** Latin letters of phoneticians, and a few more, that look like others: "ɑ", "ɡ", "ǃ". Those that some language's names are written with are allowed. */
const PHONETIC = /(?![əɓɗɖɛɔɣɲʋʃʒ])[ƄƅƖƼƽǀ-ǃȷ\u0250-\u02AF\u1D00-\u1DBF\u2132\u214E\u2183\u2184\u2C60-\u2C7F\uA720-\uA7FF\uAB30-\uAB6F\u{1DF00}-\u{1DFFF}]/u;

const codeOf = (sign: string) => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** A text that may be shown whatever is in it: unseen signs by their codes. */
export const shown = (text: string): string => text.replace(UNSEEN, codeOf);

/** Plain data and plain text: nothing that shows otherwise than it is written, or that could be taken for markup. */
export function checkPlain(value: unknown, path: readonly PropertyKey[], report: Report): void {
  if (path.length > DEEPEST) return report(path, 'stands deeper than anything in a pack');
  if (typeof value === 'string') return checkText(value, path, report);
  if (Array.isArray(value)) return value.forEach((entry, at) => checkPlain(entry, [...path, at], report));
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [field, entry] of Object.entries(value)) {
    if (isReaching(field)) report([...path, field], 'is not known here');
    else checkPlain(entry, [...path, field], report);
  }
}

function checkText(text: string, path: readonly PropertyKey[], report: Report): void {
  const unseen = text.replace(PARTED, '').match(UNSEEN)?.[0];
  if (unseen !== undefined) return report(path, `has a sign that is not seen: ${codeOf(unseen)}`);
  if (PILED.test(text)) return report(path, 'piles marks on a letter');
  const mark = (LOOSE.exec(text) ?? OVERLAID.exec(text) ?? FOREIGN_MARK.exec(text))?.[0];
  if (mark !== undefined) return report(path, `has a mark that belongs to no letter: ${codeOf(mark)}`);
  if (/[<>]/.test(text)) return report(path, 'has "<" or ">": a card holds text, no markup');
  // addresses have their own rules
  if (path.at(-1) === 'url') return undefined;
  const disguised = disguisedIn(text);
  if (disguised !== undefined) return report(path, `has "${disguised}" (${codeOf(disguised)}), which only looks like ${plainOf(disguised)}`);
  const mixed = mixedWord(text);
  if (mixed !== undefined) report(path, `"${mixed}" mixes alphabets: one of its letters only looks right`);
}

/** The first sign that stands for another: fullwidth, mathematical, in a frame, of the phoneticians. "1º" and "2ª" are written so. */
export const disguisedIn = (text: string): string | undefined =>
  text.match(/[\p{L}\p{Nd}\p{Nl}]/gu)?.find((sign) => sign !== 'º' && sign !== 'ª' && sign.normalize('NFKC') !== sign) ?? (FRAMED.exec(text) ?? FOREIGN_DIGIT.exec(text) ?? PHONETIC.exec(text))?.[0];

const plainOf = (sign: string) => (sign.normalize('NFKC') === sign ? 'another' : `"${sign.normalize('NFKC')}"`);

/** A string of JSON, and whether it is the key of a field. */
const STRING = /"([^"\\]*(?:\\.[^"\\]*)*)"(\s*:)?/gs;

/** Fields that stand twice in a map: the text shows what nobody reads, since of two the last counts. @param value what was read from it, no deeper than is allowed */
export function repeatedFields(written: string, value: unknown): string[] {
  const left = new Map<string, number>();
  const count = (field: string, by: number) => left.set(field, (left.get(field) ?? 0) + by);
  for (const [, text, colon] of written.matchAll(STRING)) if (colon) count(JSON.parse(`"${text}"`) as string, 1);
  const take = (entry: unknown): void => {
    if (Array.isArray(entry)) return entry.forEach(take);
    if (typeof entry !== 'object' || entry === null) return undefined;
    for (const [field, inner] of Object.entries(entry)) {
      count(field, -1);
      take(inner);
    }
  };
  take(value);
  return [...left].flatMap(([field, more]) => (more > 0 ? [field] : []));
}
