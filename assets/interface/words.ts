// Putting values into interface texts: placeholders and plurals.

export interface Plural {
  one: string;
  other: string;
}

/** Puts values where the text says {name}; a placeholder without a value stays as it is, so that it is seen. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The form that fits the number, with {n} written as the language writes numbers. */
export function counted(forms: Plural, n: number, lang: string): string {
  const form = new Intl.PluralRules(lang).select(n) === 'one' ? forms.one : forms.other;
  return fill(form, { n: new Intl.NumberFormat(localeOf(lang)).format(n) });
}

/** The locale for dates and numbers: English here is British, so days come before months. */
export function localeOf(lang: string): string {
  return lang === 'en' ? 'en-GB' : lang;
}
