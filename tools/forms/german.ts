// Case forms of German names: the genitive in -s of bare names, and the forms of an adjective before its noun ("im Weißen Haus").
import type { Declension } from './types.ts';

/** A word that can take an -s: Latin, with a capital in front and a small letter at the end that is no sibilant ("Hamas" would need an apostrophe). */
const TAKES_S = /^\p{Lu}[\p{Script=Latin}’'ʼ-]*(?![sxzß])\p{Ll}$/u;
const PARTICLE_NAME = /^\p{Ll}+-\p{Lu}[\p{Script=Latin}’'ʼ-]*(?![sxzß])\p{Ll}$/u;
/** Feminine nouns and plurals have no genitive of their own; in names of countries and cities few end in -e and are neuter. */
const NO_GENITIVE = /(?:e|ei|heit|keit|schaft|ung|(?:[st]|\bun)ion|tät|ik|-stadt|gard(?:en)?|miliz(?:en)?|nationen|raketen|rebellen|staaten|drohnen|brigaden|^Krim|^Nato|^Uno)$/i;
const NEUTER_IN_E = /^(?:Belize|Chile|Karlsruhe|Simbabwe)$/;
/** Nouns that take -es as well as -s. */
const TAKES_ES = /(?:amt|bund|gericht|heer|hof|krieg|kreuz|haus|pakt|rat|reich|stab|tag|vertrag|werk)$/i;
/** Nouns before a name that stays: "der Volksrepublik China". */
const HEAD = /(?:republik|staat|halbinsel|provinz|präsident)$/i;
const ADJECTIVE = /^(?:\p{L}*(?:isch|al|ar|är|ell|end|ent|iv|lich|ig|igt|int|sam)|blau|deutsch|erst|kalt|zweit|eisern|groß|grün|hoh|höchst|mittler|nah|neu|oberst|rot|schwarz|weiß|weiss)(e|er|es)$/iu;
/** Capitals at the end are no ending. */
const isAdjective = (word: string) => ADJECTIVE.test(word) && /(?:e|er|es)$/u.test(word);

function genitives(word: string): string[] {
  if (NO_GENITIVE.test(word) && !NEUTER_IN_E.test(word)) return [];
  if (TAKES_ES.test(word)) return /[sz]$/.test(word) ? [`${word}es`] : [`${word}s`, `${word}es`];
  return TAKES_S.test(word) || PARTICLE_NAME.test(word) ? [`${word}s`] : [];
}

/** "Internationaler Strafgerichtshof": weak after "der", in -en after "des", "dem", "den"; the genitive ends the noun too. */
function afterArticle(adjectives: readonly string[], noun: string, ending: string): string[] {
  const weak = (end: string) => adjectives.map((adjective) => adjective.replace(/(?:e|er|es)$/, end)).join(' ');
  if (ending !== 'e') return [`${weak('e')} ${noun}`, `${weak('en')} ${noun}`, ...genitives(noun).map((genitive) => `${weak('en')} ${genitive}`)];
  // feminine or plural; a plural in -e has -en in the dative ("den iranischen Streitkräften")
  return [`${weak('en')} ${noun}`, ...(/[^e]e$/.test(noun) ? [`${weak('en')} ${noun}n`] : [])];
}

function thingForms(name: string): string[] {
  const words = name.split(' ');
  if (words.length === 1) return genitives(name);
  const at = words.findIndex((word) => !isAdjective(word));
  const noun = words[at];
  if (noun === undefined) return [];
  const rest = words.slice(at + 1);
  const whole = (form: string) => [form, ...rest].join(' ');
  if (at > 0) return /^\p{Lu}/u.test(noun) ? afterArticle(words.slice(0, at), noun, ADJECTIVE.exec(words[0]!)![1]!).map(whole) : [];
  if (rest.length === 0 || /^\p{Ll}+$/u.test(rest[0]!)) return genitives(noun).map(whole);
  const last = words.at(-1)!;
  if (HEAD.test(noun) || words.some((word) => /^\p{Ll}+$/u.test(word))) return [];
  return genitives(last).map((form) => [...words.slice(0, -1), form].join(' '));
}

/** The last word of a person's name takes the -s, before a ruler's number ("Karls III."). */
function personForms(name: string): string[] {
  const words = name.split(' ');
  const at = /^[IVX]+\.?$/.test(words.at(-1)!) ? words.length - 2 : words.length - 1;
  const word = words[at] ?? '';
  return TAKES_S.test(word) || PARTICLE_NAME.test(word) ? [words.with(at, `${word}s`).join(' ')] : [];
}

export const GERMAN: Declension = {
  wordForms: (word, { person, part }) => (part === 'given' ? [] : person ? personForms(word) : genitives(word)),
  nameForms: (name, { person }) => (person ? personForms(name) : thingForms(name)),
};
