// What the declension of a name needs to know, language by language.
export interface FormTraits {
  /** People decline by their gender; absent for things. */
  person?: 'm' | 'f';
  /** For one word of a person's name: which it is. */
  part?: 'given' | 'surname';
}
/** Case forms of one language. All forms as written, without the nominative itself, each once. */
export interface Declension {
  /** Forms of one word; empty if it does not decline (acronyms, foreign words in a vowel that stay). */
  wordForms(word: string, traits: FormTraits): string[];
  /** Forms of a whole name, the words agreeing in case. People: all words decline. Things: the words up to and with the head noun decline, the rest stays ("Совета Безопасности России"). */
  nameForms(name: string, traits: FormTraits): string[];
}
