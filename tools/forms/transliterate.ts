// Russian and Ukrainian names in the Latin spellings that the news of nine languages uses.
import { foldText } from '../../spotter/fold.ts';

export type Cyrillic = 'ru' | 'uk';
export type Latin = 'en' | 'it' | 'de' | 'fr' | 'es' | 'pl' | 'pt' | 'tr' | 'cs';

/** Spellings of a name in one language; more are hardly ever read. */
const MOST = 4;

/** What a letter or group becomes at a place. */
type Rule = [pattern: RegExp, latin: string];

/** How a language writes names. Rules read "pattern:latin", the first that fits decides, and single letters come last. */
interface Spelling {
  /** One for each letter of the alphabet; "-" for none. */
  letters: string;
  rules: string;
  /** What each way of writing puts before the rules; the most used way first. */
  styles: string[];
}

const ALPHABET: Record<Cyrillic, string> = { ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя', uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя' };
const VOWELS = 'аеёиоуыэюяіїє';
const CONSONANTS = 'бвгґджзйклмнпрстфхцчшщ';

/** Marks of places in the patterns: the first letter of one, or its end. */
const PLACES: Record<string, [before: string, after: string]> = {
  /** First in a word. */
  '^': [`(?<![\\p{L}'’ʼ])`, ''],
  /** After a vowel. */
  V: [`(?<=[${VOWELS}])`, ''],
  /** Between vowels. */
  Z: [`(?<=[${VOWELS}])`, `(?=[${VOWELS}])`],
  /** First in a word, after a vowel or after a sign: where a soft vowel is read with a j before it. */
  J: [`(?<![${CONSONANTS}])`, ''],
  /** After a hushing consonant. */
  H: ['(?<=[жчшщ])', ''],
};

function parseRule(text: string): Rule {
  const [written, latin] = text.split(':') as [string, string];
  const place = PLACES[written[0]!];
  const [before, after] = place ?? ['', ''];
  const pattern = (place ? written.slice(1) : written).replace('$', '(?!\\p{L})');
  return [new RegExp(`${before}(?:${pattern})${after}`, 'uy'), latin];
}

