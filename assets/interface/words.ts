// Putting values into interface texts: placeholders and plurals.

/** A text for each plural category that the language has (Intl.PluralRules); `other` stands in for a missing one. */
export interface Plural {
  zero?: string;
  one?: string;
  two?: string;
  few?: string;
  many?: string;
  other: string;
}

/** Puts values where the text says {name}; a placeholder without a value stays as it is, so that it is seen. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The form that fits the number, with {n} written as the language writes numbers. */
export function counted(forms: Plural, n: number, lang: string): string {
  const form = forms[new Intl.PluralRules(lang).select(n)] ?? forms.other;
  return fill(form, { n: new Intl.NumberFormat(localeOf(lang)).format(n) });
}

/** The locale for dates and numbers: English here is British, so days come before months. */
export function localeOf(lang: string): string {
  return lang === 'en' ? 'en-GB' : lang;
}
