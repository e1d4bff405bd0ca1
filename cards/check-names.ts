// Checks how names are written: letters that only look right, scripts and letters of another language.
import type { Report } from './check-card.ts';
import type { CardSource } from './types.ts';

const SCRIPT_OF: Record<string, RegExp> = {
  uk: /\p{Script=Cyrillic}/u,
  ru: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
  zh: /\p{Script=Han}/u,
};

/** Alphabets some of whose letters look like those of others. */
const ALPHABETS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u, /\p{Script=Coptic}/u, /\p{Script=Cherokee}/u, /\p{Script=Lisu}/u, /\p{Script=Glagolitic}/u, /\p{Script=Deseret}/u];

/** The first word that is written in two of them: "Flооd" with Cyrillic о. */
export const mixedWord = (text: string): string | undefined =>
  text.split(/[^\p{L}\p{M}]+/u).find((word) => ALPHABETS.filter((alphabet) => alphabet.test(word)).length > 1);

/** A letter that stands in no name of a language: of another script than its own and the Latin one, or, in Cyrillic, of another alphabet ("ѕ", "һ", "ӏ"). */
function foreignLetter(name: string, language: string): string | undefined {
  const script = SCRIPT_OF[language];
  return name.normalize('NFC').match(/\p{L}/gu)?.find((letter) => {
    if (/[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(letter)) return false;
    return !script?.test(letter) || (script.source.includes('Cyrillic') && !/[а-яёіїєґ]/iu.test(letter));
  });
}

export function checkNames(all: CardSource['names'], report: Report): void {
  for (const [language, names] of Object.entries(all)) {
    (names as (string | { name: string; never?: boolean })[]).forEach((entry, at) => {
      const { name, never } = typeof entry === 'string' ? { name: entry, never: false } : entry;
      if (never && at === 0) report(['names', language, at], `"${name}" would be the card's title in "${language}"; put a name of its own before it`);
      const mixed = mixedWord(name);
      if (mixed !== undefined) report(['names', language, at], `"${mixed}" mixes alphabets: one of its letters only looks right`);
      const foreign = mixed === undefined ? foreignLetter(name, language) : undefined;
      if (foreign !== undefined) report(['names', language, at], `"${name}" has "${foreign}", which is no letter of "${language}"`);
      // a designation such as "Су-35" or "S-400" may stand in Latin in any language
      const script = SCRIPT_OF[language];
      if (script && !script.test(name) && !/[\dA-Z]{2}|\d/.test(name)) report(['names', language, at], `"${name}" is not written in the script of "${language}"`);
      if (language !== 'uk' && /[іїєґ]/iu.test(name)) report(['names', language, at], `"${name}" has Ukrainian letters`);
      if (language === 'uk' && /[ыэъё]/iu.test(name)) report(['names', language, at], `"${name}" has Russian letters`);
    });
  }
}