const RU: Record<Latin, Spelling> = {
  en: {
    letters: 'a b v g d e yo zh z i i k l m n o p r s t u f kh ts ch sh shch - y - e yu ya',
    rules: '^александр$:alexander ^алекс:alex ^макс:max ^юрий$:yuri ий$:y ый$:y ой$:oy ия$:ia ^е:ye ие:ie Vе:ye ье:ye Hё:e й(?=[аеёиоуюя]):y',
    styles: [
      '',
      '^александр$:aleksandr ^макс:maks ^юрий$:yury ^евгений$:evgeny ^илья$:ilya ^е:e Vе:e ье:ie ьё:ye ья:ia ё:e [сцз]кий$:skiy ий$:i ой$:oi ия$:iya й$:y',
      '^александр$:alexandr ^алекс:aleks ^юрий$:yuriy Vе:e ий$:iy й$:i й:y',
      '^алекс:aleks ^юрий$:yury ^е:e ие:iye ий$:iy й:y',
    ],
  },
  it: {
    letters: 'a b v g d e yo zh z i i k l m n o p r s t u f kh ts ch sh shch - y - e yu ya',
    rules: '^александр$:aleksandr ^алекс:alex ^макс:maks ^юрий$:yuri ^евгений$:yevgeny ий$:y ый$:y ия$:ia ье:ie Hё:e',
    styles: [
      '',
      '^алекс:aleks ^ю:ju ^я:ja ^е:e ий$:ij ый$:yj й$:j ьё:ye ё:e',
      '^алекс:aleks ^е:e ё:e ж:ž х:ch ц:c ч:č ш:š щ:šč ю:ju ия$:ija я:ja ий$:ij ый$:yj й:j',
      '^александр$:alexander ^юрий$:yury ^макс:max ^евгений$:evgeny ^дмитрий$:dmitri ^валерий$:valeri й$:y ья:ia ьё:ie ё:e',
      '^сергей$:serghei ^евген:evghen ^георг:gheorg ий$:i й:j',
    ],
  },
  de: {
    letters: 'a b w g d e jo sch s i i k l m n o p r s t u f ch z tsch sch schtsch - y - e ju ja',
    rules: '^александр$:alexander ^алекс:alex ^макс:max ^ксен:xen Hё:o ий$:i ый$:y ия$:ia Jе:je Zс:ss',
    styles: ['', 'ий$:ij ый$:yj ия$:ija й$:j ^ксен:ksen', 'Zс:s', 'Zс:s ий$:ij й$:j', '^вл:vl'],
  },
  fr: {
    letters: 'a b v g d e io j z i i k l m n o p r s t ou f kh ts tch ch chtch - y - e iou ia',
    rules: '^александр$:alexandre ^алекс:alex ^макс:max г(?=[еиёэ]):gu ий$:i ый$:y [иы]я$:ia (?<=[иы])н$:ne ие:ie ^е:e Vе:ïe ье:ie Hё:e Vй:ï дж:dj Zс:ss',
    styles: [
      '',
      '^александр$:alexander ^юрий$:youri ^ю:you ьё:ie ё:e ий$:y ой$:oy',
      'г(?=[еи]):g Zс:s ^александр$:aleksandr ^е:ye оу:ou (?<=[иы])н$:n',
      'г(?=[еи]):g Zс:s ^е:ye ^ю:yu ий$:y ж:zh ч:ch ш:sh у:u (?<=[иы])н$:n',
    ],
  },
  es: {
    letters: 'a b v g d e io zh z i i k l m n o p r s t u f j ts ch sh sch - i - e iu ia',
    rules: '^александр$:alexandr ^алекс:alex ^макс:max г(?=[еиёэ]):gu Hё:o [иы]й$:i ия$:ia ья:ia ^е:ye ие:ie Vе:ye ье:ie Jю:yu Jя:ya',
    styles: [
      '',
      '^александр$:alexander г(?=[еи]):g х:kh [иы]й$:y ы:y ьё:ie ё:e ю:yu ия$:ia я:ya',
      'г(?=[еи]):g ^александр$:aleksandr ^алекс:aleks ^макс:maks Vе:e х:kh ый$:i ы:y',
      '^е:e Vе:e х:kh ый$:i ы:y ш:ch',
    ],
  },
  pl: {
    letters: 'a b w g d ie io ż z i j k ł m n o p r s t u f ch c cz sz szcz - y - e iu ia',
    rules:
      'л(?=[еёиюяь]):l Hё:o Jе:je (?<=[жчшщцл])е:e Jё:jo (?<=л)ё:o (?<=[гкх])ий$:i ий$:ij ый$:y ия$:ia ая$:a (?<=[жшц])и:y Jю:ju (?<=л)ю:u Jя:ja (?<=л)я:a дж:dż',
    styles: ['', 'ия$:ija ая$:aja ^александр$:aleksander ^сергей$:sergiej', 'ье:ie ья:ia ие:ie'],
  },
  pt: {
    letters: 'a b v g d e yo zh z i i k l m n o p r s t u f kh ts ch sh shch - y - e yu ya',
    rules: '^александр$:alexander ^алекс:alex ^макс:max ^дмитрий$:dmitri ^юрий$:yuri ий$:y ый$:y ия$:ia ^е:ye ие:ie Vе:ye ье:ie Hё:e',
    styles: [
      '',
      '^александр$:aleksandr ^дмитрий$:dmitri г(?=[еиёэ]):gu ^е:e Vе:e ьё:ie ё:e [сцз]кий$:sky ий$:i ой$:oi',
      '^дмитрий$:dmitry ^александр$:alexandre ^юрий$:iuri ^е:e Vе:e ья:ia й$:y',
      'г(?=[еиёэ]):gu ^е:e Vе:e ий$:i ж:j ч:tch ш:ch Zс:ss у:u ^ю:iu',
    ],
  },
  tr: {
    letters: 'a b v g d e yo j z i y k l m n o p r s t u f h ts ç ş şç - ı - e yu ya',
    rules: '^е:ye Vе:ye ье:ye Hё:o ий$:iy ый$:ıy',
    styles: ['', '[иы]й$:i ия$:ia', '^дмитрий$:dmitry ^юрий$:yuri ^е:e Vе:e ий$:y ый$:y ия$:ia', '^дмитрий$:dimitri ий$:i ё:e ья:ia ье:ie'],
  },
  cs: {
    letters: 'a b v g d e jo ž z i j k l m n o p r s t u f ch c č š šč - y - e ju ja',
    rules: '^александр$:alexandr ^алекс:alex ^макс:max Hё:o Jева$:jevová ева$:evová Hёва$:ovová ёва$:jovová ова$:ovová ая$:á Jе:je ия$:ija',
    styles: ['', 'ия$:ia ^алекс:aleks ^макс:maks', 'Jева$:jeva ева$:eva Hёва$:ova ёва$:jova ова$:ova ая$:aja', 'ый$:y ия$:ia'],
  },
};

