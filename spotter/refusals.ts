// Rule 3: neighbours that make a name somebody else's, or a part of a longer name that no card has.
import { chineseWhole } from './chinese.ts';
import { foldText, isIdeograph } from './fold.ts';
import type { Index } from './format.ts';
import type { Line, Manner } from './manner.ts';
import { nearEastWhole } from './near-east.ts';
import { isOwnGiven, kindOf } from './support.ts';
import { cueHash, holds, isCase, type Neighbour, opensSentence, wordAfter, wordBefore, wordsBefore } from './surroundings.ts';
import { isCurrency, isForum, isOfMany, isPolish, isSaint, latinRun, otherModel, otherPlace, streetBefore, titleAround } from './titles-of-things.ts';
import { Flag, type Refusal } from './types.ts';

/** A place and what stands beside it in its block. */
export interface Beside {
  text: string;
  start: number;
  end: number;
  line: Line;
  manner: Manner;
  /** Start and end of the place before it and start of the place after it, if any: what a card knows is no stranger. */
  startBefore: number;
  endBefore: number;
  startAfter: number;
  /** The place after it can only be a country or a city. */
  placeAfter: boolean;
}

/** Small words between an institution and its place: "Parliament of Ukraine", "Congresso degli Stati Uniti". */
const LINKS = new Set(foldText('of the di del della dello dell dei degli delle de des du d do da dos das der des').split(' '));
/** Small words that part an institution from what follows: "… in Senato la posizione dell'Italia". */
const ARTICLES = new Set(foldText('il lo la i gli le un uno una el los las les o os as').split(' '));
/** Countries of a whole that has a ministry each: "глав МЗС країн НАТО". And a board: "совет директоров МВФ". */
const MEMBERS = new Set(foldText('директоров директорів dyrektorów ředitelů країн країнах країнам стран странах странам krajów krajach krajom państw państwach zemí zemích zemím států paesi pays países länder ländern').split(' '));
/** Houses that a body is made of, not bodies that go on to its name: "обе палаты Конгресса". */
const HOUSES = new Set(foldText('палата палаты палате палату палатой палат палатах палатам палати палаті палатою izba izby izbie izbę izbą izbach komora komory komoře komoru komorou komorách').split(' '));
/** First parts of compounds that leave the second its meaning: "anti-Iran", "Ex-Putin", "Süd-Libanon". */
const COMPOUND = new Set(foldText('anti pro ex non post pre mid trans inter neo nord süd ost west sud est ovest ouest norte sur este oeste north south east nicht экс анти про пост юго северо восточно западно екс північно південно нео trans-').split(' '));
/** What a party may be called before its name, and is no part of it: "Partia Prawo i Sprawiedliwość". */
const PARTY = new Set(foldText('party partito partei parti partido partia partii partie partię partią партия партии партию партией партія партії партію партією').split(' '));
/** Points of the compass that with a capital make a part of a country a name of its own: "Western Australia", "East Los Angeles". */
const COMPASS = new Set(foldText('north south east west northern southern eastern western').split(' '));
/** English words that a sentence opens with. */
const OPENERS = new Set(foldText('the a an he she it they we i you in on at by for from with and but or if as so this that these those there his her its their our my who what when where why how no not after before while since').split(' '));
/** Words that go with a month, and not with a surname. */
const BEFORE_MONTH = new Set(foldText('in on since until till by of from to through last next this early late mid during every before after each').split(' '));
/** Words looked at before a place for the institution that it belongs to. */
const HEAD_REACH = 3;

