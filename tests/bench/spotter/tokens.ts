// Words as the peers see them: small letters, tokens by one regular expression, and where a name may begin and end.

// written as strings: the flag v, which can take one set of letters from another, is newer than the project's target
const ONE = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]`;
const MANY = String.raw`[[\p{L}\p{M}]--${ONE}]`;
/** A run of letters, a run of digits, or one ideograph. */
export const TOKEN = new RegExp(String.raw`${MANY}+|${ONE}|\p{Nd}+`, 'gv');
/** Two units that no token ends between. */
const JOINED = new RegExp(String.raw`^(?:${MANY}{2}|\p{Nd}{2})$`, 'v');

/** Small letters, with every place kept: the one letter that would grow (İ) is replaced before. */
export const lowerCase = (text: string): string => text.replaceAll('İ', 'i').toLowerCase();

export type Script = 'Latin' | 'Cyrillic' | 'Arabic' | 'Hebrew' | 'Chinese' | 'other';
const SCRIPTS: [Script, RegExp][] = [
  ['Latin', /^\p{sc=Latn}/u],
  ['Cyrillic', /^\p{sc=Cyrl}/u],
  ['Arabic', /^\p{sc=Arab}/u],
  ['Hebrew', /^\p{sc=Hebr}/u],
  ['Chinese', /^\p{sc=Han}/u],
];

/** The script of a text's first letter. */
export function scriptOf(text: string): Script {
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  return SCRIPTS.find(([, pattern]) => pattern.test(letter))?.[0] ?? 'other';
}

/** Whether a token ends between these two units: a peer that knows no words finds "Iran" in "Iranian" too. */
export const isBoundary = (text: string, at: number): boolean => at <= 0 || at >= text.length || !JOINED.test(text.slice(at - 1, at + 1));

export const countTokens = (text: string): number => text.match(TOKEN)?.length ?? 0;