const UK: Record<Latin, Spelling> = {
  en: {
    letters: 'a b v h g d e e zh z y i i i k l m n o p r s t u f kh ts ch sh shch - yu ya',
    rules: 'ий$:y ій$:iy ія$:ia зг:zgh ьо:io йо:yo ^ї:yi Jє:ye',
    styles: [
      '',
      'ий$:yi ій$:ii ія$:iia ^є:ye є:ie ^ю:yu ю:iu ^я:ya я:ia',
      'ий$:yy ія$:iya й$:y',
      'ський$:skiy цький$:tskiy ^валерій$:valery ^віталій$:vitaly ^анатолій$:anatoly',
    ],
  },
  it: {
    letters: 'a b v h g d e e zh z y i i i k l m n o p r s t u f kh ts ch sh shch - yu ya',
    rules: 'ий$:y ій$:iy ія$:ia ьо:io йо:yo ^ї:yi Jє:ye',
    styles: [
      '',
      'Jє:je ж:ž х:ch ц:c ч:č ш:š щ:šč ю:ju я:ja ія$:ija ї:ji й:j ій$:ij ий$:yj',
      'ий$:yi ій$:ii ія$:iia ^є:ye є:ie',
      "ь(?=кий$):' Jє:je ж:ž х:ch ц:c ч:č ш:š щ:šč ю:ju я:ja ія$:ija ї:ji ій$:ij ий$:yj й:j",
      'ий$:yy ^валерій$:valery ^віталій$:vitaly ^анатолій$:anatoly',
    ],
  },
  de: {
    letters: 'a b w h g d e e sch s y i i j k l m n o p r s t u f ch z tsch sch schtsch - ju ja',
    rules: 'Jї:ji Jє:je Zс:ss',
    styles: ['', '^олександр$:olexander ^олекс:olex ія$:ia', '(?<=н)ий$:y [иі]й$:i ія$:ia', 'ий$:i и:i', 'ий$:ij и:i'],
  },
  fr: {
    letters: 'a b v h g d e e j z y i i i k l m n o p r s t ou f kh ts tch ch chtch - iou ia',
    rules: 'ий$:y ій$:iy ія$:ia Jє:ie дж:dj Zс:ss Vя:ïa',
    styles: ['', 'ський$:ski цький$:tski ій$:iï', 'ій$:i ^ю:you ^є:e', '^є:ye ж:zh ч:ch ш:sh щ:shch у:u ю:yu я:ya Zс:s'],
  },
  es: {
    letters: 'a b v h g d e e zh z i i i i k l m n o p r s t u f j ts ch sh sch - iu ia',
    rules: '[иі]й$:i ія$:ia ьо:io йо:yo Jє:ye Jю:yu Jя:ya',
    styles: ['', 'и(?!й$):y ий$:y ій$:iy х:kh', 'и(?!й$):y ій$:ii х:kh', 'ий$:yi и:y ій$:ii х:kh'],
  },
  pl: {
    letters: 'a b w h g d e ie ż z y i i j k ł m n o p r s t u f ch c cz sz szcz - iu ia',
    rules: 'л(?=[ієїюяь]):l Jє:je Jї:ji ський$:ski цький$:cki зький$:zki ий$:y ія$:ia Jю:ju (?<=л)ю:u Jя:ja (?<=л)я:a дж:dż',
    styles: ['', 'ія$:ija Jє:je є:e'],
  },
  pt: {
    letters: 'a b v h g d e e zh z y i i i k l m n o p r s t u f kh ts ch sh shch - yu ya',
    rules: 'ий$:y ій$:iy ія$:ia ьо:io йо:yo ^ї:yi Jє:ye',
    styles: ['', 'ий$:y и:i ій$:i', 'ий$:yi ій$:ii', '[иі]й$:i и:i'],
  },
  tr: {
    letters: 'a b v h g d e e j z i i i y k l m n o p r s t u f h ts ç ş şç - yu ya',
    rules: '^ї:yi Jє:ye',
    styles: ['', '[иі]й$:i ія$:ia', 'ий$:y и:y ій$:iy', 'ий$:yi и:y ій$:ii ж:zh ч:ch ш:sh'],
  },
  cs: {
    letters: 'a b v h g d e e ž z y i i j k l m n o p r s t u f ch c č š šč - ju ja',
    rules: 'Jєва$:jevová єва$:evová ова$:ovová Jє:je Jї:ji',
    styles: ['', 'ий$:y ія$:ia', 'Jєва$:jeva єва$:eva ова$:ova'],
  },
};

