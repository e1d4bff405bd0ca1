// Case forms of Polish names: people, countries and cities, organisations, weapons.
import type { Declension } from './types.ts';
import { byEnding, declinePerson, isWord, oneOf, otherForms, readNouns, remembered, together, unchanged, type Cases, type Gender, type Rule } from './west-slavic.ts';

const SOFTENED: readonly (readonly [RegExp, string])[] = [
  [/st$/, 'ście'], [/zd$/, 'ździe'], [/sł$/, 'śle'], [/yzn$/, 'yźnie'],
  [/th?$/, 'cie'], [/d$/, 'dzie'], [/ł$/, 'le'], [/rr?$/, 'rze'],
  [/(?<!p)c?h$/, 'sze'], [/c?k$/, 'ce'], [/g$/, 'dze'], [/$/, 'ie'],
];
function soften(stem: string): string {
  const [end, soft] = SOFTENED.find(([ending]) => ending.test(stem))!;
  return stem.replace(end, soft);
}

const IN_A: Rule[] = [
  [/(?<=Bośn|Gdyn|[zZ]iem|[wl]n)ia$/, 'f', 'i i ię ią i'],
  [/ia$/, 'f', 'ii ii ię ią ii'],
  [/(?<=[aeiouyó])ja$/, 'f', 'i i ję ją i'],
  [/(?<=[jyleu])a$/, 'f', 'i i ę ą i'],
  [/(?<=[kg])a$/, 'f', 'i ~ ę ą ~'],
  [/(?<=cz|sz|rz|dz|ż|sh)a$/, 'f', 'y y ę ą y'],
  [/(?<=ti)ca$/, 'f', 'ki ce kę ką ce'],
  [/ca$/, 'f', 'cy cy cę cą cy'],
  [/oa$/, 'f', '= = = = ='],
  [/a$/, 'f', 'y ~ ę ą ~'],
];
const PERSON_IN_A: Rule[] = [[/(?<=i)ja$/, 'f', 'i/ji i/ji ję ją i/ji'], [/(?<=[cszn])ia$/, 'f', 'i/ii i/ii ię ią i/ii'], [/ca$/, 'f', 'cy/ki cy/ce cę/kę cą/ką cy/ce'], ...IN_A];
const WOMANS_SURNAME: Rule[] = [
  [/(?<=[sc]k|dzk)a$/, 'f', 'iej iej ą ą iej'],
  [/(?<=ow|iew|jew|aln)a$/, 'f', 'ej ej ą ą ej'],
];
/** Stems before which the locative softens. */
const HARD = /(?<=th|ph|[bpmwfvnstdrł]|(?<![tcsrdln])z)$/;
const MANS_SURNAME: Rule[] = [
  [/(?<=k)o$/, 'm', 'i ~ ę ą ~'],
  [/(?<=ł|Ziobr)o$/, 'm', 'y ~ ę ą ~'],
  [/(?<=..[bdfgkpt]|mm)el$/, 'm', 'la/ela lowi/elowi la/ela lem/elem lu/elu'],
];
const MANS_GIVEN: Rule[] = [
  [/^(?:Kim|Park|Yoon)$/, 'm', '= = = = ='],
  [/(?<=Hug|Brun|Ott|Iw|Gwid)o$/, 'm', 'ona/o onowi/o ona/o onem/o onie/o'],
  [/co$/, 'm', 'ca/ka/co cowi/kowi/co ca/ka/co kiem/co cu/ku/co'],
  [/(?<=[kg])o$/, 'm', 'a owi a iem u'],
];
const MAN: Rule[] = [
  [/(?<=[lj])i$/, 'm', 'ego/iego emu/iemu ego/iego im im'],
  [/i$/, 'm', 'iego iemu iego im im'],
  [/(?<=[aeou])y$/, 'm', 'ya yowi ya yem yu'],
  [/(?<=[sc]k)yy?$/, 'm', 'iego iemu iego im im'],
  [/(?<=[bcdgjklłmprstwzżźś]n|ł|w|ch)y$/, 'm', 'ego emu ego ym ym'],
  [/(?<=[ntzcsr])y$/, 'm', "ego/y'ego emu/y'emu ego/y'ego ym ym"],
  [/y$/, 'm', "y'ego y'emu y'ego ym ym"],
  [/(?:ao|ee|ue|[uúûéèáóôíõ])$/, 'm', '= = = = ='],
  [/(?<=[io])e$/, 'm', 'e/ego e/emu e/ego e/em e/em'],
  [/ke$/, 'm', "ke'a ke'owi ke'a kiem/ke'em ke'u"],
  [/(?<=[gvc])e$/, 'm', "e'a e'owi e'a e'em e'u"],
  [/e$/, 'm', "e'a/ego e'owi/emu e'a/ego e'em/em e'u/em"],
  [/o$/, 'm', 'a/o owi/o a/o em/o u/o'],
  [/(?<=^(?:[DT][ae]r|(?:Abd[eu]l)?[mM]al))ek$/, 'm', 'eka ekowi eka ekiem eku'],
  [/niek$/, 'm', 'ńka ńkowi ńka ńkiem ńku'],
  [/siek$/, 'm', 'śka śkowi śka śkiem śku'],
  [/(?<=[aeiouyąęó].+)ek$/, 'm', 'ka kowi ka kiem ku'],
  [/(?<=.)niec$/, 'm', 'ńca ńcowi ńca ńcem ńcu'],
  [/(?<=.)siec$/, 'm', 'śca ścowi śca ścem ścu'],
  [/(?<=.)rzec$/, 'm', 'rca rcowi rca rcem rcu'],
  [/(?<=[aeiouyąęó].+)i?ec$/, 'm', 'ca cowi ca cem cu'],
  [/ów$/, 'm', 'owa owowi owa owem owie'],
  [/(?<=.)eł$/, 'm', 'ła łowi ła łem le'],
  [/(?<=sand|west)er$/, 'm', 'ra rowi ra rem rze'],
  [/(?<=xand)er$/, 'm', 'ra/era rowi/erowi ra/era rem/erem rze/erze'],
  [/(?<=[sx]and)ar$/, 'm', 'ra/ara rowi/arowi ra/ara rem/arem rze/arze'],
  [/(?<=^(?:Kar|Hav|Pav))el$/, 'm', 'la lowi la lem lu'],
  [/ń$/, 'm', 'nia niowi nia niem niu'],
  [/ś$/, 'm', 'sia siowi sia siem siu'],
  [/ź$/, 'm', 'zia ziowi zia ziem ziu'],
  [/ć$/, 'm', 'cia ciowi cia ciem ciu'],
  [/x$/, 'm', 'ksa/xa ksowi/xowi ksa/xa ksem/xem ksie/xie'],
  [/(?<=[kg])$/, 'm', 'a owi a iem u'],
  [HARD, 'm', 'a owi a em ~'],
  [/$/, 'm', 'a owi a em u'],
];
const THING: Rule[] = [
  ...IN_A,
  [/(?:[eij]|[ot]r)um$/, 'n', '= = = = ='],
  [/(?<=stw|ctw|ow|ew|Wiln|Grodn|Kown|Równ|[bB]iur|[jJ]ezior)o$/, 'n', 'a u = em ~'],
  [/(?<=sk|ck|Marok|Monak|Portoryk|Kong)o$/, 'n', 'a u = iem u'],
  [/(?<=[ncs]i|rz|cz|sz|ż)e$/, 'n', 'a u = em u'],
  [/owie$/, 'plural', 'ów om ów ami ach'],
  [/(?<=[wkz]i)ce$/, 'plural', 'c com = cami cach'],
  [/(?:[aeiou]y|[ieouáãéêíóôõúû])$/, 'n', '= = = = ='],
  [/(?<=[iy]n|[sS]ił|[wW]ysp|[bB]rygad|Aten)y$/, 'plural', '- om = ami ach'],
  [/y$/, 'plural', 'ów om = ami ach'],
  [/(?<=o)ść$/, 'f', 'ści ści = ścią ści'],
  [/(?<=[rR]u)ś$/, 'f', 'si si = sią si'],
  [/(?<=[sS]traż)$/, 'f', 'y y = ą y'],
  [/ów$/, 'm', 'owa owowi = owem owie'],
  [/ód$/, 'm', 'odu odowi = odem odzie'],
  [/ór$/, 'm', 'oru orowi = orem orze'],
  [/ół$/, 'm', 'ołu ołowi = ołem ole'],
  [/(?<=.)niec$/, 'm', 'ńca ńcowi = ńcem ńcu'],
  [/(?<=.[^b])i?ec$/, 'm', 'ca cowi = cem cu'],
  [/(?<=.[^k])ek$/, 'm', 'ku kowi = kiem ku'],
  [/ń$/, 'm', 'nia niowi = niem niu'],
  [/(?<=[cs]ław|Zagrzeb)$/, 'm', 'ia iowi = iem iu'],
  [/ść$/, 'm', 'ścia ściowi = ściem ściu'],
  [/x$/, 'm', 'ksu/xu ksowi/xowi = ksem/xem ksie/xie'],
  [/(?<=[^n][sc]k|burg|ook)$/, 'm', 'a owi = iem u'],
  [/(?<=[kg])$/, 'm', 'u owi = iem u'],
  [/(?<=Londyn|Pekin)$/, 'm', 'u owi = em ~'],
  [/(?<=[iy]n|er|rs|[^p]us|żał)$/, 'm', 'a/u owi = em ~'],
  [/(?<=[oe]w)$/, 'm', 'a owi = em ~'],
  [/(?<=[ae]el|ż)$/, 'm', 'a owi = em u'],
  [HARD, 'm', 'u owi = em ~'],
  [/$/, 'm', 'u owi = em u'],
];

