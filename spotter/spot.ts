// Text -> mentions: candidates from the scan, then the rules that decide which are mentions, each with its reason.
import { Bearers } from './bearers.ts';
import { cardsOf, type Index } from './format.ts';
import { lineOf, mannerOf, type Line, type Manner } from './manner.ts';
import { isLocated, Namesakes } from './namesakes.ts';
import { standsJoined } from './near-east.ts';
import { CLOSE, Presence } from './presence.ts';
import { refuse } from './refusals.ts';
import { scan } from './scan.ts';
import { Sport } from './sport.ts';
import { isWholeWord } from './segments.ts';
import { isOwnGiven, kindOf, support } from './support.ts';
import { cueHash, holds, type Neighbour, opensSentence, wordAfter, wordBefore } from './surroundings.ts';
import { isCutShort } from './titles-of-things.ts';
import { Flag, type Candidate, type Mention, type Reason, type Refusal, type Spotted, type Unmarked } from './types.ts';

/** Two cards of one name that the page supports nearly alike, by this share, are a draw: better no mark than the wrong one. */
const DRAW = 0.85;

interface Option {
  card: number;
  flags: number;
}

interface Place extends Candidate {
  block: number;
  line: Line;
  /** Cards it may be, with the flags of that name. */
  options: Option[];
}

/** At least two capitals, or every letter one: how acronyms are written. */
const hasCapitals = (surface: string) => (surface.match(/\p{Lu}/gu)?.length ?? 0) >= 2 || !/\p{Ll}/u.test(surface);

/** A single letter and a number may be a weapon or a measure: "F 16 giugno", "M 270 euro". */
const MEASURE = /^\p{L}[\s\u00A0]\d+$/u;

/** Whether what stands before says something: "Turkey said" is no bird. */
const speaks = (text: string, end: number) => SAYS.test(text.slice(end, end + 16));
const SAYS = /^ (?:said|says|told|announced|denied|denies|condemned|condemns|accused|accuses|warned|warns|urged|urges|vowed|vows|pledged|pledges|rejected|rejects|summoned|agreed|insisted|insists|jest|będzie|była|chce|może|musi|powinna)(?!\p{L})/u;

