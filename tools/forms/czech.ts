// Case forms of Czech names: people (with a woman's surname in -ová, whatever language it comes from), countries and cities, organisations, weapons.
import { byEnding, declinePerson, isWord, oneOf, otherForms, readNouns, remembered, together, unchanged, type Cases, type Gender, type Noun, type Rule } from './west-slavic.ts';
import type { Declension } from './types.ts';

const SOFTENED: readonly (readonly [RegExp, string])[] = [[/ch$/, 'še'], [/k$/, 'ce'], [/[gh]$/, 'ze'], [/rr?$/, 'ře'], [/(?<=[lszx])$/, 'e'], [/$/, 'ě']];
function soften(stem: string): string {
  const [end, soft] = SOFTENED.find(([ending]) => ending.test(stem))!;
  return stem.replace(end, soft);
}

const IN_A: Rule[] = [
  [/ja$/, 'f', 'ji/je ji ju jou ji'],
  [/(?<=[ií])a$/, 'f', 'e i i í i'],
  [/ea$/, 'f', 'eje/ey eji/ee/ei eu eou/ejí eji/ee/ei'],
  [/(?<=[uo])a$/, 'f', 'y/e i u ou i'],
  [/(?<=[nrs])ca$/, 'f', 'ky/ci ce/ci ku/cu kou/cou ce/ci'],
  [/ňa$/, 'f', 'ni ni ňu ňou ni'],
  [/(?<=[cčšžřy])a$/, 'f', 'i/e i u ou i'],
  [/a$/, 'f', 'y ~ u ou ~'],
];
/** A foreign given name may keep its hard ending: "pozval Giorgiu Meloniovou". */
const WOMAN: Rule[] = [[/(?<=[ií])a$/, 'f', 'e i i/u í i'], [/(?<=[eio]c?)ca$/, 'f', 'ky/ci ce/ci ku/cu kou/cou ce/ci'], ...IN_A, [/(?<=[icčšžj])e$/, 'f', 'e i i í i']];
const MANS_SURNAME: Rule[] = [[/(?<=..[bdfgkmpstz])el$/, 'm', 'ela/la elovi/lovi ela/la elem/lem elovi/lovi']];
const MAN: Rule[] = [
  [/(?:ý|yj|(?<=[sc]k)(?:ij?|yy?))$/, 'm', 'ého ému ého ým ém'],
  [/í$/, 'm', 'ího ímu ího ím ím'],
  [/i$/, 'm', 'iho imu iho im im'],
  [/y$/, 'm', 'yho ymu yho ym ym'],
  [/é$/, 'm', 'ého ému ého ém ém'],
  [/á$/, 'm', '= = = = ='],
  [/(?<=[ei]e)$/, 'm', 'ho mu ho m m'],
  [/(?<=o)e$/, 'm', 'a/ea/e ovi/e a/ea/e em/e ovi/e'],
  [/(?<=[gc])e$/, 'm', 'e ovi/eovi e em ovi/eovi'],
  [/(?<=[kv])e$/, 'm', 'a/ea ovi/eovi a/ea em ovi/eovi'],
  [/e$/, 'm', 'a/eho ovi/emu a/eho em ovi/em'],
  [/o$/, 'm', 'a ovi a em ovi'],
  [/(?<=[uú]|^Kim)$/, 'm', 'a/- ovi/- a/- em/- ovi/-'],
  [/(?<=[jiícčšžřy])a$/, 'm', 'i/e ovi u ou ovi'],
  [/a$/, 'm', 'y ovi u ou ovi'],
  [/(?<=[aeiouyáéíóúýě].+)ek$/, 'm', 'ka kovi ka kem kovi'],
  [/(?<=[aeiouyáéíóúýě].+)ec$/, 'm', 'ce covi ce cem covi'],
  [/(?<=^(?:Kar|Pav|Hav))el$/, 'm', 'la lovi la lem lovi'],
  [/(?<=[sx]and)er$/, 'm', 'ra/era rovi/erovi ra/era rem/erem rovi/erovi'],
  [/(?<=[sx]and)ar$/, 'm', 'ra/ara rovi/arovi ra/ara rem/arem rovi/arovi'],
  [/(?<=ć)$/, 'm', 'e/a ovi/i e/a em ovi/i'],
  [/(?<=[aeo]|ri|ni)c$/, 'm', 'ca/ce covi ca/ce cem covi'],
  [/(?<=[žščřcjszx]|sh)$/, 'm', 'e ovi e em ovi'],
  [/$/, 'm', 'a ovi a em ovi'],
];
/** What a woman's surname becomes; the rest takes -ová as it is ("Mayová", "Meloniová"). */
const SURNAME_IN_OVA: readonly (readonly [RegExp, string])[] = [
  [/(?<=[sc]k)(?:a|ý|i|y)$|ý$|aja$/, 'á'], [/(?<=[aeiouyáéíóúýě].+)ek$/, 'ková'], [/[ao]$/, 'ová'], [/$/, 'ová'],
];

