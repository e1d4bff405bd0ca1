// Sport: in a report of a match the name of a country is its team, unless something happens in it.
import { foldText } from './fold.ts';
import { SPORT, WEIGHT } from './sport-words.ts';
import { wordsBefore } from './surroundings.ts';
import type { Refusal } from './types.ts';

/** What the different words of a page must weigh to make it a report of sport, or those around a place on another page. */
const LEAST = 4;
/** Without any sure word, field words must weigh as much: the politics of a World Cup has many of them. */
const LEAST_UNSURE = 5;
/** UTF-16 units that are judged together: two sentences or so; also how far around a place is looked. */
const STRETCH = 250;
/** Of a report, at least this share of the text stands in stretches that have a word of it; of a press review with an item of sport, less. */
const SHARE = 0.55;
/** A long report with so much weight may be thinner. */
const RICH = 8;
const SHARE_OF_RICH = 0.3;
/** Text looked at to tell a page, UTF-16 units: a report says early what it is. And at most so much in all: what comes later is no item of sport. */
const REACH = 20_000;
const MOST = 100_000;

/** In front of a place: there it happens. */
const IN = new Set(foldText('في إلى من در به از in at near from to into around across nel nella nelle negli nei in a ad da en desde hasta au aux à dans em no na nos nas nach aus bei im в во у на из с под біля із w we z ze na do v ve z do قارة مدينة بمدينة شهر місті городе mieście městě'.normalize()).split(' '));
/** The same, joined to the place or without a space. */
const JOINED_IN = /(?:(?:^|[\s"«(])ו?[בלמ]|(?:^|\s)[وف]?[بل]|[在于於赴从從访訪])$/u;
/** The same behind a Turkish place: "İspanya'da oynandı". */
const TURKISH_IN = /^['’][dt][ea](?:ki)?(?!\p{L})/u;
/** Polish "z" means from, or with the other side: "z Ekwadorem", "ze Stanami". */
const WITH = new Set(['z', 'ze']);
const INSTRUMENTAL = /(?:ą|em|mi)$/u;
/** Small words between a title and its country. */
const OF = new Set(['of', 'the', 'di', 'del', 'della', 'degli', 'dei', 'de', 'des', 'du', 'do', 'da', 'dos', 'der', 'von']);
/** "a" is to or in; elsewhere it is an article, stands before an object, or is and ("a Suécia venceu", "venció a Suecia", "a Švédsko"). */
const ITALIAN = /(?<!\p{L})(?:di|il|della|gli|nel)(?!\p{L})/u;
/** To the other side, not where to. */
const TO_SIDE = /(?:defeat|loss|lost|loses?|losing) to $/u;

/** Right in front of a country: its side, a match or what its sides play for, in a report of whatever. */
const TEAM = new RegExp(
  '(?:^|[^\\p{L}])(?:' +
    'تیم[ \u200C]ملی(?: فوتبال)?|و?ل?منتخب|נבחרת|הפועל|' +
    'збірн(?:а|ої|ій|у|ою|і|их|им|ими)|сборн(?:ая|ой|ую|ые|ых|ым|ыми)|reprezentac(?:ja|ji|ję|ją|e|i)|nationalmannschaft von|nazionale (?:del|dell[\'’]|della|di)|sele[cç](?:ción|ão) d[eao]|' +
    'матч(?:а|у|ем|е|і|и|ей|ів)?|mecz(?:u|em|ach)?(?: towarzysk\\p{L}{1,3})?(?: ze?)?|zápas(?:u|e|em|y)?(?: s)?|utkání(?: s)?|' +
    '(?:super)?copa d[eo]l?|taça d[eo]|(?:super)?coppa (?:d[\'’]|di|del)|coupe (?:de|d[\'’])|кубок|кубка|чемпіонату?|чемпионата?' +
    ')\\s?$',
  'iu',
);
const TEAM_REACH = 36;
/** Right behind a place in Chinese: its side, or an event that is called after it. */
const CHINESE_TEAM = /^(?:[男女]?[队隊](?![伍员員长長友])|(?:国家|國家|代表)[队隊]|\p{Script=Han}{0,4}(?:公开赛|公開賽|大奖赛|大獎賽|挑战赛|挑戰賽|锦标赛|錦標賽|马拉松|馬拉松)|冬?奥运|冬?奧運|冬奥|冬奧|亚运|亞運|世界杯|世界盃|巨蛋)/u;
/** A town with a masculine article in Italian is its club: towns have none, and where they have they are feminine. */
const ITALIAN_CLUB = /(?:^|[^\p{L}])(?:il|del|al|dal|sul|nel) $/iu;
const ITALIAN_TOWN = /^(?:Napoli|Milan|Torino|Bologna|Genova|Venezia|Verona|Palermo|Firenze|Parma|Bari)$/u;
const DATELINE = /^,\s\d{1,2}\s/u;
/** The same at the head of a block: "Berlin. Der …", "MADRID (AP) —", "Paris, Frankreich - …". */
const CITY_LINE = /^(?:\.\s\p{Lu}|\s\([\p{L}/ ]{2,16}\)\s?[-–—]|,\s\p{Lu}\p{L}{1,20}\s[-–—]\s)/u;
const AND = '\\s(?:and|e|ed|y|et|und|i|oraz|и|та|й|і|ve|و|ו)\\s';
/** Between one side and the other: "utkání Turecka s Nizozemskem". */
const PAIR = new RegExp(`^(?:${AND}|\\s?[-–—]\\s?|\\s(?:s|se|z|ze|v|vs\\.?|gegen|contre|contra|contro|против|проти)\\s)$`, 'u');
/** Between the members of one list: "we Włoszech, USA i Francji". A comma alone may part two clauses. */
const LAST_OF_LIST = new RegExp(`^,?(?:${AND}|\\sa\\s)$`, 'u');
const GOES_ON = new RegExp(`^(?:,\\s|,?${AND}|\\sa\\s|\\s[-–—]\\s)\\p{L}`, 'u');

interface Hit {
  at: number;
  stem: string;
  weight: number;
}

/** A few sentences, and the words of sport in them. */
interface Stretch {
  length: number;
  hits: Hit[];
}

/** What forms of one word have in common: "maçı" and "maçta", "champion" and "championship". */
const stemOf = (word: string) => word.slice(0, word.length > 5 ? 4 : 3);

/** Longest of what links two places, UTF-16 units. */
const LONGEST_LINK = 10;

/** Whether a page, or what stands around a place, reports on sport: told once and only when somebody asks. */
export class Sport {
  readonly #blocks: readonly string[];
  readonly #met = new Map<number, readonly Stretch[]>();
  #isReport: boolean | undefined;
  #left = MOST;
  /** The place before, and whether it is a side; unknown outside a report. */
  #last: { text: string; end: number; side: boolean | undefined } = { text: '', end: 0, side: undefined };

  constructor(blocks: readonly string[]) {
    this.#blocks = blocks;
  }

  /** A place's name that is its team here: not behind a title, nor at the head of a dateline ("МОСКВА, 22 янв"). */
  refusal(block: number, start: number, end: number, isTitle: (word: string) => boolean): Refusal | undefined {
    const text = this.#blocks[block]!;
    const side = this.#isSide(text, start, end) || ((this.#isReport ??= this.#look()) || this.#isNearReport(block, start) ? !this.#isHost(text, start, end, isTitle) : undefined);
    this.#last = { text, end, side };
    return side ? { rule: 'team' } : undefined;
  }

  #isSide(text: string, start: number, end: number): boolean {
    const before = text.slice(Math.max(0, start - TEAM_REACH), start);
    if (TEAM.test(before) || CHINESE_TEAM.test(text.slice(end, end + 8)) || (ITALIAN_CLUB.test(before) && ITALIAN_TOWN.test(text.slice(start, end)))) return true;
    return this.#last.side === true && PAIR.test(this.#link(text, start));
  }

  /** What stands between the place before and this one, if it is short. */
  #link(text: string, start: number): string {
    return this.#last.text === text ? text.slice(this.#last.end, Math.min(start, this.#last.end + LONGEST_LINK)) : '';
  }

  #isHost(text: string, start: number, end: number, isTitle: (word: string) => boolean): boolean {
    const link = this.#last.side === false ? this.#link(text, start) : '';
    if (LAST_OF_LIST.test(link) || (link === ', ' && GOES_ON.test(text.slice(end, end + LONGEST_LINK)))) return true;
    if (DATELINE.test(text.slice(end, end + 6)) || (start === 0 && CITY_LINE.test(text.slice(end, end + 30))) || JOINED_IN.test(text.slice(Math.max(0, start - 4), start)) || TURKISH_IN.test(text.slice(end, end + 6))) return true;
    const [before, ...further] = wordsBefore(text, start, 3);
    if (!before) return false;
    const holder = [before, ...further].find(({ word }) => !OF.has(word.toLowerCase()));
    if (holder && isTitle(holder.word)) return true;
    const word = foldText(before.word);
    if (before.word.toLowerCase() === 'a' && !ITALIAN.test(text.slice(Math.max(0, start - STRETCH), end + STRETCH))) return false;
    return IN.has(word) && !(WITH.has(word) && INSTRUMENTAL.test(text.slice(start, end))) && !TO_SIDE.test(text.slice(Math.max(0, start - 14), start));
  }

  /** The different words of sport of each stretch of a block, and what they weigh. */
  #stretches(block: number): readonly Stretch[] {
    const known = this.#met.get(block);
    if (known) return known;
    const text = this.#blocks[block]!.slice(0, Math.max(0, Math.min(REACH, this.#left))).toLowerCase();
    this.#left -= text.length;
    const stretches = Array.from({ length: Math.ceil(text.length / STRETCH) }, (_, at): Stretch => ({ length: Math.min(STRETCH, text.length - at * STRETCH), hits: [] }));
    for (const { 0: word, index: at, groups } of text.matchAll(SPORT)) {
      const kind = kindOf(groups!);
      stretches[Math.floor(at / STRETCH)]!.hits.push({ at, stem: kind.isScore ? 'score' : stemOf(word), weight: kind.weight });
    }
    this.#met.set(block, stretches);
    return stretches;
  }

  #isNearReport(block: number, start: number): boolean {
    const stretch = Math.floor(start / STRETCH);
    const beside = this.#stretches(block).slice(Math.max(0, stretch - 1), stretch + 2);
    const hits = beside.flatMap((each) => each.hits.filter(({ at }) => Math.abs(at - start) <= STRETCH));
    return isEnough(hits, LEAST);
  }

  #look(): boolean {
    const all: Stretch[] = [];
    let left = REACH;
    for (let block = 0; block < this.#blocks.length && left > 0; block++) {
      all.push(...this.#stretches(block));
      left -= this.#blocks[block]!.length;
    }
    const lengthOf = (stretches: readonly Stretch[]) => stretches.reduce((sum, { length }) => sum + length, 0);
    const share = lengthOf(all.filter(({ hits }) => hits.some(({ weight }) => weight > 0))) / lengthOf(all);
    return share >= SHARE_OF_RICH && isEnough(all.flatMap(({ hits }) => hits), share >= SHARE ? LEAST : RICH);
  }
}

