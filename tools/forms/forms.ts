// The case forms of names in every language that has cases.
import type { NameLanguage } from '../../cards/types.ts';
import { CZECH } from './czech.ts';
import { GERMAN } from './german.ts';
import { POLISH } from './polish.ts';
import { RUSSIAN } from './russian.ts';
import { TURKISH } from './turkish.ts';
import type { Declension, FormTraits } from './types.ts';
import { UKRAINIAN } from './ukrainian.ts';

const DECLENSIONS: Partial<Record<NameLanguage, Declension>> = { ru: RUSSIAN, uk: UKRAINIAN, pl: POLISH, cs: CZECH, de: GERMAN, tr: TURKISH };

/** Other forms of a whole name; none where the language has no cases. */
export const nameForms = (lang: NameLanguage, name: string, traits: FormTraits = {}): string[] => DECLENSIONS[lang]?.nameForms(name, traits) ?? [];

/** Other forms of one word. */
export const wordForms = (lang: NameLanguage, word: string, traits: FormTraits = {}): string[] => DECLENSIONS[lang]?.wordForms(word, traits) ?? [];
