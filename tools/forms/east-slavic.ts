// What Russian and Ukrainian share when a name declines: which of its words do, and how they agree. The endings are each language's own.
import { SMALL_WORDS } from './small-words.ts';
import type { Declension, FormTraits } from './types.ts';

/** For each case the forms that are in use side by side: genitive, dative, accusative, instrumental, locative. */
export type Cases = readonly (readonly string[])[];
export type Gender = 'm' | 'f' | 'n' | 'plural';

export interface Adjective {
  gender: Gender;
  cases: Cases;
  /** Nominative, genitive, dative, instrumental, locative of the plural. */
  plural: Cases;
}

/** The endings of one language, and the words it needs to know. A word that does not decline is undefined. */
export interface Grammar {
  given(word: string, gender: 'm' | 'f'): Cases | undefined;
  /** Of a surname in -in the given name tells whether it is Slavic (Путиным) or foreign (Остином); undefined where none stands. */
  surname(word: string, gender: 'm' | 'f', slavic: boolean | undefined): Cases | undefined;
  /** Where a word follows, what may be a noun too ("Верховна") counts as an adjective. */
  adjective(word: string, followed: boolean): Adjective | undefined;
  /** A noun; after an adjective only if it agrees with it. */
  noun(word: string, agrees?: Gender): Cases | undefined;
  /** Nominative, genitive, dative, instrumental, locative of the plural of a noun that stands in the singular. */
  plural(word: string, agrees?: Gender): Cases | undefined;
  /** Arms that the news counts: "двадцать Шахедов". */
  counted: RegExp;
  /** Foreign words at the head of a name that stay while a later word declines: "Катаиб Хезболлы". */
  fixed: RegExp;
  /** English words that end the title of a paper: nothing of it declines. */
  foreignTitle: RegExp;
  /** Given names borne with Russian surnames, and patronymics. */
  slavic: RegExp;
  /** Names that only a woman bears, whatever the card is about: a patronymic, an adjective, a given name in -ия. */
  woman: RegExp;
  /** Surnames of which the first of two declines as well: "Римского-Корсакова". */
  declinesFirst: Record<'m' | 'f', RegExp>;
  /** "Трамп-младший". */
  junior: RegExp;
  conjunction: RegExp;
  /** In the middle of a hyphened place: "Ростов-на-Дону". */
  preposition: RegExp;
  /** East Asian names of one-syllable words, and Chinese surname and name: only the last word declines. */
  eastAsian: RegExp;
}