const nounOf = readNouns(`
  ateny plural aten atenom ateny atenami atenach
  brygady plural brygad brygadom brygady brygadami brygadach
  czechy plural czech czechom czechy czechami czechach
  dom m domu domowi dom domem domu
  helsinki plural helsinek helsinkom helsinki helsinkami helsinkach
  indie plural indii indiom indie indiami indiach
  kościół m kościoła kościołowi kościół kościołem kościele
  kreml m kremla kremlowi kreml kremlem kremlu
  łódź f łodzi łodzi łódź łodzią łodzi
  miasto n miasta miastu miasto miastem mieście
  niemcy plural niemiec niemcom niemcy niemcami niemczech
  niger m nigru/nigeru nigrowi/nigerowi niger nigrem/nigerem nigrze/nigerze
  oś f osi osi oś osią osi
  państwa plural państw państwom państwa państwami państwach
  pas m pasa pasowi pas pasem pasie
  półwysep m półwyspu półwyspowi półwysep półwyspem półwyspie
  prezydent man prezydenta prezydentowi prezydenta prezydentem prezydencie
  przywódca man przywódcy przywódcy przywódcę przywódcą przywódcy
  rzeczpospolita f rzeczypospolitej/rzeczpospolitej rzeczypospolitej/rzeczpospolitej rzeczpospolitą rzeczpospolitą rzeczypospolitej/rzeczpospolitej
  seszele plural seszeli seszelom seszele seszelami seszelach
  strażnicy plural strażników strażnikom strażników strażnikami strażnikach
  terytoria plural terytoriów terytoriom terytoria terytoriami terytoriach
  węgry plural węgier węgrom węgry węgrami węgrzech
  wiedeń m wiednia wiedniowi wiedeń wiedniem wiedniu
  włochy plural włoch włochom włochy włochami włoszech
  wojska plural wojsk wojskom wojska wojskami wojskach
  wzgórza plural wzgórz wzgórzom wzgórza wzgórzami wzgórzach
  zespół m zespołu zespołowi zespół zespołem zespole
`);
/** Nouns whose name goes on in the genitive: what follows stays ("Rada Bezpieczeństwa"), where else the last word declines ("Tel Awiw"). */
const HEADS = `
  akademia ambasada archipelag armia atak bank batalion biuro bitwa blok brygad[ay] centrum cieśnina departament dolina dywizja elektrownia flota front fundusz
  gabinet góra grupa gwardia instytut inwazja izba jezioro kancelaria kanał komisja komitet kongres korpus kraj kryzys liga morze most narody obwód okręg oś pakt
  parlament partia pas państwa plan port półwysep prezydent program prokuratura przywódca pułk rada republika ruch rzeka rząd sąd sekretariat senat siły służba
  sojusz straż strażnicy strefa system szczyt sztab terytoria traktat trybunał układ umowa unia uniwersytet urząd wojn[ay] wojsk[oa] wspólnota wybrzeże wysp[ay]
  wzgórza zatoka związek \\p{L}+(?:[aeou]n?cja|[cs]two|[ae]nie)
`;
const HEAD = oneOf(HEADS);
const GENITIVE = /(?:ów|ego|ej|[yi]ch|[^aeiou][uyi]|stwa|nia|cia)$/;

