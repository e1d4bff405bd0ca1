// Sport: in a report of a match the name of a country is its team, unless something happens in it.
import { foldText } from './fold.ts';
import { wordBefore } from './surroundings.ts';
import type { Refusal } from './types.ts';

/** So many different words of sport make a page a report of it; news of other things borrows one or two. */
const LEAST = 5;
/** Text looked at, UTF-16 units: a report says early what it is. */
const REACH = 20_000;

/** Beginnings of words that hardly anything but a report of sport uses. "|" ends a word that others only begin like. */
const WORDS =
  'football soccer goalkeep midfield striker| strikers| defender| defenders| referee semifinal semi-final quarterfinal quarter-final halftime fifa| uefa| offside| knockout goalless equaliser equalizer tournament coach championship playoff rugby cricket| tennis basketball volleyball handball hockey wicket innings olympic medal| medals| medallist medalist freestyle qualifier| qualifiers| fixture| fixtures| batsman bowler| nba| nfl| mlb| nhl| wnba| atp| wta| grand.slam world.cup cyclist| ' +
  'gol| calcio| calciator portiere| centrocamp attaccante| arbitro| girone| allenator torneo| campionato pareggi scudetto capocannonier tifosi coppa| tennist azzurr ottavi| quarti.di finali| finale| semifinal derby| ct| ' +
  'futebol fútbol futbol portero| delanter árbitro| entrenador| goleador golead goleiro| campeonato campeón eliminatorias| jugador| jugadores| jogador| zagueiro atacante| ' +
  'footballeur attaquant| arbitre| entraîneur tournoi championnat demi-finale buteur sélectionneur match| matchs| essai| essais| xv.de handball ligue.1 coupe.d rugbym mi-temps ' +
  'fußball torwart torhüter stürmer| schiedsrichter halbfinale viertelfinale trainer| bundesliga meisterschaft nationalmannschaft länderspiel elfmeter spieltag cheftrainer nachspielzeit vfb| vfl| dfb länderspiel saison| pokal tore| torschütz ' +
  'футбол вратар полузащит нападающ тренер сборная| сборной| сборную| сборные| сборных| чемпионат турнир полуфинал матч хокке волейбол баскетбол шайб олимпи чемпион болельщик кубок| кубка| гол| теннис биатлон арбитр| пенальти групповом.этапе гандбол уефа| фифа| ' +
  'воротар півзахисн нападник збірна| збірної| збірній| збірну| збірні| чемпіонат турнір півфінал хоке олімпі чемпіон вболівальн теніс біатлон матч м.яч пенальті гол| голи| голів| ворота| уєфа| фіфа| гандбол ' +
  'piłkarz piłka| piłki| bramkarz pomocnik napastnik trener reprezentacj mistrzostw turniej półfinał mecz siatkar siatków hokej koszykar koszyków finał olimpijsk kibic ekstraklas rozgrywk gola| gole| goli| bramk kolejce| lm| pucharu| boisk ' +
  'fotbal brankář záložník útočník| trenér mistrovství turnaj zápas semifinále čtvrtfinále utkání| gól mužstv hokej extralig ligy| ' +
  'futbolcu| süper.lig| deplasman teknik.direktör| stoper transfer kupası| kaleci| derbi| şampiyon turnuva hakem| forvet maç| maçı| maçta| basketbol voleybol';
/** The same in scripts whose words begin with others, or are not parted. */
const PARTS =
  'مباراة منتخب الدوري لاعب المدرب التصفيات البطولة المرمى القدم|فوتبال دروازه‌بان سرمربی بازیکن قهرمانی تیم.ملی لیگ.برتر جام.جهانی ورزشگاه آفساید نیمه.نهایی گلزن انتخابی كأس.العالم ملعب حارس.مرمى المونديال ركلة.جزاء|כדורגל שוער נבחרת ליגת מאמן אליפות הגביע כדורסל|' +
  '进球 進球 球队 球隊 世界杯 世界盃 足球 联赛 聯賽 球员 球員 教练 教練 门将 門將 决赛 決賽 冠军 冠軍 篮球 籃球 欧洲杯 歐洲盃 比赛 比賽 射门 射門 点球 點球';
const anyOf = (list: string) => list.split(/[ ]/).map((word) => word.replace('|', '(?!\\p{L})')).join('|');
/** A score, "3:2", is one of them too. */
const SPORT = new RegExp(`(?<!\\p{L})(?:${anyOf(WORDS)})|${PARTS.replaceAll(' ', '|')}|(?<score>(?<![\\d.:–-])\\d{1,2}[:–-]\\d{1,2}(?![\\d.:–-])|[\\d۰-۹] بر [\\d۰-۹])`, 'gu');
/** In front of a place: there it happens. */
const IN = new Set(foldText('في إلى من در به از in at near from to around across nel nella nei in a ad da en au aux à dans em no na nach aus bei im в у на из с під біля із w we z na do v ve z do'.normalize()).split(' '));

/** The same, joined to the place or without a space. */
const JOINED_IN = /(?:(?:^|[\s"«(])ו?[בלמ]|(?:^|\s)[وف]?[بل]|[在于於赴从從访訪])$/u;

/** Right in front of a country: its side, in a report of whatever. */
const TEAM = /(?:^|[^\p{L}])(?:تیم[ \u200C]ملی(?: فوتبال)?|و?ل?منتخب|נבחרת|збірн(?:а|ої|ій|у|ою)|сборн(?:ая|ой|ую)|reprezentac(?:ja|ji|ję|ją|e|i)|mecz(?:u|em)? z|zápas(?:u|e|em)? s|utkání s|nationalmannschaft von|nazionale (?:del|dell['’]|della|di)|sele[cç](?:ción|ão) d[eao])\s?$/iu;
const TEAM_REACH = 24;
const DATELINE = /^,\s\d{1,2}\s/u;

/** Whether a page reports on sport, told once and only when somebody asks. */
export class Sport {
  readonly #blocks: readonly string[];
  #isReport: boolean | undefined;

  constructor(blocks: readonly string[]) {
    this.#blocks = blocks;
  }

  /** A place's name that is its team here: not behind a title, nor at the head of a dateline ("МОСКВА, 22 янв"). */
  refusal(text: string, start: number, end: number, isTitle: (word: string) => boolean): Refusal | undefined {
    if (TEAM.test(text.slice(Math.max(0, start - TEAM_REACH), start))) return { rule: 'team' };
    this.#isReport ??= this.#look();
    const before = this.#isReport ? wordBefore(text, start) : undefined;
    if (!this.#isReport || (before && isTitle(before.word)) || DATELINE.test(text.slice(end, end + 6)) || (before && IN.has(foldText(before.word))) || JOINED_IN.test(text.slice(Math.max(0, start - 4), start))) return undefined;
    return { rule: 'team' };
  }

  #look(): boolean {
    const met = new Set<string>();
    let left = REACH;
    for (const block of this.#blocks) {
      for (const { 0: word, groups } of block.slice(0, left).toLowerCase().matchAll(SPORT)) {
        if (met.add(groups!['score'] ? 'score' : word).size >= LEAST) return true;
      }
      left -= block.length;
      if (left <= 0) return false;
    }
    return false;
  }
}
