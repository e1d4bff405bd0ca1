// Case forms of Russian and Ukrainian names from the nominative, by endings. Makes too many rather than too few: a form that is no word harms nobody.

export type Declined = 'ru' | 'uk';
export interface Traits {
  /** People: surnames in -ov and -in decline as adjectives do, a woman's consonant does not decline. */
  person?: 'm' | 'f';
}

/** An ending of the nominative and what replaces it. The first rule that fits decides. */
type Rule = [ending: RegExp, ...forms: string[]];

const RU_PERSON_M: Rule[] = [
  [/(?<=[оеёи])в$/u, 'ва', 'ву', 'вым', 'ве'],
  [/(?<=[иы])н$/u, 'на', 'ну', 'ным', 'не'],
];
const RU_PERSON_F: Rule[] = [
  [/(?<=(?:ов|ев|ёв|ин|ын))а$/u, 'ой', 'у'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/u],
];
const RU: Rule[] = [
  [/(?<=[сц]к)ий$/u, 'ого', 'ому', 'им', 'ом'],
  [/ый$/u, 'ого', 'ому', 'ым', 'ом'],
  [/(?<=[гкх])ий$/u, 'ого', 'ому', 'им', 'ом'],
  [/(?<=[жшщчн])ий$/u, 'его', 'ему', 'им', 'ем'],
  [/ая$/u, 'ой', 'ую'],
  [/яя$/u, 'ей', 'юю'],
  [/ое$/u, 'ого', 'ому', 'ым', 'ом'],
  [/ые$/u, 'ых', 'ым', 'ыми'],
  [/(?<=[гкхжшщч])ие$/u, 'их', 'им', 'ими'],
  [/ия$/u, 'ии', 'ию', 'ией'],
  [/ий$/u, 'ия', 'ию', 'ием', 'ии'],
  [/ие$/u, 'ия', 'ию', 'ием', 'ии'],
  [/й$/u, 'я', 'ю', 'ем', 'е'],
  [/(?<=[гкхжшчщ])а$/u, 'и', 'е', 'у', 'ой', 'ей'],
  [/а$/u, 'ы', 'е', 'у', 'ой'],
  [/я$/u, 'и', 'е', 'ю', 'ей'],
  [/(?<=ост)ь$/u, 'и', 'ью'],
  [/ь$/u, 'я', 'ю', 'ем', 'е', 'и', 'ью'],
  [/(?<=(?:ств|ов|ев|ин))о$/u, 'а', 'у', 'ом', 'е'],
  [/(?<=[гкх])и$/u, 'ов', 'ам', 'ами', 'ах'],
  [/ы$/u, 'ов', 'ам', 'ами', 'ах', ''],
  [/(?<=[жшчщц])$/u, 'а', 'у', 'ем', 'ом', 'е'],
  [/(?<=[бвгдзклмнпрстфх])$/u, 'а', 'у', 'ом', 'е'],
];

const UK_PERSON_M: Rule[] = [
  [/(?<=[оеєї])в$/u, 'ва', 'ву', 'вим', 'ві', 'вові'],
  [/(?<=[иі])н$/u, 'на', 'ну', 'ним', 'ні', 'нові'],
];
const UK_PERSON_F: Rule[] = [
  [/(?<=(?:ов|ев|єв|ін|ин))а$/u, 'ої', 'ій', 'у', 'ою'],
  [/(?<=[бвгґджзклмнпрстфхцчшщ])$/u],
];
const UK: Rule[] = [
  [/(?<=[сзц]ьк)ий$/u, 'ого', 'ому', 'им', 'ім'],
  [/ий$/u, 'ого', 'ому', 'им', 'ім'],
  [/ій$/u, 'ого', 'ому', 'им', 'ім', 'ія', 'ію', 'ієм', 'ії'],
  [/ія$/u, 'ії', 'ію', 'ією'],
  [/(?<=[а-яіїє]{3})а(?<=(?:ська|цька|зька|на|ова))$/u, 'ої', 'ій', 'у', 'ою', 'и', 'і'],
  [/е$/u, 'ого', 'ому', 'им', 'ім', 'я', 'ю', 'ем', 'і', 'а', 'у'],
  [/й$/u, 'я', 'ю', 'єм', 'ї', 'єві'],
  [/га$/u, 'ги', 'зі', 'гу', 'гою'],
  [/ка$/u, 'ки', 'ці', 'ку', 'кою'],
  [/ха$/u, 'хи', 'сі', 'ху', 'хою'],
  [/(?<=[жшчщ])а$/u, 'і', 'у', 'ею'],
  [/а$/u, 'и', 'і', 'у', 'ою'],
  [/я$/u, 'і', 'ю', 'ею', 'ї', 'єю'],
  [/(?<=іст)ь$/u, 'і', 'ю'],
  [/ь$/u, 'я', 'ю', 'ем', 'і', 'еві', 'ю'],
  [/о$/u, 'а', 'у', 'ом', 'ові', 'і'],
  [/и$/u, 'ів', 'ам', 'ами', 'ах', ''],
  [/і$/u, 'ів', 'ам', 'ами', 'ах', 'их', 'им', 'ими', ''],
  [/(?<=[жшчщ])$/u, 'а', 'у', 'ем', 'еві', 'і'],
  [/(?<=[бвгґдзклмнпрстфхц])$/u, 'а', 'у', 'ом', 'ові', 'і'],
];