/** The news writes е for ё. These are read with ё, and so are names in -чев and -щев. */
const YO = 'артём воробьёв журавлёв киселёв ковалёв королёв муравьёв пётр рублёв семён соловьёв фёдор'.split(' ');
const YO_OF = new Map(YO.map((name) => [name.replace('ё', 'е'), name]));
const readYo = (word: string) => {
  const [stem, ending] = /[её]ва$/u.test(word) ? [word.slice(0, -1), 'а'] : [word, ''];
  return (YO_OF.get(stem) ?? stem.replace(/(?<=[чщ])ев$/u, 'ёв')) + ending;
};

const SPELLINGS: Record<Cyrillic, Record<Latin, Spelling>> = { ru: RU, uk: UK };
const parsed = new Map<Spelling, Rule[][]>();

/** The rules of every style: its own, the language's, the letters. */
function rulesOf(from: Cyrillic, to: Latin): Rule[][] {
  const spelling = SPELLINGS[from][to];
  let styles = parsed.get(spelling);
  if (!styles) {
    const letters = spelling.letters.split(' ').map((latin, at): Rule => [new RegExp(ALPHABET[from][at]!, 'uy'), latin === '-' ? '' : latin]);
    const sign: Rule = [/(?<=\p{L})['’ʼ](?=\p{L})/uy, ''];
    styles = spelling.styles.map((style) => [...`${style} ${spelling.rules}`.split(' ').filter(Boolean).map(parseRule), ...letters, sign]);
    parsed.set(spelling, styles);
  }
  return styles;
}

function rewrite(small: string, rules: readonly Rule[]): string {
  let out = '';
  let at = 0;
  while (at < small.length) {
    let length = 0;
    for (const [pattern, latin] of rules) {
      pattern.lastIndex = at;
      length = pattern.exec(small)?.[0].length ?? 0;
      if (length === 0) continue;
      out += latin;
      break;
    }
    // what no rule knows stays: spaces, hyphens, Latin letters
    if (length === 0) out += small[at]!;
    at += length || 1;
  }
  return out;
}

/** Each word begins with a capital where it did in the name. */
function capitalise(latin: string, name: string): string {
  const capitals = (name.match(/\p{L}[\p{L}'’ʼ]*/gu) ?? []).map((word) => /^\p{Lu}/u.test(word));
  let word = 0;
  return latin.replace(/\p{L}[\p{L}'’ʼ]*/gu, (text) => (capitals[word++] ? text[0]!.toUpperCase() + text.slice(1) : text));
}

/** How a language's news writes a Russian or Ukrainian name: the most used spelling first, none that reads like another to the spotter. */
export function transliterate(name: string, from: Cyrillic, to: Latin): string[] {
  if (!/\p{Script=Cyrillic}/u.test(name)) return [];
  const written = name.toLowerCase().normalize('NFC');
  const small = from === 'ru' ? written.replace(/\p{L}+/gu, readYo) : written;
  const out = new Map<string, string>();
  for (const rules of rulesOf(from, to)) {
    const latin = capitalise(rewrite(small, rules), name);
    const folded = foldText(latin);
    if (out.size < MOST && !out.has(folded)) out.set(folded, latin);
  }
  return [...out.values()];
}
