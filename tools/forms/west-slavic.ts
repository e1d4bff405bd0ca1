// What the declensions of Polish and Czech share: rules by endings, words that agree, people's names.
import type { FormTraits } from './types.ts';

/** Nominative, genitive, dative, accusative, instrumental, locative; each with its spellings. */
export type Cases = readonly (readonly string[])[];
/** What adjectives agree with: the three genders, a man among the things ("Przywódca"), the plural. */
export type Gender = 'm' | 'man' | 'f' | 'n' | 'plural';
export interface Noun {
  gender: Gender;
  cases: Cases;
}
/**
 * An ending of the nominative, the gender it tells, and what stands for it in the five other cases, in their order. "/" parts spellings,
 * "=" is the word as it is, "-" its bare stem, "~" the stem softened. The first rule that fits decides.
 */
export type Rule = readonly [ending: RegExp, gender: Gender, endings: string];
export type Decline = (word: string, traits: FormTraits) => Noun;

const CASES = 6;
export const unchanged = (word: string, gender: Gender = 'm'): Noun => ({ gender, cases: Array.from({ length: CASES }, () => [word]) });

export function byEnding(word: string, rules: readonly Rule[], soften: (stem: string) => string): Noun | undefined {
  const rule = rules.find(([ending]) => ending.test(word));
  if (!rule) return undefined;
  const stem = word.replace(rule[0], '');
  const written = (ending: string) => (ending === '=' ? word : ending === '-' ? stem : ending === '~' ? soften(stem) : stem + ending);
  return { gender: rule[1], cases: [[word], ...rule[2].split(' ').map((endings) => endings.split('/').map(written))] };
}

/** Nouns that no rule gets right, a line each: the word in small letters, its gender, its five other cases. */
export function readNouns(lines: string): (word: string) => Noun | undefined {
  const nouns = new Map(lines.trim().split('\n').map((line) => line.trim().split(' ')).map(([word = '', gender = '', ...forms]) => [word, { gender, forms }]));
  return (word) => {
    const noun = nouns.get(word.toLowerCase());
    if (!noun) return undefined;
    const like = (form: string) => (word[0] === word[0]!.toLowerCase() ? form : form[0]!.toUpperCase() + form.slice(1));
    return { gender: noun.gender as Gender, cases: [[word], ...noun.forms.map((forms) => forms.split('/').map(like))] };
  };
}

/** Words that agree, case by case. */
export const together = (words: readonly Cases[], glue: string): Cases =>
  Array.from({ length: CASES }, (_, at) => words.map((cases) => cases[at]!).reduce((before, forms) => before.flatMap((start) => forms.map((form) => start + glue + form))));

export const otherForms = (name: string, cases: Cases): string[] => [...new Set(cases.flat())].filter((form) => form !== name);

const either = (one: Cases, other: Cases): Cases => one.map((forms, at) => [...new Set([...forms, ...other[at]!])]);

/** A word that may decline: of Latin letters, and ending in a small one ("NATO", "PiS", "S-400" end otherwise). */
export const isWord = (word: string) => /^[\p{Script=Latin}’'ʼ-]*\p{Ll}$/u.test(word) && !/^\P{L}*\p{L}[aeiouy]?$/u.test(word);
/** "bin", "von", "al": small words of a person's name never decline. */
const isParticle = (word: string) => /^\p{Ll}+$/u.test(word);

/** All parts of "Malloch-Brown" decline or only the last; of "al-Asad" and "Čong-un" the last. */
function hyphened(word: string, traits: FormTraits, decline: Decline): Noun {
  const at = word.lastIndexOf('-');
  const [before, last] = [word.slice(0, at), decline(word.slice(at + 1), traits)];
  const tail = together([unchanged(before).cases, last.cases], '-');
  if (!traits.person || !isWord(before) || /^[AaEe]l$/.test(before) || isParticle(word.slice(at + 1))) return { gender: last.gender, cases: tail };
  return { gender: last.gender, cases: either(together([decline(before, traits).cases, last.cases], '-'), tail) };
}

/** Each word is declined once, in however many names it stands. */
export function remembered(decline: Decline): Decline {
  const known = new Map<string, Noun>();
  return (word, traits) => {
    const key = `${word} ${traits.person ?? ''} ${traits.part ?? ''}`;
    let noun = known.get(key);
    if (noun) return noun;
    const stays = !isWord(word) || (traits.person && isParticle(word));
    noun = stays ? unchanged(word) : word.includes('-') ? hyphened(word, traits, decline) : decline(word, traits);
    known.set(key, noun);
    return noun;
  };
}

/** A person's name: the last word that can decline is the surname; those in the middle may all stay ("Hosejna Amir Abdollahiana"). */
export function declinePerson(name: string, person: 'm' | 'f', decline: Decline): Cases {
  const words = name.split(' ');
  const last = words.findLastIndex((word) => isWord(word) && !isParticle(word));
  const cases = words.map((word, at) => decline(word, { person, part: at === last ? 'surname' : 'given' }).cases);
  const ends = cases.map((own, at) => (at > 0 && at < last ? unchanged(words[at]!).cases : own));
  return either(together(cases, ' '), together(ends, ' '));
}

/** A pattern of whole words, whatever their case. */
export const oneOf = (words: string) => new RegExp(`^(?:${words.trim().split(/\s+/).join('|')})$`, 'iu');