const THING: Rule[] = [
  ...IN_A,
  [/pej$/, 'f', '= = = = ='],
  [/(?<=guay)$/, 'm', 'e i = em i'],
  [/(?<=Maurici)us$/, 'm', 'a u = em u'],
  [/um$/, 'n', 'a u = em u'],
  [/(?<=[oe]v|[mM]ěst)o$/, 'n', 'a u = em ~/u'],
  [/o$/, 'n', 'a u = em u'],
  [/^(?:Belize|Nice)$/, 'n', '= = = = ='],
  [/(?<=[mM]oř|[pP]ol)e$/, 'n', 'e i = em i'],
  [/(?<=[ijy]|[aeiouáéíóú][cszž]|nc)e$/, 'f', 'e i i í i'],
  [/(?<=[bcdglt]l|[kp]|on|or)e$/, 'm', 'u u = em u'],
  [/(?<=.{3})í$/, 'n', '= = = ím ='],
  [/(?<=[sS]tát|[nN]árod|[eE]mirát|[oO]strov)y$/, 'plural', 'ů ům = y ech'],
  [/(?<=.)ky$/, 'plural', 'ek kám = kami kách'],
  [/(?<=At?h?én|Azor|Baham|Bermud|[bB]rigád|Čech|Filipín|Galapág|[gG]ard|Grenadin|Kapverd|Komor|Maledi[vw]|Marian|Seychel|[vV]ýšin)y$/, 'plural', '- ám = ami ách'],
  [/(?<=í)ové$/, 'plural', 'ů ům e i ích'],
  [/ové$/, 'plural', 'ů ům y y ech'],
  [/[aeiouyáéíóúůýě]$/, 'n', '= = = = ='],
  [/(?<=nost|[čČ]ást|[oO]blast)$/, 'f', 'i i = í i'],
  [/(?<=Budape|Bukure)šť$/, 'f', 'šti šti = ští šti'],
  [/(?<=Paříž|Sibiř)$/, 'f', 'e i = í i'],
  [/(?<=Astracha|Kaza|Koda|Lubla)ň$/, 'f', 'ně ni = ní ni'],
  [/(?<=[čdlmnřsštz])ek$/, 'm', 'ku ku = kem ku'],
  [/(?<=.[^b])ec$/, 'm', 'ce ci = cem ci'],
  [/(?<=[žščřcj]|Izrael)$/, 'm', 'e i = em i'],
  [/(?<=[oeě]v|[íý]n|Egypt|Řím|lém)$/, 'm', 'a u = em ~/u'],
  [/(?<=[sc]k|berk)$/, 'm', 'a/u u = em u'],
  [/(?<=hrad|[nN]árod|[sS]oud|[vV]ýchod|[zZ]ápad)$/, 'm', 'u u = em ~/u'],
  [/$/, 'm', 'u u = em u'],
];
const nounOf = readNouns(`
  dům m domu domu dům domem domě/domu
  plzeň f plzně plzni plzeň plzní plzni
  předseda man předsedy předsedovi předsedu předsedou předsedovi
  prezident man prezidenta prezidentovi/prezidentu prezidenta prezidentem prezidentovi
  síly plural sil silám síly silami silách
  území plural území územím území územími územích
  vídeň f vídně vídni vídeň vídní vídni
  vůdce man vůdce vůdci/vůdcovi vůdce vůdcem vůdci/vůdcovi
  země f země zemi zemi zemí zemi
`);
/** Nouns whose name goes on in the genitive, or with a name that stays; before a small letter every first word is one ("Rada bezpečnosti"). */
const HEAD = oneOf(`
  agentura armáda bitva brigád[ay] hnutí jednotky komise liga linie ministerstvo město moře organizace osa ostrov pásmo prezident předseda průliv rada republika
  síly skupina sněmovna soud stát strana svaz údolí útok vláda válka výšiny záliv zóna
`);

