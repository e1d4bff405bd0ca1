// Case forms of the titles of papers and firms that Polish and Czech borrow as they are: "Washington Posta", "o Guardianu".
import { CZECH } from './czech.ts';
import { POLISH } from './polish.ts';

/** One word, long enough to be nothing else when it has an ending: "Bloomberg", not "Sun". */
const WORD = /^(?=.{5})\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)?$/u;
/** Longer titles that decline; others stay ("Fox News", "Associated Press", "Süddeutsche Zeitung"). */
const PAPER = /^(?!The )(?:\p{Lu}\p{Ll}+ ){1,2}(?:Times|Post|Journal|Independent|Telegraph|Mail|Spiegel)$/u;
const FIRM = /^\p{Lu}\p{Ll}+ (?!(?:Atomics|Aviation|Computer|Concern|Corporation|Dynamics|Group|Gruppen|Industries|Platforms|Systems|Technologies)$)\p{Lu}\p{Ll}{3,}$/u;
/** What ends in a vowel mostly stays, or declines as the language's own words do. */
const CONSONANT = /[bcdfghklmnprstvwxzž]$/u;

/** Polish declines them as the names of men, with the genitive of things beside it; Czech as things. */
export function titleForms(lang: 'pl' | 'cs', title: string, kind: 'paper' | 'firm'): string[] {
  if (!CONSONANT.test(title) || !(WORD.test(title) || (kind === 'paper' ? PAPER : FIRM).test(title))) return [];
  const last = title.lastIndexOf(' ') + 1;
  const word = title.slice(last);
  const forms = lang === 'cs' ? CZECH.wordForms(word, {}) : [...POLISH.wordForms(word, { person: 'm', part: 'surname' }), ...POLISH.wordForms(word, {})];
  return [...new Set(forms)].map((form) => title.slice(0, last) + form);
}
