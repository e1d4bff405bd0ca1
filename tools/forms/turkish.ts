// Turkish case forms of institutions' names: their last word has the ending of possession, and official spelling joins the case to it without an apostrophe ("Bakanlığı", "Bakanlığına").
import type { Declension } from './types.ts';

/** By the last vowel: the vowels of the endings. */
const HARMONY: Record<string, readonly [narrow: string, wide: string]> = { ı: ['ı', 'a'], i: ['i', 'e'], u: ['u', 'a'], ü: ['ü', 'e'] };

function possessed(name: string): string[] {
  const [narrow, wide] = HARMONY[name.at(-1)!] ?? [];
  if (!narrow || !/^\p{Lu}.*\s\S{3,}$/u.test(name)) return [];
  return [`n${narrow}n`, `n${wide}`, `nd${wide}`, `nd${wide}n`].map((ending) => name + ending);
}

export const TURKISH: Declension = { wordForms: () => [], nameForms: (name, { person }) => (person ? [] : possessed(name)) };