const ADJECTIVES: Record<Gender, readonly Rule[]> = {
  m: [[/í$/, 'm', 'ího ímu = ím ím'], [/ý$/, 'm', 'ého ému = ým ém'], [/ův$/, 'm', 'ova ovu = ovým ově']],
  man: [[/í$/, 'm', 'ího ímu ího ím ím'], [/ý$/, 'm', 'ého ému ého ým ém']],
  f: [[/í$/, 'f', '= = = = ='], [/á$/, 'f', 'é é ou ou é'], [/ova$/, 'f', 'ovy ově ovu ovou ově']],
  n: [[/í$/, 'n', 'ího ímu = ím ím'], [/é$/, 'n', 'ého ému = ým ém']],
  plural: [[/í$/, 'plural', 'ích ím = ími ích'], [/[áé]$/, 'plural', 'ých ým = ými ých'], [/ovy$/, 'plural', 'ových ovým = ovými ových']],
};

function womansSurname(word: string): Noun {
  if (word.endsWith('á')) return byEnding(word, ADJECTIVES.f, soften)!;
  const [ending, end] = SURNAME_IN_OVA.find(([shape]) => shape.test(word))!;
  const stem = word.replace(ending, end).slice(0, -1);
  // as it is at home it stands in every case too ("Angely Merkel"), but not where it would need an ending
  const home = /a$/.test(word) ? [] : [word];
  return { gender: 'f', cases: ['á', 'é', 'é', 'ou', 'ou', 'é'].map((last, at) => [...(at ? home : [word]), stem + last]) };
}

/** A given name before a surname takes the short dative and locative: "Donaldu Trumpovi", "Tomáši Novákovi". */
function withShortDative({ gender, cases }: Noun): Noun {
  const short = cases[1]!.some((form) => form.endsWith('e')) ? 'i' : 'u';
  return { gender, cases: cases.map((forms) => forms.flatMap((form) => (form.endsWith('ovi') ? [form, form.slice(0, -3) + short] : [form]))) };
}

const declined = remembered((word, { person, part = 'surname' }) => {
  if (!person) return nounOf(word) ?? byEnding(word, THING, soften) ?? unchanged(word);
  if (person === 'f') return part === 'surname' ? womansSurname(word) : (byEnding(word, WOMAN, soften) ?? unchanged(word, 'f'));
  const man = byEnding(word, part === 'surname' ? [...MANS_SURNAME, ...MAN] : MAN, soften) ?? unchanged(word);
  return part === 'given' && !word.endsWith('a') ? withShortDative(man) : man;
});

const agreeing = (word: string, gender: Gender) => (word.length > 3 ? byEnding(word, ADJECTIVES[gender], soften)?.cases : undefined);

/** Adjectives, the noun at `at`, and the adjectives that end the name ("Spojené státy americké") or the rest as it stands; undefined if they do not agree. */
function around(words: readonly string[], at: number): { cases: Cases; agree: boolean } | undefined {
  const noun = declined(words[at]!, {});
  const before = words.slice(0, at).map((word) => agreeing(word, noun.gender));
  if (before.includes(undefined) || (at > 0 && !otherForms(words[at]!, noun.cases).length)) return undefined;
  const rest = words.slice(at + 1);
  const after = rest.map((word) => (word.endsWith('í') ? undefined : agreeing(word, noun.gender)));
  const agree = !after.includes(undefined);
  const tail = agree ? (after as Cases[]) : rest.map((word) => unchanged(word).cases);
  return { cases: together([...(before as Cases[]), noun.cases, ...tail], ' '), agree: at > 0 || agree };
}

function declineThing(name: string): Cases {
  const words = name.split(' ');
  if (words.length === 1) return declined(name, {}).cases;
  if (words.length === 3 && words[1] === 'a') return together([declined(words[0]!, {}).cases, declined(words[2]!, {}).cases], ' a ');
  const leading = words.slice(0, -1).findIndex((word) => HEAD.test(word) || !/(?:[ýáéí]|ov[ya]|ův)$/.test(word));
  for (let at = leading < 0 ? words.length - 1 : leading; at >= 0; at--) {
    const found = around(words, at);
    if (found && (found.agree || HEAD.test(words[at]!) || /^\p{Ll}/u.test(words[at + 1] ?? ''))) return found.cases;
  }
  const last = words.findLastIndex(isWord);
  return together(words.map((word, at) => (at === last ? declined(word, {}) : unchanged(word)).cases), ' ');
}

export const CZECH: Declension = {
  wordForms: (word, traits) => otherForms(word, declined(word, traits).cases),
  nameForms: (name, { person }) => otherForms(name, person ? declinePerson(name, person, declined) : declineThing(name)),
};
