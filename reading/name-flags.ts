// What the letters of a name, and the card, say of how it may be used: the flags that the spotter gets with it.
import type { NameLanguage, ThingSource } from '../cards/types.ts';
import { foldText } from '../spotter/fold.ts';
import { Flag } from '../spotter/types.ts';

/** Short acronyms count only as written: "NATO" may be "Nato", but "US" is never "us". */
export const isAcronym = (text: string) => /^\p{Lu}{2,4}$/u.test(text);
/** A name with one capital ("Turkey", "Abe") counts capitalised as any other; only in small letters it is a word. */
const isTitled = (text: string) => /^\p{Lu}\p{Ll}+$/u.test(text);
export const isSmall = (text: string) => text === text.toLowerCase() && text !== text.toUpperCase();
export const isOneWord = (text: string) => !foldText(text).includes(' ');
export const isLatin = (text: string) => /\p{Script=Latin}/u.test(text);

/** Folding makes Turkish "Şam" (Damascus) the English "Sam": a short word that leans on its accents needs the page's support. */
const leansOnAccents = (text: string) => /^\p{L}{2,4}$/u.test(text) && text.normalize('NFD') !== text && isLatin(text);
/** Two Latin letters are a word or a domain somewhere ("RU", "UE"); in English they are known well enough to stand alone. */
const isThinAcronym = (text: string, lang: NameLanguage) => lang !== 'en' && /^[A-Z]{2}$/.test(text);

/** Small words that open a name and stand small within a sentence. */
const PARTICLES = new Set('al el ad an ar as ash at az bin ibn ben abu abd de di da del della von van der le la аль эль ад ан ар ас аш ель бін бен бин ибн абу абд'.split(' '));
const startsWithParticle = (folded: string) => folded.includes(' ') && PARTICLES.has(folded.split(' ')[0]!);

/** The flags that a card gives a name. */
export const saidFlags = (name: Exclude<NonNullable<ThingSource['names'][NameLanguage]>[number], string>): number =>
  (name.weak ? Flag.weak : 0) | (name.exact && !isTitled(name.name) ? Flag.exact : 0) | (name.never ? Flag.never : 0) | (name.word ? Flag.word : 0);

/** The flags that its letters give it. */
export function flagsOf(text: string, lang: NameLanguage): number {
  const thin = leansOnAccents(text) || isThinAcronym(text, lang) ? Flag.weak : 0;
  return thin | (isAcronym(text) ? Flag.exact : 0) | (isSmall(text) ? Flag.lower : 0) | (startsWithParticle(foldText(text)) ? Flag.particle : 0);
}
