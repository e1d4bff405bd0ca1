// Titles and names of things that a place or person stands in: hotels, trains and parties in quotation marks, streets, Latin names on Cyrillic pages, models of weapons.
import { foldText } from './fold.ts';
import type { Manner } from './manner.ts';
import { Flag, type Candidate } from './types.ts';

/** A place and how far the others reach that stand in its block. */
export interface Inside {
  text: string;
  start: number;
  end: number;
  manner: Manner;
  endBefore: number;
  startAfter: number;
}

/** Units looked at on each side for the quotation mark: titles of more are mostly speech. */
const REACH = 40;
/** Words of a thing's name; what has more is a sentence. */
const MOST_WORDS = 4;
const QUOTES = /[«»"“”„‟]/u;
const CAPITAL = /^\p{Lu}/u;

/** Beginnings of nouns that a name in quotation marks follows, none of which has a place of its own on a card. "|" ends a word that others only begin like. */
const THINGS =
  'гостиниц готел отел| отеля| отеле| отелем| отели| мотел хостел санатор пансионат ресторан кафе| кав.ярн кинотеатр кінотеатр театр палац дворец| дворца| дворце| дворцом| поезд поїзд потяг экспресс експрес автодорог автомагистрал автомагістрал трасс трас шоссе| шосе| телеканал радио| радіо| газет журнал издани видання партия| партии| партию| партией| партія| партії| партію| партією| движени организаци організаці группа| группы| группе| группу| группой| группировк гурт| гурту| ансамбл фильм фільм кинофильм спектакл вистав опера| оперы| опери| опере| опері| оперу| оперой| оперою| книг роман| романа| романе| роману| романом| альбом песня| песни| песню| пісня| пісні| пісню| программ програм кампани кампані конкурс фестивал премия| премии| премию| премія| премії| премію| шаттл пароход теплоход лайнер крейсер корабл корабел судно| судна| судне| паром| парома| танкер яхт батальон бригад клуб стадион стадіон центр| центра| центре| центрі| проект проєкт кинокомпани кінокомпані ' +
  'hotel hoteli kino| kina| kinie| kinem| pociąg partia| partii| partię| partią| projekt statek| statku| prom| promu| klub| gazet dziennik tygodnik czasopism film koncert wystaw kampani fundacj stowarzyszen ruch| ruchu| kryptonim operacj vlak loď| deník časopis výstav kampaň hnutí| strana| strany| stranu| ' +
  'hotel albergo ristorante cinema| treno nave| traghetto partito movimento lista| liste| gruppo coalizione missione operazione campagna progetto programma film libro romanzo canzone album mostra rivista quotidiano associazione fondazione spettacolo documentario ' +
  'restaurante barco buque navio partido movimiento grupo coalición coligação misión missão operación operação campaña campanha proyecto projeto programa película filme livro novela canción exposición exposição revista periódico asociación associação fundación fundação plataforma ' +
  'hôtel restaurant cinéma navire paquebot mouvement groupe coalition opération campagne projet programme livre chanson exposition revue collectif ' +
  'kino| schiff fähre partei bewegung gruppe bündnis kampagne album ausstellung zeitschrift verein stiftung initiative';
const HEAD = new RegExp(`(?:^|[^\\p{L}])(?:(?:${THINGS.split(' ').map((stem) => stem.replace(/\|$/, '(?!\\p{L})')).join('|')})\\p{L}{0,4}|(?:روزنامه|خیابان|میدان|هتل|سینما|خبرنگار(?: \\S{1,12})?))\\s$`, 'iu');
/** Units looked at for the noun: the longest of them, with its ending. */
const HEAD_REACH = 24;
/** In Turkish it stands behind. */
const TURKISH_HEAD = /^["”»]\s(?:film|otel|albüm|kitap|kitabı|romanı|gazetesi|dergisi|adlı|isimli)/u;
/** "Вечерняя Москва": an adjective that agrees, with a capital of its own. */
const ADJECTIVE = /^\p{Lu}\p{Ll}+(?:ая|ой|ую|ое|ого|ому|ые|ых|ий|ый|яя|ей|юю|ої|ій|ська|ську|ова|ову)\s$/u;
/** Small words of an English title, which none of the other languages has. */
const ENGLISH_SMALL = /^(?:for|the|with|and|against)$/;

/** What stands between the quotation marks around a place, if it is as short as a title. */
function quoted({ text, start, end }: Inside): { before: string; after: string; head: string; behind: string } | undefined {
  const left = text.slice(Math.max(0, start - REACH), start);
  const right = text.slice(end, end + REACH);
  let from = left.length;
  while (from > 0 && !QUOTES.test(left[from - 1]!)) from--;
  const to = right.search(QUOTES);
  if (from === 0 || to < 0) return undefined;
  const open = start - left.length + from - 1;
  // a mark behind a letter closes another quotation
  if (open > 0 && /[\p{L}\p{Nd}.,!?…]/u.test(text[open - 1]!)) return undefined;
  return { before: left.slice(from), after: right.slice(0, to), head: text.slice(Math.max(0, open - HEAD_REACH), open), behind: right.slice(to) };
}

/** The title in quotation marks that a place is a part of, or all of. */
export function titleAround(place: Inside, isPlace: boolean): string | undefined {
  if (!QUOTES.test(place.text.slice(Math.max(0, place.start - REACH), place.start))) return undefined;
  const marks = quoted(place);
  if (!marks) return undefined;
  const { before, after, head, behind } = marks;
  const title = (before + place.text.slice(place.start, place.end) + after).trim();
  const words = title.split(/[\s.–—-]+/u).filter(Boolean);
  if (words.length > MOST_WORDS + 1 || /[!?:;,…،؟]|\.$/u.test(title)) return undefined;
  if (!CAPITAL.test(title)) return isPlace && !/\p{Ll}/u.test(title) && HEAD.test(head) ? title : undefined;
  if (isRow(title, isPlace ? 2 : 3)) return title;
  if (!isPlace || place.manner.english) return undefined;
  if (words.length <= MOST_WORDS && (HEAD.test(head) || TURKISH_HEAD.test(behind))) return title;
  if (after === '' && ADJECTIVE.test(before)) return title;
  if (words.some((word) => ENGLISH_SMALL.test(word)) && words.every((word) => CAPITAL.test(word) || ENGLISH_SMALL.test(word))) return title;
  // "„Washington Posta”": a capital inside, of what no card knows
  const next = /^\s(\p{Lu}\p{Ll}+)$/u.exec(after);
  return next && !place.manner.capitalNouns && before === '' && place.startAfter > place.end + after.length ? title : undefined;
}

/** "Москва. Кремль. Путин": names in a row, each with its full stop. */
function isRow(title: string, least: number): boolean {
  const parts = title.split('. ');
  return parts.length >= least && parts.every((part) => /^\p{Lu}[\p{L}\p{M}]+(?:\s\p{L}{4,})?$/u.test(part.trim()));
}

/** A street in front of whom or what it is called after, who stands in the genitive. */
const STREET_OF_PERSON = /(?:^|[^\p{L}])(?:улиц(?:а|ы|е|у|ей)?|ул\.|вулиц(?:я|і|ю|ею|ь)|вул\.|проспект(?:а|е|у|ом|і|ів|ов)?|просп\.|пр-т|площад(?:ь|и|ью)|пл\.|площ(?:а|і|у|ею)|бульвар(?:а|е|у|ом|і)?|переул(?:ок|ка|ке|ку)|провул(?:ок|ку|ком)|набережн(?:ая|ой|ую|а|ої|ій|у)|сквер(?:а|е|у|ом|і)?|узв[іо]з(?:у|ом|і)?|ulic(?:a|y|ę|ą|e|i|í)|ul\.|plac(?:u|em)?|alej(?:a|i|ę|ą)|al\.|rond(?:o|a|zie|em)|skwer(?:u|em|ze)?|náměstí|nám\.|tříd(?:a|y|ě|u|ou)|nábřeží)\s?$/iu;
/** Those that stand in front of no town or country that merely has them, as "улицы Киева" are. */
const STREET_OF_PLACE = /(?:^|[^\p{L}])(?:ул\.|вул\.|просп\.|пр-т|бульвар(?:е|у|і)?|ul\.|rond(?:o|zie)|nám\.|náměstí)\s?$/iu;
/** "Площадь Дружбы народов СССР". */
const SQUARE_OF = /(?:^|[^\p{L}])(?:[Пп]лощад(?:ь|и|ью)|[Пп]лощ(?:а|і|у|ею)|[Сс]квер(?:а|е|у|ом|і)?|[Уу]лиц(?:а|ы|е|у)|[Вв]улиц(?:я|і|ю))\s\p{Lu}\p{Ll}+(?:\s\p{Ll}+)?\s$/u;

/** The street that a person in the genitive, a town or a country gives its name to. */
export function streetBefore({ text, start }: Inside, isPlace: boolean, flags: number): string | undefined {
  const before = text.slice(Math.max(0, start - REACH), start);
  const street = isPlace ? (STREET_OF_PLACE.exec(before) ?? SQUARE_OF.exec(before)) : flags & Flag.form ? STREET_OF_PERSON.exec(before) : null;
  return street ? street[0].trim() : undefined;
}

/** Words of it besides the place; what has more is a sentence that the page quotes. */
const MOST_LATIN = 3;

/** Another word of a Latin name on a Cyrillic page: "Ukraine Facility", "Hotel Ukraine". */
export function latinRun({ text, start, end, endBefore, startAfter }: Inside): string | undefined {
  if (!/[A-Za-z]/.test(text.charAt(start))) return undefined;
  const left = /[A-Za-z'’& ]+ $/.exec(text.slice(Math.max(0, start - REACH, endBefore), start));
  const right = /^ [A-Za-z'’& ]+/.exec(text.slice(end, Math.min(end + REACH, startAfter)));
  const run = `${left?.[0] ?? ''}${right?.[0] ?? ''}`;
  if (!/(?:^| )[A-Z]/.test(run) || run.trim().split(/ +/).length > MOST_LATIN) return undefined;
  const around = text.slice(Math.max(0, start - REACH), start) + text.slice(end, end + REACH);
  return /\p{Script=Cyrillic}{2}/u.test(around) ? run.trim() : undefined;
}

/** Bodies of water that are called after a place, and saints: "Golfo de Omã", "santa Rosa da Lima". */
const WATER = /(?:^|[^\p{L}])(?:gol[fp](?:o|e)?|gulf|baía|bahía|baie|bay)\s(?:of|de|do|da|del|di|du|von|d['’])\s?$/iu;
const SAINT_OF = /(?:^|[^\p{L}])(?:(?:san|santa|santo|saint|sainte|são|beat[oa])\s\p{Lu}\p{Ll}+\s(?:da|de|di|d['’])|(?:San|Santa|Santo|São|Beat[oa])\s\p{Lu}\p{Ll}+\sda)\s?$/u;
/** A quarter that is called after a place: "bairro Brasília". */
const QUARTER = /(?:^|[^\p{L}])(?:bairro|barrio|quartiere|stadtteil|stadtviertel|urbanización)\s$/iu;
/** "Golfo" alone, settled as that of Persia, in front of another one's name. */
const OTHER_GULF = /^(?:gol[fp]o?e?|gulf)$/iu;

/** English names on a page of another language: "Global Movement to Gaza", "Women for Ukraine". */
const ENGLISH_NAME = /\p{Lu}\p{Ll}+ for $|(?:March|Movement|Convoy|Welcome|Road) to $/u;
/** "+Europa", a party. */
const PLUS = /(?:^|[\s(«"“„])\+$/u;
/** "África Austral", "Europa Środkowa": a part of a continent that is called so. */
const CONTINENT = /^(?:Europ|Evrop|[AÁ]fri|Afry|Azj|[AÁ]si|Am[eé]ri|Amery)/u;
const PART = /^\s(?:Austral|Central|Centrale|Meridional|Meridionale|Occidental|Occidentale|Oriental|Orientale|Septentrional|Settentrionale|Setentrional|Latina|Latine|Środkow|Wschodni|Zachodni|Północn|Południow|Łacińsk)\p{Ll}{0,4}(?!\p{L})/u;

/** What makes a place a part of another place's name, or of a saint's or channel's ("Europe1"). */
export function otherPlace({ text, start, end, manner }: Inside): string | undefined {
  const before = text.slice(Math.max(0, start - REACH), start);
  const found = WATER.exec(before) ?? SAINT_OF.exec(before) ?? QUARTER.exec(before) ?? PLUS.exec(before) ?? (manner.english ? null : ENGLISH_NAME.exec(before));
  if (found) return found[0].trim();
  const surface = text.slice(start, end);
  const behind = /\p{Ll}$/u.test(surface) ? /^\d(?!\d)/.exec(text.slice(end, end + 2)) : null;
  const part = behind ?? (CONTINENT.test(surface) ? PART.exec(text.slice(end, end + REACH)) : null);
  if (part) return part[0].trim();
  if (!OTHER_GULF.test(surface)) return undefined;
  return /^\s(?:of|de|do|da|del|di|du|von|d['’])\s?\p{Lu}\p{Ll}+/u.exec(text.slice(end, end + REACH))?.[0].trim();
}

/** "US$", "HK$": a currency. */
export const isCurrency = (surface: string, text: string, end: number) => /^\p{Lu}+$/u.test(surface) && /^[$€£¥]/u.test(text.slice(end, end + 1));

/** "Главы МИД стран ЕС": each country's own ministry. */
export const isOfMany = (surface: string, text: string, end: number) => /^\p{Lu}+$/u.test(surface) && /^\s(?:двух |обеих |трех |трёх |других |двох |обох |інших )?(?:стран|країн|krajów|państw)(?!\p{L})/u.test(text.slice(end, end + 16));

/** "Polska Grupa Zbrojeniowa": the adjective, which is the country's name as well. */
export const isPolish = (surface: string) => /^Polsk(?:a|ą|i|ie|iej|im)$/u.test(surface);

/**
 * Where a name ends too early, because its words begin another: "la Repubblica Islamica dell'Iran" is no paper, and "S-300/S" of "S-300/S-400" no missile.
 * @param candidates in order of their start: one behind it may start in it and go on
 */
export function isCutShort(text: string, candidates: readonly Candidate[], at: number): boolean {
  const { start, end } = candidates[at]!;
  const surface = text.slice(start, end);
  if (surface.includes('/') && /^-\d/.test(text.slice(end, end + 2))) return true;
  if (!ARTICLE.test(surface)) return false;
  const isRepublic = /Repubblica$/u.test(surface);
  if (isRepublic && STATE.test(text.slice(end, end + REACH))) return true;
  // "la Repubblica di San Marino"
  const of = isRepublic && text.startsWith(OF, end) ? end + OF.length : -1;
  for (let next = at + 1; next < candidates.length && candidates[next]!.start <= Math.max(of, end - 1); next++) {
    const other = candidates[next]!;
    if (other.start === of || (other.start > start && other.start < end && other.end > end)) return true;
  }
  return false;
}
const OF = ' di ';
const ARTICLE = /^(?:the|le|la|les|il|lo|el|die|der|das)\s/i;
const STATE = /^ (?:(?:del |della |dell['’])\p{Lu}|(?:Islamica|Popolare|Democratica|Federale|Federativa|Socialista|Autonoma|Bolivariana|Ceca|Slovacca|Dominicana|Centrafricana|Araba|Turca|Serba|Srpska)(?!\p{L}))/u;

/** "Fattah-3", "«Fattah 3»": another model than the card's, where the short name needs support. */
export const otherModel = (surface: string, text: string, end: number) => (/\p{L}$/u.test(surface) ? /^(?:[-‐‑]\d{1,3}|\s\d(?=[)\]»”“"]))(?![\p{L}\p{Nd}])/u.exec(text.slice(end, end + 6))?.[0] : undefined);

/** In front of a pope's name in small letters, too: "san Francesco d'Assisi". */
export const isSaint = (word: string) => SAINTS.has(foldText(word));
const SAINTS = new Set(foldText('san santo santa sant saint sainte são').split(' '));

/** In front of two places that a hyphen joins, what makes a body's or an event's name of them: "Fórum Económico Angola-Brasil". */
export const isForum = (word: string) => /^(?:f[oó]rum|foro|forumu|форум(?:а|е|у|ом|і)?)$/iu.test(word);