/** "Об этом сообщает DW", "según AP": an acronym behind a verb of reporting, or behind what says whose words these are, is who reports; in Cyrillic it may be any country's ministry. */
const isReporter = (text: string, { start, end }: Candidate) => /^(?:[A-Z]{2,}|ВВС|УП)$/.test(text.slice(start, end)) && REPORTS.test(text.slice(Math.max(0, start - REPORT_REACH), start));
const REPORT_REACH = 24;
const REPORTS =
  /(?:^|[\s,(–—-])(?:сообщает|сообщила|пишет|передает|передаёт|агентств(?:о|а|у|ом)|со ссылкой на|в беседе с|по данным|повідомляє|повідомила|пише|передає|з посиланням на|за даними|podaje|podała|pisze|informuje|agencj(?:a|i|ę|ą)|cytuje|uvedla|agentur(?:a|y|u|e|ou|ách)|riferisce|scrive|l['’]agenzia|rapporte|rapporté|l['’]agence|agencia|agência|según|de acuerdo con|dijo a|de acordo com|berichtet|meldet|nachrichtenagentur|laut|haber ajansı) ["«„“”]?$/iu;

/** "(AP) —" at the head of a report names the agency. */
const isDateline = (text: string, { start, end }: Candidate) => text[start - 1] === '(' && /^\)\s*[—–-]/u.test(text.slice(end, end + 3));

/** A title's article with a small word behind it is no title: "La stampa ne parla", "Le monde est fou". */
const SMALL_BEHIND_ARTICLE = /^(?:The|Le|La|Les|Il|Lo|El|Los|Die|Der|Das)\s\p{Ll}/u;

/** The dots of "A.U." may be left out, but not be spaces: "A U.S. official". */
const SPELT_APART = /^\p{Lu}(?:\s\p{Lu})+$/u;

/** Polish and Turkish endings stand behind an apostrophe: "Diomaye Faye'a", but not "Diomaye Faye a dit". */
const ENDING_APART = /\s(?:a|e|u|i|em|om|owi|ach|ego|emu|ym|in|un|nin|da|de|ta|te|dan|den|tan|ten|ya|ye|na|ne)$/;

/** A short Turkish or Portuguese name written with its own letters is no other word: "Çin" (China) but not "Cin", "Irã" but not "Ira". */
const hasOwnLetters = (surface: string) => surface.length <= 4 && /[çğışãÇĞİŞÃ]/u.test(surface);

/** Whether what is joined to the front fits the name: behind some words its article is not written, and a country behind an article is its adjective or its people ("الحكومة السورية", "המצרים"). */
function fitsJoined(index: Index, text: string, { start, joined }: Candidate, card: number, flags: number): boolean {
  if (flags & Flag.particle) return joined && /(?:[בלכ]|لل)$/u.test(text.slice(Math.max(0, start - 2), start));
  const article = text.slice(Math.max(0, start - 2), start) === 'ال' || text[start - 1] === 'ה';
  return !joined || !article || kindOf(index, card) === 'other' || kindOf(index, card) === 'weapon';
}

/** Rule 1: the cards a name may mean where it stands, after the rules of case. */
function optionsOf(index: Index, text: string, candidate: Candidate, line: Line, isAll: boolean): Option[] {
  const surface = text.slice(candidate.start, candidate.end);
  if (SMALL_BEHIND_ARTICLE.test(surface)) return [];
  const letter = /\p{L}/u.exec(surface)?.[0] ?? '';
  const small = letter !== letter.toUpperCase();
  const caseless = !small && letter === letter.toLowerCase();
  const capitals = hasCapitals(surface);
  const options: Option[] = [];
  for (const { card, flags } of cardsOf(index, candidate.entry)) {
    if (caseless && !fitsJoined(index, text, candidate, card, flags)) continue;
    if ((flags & Flag.exact && SPELT_APART.test(surface)) || (flags & Flag.form && ENDING_APART.test(surface))) continue;
    if (small && !(flags & Flag.lower) && !(flags & Flag.particle && /\p{Lu}/u.test(surface))) continue;
    if (flags & Flag.exact) {
      // an acronym counts as written; one that papers write in title case too ("Usa") is no longer exact
      if (!capitals) continue;
      // a line in capitals cannot tell an acronym from a word
      if (line === 'shouted' && !isAll) {
        options.push({ card, flags: flags | Flag.weak });
        continue;
      }
    }
    const isWord = flags & Flag.word && !(capitals && line !== 'shouted') && (line !== 'plain' || (opensSentence(text, candidate.start) && !speaks(text, candidate.end)));
    const sure = isDateline(text, candidate) || isReporter(text, candidate) || (kindOf(index, card) === 'place' && hasOwnLetters(surface));
    options.push({ card, flags: isWord || MEASURE.test(surface) ? flags | Flag.weak : sure ? flags & ~Flag.weak : flags });
  }
  return options;
}

/** Candidates of one block that do not overlap: from the left, the longest that its case allows. */
function placesOf(index: Index, text: string, block: number): Place[] {
  const places: Place[] = [];
  const candidates = scan(index, text);
  if (!candidates.length) return places;
  const line = lineOf(text);
  const whole = text.trim().length;
  let end = 0;
  for (const [at, candidate] of candidates.entries()) {
    if (candidate.start < end || isCutShort(text, candidates, at)) continue;
    const options = optionsOf(index, text, candidate, line, candidate.end - candidate.start === whole);
    if (!options.length || !isWholeWord(text, candidate.start, candidate.end)) continue;
    // the last full stop of "U.S." is a part of it
    const stop = /(?:^|[.\s(])\p{Lu}\.\p{Lu}$/u.test(text.slice(Math.max(0, candidate.start - 1), candidate.end)) && text[candidate.end] === '.' ? 1 : 0;
    const place = withGivenNames(index, text, { ...candidate, end: candidate.end + stop, block, line, options }, places.at(-2)?.end ?? 0);
    // "Доминика Рааба" is no island: what stood before was a given name
    if (place.start < end) places.pop();
    places.push(place);
    ({ end } = place);
  }
  return places;
}

/** A surname with the person's own given names or initials beside it is the full name, in whatever form: "В. Путина", "Сергею Шойгу". */
function withGivenNames(index: Index, text: string, place: Place, floor: number): Place {
  for (const option of place.options) {
    if (!(option.flags & Flag.surname) || option.flags & Flag.never) continue;
    // a single letter is an initial only with its full stop: "В Путина" starts with a preposition
    const isOwn = ({ word, capital }: Neighbour) => capital && isOwnGiven(index, option.card, word) && !/^\p{L}$/u.test(word);
    let { start, end } = place;
    for (let before = wordBefore(text, start); before && before.start >= floor && isOwn(before); before = wordBefore(text, start)) ({ start } = before);
    if (start === place.start) {
      const after = wordAfter(text, end);
      if (after && !after.hyphen && isOwn(after)) ({ end } = after);
    }
    if (start !== place.start || end !== place.end) return { ...place, start, end, options: [{ card: option.card, flags: option.flags & ~(Flag.weak | Flag.surname | Flag.word) }] };
  }
  return place;
}

interface Page {
  index: Index;
  blocks: readonly string[];
  /** Told once, and only if a name was found. */
  manner: () => Manner;
  presence: Presence;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const isWeapon = (index: Index, place: Place) => place.options.every(({ card }) => kindOf(index, card) === 'weapon');

/** Whether it can only be a country or a city. */
const isPlace = (index: Index, place: Place) => place.options.every(({ card }) => kindOf(index, card) === 'place');

function refusalsOf(page: Page, places: readonly Place[], at: number, place: Place): (Refusal | undefined)[] {
  const next = places[at + 1];
  const beside = {
    text: page.blocks[place.block]!,
    start: place.start,
    end: place.end,
    line: place.line,
    manner: page.manner(),
    startBefore: places[at - 1]?.start ?? 0,
    endBefore: places[at - 1]?.end ?? 0,
    startAfter: next?.start ?? Infinity,
    placeAfter: next !== undefined && isPlace(page.index, next),
  };
  return place.options.map(({ card, flags }) => refuse(page.index, beside, card, flags));
}

/** The one option that counts without support. */
function onlyStrong(options: readonly Option[]): Option | undefined {
  const strong = options.filter(({ flags }) => !(flags & Flag.weak));
  return strong.length === 1 ? strong[0] : undefined;
}

/** Rules 2 and 4: the card that the page supports most, and why. */
function decide({ index, blocks, presence }: Page, place: Place): { card: number; reason: Reason } | Refusal {
  const text = blocks[place.block]!;
  const strong = onlyStrong(place.options);
  if (strong) {
    // "Luís Montenegro" stands on the page in full: "Montenegro" is he, but for "in Montenegro"
    const named = place.options.find(({ card, flags }) => flags & Flag.surname && presence.hasStrong(card));
    return named && !isLocated(text, place) ? { card: named.card, reason: { rule: 'full-name-on-page' } } : { card: strong.card, reason: { rule: 'strong' } };
  }
  const backed = place.options
    .flatMap(({ card }) => {
      const found = support(index, text, place, card, presence);
      // behind joined Hebrew or Arabic words a short name is twice in doubt: two related cards must speak for it
      const isDoubly = found?.reason.rule === 'related' && found.reason.cards.length > 1 && standsJoined(text.slice(place.start, place.end), kindOf(index, card));
      if (place.joined && !presence.has(card) && !isDoubly) return [];
      return found ? [{ card, ...found }] : [];
    })
    .sort((a, b) => b.weight - a.weight);
  const [best, second] = backed;
  if (!best) return { rule: 'no-support' };
  if (second && second.weight > best.weight * DRAW) return { rule: 'draw' };
  if (second && best.reason.rule === 'related') return { card: best.card, reason: { rule: 'most-support', cards: best.reason.cards } };
  return best;
}

/** Names left over that are looked at on each side. */
const PAIR_REACH = 4;

/** Two names that neither page nor title supports speak for each other in one clause, if just one card of each is related to the other: "Prodi battuto al Senato", but not "Li Xi". */
function pairOf(index: Index, left: readonly Place[], at: number): { card: number; reason: Reason } | undefined {
  const place = left[at]!;
  const near = left.slice(Math.max(0, at - PAIR_REACH), at + PAIR_REACH + 1).filter((other) => other.block === place.block && Math.abs(other.start - place.start) <= CLOSE && (other.start > place.end + 1 || place.start > other.end + 1));
  const backed = place.options.flatMap(({ card }) => {
    const related = index.related.subarray(index.relatedAt[card], index.relatedAt[card + 1]);
    const cards = near.flatMap(({ options }) => options.map((option) => option.card)).filter((other) => other !== card && holds(related, other));
    return cards.length > 0 ? [{ card, reason: { rule: 'related' as const, cards } }] : [];
  });
  return backed.length === 1 && !place.joined ? backed[0] : undefined;
}

/**
 * The mentions of a page's blocks, in order, and the names seen but left alone.
 * @param known cards already found on the page, by an earlier call
 */
export function spot(index: Index, blocks: readonly string[], known: Iterable<number> = []): Spotted {
  const mentions: Mention[] = [];
  const unmarked: Unmarked[] = [];
  let open: Place[] = [];
  const page: Page = { index, blocks, manner: once(() => mannerOf(blocks)), presence: new Presence(known) };
  const mark = (place: Place, card: number, strong: boolean, reason: Reason) => {
    mentions.push({ block: place.block, start: place.start, end: place.end, card, strong, reason });
    page.presence.add(card, place.block, place.start, strong);
  };
  const leave = (place: Place, refusal: Refusal) =>
    unmarked.push({ block: place.block, start: place.start, end: place.end, cards: place.options.map((option) => option.card), refusal });

  const found = blocks.map((text, block) => placesOf(index, text, block));
  const namesakes = new Namesakes(index);
  const sport = new Sport(blocks);
  const bearers = new Bearers();
  const isTitle = (word: string) => holds(index.titles, cueHash(word));
  for (const places of found) {
    places.forEach((place, at) => {
      if (place.line === 'plain' && isPlace(index, place) && !page.manner().capitalNouns) namesakes.look(blocks[place.block]!, place, places[at - 1]?.end ?? 0);
    });
  }

  found.forEach((places) => {
    places.forEach((place, at) => {
      // what is never one card may be another: "New York Times" is no city
      const real = { ...place, options: place.options.filter((option) => !(option.flags & Flag.never)) };
      const surface = blocks[place.block]!.slice(place.start, place.end);
      if (!real.options.length && isWeapon(index, place)) bearers.note(surface);
      if (!real.options.length) return;
      const namesake = isPlace(index, real) && (namesakes.refusal(blocks[real.block]!, real) ?? sport.refusal(real.block, real.start, real.end, isTitle));
      const refusals = namesake ? real.options.map(() => namesake) : refusalsOf(page, places, at, real);
      const bearer = isWeapon(index, real) ? bearers.refusal(surface, refusals[0]) : undefined;
      if (bearer) refusals.fill(bearer);
      const options = real.options.filter((_, option) => !refusals[option]);
      if (!options.length) {
        leave(real, refusals[0]!);
        return;
      }
      const strong = onlyStrong(options);
      if (strong && !options.some(({ card, flags }) => card !== strong.card && flags & Flag.surname)) mark(place, strong.card, true, { rule: 'strong' });
      else open.push({ ...place, options });
    });
  });

  // twice: a name that was settled late speaks for one that stands early
  const refused: Refusal[] = [];
  for (const last of [false, true]) {
    const left: Place[] = [];
    for (const place of open) {
      const decision = decide(page, place);
      if ('card' in decision) mark(place, decision.card, decision.reason.rule === 'strong', decision.reason);
      else {
        left.push(place);
        if (last) refused.push(decision);
      }
    }
    open = left;
  }
  open.forEach((place, at) => {
    const pair = pairOf(index, open, at);
    if (pair) mark(place, pair.card, false, pair.reason);
    else leave(place, refused[at]!);
  });
  const inOrder = (a: { block: number; start: number }, b: { block: number; start: number }) => a.block - b.block || a.start - b.start;
  return { mentions: mentions.sort(inOrder), unmarked: unmarked.sort(inOrder) };
}
