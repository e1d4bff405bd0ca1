// Checks the words of a card: none of praise or blame in gists.
import type { CardSource } from '../../cards/types.ts';

/** Words that judge. Facts and attributed claims say the same without them. */
const JUDGING = {
  en: /\b(brutal|heroic|evil|notorious|infamous|legendary|brilliant|disgraceful|barbaric|glorious|ruthless|so-called|regime|martyr(?:ed|s)?|terrorist attack|bloodthirsty|controversial)\b/iu,
  it: /\b(brutale|eroic[oa]|malvagi[oa]|famigerat[oa]|leggendari[oa]|geniale|vergognos[oa]|barbar[oa]|glorios[oa]|spietat[oa]|cosiddett[oa]|regime|martire|martiri|sanguinari[oa]|controvers[oa])\b/iu,
} as const;

export function checkWords(card: CardSource, report: (path: readonly PropertyKey[], message: string, warning?: true) => void): void {
  for (const language of ['en', 'it'] as const) {
    const judged = JUDGING[language].exec(card.gist?.[language] ?? '');
    if (judged) report(['gist', language], `"${judged[0]}" judges; say what happened, or who says so`);
  }
}