const STEMS = 'biał|bliski?|boż|czerwon|dalek|dobr|dzik|dziewicz|głębok|lew|mał|now|owcz|praw|star|szerok|święt|trzec|wielk|wysok|(?:naj)?wyższ|zielon|złot|żółt';
const BEFORE_NOUN = new RegExp(`(?:(?:[scz]k|n|sz|^(?:${STEMS}))i?[yiae]|ow[yae])$`, 'iu');
/** After a noun a genitive may look alike ("Obrony", "Putina"), so fewer endings tell an adjective. */
const AFTER_NOUN = new RegExp(`(?:(?:[scz]k|[^aeiouy]n|[zwl]on|^(?:${STEMS}))i?[yiae]|ow[yae])$`, 'iu');
const GENITIVE_AFTER_NOUN = /^(?:Budowy|Kosowa|Mowy|Polski|Umowy|Wojny)$/i;
const ADJECTIVES: Record<Gender, readonly Rule[]> = {
  m: [[/i$/, 'm', 'iego iemu = im im'], [/y$/, 'm', 'ego emu = ym ym']],
  man: [[/i$/, 'm', 'iego iemu iego im im'], [/y$/, 'm', 'ego emu ego ym ym']],
  f: [[/(?<=[kg])a$/, 'f', 'iej iej ą ą iej'], [/a$/, 'f', 'ej ej ą ą ej']],
  n: [[/(?<=i)e$/, 'n', 'ego emu = m m'], [/e$/, 'n', 'ego emu = ym ym']],
  plural: [[/(?<=i)e$/, 'plural', 'ch m = mi ch'], [/e$/, 'plural', 'ych ym = ymi ych']],
};