/** Whether the different words together weigh so much, and one of them at least is a sure one. */
function isEnough(hits: readonly Hit[], least: number): boolean {
  const weights = new Map<string, number>();
  for (const { stem, weight } of hits) weights.set(stem, Math.max(weight, weights.get(stem) ?? weight));
  const all = [...weights.values()];
  const sum = all.reduce((total, weight) => total + weight, 0);
  return sum >= (all.includes(WEIGHT.sure) ? least : Math.max(least, LEAST_UNSURE));
}

/** "3:1" and "44-8" can only be scores; "20:30" may be a time, "2-3" a range. */
function isSureScore(home: string, sign: string, away: string): boolean {
  if (sign === ':') return away.length === 1 || Number(home) > 24;
  return Number(home) >= Number(away) || home === '0';
}

function kindOf(found: Record<string, string | undefined>): { isScore: boolean; weight: number } {
  const { sure, field, politics, surePart, fieldPart, politicsPart, home, sign, away } = found;
  if ((sure ?? surePart) !== undefined) return { isScore: false, weight: WEIGHT.sure };
  if ((field ?? fieldPart) !== undefined) return { isScore: false, weight: WEIGHT.field };
  if ((politics ?? politicsPart) !== undefined) return { isScore: false, weight: WEIGHT.politics };
  return { isScore: true, weight: home === undefined || isSureScore(home, sign!, away!) ? WEIGHT.sure : WEIGHT.field };
}