const SINGLE = /^[\p{L}\p{M}'’]+$/u;
const INITIAL = /^\p{Lu}\.$/u;

/** Why a name cannot be meant here, whatever the page says otherwise. */
export function refuse(index: Index, place: Beside, card: number, flags: number): Refusal | undefined {
  const { text, start, end } = place;
  if (isInAddress(text, start, end)) return { rule: 'longer-name', word: around(text, start, end) };
  const before = wordBefore(text, start);
  const after = wordAfter(text, end);
  if (after && holds(index.extenders, cueHash(after.word)) && (after.capital || after.hyphen || !/\p{Lu}|\p{Ll}/u.test(after.word))) return { rule: 'longer-name', word: after.word };
  const kind = kindOf(index, card);
  const surface = text.slice(start, end);
  // "ayatollah Khamenei": a title is a part of the name it stands in front of
  if (kind === 'other' && after?.start === place.startAfter && SINGLE.test(surface) && holds(index.titles, cueHash(surface))) return { rule: 'longer-name', word: after.word };
  // "شورای امنیت آلمان", a country's own council: a short name goes on to the place behind it
  if (kind === 'other' && flags & Flag.weak && place.placeAfter && after?.start === place.startAfter && !after.hyphen) return { rule: 'longer-name', word: after.word };
  // "«Россия 24»" is a channel
  if (kind === 'place' && after && /[«"“„]/u.test(text.charAt(start - 1)) && /^\d+$/.test(after.word) && /[»"”“]/u.test(text.charAt(after.end))) return { rule: 'longer-name', word: after.word };
  if (JOINED_ON.test(text.slice(end, end + 8))) return { rule: 'longer-name', word: around(text, start, end) };
  const chinese = isIdeograph(text.charCodeAt(start)) ? chineseWhole(text, start, end, place.endBefore, kind === 'place') : undefined;
  if (chinese) return { rule: 'longer-name', word: chinese };
  const thing = titleOf(place, kind === 'place', surface, flags);
  if (thing) return { rule: 'longer-name', word: thing };
  const other = nearEastWhole(text, start, end, kind);
  if (other) return other;
  const honorific = kind === 'place' ? HONORIFIC.exec(text.slice(Math.max(0, start - 12), start)) : undefined;
  if (honorific) return { rule: 'other-given-name', word: honorific[1]! };
  if (kind === 'person' && before && SINGLE.test(surface) && isSaint(before.word)) return { rule: 'other-given-name', word: before.word };
  // "Ferdinand Marcos, Jr.": what was marked before the comma
  if (kind === 'person' && JUNIOR.test(surface)) return { rule: 'other-given-name', word: surface };
  if (kind === 'person') return flags & Flag.surname ? refuseSurname(index, place, card, flags, before, after) : undefined;
  if (isEveryday(place, surface)) return { rule: 'longer-name', word: surface };
  if (kind === 'other' && isOfMany(surface, text, end)) return { rule: 'longer-name', word: after!.word };
  const model = kind === 'weapon' && flags & Flag.weak ? otherModel(surface, text, end) : undefined;
  if (model) return { rule: 'longer-name', word: surface + model };
  // "Selçuk Bayraktar", but not "the Jordan Leopard tanks"
  const bearer = before && SINGLE.test(surface) && holds(index.givenNames, cueHash(before.word)) && bearsName(index, place, before) && !(after && holds(index.weapons, cueHash(after.word))) ? before : undefined;
  if (kind === 'weapon') return bearer ? { rule: 'other-given-name', word: bearer.word } : undefined;
  if (before && SINGLE.test(surface) && /\p{Ll}/u.test(surface) && bearsName(index, place, before)) return { rule: 'other-given-name', word: before.word };
  if (kind === 'place' && SINGLE.test(surface) && isAdjective(surface, before?.word, place.manner.english)) return { rule: 'longer-name', word: after?.word ?? surface };
  return refuseAfter(index, place, surface, kind === 'place', after) ?? refuseBefore(index, place, surface, kind === 'place', before);
}

/** Acronyms in title case that are everyday words where another language is written: German "Uno", Italian "Is". */
const isEveryday = (place: Beside, surface: string) => (surface === 'Uno' && !place.manner.capitalNouns) || (surface === 'Is' && (place.manner.english || latinRun(place) !== undefined));

const JUNIOR = /^(?:jr|sr)\.?$/iu;

/** A title, a street, a currency or another thing that the name is a part of. */
function titleOf(place: Beside, isPlace: boolean, surface: string, flags: number): string | undefined {
  const title = titleAround(place, isPlace) ?? streetBefore(place, isPlace, flags);
  if (title || !isPlace) return title;
  return isCurrency(surface, place.text, place.end) ? place.text.slice(place.start, place.end + 1) : (latinRun(place) ?? otherPlace(place));
}

/** Adjectives and peoples that look like a place. */
function isAdjective(surface: string, before: string | undefined, english: boolean): boolean {
  // "Ruská vojska", "Japońska agencja": Czech writes the country and its cases without these letters
  if (/\p{Ll}[sc]ká$|^(?:Alba|Esto|Fi|Japo|Rumu)ńsk/u.test(surface)) return true;
  // "a Somali plane": the country is called so in Turkish
  if (english && surface === 'Somali') return true;
  if (!before) return false;
  // "в Покровском районе": the town would be "в Покровске"
  if (/[сц]ком$/u.test(surface) && /^(?:во?|на|об?|при)$/iu.test(before)) return true;
  // "les Syriens" are a people, not the genitive of German "Syrien"
  return /iens$/u.test(surface) && /^(?:[ldmts]es|aux|nos|vos|leurs|quelques|plusieurs|d|de|deux|jeunes)$/iu.test(before);
}

/** "Leave.EU", "nato.int", "@NATO": an address, not the name. */
function isInAddress(text: string, start: number, end: number): boolean {
  if (/(?:[\p{L}\p{Nd}][._]|@)$/u.test(text.slice(Math.max(0, start - 2), start)) && !/(?<![\p{L}\p{Nd}])\p{Lu}\.$/u.test(text.slice(Math.max(0, start - 3), start))) return true;
  // "said Putin.1" has a footnote
  return /^(?:\.(?:\p{Ll}|\p{Nd}+[\p{L}.@_-])|[@_][\p{L}\p{Nd}])/u.test(text.slice(end, end + 5));
}

/** Persian compounds: "واشنگتن‌تایمز", but not the plural or an ending. */
const JOINED_ON = /^\u200C(?!(?:ها|های|هایی|ی|ای|اند|ام|اش|شان)(?!\p{L}))\p{L}/u;

/** In scripts without capitals a person who bears the name of a country shows by this. */
const HONORIFIC = /(?:^|[\s"״(])(ד["״]ר|מר|גב['׳]|הרב|פרופ['׳]|עו["״]ד|السيد|السيدة|الدكتور|الشيخ|الأستاذ|آقای|خانم|دکتر|مهندس)\s+$/u;

const around = (text: string, start: number, end: number) => /\S*$/u.exec(text.slice(Math.max(0, start - 20), start))![0] + text.slice(start, end) + /\S*/u.exec(text.slice(end, end + 20))![0];

/** Whether the capital of a word behind, or in front, is a sign of a name. */
const capitalBehind = (place: Beside, word: Neighbour) => word.capital && place.line === 'plain';
const capitalBefore = (place: Beside, word: Neighbour) => capitalBehind(place, word) && !opensSentence(place.text, word.start);

/** A given name in front, that of somebody whom no card knows: "Michael Jordan", "Richard Wagner". */
function bearsName(index: Index, place: Beside, before: Neighbour): boolean {
  if (before.hyphen || !before.capital || before.end <= place.endBefore || ARTICLES.has(foldText(before.word))) return false;
  // "M. Trump" is Monsieur; behind other words a full stop ends a sentence ("in Rom. Italiens …") or shortens a title
  if (before.word.endsWith('.')) return INITIAL.test(before.word) && (before.word !== 'M.' || place.manner.english);
  return holds(index.givenNames, cueHash(before.word)) && !holds(index.titles, cueHash(before.word));
}

function refuseSurname(index: Index, place: Beside, card: number, flags: number, before: Neighbour | undefined, after: Neighbour | undefined): Refusal | undefined {
  if (before && !isOwnGiven(index, card, before.word) && bearsName(index, place, before)) return { rule: 'other-given-name', word: before.word };
  const { text, start, end } = place;
  const surface = text.slice(start, end);
  if (holds(index.months, cueHash(surface)) && (isDigit(before?.word) || isDigit(after?.word) || (before && BEFORE_MONTH.has(foldText(before.word))))) return { rule: 'month', word: surface };
  // a stranger's given name that no list has: "Hunter Biden", "Хантера Байдена"
  const stranger = before && !before.hyphen && before.end > place.endBefore && !place.manner.capitalNouns && capitalBefore(place, before) ? before : undefined;
  if (stranger && !stranger.word.endsWith('.') && !isKnown(index, card, stranger)) return { rule: 'other-given-name', word: stranger.word };
  if (!(flags & Flag.weak) && !place.manner.english) return undefined;
  // "Bagheri Kani", "Kani-Bagheri": half of another surname
  const other = after && after.start < place.startAfter && !place.manner.capitalNouns && capitalBehind(place, after) ? after : undefined;
  // "governo Conte I" counts his governments
  if (other && !ROMAN.test(other.word) && !isKnown(index, card, other)) return { rule: 'longer-name', word: other.word };
  if (flags & Flag.weak && before?.hyphen && before.capital && before.end > place.endBefore && !COMPOUND.has(foldText(before.word))) return { rule: 'longer-name', word: before.word };
  return undefined;
}

const ROMAN = /^[IVX]+$/;
const isDigit = (word: string | undefined) => word !== undefined && /^\d{1,2}(?:st|nd|rd|th)?$|^\d{4}$/.test(word);

const isKnown = (index: Index, card: number, word: Neighbour) => holds(index.titles, cueHash(word.word)) || holds(index.months, cueHash(word.word)) || isOwnGiven(index, card, word.word);

/** What follows and makes another name of it: "Iran Air", "US Navy", "Jordan Peterson", "Россия-24". */
function refuseAfter(index: Index, place: Beside, surface: string, isPlace: boolean, after: Neighbour | undefined): Refusal | undefined {
  if (!after || after.start >= place.startAfter) return undefined;
  if (after.hyphen) return /^\d/.test(after.word) ? { rule: 'longer-name', word: after.word } : undefined;
  if (place.manner.capitalNouns || !capitalBehind(place, after) || (!isPlace && !SINGLE.test(surface))) return undefined;
  // "Polska Agencja Prasowa"
  if (isPolish(surface)) return { rule: 'longer-name', word: after.word };
  if (isPlace && holds(index.institutions, cueHash(after.word))) return { rule: 'longer-name', word: after.word };
  const given = SINGLE.test(surface) && /\p{Ll}/u.test(surface) && holds(index.givenNames, cueHash(surface));
  // an organisation called like a given name stands before its head: "direttore generale Rai Roberto Sergio"
  if (!place.manner.english && !(given && isPlace)) return undefined;
  if (holds(index.titles, cueHash(after.word)) || holds(index.months, cueHash(after.word))) return undefined;
  // "the U.S. The talks": the stop ended the sentence too
  if (surface.endsWith('.') && OPENERS.has(foldText(after.word))) return undefined;
  return { rule: 'longer-name', word: after.word };
}

/** What stands in front and takes the place into its own name: "Конгресс США", "Parlament Wielkiej Brytanii", "РБК-Украина". */
function refuseBefore(index: Index, place: Beside, surface: string, isPlace: boolean, before: Neighbour | undefined): Refusal | undefined {
  if (!before) return undefined;
  const known = before.end <= place.endBefore;
  if (isPlace && !known && COMPASS.has(foldText(before.word)) && capitalBefore(place, before)) return { rule: 'longer-name', word: before.word };
  if (before.hyphen) {
    if (known) return isPlace ? pairHead(index, place) : undefined;
    const joined = isPlace && before.capital && !place.manner.capitalNouns && !COMPOUND.has(foldText(before.word));
    return joined ? { rule: 'longer-name', word: before.word } : undefined;
  }
  const head = institutionBefore(index, place) ?? electionBefore(index, place);
  // a name of several words is whole: "палата Конгресса США"
  if (head && (isPlace || (SINGLE.test(surface) && !PARTY.has(foldText(head.word)) && !HOUSES.has(foldText(head.word))))) return { rule: 'longer-name', word: head.word };
  // "(EUTM Mali)": in German, too, where any other noun has a capital
  const isAcronym = /^\p{Lu}{3,}$/u.test(before.word) && place.line === 'plain' && (place.text[before.start - 1] === '(' || (place.manner.capitalNouns && capitalBefore(place, before)));
  if (!known && isPlace && !place.manner.english && isAcronym) return { rule: 'longer-name', word: before.word };
  if (known || !isPlace || place.manner.english || place.manner.capitalNouns || !capitalBefore(place, before) || isCase(place.text, place.end)) return undefined;
  const hash = cueHash(before.word);
  // "Sekretarz Stanu USA": a title may have two words
  if (wordsBefore(place.text, before.start, 1).some(({ word }) => holds(index.titles, cueHash(word)))) return undefined;
  if (before.word.endsWith('.') || ARTICLES.has(foldText(before.word)) || holds(index.titles, hash) || holds(index.months, hash) || holds(index.givenNames, hash)) return undefined;
  return { rule: 'longer-name', word: before.word };
}

/** "Conselho NATO-Ucrânia": what takes in the first of two takes in the second. */
function pairHead(index: Index, { text, startBefore }: Beside): Refusal | undefined {
  const words = wordsBefore(text, startBefore, 2);
  const head = words.some(({ hyphen }) => hyphen) ? undefined : words.find(({ word, capital }) => capital && (isForum(word) || holds(index.institutions, cueHash(word))));
  return head ? { rule: 'longer-name', word: head.word } : undefined;
}

/**
 * The head of an institution's name that goes on to the place, right before it or with what it is for between:
 * "сената США", "Parliament of Ukraine", "Министерство обороны Украины", "Ministry of Defence of Ukraine". Only a head right in front may be small,
 * and not in English.
 */
function institutionBefore(index: Index, place: Beside): Neighbour | undefined {
  let between = 0;
  let linked = false;
  for (const word of wordsBefore(place.text, place.start, HEAD_REACH + 2)) {
    if (word.hyphen || ARTICLES.has(foldText(word.word))) return undefined;
    // "МИД Великобритании" is no ministry that a card knows by that word alone
    if (word.end <= place.endBefore) return between === 0 && !linked && word.capital && !place.manner.english && holds(index.institutions, cueHash(word.word)) ? word : undefined;
    if (LINKS.has(foldText(word.word))) {
      linked = true;
      continue;
    }
    if (between === 0 && MEMBERS.has(foldText(word.word))) return undefined;
    // "Bank of the West. Airbus …"
    if (word.word.endsWith('.') && !INITIAL.test(word.word) && word.capital) return undefined;
    // a preposition or "and" right before the place: it stands for itself
    if (word.word.length <= 3 && !word.capital && between === 0) return undefined;
    const adjacent = word.end + 1 >= place.start && !place.manner.english;
    if (holds(index.institutions, cueHash(word.word)) && (word.capital || adjacent || (between === 1 && !linked && !place.manner.english))) return word;
    if (++between >= HEAD_REACH || (place.manner.english && !word.capital)) return undefined;
  }
  return undefined;
}

/** "Выборы президента США", "wybory prezydenckie w USA": an event's name, whatever stands between. */
function electionBefore(index: Index, place: Beside): Neighbour | undefined {
  return wordsBefore(place.text, place.start, HEAD_REACH).find((word) => holds(index.elections, cueHash(word.word)) && word.end > place.endBefore);
}