const declined = remembered((word, { person, part = 'surname' }) => {
  if (!person) return nounOf(word) ?? byEnding(word, THING, soften) ?? unchanged(word);
  if (person === 'f') return byEnding(word, [...(part === 'surname' ? WOMANS_SURNAME : []), ...PERSON_IN_A], soften) ?? unchanged(word, 'f');
  return byEnding(word, [...(part === 'surname' ? MANS_SURNAME : MANS_GIVEN), ...PERSON_IN_A, ...MAN], soften) ?? unchanged(word);
});

const agreeing = (word: string, shape: RegExp, gender: Gender) => (shape.test(word) ? byEnding(word, ADJECTIVES[gender], soften)?.cases : undefined);

/** Adjectives, the noun at `at`, adjectives, the rest as it stands; undefined if they do not agree. */
function around(words: readonly string[], at: number): { cases: Cases; agree: boolean } | undefined {
  const noun = declined(words[at]!, {});
  const before = words.slice(0, at).map((word) => agreeing(word, BEFORE_NOUN, noun.gender));
  if (before.includes(undefined)) return undefined;
  const after = words.slice(at + 1).map((word) => (GENITIVE_AFTER_NOUN.test(word) ? undefined : agreeing(word, AFTER_NOUN, noun.gender)));
  const rest = after.includes(undefined) ? after.indexOf(undefined) : after.length;
  const still = words.slice(at + 1 + rest).map((word) => unchanged(word).cases);
  return { cases: together([...(before as Cases[]), noun.cases, ...(after.slice(0, rest) as Cases[]), ...still], ' '), agree: at + rest > 0 };
}

function declineThing(name: string): Cases {
  const words = name.split(' ');
  if (words.length === 1) return declined(name, {}).cases;
  if (words.length === 3 && words[1] === 'i') return together([declined(words[0]!, {}).cases, declined(words[2]!, {}).cases], ' i ');
  const leading = words.slice(0, -1).findIndex((word) => HEAD.test(word) || !BEFORE_NOUN.test(word));
  for (let at = leading < 0 ? words.length - 1 : leading; at >= 0; at--) {
    if (at > 0 && AFTER_NOUN.test(words[at]!)) continue;
    const found = around(words, at);
    const next = words[at + 1] ?? '';
    if (found && (found.agree || HEAD.test(words[at]!) || (isWord(words[at]!) && (GENITIVE.test(next) || /^\p{Ll}/u.test(next))))) return found.cases;
  }
  const last = words.findLastIndex(isWord);
  return together(words.map((word, at) => (at === last ? declined(word, {}) : unchanged(word)).cases), ' ');
}

export const POLISH: Declension = {
  wordForms: (word, traits) => otherForms(word, declined(word, traits).cases),
  nameForms: (name, { person }) => otherForms(name, person ? declinePerson(name, person, declined) : declineThing(name)),
};