/** Particles inside a person's name: "Башар аль-Асад", "Урсула фон дер Ляйен". */
const PARTICLE = /^(?:[аеэ]ль|[аеэ][дзнрстш]|уль?|[иі]бн|б[иі]н|бен|абу|фон|дер|ден|ван|де|д[иі]|да|ду|дель|дела|ла|ле|лас|лос|дос|душ|тер|аф|и|і|та|й)$/iu;
/** Capital and small letters, or small ones alone: acronyms, designations and other scripts stay. */
const WORD = /^(?:[дл][’'ʼ])?(?:[А-ЯЁІЇЄҐ](?=[а-яёіїєґ’'ʼ])|(?=[а-яёіїєґ]{2}))[а-яёіїєґ’'ʼ]+(?:[А-ЯЁІЇЄҐ][а-яёіїєґ]+)?$/u;
/** "Шахед-136", "Искандер-М": the word declines, the designation stays. */
const DESIGNATED = /^([А-ЯЁІЇЄҐ][а-яёіїєґ]{2,})((?:-[А-ЯЁІЇЄҐ\d]+)+)$/u;
/** Quotation marks and brackets round a word. */
const MARKS = /^([«„“"'(]*)(.*?)([»“”"'),]*)$/u;

/** First halves of a man's double given name that decline too, not only the second; those of French and the "servant" of Arabic names stay (Абдель-Фаттаха). */
const DECLINES_FIRST = /^(?!Абд|Жан$)\p{Lu}\p{Ll}{2,}$/u;

const ACCUSATIVE = 2;
const LOCATIVE = 4;

/**
 * Joins words that decline with words that stay. Alternatives are crossed within a case ("Володимирові Путіну"), but run side by side in the
 * locative, where a name of two styles is not written.
 */
function cross(parts: readonly (Cases | string)[], between: string): Cases | undefined {
  const size = parts.find((part) => typeof part !== 'string')?.length;
  if (!size) return undefined;
  return Array.from({ length: size }, (_, at) => {
    const words = parts.map((part) => (typeof part === 'string' ? [part] : part[at]!));
    if (at !== LOCATIVE) return words.reduce((made, forms) => made.flatMap((start) => forms.map((form) => start + between + form)));
    return Array.from({ length: Math.max(...words.map(({ length }) => length)) }, (__, style) => words.map((forms) => forms[Math.min(style, forms.length - 1)]!).join(between));
  });
}

/** An accusative like the nominative ("Белый дом") asks for the same of the adjective. */
const agreeing = (adjective: Cases, noun: Cases, nounItself: string, adjectiveItself: string): Cases => (noun[ACCUSATIVE]!.includes(nounItself) ? adjective.with(ACCUSATIVE, [adjectiveItself]) : adjective);
const wrap = (cases: Cases | undefined, before: string, after: string): Cases | undefined => (before || after ? cases?.map((forms) => forms.map((form) => before + form + after)) : cases);

export function declension(grammar: Grammar): Declension {
  const known = new Map<string, Cases | undefined>();
  const cached = (key: string, make: () => Cases | undefined) => {
    if (!known.has(key)) known.set(key, make());
    return known.get(key);
  };

  /** A given name: of two joined by a hyphen a woman's both decline (Анны-Марии), of a man's the first may stay (Жан-Клода, Франка-Вальтера). */
  function given(word: string, gender: 'm' | 'f'): Cases | undefined {
    const parts = word.split('-');
    const last = parts.length - 1;
    const declined = parts.map((part, at) => ((at === last || (gender === 'f' ? /[ая]$/u : DECLINES_FIRST).test(part)) && WORD.test(part) ? grammar.given(part, gender) ?? part : part));
    const both = cross(declined, '-');
    if (gender === 'f' || !last || !both || typeof declined[last] === 'string') return both;
    const stays = cross([...parts.slice(0, last), declined[last]!], '-')!;
    return stays.map((forms, at) => [...new Set([...forms, ...both[at]!])]);
  }

  function surname(word: string, gender: 'm' | 'f', slavic: boolean | undefined): Cases | undefined {
    const parts = word.split('-');
    const last = parts.at(-1)!;
    const first = grammar.junior.test(last) ? /./u : grammar.declinesFirst[gender];
    return cross(
      parts.map((part, at) => {
        if (!WORD.test(part) || (at < parts.length - 1 && !first.test(part))) return part;
        return (grammar.junior.test(part) ? grammar.adjective(part, false)?.cases : grammar.surname(part, gender, slavic)) ?? part;
      }),
      '-',
    );
  }

  function person(words: readonly string[], said: 'm' | 'f'): Cases | undefined {
    const gender = words.length > 1 && grammar.woman.test(words.join(' ')) ? 'f' : said;
    const last = words.findLastIndex((word) => WORD.test(word.replaceAll('-', '')));
    const lastOnly = grammar.eastAsian.test(words.join(' '));
    const slavic = last > 0 ? words.slice(0, last).some((word) => grammar.slavic.test(word)) : undefined;
    return cross(
      words.map((word, at) => {
        if (at < last && (lastOnly || ((at > 0 || word === word.toLowerCase()) && PARTICLE.test(word)))) return word;
        // the last of East Asian names declines as a foreign surname does
        const part = at === last ? 'surname' : 'given';
        const key = `${word}|${gender}|${part}|${lastOnly ? false : slavic}`;
        return cached(key, () => (part === 'given' ? given(word, gender) : surname(word, gender, lastOnly ? false : slavic))) ?? word;
      }),
      ' ',
    );
  }

  function noun(word: string, agrees?: Gender): Cases | undefined {
    return cached(`${word}|${agrees}`, () => {
      const parts = word.split('-');
      const last = parts.length - 1;
      // spelled letters stay ("Си-эн-эн"), and the abbreviated islands decline only after an adjective
      if (/^(?:\p{L}{1,3}-)+\p{Ll}{1,3}$/u.test(word) && !(agrees && parts[0] === 'о')) return undefined;
      if (!last) return WORD.test(word) ? grammar.noun(word, agrees) : undefined;
      const designated = DESIGNATED.exec(word);
      if (designated) return wrap(grammar.noun(designated[1]!), '', designated[2]!);
      const placed = parts.findIndex((part) => grammar.preposition.test(part)) - 1;
      if (placed >= 0) return wrap(WORD.test(parts[placed]!) ? grammar.noun(parts[placed]!) : undefined, parts.slice(0, placed).map((part) => `${part}-`).join(''), `-${parts.slice(placed + 1).join('-')}`);
      if (!WORD.test(parts[last]!)) return undefined;
      // "Каменец-Подольский" declines twice, "Нью-Йорк" once
      const adjective = grammar.adjective(parts[last]!, false);
      const head = adjective?.gender === 'm' && WORD.test(parts[last - 1]!) ? grammar.noun(parts[last - 1]!, 'm') : undefined;
      if (head) return cross([...parts.slice(0, last - 1), head, agreeing(adjective!.cases, head, parts[last - 1]!, parts[last]!)], '-');
      return wrap(grammar.noun(parts[last]!, agrees), `${parts.slice(0, last).join('-')}-`, '');
    });
  }

  function adjective(word: string, followed: boolean): Adjective | undefined {
    const cut = word.lastIndexOf('-') + 1;
    const before = word.slice(0, cut);
    // "Южно-Африканская" and "12-дневная" are adjectives, "Каменец-Подольский" is none
    const found = WORD.test(word.slice(cut)) && (!cut || /[аоеє\d]-$/u.test(before)) ? grammar.adjective(word.slice(cut), followed) : undefined;
    if (!found || !cut) return found;
    return { gender: found.gender, cases: wrap(found.cases, before, '')!, plural: wrap(found.plural, before, '')! };
  }

  /** Common nouns and arms may stand in the plural; what only is once does not. */
  function plural(word: string, agrees: Gender | undefined): Cases | undefined {
    const [, base = word, designation = ''] = DESIGNATED.exec(word) ?? [];
    if (!WORD.test(base) || !(grammar.counted.test(base) || word === word.toLowerCase())) return undefined;
    return wrap(grammar.plural(base, agrees), '', designation);
  }

  /** The adjectives at the front and the first noun decline; what it governs stays. */
  function thing(words: readonly string[]): { cases: Cases | undefined; plural: Cases | undefined } {
    const shapes = words.map((word) => MARKS.exec(word)!);
    const core = (at: number) => shapes[at]![2]!;
    const marked = (cases: Cases, at: number) => wrap(cases, shapes[at]![1]!, shapes[at]![3]!)!;
    if (words.length > 1 && grammar.foreignTitle.test(core(words.length - 1))) return { cases: undefined, plural: undefined };
    let at = 0;
    while (at < words.length - 1 && grammar.fixed.test(core(at))) at++;
    const singular: (Cases | string)[] = words.slice(0, at);
    const many: (Cases | string)[] = words.slice(0, at);
    const fixed = at;
    let agrees: Gender | undefined;
    for (; at < words.length; at++) {
      const found = adjective(core(at), at < words.length - 1);
      if (!found || (agrees && agrees !== found.gender)) break;
      agrees = found.gender;
      singular.push(marked(found.cases, at));
      many.push(marked(found.plural, at));
    }
    const head = at < words.length ? noun(core(at), agrees) : undefined;
    const manyHeads = head && at === words.length - 1 && (at === 0 || words[0] === words[0]!.toLowerCase()) ? plural(core(at), agrees) : undefined;
    if (head && agrees !== 'f') for (let before = fixed; before < at; before++) singular[before] = agreeing(singular[before] as Cases, head, core(at), words[before]!);
    if (head) singular.push(marked(head, at++));
    else if (!agrees && at < words.length) singular.push(words[at++]!);
    const [next = '', ...after] = words.slice(at);
    const following = next && head && noun(core(at - 1), 'm') ? adjective(core(at), false) : undefined;
    // "Боснии и Герцеговины"
    if (grammar.conjunction.test(next)) singular.push(next, thing(after).cases ?? after.join(' '));
    // "Папы Римского", but "Королевства Саудовская Аравия"
    else if (following?.gender === 'm' && (!after.length || grammar.conjunction.test(after[0]!))) singular.push(marked(agreeing(following.cases, head!, core(at - 1), core(at)), at), ...after);
    else singular.push(...words.slice(at));
    return { cases: cross(singular, ' '), plural: manyHeads && cross([...many, marked(manyHeads, words.length - 1)], ' ') };
  }

  const collect = (name: string, ...sets: (Cases | undefined)[]) => {
    const out = new Set(sets.flatMap((cases) => cases?.flat() ?? []));
    out.delete(name);
    return [...out].filter((form) => !SMALL_WORDS.has(form.toLowerCase()));
  };

  function nameForms(name: string, traits: FormTraits): string[] {
    const words = name.split(' ').filter(Boolean);
    if (traits.person) {
      if (traits.part === 'given') return collect(name, cross(words.map((word) => given(word, traits.person!) ?? word), ' '));
      return collect(name, person(words, traits.person));
    }
    const { cases, plural } = thing(words);
    return collect(name, cases, plural);
  }

  return { wordForms: (word, traits) => nameForms(word, traits), nameForms };
}
