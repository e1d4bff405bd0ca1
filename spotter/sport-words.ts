// The words by which a report of sport is told, in fifteen languages, and what each of them weighs.

/**
 * Beginnings of words that hardly anything but a report of a game uses. "|" ends a word that others only begin like; "." is any one sign.
 * Attackers, defenders and guards are none of them: wars have them too.
 */
const SURE_WORDS =
  'goalkeep midfield striker| halftime half-time goalless equaliser equalizer semifinal semi-final quarterfinal quarter-final offside playoff play-off wicket innings batsm tiebreak touchdown quarterback grand.slam medalist medallist freestyle stoppage.time penalty.shoot winger| wingers| batting| ' +
  'gol| calciator portiere| centrocamp capocannonier scudetto ottavi.di.finali quarti.di.finali doppietta| fuorigioco dribbling rossoner nerazzurr bianconer differenza.reti primo.tempo| commissario.tecnico calcio.d.angolo calcio.di.rigore ' +
  'mi-temps demi-final quart.de.final quarts.de.final huitièmes.de.final buteur lucarne| corner| passe.décisive tirs.au.but gardien.de.but rugbym ' +
  'portero| delanter mediocampist goleador golead goles| goleiro zagueir artilheir rebotes| penalti baloncest cuartos.de.final octavos.de.final oitavas.de.final quartas.de.final fase.de.grupos brasileirão triplo.salto ' +
  'spielmacher| slalom| weltrangliste hopman.cup davis.?cup elfmeter ' +
  'вратар голкипер полузащит форвард шайб полуфинал четвертьфинал плей-офф пенальти хет-трик овертайм гандбол биатлон групповом.этапе ' +
  'воротар голкіпер півзахисн форвард півфінал чвертьфінал плей-оф пенальті кутового| гандбол біатлон ' +
  'piłkarz piłkarsk bramkarz półfinał ćwierćfinał siatkar siatków koszykar koszyków ekstraklas baraż selekcjoner zremisow skoczk skoków.narc skokach.narc rzut.karny rzutów.karn gola| goli| ' +
  'brankář semifinále čtvrtfinále extralig gól| góly| gólman přesilov trestný.kop trestných.stříl ' +
  'futbolcu teknik.direktör stoper| kaleci forvet deplasman penaltı ceza.saha meşin.yuvarlak golü golle süper.lig|';

/** The same of words that politics borrows, or that stand wherever sport is business, law or a guest's seat. */
const FIELD_WORDS =
  'football soccer referee| referees fifa| uefa| tournament coach championship rugby cricket| tennis basketball volleyball handball hockey olympic olympian medal| medals| qualifier| qualifiers| fixture| fixtures| bowler| knockout strikers| defender| defenders| nba| nfl| mlb| nhl| wnba| atp| wta| world.cup premier.league champions.league league| match(?!e[dr]|in|l) athlet kick-off| goals| teams| finals| cyclist| derby| ' +
  'calcio| attaccante| arbitro| girone| gironi| allenat torneo| campionato tifos coppa| tennist azzurr finale| stadio| classifica| qualificazion mondiale.d mondiali.d scontro.diretto serie.[ab]| ct| ' +
  'futebol fútbol futbol árbitro| entrenador| treinador| campeonato campeón campeon campeão campeões eliminatorias| jugador| jugadores| jogador atacante| torneio medalla medalha olímpic juegos| jogos| atleta| atletas| atletismo euroliga| euroleague| libertadores| conmebol marcador| canoagem ' +
  'footballeur attaquant| arbitre| entraîneur tournoi championnat sélectionneur buts| joueurs| maillot| xv.de ligue.1| coupe.d six.nations ' +
  'stürmer| trainer| cheftrainer vfb| vfl| dfb dhb öfb ösv saison| pokal halbzeit tore| toren| wm- em- supercup turnier trainerteam ' +
  'футбол нападающ тренер сборная| сборной| сборную| сборные| сборных| чемпионат турнир матч хокке волейбол баскетбол олимпи чемпион болельщик кубок| кубка| гол| голы| теннис арбитр| уефа| фифа| кхл| рпл| финалист евро-20 премьер-лиг спортсмен ' +
  'нападник збірна| збірної| збірній| збірну| збірні| чемпіонат турнір хоке олімпі чемпіон вболівальн теніс матч м.яч голи| голів| голом| ворота| уєфа| фіфа| упл| прем.єр-ліг рахунком| спортсмен ' +
  'piłka| piłki| pomocnik napastnik trener reprezentacj reprezentant mistrzostw turniej mecz hokej finał olimpijsk kibic rozgrywk gole| bramk kolejce| lm| pucharu| boisk eliminacj szkoleniow mundial konkurs.drużyn lig.narodów| podium| ' +
  'fotbal záložník útočník| trenér mistrovství turnaj zápas utkání| mužstv hokej ligy| poločas branek| olymp tenist ' +
  'transfer kupası| derbi| şampiyon turnuva hakem maç| maçı maça| maçt maçl lig| ligi| ligin| basketbol voleybol taraftar galibiyet mağlup averaj| berabere|';