/** Vowels that change or fall when an ending is added: Київ -> Києва, Харків -> Харкова, Донецьк stays. */
const UK_STEMS: [RegExp, string][] = [
  [/їв$/u, 'єв'],
  [/ків$/u, 'ков'],
  [/гів$/u, 'гов'],
  [/ів$/u, 'ев'],
  [/ець$/u, 'ць'],
];
const RU_STEMS: [RegExp, string][] = [
  [/ипет$/u, 'ипт'],
  [/ец$/u, 'ц'],
];

function rulesOf(lang: Declined, traits: Traits): Rule[] {
  if (lang === 'ru') return [...(traits.person === 'm' ? RU_PERSON_M : traits.person === 'f' ? RU_PERSON_F : []), ...RU];
  return [...(traits.person === 'm' ? UK_PERSON_M : traits.person === 'f' ? UK_PERSON_F : []), ...UK];
}

const decline = (word: string, rules: readonly Rule[]): string[] => {
  const rule = rules.find(([ending]) => ending.test(word));
  return rule ? rule.slice(1).map((form) => word.replace(rule[0], form as string)) : [];
};

/** Vowels at which a foreign word does not decline. */
const FIXED = /[еиоуюэєїі]$/iu;
const COUNTS = /^\p{Lu}?[\p{Ll}’'ʼ-]{2,}$/u;

/** Other forms of one word; empty for acronyms, foreign words in a vowel and words of other scripts. */
export function formsOfWord(word: string, lang: Declined, traits: Traits = {}): string[] {
  if (!/\p{Script=Cyrillic}/u.test(word) || !COUNTS.test(word)) return [];
  if (traits.person && FIXED.test(word) && !/(?:ий|ый|ой)$/u.test(word) && !(lang === 'uk' && /о$/u.test(word))) return [];
  if (!traits.person && /(?:[еэ]и|[аеиоу]у|ю)$/u.test(word)) return [];
  const rules = rulesOf(lang, traits);
  const stems = (traits.person ? [] : lang === 'uk' ? UK_STEMS : RU_STEMS).filter(([ending]) => ending.test(word)).map(([ending, stem]) => word.replace(ending, stem));
  return [...new Set([word, ...stems].flatMap((stem) => decline(stem, rules)))].filter((form) => form !== word && form.length > 2);
}

const isAdjective = (word: string) => /(?:ый|ий|ая|яя|ое|ее|ые|ие|ой|ій|а|е|і)$/u.test(word);

/**
 * Other forms of a whole name. People: every word declines. Else the words up to the first noun do ("Совета безопасности России"),
 * all in the same case, and what follows stays.
 */
export function formsOfName(name: string, lang: Declined, traits: Traits = {}): string[] {
  const words = name.split(' ');
  if (words.length === 1) return formsOfWord(name, lang, traits);
  const head = traits.person ? words.length : Math.min(words.length, 1 + Math.max(0, words.findIndex((word) => !/^\p{L}+(?:ый|ий|ая|яя|ое|ее|ые|ие|ій|ська|цька|на|ське|ні|ські)$/u.test(word))));
  const declined = words.slice(0, head).map((word) => (traits.person || word === words[head - 1] || isAdjective(word) ? formsOfWord(word, lang, traits) : []));
  const cases = Math.max(...declined.map((forms) => forms.length));
  const out = new Set<string>();
  const add = (forms: string[]) => out.add([...forms, ...words.slice(head)].join(' '));
  for (let at = 0; at < cases; at++) {
    // the words' lists run through the cases in the same order, but two words of different declension may slip: those are crossed
    if (head !== 2 || declined[0]!.length === declined[1]!.length) add(declined.map((forms, word) => forms[Math.min(at, forms.length - 1)] ?? words[word]!));
    else for (const second of declined[1]!.length ? declined[1]! : [words[1]!]) add([declined[0]![at] ?? words[0]!, second]);
  }
  out.delete(name);
  return [...out];
}
