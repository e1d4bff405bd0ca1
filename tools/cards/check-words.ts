// Checks the words of a card: look-alike letters in names, words of praise or blame in gists.
import type { CardSource } from '../../cards/types.ts';

/** Words that judge. Facts and attributed claims say the same without them. */
const JUDGING = {
  en: /\b(brutal|heroic|evil|notorious|infamous|legendary|brilliant|disgraceful|barbaric|glorious|ruthless|so-called|regime|martyr(?:ed|s)?|terrorist attack|bloodthirsty|controversial)\b/iu,
  it: /\b(brutale|eroic[oa]|malvagi[oa]|famigerat[oa]|leggendari[oa]|geniale|vergognos[oa]|barbar[oa]|glorios[oa]|spietat[oa]|cosiddett[oa]|regime|martire|martiri|sanguinari[oa]|controvers[oa])\b/iu,
} as const;

const SCRIPT_OF: Record<string, RegExp> = {
  uk: /\p{Script=Cyrillic}/u,
  ru: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
  zh: /\p{Script=Han}/u,
};

export function checkWords(card: CardSource, report: (path: readonly PropertyKey[], message: string, warning?: true) => void): void {
  for (const language of ['en', 'it'] as const) {
    const judged = JUDGING[language].exec(card.gist?.[language] ?? '');
    if (judged) report(['gist', language], `"${judged[0]}" judges; say what happened, or who says so`);
  }
  for (const [language, names] of Object.entries(card.names)) {
    (names as (string | { name: string; never?: boolean })[]).forEach((entry, at) => {
      const { name, never } = typeof entry === 'string' ? { name: entry, never: false } : entry;
      if (never && at === 0) report(['names', language, at], `"${name}" would be the card's title in "${language}"; put a name of its own before it`);
      for (const word of name.split(/[^\p{L}\p{M}]+/u)) {
        if (/\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}|\p{Script=Greek}/u.test(word)) {
          report(['names', language, at], `"${word}" mixes alphabets: one of its letters only looks right`);
        }
      }
      // a designation such as "Су-35" or "S-400" may stand in Latin in any language
      const script = SCRIPT_OF[language];
      if (script && !script.test(name) && !/[\dA-Z]{2}|\d/.test(name)) report(['names', language, at], `"${name}" is not written in the script of "${language}"`);
      if (language !== 'uk' && /[іїєґ]/iu.test(name)) report(['names', language, at], `"${name}" has Ukrainian letters`);
      if (language === 'uk' && /[ыэъё]/iu.test(name)) report(['names', language, at], `"${name}" has Russian letters`);
    });
  }
}