/** The same in scripts whose words begin with others, or are not parted, and in German, whose nouns are joined. */
const SURE_PARTS =
  'torhüter torwart bundestrainer nationaltrainer länderspiel testspiel halbfinale viertelfinale achtelfinale nachspielzeit torschütz nationalspieler handballer skispring spieltag heimspiel auswärtsspiel torjäger gegentor tabellenführ ' +
  'المرمى حارس.مرمى ركلة.جزاء ضربة.جزاء ركلات.الترجيح الشوط.الأول الشوط.الثاني نصف.النهائ[يى] ربع.النهائ[يى] أهداف.مقابل مقابل.هدف دور[يى].أبطال دروازه‌بان سرمربی نیمه.نهایی گلزن آفساید لیگ.برتر پنالتی שוער חצי.גמר רבע.גמר ריבאונד אסיסט ';
const FIELD_PARTS =
  'fußball handball eishockey nationalmannschaft meisterschaft weltcup weltmeister europameister bundesliga olympi schiedsrichter ' +
  'مباراة مباريات منتخب الدور[يى] لاعب المدرب التصفيات البطولة كرة.القدم كأس.العالم ملعب المونديال ليفربول ريال.مدريد فوتبال بازیکن قهرمانی تیم.ملی جام.جهانی ورزشگاه باشگاه انتخابی כדורגל נבחרת ליגת מאמן משחק מכבי אליפות הגביע כדורסל יורוליג ' +
  '进球 進球 球队 球隊 世界杯 世界盃 足球 联赛 聯賽 球员 球員 教练 教練 门将 門將 决赛 決賽 冠军 冠軍 篮球 籃球 欧洲杯 歐洲盃 比赛 比賽 射门 射門 点球 點球';

/** Words of politics and war: they speak against a report of sport, and for news of what sport is used for. */
const POLITICS_WORDS =
  'sanction| sanctions sanctioned boycott doping| human.rights government parliament invasion war.in| war.on| wartime troops| missile| missiles drones| killed| ceasefire airstrike shot.down migrant protest| protests police| ' +
  'sanzion boicott governo parlamento invasione guerra| esercito truppe| missili uccis diritti.umani cessate ' +
  'dopage gouvernement parlement guerre| droits.humains troupes| armée tués| sancion gobierno invasión invasão boicot tropas| ejército exército misil míssil derechos.humanos direitos.humanos ' +
  'sanktion boykott regierung parlament krieg menschenrecht truppen soldat raketen getötet ' +
  'санкци бойкот допинг вторжен правительств парламент война| войны| войну| войне| войск| обстрел ракеты| ракетами ракетн[ыо] погиб беспилотник протест ' +
  'санкці допінг вторгнен уряд війна| війни| війну| війні| військ обстріл ракети| загинул безпілотник ' +
  'sankcj bojkot inwazj rząd| rządu| wojna| wojny| wojnę| wojsk pocisk zabit sankc invaz vláda| vlády| válka| války| válku| vojsk ' +
  'yaptırım boykot işgal| hükümet savaş| savaşı füze asker';
const POLITICS_PARTS = 'عقوبات الحرب الحكومة صواريخ غارة الجيش مقتل تحریم جنگ دولت موشک ارتش סנקציות מלחמה ממשלה טילים צבא 制裁 战争 戰爭 政府 抵制 人权 人權 导弹 飛彈 军队 軍隊';

const anyOf = (list: string) => list.trim().split(' ').map((word) => word.replace('|', '(?!\\p{L})')).join('|');
const WORD = `(?<!\\p{L})(?:(?<sure>${anyOf(SURE_WORDS)})|(?<field>${anyOf(FIELD_WORDS)})|(?<politics>${anyOf(POLITICS_WORDS)}))`;
const PART = `(?<surePart>${anyOf(SURE_PARTS)})|(?<fieldPart>${anyOf(FIELD_PARTS)})|(?<politicsPart>${anyOf(POLITICS_PARTS)})`;
const SCORE = '(?<![\\d.:–-])(?<home>\\d{1,2})(?<sign>[:–-])(?<away>\\d{1,2})(?![\\d:–-]|\\.\\d)|[\\d۰-۹] بر [\\d۰-۹]';
/** In small letters: a word of these kinds, or a score ("3:2", "2-0", "۲ بر ۱"). */
export const SPORT = new RegExp(`${WORD}|${PART}|${SCORE}`, 'gu');

/** What a different word weighs. */
export const WEIGHT = { sure: 2, field: 1, politics: -1 } as const;
